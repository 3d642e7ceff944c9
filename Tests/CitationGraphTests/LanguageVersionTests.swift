import CitationExtraction
import CitationGraph
import DocumentReading
import Foundation
import TestSupport
import Testing
import UNSymbols

/// Documents that come in several languages.
@Suite struct LanguageVersionTests {
  private static let english = """
    = A/RES/73/187
    A/RES/65/230 recalling preamble PP1 Recalling
    A/70/174 taking-note preamble PP2 Taking note
    SALES:E.93.I.8 noting preamble PP3 Noting
    """
  private static let french = """
    = A/RES/73/187 fr
    A/RES/65/230 recalling preamble PP1 Rappelant
    A/RES/65/231 recalling preamble PP1 Rappelant
    SALES:F.93.I.8 noting preamble PP3 Notant
    """
  private static let spanish = """
    = A/RES/73/187 es
    A/RES/65/230 recalling preamble PP1 Recordando
    A/70/174 taking-note preamble PP2 Tomando nota
    SALES:S.93.I.8 noting preamble PP3 Observando
    """

  /// What the archive says, for comparisons: the walk, the document, the findings.
  private func told(_ archive: SampleArchive) throws -> [String] {
    let statistics = try archive.store.statistics()
    let report = try archive.store.report(on: "73/187")
    return ["\(statistics.documents) documents, \(statistics.citations) citations", report.document.language ?? "-"]
      + report.versions.map { "also \($0.language) \($0.title ?? "-")" }
      + report.cites.edges.map { "\($0.phrase ?? "-") \($0.text)" }
      + (try archive.store.check().rows.map { "\($0[0].cell) \($0[2].cell) \($0[3].cell): \($0[6].cell)" })
  }

  private static let all = [
    "1 documents, 3 citations", "en", "also es Title of A/RES/73/187", "also fr Title of A/RES/73/187",
    "Recalling A/RES/65/230", "Taking note A/70/174", "Noting SALES:E.93.I.8",
    "language PP2 A/70/174: A/70/174 is cited in en, es, not in fr",
    "language PP1 A/RES/65/231: A/RES/65/231 is cited in fr, not in en, es",
  ]

  @Test func `several languages are one document, and no citation counts twice`() throws {
    let archive = try SampleArchive()
    let first = try archive.ingest("e.txt", Self.english)
    #expect((first.documents, first.versions) == (1, 0))
    let second = try archive.ingest("f.txt", Self.french)
    #expect((second.documents, second.versions) == (0, 1))
    #expect(second.duplicates.isEmpty && second.outcome == .ingested)
    try archive.ingest("s.txt", Self.spanish)
    #expect(Set(try told(archive)) == Set(Self.all))
    let citing = try archive.store.report(on: "65/230").citedBy
    #expect(citing.edges.map(\.phrase) == ["Recalling"])
  }

  @Test func `the order of the files does not matter`() throws {
    let files = [("e.txt", Self.english), ("f.txt", Self.french), ("s.txt", Self.spanish)]
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [1, 0, 2]] {
      let archive = try SampleArchive()
      for index in order { try archive.ingest(files[index].0, files[index].1) }
      #expect(Set(try told(archive)) == Set(Self.all), "\(order)")
    }
  }

  @Test func `one file may hold both`() throws {
    for text in [Self.english + "\n" + Self.french, Self.french + "\n" + Self.english] {
      let archive = try SampleArchive()
      let event = try archive.ingest("both.txt", text)
      #expect((event.documents, event.versions) == (1, 1))
      let told = try told(archive)
      #expect(told.prefix(3) == ["1 documents, 3 citations", "en", "also fr Title of A/RES/73/187"])
      // Read again with one language alone.
      try archive.ingest("both.txt", Self.french)
      #expect(try archive.store.report(on: "73/187").versions.isEmpty)
      #expect(try archive.store.report(on: "73/187").document.language == "fr")
    }
  }

  @Test func `the same language twice is a duplicate`() throws {
    let archive = try SampleArchive()
    try archive.ingest("e.txt", Self.english)
    try archive.ingest("f.txt", Self.french)
    let again = try archive.ingest("g.txt", Self.french + "\nA/RES/65/232 recalling")
    #expect(again.duplicates.map(\.symbol) == ["A/RES/73/187"])
    #expect(again.duplicates.first?.source.hasSuffix("f.txt") == true)
    #expect((again.documents, again.versions) == (0, 0))
  }

  @Test func `a file that is taken back leaves the other languages`() throws {
    let archive = try SampleArchive()
    try archive.ingest("e.txt", Self.english)
    try archive.ingest("f.txt", Self.french)
    try archive.ingest("s.txt", Self.spanish)
    try archive.ingest("e.txt", "= A/RES/73/188\nA/RES/65/230 recalling preamble PP1 Recalling")
    var report = try archive.store.report(on: "73/187")
    #expect(report.document.language == "fr")
    #expect(report.versions.map(\.language) == ["es"])
    #expect(report.cites.edges.map(\.phrase) == ["Rappelant", "Rappelant", "Notant"])
    try archive.ingest("s.txt", "= A/RES/73/189")
    try archive.ingest("f.txt", "= A/RES/73/190")
    // Nothing cites or holds it any longer.
    #expect(throws: GraphError.self) { try archive.store.report(on: "73/187") }
    #expect(throws: GraphError.self) { try archive.store.report(on: "65/231") }
    report = try archive.store.report(on: "65/230")
    #expect(report.citedBy.edges.count == 1)
    #expect(try archive.store.check().rows.isEmpty)
  }

  @Test func `languages that agree have no finding`() throws {
    let archive = try SampleArchive()
    try archive.ingest("e.txt", Self.english)
    try archive.ingest("s.txt", Self.spanish)
    #expect(try archive.store.check().rows.isEmpty)
    #expect(try archive.store.check(["73/187"]).rows.isEmpty)
    try archive.ingest("f.txt", Self.french)
    #expect(try archive.store.check(["73/187"]).rows.count == 2)
    #expect(try archive.store.check(["65/230"]).rows.isEmpty)
  }

  @Test(arguments: [["en.txt", "fr.txt"], ["fr.txt", "en.txt"]])
  func `the day of another language's text counts where the own has none`(files: [String]) throws {
    let archive = try SampleArchive()
    let ingestor = Ingestor(store: archive.store, folder: archive.folder.url.path, jobs: 1) { _, name in
      let isFrench = name?.hasSuffix("fr.txt") ?? false
      return FileExtractor.Result(documents: [
        ExtractedDocument(
          symbol: SampleArchive.symbol("A/RES/73/187"), title: "Title",
          adopted: isFrench ? CalendarDate(year: 2018, month: 12, day: 17) : nil, language: isFrench ? "fr" : "en",
          citations: [])
      ])
    }
    for file in files {
      try archive.folder.write(file, file)
      _ = try ingestor.ingest(InputFiles([archive.folder.path(file)])) { _ in }
    }
    let document = try archive.store.report(on: "73/187").document
    #expect(document.language == "en" && document.adopted == "2018-12-17")
    #expect(try archive.store.snapshot().nodes.map(\.adopted) == ["2018-12-17"])
  }
}
