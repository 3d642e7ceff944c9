import CitationExtraction
import CitationGraph
import TestSupport
import Testing
import UNSymbols

/// A document that bears two symbols is one node, whichever of them is met first.
@Suite struct AliasTests {
  private let both = "= A/RES/72/1\nA/71/982-S/2017/600 noting preamble PP1 Noting\n"
  private let second = "= S/RES/2400(2018)\nS/2017/600 noting preamble PP1 Noting\n"

  private func citing(_ archive: SampleArchive, _ symbol: String) throws -> [String] {
    let walk = try archive.store.walk(from: symbol, WalkOptions(direction: .descendants))
    return walk.graph.nodes.map(\.symbol).sorted()
  }

  @Test(arguments: [true, false]) func `both symbols lead to one node`(isJointFirst: Bool) throws {
    let archive = try SampleArchive()
    try archive.ingest("1.txt", isJointFirst ? both : second)
    try archive.ingest("2.txt", isJointFirst ? second : both)
    let graph = try archive.store.snapshot()
    #expect(graph.nodes.map(\.symbol) == ["A/71/982", "A/RES/72/1", "S/RES/2400(2018)"])
    #expect(try archive.store.symbol(of: "A/71/982-S/2017/600") == "A/71/982")
    #expect(try citing(archive, "S/2017/600") == citing(archive, "A/71/982"))
    #expect(try citing(archive, "S/2017/600").contains("S/RES/2400(2018)"))
  }

  @Test func `a document that was read under its second symbol keeps it`() throws {
    let archive = try SampleArchive()
    try archive.ingest("1.txt", "= S/2017/600\nS/RES/2400(2018) recalling front - Recalling\n")
    try archive.ingest("2.txt", both)
    let graph = try archive.store.snapshot()
    #expect(graph.nodes.filter(\.isIngested).map(\.symbol) == ["A/RES/72/1", "S/2017/600"])
    #expect(try citing(archive, "A/71/982").contains("A/RES/72/1"))
  }

  @Test func `a draft with two symbols takes the place of what the archive has`() throws {
    let archive = try SampleArchive()
    try archive.ingest("1.txt", "= A/71/982-S/2017/600\nA/RES/70/1 recalling preamble PP1 Recalling\n")
    try archive.ingest("2.txt", "= A/RES/72/2\nA/RES/72/1 recalling preamble PP1 Recalling\n")
    let store = try CitationStore(path: archive.store.path, access: .drafts)
    let draft = ExtractedDocument(
      symbol: try DocumentSymbol(parsing: "A/71/982-S/2017/600"), title: "Letter", language: "en", citations: [])
    #expect(try store.suppose([draft], from: "draft.txt") == ["A/71/982"])
    // In the order of the file, whatever the archive has met before.
    let texts = try ["A/RES/72/9", "A/RES/72/1"].map {
      ExtractedDocument(symbol: try DocumentSymbol(parsing: $0), title: $0, language: "en", citations: [])
    }
    #expect(try store.suppose(texts, from: "two.txt") == ["A/RES/72/9", "A/RES/72/1"])
    let nameless = ExtractedDocument(symbol: nil, title: nil, language: "en", citations: [])
    #expect(try store.suppose([nameless], from: "notes.txt") == ["file:notes.txt"])
  }

  @Test func `a letter that quotes its own two symbols does not cite itself`() throws {
    let archive = try SampleArchive()
    try archive.ingest("1.txt", "= S/2017/600\nA/71/982-S/2017/600 noting front - Noting\n")
    #expect(try archive.store.snapshot().edges.isEmpty)
    #expect(try archive.store.snapshot().nodes.map(\.symbol) == ["S/2017/600"])
  }

  @Test func `aliases go with the last citation`() throws {
    let archive = try SampleArchive()
    try archive.ingest("1.txt", both)
    try archive.ingest("1.txt", "= A/RES/72/1\nA/RES/71/1 recalling\n")
    try archive.ingest("2.txt", second)
    #expect(
      try archive.store.snapshot().nodes.map(\.symbol)
        == ["A/RES/71/1", "A/RES/72/1", "S/2017/600", "S/RES/2400(2018)"])
  }
}
