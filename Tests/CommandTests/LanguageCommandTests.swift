import TestSupport
import Testing

/// The program in other languages.
@Suite struct LanguageCommandTests {
  private static let french = """
    L’Assemblée générale,

    Rappelant sa résolution 65/230 du 21 décembre 2010,

    1. Prend note de la résolution 70/1.

    """

  @Test func `the language is told from the words or said`() throws {
    let place = try Workplace()
    let told = try place.run("extract", "--format", "jsonl", "-", input: Self.french)
    #expect(told.text.contains(#""phrase":"Rappelant""#))
    #expect(told.text.contains(#""language":"fr""#))
    let said = try place.run("extract", "--format", "jsonl", "--language", "ru", "-", input: Self.french)
    #expect(said.text.contains(#""language":"ru""#) || said.text.isEmpty)
    #expect(!said.text.contains(#""phrase":"Rappelant""#))
    let wrong = try place.run("extract", "--language", "la", "-", input: Self.french)
    #expect(wrong.code == 64)
    #expect(wrong.errors.contains("en, fr, es, ru, ar, zh"))
  }

  @Test func `one document in two languages`() throws {
    let place = try Workplace()
    let english = """
      The General Assembly,

      Recalling its resolution 65/230 of 21 December 2010,

      1. Decides to go on.

      """
    try place.folder.write("en/A_RES_73_187.txt", english)
    try place.folder.write("fr/A_RES_73_187.txt", Self.french)
    let ingest = try place.run("ingest", "en", "fr")
    #expect(ingest.text.hasSuffix("\n1 document, 1 further language, 3 citations, 0 unresolved, 0 failed\n"))
    #expect(ingest.errors.hasSuffix("; stats and walks count those of each document's first text\n"))
    #expect(try place.run("show", "73/187").text.contains("also in   fr: "))
    let check = try place.run("check", "73/187")
    #expect(
      check.text == "language\tA/RES/73/187\tOP1\t70/1\tA/RES/70/1\t\tA/RES/70/1 is cited in fr, not in en\n")
    // The walk sees the citations of one text.
    let walk = try place.run("ancestors", "73/187", "--format", "table")
    #expect(walk.text.split(separator: "\n").count == 1)
  }
}
