import CitationExtraction
import Testing
import UNSymbols

/// Parts and items of a list that have a date each, in every language.
@Suite struct PartDateTests {
  private static let pair = ["49/222A 1994-12-23", "49/222B 1995-07-20"]

  @Test(arguments: [
    "The General Assembly,\n\nRecalling its resolutions 49/222 A and B of 23 December 1994 and 20 July 1995,\n",
    "L’Assemblée générale,\n\nRappelant ses résolutions 49/222 A et B des 23 décembre 1994 et 20 juillet 1995,\n",
    "L’Assemblée générale,\n\nRappelant ses résolutions 49/222 A et B, en date du 23 décembre 1994 et du 20 juillet 1995,\n",
    "La Asamblea General,\n\nRecordando sus resoluciones 49/222 A y B, de 23 de diciembre de 1994 y 20 de julio de 1995,\n",
    "Генеральная Ассамблея,\n\nссылаясь на свои резолюции 49/222 A и B от 23 декабря 1994 года и 20 июля 1995 года,\n",
    "إن الجمعية العامة،\n\nإذ تشير إلى قراريها 49/222 ألف وباء المؤرخين 23 كانون الأول/ديسمبر 1994 و 20 تموز/يوليه 1995،\n",
    "大会，\n\n回顾其1994年12月23日和1995年7月20日第49/222 A和B号决议，\n",
  ])
  func `as many dates as parts are one each`(text: String) throws { #expect(try dates(text) == Self.pair) }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling Economic and Social Council resolution 2003/31 and decision 2003/267, both of 24 July 2003,\n",
    "L’Assemblée générale,\n\nRappelant la résolution 2003/31 du Conseil économique et social et sa décision 2003/267, toutes deux du 24 juillet 2003,\n",
    "La Asamblea General,\n\nRecordando la resolución 2003/31 del Consejo Económico y Social y su decisión 2003/267, ambas de 24 de julio de 2003,\n",
    "Генеральная Ассамблея,\n\nссылаясь на резолюцию 2003/31 Экономического и Социального Совета и его решение 2003/267, оба от 24 июля 2003 года,\n",
  ])
  func `a date of both is that of the noun before too`(text: String) throws {
    let days = try Pipeline.citations(in: text).map { $0.date?.description }
    #expect(days == ["2003-07-24", "2003-07-24"])
  }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling its resolutions 1466 (XIV) to 1468 (XIV) of 12 December 1959,\n",
    "L’Assemblée générale,\n\nRappelant ses résolutions 1466 (XIV) à 1468 (XIV), en date du 12 décembre 1959,\n",
    "大会，\n\n回顾其1959年12月12日第1466(XIV)号至第1468(XIV)号决议，\n",
  ])
  func `the date of a range is that of all in it`(text: String) throws {
    let found = try Pipeline.citations(in: text)
    #expect(found.map { $0.cited?.canonical } == ["A/RES/1466(XIV)", "A/RES/1467(XIV)", "A/RES/1468(XIV)"])
    #expect(found.allSatisfy { $0.date?.description == "1959-12-12" })
  }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling its resolutions 52/38 C of 9 De-\ncember 1997 and 53/77 B of 4 December 1998,\n",
    "L’Assemblée générale,\n\nRappelant ses résolutions 52/38 C du 9 dé-\ncembre 1997 et 53/77 B du 4 décembre 1998,\n",
    "Генеральная Ассамблея,\n\nссылаясь на свои резо-\nлюции 52/38 C от 9 де-\nкабря 1997 года и 53/77 B от 4 декабря 1998 года,\n",
  ])
  func `a hyphen at the end of a line divides a month`(text: String) throws {
    #expect(try dates(text) == ["52/38C 1997-12-09", "53/77B 1998-12-04"])
  }

  @Test(arguments: [
    "The General Assembly,\n\nNoting the letter dated 3 May 2011, addressed to its President by the Secretary-General (S/2011/282),\n",
    "L’Assemblée générale,\n\nPrenant note de la lettre datée du 3 mai 2011, adressée à son président par le Secrétaire général (S/2011/282),\n",
    "La Asamblea General,\n\nTomando nota de la carta de fecha 3 de mayo de 2011, dirigida a su Presidente por el Secretario General (S/2011/282),\n",
  ])
  func `a letter's date stands before whom it is addressed to`(text: String) throws {
    #expect(try Pipeline.citations(in: text).map { $0.date?.description } == ["2011-05-03"])
  }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling its resolutions 49/222 A of 23 December 1994 and B of 20 July 1995,\n",
    "The General Assembly,\n\nRecalling its resolutions 49/222 A, of 23 December 1994, and B, of 20 July 1995,\n",
    "L’Assemblée générale,\n\nRappelant ses résolutions 49/222 A, du 23 décembre 1994, et B, du 20 juillet 1995,\n",
    "La Asamblea General,\n\nRecordando sus resoluciones 49/222 A, de 23 de diciembre de 1994, y B, de 20 de julio de 1995,\n",
    "Генеральная Ассамблея,\n\nссылаясь на свои резолюции 49/222 A от 23 декабря 1994 года и B от 20 июля 1995 года,\n",
    "Генеральная Ассамблея,\n\nссылаясь на свои резолюции 49/222 А от 23 декабря 1994 года и В от 20 июля 1995 года,\n",
    "إن الجمعية العامة،\n\nإذ تشير إلى قراريها 49/222 ألف المؤرخ 23 كانون الأول/ديسمبر 1994 وباء المؤرخ 20 تموز/يوليه 1995،\n",
    "大会，\n\n回顾其1994年12月23日第49/222 A号和1995年7月20日第49/222 B号决议，\n",
  ])
  func `a part may stand behind the date of the one before`(text: String) throws {
    #expect(try dates(text) == Self.pair)
  }

  @Test(arguments: [
    ("49/222 A of 23 December 1994 and B", ["49/222A 1994-12-23"]),
    ("49/222 of 23 December 1994 and B of 20 July 1995", ["49/222 1994-12-23"]),
    ("49/222 A of 23 December 1994 and annex B of 20 July 1995", ["49/222A 1994-12-23"]),
    (
      "49/222 A of 23 December 1994, B of 20 July 1995 and C of 5 June 1995",
      ["49/222A 1994-12-23", "49/222B 1995-07-20", "49/222C 1995-06-05"]
    ),
  ])
  func `a letter alone is a part where a date stands on both sides`(list: String, expected: [String]) throws {
    #expect(try dates("The General Assembly,\n\nRecalling its resolutions \(list) on posts,\n") == expected)
  }

  @Test(arguments: [
    ("51/239 A and B of 17 June 1997", ["51/239A 1997-06-17", "51/239B 1997-06-17"]),
    (
      "51/1 A, B and C of 3 October 1996 and 17 June 1997",
      ["51/1A 1996-10-03", "51/1B -", "51/1C 1997-06-17"]
    ),
    (
      "51/1 A and B of 3 October 1996, 4 November 1996 and 17 June 1997",
      ["51/1A 1996-10-03", "51/1B -"]
    ),
    ("51/1 A and B of 3 October and 5 December 1996", ["51/1A 1996-10-03", "51/1B 1996-12-05"]),
    ("51/1 and 52/2, of 3 October 1996 and 5 December 1997,", ["51/1 1996-10-03", "52/2 1997-12-05"]),
    (
      "50/3 of 5 December 1995 and 51/1 A and 51/1 B of 3 October 1996 and 17 June 1997",
      ["50/3 1995-12-05", "51/1A 1996-10-03", "51/1B 1997-06-17"]
    ),
    ("49/222 A of 23 December 1994 and 20 July 1995", ["49/222A 1994-12-23"]),
  ])
  func `no part has another's date`(list: String, expected: [String]) throws {
    #expect(try dates("The General Assembly,\n\nRecalling its resolutions \(list) on posts,\n") == expected)
  }

  /// What is cited with its dates, without the body.
  private func dates(_ text: String) throws -> [String] {
    try Pipeline.citations(in: text).map { citation in
      let symbol = citation.cited?.canonical ?? "?"
      return "\(symbol.hasPrefix("A/RES/") ? String(symbol.dropFirst(6)) : symbol) \(citation.date?.description ?? "-")"
    }
  }
}
