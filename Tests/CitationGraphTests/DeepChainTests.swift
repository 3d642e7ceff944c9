import CitationExtraction
import CitationGraph
import DocumentReading
import Foundation
import TestSupport
import Testing

/// Walks that go deep: through an archive of real documents, read from beside the checkout, and along chains by chance.
@Suite struct DeepChainTests {
  private static let folders = ["sc/en", "sc-early/en", "older/en"]

  @Test func `a chain ten levels deep is walked as slowly as surely`() throws {
    let paths = Self.folders.compactMap { SharedData.path("gold/dev/\($0)")?.path }
    guard paths.count == Self.folders.count else { return }
    let folder = try TemporaryFolder()
    let store = try CitationStore(path: folder.path("archive.sqlite"), access: .writing)
    let summary = try Ingestor(store: store, extractor: FileExtractor(), folder: folder.url.path)
      .ingest(InputFiles(paths)) { _ in }
    #expect(summary.failed == 0)
    #expect(summary.documents > 1500)
    let options = WalkOptions(direction: .ancestors)
    let walk = try store.walk(from: "S/RES/2587(2021)", options)
    #expect((walk.depths.max() ?? 0) >= 10)
    let snapshot = try store.snapshot()
    let root = try #require(snapshot.nodes.firstIndex { $0.symbol == "S/RES/2587(2021)" })
    let slow = ReferenceWalk(graph: snapshot, options: options, root: root).run(from: root)
    let fast = Dictionary(uniqueKeysWithValues: zip(walk.graph.nodes.map(\.symbol), walk.depths))
    #expect(fast == slow.depths)
    #expect(Set(walk.graph.edges.map { "\(walk.graph.nodes[$0.citing].symbol) \($0.ordinal)" }) == slow.edges)
  }

  /// An archive in which each document cites only the next.
  private func chain(of count: Int) throws -> SampleArchive {
    let archive = try SampleArchive()
    var text = ""
    for number in 1...count { text += "= A/70/\(number)\nA/70/\(number + 1) recalling preamble PP1 Recalling\n" }
    try archive.ingest("chain.txt", text)
    return archive
  }

  @Test func `a chain of many thousand documents is walked, unfolded and told in words`() throws {
    let count = 20_000
    let archive = try chain(of: count)
    let walk = try archive.store.walk(from: "A/70/1", WalkOptions(direction: .ancestors))
    #expect(walk.depths == Array(0...count))
    let tree = WalkTree(walk)
    #expect(tree.items.map(\.node) == Array(0...count))
    #expect(tree.items.allSatisfy { $0.mark == .unfolded })
    let timeline = walk.timeline
    #expect(timeline.rows.count == count + 1)
    let ways = timeline.rows.map { row -> [String] in if case .list(let words) = row[4] { words } else { [] } }
    #expect(ways[0].isEmpty)
    #expect(ways[CitationWalk.longestChain] == Array(repeating: "PP1 Recalling", count: CitationWalk.longestChain))
    #expect(ways[count] == ["..."] + Array(repeating: "PP1 Recalling", count: CitationWalk.longestChain))
  }

  @Test func `every path along a chain of many thousand documents`() throws {
    let count = 20_000
    let archive = try chain(of: count)
    let options = WalkOptions(direction: .ancestors)
    let answer = try archive.store.paths(from: "A/70/1", to: "A/70/\(count + 1)", options, all: true)
    #expect(answer.rows.count == count)
  }
}
