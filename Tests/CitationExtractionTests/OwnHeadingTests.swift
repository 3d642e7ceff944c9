import Testing

/// The number in a text's own heading, which is no citation, and tells who "its" is.
@Suite struct OwnHeadingTests {
  @Test(arguments: [
    Specimen(
      "a commission's, its title on the next line", .nobody,
      "Commission on Narcotic Drugs\nFifty-third session\nResolution 53/4\nPromoting adequate availability of drugs for medical purposes\n\nThe Commission on Narcotic Drugs,\n\nRecalling its resolution [[51/9 > E/CN.7/RES/51/9]],"
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
