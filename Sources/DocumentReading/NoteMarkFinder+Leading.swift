import UNSymbols

/// How notes begin: their marks, and the words behind these.
extension NoteMarkFinder {
  /// The words in small letters with which a note may begin: another text's, or an address.
  private static let noteBeginnings = ["ibid", "http://", "https://", "www."]

  /// The mark with which a note begins, `12 `, `12/ ` or `* `: its length and, when it is a number, its value.
  static func leadingMark(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (length: Int, value: Int?)? {
    var position = range.lowerBound
    var value = 0
    while position < range.upperBound, text[position].isDigit, position - range.lowerBound < 4 {
      value = value * 10 + Int(text[position] - 0x30)
      position += 1
    }
    if position > range.lowerBound {
      let hasSlash = position < range.upperBound && text[position] == 0x2F
      if hasSlash { position += 1 }
      guard value > 0, value < 1000, position + 1 < range.upperBound, text[position] == 0x20 || text[position] == 0x09
      else {
        return nil
      }
      while position < range.upperBound, text[position] == 0x20 || text[position] == 0x09 { position += 1 }
      let mark = text[range.lowerBound..<range.lowerBound + String(value).utf8.count]
      if !hasSlash, text[position..<range.upperBound].starts(with: mark), position + mark.count + 1 < range.upperBound,
        text[position + mark.count] == 0x20, !text[position + mark.count + 1].isDigit
      {
        // Some converters print the mark twice: "9 9 Resolution 74/2".
        return (position + mark.count - range.lowerBound, value)
      }
      guard position < range.upperBound, !text[position].isDigit || opensWithYear(text, position, range.upperBound),
        !text.isLowerLetter(position) || value == 1 || opensInSmallLetters(text, position..<range.upperBound)
      else { return nil }
      return (String(value).utf8.count + (hasSlash ? 1 : 0), value)
    }
    while position < range.upperBound, text[position] == 0x2A { position += 1 }
    guard position > range.lowerBound, position - range.lowerBound < 4 else { return nil }
    return (position - range.lowerBound, nil)
  }

  /// Whether words in small letters can be those with which a note begins: "ibid.", an address.
  static func opensInSmallLetters(_ text: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
    noteBeginnings.contains { text[words].starts(with: $0.utf8) }
  }

  /// Where the words of a note begin behind its mark: behind spaces and the empty brackets that some texts leave of the mark.
  static func wordsStart(_ text: UnsafeBufferPointer<UInt8>, _ markEnd: Int, _ end: Int) -> Int {
    func skipSpace(_ start: Int) -> Int {
      var position = start
      while position < end, text[position] == 0x20 || text[position] == 0x09 { position += 1 }
      return position
    }
    let start = skipSpace(markEnd)
    // In visual order the brackets of right-to-left texts stand turned round: ")(".
    guard start + 1 < end,
      text[start] == 0x28 && text[start + 1] == 0x29 || text[start] == 0x29 && text[start + 1] == 0x28
    else { return start }
    return skipSpace(start + 2)
  }

  /// Whether a note begins with a year that names something: "1995 Review and Extension Conference".
  static func opensWithYear(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start + 6 < end, text[start] == 0x31 || text[start] == 0x32 else { return false }
    return text[start..<start + 4].allSatisfy { $0.isDigit } && text[start + 4] == 0x20 && text[start + 5].isUpper
  }

  /// What a leading mark is called: its number, or its stars.
  static func name(
    _ mark: (length: Int, value: Int?), _ text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> String {
    mark.value.map(String.init) ?? String(decoding: text[start..<start + mark.length], as: UTF8.self)
  }
}
