internal import Foundation
import UNSymbols

/// What Markdown adds to the words of a line: the targets of links, `[53/70](https://undocs.org/A/RES/53/70)`, the backslash before
/// a character that would mean something else, `2\. Decides`, and the marks of emphasis.
struct MarkdownText {
  private let text: UnsafeBufferPointer<UInt8>
  private let emphasis: UInt8?
  private let hasLinks: Bool

  /// Looks for Markdown in a text; nil where there is none.
  init?(_ text: UnsafeBufferPointer<UInt8>, _ lines: [TextLine]) {
    self.text = text
    emphasis = Emphasis.mark(in: text, lines)
    hasLinks = Self.hasLinks(text)
    if emphasis == nil, !hasLinks { return nil }
  }

  private static func hasLinks(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard var rest = text.baseAddress.map({ UnsafeRawBufferPointer(start: $0, count: text.count) }) else {
      return false
    }
    while let base = rest.baseAddress, let close = memchr(base, 0x5D, rest.count) {
      rest = UnsafeRawBufferPointer(rebasing: rest[(UnsafeRawPointer(close) - base)...])
      if targets.contains(where: { rest.starts(with: $0) }) { return true }
      rest = UnsafeRawBufferPointer(rebasing: rest[1...])
    }
    return false
  }

  /// How the target of a link begins behind its words.
  private static let targets = ["](http", "](#", "](/"].map { Array($0.utf8) }

  /// The pieces of a line that are its words.
  func pieces(_ line: Range<Int>) -> [Range<Int>] {
    let words = withoutTargets(line)
    guard let emphasis else { return words }
    return words.flatMap { Emphasis.pieces(text, $0, emphasis) }
  }

  /// The pieces of a line beside the brackets and targets of its links, and beside backslashes before punctuation.
  private func withoutTargets(_ line: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var (copied, position) = (line.lowerBound, line.lowerBound)
    var brackets: [Int] = []
    func cut(_ range: Range<Int>) {
      if copied < range.lowerBound { pieces.append(copied..<range.lowerBound) }
      copied = range.upperBound
    }
    while position < line.upperBound {
      switch text[position] {
      case 0x5C where position + 1 < line.upperBound && Self.isEscaped(text[position + 1]):
        cut(position..<position + 1)
        position += 1
      case 0x5B: brackets.append(position)
      case 0x5D:
        guard let opened = brackets.popLast(), let end = targetEnd(position, line.upperBound) else { break }
        // Where something between the brackets has been cut, the first stays.
        if opened >= copied { cut(opened..<opened + 1) }
        cut(position..<end)
        position = end - 1
      default: break
      }
      position += 1
    }
    cut(line.upperBound..<line.upperBound)
    return pieces
  }

  /// Whether a backslash before a character only says that it is meant as it stands.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !byte.isAlphanumeric
  }

  /// The most bytes of a target. Keeps the time linear.
  private static let longestTarget = 1000

  /// The offset behind the target of the link whose words a bracket closes; nil where none follows on the line.
  private func targetEnd(_ close: Int, _ end: Int) -> Int? {
    guard hasLinks, Self.targets.contains(where: { text[close..<end].starts(with: $0) }) else { return nil }
    var depth = 0
    for position in (close + 1)..<min(end, close + Self.longestTarget) {
      switch text[position] {
      case 0x28: depth += 1
      case 0x29: depth -= 1
      case 0x20: return nil
      default: break
      }
      if depth == 0 { return position + 1 }
    }
    return nil
  }
}
