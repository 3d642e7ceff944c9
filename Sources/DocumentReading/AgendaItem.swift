import UNSymbols

/// The item of the agenda under which a text was adopted: "Agenda item 25 (a)", a line of the masthead.
enum AgendaItem {
  /// The most bytes of such a line, and of its number.
  private static let (longestLine, longestNumber) = (80, 24)

  /// The number of the item that the front of a document prints on a line of its own, from its first digit to its last digit or
  /// bracket; nil where none does.
  static func number(
    _ text: UnsafeBufferPointer<UInt8>, _ paragraphs: [Paragraph], _ language: Language
  ) -> String? {
    for paragraph in paragraphs.prefix(while: { $0.place == .front }) where paragraph.range.count <= longestLine {
      for entry in language[.agenda] {
        if let number = number(text, paragraph.range, entry.bytes) { return number }
      }
    }
    return nil
  }

  /// The number that stands for `#` where a line is made like an entry.
  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ entry: [UInt8]) -> String? {
    guard let mark = entry.firstIndex(of: 0x23) else { return nil }
    let (head, tail) = (Array(entry[..<mark]), Array(entry[(mark + 1)...]))
    let end = line.upperBound - tail.count
    guard let start = FoldedText.match(head, text, line.lowerBound, line.upperBound), start < end,
      tail.isEmpty || FoldedText.match(tail, text, end, line.upperBound) == line.upperBound,
      let first = text[start..<end].firstIndex(where: { $0 != 0x20 }), text[first].isDigit,
      let last = text[start..<end].lastIndex(where: { $0.isDigit || $0 == 0x29 }), last - first < longestNumber,
      text[(last + 1)..<end].allSatisfy({ $0 == 0x20 })
    else { return nil }
    return String(decoding: text[first...last], as: UTF8.self)
  }
}
