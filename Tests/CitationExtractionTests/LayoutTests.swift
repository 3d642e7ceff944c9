import CitationExtraction
import DocumentReading
import Foundation
import TestSupport
import Testing
import UNSymbols

/// The same words give the same citations in any layout.
@Suite struct LayoutTests {
  /// What a citation says, wherever it stands.
  private struct Fact: Hashable, CustomStringConvertible {
    var description: String
    init(_ citation: Citation) {
      // A citation that crosses pages has their furniture in its words as printed.
      let words = citation.text.split(whereSeparator: \.isWhitespace)
        .filter { $0 != "18-22153" && !$0.hasSuffix("/9") && $0 != "A/RES/99/999" }.joined(separator: " ")
      description = [
        citation.cited?.canonical ?? "?", words, citation.phrase ?? "-", citation.governing ?? "-",
        citation.place.rawValue, citation.paragraph ?? "-", citation.footnote ?? "-", citation.date?.description ?? "-",
        citation.locator ?? "-",
      ].joined(separator: " | ")
    }
  }

  /// A new one each run; a failure prints it, and `CITEGRAPH_SEED` repeats it.
  private static let seed =
    ProcessInfo.processInfo.environment["CITEGRAPH_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0..<1_000_000)

  private func facts(_ text: String) throws -> [String] {
    let input = Array(text.utf8)
    let citations = try Pipeline.citations(in: input)
    #expect(Pipeline.placeFaults(citations, input: input) == [])
    return citations.map { Fact($0).description }.sorted()
  }

  private func compare(_ name: String, _ layout: (MadeUpResolution, inout SeededGenerator) -> String) throws {
    let seed = Self.seed
    var generator = SeededGenerator(seed: seed)
    for round in 0..<60 {
      let resolution = MadeUpResolution(using: &generator)
      let expected = try facts(resolution.blocks)
      let text = layout(resolution, &generator)
      let found = try facts(text)
      #expect(expected.count > 3)
      #expect(found == expected, "\(name), seed \(seed), round \(round):\n\(text)")
      if found != expected { return }
    }
  }

  @Test func `a symbol goes on behind the stop of its element, or a bracket, on the next line`() throws {
    let text =
      "The General Assembly,\n\nTaking note of the records of the Committee that met in the autumn of the year (A/C.1/L.\n498), of those of the Council on the same matter, which were published (S/PV.\n1788), and of the report of the sessional committee (TD/B(XXXIV)/\nSC.I/L.1),\n"
    let cited = try Pipeline.citations(in: Array(text.utf8)).map { $0.cited?.canonical }
    #expect(cited == ["A/C.1/L.498", "S/PV.1788", "TD/B(XXXIV)/SC.I/L.1"])
  }

  @Test func `wrapped at any width`() throws {
    try compare("wrapped") { $0.wrapped(at: Int.random(in: 40...100, using: &$1)) }
  }

  @Test func `wrapped with blank lines doubled`() throws {
    try compare("doubled") { $0.wrapped(at: Int.random(in: 40...100, using: &$1), separator: "\n\n\n\n") }
  }

  @Test func `a blank line after every line`() throws {
    // The layout is told by the lines that begin in lower case: wider lines leave too few in so short a text.
    try compare("blank lines") {
      $0.wrapped(at: Int.random(in: 40...60, using: &$1), separator: "\n\n").replacing("\n", with: "\n\n")
    }
  }

  @Test func `on pages with heads, feet and notes`() throws {
    try compare("pages") {
      $0.pages(width: Int.random(in: 40...100, using: &$1), linesAPage: Int.random(in: 8...30, using: &$1))
    }
  }

  @Test func `with carriage returns`() throws {
    try compare("CRLF") { resolution, _ in resolution.blocks.replacing("\n", with: "\r\n") }
  }

  @Test func `behind a byte order mark`() throws {
    try compare("BOM") { resolution, _ in "\u{FEFF}" + resolution.blocks }
  }

  @Test func `with no-break spaces`() throws {
    try compare("NBSP") { resolution, _ in resolution.blocks.replacing(" of ", with: "\u{A0}of\u{A0}") }
  }

  @Test func `paragraphs of two documents together give the citations of both`() throws {
    let seed = Self.seed
    var generator = SeededGenerator(seed: seed)
    for round in 0..<60 {
      var (first, second) = (MadeUpResolution(using: &generator), MadeUpResolution(using: &generator))
      (first.notes, second.notes) = ([], [])
      let cited = try [first, second].flatMap { try Pipeline.citations(in: $0.wrapped(at: 70)) }
      let together = try Pipeline.citations(in: first.wrapped(at: 70) + "\n" + second.wrapped(at: 70))
      #expect(
        together.map { "\($0.cited?.canonical ?? "?") \($0.phrase ?? "-")" }
          == cited.map { "\($0.cited?.canonical ?? "?") \($0.phrase ?? "-")" }, "seed \(seed), round \(round)")
    }
  }
}
