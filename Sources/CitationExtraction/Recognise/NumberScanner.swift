import UNSymbols

/// Recognises the numbers of resolutions and decisions, in every form of `CitedNumber.Form`, by their bytes.
enum NumberScanner {
  /// The number that begins with the digit at a position, and the offset behind it.
  static func number(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language, isListed: Bool = false
  ) -> (Scan.Number, Int)? {
    guard let (first, afterFirst) = digits(text, start, end, most: 4) else { return nil }
    if afterFirst < end {
      let slash =
        text[afterFirst] == 0x20 && afterFirst + 1 < end && text[afterFirst + 1] == 0x2F ? afterFirst + 1 : afterFirst
      if text[slash] == 0x2F { return slashed(text, first, digitCount: afterFirst - start, slash, end, language) }
      let isDot = text[afterFirst] == 0x2E || text[afterFirst] == 0x2D && isListed && language.has(.dashedNumbers)
      if isDot, first < 100, afterFirst + 1 < end, text[afterFirst + 1].isDigit,
        let (second, afterSecond) = digits(text, afterFirst + 1, end, most: 2),
        afterSecond == end || text[afterSecond] != 0x2E
      {
        return (
          Scan.Number(cited: CitedNumber(form: .dot, session: String(first), number: second), parts: []), afterSecond
        )
      }
    }
    return bracketed(text, first, afterFirst, end, language)
      ?? healthDecision(text, first, afterFirst, end, language, isListed: isListed)
  }

  /// `73(12)`, `148(3)`: a decision by number in brackets right behind its session (World Health Assembly and its Executive Board), or behind a
  /// space in a language that marks sessions with letters of its own; elsewhere `9 (1)` may be a misread 9 (I).
  private static func healthDecision(
    _ text: UnsafeBufferPointer<UInt8>, _ session: Int, _ behind: Int, _ end: Int, _ language: Language, isListed: Bool
  ) -> (Scan.Number, Int)? {
    let open = isListed && !language[.session].isEmpty && behind < end && text[behind] == 0x20 ? behind + 1 : behind
    guard session < 300, open < end, text[open] == 0x28, let (number, close) = digits(text, open + 1, end, most: 2),
      close < end, text[close] == 0x29,
      // "第187(35)段" is a paragraph.
      !language.has(.unspaced) || session < 100 || text[(close + 1)..<end].starts(with: HeadFinal.numberNoun)
    else { return nil }
    return (Scan.Number(cited: CitedNumber(form: .dot, session: String(session), number: number), parts: []), close + 1)
  }

