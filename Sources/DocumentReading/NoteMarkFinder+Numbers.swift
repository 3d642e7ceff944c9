import UNSymbols

/// Which numbers are too large to be one, so that their last digits must be a mark.
extension NoteMarkFinder {
  /// Whether the number behind a slash is larger than any resolution's (350) or, in a document's symbol, than any document's
  /// (1,500), so that its last digits must be a mark: "54/2639". Smaller ones are never cut: 70/12 is a resolution.
  static func isTooLarge(
    _ text: UnsafeBufferPointer<UInt8>, _ digits: Range<Int>, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    var start = digits.lowerBound - 1
    // "S/1367", "A/4526", "GOV/2645": documents numbered on over the years.
    var series = start
    while series > range.lowerBound, text[series - 1].isUpper { series -= 1 }
    // "VII/117" is a decision's number, its session in roman figures.
    let isSession = text[series..<start].allSatisfy { [0x49, 0x56, 0x58].contains($0) }
    if series < start, !isSession || start - series == 1,
      series == range.lowerBound || !text[series - 1].isAlphanumeric && text[series - 1] != 0x2F
    {
      return false
    }
    let number = digits.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
    // "S/RES/2231", "A/RES/3201 (S-VI)": numbers without a session before them run on over the years.
    if SymbolGrammar.endsBeforeNumber(text[range.lowerBound..<start + 1]) { return number > 3600 }
    while start > range.lowerBound, text[start - 1].isDigit { start -= 1 }
    let isDocument = start > range.lowerBound && text[start - 1] == 0x2F
    if language.has(.innerMarks), !isDocument, digits.lowerBound - 1 - start <= 2,
      text[start..<digits.lowerBound - 1].reduce(0, { $0 * 10 + Int($1 - 0x30) }) < 31
    {
      // The Assembly numbers so since its thirty-first session; the Human Rights Council never reached a hundred.
      return number > 99
    }
    return number > (isDocument ? 1500 : 350)
  }

  /// Whether the number behind a stop is too large for a conference's session ("3/COP.142") or a resolution's number within one
  /// ("GC.18/Res.912"), so that its last digits must be a mark.
  static func isDotted(
    _ text: UnsafeBufferPointer<UInt8>, _ digits: Range<Int>, _ range: Range<Int>
  ) -> Bool {
    let number = digits.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
    let head = text[range.lowerBound..<digits.lowerBound]
    return Body.conferences.contains { conference in
      number > conference.latest && head.suffix(conference.tag.count).elementsEqual(conference.tag)
        && head.dropLast(conference.tag.count).last == 0x2F
    }
      || number > 100 && SymbolGrammar.endsBeforeNumber(head, mark: 0x2E)
  }

  /// Whether a number belongs to the first word of a paragraph: the document's own number, or its symbol, and no mark behind it.
  static func isFirstWord(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>) -> Bool {
    text[range.lowerBound..<start].allSatisfy { $0 != 0x20 }
  }

  /// Whether the number behind a slash may be that of a decision, which the Assembly numbers from 401 and 501 on.
  static func isDecision(_ text: UnsafeBufferPointer<UInt8>, _ digits: Range<Int>) -> Bool {
    digits.count == 3 && (401...699).contains(digits.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) })
  }

  /// Whether the number behind the slash before a position stands right behind the word for decisions.
  static func isCalledDecision(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    var end = start
    while end > range.lowerBound, text[end - 1].isDigit || text[end - 1] == 0x2F { end -= 1 }
    while end > range.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    var word = end
    while word > range.lowerBound, text[word - 1].isLetter || text[word - 1] >= 0x80 { word -= 1 }
    return language.decisionNouns.contains(FoldedText.hash(text, word..<end))
  }
}
