import Foundation
import TestSupport
import Testing
import UNSymbols

@Suite struct GoldSymbolTests {
  private struct Row: Decodable {
    struct Link: Decodable {
      let symbol: String?
    }
    let links: [Link]?
    let cites: [String]?
  }

  /// The targets of the United Nations' own links parse, but for one in a thousand; the rest are shown.
  @Test func linksOfTheGoldParse() throws {
    guard let folder = SharedData.path("gold/dev") else { return }
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "jsonl" }
    var counts: [String: Int] = [:]
    for file in files {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
        for symbol in (row.links ?? []).compactMap(\.symbol) + (row.cites ?? []) { counts[symbol, default: 0] += 1 }
      }
    }
    var total = 0
    var refused: [(error: SymbolError, count: Int)] = []
    for (text, count) in counts {
      total += count
      do throws(SymbolError) {
        let symbol = try DocumentSymbol(parsing: text)
        let again = DocumentSymbol(symbol.canonical)
        #expect(again?.canonical == symbol.canonical, "\(text)")
      } catch {
        refused.append((error, count))
      }
    }
    let failed = refused.reduce(0) { $0 + $1.count }
    print("gold: \(total) labels, \(counts.count) symbols; refused \(failed) labels, \(refused.count) symbols")
    for (error, count) in refused.sorted(by: { $0.count > $1.count }).prefix(60) {
      print("  \(count) × \(error.text): \(error.reason)")
    }
    #expect(Double(failed) <= 0.001 * Double(total))
  }
}
