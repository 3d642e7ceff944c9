import UNSymbols

/// What else in the text shows where a number ends and its mark begins.
extension NoteMarkFinder {
  /// The most bytes of a resolution's number with a mark stuck to it; what is longer is none.
  private static let longestNumber = 16

  /// The digits and slashes that end at a position: the number of a resolution.
  static func number(_ text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Range<Int> {
    var start = end
    while start > 0, end - start <= longestNumber, text[start - 1].isDigit || text[start - 1] == 0x2F { start -= 1 }
    return start..<end
  }

  /// Whether a number stands once more in the paragraphs, whole.
  static func standsWhole(
    _ text: UnsafeBufferPointer<UInt8>, _ number: Range<Int>, elsewhereIn paragraphs: [Range<Int>]
  ) -> Bool {
    guard let first = number.first.map({ text[$0] }) else { return false }
    for paragraph in paragraphs {
      var position = paragraph.lowerBound
      while let found = text[position..<paragraph.upperBound].firstIndex(of: first) {
        position = found + 1
        guard found != number.lowerBound, text[found..<paragraph.upperBound].starts(with: text[number]) else {
          continue
        }
        let next = found + number.count
        if found == paragraph.lowerBound || !text[found - 1].isDigit && text[found - 1] != 0x2F,
          next == paragraph.upperBound || !text[next].isDigit && text[next] != 0x2F
        {
          return true
        }
      }
    }
    return false
  }

  /// Whether the first symbol of a note has the session and number of a resolution: `UNEP/EA.5/Res.13` has those of 5/13.
  static func names(_ text: UnsafeBufferPointer<UInt8>, _ note: Range<Int>, _ number: Range<Int>) -> Bool {
    let wanted = text[number].split(separator: 0x2F)
    let symbol = text[note].prefix { $0 != 0x20 && $0 != 0x2C }
    let runs = symbol.split { !$0.isDigit }
    guard wanted.count == 2, runs.count >= 2, symbol.contains(0x2F) else { return false }
    return zip(runs, runs.dropFirst()).contains { $0.elementsEqual(wanted[0]) && $1.elementsEqual(wanted[1]) }
  }

  /// Whether a number among unspaced words is a quantity, a date, a symbol's: a character that counts stands behind it, and not with
  /// others in a word that counts nothing: "13所学校", "报告13所载".
  static func isCounted(
    _ text: UnsafeBufferPointer<UInt8>, _ end: Int, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    if let counter = language.opening(.counter, text, end, range.upperBound) { return counter.value.isEmpty }
    // "2 06年": a year that the converter broke.
    var behind = end + 1
    while behind < range.upperBound, text[behind].isDigit { behind += 1 }
    guard end < range.upperBound, text[end] == 0x20, (2...3).contains(behind - end - 1) else { return false }
    return language[.dateUnit].contains { $0.value == "year" && text[behind..<range.upperBound].starts(with: $0.bytes) }
  }
}
