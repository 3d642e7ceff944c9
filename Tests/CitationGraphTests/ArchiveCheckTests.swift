import CitationExtraction
import CitationGraph
import DocumentReading
import Foundation
import TestSupport
import Testing
import UNSymbols

@Suite struct ArchiveCheckTests {
  /// An archive of documents with their adoption and the citations `CITED DATE [CONFIDENCE]`.
  private func store(
    _ documents: [(symbol: String, adopted: String?, citations: [String])]
  ) throws -> (CitationStore, TemporaryFolder) {
    let folder = try TemporaryFolder()
    let store = try CitationStore(path: folder.path("a.sqlite"), access: .writing)
    for (index, document) in documents.enumerated() { try folder.write("in/\(index).txt", document.symbol) }
    let ingestor = Ingestor(store: store, folder: folder.url.path, jobs: 1) { bytes, _ throws(ReadingError) in
      let symbol = String(decoding: bytes, as: UTF8.self)
      guard let document = documents.first(where: { $0.symbol == symbol }) else {
        throw ReadingError(what: "is unknown", remedy: "mend the test")
      }
      var extracted = ExtractedDocument(symbol: DocumentSymbol(symbol), title: nil, citations: [])
      extracted.adopted = document.adopted.flatMap { CalendarDate(iso: $0) }
      extracted.citations = document.citations.map { line in
        let words = line.split(separator: " ").map(String.init)
        let cited = words[0] == "misprint" ? ArchiveCheckTests.misprint : DocumentSymbol(words[0])
        return Citation(
          document: DocumentSymbol(symbol), cited: cited, unresolved: cited == nil ? "no body is named" : nil,
          text: words[0], range: 0..<1, utf8Range: 0..<1, place: .preamble, paragraph: "PP1",
          date: words.count > 1 ? CalendarDate(iso: words[1]) : nil, confidence: words.count > 2 ? 0.4 : 1)
      }
      return FileExtractor.Result(documents: [extracted])
    }
    _ = try ingestor.ingest(InputFiles([folder.path("in")])) { _ in }
    return (store, folder)
  }

  /// A number of 2014 with the year 2015, as a text may print it.
  private static let misprint = Body(code: "S")?.misprinted(
    CitedNumber(form: .numberYear, session: "2015", number: 2140, part: nil))

  private func lines(_ answer: Listing) -> [String] {
    answer.rows.indices.map { row in
      "\(answer.column("kind")[row]) \(answer.column("document")[row]): \(answer.column("what")[row])"
    }
  }

