internal import Foundation
import UNSymbols

/// The stars or underscores with which Markdown sets words in italics or bold: `*Recalling* its resolution`,
/// `**The Security Council**,`, `_The General Assembly,_`.
enum Emphasis {
  /// The most bytes of words in italics at the beginning of a line.
  private static let longest = 120

  /// The star or underscore that a text has for it: one of its lines begins with words between such; nil where there is none.
  static func mark(in text: UnsafeBufferPointer<UInt8>, _ lines: [TextLine]) -> UInt8? {
    guard let base = text.baseAddress else { return nil }
    return [0x2A, 0x5F].first { mark in
      memchr(base, Int32(mark), text.count) != nil && lines.contains { opens(text, $0.start..<$0.end, mark) }
    }
  }

  /// Whether words begin with stars that others close behind a word, not as a note's mark does: `*See A/65/201.`
  static func opens(_ text: UnsafeBufferPointer<UInt8>, _ words: Range<Int>, _ mark: UInt8 = 0x2A) -> Bool {
    guard text[words.lowerBound] == mark else { return false }
    let start = words.lowerBound + stars(text, words.lowerBound, words.upperBound, mark)
    guard start < words.upperBound, text[start].isLetter || text[start] >= 0x80 else { return false }
    return close(text, start, min(words.upperBound, start + longest), words.upperBound, mark) != nil
  }

  /// Where the stars stand that close an emphasis opened before an offset: behind a word, before none.
  private static func close(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int, _ end: Int, _ mark: UInt8)
    -> Int?
  {
    var position = start
    while let star = text[position..<limit].firstIndex(of: mark) {
      position = star + stars(text, star, limit, mark)
      if text[star - 1] > 0x20, position == end || !text[position].isAlphanumeric && text[position] < 0x80 {
        return star
      }
    }
    return nil
  }

  private static func stars(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ mark: UInt8) -> Int {
    text[start..<end].prefix { $0 == mark }.count
  }

  /// The pieces of a line between the stars that open and close an emphasis; other stars stay.
  static func pieces(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ mark: UInt8) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var (copied, position, isOpen) = (line.lowerBound, line.lowerBound, false)
    // Where the stars behind a place are that close; looked for once, for a line may have many that open.
    var closing: Int? = line.lowerBound
    while let star = text[position..<line.upperBound].firstIndex(of: mark) {
      let behind = star + stars(text, star, line.upperBound, mark)
      position = behind
      let mayOpen =
        behind < line.upperBound && text[behind] > 0x20
        && (star == line.lowerBound || text[star - 1] == 0x28 || followsSpace(text, star, line.lowerBound))
      if mayOpen, let known = closing, known < behind {
        closing = close(text, behind, line.upperBound, line.upperBound, mark)
      }
      let opensWord = mayOpen && closing != nil
      guard isOpen ? star > line.lowerBound && text[star - 1] > 0x20 : opensWord else { continue }
      isOpen.toggle()
      if copied < star { pieces.append(copied..<star) }
      copied = behind
    }
    if copied < line.upperBound { pieces.append(copied..<line.upperBound) }
    return pieces
  }

  /// Whether a space stands before an offset, also one of another width, as behind a paragraph's number.
  private static func followsSpace(_ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ start: Int) -> Bool {
    if text[position - 1] <= 0x20 { return true }
    if text[position - 1] == 0xA0 { return position - 2 >= start && text[position - 2] == 0xC2 }
    guard position - 3 >= start, text[position - 3] == 0xE2, text[position - 2] == 0x80 else { return false }
    return (0x80...0x8A).contains(text[position - 1]) || text[position - 1] == 0xAF
  }
}
