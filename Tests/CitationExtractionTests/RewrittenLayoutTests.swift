import DocumentReading
import Foundation
import TestSupport
import Testing
import UNSymbols

@testable import CitationExtraction

/// The gold has one paragraph a block; laid out otherwise, in any language, the same words give the same citations.
@Suite struct RewrittenLayoutTests {
  /// A way to lay out the paragraphs of a text.
  enum Layout: String, CaseIterable, Sendable {
    /// Lines of 70 letters, a blank line between paragraphs.
    case wrapped
    /// One line a paragraph, without blank lines.
    case lineByLine
    /// Lines of 80 letters behind a margin of eight.
    case behindMargin
    /// Pages of 44 lines, with the symbol at their head, their number at their foot, and all notes on the last.
    case pages
    /// The same, a blank line after every line.
    case pagesWithGaps
    /// One paragraph a block, accents as characters of their own.
    case decomposed
    /// One paragraph a block, no-break spaces for all others.
    case withoutBreaks

    func apply(to text: GoldText) -> String {
      switch self {
      case .wrapped: return text.wrapped(at: 70)
      case .lineByLine: return (text.paragraphs + text.notes).joined(separator: "\n")
      case .behindMargin:
        return text.wrapped(at: 80).replacing(/(?m)^(?=.)/, with: "        ")
      case .pages: return text.pages(width: 85, linesAPage: 44, symbol: text.symbol, numbered: 99, indent: " ")
      case .pagesWithGaps:
        return text.pages(width: 85, linesAPage: 44, symbol: text.symbol, numbered: 99, indent: " ")
          .replacing("\n", with: "\n\n")
      case .decomposed: return text.blocks.decomposedStringWithCanonicalMapping
      case .withoutBreaks: return text.blocks.replacing(" ", with: "\u{A0}")
      }
    }
  }

  /// A text of the gold, which has one paragraph a block and its notes at the end.
  struct GoldText: LaidOutText {
    var paragraphs: [String]
    var notes: [String] = []

    init(_ text: String) {
      paragraphs = text.split(separator: "\n\n").map {
        $0.split(whereSeparator: \.isNewline).joined(separator: " ")
      }
      var number = Int.max
      while number > 1, let mark = paragraphs.last?.prefixMatch(of: /(\d+) [^-–\d]/), let value = Int(mark.1),
        number == Int.max || value == number - 1
      {
        notes.insert(paragraphs.removeLast(), at: 0)
        number = value
      }
    }

    /// The symbol of the masthead.
    var symbol: String {
      paragraphs.first { $0.wholeMatch(of: /[ASE]\/[^ ]+( \(\d+\))?/) != nil } ?? "A/RES/99/999"
    }
  }

  private func facts(_ text: String, _ name: String) throws -> [String: Int] {
    let result = try FileExtractor().documents(in: Array(text.utf8), name: name)
    return result.documents.flatMap(\.citations).reduce(into: [:]) { facts, citation in
      let fact = [
        citation.cited?.canonical ?? "?", citation.phrase ?? "-", citation.place.rawValue, citation.paragraph ?? "-",
        citation.footnote ?? "-", citation.date?.description ?? "-",
      ]
      facts[fact.joined(separator: " | ").precomposedStringWithCanonicalMapping, default: 0] += 1
    }
  }

  @Test(arguments: ["en", "fr", "es", "ru", "ar", "zh"], Layout.allCases)
  func `some documents of each organ`(language: String, layout: Layout) throws {
    var (all, differing, first) = (0, 0, String?.none)
    for set in ["ga", "sc", "hrc", "gadec"] {
      guard let folder = SharedData.path("gold/dev/\(set)/\(language)") else { return }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      for name in stride(from: 3, to: names.count, by: max(1, names.count / 6)).map({ names[$0] }) {
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        let (one, other) = (try facts(text, name), try facts(layout.apply(to: GoldText(text)), name))
        all += one.values.reduce(0, +)
        for fact in Set(one.keys).union(other.keys).sorted() where one[fact] != other[fact] {
          differing += abs((one[fact] ?? 0) - (other[fact] ?? 0))
          first = first ?? "\(name): \(fact)"
        }
      }
    }
    #expect(all > 100)
    // Two for each citation that is said otherwise.
    #expect(differing * 100 <= all * 3, "\(differing) of \(all) citations differ, the first \(first ?? "")")
  }
}
