import UNSymbols

/// Numbers in which a scan has letters for figures: "2l05 (XX)", "I514 (XV)", "26O8 (XXIV)", "277 (197O)".
extension NumberScanner {
  /// The number around the digits at a position, when what stands in brackets behind it says that it is one, with its bytes.
  static func damaged(
    _ text: UnsafeBufferPointer<UInt8>, _ digits: Int, from begin: Int, _ end: Int, _ language: Language
  ) -> (number: Scan.Number, range: Range<Int>)? {
    var start = digits
    while start > begin, twin(text[start - 1]) != nil { start -= 1 }
    guard start == begin || text[start - 1] == 0x20 || text[start - 1] == 0x28 || text[start - 1] == 0x5B else {
      return nil
    }
    var position = start
    var value = 0
    while position < end, position - start < 5 {
      guard let digit = text[position].isDigit ? text[position] : twin(text[position]) else { break }
      value = value * 10 + Int(digit - 0x30)
      position += 1
    }
    guard (2...4).contains(position - start), position < end, text[position] == 0x20 || text[position] == 0x28,
      let (number, after) = bracketed(text, value, position, end, language)
    else { return nil }
    return (number, start..<after)
  }

  /// The year in brackets of which a scan has made letters, and the offset behind it.
  static func damagedYear(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (Int, Int)? {
    guard start + 4 < end, text[start + 4] == 0x29, text[start..<start + 4].count(where: \.isDigit) >= 2 else {
      return nil
    }
    var year = 0
    for byte in text[start..<start + 4] {
      guard let digit = byte.isDigit ? byte : twin(byte) else { return nil }
      year = year * 10 + Int(digit - 0x30)
    }
    return SessionCalendar.years.contains(year) ? (year, start + 4) : nil
  }

  /// The figure for which a scan takes a letter: 1 for l and I, 0 for O and o.
  static func twin(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x6C, 0x49: 0x31
    case 0x4F, 0x6F: 0x30
    default: nil
    }
  }
}
