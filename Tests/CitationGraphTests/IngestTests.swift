import CitationGraph
import DocumentReading
import Foundation
import TestSupport
import Testing

@Suite struct IngestTests {
  private func pairs(_ archive: SampleArchive) throws -> [String] {
    let graph = try archive.store.snapshot()
    return graph.edges.map { edge in
      "\(graph.nodes[edge.citing].symbol) > \(edge.cited.map { graph.nodes[$0].symbol } ?? "?")"
    }
  }

  @Test func `the same file again changes nothing`() throws {
    let archive = try SampleArchive()
    let text = "= A/RES/70/1\nA/RES/69/1 recalling preamble PP1 Recalling\n? - operative OP1 -\n"
    let first = try archive.ingest("a.txt", text)
    #expect((first.documents, first.citations, first.unresolved) == (1, 2, 1))
    let before = try archive.dump()
    #expect(try archive.ingest("a.txt", text).outcome == .unchanged)
    let copy = try archive.ingest("copy.txt", text)
    #expect(copy.duplicates == [Duplicate(symbol: "A/RES/70/1", source: archive.folder.path("a.txt"))])
    #expect(try archive.dump() == before)
  }

  @Test func `a changed file replaces its own citations only`() throws {
    let archive = try SampleArchive()
    try archive.ingest("a.txt", "= A/RES/70/1\nA/RES/69/1 recalling\nA/RES/68/1 recalling\n")
    try archive.ingest("b.txt", "= A/RES/70/2\nA/RES/69/1 recalling\n")
    try archive.ingest("a.txt", "= A/RES/70/1\nA/RES/67/1 recalling\n")
    #expect(try pairs(archive) == ["A/RES/70/1 > A/RES/67/1", "A/RES/70/2 > A/RES/69/1"])
    // 68/1 lost its last citation and is gone; 69/1 is still cited.
    #expect(
      try archive.store.snapshot().nodes.map(\.symbol) == ["A/RES/67/1", "A/RES/69/1", "A/RES/70/1", "A/RES/70/2"])
  }

  @Test func `a file whose document changed its symbol gives the old one back`() throws {
    let archive = try SampleArchive()
    try archive.ingest("a.txt", "= A/RES/70/1\nA/RES/69/1 recalling\n")
    try archive.ingest("b.txt", "= A/RES/70/2\nA/RES/70/1 recalling\n")
    try archive.ingest("a.txt", "= A/RES/70/3\nA/RES/69/2 recalling\n")
    let graph = try archive.store.snapshot()
    #expect(graph.nodes.filter(\.isIngested).map(\.symbol) == ["A/RES/70/2", "A/RES/70/3"])
    #expect(graph.nodes.map(\.symbol) == ["A/RES/69/2", "A/RES/70/1", "A/RES/70/2", "A/RES/70/3"])
  }

  @Test func `of two files with one document the first stays`() throws {
    let archive = try SampleArchive()
    try archive.ingest("a.txt", "= A/RES/70/1\nA/RES/69/1 recalling\n")
    let second = try archive.ingest("b.txt", "= A/RES/70/1\nA/RES/68/1 recalling\n")
    #expect(second.duplicates == [Duplicate(symbol: "A/RES/70/1", source: archive.folder.path("a.txt"))])
    #expect(second.documents == 0)
    #expect(try pairs(archive) == ["A/RES/70/1 > A/RES/69/1"])
    // The first gives way: the second is taken in then.
    try archive.ingest("a.txt", "= A/RES/70/9\n")
    #expect(try archive.ingest("b.txt", "= A/RES/70/1\nA/RES/68/1 recalling\n").documents == 1)
  }

  @Test func `a text that another file held comes in when that is gone`() throws {
    let archive = try SampleArchive()
    try archive.ingest("a.txt", "= A/RES/70/1\nA/RES/69/1 recalling\n")
    let both = "= A/RES/70/1\nA/RES/68/1 recalling\n= A/RES/70/2\nA/RES/68/2 recalling\n"
    #expect(try archive.ingest("b.txt", both).duplicates.count == 1)
    #expect(try archive.ingest("b.txt", both).duplicates.count == 1)
    try archive.ingest("a.txt", "= A/RES/70/9\n")
    #expect(try archive.ingest("b.txt", both).duplicates == [])
    #expect(try archive.ingest("b.txt", both).outcome == .unchanged)
    #expect(try pairs(archive) == ["A/RES/70/1 > A/RES/68/1", "A/RES/70/2 > A/RES/68/2"])
  }

  @Test func `a file that was moved counts where it is`() throws {
    let archive = try SampleArchive()
    func move(_ name: String, _ text: String) throws -> IngestEvent {
      for file in try FileManager.default.contentsOfDirectory(atPath: archive.folder.url.path)
      where file.hasSuffix(".txt") {
        try FileManager.default.removeItem(atPath: archive.folder.path(file))
      }
      return try archive.ingest(name, text)
    }
    try archive.ingest("b.txt", "= A/RES/70/2\nA/RES/70/1 recalling\n")
    try archive.ingest("a.txt", "= A/RES/70/1\nA/RES/69/1 recalling\n= ?\n")
    // Moved as it is, then moved and changed.
    let moved = try move("c.txt", "= A/RES/70/1\nA/RES/69/1 recalling\n= ?\n")
    #expect((moved.documents, moved.duplicates) == (2, []))
    #expect(try archive.store.report(on: "70/1").document.source == archive.folder.path("c.txt"))
    let changed = try move("d.txt", "= A/RES/70/1\nA/RES/68/1 recalling\n")
    #expect(changed.duplicates.count == 1, "the old file had another document as well, which would be lost")
    try archive.ingest("c.txt", "= A/RES/70/1\nA/RES/69/1 recalling\n")
    #expect(try move("d.txt", "= A/RES/70/1\nA/RES/68/1 recalling\n").duplicates == [])
    #expect(try pairs(archive) == ["A/RES/70/1 > A/RES/68/1", "A/RES/70/2 > A/RES/70/1"])
    #expect(try archive.store.statistics(limit: 1).files == 2)
  }

  @Test func `fragments of one document in one file are one document`() throws {
    let archive = try SampleArchive()
    let event = try archive.ingest("p.txt", "= A/RES/70/1\nA/RES/69/1 -\n= A/RES/70/2\n= A/RES/70/1\nA/RES/69/2 -\n")
    #expect(event.documents == 2)
    #expect(try pairs(archive) == ["A/RES/70/1 > A/RES/69/1", "A/RES/70/1 > A/RES/69/2"])
  }

  @Test func `a document without a symbol is named after its file`() throws {
    let archive = try SampleArchive()
    try archive.ingest("x/speech.txt", "= ?\nA/RES/69/1 -\n= ?\n")
    try archive.ingest("y/speech.txt", "= ?\nA/RES/69/2 -\n")
    let nodes = try archive.store.snapshot().nodes.filter { $0.body == nil }.map(\.symbol)
    #expect(nodes == ["file:\(archive.folder.path("y/speech.txt"))", "file:speech.txt", "file:speech.txt#2"])
    #expect(try archive.store.report(on: "file:speech.txt").cites.edges.count == 1)
  }

  @Test func `a part brings its whole`() throws {
    let archive = try SampleArchive()
    try archive.ingest("a.txt", "= A/RES/70/1\nA/RES/66/253B recalling\n")
    let report = try archive.store.report(on: "A/RES/66/253B")
    #expect(report.whole == "A/RES/66/253")
    #expect(try archive.store.report(on: "A/RES/66/253").parts == ["A/RES/66/253B"])
  }

  @Test func `what fails is reported and the run goes on`() throws {
    let archive = try SampleArchive()
    try archive.folder.write("in/a.txt", "= A/RES/70/1\n")
    try archive.folder.write("in/b.txt", "!\n")
    try archive.folder.write("in/c.txt", "")
    let result = try archive.ingest([archive.folder.path("in"), archive.folder.path("none")])
    #expect(result.summary.documents == 1)
    #expect(result.summary.failed == 3)
    #expect(result.summary.skipped == 0)
  }

  @Test func `what turns out to be no document is skipped in a folder and fails when it is named`() throws {
    let archive = try SampleArchive()
    try archive.folder.write("in/a.txt", "no document\n")
    try archive.folder.write("in/b", Data([0, 1, 2]))
    try archive.folder.write("in/c.doc", Data([0, 1, 2]))
    try archive.folder.write("in/d.png", "x")
    let found = try archive.ingest([archive.folder.path("in")])
    #expect((found.summary.failed, found.summary.skipped) == (0, 4))
    #expect(
      found.events.dropLast().map(\.outcome) == [
        .skipped(Ingestor.noDocument), .skipped(.binary), .skipped(.binary),
      ])
    let named = try archive.ingest(["a.txt", "b", "c.doc"].map { archive.folder.path("in/\($0)") })
    #expect((named.summary.failed, named.summary.skipped) == (3, 0))
  }

  @Test func `any number of threads gives the same archive`() throws {
    var generator = SystemRandomNumberGenerator()
    let files = (0..<200).map { index in
      (
        "d/\(index).txt",
        "= A/RES/70/\(index % 150 + 1)\n"
          + (0..<5).map { _ in
            "A/RES/\(Int.random(in: 40...69, using: &generator))/\(Int.random(in: 1...50)) recalling\n"
          }
          .joined()
      )
    }
    var dumps: [[String]] = []
    for jobs in [1, 2, 8] {
      let archive = try SampleArchive()
      for (name, text) in files { try archive.folder.write(name, text) }
      let result = try archive.ingest([archive.folder.path("d")], jobs: jobs)
      let root = archive.folder.url.path
      dumps.append([
        try archive.dump().replacingOccurrences(of: root, with: ""),
        result.events.map { "\($0)".replacingOccurrences(of: root, with: "") }.joined(separator: "\n"),
      ])
    }
    #expect(dumps[0] == dumps[1])
    #expect(dumps[0] == dumps[2])
  }
}