  /// The number that begins with the capital letter at a position: `S-10/2`, `ES-10/15`, `X/2`, `SS.XII/3`, `WHA58.16`.
  static func letterNumber(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> (Scan.Number, Int)? {
    if let found = letteredDecision(text, start, end, language) { return found }
    var position = start
    var form = CitedNumber.Form.special
    if text[position] == 0x45, position + 1 < end {
      form = .emergency
      position += 1
    }
    if text[position] == 0x53, position + 2 < end, text[position + 1] == 0x2D {
      position += 2
      if text[position] == 0x20 { position += 1 }
      guard let (session, afterSession) = digits(text, position, end, most: 2), afterSession < end,
        text[afterSession] == 0x2F, let (number, afterNumber) = digits(text, afterSession + 1, end, most: 3),
        afterNumber == end || text[afterNumber] != 0x2F
      else { return nil }
      let (parts, afterParts) = parts(text, afterNumber, end, language)
      return (
        Scan.Number(cited: CitedNumber(form: form, session: String(session), number: number), parts: parts), afterParts
      )
    }
    guard form == .special else { return nil }
    if let afterLetters = PrintedNumbers.lettersBeforeDot(text, start, end),
      let (number, afterNumber) = number(text, afterLetters, end, language), number.cited.form == .dot
    {
      return (number, afterNumber)
    }
    position = start
    if text[position] == 0x53, position + 3 < end, text[position + 1] == 0x53, text[position + 2] == 0x2E {
      position += 3
    }
    let romanStart = position
    while position < end, isRomanDigit(text[position]) { position += 1 }
    guard position > romanStart, position + 1 < end, text[position] == 0x2F,
      let (number, afterNumber) = digits(text, position + 1, end, most: 2),
      afterNumber == end || !text[afterNumber].isAlphanumeric && text[afterNumber] != 0x2F
    else { return nil }
    let session = String(decoding: text[start..<position], as: UTF8.self)
    let (parts, afterParts) = parts(text, afterNumber, end, language)
    return (
      Scan.Number(cited: CitedNumber(form: .romanSlash, session: session, number: number), parts: parts), afterParts
    )
  }

  /// `G (70)`: a decision with a letter for its number and its session in brackets (Economic Commission for Europe). In Chinese
  /// no space need stand between, in Arabic the letter is a word.
  private static func letteredDecision(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> (Scan.Number, Int)? {
    guard start + 3 < end, text[start + 1] == 0x28 && language.script == .han || text[start + 1] == 0x20 else {
      return nil
    }
    return sessionOfLetter(String(UnicodeScalar(text[start])), text, start + 1, end)
  }

  /// `حاء (70)`: the same with a letter written as a word.
  static func spelledDecision(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> (Scan.Number, Int)? {
    for entry in language[.letter] {
      guard let after = FoldedText.match(entry.bytes, text, start, end), after < end, text[after] == 0x20 else {
        continue
      }
      return sessionOfLetter(entry.value, text, after, end)
    }
    return nil
  }

  /// The decision with a letter behind which its session stands in brackets, perhaps behind a space.
  private static func sessionOfLetter(
    _ letter: String, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (Scan.Number, Int)? {
    let open = text[start] == 0x20 ? start + 1 : start
    guard open < end, text[open] == 0x28, let (session, afterSession) = digits(text, open + 1, end, most: 2),
      afterSession < end, text[afterSession] == 0x29, afterSession + 1 == end || text[afterSession + 1] != 0x2F
    else { return nil }
    let cited = CitedNumber(form: .slash, session: String(session), number: 0)
    return (Scan.Number(cited: cited, parts: [letter]), afterSession + 1)
  }

  /// `53/70`, `2013/39`, `1/CP.21`, with parts.
  private static func slashed(
    _ text: UnsafeBufferPointer<UInt8>, _ first: Int, digitCount: Int, _ slash: Int, _ end: Int, _ language: Language
  ) -> (Scan.Number, Int)? {
    var next = slash + 1
    if next < end, text[next] == 0x20 { next += 1 }
    guard next < end else { return nil }
    if text[next].isUpper { return conference(text, first, next, end) }
    if text[next] >= 0x80 { return markedConference(text, first, next, end, language) }
    guard let (second, afterSecond) = digits(text, next, end, most: 4), text[next] != 0x30 || second > 0 else {
      return nil
    }
    if afterSecond < end, text[afterSecond] == 0x2F { return nil }
    if afterSecond < end, text[afterSecond].isLower, !isGluedToNext(text, afterSecond, end, language) { return nil }
    let isYear = digitCount == 4 && SessionCalendar.printedYears.contains(first)
    guard isYear || digitCount <= 3 else { return nil }
    let (parts, afterParts) = parts(text, afterSecond, end, language)
    if !isYear, afterSecond - next == 4, SessionCalendar.years.contains(second) {
      return (
        Scan.Number(cited: CitedNumber(form: .yearLast, session: String(second), number: first), parts: []), afterSecond
      )
    }
    let cited = CitedNumber(form: isYear ? .year : .slash, session: String(first), number: second)
    return (Scan.Number(cited: cited, parts: parts), afterParts)
  }

  /// Whether what joins a number to the next one or to its date stands right behind it, the space between lost: "68/307and 69/321",
  /// "68/557of 8 September 2014".
  private static func isGluedToNext(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> Bool {
    (language[.partAnd] + language[.dateJoint]).contains { text[start..<end].starts(with: $0.bytes.dropFirst()) }
  }

  /// `1/CP.21`, `3/COP.14`, `1/CMA.3`, also with a space for the stop.
  private static func conference(
    _ text: UnsafeBufferPointer<UInt8>, _ first: Int, _ start: Int, _ end: Int
  ) -> (Scan.Number, Int)? {
    var position = start
    while position < end, text[position].isUpper { position += 1 }
    guard (2...3).contains(position - start), position < end, text[position] == 0x2E || text[position] == 0x20,
      let (number, afterSession) = digits(text, position + 1, end, most: 2)
    else { return nil }
    let session = String(decoding: text[start..<position], as: UTF8.self) + ".\(number)"
    return (
      Scan.Number(cited: CitedNumber(form: .conference, session: session, number: first), parts: []), afterSession
    )
  }

  /// `2625 (XXV)`, `217 A (III)`, `3411 A and B (XXX)`, `1373 (2001)`, `1915 (ORG-75)`, `217 (III) A`.
  static func bracketed(
    _ text: UnsafeBufferPointer<UInt8>, _ first: Int, _ afterFirst: Int, _ end: Int, _ language: Language
  ) -> (Scan.Number, Int)? {
    var (parts, position) = parts(text, afterFirst, end, language)
    if position < end, text[position] == 0x20 { position += 1 }
    guard position + 1 < end, text[position] == 0x28 else { return nil }
    position += 1
    if text[position] == 0x20 { position += 1 }
    guard
      let (form, session, afterSession) = bracketSession(text, position, end)
        ?? markedSession(text, position, end, language)
    else { return nil }
    position = afterSession
    // "2334 (XXII.)"
    if position < end, text[position] == 0x20 || text[position] == 0x2E { position += 1 }
    guard position < end, closesSession(text[position], language) else { return nil }
    position += 1
    if form == .numberYear {
      guard parts.isEmpty else { return nil }
    } else if let after = yearBehindSession(text, position, end), parts.isEmpty {
      position = after
    } else if parts.isEmpty {
      (parts, position) = Self.parts(text, position, end, language)
      if parts.isEmpty, let (letter, after) = markedPart(text, position, end) { (parts, position) = ([letter], after) }
    }
    return (Scan.Number(cited: CitedNumber(form: form, session: session, number: first), parts: parts), position)
  }

  /// The offset behind a year that stands right behind the session of a number: "542 (LXXIII) 2022".
  private static func yearBehindSession(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let digit = start < end && text[start] == 0x20 ? start + 1 : start
    guard let (year, after) = digits(text, digit, end, most: 4), after - digit == 4,
      SessionCalendar.years.contains(year),
      after == end || !text[after].isAlphanumeric && text[after] != 0x2F
    else { return nil }
    return after
  }

  /// The letter of a part to which the mark of a note is stuck, `222 (IX) A36 of`, and the offset behind the letter.
  private static func markedPart(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (String, Int)? {
    guard start + 2 < end, text[start] == 0x20, text[start + 1].isUpper,
      let (_, after) = digits(text, start + 2, end, most: 2),
      after == end || text[after] == 0x20 || text[after] == 0x2C || text[after] == 0x3B
    else { return nil }
    return (String(UnicodeScalar(text[start + 1])), start + 2)
  }

  /// I, V, X, L or C.
  static func isRomanDigit(_ byte: UInt8) -> Bool {
    byte == 0x49 || byte == 0x56 || byte == 0x58 || byte == 0x4C || byte == 0x43
  }

  static func digits(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, most: Int
  ) -> (Int, Int)? {
    var position = start
    var value = 0
    while position < end, text[position].isDigit, position - start <= most {
      value = value * 10 + Int(text[position] - 0x30)
      position += 1
    }
    return position > start && position - start <= most ? (value, position) : nil
  }
}
