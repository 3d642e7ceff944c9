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
