import UNSymbols

/// Which digits can be marks, told by what stands beside them.
extension NoteMarkFinder {
  /// Sorts the runs of digits in a paragraph into sure marks and such as may end a number.
  static func collect(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ notes: NoteNumbers, _ language: Language,
    _ sure: inout [Candidate], _ glued: inout [Candidate], _ spaced: inout [Candidate],
    _ doubtful: inout [Candidate], _ loose: inout [Candidate], _ inner: inout [Candidate]
  ) {
    let hasBrackets = language.has(.bracketedMarks)
    let isUnspaced = language.has(.unspaced)
    var position = range.lowerBound + 1
    while true {
      position = text.digit(from: position, range.upperBound)
      guard position < range.upperBound else { return }
      let start = position
      while position < range.upperBound, text[position].isDigit { position += 1 }
      let next = position < range.upperBound ? text[position] : 0x20
      if next == 0x5D, text[start - 1] == 0x5E, start - 2 > range.lowerBound, text[start - 2] == 0x5B {
        // Markdown's: "[^1]".
        if let value = value(text, start..<position), notes[value] != nil {
          position += 1
          sure.append(Candidate(range: start - 2..<position, value: value))
        }
        continue
      }
      if next == 0x5D && text[start - 1] == 0x5B && start - 1 > range.lowerBound
        || hasBrackets && next == 0x29 && text[start - 1] == 0x28 && start - 2 >= range.lowerBound
          && text[start - 2] != 0x20
      {
        if let value = value(text, start..<position), notes[value] != nil {
          position += 1
          sure.append(Candidate(range: start - 1..<position, value: value))
        }
        continue
      }
      // "باء ( 1 )"
      if hasBrackets, next == 0x20, position + 1 < range.upperBound, text[position + 1] == 0x29,
        start - 3 > range.lowerBound, text[start - 1] == 0x20, text[start - 2] == 0x28, text[start - 3] == 0x20,
        let value = value(text, start..<position), notes[value] != nil
      {
        position += 2
        sure.append(Candidate(range: start - 2..<position, value: value))
        continue
      }
      // "(د-27()4)": the brackets of a mark behind a bracket, as the layout of the line leaves them.
      if hasBrackets, start - 2 > range.lowerBound, text[start - 1] == 0x29, text[start - 2] == 0x28,
        let value = value(text, start..<position), notes[value] != nil
      {
        sure.append(Candidate(range: start - 2..<position, value: value))
        continue
      }
      if isUnspaced,
        isCounted(text, position, range, language) || isOrdinal(text, start, range)
          || (next != 0x20 || position == range.upperBound) && isNamed(text, start, range, language)
      {
        continue
      }
      if next == 0x25 { continue }
      if isUnspaced, standsInside(text, start, position, range) {
        if let value = value(text, start..<position), notes[value] != nil {
          inner.append(Candidate(range: start..<position, value: value))
        }
        continue
      }
      if next == 0x2F, position - start <= 3, isSlashed(text, start, position, range),
        let value = value(text, start..<position), notes[value] != nil
      {
        position += 1
        sure.append(Candidate(range: start..<position, value: value))
        continue
      }
      // "(TNP)1como": the space behind the mark is lost.
      if next.isLower, text[start - 1] == 0x29, position - start <= 2, let value = value(text, start..<position),
        notes[value] != nil
      {
        loose.append(Candidate(range: start..<position, value: value))
        continue
      }
      guard !next.isLetter, next != 0x2F, position - start <= 7 else { continue }
      if next == 0x2E || next == 0x2D, position + 1 < range.upperBound, text[position + 1].isDigit { continue }
      if next == 0x2C, startsAmount(text, position, range) { continue }
      let before = text[start - 1]
      // "15l4 (XV)": a letter for a figure.
      if before == 0x6C || before == 0x49, start - 2 >= range.lowerBound, text[start - 2].isDigit { continue }
      let gluedToWord =
        before.isLower || before >= 0x80 && !isOpeningQuote(text, endingAt: start) || before == 0x29 || before == 0x2C
        || before == 0x3B || before == 0x22
        || before == 0x27 || before == 0x5D || before == 0x2A
        || before.isUpper && start - 2 >= range.lowerBound && text[start - 2].isLetter
        || (before == 0x2E || before == 0x3A) && start - 2 >= range.lowerBound
          && (endsSentence(text, start - 1, range)
            || position == range.upperBound && endsInName(text, start - 1, range, language))
      if before == 0x2C, language.has(.decimalComma), isDecimal(text, comma: start - 1, range) { continue }
      if position == range.upperBound, isLoneHeadingMark(text, start, position, range, language),
        let value = value(text, start..<position), notes[value] != nil
      {
        sure.append(Candidate(range: start..<position, value: value, isOnLetter: true))
        continue
      }
      if gluedToWord, position - start <= 3 {
        if let value = value(text, start..<position), notes[value] != nil {
          sure.append(
            Candidate(
              range: start..<position, value: value,
              endsHeading: position == range.upperBound && isLetter(before, start, text)))
        }
        continue
      }
      if before == 0x20, position - start <= 3, isSpaced(text, start, position, range),
        let value = value(text, start..<position), notes[value] != nil
      {
        spaced.append(Candidate(range: start..<position, value: value))
        continue
      }
      if before == 0x20, position - start <= 3, let value = value(text, start..<position), notes[value] != nil,
        isLoose(text, start, position, range, language)
      {
        loose.append(Candidate(range: start..<position, value: value))
        continue
      }
      if before.isUpper, position - start <= 2, endsPart(text, start, range), let value = value(text, start..<position),
        notes[value] != nil
      {
        glued.append(Candidate(range: start..<position, value: value))
        continue
      }
      if before == 0x2E, position - start <= 3, next == 0x20, endsSlashedNumber(text, start - 1, range),
        let value = value(text, start..<position), notes[value] != nil
      {
        glued.append(Candidate(range: start..<position, value: value))
        continue
      }
      guard position - start >= 2, before == 0x2F || before == 0x20 || before == 0x2E || before == 0x2D else {
        continue
      }
      for length in 1...min(3, position - start - 1) {
        let split = position - length
        guard text[split] != 0x30, let value = value(text, split..<position), notes[value] != nil else { continue }
        let head = split - start
        let isYear =
          head == 4 && (text[start] == 0x31 || text[start] == 0x32) && before != 0x2F
          || before == 0x20 && endsTitle(text, split, range, language)
        if isYear || before == 0x2F && isTooLarge(text, start..<position, range, language) {
          let candidate = Candidate(range: split..<position, value: value)
          if !isYear, isDecision(text, start..<position) {
            if !isCalledDecision(text, start, range, language) { doubtful.append(candidate) }
          } else {
            glued.append(candidate)
          }
        } else if before == 0x2E, isDotted(text, start..<position, range) {
          glued.append(Candidate(range: split..<position, value: value))
        } else if !isUnspaced && before == 0x2F && next != 0x2D && !isFirstWord(text, start, range)
          || before == 0x2D && start - 2 > range.lowerBound && text[start - 2].isUpper
        {
          // "resolution 5/13", "COVID-1910".
          inner.append(Candidate(range: split..<position, value: value))
        }
      }
    }
  }

