import CitationExtraction
import DocumentReading
import Testing

/// The number in a text's own heading, which is no citation, and tells who "its" is.
@Suite struct OwnHeadingTests {
  @Test func `the title of an agenda item that ends in a colon decides nothing`() throws {
    let text =
      "A/RES/76/15\n\nCredentials of representatives:\n\nreport of the Committee\n\n[without reference to a Main Committee (A/76/550, para. 15)]\n\n76/15. Credentials of representatives\n\nThe General Assembly,\n\nHaving considered the report,\n\nApproves it.\n"
    let citations = try Pipeline.citations(in: text)
    #expect(citations.map(\.place) == [.front] && citations.map(\.phrase) == ["without reference to"])
  }

  @Test(arguments: [
    Specimen(
      "a commission's, its title on the next line", .nobody,
      "Commission on Narcotic Drugs\nFifty-third session\nResolution 53/4\nPromoting adequate availability of drugs for medical purposes\n\nThe Commission on Narcotic Drugs,\n\nRecalling its resolution [[51/9 > E/CN.7/RES/51/9]],"
    ),
    Specimen(
      "a text that a report brings, below the report's two symbols", .nobody,
      "E/1995/29\nE/CN.7/1995/15\n\nCHAPTER XI. RESOLUTIONS\n\nResolution 4 (XXXVIII). Strategies for supply reduction\n\nThe Commission on Narcotic Drugs,\n\nRecalling its resolution [[1 (XXXIV) > E/CN.7/RES/1(XXXIV)]],"
    ),
    Specimen(
      "a decision of a conference of parties", .nobody,
      "Decision 12/CP.23\nPlatform for local communities\n\nThe Conference of the Parties,\n\nRecalling decision [[1/CP.21 > FCCC/DEC/1/CP.21]],"
    ),
    Specimen(
      "such a decision in Arabic", .nobody,
      "المقرر 10/م أ-15\nالأنشطة المنهجية\n\nإن مؤتمر الأطراف،\n\nإذ يشير إلى المقرر [[1/م أ-13 > FCCC/DEC/1/CP.13]]،"),
    Specimen(
      "a title without a stop behind a roman session", .nobody,
      "700(XXXVI) RESOLUCIÓN DE BRASILIA\n\nLa Comisión Económica para América Latina y el Caribe,\n\nRecordando su resolución [[666(XXXIV) > LC/RES/666(XXXIV)]],"
    ),
    Specimen(
      "the day before the number in Chinese", .nobody,
      "1971年12月21日\n第307(1971)号决议\n\n安全理事会，\n\n注意到第[[303(1971) > S/RES/303(1971)]]号决议，"),
    Specimen(
      "the day behind the number in Arabic", .nobody,
      "القرار 344 (1973)\nالمؤرخ 15 كانون الأول/ديسمبر 1973\n\nإن مجلس الأمن،\n\nإذ يشير إلى قراره [[338 (1973) > S/RES/338(1973)]]،"
    ),
    Specimen(
      "a dash before the title", .nobody,
      "# Resolution 2018/17 — Social dimensions of the New Partnership\n\n*The Economic and Social Council,*\n\n*Recalling* its resolution [[2017/12 > E/RES/2017/12]],"
    ),
    Specimen(
      "a Russian heading", .nobody,
      "Резолюция 62/4\nСодействие международному сотрудничеству\n\nКомиссия по наркотическим средствам,\n\nссылаясь на свою резолюцию [[58/4 > E/CN.7/RES/58/4]],"
    ),
    Specimen(
      "a body before the noun", .nobody,
      "Commission on Human Rights resolution 2002/31\n\nThe Commission on Human Rights,\n\nRecalling its resolution [[2001/30 > E/CN.4/RES/2001/30]],"
    ),
    Specimen(
      "a body before the noun, the day behind the number", .nobody,
      "Security Council resolution 1612 (2005) of 26 July 2005\n\nThe Security Council,\n\nRecalling its resolution [[1539 (2004) > S/RES/1539(2004)]],"
    ),
    Specimen(
      "a body before the noun, a colon before the title", .nobody,
      "Human Rights Council resolution 15/16: Migrants and their rights\n\nThe Human Rights Council,\n\nRecalling its resolution [[12/6 > A/HRC/RES/12/6]],"
    ),
    Specimen(
      "a body behind the number", .nobody,
      "Résolution 2000/83 de la Sous-Commission de la promotion et de la protection des droits de l’homme\n\nLa Sous-Commission de la promotion et de la protection des droits de l’homme,\n\nRappelant sa résolution [[1999/30 > E/CN.4/Sub.2/RES/1999/30]],"
    ),
    Specimen(
      "a body before the number in Arabic", .nobody,
      "قرار مجلس الأمن 1612 (2005)\n\nإن مجلس الأمن،\n\nإذ يشير إلى قراره [[1539 (2004) > S/RES/1539(2004)]]،"),
    Specimen(
      "a body before the number in Chinese", .nobody,
      "安全理事会第1612(2005)号决议\n\n安全理事会，\n\n回顾其第[[1539(2004) > S/RES/1539(2004)]]号决议，"),
    Specimen(
      "another body's resolution above the formula",
      .nobody,
      "Human Rights Council resolution [[15/16 > A/HRC/RES/15/16]]\n\nThe General Assembly,\n\nRecalling its resolution [[64/166 > A/RES/64/166]],"
    ),
    Specimen(
      "a printed symbol before the title", .nobody,
      "HSP/HA.1/Res.2. Safer cities\n\nThe United Nations Habitat Assembly,\n\nRecalling its resolution [[1/1 > HSP/HA.1/Res.1]],"
    ),
    Specimen(
      "the number of a special session before the title", .nobody,
      "S-32/1. Situation in the Country\n\nThe Human Rights Council,\n\nRecalling its resolution [[S-27/1 > A/HRC/RES/S-27/1]] and resolution [[S-32/1 > A/RES/S-32/1]] of the General Assembly,"
    ),
    Specimen(
      "a printed number before a title in capitals", .nobody,
      "GC.16/Res.3 ENERGY\n\nThe General Conference,\n\nRecalling resolution [[GC.15/Res.4 > EXT:UNIDO/GC.15/Res.4]],"),
    Specimen(
      "a printed number alone", .nobody,
      "WHA70.15\n\nHealth of refugees\n\nThe Seventieth World Health Assembly,\n\nRecalling resolution [[WHA61.17 > WHO/WHA61.17]],"
    ),
  ])
  func `is no citation`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "lettered paragraphs that decide", .nobody,
      "Le Conseil économique et social,\n\nRappelant sa résolution [[1979/36 > E/RES/1979/36 | at PP1]],\n\na) Approuve la décision de la Commission ([[E/1981/25 > E/1981/25 | place operative | phrase Approuve]]);\n\nb) Prie le Secrétaire général d’appliquer la résolution [[35/188 > A/RES/35/188 | place operative | phrase Prie]] de l’Assemblée générale;"
    ),
    Specimen(
      "lettered parts of a recital", .nobody,
      "La Asamblea General,\n\nRecordando las siguientes resoluciones de la Asamblea General y los informes que en ellas se piden:\n\na) La resolución [[60/1 > A/RES/60/1 | place preamble | phrase Recordando]], de 16 de septiembre de 2005;\n\nb) La resolución [[60/2 > A/RES/60/2 | place preamble]],\n\n1. Decide seguir examinando la cuestión."
    ),
  ])
  func `letters begin parts or decisions`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "an Arabic statement, verb first", .nobody,
      "S/PRST/2012/6\nمجلس الأمن\n21 آذار/مارس 2012\n\nبيان من رئيس مجلس الأمن\n\nأدلى رئيس مجلس الأمن باسم المجلس بالبيان التالي:\n\n\"يشير مجلس الأمن إلى القرار [[2039 (2012) > S/RES/2039(2012) | at P1 | phrase يشير | relation recalling]].\n\nويحيط المجلس علما برسالة الأمين العام ([[S/2012/170 > S/2012/170 | at P2 | phrase يحيط المجلس علما | relation taking-note]]).\""
    ),
    Specimen(
      "an Arabic statement that the mark of a closed quotation opens", .nobody,
      "S/PRST/2013/15\nبيان من رئيس مجلس الأمن\n\nأدلى رئيس مجلس الأمن باسم المجلس بالبيان التالي:\n\n”يشير مجلس الأمن إلى القرار [[2042 (2012) > S/RES/2042(2012) | at P1 | phrase يشير | relation recalling]].\n\n”ويحيط المجلس علما بالتقرير ([[S/2013/500 > S/2013/500 | at P2 | relation taking-note]]).“"
    ),
    Specimen(
      "an Arabic verb behind brackets", .nobody,
      "S/PRST/2017/14\nبيان من رئيس مجلس الأمن\n\nأدلى رئيس مجلس الأمن باسم المجلس بالبيان التالي:\n\n”يرحب مجلس الأمن بالتقرير ([[S/2017/414 > S/2017/414 | at P1 | relation welcoming]]) ويشير إلى البيان ([[S/PRST/2013/2 > S/PRST/2013/2 | at P1 | relation recalling]]).“"
    ),
    Specimen(
      "a French board is no Council that makes a statement", .nobody,
      "Le Conseil d’administration\n\n1. Prend acte du rapport ([[DP/2019/10 > DP/2019/10 | at OP1]]) ;\n\n2. Rappelle la résolution [[72/279 > A/RES/72/279 | at OP2]] de l’Assemblée générale."
    ),
    Specimen(
      "a Spanish board is no Council that makes a statement", .nobody,
      "El Consejo de Administración\n\n1. Toma nota del informe ([[UNEP/GC.27/5 > UNEP/GC.27/5 | at OP1]])."),
    Specimen(
      "a text that is an annex", .nobody,
      "Annex\n\nMandates\n\nCouncil resolution [[2016/9 > E/RES/2016/9 | place annex]]      [[E/2019/12 > E/2019/12 | place annex]]"
    ),
    Specimen(
      "perfect participles on close lines", .nobody,
      "The Trusteeship Council,\nRecalling its resolution [[2183 (LIII) > T/RES/2183(LIII) | at PP1]] on the future\nof the Territory,\nHaving examined the report of the mission ([[T/1885 > T/1885 | at PP2]]) and what\nits members have said,\n1. Takes note of the report."
    ),
    Specimen(
      "the convention above the formula speaks", .nobody,
      "DECISION OF THE PARTIES TO THE CONVENTION ON BIOLOGICAL DIVERSITY\n\nThe Conference of the Parties,\n\nRecalling its decision [[14/34 > CBD/COP/DEC/14/34]] and decision [[3/COP.14 > ICCD/DEC/3/COP.14]] of the Conference of the Parties to the United Nations Convention to Combat Desertification,"
    ),
    Specimen(
      "the Paris meeting in Chinese", .nobody,
      "第5/CMA.3号决定\n\n作为《巴黎协定》缔约方会议的《公约》缔约方会议，\n\n回顾第[[18/CMA.1 > FCCC/DEC/18/CMA.1 | at PP1]]号决定，"),
    Specimen(
      "the title of a Chinese statement is none of its paragraphs", .nobody,
      "S/PRST/2015/14\n安全理事会\n2015年7月28日\n\n安全理事会主席的声明\n\n安全理事会主席代表安理会发表声明如下：\n\n“安全理事会回顾第[[2195(2014) > S/RES/2195(2014) | at P1]]号决议。\n\n安理会注意到报告（[[S/2015/366 > S/2015/366 | at P2]]）。”"
    ),
    Specimen(
      "the annex of a note by the President", .nobody,
      "S/2010/507\n安全理事会\n2010年7月26日\n\n安全理事会主席的说明\n\n1. 安理会成员回顾主席的说明（[[S/2006/507 > S/2006/507 | at OP1]]）。\n\n附件\n\n1. 依照第[[1353(2001) > S/RES/1353(2001) | place annex]]号决议，应举行会议。"
    ),
    Specimen(
      "a Chinese conference by its short name speaks", .nobody,
      "第18/CP.22号决定\n第二次审评\n\n缔约方会议，\n\n回顾第[[1/CP.16 > FCCC/DEC/1/CP.16 | at PP1 | phrase 回顾]]号决定，\n\n1. 决定继续审议。"),
  ])
  func `who speaks, and where`(_ specimen: Specimen) throws { try specimen.check() }
}
