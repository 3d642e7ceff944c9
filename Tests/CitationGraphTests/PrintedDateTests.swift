import CitationExtraction
import CitationGraph
import DocumentReading
import Foundation
import TestSupport
import Testing
import UNSymbols

/// Documents that are only cited have the day that most others print with them, wherever days matter.
@Suite struct PrintedDateTests {
  private let folder: TemporaryFolder
  private let store: CitationStore

  /// Three texts, of which one has another day for 60/251 than the others, and a day in no session for 72/256.
  init() throws {
    folder = try TemporaryFolder()
    store = try CitationStore(path: folder.path("a.sqlite"), access: .writing)
    let days = ["15 March 2006", "3 April 2006", "15 March 2006"]
    for (index, day) in days.enumerated() {
      let text = """
        74/\(index + 1). Title of \(index + 1)

        The General Assembly,

        Recalling its resolution 60/251 of \(day),

        Recalling also its resolution 72/256 of 24 December 2107,

        1. Decides to go on.
        """
      try folder.write("in/A_RES_74_\(index + 1).txt", text)
    }
    _ = try Ingestor(store: store, extractor: FileExtractor(), folder: folder.url.path, jobs: 1).ingest(
      InputFiles([folder.path("in")])
    ) { _ in }
  }

  private func options(since: String? = nil, until: String? = nil, dates: Bool = false) -> WalkOptions {
    var options = WalkOptions(direction: .ancestors)
    options.documents.since = since.flatMap(CalendarDate.init(iso:))
    options.documents.until = until.flatMap(CalendarDate.init(iso:))
    options.datesDocuments = dates
    return options
  }

  private func reached(_ options: WalkOptions) throws -> [String] {
    try store.walk(from: "74/2", options).graph.nodes.dropFirst().map(\.symbol)
  }

  private func dates(_ graph: some GraphContents) throws -> [String: String] {
    var dates: [String: String] = [:]
    try graph.forEachDocument { _, node, date in
      dates[node.symbol] = date.map { "\($0.day) \($0.basis.rawValue)" }
    }
    return dates
  }

  @Test func `the volume of a treaty is no year, nor is one in which the Security Council adopted other numbers`() {
    func node(_ symbol: String, _ body: String, _ kind: String, _ session: String, _ number: Int) -> DocumentNode {
      DocumentNode(symbol: symbol, key: symbol, body: body, kind: kind, session: session, number: number)
    }
    let treaty = node("UNTS:2167:37924", "UNTS", "treaty", "2167", 37_924)
    #expect(treaty.year == nil && treaty.days == nil)
    let misprinted = node("S/RES/2118(2113)", "S", "resolution", "2113", 2118)
    #expect(misprinted.year == nil && misprinted.days == nil)
    #expect(node("S/RES/2118(2013)", "S", "resolution", "2013", 2118).year == 2013)
    #expect(node("E/2013/30", "E", "document", "2013", 30).year == 2013)
  }

  @Test func `a filter goes by the day that most documents print`() throws {
    #expect(try reached(options(since: "2006-01-01", until: "2006-12-31")) == ["A/RES/60/251"])
    #expect(try reached(options(until: "2006-03-15")) == ["A/RES/60/251"])
    // Its session opened on 13 September 2005, and the text itself prints 3 April.
    #expect(try reached(options(until: "2006-03-14")).isEmpty)
    #expect(try reached(options(since: "2006-03-16")) == ["A/RES/72/256"])
    let early = try store.paths(from: "74/2", to: "60/251", options(until: "2006-03-14"))
    #expect(early.rows.isEmpty)
    #expect(
      early.notes == ["no path: A/RES/74/2 does not rest on A/RES/60/251 by way of what the options let through"])
    #expect(try store.paths(from: "74/2", to: "60/251", options(until: "2006-03-15")).rows.count == 1)
  }

  @Test func `a timeline goes by that day`() throws {
    let timeline = try store.walk(from: "74/2", options(dates: true)).timeline
    #expect(timeline.column("symbol") == ["A/RES/60/251", "A/RES/72/256", "A/RES/74/2"])
    #expect(timeline.column("year").prefix(2) == ["2006", "2017"])
  }

  @Test func `a part of the graph has the dates of the whole`() throws {
    let whole = try store.withContents { try dates($0) }
    #expect(whole["A/RES/60/251"] == "2006-03-15 printed")
    // No session of the Assembly's sat in 2107: that is a misprint.
    #expect(whole["A/RES/72/256"] == "2017-09-12 session")
    let part = try dates(try store.walk(from: "74/2", options(dates: true)).graph)
    #expect(part["A/RES/60/251"] == whole["A/RES/60/251"])
    #expect(part["A/RES/72/256"] == whole["A/RES/72/256"])
    #expect(try dates(try store.cocited(with: "60/251", options()).graph)["A/RES/72/256"] == whole["A/RES/72/256"])
  }
}
