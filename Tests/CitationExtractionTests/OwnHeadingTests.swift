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
}
