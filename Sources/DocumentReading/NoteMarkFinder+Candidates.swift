import UNSymbols

/// What stands beside digits that may be marks.
extension NoteMarkFinder {
  /// Whether an opening quotation mark ends at an offset: “1. Every treaty shall be registered.”
  static func isOpeningQuote(_ text: UnsafeBufferPointer<UInt8>, endingAt offset: Int) -> Bool {
    if text[offset - 1] == 0xAB { return offset >= 2 && text[offset - 2] == 0xC2 }
    return offset >= 3 && text[offset - 3] == 0xE2 && text[offset - 2] == 0x80
      && (text[offset - 1] == 0x9C || text[offset - 1] == 0x98)
  }

  /// Whether the byte before an offset belongs to a letter, not to punctuation.
  static func isLetter(_ before: UInt8, _ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    before.isLetter || before >= 0x80 && (start < 3 || text[start - 3] < 0xE2 || text.isHan(start - 3))
  }

  /// Whether the comma before a number is a decimal's, "1,5 ºC": up to three digits alone stand before it.
  static func isDecimal(_ text: UnsafeBufferPointer<UInt8>, comma: Int, _ range: Range<Int>) -> Bool {
    var start = comma
    while start > range.lowerBound, text[start - 1].isDigit { start -= 1 }
    return (1...3).contains(comma - start) && start > range.lowerBound && text[start - 1] == 0x20
  }

  /// Whether the comma behind a number parts the thousands of an amount: "$US20,000,000".
  static func startsAmount(_ text: UnsafeBufferPointer<UInt8>, _ comma: Int, _ range: Range<Int>) -> Bool {
    let thousands = text[(comma + 1)..<range.upperBound].prefix { $0.isDigit }
    return thousands.count == 3
  }

  /// Whether a number stands between two Chinese characters without a space: seldom a mark.
  static func standsInside(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ range: Range<Int>
  ) -> Bool {
    end < range.upperBound && text.isHan(end) && start - 3 >= range.lowerBound && text[start - 1] >= 0x80
      && text.isHan(start - 3)
  }

  /// Whether digits are a mark of the old form: a space or the end of a clause before, a slash behind, and then nothing more of
  /// a word: "Board, 4/", "宣言；1/".
  static func isSlashed(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ slash: Int, _ range: Range<Int>
  ) -> Bool {
    let before = text[start - 1]
    guard
      before == 0x20 || before == 0x2C || before == 0x3B || before == 0x29 || before >= 0x80
        || before == 0x2E && start - 2 >= range.lowerBound && !text[start - 2].isDigit
    else { return false }
    return slash + 1 >= range.upperBound || !text[slash + 1].isAlphanumeric && text[slash + 1] != 0x2F
  }

  /// Whether the stop at a position ends a sentence: behind a year ("no later than 2023.14"), or behind a word that is neither
  /// an abbreviation ("No.", "Rev.") nor a part of a symbol.
  static func endsSentence(_ text: UnsafeBufferPointer<UInt8>, _ stop: Int, _ range: Range<Int>) -> Bool {
    var start = stop
    if text[stop - 1].isDigit {
      while start > range.lowerBound, text[start - 1].isDigit { start -= 1 }
      // "2023." or the end of a period: "1959-1960."
      return stop - start == 4 && start > range.lowerBound
        && (text[start - 1] == 0x20
          || text[start - 1] == 0x2D && start - 2 > range.lowerBound && text[start - 2].isDigit)
    }
    while start > range.lowerBound, text[start - 1].isLetter { start -= 1 }
    let isSymbol = start > range.lowerBound && (text[start - 1] == 0x2F || text[start - 1] == 0x2E)
    return !isSymbol && (stop == start || stop - start > 4 || !text[start].isUpper)
  }

  /// Whether the stop at a position stands behind the last number of a symbol or of a resolution, so that more digits are a mark:
  /// "A/C.1/L.498.6", "S/PRST/2013/8.1", "resolution 73/234.1".
  static func endsSlashedNumber(
    _ text: UnsafeBufferPointer<UInt8>, _ stop: Int, _ range: Range<Int>
  ) -> Bool {
    let head = text[range.lowerBound..<stop]
    let digits = head.reversed().prefix(while: \.isDigit).count
    guard digits > 0, digits < head.count else { return false }
    let before = head[stop - digits - 1]
    return before == 0x2F || before == 0x2E && SymbolGrammar.endsInElement(head.dropLast(digits))
  }

  static func value(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count <= 3, text[range.lowerBound] != 0x30 else { return nil }
    return range.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
  }
}
