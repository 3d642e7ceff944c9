import Foundation
import TestSupport
import Testing

/// The comparison of editions counts what one of them alone says.
@Suite struct EditionsTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A citation as `extract` prints it.
  private func line(_ edition: String, _ cited: String, date: String?, relation: String = "recalling") -> String {
    let day = date.map { "\"\($0)\"" } ?? "null"
    return """
      {"source":"\(edition)/a.txt","document":"A/RES/73/187","cited":"\(cited)","start":0,"end":1,"place":"preamble",\
      "paragraph":"PP1","footnote":null,"relation":"\(relation)","date":\(day),"locator":null}
      """
  }

  private func table(_ lines: [String]) throws -> [String: [String]]? {
    guard let python = Tool(named: "python3") else { return nil }
    let folder = try TemporaryFolder()
    let file = try folder.write("citations.jsonl", lines.joined(separator: "\n") + "\n")
    let program = Self.root.appendingPathComponent("Tests/Accuracy/editions.py").path
    let run = try python.run([program, file], in: Self.root)
    #expect(run.code == 0, "\(run.errors)")
    let rows = run.text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Array($0.dropFirst())) })
  }

  @Test func `a day and a citation that one of four editions lacks`() throws {
    let editions = ["ga/en", "ga/fr", "ga/es", "ga/ru"]
    var lines = editions.map { line($0, "A/RES/53/70", date: $0 == "ga/fr" ? nil : "1998-12-04") }
    lines += editions.dropLast().map { line($0, "A/RES/54/49", date: nil) }
    guard let table = try table(lines) else { return }
    #expect(table["edition"] == ["cited", "place", "paragraph", "relation", "date", "locator"])
    #expect(table["ga/en"] == Array(repeating: "1.0000", count: 6))
    #expect(table["ga/fr"] == ["1.0000", "1.0000", "1.0000", "1.0000", "0.5000", "1.0000"])
    #expect(table["ga/ru"] == ["0.5000", "1.0000", "1.0000", "1.0000", "1.0000", "1.0000"])
  }

  @Test func `two against two tell nothing`() throws {
    let lines = ["ga/en", "ga/fr", "ga/es", "ga/ru"].map {
      line($0, "A/RES/53/70", date: nil, relation: ["ga/en", "ga/ru"].contains($0) ? "noting" : "recalling")
    }
    guard let table = try table(lines) else { return }
    #expect(Set(table.filter { $0.key != "edition" }.values) == [Array(repeating: "1.0000", count: 6)])
  }
}
