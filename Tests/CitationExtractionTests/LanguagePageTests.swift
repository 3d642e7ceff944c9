import CitationExtraction
import Foundation
import Testing
import UNSymbols

/// The page of the documentation that shows the same recital in six languages.
@Suite struct LanguagePageTests {
  /// The headings with the quoted text and the rows of the table below each.
  private func sections() throws -> [(name: String, text: String, rows: [[String]])] {
    var place = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { place.deleteLastPathComponent() }
    let page = try String(contentsOf: place.appendingPathComponent("Documentation/LANGUAGES.md"), encoding: .utf8)
    var sections: [(name: String, text: String, rows: [[String]])] = []
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") { if !sections.isEmpty { break } }
      if line.hasPrefix("### ") {
        sections.append((String(line.dropFirst(4)), "", []))
      } else if sections.isEmpty {
        continue
      } else if line.hasPrefix(">") {
        let words = line.dropFirst(2)
        let text = sections[sections.count - 1].text
        let joint = words.isEmpty ? "\n\n" : text.isEmpty || text.hasSuffix("\n") ? "" : " "
        sections[sections.count - 1].text += joint + words
      } else if line.hasPrefix("| "), !line.hasPrefix("| words") {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        sections[sections.count - 1].rows.append(cells.map { $0.trimmingCharacters(in: .whitespaces) })
      }
    }
    return sections
  }

  @Test func `each recital holds what its table says`() throws {
    let sections = try sections()
    #expect(sections.map(\.name) == ["English", "French", "Spanish", "Russian", "Arabic", "Chinese"])
    for section in sections {
      let found = try Pipeline.citations(in: section.text).map {
        [
          $0.text, $0.cited?.canonical ?? "", $0.phrase ?? "", $0.relation ?? "", $0.date?.description ?? "",
        ]
      }
      #expect(found == section.rows, "\(section.name)")
    }
    #expect(Set(sections.map { $0.rows.map { $0[1] } }).count == 1)
  }
}
