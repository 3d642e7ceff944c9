import Testing

/// Numbers of bodies outside, with and without a session: cited where the registry has the series, else unresolved with the reason.
@Suite struct ForeignNumberTests {
  @Test func `"No." stands behind the noun and its body in Arabic`() throws {
    let marked =
      "وإذ يشير إلى قرار مجلس الأمن رقم [[2254 (2015) > S/RES/2254(2015)]] وإلى قرارات مجلس الأمن ذات الأرقام [[1267 (1999) > S/RES/1267(1999)]] و [[1373 (2001) > S/RES/1373(2001)]]،"
    #expect(try MarkedText("إن مجلس الأمن،\n\n" + marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    Specimen(
      "a session and a year",
      "Noting resolution [[542 (LXXIII) 2022 > EXT:ACHPR/RES/542(LXXIII) | date 2022-11-09]] of 9 November 2022 of the African Commission on Human and Peoples’ Rights,"
    ),
    Specimen("its own symbol", "Noting [[ACHPR/Res.306 (EXT.OS/XVIII) > EXT:ACHPR/RES/306(EXT.OS/XVIII)]] of 2015,"),
    Specimen(
      "a General Assembly of others",
      "Noting resolution [[668 (XXI) > EXT:UNWTO/RES/668(XXI)]] adopted by the General Assembly of the World Tourism Organization and resolution [[2957 (XLIX) > ?]] of the General Assembly of the Organization of American States,"
    ),
    Specimen(
      "no session",
      "Welcoming resolution [[563 > EXT:ACHPR/RES/563 | date 2023-08-04]] by the African Commission on Human and Peoples’ Rights, adopted on 4 August 2023,"
    ),
    Specimen(
      "a symbol that no list of series has",
      "Recalling resolution [[CM/Res.1416 (LVI) > EXT:OAU/CM/RES/1416(LVI)]] on Africa, adopted by the Council of Ministers of the Organization of African Unity,"
    ),
    Specimen(
      "a session behind the number",
      "Recalling resolution [[67/XIV > ? | because the Governing Council of the International Fund is not in the registry]] of the Governing Council of the International Fund on a plan,"
    ),
    Specimen(
      "adopted by somebody whom nobody knows",
      "Noting resolution [[1 > ? | date 2012-11-01 | because the Regional Cartographic Conference is not in the registry]], adopted on 1 November 2012 by the Regional Cartographic Conference, which met,"
    ),
    Specimen(
      "a roman numeral", "As provided in Conference resolution [[I > ? | date 1982-04-30]], of 30 April 1982,"),
    Specimen(
      "a session and a number",
      "Noting Intergovernmental Oceanographic Commission resolution [[XXX-2 > EXT:IOC/RES/XXX-2]] on the sea,"),
    Specimen(
      "a roman session and a number before the body", .nobody,
      "L’Assemblée générale,\n\nNotant la résolution [[XXX-2 > EXT:IOC/RES/XXX-2]] de la Commission océanographique intergouvernementale, et le paragraphe de la résolution II-1 du rapport,\n"
    ),
    Specimen(
      "its", "Recalling its decision [[4 > ? | because the body that speaks has no such number]] on the matter,"),
    Specimen(
      "a part of a report",
      "Recalling the report (United Nations publication, Sales No. [[E.73.II.A.14 > SALES:E.73.II.A.14 | in chap. I, resolution 1, annex I]]), chap. I, resolution 1, annex I,"
    ),
    Specimen("nobody's", "Noting that resolution 5 was withdrawn and decision 4 stands,"),
    Specimen(
      "nobody's, and too large for a part",
      "Noting resolution [[2250 > ? | because no body is named, and the number alone does not tell]] on youth,"),
    Specimen("a year", "Noting the resolution 1995 on the Middle East,"),
    Specimen(
      "initials",
      "Noting CND resolution [[58/1 > E/CN.7/RES/58/1]] and OAS resolution [[58/2 > ?]] and UNSC resolution [[1820 > S/RES/1820(2008)]],"
    ),
    Specimen("initials with their noun", "Noting UNSCRs [[1325 > S/RES/1325(2000)]] and [[2250 > S/RES/2250(2015)]],"),
    Specimen("a draft", "Noting draft resolution 5 of the Commission on the Status of Women,"),
    Specimen("the Council's own", .security, "Recalling resolution [[1325 > S/RES/1325(2000)]],"),
  ])
  func `in English`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "es", .nobody,
      "La Asamblea General,\n\nRecordando la resolución [[563 > EXT:ACHPR/RES/563]] de la Comisión Africana de Derechos Humanos y de los Pueblos,\n"
    ),
    Specimen(
      "ru", .nobody,
      "Генеральная Ассамблея,\n\nссылаясь на резолюцию [[563 > EXT:ACHPR/RES/563]] Африканской комиссии по правам человека и народов,\n"
    ),
    Specimen(
      "ar", .nobody,
      "إن الجمعية العامة،\n\nوإذ تشير إلى القرار [[563 > EXT:ACHPR/RES/563]] الصادر عن اللجنة الأفريقية لحقوق الإنسان والشعوب،\n"
    ),
    Specimen("zh", .nobody, "大会，\n\n欢迎非洲人权和民族权利委员会2023年8月4日通过的第[[563 > EXT:ACHPR/RES/563 | date 2023-08-04]]号决议，\n"),
  ])
  func `in the other languages`(_ specimen: Specimen) throws { try specimen.check() }
}
