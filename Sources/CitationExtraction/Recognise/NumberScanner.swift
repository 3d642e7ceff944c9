import UNSymbols

/// Recognises the numbers of resolutions and decisions, in every form of `CitedNumber.Form`, by their bytes.
enum NumberScanner {
  /// The number that begins with the digit at a position, and the offset behind it.
  static func number(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language = .english
  ) -> (Scan.Number, Int)? {
    guard let (first, afterFirst) = digits(text, start, end, most: 4) else { return nil }
    if afterFirst < end {
      let slash =
        text[afterFirst] == 0x20 && afterFirst + 1 < end && text[afterFirst + 1] == 0x2F ? afterFirst + 1 : afterFirst
      if text[slash] == 0x2F { return slashed(text, first, digitCount: afterFirst - start, slash, end, language) }
      if text[afterFirst] == 0x2E, first < 100, afterFirst + 1 < end, text[afterFirst + 1].isDigit,
        let (second, afterSecond) = digits(text, afterFirst + 1, end, most: 2),
        afterSecond == end || text[afterSecond] != 0x2E
      {
        return (
          Scan.Number(cited: CitedNumber(form: .dot, session: String(first), number: second), parts: []), afterSecond
        )
      }
    }
    return bracketed(text, first, afterFirst, end, language)
  }

  /// The number that begins with the capital letter at a position: `S-10/2`, `ES-10/15`, `X/2`, `SS.XII/3`, `WHA58.16`.
  static func letterNumber(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language = .english
  ) -> (Scan.Number, Int)? {
    var position = start
    var form = CitedNumber.Form.special
    if text[position] == 0x45, position + 1 < end {
      form = .emergency
      position += 1
    }
    if text[position] == 0x53, position + 2 < end, text[position + 1] == 0x2D {
      position += 2
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
    if let found = letteredDecision(text, start, end) { return found }
    if text[start] == 0x57, start + 4 < end, text[start + 1] == 0x48, text[start + 2] == 0x41,
      let (number, afterNumber) = number(text, start + (text[start + 3] == 0x20 ? 4 : 3), end, language),
      number.cited.form == .dot
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
    return (
      Scan.Number(cited: CitedNumber(form: .romanSlash, session: session, number: number), parts: []), afterNumber
    )
  }

  /// `G (70)`: a decision with a letter for its number and its session in brackets (Economic Commission for Europe).
  private static func letteredDecision(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (Scan.Number, Int)? {
    guard start + 4 < end, text[start + 1] == 0x20, text[start + 2] == 0x28,
      let (session, afterSession) = digits(text, start + 3, end, most: 2), afterSession < end,
      text[afterSession] == 0x29
    else { return nil }
    let letter = String(UnicodeScalar(text[start]))
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
    if afterSecond < end, text[afterSecond] == 0x2F || text[afterSecond].isLower { return nil }
    let isYear = digitCount == 4 && (1900...2199).contains(first)
    guard isYear || digitCount <= 3 else { return nil }
    let (parts, afterParts) = parts(text, afterSecond, end, language)
    if !isYear, afterSecond - next == 4, (1945...2199).contains(second) {
      return (
        Scan.Number(cited: CitedNumber(form: .yearLast, session: String(second), number: first), parts: []), afterSecond
      )
    }
    let cited = CitedNumber(form: isYear ? .year : .slash, session: String(first), number: second)
    return (Scan.Number(cited: cited, parts: parts), afterParts)
  }

  /// `1/CP.21`, `3/COP.14`, `1/CMA.3`.
  private static func conference(
    _ text: UnsafeBufferPointer<UInt8>, _ first: Int, _ start: Int, _ end: Int
  ) -> (Scan.Number, Int)? {
    var position = start
    while position < end, text[position].isUpper { position += 1 }
    guard (2...3).contains(position - start), position < end, text[position] == 0x2E,
      let (_, afterSession) = digits(text, position + 1, end, most: 2)
    else { return nil }
    let session = String(decoding: text[start..<afterSession], as: UTF8.self)
    return (
      Scan.Number(cited: CitedNumber(form: .conference, session: session, number: first), parts: []), afterSession
    )
  }

  /// `2625 (XXV)`, `217 A (III)`, `3411 A and B (XXX)`, `1373 (2001)`, `1915 (ORG-75)`, `217 (III) A`.
  private static func bracketed(
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
    if position < end, text[position] == 0x20 { position += 1 }
    // Visual order left some Arabic brackets turned the wrong way.
    guard position < end, text[position] == 0x29 || text[position] == 0x28 && language.script == .arabic else {
      return nil
    }
    position += 1
    if form == .numberYear {
      guard parts.isEmpty else { return nil }
    } else if parts.isEmpty {
      (parts, position) = Self.parts(text, position, end, language)
    }
    return (Scan.Number(cited: CitedNumber(form: form, session: session, number: first), parts: parts), position)
  }

  /// What stands in the brackets: a year, a roman session, a special one, an organizational one.
  private static func bracketSession(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (CitedNumber.Form, String, Int)? {
    guard start < end else { return nil }
    if let (year, afterYear) = digits(text, start, end, most: 4), afterYear - start == 4, (1946...2199).contains(year) {
      return (.numberYear, String(year), afterYear)
    }
    var position = start
    var form = CitedNumber.Form.roman
    if text[start...].starts(with: "ORG-".utf8), let (session, after) = digits(text, start + 4, end, most: 2) {
      return (.organizational, String(session), after)
    }
    if text[position] == 0x45, position + 2 < end, text[position + 1] == 0x53, text[position + 2] == 0x2D {
      form = .romanEmergency
      position += 3
    } else if text[position] == 0x53, position + 1 < end, text[position + 1] == 0x2D {
      form = .romanSpecial
      position += 2
    }
    var roman: [UInt8] = []
    var lookAlikes = 0
    while position < end, roman.count < 9 {
      switch text[position] {
      case let byte where isRomanDigit(byte): roman.append(byte)
      case 0x6C, 0x31, 0x7C:
        roman.append(0x49)
        lookAlikes += 1
      case 0xD0 where position + 1 < end && text[position + 1] == 0xA5:
        roman.append(0x58)
        position += 1
      case 0xD0 where position + 1 < end && text[position + 1] == 0x86:
        roman.append(0x49)
        position += 1
      default:
        // Look-alikes of OCR count only beside a true numeral, or three together: "(1)" is a paragraph's.
        guard !roman.isEmpty, lookAlikes < roman.count || lookAlikes == 3 else { return nil }
        return (form, String(decoding: roman, as: UTF8.self), position)
      }
      position += 1
    }
    return nil
  }

  /// Part letters behind a number: ` B`, `B`, ` A and B`, ` A, B and C`, ` A to D`, ` A-C`. The letters, and the offset behind.
  static func parts(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language = .english
  ) -> ([String], Int) {
    guard let (first, afterFirst) = letter(text, start, end, glued: true, language) else { return ([], start) }
    var parts = [first]
    var position = afterFirst
    while position < end {
      var next = position
      var isRange = false
      if text[next] == 0x2D {
        next += 1
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
  private static func letter(
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
