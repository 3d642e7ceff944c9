import Testing

/// The texts of organs other than the principal ones, and how their symbols are printed in running text.
@Suite struct OtherOrgansTests {
  @Test(arguments: [
    Specimen(
      "the Commission is what the Council took over from", .rights,
      "Recalling Commission resolutions [[1985/33 > E/CN.4/RES/1985/33]] and [[2005/3 > E/CN.4/RES/2005/3]],"),
    Specimen(
      "a Sub-Commission by its short name", .rights,
      "Noting Sub-Commission resolution [[1992/14 > E/CN.4/Sub.2/RES/1992/14]] and Sub-Commission decision [[1992/105 > E/CN.4/Sub.2/DEC/1992/105]],"
    ),
    Specimen(
      "the Commission is what set the Sub-Commission up", .nobody,
      "E/CN.4/SUB.2/RES/2001/5\n\nThe Sub-Commission on the Promotion and Protection of Human Rights,\n\nRecalling its resolution [[1999/8 > E/CN.4/Sub.2/RES/1999/8]] and Commission resolution [[2001/32 > E/CN.4/RES/2001/32]],"
    ),
    Specimen(
      "the Conference is what set the Board up", .nobody,
      "TD/B/DEC/521(LIX)\n\nThe Trade and Development Board,\n\nRecalling Conference resolution [[165 (VII) > TD/RES/165(VII)]],"
    ),
    Specimen(
      "United Nations before a body",
      "Noting resolution [[10/4 > A/HRC/RES/10/4]] of the United Nations Human Rights Council,"),
    Specimen(
      "a body's abbreviation is not the body before",
      "Recalling ECLAC resolution [[419 (XIX) > LC/RES/419(XIX)]] and ECA resolution [[550 (XX) > E/ECA/RES/550(XX)]],"),
    Specimen(
      "a straight apostrophe", .nobody,
      "A/HRC/RES/12/16\n\nLe Conseil des droits de l'homme,\n\nRappelant ses résolutions [[7/36 > A/HRC/RES/7/36]] et [[8/1 > A/HRC/RES/8/1]],"
    ),
    Specimen(
      "a name that nobody knows",
      "Noting European Parliament resolution [[2011/85 > ?]] and resolution [[70/1 > A/RES/70/1]],"),
    Specimen(
      "a symbol of somebody else's that a space divides",
      "Recalling resolution AHG/Res. 17 (I) of the Organization of African Unity and resolution [[45/1 > A/RES/45/1]],"),
    Specimen(
      "a Russian name in another case is no formula", .nobody,
      "57/10. Вопрос\n\nГенеральная Ассамблея,\n\nссылаясь на резолюцию [[1373 (2001) > S/RES/1373(2001) | at PP1]]\nСовета Безопасности,\n\nссылаясь также на свою резолюцию [[56/6 > A/RES/56/6 | at PP2]],"
    ),
    Specimen(
      "verbs in capitals", .nobody,
      "E/RES/303(XI)\n\nThe Economic and Social Council,\n\nCONSIDERING resolution [[217 A (III) > A/RES/217(III)[A] | place preamble | phrase CONSIDERING]],\n\nTAKES NOTE of the report ([[E/1234 > E/1234 | place operative | phrase TAKES NOTE]]);"
    ),
    Specimen(
      "an Arabic heading with a dash", .nobody,
      "48/141 - المفوض السامي\n\nإن الجمعية العامة،\n\nإذ تشير إلى قرارها [[47/127 > A/RES/47/127 | at PP1]]،"),
    Specimen(
      "the decision itself is no words of the phrase",
      "Recalling its decision [[44/421 > A/DEC/44/421 | phrase Recalling]],\n\n1. Reaffirms its decision in resolution [[44/1 > A/RES/44/1 | phrase Reaffirms its decision]];"
    ),
    Specimen(
      "boards and assemblies by the short names of their programmes",
      "Noting decision [[2020/20 > E/ICEF/DEC/2020/20]] of the Executive Board of UNICEF and Sub-Commission on Human Rights resolution [[2003/16 > E/CN.4/Sub.2/RES/2003/16]],"
    ),
    Specimen(
      "the same in French", .nobody,
      "L’Assemblée générale,\n\nRappelant la décision [[2020/20 > E/ICEF/DEC/2020/20]] du Conseil d’administration de l’UNICEF et la décision [[25/5 > UNEP/GC.25/DEC/5]] du Conseil d’administration du PNUE,"
    ),
    Specimen(
      "the same in Spanish", .nobody,
      "La Asamblea General,\n\nRecordando la decisión [[2020/20 > E/ICEF/DEC/2020/20]] de la Junta Ejecutiva del UNICEF,"
    ),
    Specimen(
      "a Russian name with a hyphen before a capital", .nobody,
      "Генеральная Ассамблея,\n\nссылаясь на резолюцию [[1/3 > HSP/HA.1/Res.3]] Ассамблеи ООН-Хабитат и решение [[2020/20 > E/ICEF/DEC/2020/20]] Исполнительного совета ЮНИСЕФ,"
    ),
    Specimen(
      "a Russian name with a part in quotation marks", .nobody,
      "Генеральная Ассамблея,\n\nссылаясь на решение [[2021/1 > UNW/DEC/2021/1]] Исполнительного совета Структуры «ООН-женщины» и решение [[2020/4 > E/ICEF/DEC/2020/4]] Исполнительного совета ЮНИСЕФ,"
    ),
    Specimen(
      "conferences of parties in Cyrillic letters", .nobody,
      "Генеральная Ассамблея,\n\nссылаясь на решения [[1/СР.21 > FCCC/DEC/1/CP.21]] и [[3/СМА.1 > FCCC/DEC/3/CMA.1]],"),
    Specimen(
      "a conference of parties that no formula names in full", .nobody,
      "إن مؤتمر الأطراف،\n\nإذ يشير إلى مقرريه [[1/م أ-21 > FCCC/DEC/1/CP.21]] و [[2/م أ-17 > FCCC/DEC/2/CP.17]]،"),
    Specimen(
      "a number that holds its noun",
      "Recalling [[36 C/Resolution 16 > EXT:UNESCO/36C/RES/16]] and [[39 C/Resolution 60 > EXT:UNESCO/39C/RES/60]],"),
    Specimen(
      "a document that several boards share under one number",
      "Taking note of documents [[DP/FPA-ICEF-UNW/2022/1 > DP/FPA-ICEF-UNW/2022/1]] and [[A/71/982-S/2017/600 > A/71/982]],"
    ),
  ])
  func `whose number it is`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen("a number behind a stop", "Having considered the record of its meeting ([[S/PV.4414 > S/PV.4414]]),"),
    Specimen("a draft's number behind a stop", "Noting the draft [[A/L.323 > A/L.323]],"),
    Specimen("the mark of a note behind a symbol's stop", "See [[A/HRC/40/59 > A/HRC/40/59]].3 The rest follows."),
    Specimen(
      "a space before a roman session",
      "Noting [[A/RES/1514 (XV) > A/RES/1514(XV)]], [[A/RES/3201 (S-VI) > A/RES/3201(S-VI)]] and [[E/RES/1235 (XLII) > E/RES/1235(XLII)]],"
    ),
    Specimen(
      "a part before a roman session",
      "Noting [[A/RES/2200 A (XXI) > A/RES/2200(XXI)[A]]] and the day of it,"),
    Specimen(
      "a session is no part",
      "Noting resolutions [[S-20/4 > A/RES/S-20/4E]] E and [[S-23/3 > A/RES/S-23/3]],"),
    Specimen(
      "a range of additions in words",
      "Noting [[A/45/323 > A/45/323]] and [[Add.1 to 3 > A/45/323/Add.1, A/45/323/Add.2, A/45/323/Add.3]],"),
    Specimen(
      "a decision's number has no mark",
      "Recalling its decision [[45/451 > A/DEC/45/451]] and resolution [[60/123 > A/RES/60/123]],\n\n______\n1 [[A/46/5 > A/46/5]]."
    ),
  ])
  func `where a number ends`(_ specimen: Specimen) throws { try specimen.check() }
}
