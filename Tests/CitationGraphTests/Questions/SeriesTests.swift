import CitationExtraction
import CitationGraph
import DocumentReading
import TestSupport
import Testing
import UNSymbols

/// `lineage` and `outdated`.
@Suite struct SeriesTests {
  /// A series of sessions 60 to 66 without 64; the one of 66 lists the others, two other texts stand beside them.
  private func archive() throws -> SampleArchive {
    let archive = try SampleArchive()
    let listed = ["60/5", "61/7", "62/9", "63/4", "65/8"].map { "A/RES/\($0) recalling preamble PP1 Recalling\n" }
    try archive.ingest(
      "a.txt",
      "= A/RES/66/6 The law of the sea\n\(listed.joined())A/RES/217(III)A reaffirming preamble PP2 Reaffirming\n")
    try archive.ingest("b.txt", "= A/RES/63/4 The law of the sea\n\(listed.prefix(3).joined())")
    try archive.ingest("e.txt", "= A/RES/60/5 The law of the sea\n")
    try archive.ingest("c.txt", "= A/RES/66/90 Fisheries\nA/RES/62/9 recalling preamble PP1 Recalling\n")
    try archive.ingest(
      "d.txt", "= A/RES/65/90 Seabirds\nA/RES/62/9 recalling preamble PP1 Recalling\nA/RES/63/4 noting operative OP1\n")
    return archive
  }

  @Test(arguments: ["66/6", "63/4", "60/5"])
  func `a series is found from each of its members, and its gap is named`(symbol: String) throws {
    let answer = try archive().store.lineage(of: symbol)
    let wanted = ["A/RES/60/5", "A/RES/61/7", "A/RES/62/9", "A/RES/63/4", "", "A/RES/65/8"]
    let rows = answer.column("symbol")
    // From the newest its own list is all; that it goes on with the series is known when its title is that of another.
    #expect(Array(rows.prefix(6)) == wanted)
    #expect(answer.column("session").prefix(6) == ["60", "61", "62", "63", "64", "65"])
    #expect(answer.column("evidence")[4] == "gap: none found")
    #expect(answer.notes.last?.hasSuffix(", 1 session without one") == true)
    #expect(answer.column("evidence").contains { $0 == "is listed in A/RES/66/6 PP1" })
    #expect(!rows.contains("A/RES/217(III)[A]"))
  }

  @Test func `filters that leave a text alone do not deny its series`() throws {
    var filter = DocumentFilter()
    filter.since = CalendarDate(year: 2030, month: 1, day: 1)
    let answer = try archive().store.lineage(of: "66/6", filter)
    #expect(answer.rows.isEmpty)
    #expect(answer.notes == ["the options let through none of the 5 other texts of the series of A/RES/66/6"])
  }

  @Test func `a session whose text is held back is no gap`() throws {
    var filter = DocumentFilter()
    filter.until = CalendarDate(year: 2006, month: 12, day: 31)
    let answer = try archive().store.lineage(of: "66/6", filter)
    #expect(answer.column("session") == ["60", "61", "64", "66"])
  }

  @Test func `a text of no series says so`() throws {
    let answer = try archive().store.lineage(of: "66/90")
    #expect(answer.rows.isEmpty)
    #expect(answer.notes == ["A/RES/66/90 belongs to no series that the archive shows"])
  }

  @Test func `a citation is outdated when a newer text of its series could have been cited`() throws {
    let archive = try archive()
    let options = WalkOptions(direction: .ancestors)
    let late = try archive.store.outdatedCitations(in: "66/90", options)
    #expect(late.column("cited") == ["A/RES/62/9"])
    #expect(late.column("paragraph") == ["PP1"])
    #expect(late.column("phrase") == ["Recalling"])
    // The newest is of the same session: without the days it may have been there.
    #expect(late.column("newer") == ["A/RES/66/6"])
    #expect(late.column("evidence") == ["A/RES/66/6 lists the others under the same title"])
    // 65/90 cites 62/9 as history and 63/4 as the newest; 65/8 is of its own session.
    #expect(try archive.store.outdatedCitations(in: "65/90", options).column("cited") == ["A/RES/63/4"])
    var until = options
    until.documents.until = CalendarDate(year: 2008, month: 12, day: 31)
    #expect(try archive.store.outdatedCitations(in: "65/90", until).rows.isEmpty)
    #expect(try archive.store.outdatedCitations(in: "66/6", options).rows.isEmpty)
    // What it cites in another place is cited.
    var preamble = options
    preamble.places = [.preamble]
    #expect(try archive.store.outdatedCitations(in: "65/90", preamble).rows.isEmpty)
  }

