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

  /// The targets of the United Nations' own links are symbols, but for one in a thousand. The grammar also refuses some three
  /// in a thousand as impossible (a session or a year that was not): errors of the labels or of the texts, which are shown.
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
    let names = Set(Body.all.map(\.name))
    let impossible = refused.filter { names.contains(String($0.error.reason.prefix { $0 != ":" })) }
    let failed = refused.reduce(0) { $0 + $1.count }
    let ruledOut = impossible.reduce(0) { $0 + $1.count }
    print("gold: \(total) labels, \(counts.count) symbols; no symbols \(failed - ruledOut), impossible \(ruledOut)")
    for (error, count) in refused.sorted(by: { $0.count > $1.count }).prefix(60) {
      print("  \(count) × \(error.text): \(error.reason)")
    }
    #expect(Double(failed - ruledOut) <= 0.001 * Double(total))
    #expect(Double(ruledOut) <= 0.003 * Double(total))
  }
}
