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

    func apply(to text: String, _ language: String) -> String {
      let paragraphs = text.split(separator: "\n\n").map {
        $0.split(whereSeparator: \.isNewline).joined(separator: " ")
      }
      switch self {
      case .wrapped: return paragraphs.map { Self.lines($0, 70, language) }.joined(separator: "\n\n")
      case .lineByLine: return paragraphs.joined(separator: "\n")
      case .behindMargin:
        return paragraphs.map { paragraph in
          Self.lines(paragraph, 80, language).split(separator: "\n").map { "        " + $0 }.joined(separator: "\n")
        }.joined(separator: "\n\n")
      case .pages: return Self.pages(paragraphs, language).joined(separator: "\n")
      case .pagesWithGaps: return Self.pages(paragraphs, language).joined(separator: "\n\n")
      case .decomposed: return text.decomposedStringWithCanonicalMapping
      case .withoutBreaks: return text.replacing(" ", with: "\u{A0}")
      }
    }

    private static func pages(_ paragraphs: [String], _ language: String) -> [String] {
      let symbol = paragraphs.first { $0.wholeMatch(of: /[ASE]\/[^ ]+( \(\d+\))?/) != nil } ?? "A/RES/99/999"
      var firstNote = paragraphs.count
      var number = Int.max
      while firstNote > 0, number > 1, let mark = paragraphs[firstNote - 1].prefixMatch(of: /(\d+) [^-–\d]/),
        let value = Int(mark.1), number == Int.max || value == number - 1
      {
        (firstNote, number) = (firstNote - 1, value)
      }
      var (pages, lines) = ([String](), 0)
      func add(_ line: String) {
        pages.append(line)
        lines += 1
        if lines % 44 == 0 { pages += ["18-22153 \(lines / 44)/99", "\u{C}" + symbol] }
      }
      for paragraph in paragraphs[..<firstNote] {
        for line in Self.lines(" " + paragraph, 85, language).split(separator: "\n") { add(String(line)) }
        pages.append("")
      }
      if firstNote < paragraphs.count { pages += ["__________________", ""] }
      for note in paragraphs[firstNote...] { pages.append(Self.lines(" " + note, 95, language)) }
      return pages + ["18-22153 \(lines / 44 + 1)/99"]
    }

    /// A paragraph in lines; Chinese is broken between characters, but not within figures and not before a stop.
    private static func lines(_ paragraph: String, _ width: Int, _ language: String) -> String {
      var (lines, length) = ("", 0)
      for piece in language == "zh" ? characters(of: paragraph) : paragraph.split(separator: " ").map(String.init) {
        let space = length == 0 || language == "zh" ? 0 : 1
        if length > 0, length + space + piece.count > (language == "zh" ? width / 2 : width) {
          lines += "\n" + piece
          length = piece.count
        } else {
          lines += (space == 1 ? " " : "") + piece
          length += space + piece.count
        }
      }
      return lines
    }

    private static func characters(of paragraph: String) -> [String] {
      var pieces: [String] = []
      for character in paragraph {
        let joins = character.isASCII && pieces.last?.last?.isASCII == true || "，。；：、）》”".contains(character)
        // The mark of a note stays with its word.
        if joins || character.isNumber && pieces.last?.last?.isPunctuation == true, !pieces.isEmpty {
          pieces[pieces.count - 1].append(character)
        } else {
          pieces.append(String(character))
        }
      }
      return pieces
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
        let (one, other) = (try facts(text, name), try facts(layout.apply(to: text, language), name))
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
