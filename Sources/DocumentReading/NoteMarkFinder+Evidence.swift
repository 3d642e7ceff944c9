import UNSymbols

/// What else in the text shows where a number ends and its mark begins.
extension NoteMarkFinder {
  /// The most bytes of a resolution's number with a mark stuck to it; what is longer is none.
  static let longestNumber = 16

  /// The digits and slashes that end at a position: the number of a resolution.
  static func number(_ text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Range<Int> {
    var start = end
    while start > 0, end - start <= longestNumber, isOfNumber(text[start - 1]) { start -= 1 }
    return start..<end
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool { byte.isDigit || byte == 0x2F }

  /// The numbers of a text that stand whole, nothing of a number before or behind them: "53/70" of "53/70, 54/493".
  struct WholeNumbers {
    /// Where each stands first, and whether it stands again.
    private var places: [String: (first: Int, isRepeated: Bool)] = [:]

    /// Knows no numbers.
    init() {}

    /// Reads the numbers of paragraphs.
    init(_ text: UnsafeBufferPointer<UInt8>, _ paragraphs: [Range<Int>]) {
      for paragraph in paragraphs {
        var position = paragraph.lowerBound
        while let start = text[position..<paragraph.upperBound].firstIndex(where: isOfNumber) {
          position = text[start..<paragraph.upperBound].firstIndex { !isOfNumber($0) } ?? paragraph.upperBound
          guard position - start <= longestNumber + 1 else { continue }
          let number = String(decoding: text[start..<position], as: UTF8.self)
          places[number] = (places[number]?.first ?? start, places[number] != nil)
        }
      }
    }

    /// Whether a number stands whole in another place than this.
    func standsElsewhere(_ text: UnsafeBufferPointer<UInt8>, _ number: Range<Int>) -> Bool {
      guard let place = places[String(decoding: text[number], as: UTF8.self)] else { return false }
      return place.isRepeated || place.first != number.lowerBound
    }
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
