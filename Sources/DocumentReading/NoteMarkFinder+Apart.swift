import UNSymbols

/// Digits that stand apart from words: which of them could be marks, and which count or name something.
extension NoteMarkFinder {
  /// Whether digits could be a mark that a scan set apart: punctuation and a space before ("Republic, 31"), and behind them
  /// neither a bracket nor a capital, which would make a number or a date of them.
  static func isSpaced(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ range: Range<Int>)
    -> Bool
  {
    guard start - 2 >= range.lowerBound else { return false }
    switch text[start - 2] {
    case 0x2C, 0x2E, 0x3B, 0x22, 0x29, 0x9D: break
    default: return false
    }
    guard end + 1 < range.upperBound else { return true }
    return text[end] != 0x20 || text[end + 1] != 0x28 && !text[end + 1].isUpper && !text[end + 1].isDigit
  }

  /// Whether digits between spaces could be a mark that a converter set apart from its word: a word before them that counts
  /// nothing ("paragraph", "of"), and behind them a small letter or, where marks stand before them, punctuation.
  static func isLoose(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    guard start - 3 >= range.lowerBound else { return false }
    if !language.has(.unspaced), isBehindDate(text, start, end, range, language) { return true }
    if end == range.upperBound, language.script == .latin { return closesParagraph(text, start, range, language) }
    if end + 1 == range.upperBound, !language.has(.unspaced), [0x2C, 0x3B, 0x3A].contains(text[end]) {
      return closesParagraph(text, start, range, language)
    }
    guard end + 1 < range.upperBound else { return false }
    var next = end
    if text[next] == 0x20 { next += 1 }
    if language.has(.unspaced) {
      // "报告 ① ，"
      let isStop =
        text[next] == 0xEF || text[next] == 0x2C || text[next] == 0x3B
        || text[next] == 0xE3 && next + 1 < range.upperBound && text[next + 1] == 0x80
      return isStop && start - 4 >= range.lowerBound && text.isHan(start - 4)
    }
    // "el Pacto 1, y", "la Convention 1 , ainsi".
    let isBeforeStop = language.has(.organFollows) && [0x2C, 0x3B, 0x3A].contains(text[next])
    let isFollowed =
      next > end && text.isLowerLetter(next)
      || isBeforeStop && (next + 1 == range.upperBound || text[next + 1] == 0x20)
    var word = start - 1
    while word > range.lowerBound, text[word - 1].isLetter || text[word - 1] >= 0x80 { word -= 1 }
    guard isFollowed else { return false }
    if word < start - 1 { return !language.counts(text, word..<start - 1) }
    // "document S/5579 9 and"
    while word > range.lowerBound, text[word - 1] != 0x20 { word -= 1 }
    return text[word].isUpper && text[word..<start - 1].contains(0x2F)
  }

  /// Whether digits stand behind a date that is complete without them, and begin none: "of 10 March 1966 3 that", "23 July 128 1993".
  private static func isBehindDate(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    var word = start - 1
    while word > range.lowerBound, text[word - 1] != 0x20 { word -= 1 }
    if word > range.lowerBound, isYear(text[word..<start - 1]) {
      let isFollowed =
        end == range.upperBound || [0x2C, 0x2E, 0x3A, 0x3B].contains(text[end])
        || end + 1 < range.upperBound && text[end] == 0x20 && text.isLowerLetter(end + 1)
      return isFollowed && DateReader.date(in: text, at: start, end: range.upperBound, language) == nil
    }
    // A mark between the month and its year.
    guard end + 5 <= range.upperBound, text[end] == 0x20, isYear(text[(end + 1)..<(end + 5)]), text[word].isUpper,
      word - 2 > range.lowerBound, text[word - 2].isDigit
    else { return false }
    let day = text[word - 3].isDigit ? word - 3 : word - 2
    return DateReader.date(in: text, at: day, end: start - 1, language)?.end == start - 1
  }

  /// Whether a word is a year that the United Nations' texts may name.
  private static func isYear(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count == 4 && word.allSatisfy { $0.isDigit }
      && (word.starts(with: [0x31, 0x39]) || word.starts(with: [0x32, 0x30]))
  }

  /// The fewest bytes of a paragraph whose last number is no part of a heading.
  private static let shortestSentence = 48

  /// Whether digits end a paragraph, or stand before its last semicolon, comma or colon, behind a word that counts nothing: "the report of the Secretary-General 4".
  private static func closesParagraph(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    guard start - range.lowerBound >= shortestSentence, text[start - 2].isLower || text[start - 2] >= 0x80 else {
      return false
    }
    var word = start - 1
    while word > range.lowerBound, text[word - 1].isLetter || text[word - 1] >= 0x80 { word -= 1 }
    return !language.counts(text, word..<start - 1)
  }

  /// Whether the capital before an offset is the letter of a part behind a number: "64/555 B".
  static func endsPart(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>) -> Bool {
    start - 3 >= range.lowerBound && text[start - 2] == 0x20 && text[start - 3].isDigit
  }

  /// Whether digits end a line that is nothing but a letter or heading, "B 1", "B1", "باء1", or the heading of a part: "75/253. Title B
  /// 1".
  static func isLoneHeadingMark(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    guard end == range.upperBound, end - start <= 2 else { return false }
    let letter = range.lowerBound..<(text[start - 1] == 0x20 ? start - 1 : start)
    if !letter.isEmpty, text[letter.lowerBound] >= 0x80 {
      return StructureClassifier.isPartHeading(text, letter, language)
    }
    if text[start - 1] != 0x20 { return start - range.lowerBound == 1 && text[range.lowerBound].isUpper }
    if start - range.lowerBound <= 4 { return text[range.lowerBound].isUpper }
    return text[range.lowerBound].isDigit && text[start - 2].isUpper && text[start - 3] == 0x20
  }

  /// Whether 第 stands right before a number, which is then an ordinal and no mark: "第1(I)号".
  static func isOrdinal(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>) -> Bool {
    start - 3 >= range.lowerBound && text[start - 3..<start].elementsEqual(ordinal)
  }

  /// Whether words that count or name something stand right before a number among unspaced words: "目标5". A space behind the
  /// number is a mark's: "目标5 的".
  static func isNamed(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    let head = text[range.lowerBound..<start]
    return language[.counting].contains { head.suffix($0.bytes.count).elementsEqual($0.bytes) }
  }

  private static let ordinal = Array("第".utf8)

  /// Whether a title that ends in a number ends at an offset: "Agenda 21".
  static func endsTitle(_ text: UnsafeBufferPointer<UInt8>, _ end: Int, _ range: Range<Int>, _ language: Language)
    -> Bool
  {
    language[.numberedTitle].contains { title in
      let start = end - title.bytes.count
      return start >= range.lowerBound && text[start..<end].elementsEqual(title.bytes)
    }
  }

  /// Whether the last stop of a paragraph stands behind a short name, "Alice Nkom.2", and not behind an abbreviation, "No.2", nor in a
  /// symbol.
  static func endsInName(_ text: UnsafeBufferPointer<UInt8>, _ stop: Int, _ range: Range<Int>, _ language: Language)
    -> Bool
  {
    var start = stop
    while start > range.lowerBound, text[start - 1].isLetter { start -= 1 }
    guard start > range.lowerBound, stop - start > 1, text[start - 1] == 0x20 else { return false }
    return !language.isAbbreviation(text, start..<stop)
  }
}