  @Test func `a part is not told to cite its whole`() throws {
    let archive = try SampleArchive()
    for (session, symbol) in [(75, "75/297"), (76, "76/280"), (77, "77/290")] {
      try archive.ingest("\(session).txt", "= A/RES/\(symbol) Financing of the Force\n")
    }
    try archive.ingest(
      "b.txt", "= A/RES/77/290B Financing of the Force\nA/RES/75/297 recalling preamble PP1 Recalling\n")
    let late = try archive.store.outdatedCitations(in: "77/290B", WalkOptions(direction: .ancestors))
    #expect(late.column("newer") == ["A/RES/76/280"])
  }

  @Test func `the picture of what is outdated has the document that was asked about`() throws {
    let archive = try archive()
    let options = WalkOptions(direction: .ancestors)
    let answer = try archive.store.outdatedCitations(in: "66/90", options)
    #expect(answer.root == "A/RES/66/90")
    #expect(answer.graph.arrows.contains("A/RES/66/90 A/RES/62/9"))
    // So has that of a draft, of which the archive has nothing.
    let draft = ExtractedDocument(
      symbol: try DocumentSymbol(parsing: "A/RES/67/90"), title: "Fisheries", language: "en",
      citations: [
        Citation(
          document: nil, cited: try DocumentSymbol(parsing: "A/RES/61/7"), text: "61/7", range: 0..<4,
          utf8Range: 0..<4, phrase: "Recalling", relation: "recalling", place: .preamble, paragraph: "PP1")
      ])
    let store = try CitationStore(path: archive.store.path, access: .drafts)
    let names = try store.suppose([draft], from: "draft.txt")
    #expect(names == ["A/RES/67/90"])
    let other = try store.outdatedCitations(in: names[0], options)
    #expect(other.root == "A/RES/67/90")
    #expect(other.graph.arrows.contains("A/RES/67/90 A/RES/61/7"))
  }

  @Test func `a landmark that recitals name between others is of no series`() throws {
    let archive = try SampleArchive()
    let listed = ["69/1", "70/1", "71/5", "73/91"].map { "A/RES/\($0) recalling preamble PP1 Recalling\n" }.joined()
    try archive.ingest("a.txt", "= A/RES/77/120 Space\nA/RES/76/76 recalling preamble PP1 Recalling\n\(listed)")
    try archive.ingest("b.txt", "= A/RES/76/76 Space\n\(listed)")
    for number in 10...13 {
      try archive.ingest("\(number).txt", "= A/RES/77/\(number)\nA/RES/70/1 reaffirming preamble PP1 Reaffirming\n")
    }
    #expect(try archive.store.lineage(of: "70/1").rows.isEmpty)
    let series = try archive.store.lineage(of: "77/120").column("symbol")
    #expect(series.contains("A/RES/71/5") && !series.contains("A/RES/70/1"))
    #expect(try archive.store.outdatedCitations(in: "77/10", WalkOptions(direction: .ancestors)).rows.isEmpty)
  }

  @Test func `where a session has a text beside one that may be a landmark, neither is of the series`() throws {
    let archive = try SampleArchive()
    let listed = ["72/4", "73/5", "74/6", "74/9", "75/7"].map { "A/RES/\($0) recalling preamble PP1 Recalling\n" }
      .joined()
    try archive.ingest("a.txt", "= A/RES/76/120 Crime\n\(listed)")
    try archive.ingest("b.txt", "= A/RES/76/121 Justice\n\(listed)")
    for number in 10...14 {
      try archive.ingest("\(number).txt", "= A/RES/77/\(number)\nA/RES/74/9 noting preamble PP1 Noting\n")
    }
    let series = try archive.store.lineage(of: "73/5").column("symbol")
    #expect(series == ["A/RES/72/4", "A/RES/73/5", "", "A/RES/75/7"])
  }

