import UNSymbols

/// The item of the agenda under which a text was adopted: "Agenda item 25 (a)", a line of the masthead.
enum AgendaItem {
  /// The most bytes of such a line, and of its number.
  private static let (longestLine, longestNumber) = (80, 24)

  /// The number of the item that the front of a document prints on a line of its own; nil where none does.
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
    guard let mark = entry.firstIndex(of: 0x23),
      let start = FoldedText.match(entry[..<mark], text, line.lowerBound, line.upperBound)
    else { return nil }
    let tail = entry[(mark + 1)...]
    let end = line.upperBound - tail.count
    guard start < end, FoldedText.match(tail, text, end, line.upperBound) == line.upperBound else { return nil }
    let words = String(decoding: text[start..<end].drop { $0 == 0x20 }, as: UTF8.self)
    guard words.utf8.count <= longestNumber, let number = number(in: words), words == number else { return nil }
    return number
  }

  /// The number in the words of an item, in any language: from the first digit to the last digit or bracket.
  static func number(in words: String) -> String? {
    guard let first = words.firstIndex(where: \.isWholeNumber),
      let last = words.lastIndex(where: { $0.isWholeNumber || $0 == ")" }), first <= last
    else { return nil }
    return String(words[first...last])
  }
}
