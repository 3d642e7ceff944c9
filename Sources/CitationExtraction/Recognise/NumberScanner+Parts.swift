import UNSymbols

/// The letters of parts behind a number.
extension NumberScanner {
  /// Part letters behind a number: ` B`, `B`, ` A and B`, ` A, B and C`, ` A to D`, ` A-C`. The letters, and the offset behind.
  static func parts(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> ([String], Int) {
    guard let (first, afterFirst) = letter(text, start, end, glued: true, language) else { return ([], start) }
    var parts = [first]
    var position = afterFirst
    while position < end {
      var next = position
      var isRange = false
      let spaced = language.script == .arabic && text[next] == 0x20 && next + 1 < end && text[next + 1] == 0x2D
      if text[next] == 0x2D || spaced {
        next += spaced ? 2 : 1
        isRange = true
      } else {
        if text[next] == 0x2C { next += 1 }
        if let and = joint(language[.partAnd], text, next, end) {
          next = and
        } else if let to = joint(language[.partTo], text, next, end) {
          next = to
          isRange = true
        } else if next == position {
          break
        }
      }
      let glued = isRange && text[next - 1] == 0x2D || language.script == .arabic || language.script == .han
      guard next < end, let (letter, afterLetter) = letter(text, next, end, glued: glued, language) else { break }
      if isRange, let from = parts.last?.utf8.first, let to = letter.utf8.first, from < to, letter.utf8.count == 1 {
        parts += (from + 1...to).map { String(UnicodeScalar($0)) }
      } else {
        parts.append(letter)
      }
      position = afterLetter
    }
    return (parts, position)
  }

  /// One part letter, or one doubled, behind a space or (when `glued`) directly; nothing that begins a word, a symbol or a name.
  static func letter(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, glued: Bool, _ language: Language
  ) -> (String, Int)? {
    var position = start
    if position < end, text[position] == 0x20 { position += 1 } else if !glued { return nil }
    guard position < end else { return nil }
    if text[position] == 0xD0, position + 1 < end, let twin = cyrillicTwins[text[position + 1]],
      position + 2 == end || text[position + 2] < 0x80 && !text[position + 2].isAlphanumeric
    {
      return (twin, position + 2)
    }
    for entry in language[.letter] {
      guard let after = FoldedText.match(entry.bytes, text, position, end),
        after == end || text[after] < 0x80 && !text[after].isAlphanumeric
      else { continue }
      return (entry.value, after)
    }
    guard text[position].isUpper else { return nil }
    var after = position + 1
    if after < end, text[after] == text[position] { after += 1 }
    if after < end {
      let next = text[after]
      let isWord = next >= 0x80 && next != 0xE2 && !text.isHan(after)
      if next.isAlphanumeric || next == 0x2F || isWord || next == 0x27 || next == 0x26 { return nil }
      if next == 0x2E, after + 1 < end, text[after + 1] != 0x20 || after + 2 < end && text[after + 2].isUpper && glued {
        return nil
      }
      // "S-20/4 E and S-23/3": a session, no part.
      if next == 0x2D, text[position] == 0x53, after + 1 < end, text[after + 1].isDigit { return nil }
      if next == 0x2D, after + 1 < end, text[after + 1].isLetter, after + 2 < end, text[after + 2].isAlphanumeric {
        return nil
      }
      // "56/24 I of 29 November 2001" has a part, "53/70 I think" none.
      if language.has(.pronounI), text[position] == 0x49, next == 0x20, after + 1 < end, text[after + 1].isLower,
        !(after + 4 < end && text[after...].starts(with: " of ".utf8) && text[after + 4].isDigit)
      {
        return nil
      }
    }
    return (String(decoding: text[position..<after], as: UTF8.self), after)
  }

  /// The offset behind the words that join two letters, their last space left for the next letter.
  private static func joint(
    _ entries: [Language.Entry], _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    for entry in entries where text[start..<end].starts(with: entry.bytes) {
      return start + entry.bytes.count - (entry.bytes.last == 0x20 ? 1 : 0)
    }
    return nil
  }

  /// Cyrillic capitals that look like Latin ones, by their second byte.
  private static let cyrillicTwins: [UInt8: String] = [
    0x90: "A", 0x92: "B", 0xA1: "C", 0x95: "E", 0x9D: "H", 0x86: "I", 0x9A: "K", 0x9C: "M", 0x9E: "O", 0xA0: "P",
    0xA2: "T", 0xA5: "X",
  ]
}