  @Test func `a session in words is no difference between titles`() throws {
    let archive = try SampleArchive()
    for (session, words) in [(75, "seventy-fifth"), (76, "seventy-sixth"), (77, "seventy-seventh")] {
      try archive.ingest(
        "\(session).txt", "= A/RES/\(session)/19 Credentials of representatives to the \(words) session\n")
    }
    #expect(
      try archive.store.lineage(of: "75/19").column("symbol") == ["A/RES/75/19", "A/RES/76/19", "A/RES/77/19"])
  }

  @Test func `of two texts of a session the title decides, and none without`() throws {
    let archive = try SampleArchive()
    let listed = ["72/1", "73/2", "73/9", "74/3", "75/4", "75/8"].map {
      "A/RES/\($0) recalling preamble PP1 Recalling\n"
    }
    try archive.ingest("a.txt", "= A/RES/76/5 Sport\n\(listed.joined())")
    try archive.ingest("b.txt", "= A/RES/75/4 Sport\n")
    try archive.ingest("c.txt", "= A/RES/75/8 Trade\n")
    let series = try archive.store.lineage(of: "76/5")
    #expect(
      series.column("symbol").filter { !$0.isEmpty } == ["A/RES/72/1", "A/RES/74/3", "A/RES/75/4", "A/RES/76/5"])
    #expect(series.column("evidence")[1] == "gap: one of A/RES/73/2, A/RES/73/9, which are listed")
  }

  @Test func `one list under another title makes no series`() throws {
    let archive = try SampleArchive()
    let listed = ["72/1", "73/2", "74/3"].map { "A/RES/\($0) recalling preamble PP1 Recalling\n" }.joined()
    try archive.ingest("a.txt", "= A/RES/76/5 Sport\n\(listed)")
    #expect(try archive.store.lineage(of: "73/2").rows.isEmpty)
    try archive.ingest("b.txt", "= A/RES/76/6 Trade\n\(listed)")
    #expect(try archive.store.lineage(of: "73/2").rows.count == 3)
  }

  @Test(arguments: [
    ("60 61 62 63 64 65", true), ("60 61 63 64 65", false), ("60 61 62 63 64", false), ("62 63 64 65", false),
  ])
  func `a list that leads year by year up to its document is a series by itself`(sessions: String, isSeries: Bool)
    throws
  {
    let archive = try SampleArchive()
    let listed = sessions.split(separator: " ").map { "A/RES/\($0)/5 recalling preamble PP1 Recalling\n" }
    try archive.ingest("a.txt", "= A/RES/66/6 The law of the sea\n\(listed.joined())")
    let found = try archive.store.lineage(of: "66/6").column("symbol")
    #expect(found == (isSeries ? sessions.split(separator: " ").map { "A/RES/\($0)/5" } + ["A/RES/66/6"] : []))
  }

  @Test func `a draft belongs to the series of resolutions with its title, and of those that its notes list`() throws {
    let archive = try SampleArchive()
    try archive.ingest("a.txt", "= A/RES/78/5 Sport\n")
    try archive.ingest("b.txt", "= A/80/L.5 Sport\n")
    #expect(try archive.store.lineage(of: "A/80/L.5").rows.map { $0[1] } == [.text("A/RES/78/5"), .text("A/80/L.5")])
    let listed = ["72/1", "74/2", "76/3"].map { "^A/RES/\($0) recalling preamble PP1 Recalling\n" }.joined()
    try archive.ingest("d.txt", "= A/RES/76/3 Trade\n")
    try archive.ingest("c.txt", "= A/78/L.9 Trade\n\(listed)")
    let rows = try archive.store.lineage(of: "A/78/L.9").rows
    #expect(rows.map { $0[1] } == ["A/RES/72/1", "A/RES/74/2", "A/RES/76/3", "A/78/L.9"].map { .text($0) })
    #expect(rows[0][2] == .text("is listed in A/78/L.9 PP1, note 1"))
  }

  @Test func `the picture of a series shows the way from each text to the one before`() throws {
    let archive = try SampleArchive()
    let all = (1...5).map { "A/RES/\(60 + $0)/\($0)" }
    for (index, symbol) in all.enumerated() {
      let cited = all[..<index].map { "\($0) recalling preamble PP1 Recalling\n" }.joined()
      try archive.ingest("\(index).txt", "= \(symbol)\n\(cited)")
    }
    #expect(
      Set(try archive.store.lineage(of: "65/5").graph.arrows) == Set(zip(all.dropFirst(), all).map { "\($0) \($1)" }))
    #expect(try archive.store.series(in: archive.store.snapshot()) == [all])
  }
}

extension GraphSnapshot {
  /// The citations as pairs of symbols.
  fileprivate var arrows: [String] {
    edges.map { "\(nodes[$0.citing].symbol) \($0.cited.map { nodes[$0].symbol } ?? "?")" }
  }
}
