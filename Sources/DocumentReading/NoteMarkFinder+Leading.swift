import UNSymbols

/// How notes begin: their marks, and the words behind these.
extension NoteMarkFinder {
  /// The words in small letters with which a note may begin: another text's, or an address.
  private static let noteBeginnings = ["ibid", "http://", "https://", "www."]

  /// The mark with which a note begins, `12 `, `12/ `, `[12] `, `¹²`, `a/ ` or `* `: its length and, when it is a number, its
  /// value. In brackets, `(12) `, where the language writes marks so; glued to the first word, `12See`, when it `mayBeGlued`.
  static func leadingMark(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language, mayBeGlued: Bool = false
  ) -> (length: Int, value: Int?)? {
    guard let first = range.first else { return nil }
    switch text[first] {
    case 0x5B: return bracketedMark(text, range, closing: 0x5D)
    case 0x28 where text[range].starts(with: [0x28, 0x5B]): return doublyBracketedMark(text, range)
    case 0x28 where language.has(.bracketedMarks): return bracketedMark(text, range, closing: 0x29)
    case 0x29 where language.has(.bracketedMarks): return bracketedMark(text, range, closing: 0x28)
    case 0x2A: return starMark(text, range)
    case 0x61...0x7A:
      guard range.count > 3, text[first + 1] == 0x2F, text[first + 2] <= 0x20 else { return nil }
      return (2, nil)
    default: break
    }
    let (value, digitsEnd) = number(text, range)
    guard digitsEnd > first, value > 0, value < 1000 else { return nil }
    // A raised number is nothing but a mark.
    let isRaised = text[first] >= 0xC2 && text[first] < 0xE3
    var position = digitsEnd
    let hasSlash = position < range.upperBound && text[position] == 0x2F
    if hasSlash { position += 1 }
    guard position + 1 < range.upperBound else { return nil }
    if text[position] > 0x20 {
      let isGlued = isRaised || mayBeGlued && !hasSlash && opensWithName(text, position..<range.upperBound)
      return isGlued ? (position - first, value) : nil
    }
    while position < range.upperBound, text[position] <= 0x20 { position += 1 }
    let mark = text[first..<digitsEnd]
    if !hasSlash, text[position..<range.upperBound].starts(with: mark), position + mark.count + 1 < range.upperBound,
      text[position + mark.count] == 0x20, !text[position + mark.count + 1].isDigit
    {
      // Some converters print the mark twice: "9 9 Resolution 74/2".
      return (position + mark.count - first, value)
    }
    guard position < range.upperBound, !text[position].isDigit || opensWithYear(text, position, range.upperBound),
      isRaised || !text.isLowerLetter(position) || value == 1
        || opensInSmallLetters(text, position..<range.upperBound)
    else { return nil }
    return (mark.count + (hasSlash ? 1 : 0), value)
  }

  /// The value of the digits at the beginning of a range, raised ones and those of other scripts too, and where they end.
  static func number(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (value: Int, end: Int) {
    var position = range.lowerBound
    var value = 0
    var count = 0
    while position < range.upperBound, count < 4 {
      var (length, digit) = (1, text[position])
      if digit >= 0x80 {
        let (width, twin) = CleanText.substitute(text, position, range.upperBound)
        (length, digit) = (width, twin ?? 0)
      }
      guard digit.isDigit else { break }
      value = value * 10 + Int(digit - 0x30)
      position += length
      count += 1
    }
    return (value, position)
  }

  /// A mark in brackets with a space behind it: `[3] `.
  private static func bracketedMark(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, closing: UInt8
  ) -> (length: Int, value: Int?)? {
    // "[^1]: " in Markdown.
    let isMarkdown = range.count > 5 && text[range.lowerBound + 1] == 0x5E
    let (value, end) = number(text, range.lowerBound + (isMarkdown ? 2 : 1)..<range.upperBound)
    guard value > 0, value < 1000, end + 3 < range.upperBound, text[end] == closing else { return nil }
    let behind = isMarkdown && text[end + 1] == 0x3A ? end + 2 : end + 1
    return text[behind] <= 0x20 ? (behind - range.lowerBound, value) : nil
  }

  /// A mark in brackets of both kinds with a space behind it, as some converters leave it: `([3]) `.
  private static func doublyBracketedMark(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (length: Int, value: Int?)? {
    let (value, end) = number(text, range.lowerBound + 2..<range.upperBound)
    guard value > 0, value < 1000, end + 3 < range.upperBound, text[end] == 0x5D, text[end + 1] == 0x29,
      text[end + 2] <= 0x20
    else { return nil }
    return (end + 2 - range.lowerBound, value)
  }

  /// A mark of one to three stars; those of words in italics, `*Recalling*`, are none.
  private static func starMark(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (length: Int, value: Int?)? {
    var position = range.lowerBound
    while position < range.upperBound, text[position] == 0x2A { position += 1 }
    let stars = position - range.lowerBound
    guard stars < 4 else { return nil }
    if Emphasis.opens(text, range) { return nil }
    return (stars, nil)
  }

  /// Whether words begin as a name or a symbol does, in a capital: "See", "A/45/3".
  private static func opensWithName(_ text: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
    let first = words.lowerBound
    guard text[first].isUpper, words.count > 2 else { return false }
    return text[first + 1].isLower || text[first + 1] == 0x2F || text[first + 1] >= 0x80
  }

  /// Whether words in small letters can be those with which a note begins: "ibid.", an address.
  static func opensInSmallLetters(_ text: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
    noteBeginnings.contains { text[words].starts(with: $0.utf8) }
      || opensWithIbid(text, words.lowerBound, words.upperBound)
  }

  /// Whether words begin with "Ibid." whatever a scan made of its capital: "Jbid.", "fbid.", "[bid.".
  static func opensWithIbid(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    start + 5 < end && text[(start + 1)..<(start + 4)].elementsEqual("bid".utf8)
      && (text[start + 4] == 0x2E || text[start + 4] == 0x2C)
  }

  /// Where the words of a note begin behind its mark: behind spaces and the empty brackets that some texts leave of the mark.
  static func wordsStart(_ text: UnsafeBufferPointer<UInt8>, _ markEnd: Int, _ end: Int) -> Int {
    func skipSpace(_ start: Int) -> Int {
      var position = start
      while position < end, text[position] <= 0x20 { position += 1 }
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

  /// What a leading mark is called: its number, its letter or its stars.
  static func name(
    _ mark: (length: Int, value: Int?), _ text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> String {
    if let value = mark.value { return String(value) }
    let end = start + mark.length
    return String(decoding: text[start..<(text[end - 1] == 0x2F ? end - 1 : end)], as: UTF8.self)
  }
}
