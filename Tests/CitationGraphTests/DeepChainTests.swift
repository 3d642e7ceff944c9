import CitationExtraction
import CitationGraph
import DocumentReading
import Foundation
import TestSupport
import Testing

/// Walks through an archive of real documents, read from beside the checkout.
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
}
