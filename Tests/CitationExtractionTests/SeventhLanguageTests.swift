import DocumentReading
import Testing
import UNSymbols

@testable import CitationExtraction

/// A language that the registry does not have, added by lines of tables and nothing else: German.
@Suite struct SeventhLanguageTests {
  private static func table(_ columns: String, _ lines: String) -> RegistryTable {
    RegistryTable(columns + "\n" + lines.replacing("|", with: "\t").replacing("~", with: "|"))
  }

  private static let german = Language(
    "de",
    tables: LanguageTables(
      drafting: table(
        "lang\trole\twords\tvalue",
        """
        de|script|latin
        de|trait|organFollows
        de|common|der
        de|common|die
        de|common|und
        de|common|von
        de|common|ihre
        de|common|den
        de|common|des
        de|common|in
        de|dateLink|.
        de|month|Dezember|12
        de|month|Juli|7
        de|month|Oktober|10
        de|article|Die ~
        de|article|Der ~
        de|bodyNoun|Generalversammlung
        de|numberEnd|.
        de|partAnd| und ~
        de|abbreviation|nr
        """),
      words: table(
        "lang\tmeaning\twords",
        """
        de|resolution|resolution
        de|resolutions|resolutionen
        de|decision|beschluss
        de|paragraph|ziffer
        de|annex|anlage
        de|its|ihre
        de|its|ihrer
        de|and|und
        de|of|von
        de|of the|des
        de|of the|der
        de|the|die
        de|dated|vom
        de|in|in
        de|council|rat
        """),
      verbs: table(
        "lang\tfamily\tbase\tfinite\tparticiple\tpast\tparticles\texample",
        """
        de|recalling||erinnert|unter hinweis auf
        de|reaffirming||bekräftigt|bekräftigend;erneut erklärend
        de|taking-note||nimmt kenntnis|kenntnis nehmend
        de|noting||stellt fest|feststellend
        de|welcoming||begrüßt|begrüßend
        de|emphasizing||betont|betonend
        de|recognizing||erkennt an|in anerkennung
        de|guided-by|||geleitet von
        de|deciding||beschließt|
        de|requesting||ersucht|
        de|urging||fordert|
        de|endorsing||billigt|
        """),
      openings: table(
        "lang\trole\twords\tfamily\texample",
        """
        de|adverb|ferner
        de|adverb|außerdem
        """),
      bodies: table(
        "code\tde",
        """
        A|Generalversammlung
        S|Sicherheitsrat; Sicherheitsrats
        E|Wirtschafts- und Sozialrat; Wirtschafts- und Sozialrats
        A/HRC|Menschenrechtsrat; Menschenrechtsrats
        """),
      mastheads: table(
        "lang\trelation\tbegins\tholds\texample",
        """
        de|on-the-report-of|auf grund des Berichts
        """)))

  private static let text = """
    75/99. Ein Titel

    [auf grund des Berichts des Dritten Ausschusses (A/75/470)]

    Die Generalversammlung,

    Unter Hinweis auf ihre Resolutionen 53/70 vom 4. Dezember 1998 und 57/270 B und die Resolution 1325 (2000) des \
    Sicherheitsrats,

    Ferner unter Hinweis auf die Resolution 48/7 des Menschenrechtsrats vom 8. Oktober 2021,

    Bekräftigend, dass die Resolution 217 A (III) der Generalversammlung den Weg weist,

    1. Nimmt Kenntnis von dem Bericht A/75/98;

    2. Beschließt, in Anwendung von Ziffer 3 ihrer Resolution 2200 A (XXI) den Punkt zu prüfen;

    3. Ersucht den Wirtschafts- und Sozialrat, die Resolution 2013/39 des Rates fortzuführen.
    """

  @Test func `German is a table`() throws {
    var options = DocumentReader.Options()
    options.languages = Language.all + [Self.german]
    let document = try #require(DocumentReader(options: options).read(Array(Self.text.utf8), name: nil).documents.first)
    #expect(document.language == "de")
    #expect(document.host == "A")
    let found = CitationExtractor(adding: Self.german).citations(in: document)
    #expect(
      found.map { "\($0.paragraph ?? "-") \($0.phrase ?? "-") (\($0.relation ?? "-")): \($0.cited?.canonical ?? "?")" }
        == [
          "- auf grund des Berichts (on-the-report-of): A/75/470",
          "PP1 Unter Hinweis auf (recalling): A/RES/53/70",
          "PP1 Unter Hinweis auf (recalling): A/RES/57/270B",
          "PP1 Unter Hinweis auf (recalling): S/RES/1325(2000)",
          "PP2 Ferner unter Hinweis auf (recalling): A/HRC/RES/48/7",
          "PP3 Bekräftigend (reaffirming): A/RES/217(III)[A]",
          "OP1 Nimmt Kenntnis (taking-note): A/75/98",
          "OP2 Beschließt (deciding): A/RES/2200(XXI)[A]",
          "OP3 Ersucht (requesting): E/RES/2013/39",
        ])
    #expect(found[1].date?.description == "1998-12-04")
    #expect(found[7].locator == "Ziffer 3")
  }

  @Test func `the registry itself does not know German`() throws {
    #expect(Language.named("de") == nil)
    let document = try #require(DocumentReader().read(Array(Self.text.utf8), name: nil).documents.first)
    #expect(document.language != "de")
  }
}
