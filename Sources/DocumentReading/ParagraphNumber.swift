import UNSymbols

/// The number or letter with which a paragraph begins.
enum ParagraphNumber: Equatable {
  /// `12.` of a paragraph.
  case number(Int)
  /// `(a)`, `(iv)`, `a.`, a bullet: a part of the paragraph above.
  case item

  /// The offset behind a letter, roman numeral or short number in brackets at the beginning of a range: `(a)`, `(iv)`, `(12)`;
  /// nil for anything else, a year above all.
  static func bracketed(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var position = range.lowerBound + 1
    var digits = 0
    // Chinese numerals take three bytes a character, "(十五)"; "(xxviii)" has more letters than other numbers.
    let isRoman = text[position..<range.upperBound].prefix { $0 != 0x29 }.allSatisfy(RomanNumeral.isSmallDigit)
    let longest = position < range.upperBound && text.isHan(position) ? 14 : isRoman ? 9 : 6
    while position < range.upperBound, text[position].isAlphanumeric || text[position] >= 0x80,
      position - range.lowerBound < longest
    {
      if text[position].isDigit { digits += 1 }
      position += 1
    }
    guard position > range.lowerBound + 1, digits < 3, position < range.upperBound, text[position] == 0x29 else {
      return nil
    }
    return position + 1
  }

  /// Single quotation marks.
  private static let quotes: [[UInt8]] = ["\u{2018}", "\u{2019}"].map { Array($0.utf8) }

  /// The number at the beginning of a paragraph, or nil.
  static func leading(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> ParagraphNumber? {
    var position = range.lowerBound
    let first = text[position]
    if first == 0xE2, text[range].starts(with: [0xE2, 0x80, 0xA2]) { return .item }
    // "’6‘", as Arabic texts number what stands below an item.
    if first == 0xE2, let close = text[range].dropFirst(3).prefix(3).firstIndex(of: 0xE2), close > position + 3,
      text[(position + 3)..<close].allSatisfy({ $0.isDigit }),
      quotes.contains(where: { text[position...].starts(with: $0) }),
      quotes.contains(where: { text[close..<range.upperBound].starts(with: $0) })
    {
      return .item
    }
    // ㈠ to ㉃: Chinese numerals in brackets, one character.
    if first == 0xE3, range.count > 3, text[position + 1] == 0x88 || text[position + 1] == 0x89 { return .item }
    if first == 0x28 { return bracketed(text, range) == nil ? nil : .item }
    var value = 0
    while position < range.upperBound, text[position].isDigit, position - range.lowerBound < 3 {
      value = value * 10 + Int(text[position] - 0x30)
      position += 1
    }
    let digits = position - range.lowerBound
    if digits > 0 {
      guard
        let end = language.opening(.numberEnd, text, position, range.upperBound)
      else { return nil }
      position += end.bytes.count
      guard position + 1 < range.upperBound, text[position] == 0x20 else { return nil }
      let next = text[position + 1]
      // "60. c обеспокоенностью": what looks like the Cyrillic letter was typed as a Latin one.
      let isLookAlike =
        next == 0x63 && language.script == .cyrillic && position + 2 < range.upperBound && text[position + 2] == 0x20
      let opens = next.isUpper || next >= 0x80 || next == 0x22 || next == 0x5B || isLookAlike
      return value > 0 && opens ? .number(value) : nil
    }
    guard position + 2 < range.upperBound, text.isLowerLetter(position) else { return nil }
    if first >= 0x80 { position += 1 }
    guard position + 2 < range.upperBound else { return nil }
    // "a)", and "iv)" where no bracket opens.
    while position + 2 < range.upperBound, position - range.lowerBound < 5, RomanNumeral.isSmallDigit(text[position]),
      RomanNumeral.isSmallDigit(text[position + 1])
    {
      position += 1
    }
    guard position + 2 < range.upperBound else { return nil }
    if text[position + 1] == 0x2E || text[position + 1] == 0x29, text[position + 2] == 0x20 { return .item }
    return nil
  }
}