  /// Whether an opening quotation mark ends at an offset: “1. Every treaty shall be registered.”
  private static func isOpeningQuote(_ text: UnsafeBufferPointer<UInt8>, endingAt offset: Int) -> Bool {
    if text[offset - 1] == 0xAB { return offset >= 2 && text[offset - 2] == 0xC2 }
    return offset >= 3 && text[offset - 3] == 0xE2 && text[offset - 2] == 0x80
      && (text[offset - 1] == 0x9C || text[offset - 1] == 0x98)
  }

  /// Whether the byte before an offset belongs to a letter, not to punctuation.
  private static func isLetter(_ before: UInt8, _ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    before.isLetter || before >= 0x80 && (start < 3 || text[start - 3] < 0xE2 || text.isHan(start - 3))
  }

  /// Whether the comma before a number is a decimal's, "1,5 ºC": up to three digits alone stand before it.
  private static func isDecimal(_ text: UnsafeBufferPointer<UInt8>, comma: Int, _ range: Range<Int>) -> Bool {
    var start = comma
    while start > range.lowerBound, text[start - 1].isDigit { start -= 1 }
    return (1...3).contains(comma - start) && start > range.lowerBound && text[start - 1] == 0x20
  }

  /// Whether the comma behind a number parts the thousands of an amount: "$US20,000,000".
  private static func startsAmount(_ text: UnsafeBufferPointer<UInt8>, _ comma: Int, _ range: Range<Int>) -> Bool {
    let thousands = text[(comma + 1)..<range.upperBound].prefix { $0.isDigit }
    return thousands.count == 3
  }

  /// Whether a number stands between two Chinese characters without a space: seldom a mark.
  private static func standsInside(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ range: Range<Int>
  ) -> Bool {
    end < range.upperBound && text.isHan(end) && start - 3 >= range.lowerBound && text[start - 1] >= 0x80
      && text.isHan(start - 3)
  }

  /// Whether digits are a mark of the old form: a space or the end of a clause before, a slash behind, and then nothing more of
  /// a word: "Board, 4/", "宣言；1/".
  private static func isSlashed(
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
  private static func endsSentence(_ text: UnsafeBufferPointer<UInt8>, _ stop: Int, _ range: Range<Int>) -> Bool {
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
  private static func endsSlashedNumber(
    _ text: UnsafeBufferPointer<UInt8>, _ stop: Int, _ range: Range<Int>
  ) -> Bool {
    let head = text[range.lowerBound..<stop]
    let digits = head.reversed().prefix(while: \.isDigit).count
    guard digits > 0, digits < head.count else { return false }
    let before = head[stop - digits - 1]
    return before == 0x2F || before == 0x2E && SymbolGrammar.endsInElement(head.dropLast(digits))
  }

  private static func value(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count <= 3, text[range.lowerBound] != 0x30 else { return nil }
    return range.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
  }
}
