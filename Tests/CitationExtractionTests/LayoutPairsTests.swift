import DocumentReading
import Foundation
import TestSupport
import Testing
import UNSymbols

@testable import CitationExtraction

/// The gold has resolutions twice, one paragraph a block and as pages: both give the same citations.
@Suite struct LayoutPairsTests {
  private func facts(_ file: URL) throws -> [String: Int] {
    let result = try FileExtractor().documents(in: Array(try Data(contentsOf: file)), name: file.path)
    let citations = result.documents.flatMap(\.citations).filter { $0.place != .front && $0.cited != nil }
    return citations.reduce(into: [:]) { facts, citation in
      let fact = [
        citation.cited?.canonical ?? "", citation.phrase ?? "-", citation.place.rawValue, citation.paragraph ?? "-",
        citation.footnote ?? "-",
      ]
      facts[fact.joined(separator: " | "), default: 0] += 1
    }
  }

  @Test(arguments: ["ga", "sc", "ecosoc"])
  func `one of four resolutions in both layouts`(set: String) throws {
    guard let pages = SharedData.path("gold/dev/\(set)-pages/en"), let blocks = SharedData.path("gold/dev/\(set)/en")
    else { return }
    var (all, differing) = (0, 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: pages.path).sorted()
    for name in stride(from: 0, to: names.count, by: 4).map({ names[$0] }) {
      let block = blocks.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: block.path) else { continue }
      let (one, other) = (try facts(block), try facts(pages.appendingPathComponent(name)))
      all += other.values.reduce(0, +)
      for fact in Set(one.keys).union(other.keys) { differing += abs((one[fact] ?? 0) - (other[fact] ?? 0)) }
    }
    #expect(all > 100)
    #expect(differing * 1000 <= all, "\(set): \(differing) of \(all) citations differ")
  }
}