  @Test func `a text whose own day is outside of its session is the finding, not what it cites`() throws {
    let (store, folder) = try store([("S/RES/2423(2018)", "2016-06-29", ["S/RES/2364(2017) 2017-06-29"])])
    defer { withExtendedLifetime(folder) {} }
    #expect(
      lines(try store.check()) == ["ownDay S/RES/2423(2018): its own text dates it 2016-06-29, outside of 2018"])
  }

  @Test func `each kind of finding`() throws {
    let (store, folder) = try store([
      ("A/RES/73/1", nil, ["A/RES/53/70 1998-12-04", "A/RES/53/71 1990-12-04"]),
      ("A/RES/73/2", nil, ["A/RES/53/70 1998-12-04", "? 1998-12-04"]),
      ("A/RES/73/3", nil, ["A/RES/53/70 1998-12-05", "A/RES/72/1 2017-10-03", "misprint 2014-02-26 doubted"]),
      ("A/RES/72/1", "2017-10-02", []),
    ])
    defer { _ = folder }
    #expect(
      lines(try store.check()) == [
        "session A/RES/73/1: 1990-12-04 lies in no sitting of the session of A/RES/53/71",
        "unresolved A/RES/73/2: no body is named",
        "majority A/RES/73/3: 2 documents date A/RES/53/70 1998-12-04, 1 dates it 1998-12-05",
        "adoption A/RES/73/3: A/RES/72/1 was adopted on 2017-10-02, not on 2017-10-03",
        "doubtful A/RES/73/3: S/RES/2140(2015) does not exist as printed: resolution 2140 is of 2014",
      ])
    #expect(try store.check(["73/1"]).rows.count == 1)
    #expect(try store.check(["72/1"]).rows.isEmpty)
    #expect(throws: GraphError.self) { try store.check(["73/99"]) }
  }

  @Test func `a date that a list shares is the last one's`() throws {
    let (store, folder) = try store([
      ("A/RES/73/1", nil, ["A/RES/53/70 1998-12-04"]), ("A/RES/73/2", nil, ["A/RES/53/70 1998-12-04"]),
      ("A/RES/73/3", nil, ["A/RES/53/70 1998-12-05", "A/RES/53/91 1998-12-05"]),
      ("A/RES/73/4", nil, ["A/RES/53/91 1998-12-05", "A/RES/53/70 1998-12-05"]),
      ("A/RES/73/5", nil, ["A/RES/53/70 1998-12-04"]),
    ])
    defer { _ = folder }
    #expect(
      lines(try store.check()) == [
        "majority A/RES/73/4: 3 documents date A/RES/53/70 1998-12-04, 2 date it 1998-12-05"
      ])
  }

  @Test func `dates on which the session did not sit are no majority`() throws {
    let (store, folder) = try store([
      ("A/RES/75/1", nil, ["A/RES/73/287 2018-04-15"]), ("A/RES/75/2", nil, ["A/RES/73/287 2018-04-15"]),
      ("A/RES/75/3", nil, ["A/RES/73/287 2019-04-15"]),
    ])
    defer { _ = folder }
    #expect(
      lines(try store.check()) == [
        "session A/RES/75/1: 2018-04-15 lies in no sitting of the session of A/RES/73/287",
        "session A/RES/75/2: 2018-04-15 lies in no sitting of the session of A/RES/73/287",
      ])
  }

  @Test func `a resolution that does not exist is doubtful, not later`() throws {
    let (store, folder) = try store([("S/RES/2153(2014)", "2014-04-29", ["misprint - doubted"])])
    defer { _ = folder }
    #expect(
      lines(try store.check()) == [
        "doubtful S/RES/2153(2014): S/RES/2140(2015) does not exist as printed: resolution 2140 is of 2014"
      ])
  }

  @Test func `two dates equally frequent have no majority`() throws {
    let (store, folder) = try store([
      ("A/RES/73/1", nil, ["A/RES/53/70 1998-12-04"]), ("A/RES/73/2", nil, ["A/RES/53/70 1998-12-05"]),
    ])
    defer { _ = folder }
    #expect(try store.check().rows.isEmpty)
  }

  @Test func `the document of the printed date is named when its symbol is nearly the same`() throws {
    let (store, folder) = try store([
      // The Assembly's 60/2 is of that day, and the Human Rights Council had its sixtieth session twenty years later.
      ("A/RES/73/1", nil, ["A/RES/60/2 2005-10-06"]), ("A/RES/73/2", nil, ["A/RES/60/2 2005-10-06"]),
      ("A/RES/73/3", nil, ["A/HRC/RES/60/2 2005-10-06"]),
      // One digit differs from a text that the archive has.
      ("A/RES/72/15", "2017-12-01", []), ("A/RES/73/4", nil, ["A/RES/71/15 2017-12-01"]),
      // Two texts of the day are as near: neither is named.
      ("A/RES/72/16", "2017-12-04", []), ("A/RES/72/18", "2017-12-04", []),
      ("A/RES/73/5", nil, ["A/RES/72/17 2017-12-04", "A/RES/72/17 2017-12-05", "A/RES/72/17 2017-12-06"]),
      ("A/RES/73/6", nil, ["A/RES/72/17 2017-12-05"]),
    ])
    defer { _ = folder }
    let misprints = lines(try store.check()).filter { $0.hasPrefix("misprint") }
    #expect(
      misprints == [
        "misprint A/RES/73/3: A/RES/60/2 may be meant: 2 documents date it 2005-10-06",
        "misprint A/RES/73/4: A/RES/72/15 may be meant: it was adopted on 2017-12-01",
      ])
  }

  @Test func `two figures may be swapped`() throws {
    let (store, folder) = try store([
      ("A/RES/72/51", "2017-12-01", []), ("A/RES/73/1", nil, ["A/RES/71/51 2017-12-01", "A/RES/72/15 2017-12-01"]),
      ("A/RES/73/2", nil, ["A/RES/72/15 2017-12-02"]), ("A/RES/73/3", nil, ["A/RES/72/15 2017-12-02"]),
    ])
    defer { _ = folder }
    let misprints = lines(try store.check()).filter { $0.hasPrefix("misprint") }
    // The first two share their day, which may be the second's alone.
    #expect(misprints == ["misprint A/RES/73/1: A/RES/72/51 may be meant: it was adopted on 2017-12-01"])
  }

  @Test(.timeLimit(.minutes(1))) func `thousands of two days take no longer each than a few`() throws {
    let citations = (0..<2000).map { "A/RES/\(31 + $0 / 300)/\($0 % 300 + 1) 1950-02-0\($0 % 2 + 1)" }
    let (store, folder) = try store([("A/RES/73/1", nil, citations), ("A/RES/73/2", nil, citations)])
    defer { _ = folder }
    #expect(lines(try store.check()).count { $0.hasPrefix("session") } == 4000)
  }

  @Test func `texts cited before their adoption, and circles`() throws {
    let (store, folder) = try store([
      ("A/RES/73/1", "2018-10-01", ["A/RES/73/2", "A/RES/75/1", "A/73/500"]),
      ("A/RES/73/2", "2018-12-01", ["A/RES/73/3"]),
      ("A/RES/73/3", "2018-12-01", ["A/RES/73/1", "A/RES/73/3"]),
    ])
    defer { _ = folder }
    #expect(
      lines(try store.check()) == [
        "later A/RES/73/1: A/RES/73/2 was adopted on 2018-12-01, after A/RES/73/1 of 2018-10-01",
        "later A/RES/73/1: A/RES/75/1 is of a session that opened on 2020-09-15, after A/RES/73/1 of 2018-10-01",
        "cycle A/RES/73/1: A/RES/73/1 (2018-10-01) cites A/RES/73/2 (2018-12-01), which cites A/RES/73/3 (2018-12-01), "
          + "which cites A/RES/73/1 (2018-10-01)",
      ])
  }

  @Test func `a draft that cites a text of a later session`() throws {
    let (store, folder) = try store([
      ("A/C.2/78/L.5", nil, ["A/RES/79/5", "A/RES/78/4", "A/79/500"]), ("A/RES/79/5", "2025-05-03", []),
    ])
    defer { _ = folder }
    #expect(
      lines(try store.check()) == [
        "later A/C.2/78/L.5: A/RES/79/5 was adopted on 2025-05-03, after the session of A/C.2/78/L.5"
      ])
  }

  @Test func `a text of the next session is cited too early, whose days nobody knows`() throws {
    let (store, folder) = try store([("A/C.3/78/L.99", nil, ["A/RES/79/3", "A/RES/78/4", "A/79/500"])])
    defer { _ = folder }
    #expect(
      lines(try store.check()) == [
        "later A/C.3/78/L.99: A/RES/79/3 is of a session that opened on 2024-09-10, after the session of A/C.3/78/L.99"
      ])
  }

  @Test func `a document and its corrigendum`() throws {
    let (store, folder) = try store([
      ("A/RES/73/1", nil, ["A/72/500", "A/72/500/Corr.1"]), ("A/RES/73/2", nil, ["A/72/500"]),
      ("A/RES/73/3", nil, ["A/72/500/Corr.1"]), ("A/RES/73/4", nil, ["A/72/501"]),
    ])
    defer { _ = folder }
    let answer = try store.check()
    #expect(
      lines(answer) == [
        "corrigendum A/RES/73/2: 1 other document cites A/72/500/Corr.1 with it",
        "corrigendum A/RES/73/3: the corrigendum is cited without A/72/500",
      ])
    #expect(answer.column("cited") == ["A/72/500", "A/72/500/Corr.1"])
    #expect(answer.notes == ["2 findings: 2 corrigendum"])
  }

  @Test func `a corrigendum that one of many cites`() throws {
    let (store, folder) = try store([
      ("A/RES/73/1", nil, ["A/72/500", "A/72/500/Corr.1"]), ("A/RES/73/2", nil, ["A/72/500"]),
      ("A/RES/73/3", nil, ["A/72/500"]),
    ])
    defer { _ = folder }
    #expect(lines(try store.check()) == ["corrigendum A/RES/73/1: 2 other documents cite A/72/500 without it"])
  }

  @Test func `the filters choose citing documents and citations`() throws {
    let (store, folder) = try store([
      ("A/RES/73/1", nil, ["A/RES/53/71 1990-12-04"]), ("E/RES/2010/1", nil, ["A/RES/53/71 1990-12-04"]),
    ])
    defer { _ = folder }
    #expect(try store.check().rows.count == 2)
    var options = WalkOptions.everyPlace
    options.bodies = ["E"]
    #expect(try store.check([], options).column("document") == ["E/RES/2010/1"])
    options = .everyPlace
    options.places = [.operative]
    #expect(try store.check([], options).rows.isEmpty)
  }
}
