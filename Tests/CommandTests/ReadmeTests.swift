import Foundation
import TestSupport
import Testing

/// What the README shows is what the program prints.
@Suite struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A command line of the README with the lines below it.
  private struct Example {
    var command: String
    var expected: [String] = []
  }

  private func examples() throws -> [Example] {
    let readme = try String(contentsOf: ReadmeTests.root.appendingPathComponent("README.md"), encoding: .utf8)
    var examples: [Example] = []
    var isOpen = true
    for line in readme.split(separator: "\n", omittingEmptySubsequences: true) {
      if line.hasPrefix("<!-- examples: ") {
        isOpen = line.hasPrefix("<!-- examples: begin")
      } else if !isOpen {
        continue
      } else if line.hasPrefix("    $ citegraph ") {
        examples.append(Example(command: String(line.dropFirst(6))))
      } else if line.hasPrefix("    "), !examples.isEmpty {
        examples[examples.count - 1].expected.append(ReadmeTests.visible(line.dropFirst(4)))
      }
    }
    return examples
  }

  /// A line as a page shows it: tabs as two spaces, nothing behind the words.
  private static func visible(_ line: some StringProtocol) -> String {
    var line = line.replacingOccurrences(of: "\t", with: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }

  @Test func `the README's figures are the recorded floors`() throws {
    func lines(_ path: String) throws -> [Substring] {
      try String(contentsOf: ReadmeTests.root.appendingPathComponent(path), encoding: .utf8).split(separator: "\n")
    }
    var floors: [String: [String: String]] = [:]
    for line in try lines("Tests/Accuracy/floors.tsv") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t").map(String.init)
      floors[cells[0], default: [:]][cells[1]] = cells[2]
    }
    let figures = ["recall", "precision", "span_exact", "phrase", "place", "paragraph", "footnote", "part"]
    let table = try lines("README.md").drop { $0 != "<!-- accuracy: begin -->" }.prefix {
      $0 != "<!-- accuracy: end -->"
    }
    let shown = table.dropFirst(3).map { row in
      row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(Set(shown.map { $0[0] }) == Set(floors.keys))
    for row in shown { #expect(Array(row.dropFirst()) == figures.map { floors[row[0]]?[$0] ?? "-" }, "\(row[0])") }
  }

  @Test func `the README's examples print what it says`() throws {
    let place = try Workplace()
    try FileManager.default.createSymbolicLink(
      at: place.folder.url.appendingPathComponent("Data"),
      withDestinationURL: ReadmeTests.root.appendingPathComponent("Data"))
    #expect(try place.run("ingest", "Data/samples").code == 0)
    let examples = try examples()
    #expect(examples.count >= 20)
    for example in examples {
      let printed = try place.shell("\(example.command) 2>&1").text.split(separator: "\n").map(ReadmeTests.visible)
      if example.expected.last == "..." {
        let shown = example.expected.dropLast()
        #expect(Array(printed.prefix(shown.count)) == Array(shown), "\(example.command)")
      } else {
        #expect(printed == example.expected, "\(example.command)")
      }
    }
  }
}
