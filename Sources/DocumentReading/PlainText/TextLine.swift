import UNSymbols

/// One line of a text file that holds anything but white space.
struct TextLine {
  /// The offset of its first byte that is not white space.
  var start: Int
  /// The offset behind its last byte that is not white space.
  var end: Int
  /// How many columns of white space stand before it.
  var indent: Int
  /// How many blank lines stand between it and the line before.
  var blanksBefore: Int
  /// Whether a page ends between the line before and this one.
  var opensPage: Bool
  /// Whether it is a note, told by a mark that stands alone above its words.
  var opensNote = false

  /// The lines of a text, blank ones counted and left out. A form feed or a page comment ends a page.
  static func split(_ text: UnsafeBufferPointer<UInt8>) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(text.count / 60 + 8)
    var position = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var blanks = 0
    var opensPage = false
    while position < text.count {
      var end = text.first(0x0A, in: position..<text.count)
      let next = end + 1
      var start = position
      var indent = 0
      leading: while start < end {
        switch text[start] {
        case 0x20, 0x0D: indent += 1
        case 0x09: indent += 4
        case 0x0C:
          opensPage = true
          indent = 0
        // What an e-mail quotes (RFC 3676, 4.5).
        case 0x3E where indent == 0: break
        default: break leading
        }
        start += 1
      }
      trailing: while end > start {
        switch text[end - 1] {
        case 0x20, 0x0D, 0x09, 0x0C: end -= 1
        default: break trailing
        }
      }
      start = behindHeadingMark(text, start, end)
      if start < end, text[start] == 0x7C, let cell = numberedCell(text, start, end) { (start, end) = cell }
      if start == end {
        blanks += 1
      } else if isPageComment(text, start..<end) {
        opensPage = true
      } else {
        let line = TextLine(start: start, end: end, indent: indent, blanksBefore: blanks, opensPage: opensPage)
        if let last = lines.last, last.count <= 9, let joined = last.joined(to: line, text) {
          lines[lines.count - 1] = joined
        } else {
          lines.append(line)
        }
        blanks = 0
        opensPage = false
      }
      position = next
    }
    return lines
  }

  /// The offset behind the `## ` that converters put before headings.
  private static func behindHeadingMark(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard start < end, text[start] == 0x23 else { return start }
    var position = start
    while position < end, text[position] == 0x23 { position += 1 }
    guard position - start <= 6, position < end, text[position] == 0x20 else { return start }
    while position < end, text[position] == 0x20 { position += 1 }
    return position
  }

  /// The words of a row of a table with one cell that begins with a number: a note that a converter framed, `| 4 Ibid. |`.
  private static func numberedCell(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (Int, Int)? {
    guard end - start > 4, text[end - 1] == 0x7C, !text[(start + 1)..<(end - 1)].contains(0x7C) else { return nil }
    let words = text[(start + 1)..<(end - 1)].drop { $0 == 0x20 }
    guard let first = words.first, first.isDigit, let last = words.lastIndex(where: { $0 != 0x20 }) else { return nil }
    return (words.startIndex, last + 1)
  }

  /// Whether a line is the mark that converters leave between pages: `<!-- Page 1 -->`.
  private static func isPageComment(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.count >= 8 && text[range.lowerBound] == 0x3C && text[range.lowerBound + 1] == 0x21
      && text[range.lowerBound + 2] == 0x2D && text[range.upperBound - 1] == 0x3E
  }

  /// The number of bytes.
  var count: Int { end - start }
}
