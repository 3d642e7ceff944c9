import UNSymbols

/// The numbers that headings have.
extension ResolutionHeading {
  /// A number in one of the forms that headings have: `73/187 A`, `S-10/2`, `1995 (XIX)`, `217 A (III)`, `305 (1971)`.
  static func number(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> (CitedNumber, Int)? {
    var position = start
    var form = CitedNumber.Form.slash
    if position + 2 < end, text[position] == 0x53, text[position + 1] == 0x2D {
      form = .special
      position += 2
    } else if position + 3 < end, text[position] == 0x45, text[position + 1] == 0x53, text[position + 2] == 0x2D {
      form = .emergency
      position += 3
    } else if let (mark, after) = sessionMark(text, position, end, language), mark != .roman {
      (form, position) = (mark, after)
    }
    guard let (first, afterFirst) = digits(text, position, end) else { return nil }
    position = afterFirst
    if position < end, text[position] == 0x2F {
      if form == .slash, let (session, after) = conference(text, position + 1, end, language) {
        return (CitedNumber(form: .conference, session: session, number: first), after)
      }
      guard let (second, afterSecond) = digits(text, position + 1, end) else { return nil }
      if form == .slash, first > 1900 { form = .year }
      let (part, afterPart) = part(text, afterSecond, end, language)
      return (CitedNumber(form: form, session: String(first), number: second, part: part), afterPart)
    }
    guard form == .slash else { return nil }
    let (part, afterPart) = part(text, position, end, language)
    position = afterPart
    if position < end, text[position] == 0x20 { position += 1 }
    guard position < end, text[position] == 0x28,
      let close = text[position..<min(end, position + 14)].firstIndex(of: 0x29)
    else { return nil }
    if let (mark, after) = sessionMark(text, position + 1, close, language),
      let (session, last) = digits(text, after, close), last == close, (1...99).contains(session)
    {
      form = mark == .special ? .romanSpecial : mark == .emergency ? .romanEmergency : .roman
      return (CitedNumber(form: form, session: RomanNumeral.text(session), number: first, part: part), close + 1)
    }
    var inner = String(decoding: text[position + 1..<close], as: UTF8.self)
    form = .roman
    if inner.hasPrefix("ES-") {
      form = .romanEmergency
      inner.removeFirst(3)
    } else if inner.hasPrefix("S-") {
      form = .romanSpecial
      inner.removeFirst(2)
    } else if let year = Int(inner), SessionCalendar.years.contains(year) {
      form = .numberYear
    }
    guard form == .numberYear || !inner.isEmpty && inner.utf8.allSatisfy({ "IVXLC".utf8.contains($0) }) else {
      return nil
    }
    return (CitedNumber(form: form, session: inner, number: first, part: part), close + 1)
  }

  /// What marks a session in a script without roman numerals, `د`, `دإ`, `دإط`, and the offset of the session's number.
  private static func sessionMark(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> (CitedNumber.Form, Int)? {
    guard start < end, text[start] >= 0x80 else { return nil }
    for entry in language[.session] {
      guard var position = FoldedText.match(entry.bytes, text, start, end) else { continue }
      while position < end, text[position] == 0x20 || text[position] == 0x2D { position += 1 }
      guard position < end, text[position].isDigit, text[position - 1] < 0x80 else { continue }
      return (entry.value == "special" ? .special : entry.value == "emergency" ? .emergency : .roman, position)
    }
    return nil
  }

  /// The organ and session of a decision by a conference of parties, `CP.21`, and the offset behind them.
  private static func conference(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> (String, Int)? {
    guard start < end, text[start].isUpper || text[start] >= 0x80 else { return nil }
    for entry in language[.conference] {
      guard var position = FoldedText.match(entry.bytes, text, start, end) else { continue }
      while position < end, text[position] == 0x20 || text[position] == 0x2D { position += 1 }
      if let (session, after) = digits(text, position, end) { return ("\(entry.value).\(session)", after) }
    }
    let letters = text[start..<end].prefix { $0.isUpper }
    guard (2...3).contains(letters.count), letters.endIndex < end, text[letters.endIndex] == 0x2E,
      let (_, after) = digits(text, letters.endIndex + 1, end)
    else { return nil }
    return (String(decoding: text[start..<after], as: UTF8.self), after)
  }

  private static func digits(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (Int, Int)? {
    var position = start
    var value = 0
    while position < end, text[position].isDigit, position - start < 4 {
      value = value * 10 + Int(text[position] - 0x30)
      position += 1
    }
    return position > start && (position == end || !text[position].isDigit) ? (value, position) : nil
  }

  /// Whether a range is the letters of several parts: " A and B".
  static func areParts(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language) -> Bool {
    let (single, end) = part(text, range.lowerBound, range.upperBound, language)
    return single == nil && end == range.upperBound && !range.isEmpty
  }

  /// The part letter behind a number and the offset behind it: `A`, or the word that stands for it.
  private static func part(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> (String?, Int) {
    var position = start
    if position < end, text[position] == 0x20 || text[position] == 0x2D { position += 1 }
    guard let (first, afterFirst) = letter(text, position, end, language) else { return (nil, start) }
    // "A and B", "A-B": the text in parts as a whole bears the number without a letter.
    let joints = (language[.partAnd] + language[.partTo]).map(\.bytes) + [[0x2D], [0x2C, 0x20]]
    var last = afterFirst
    while let next = joints.lazy.filter({ text[last..<end].starts(with: $0) })
      .compactMap({ letter(text, last + $0.count, end, language)?.1 }).first
    {
      last = next
    }
    return (last == afterFirst ? first : nil, last)
  }

  private static func letter(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> (String, Int)? {
    guard start < end else { return nil }
    for entry in language[.letter] {
      guard let after = FoldedText.match(entry.bytes, text, start, end),
        after == end || text[after] < 0x80 && !text[after].isAlphanumeric
      else { continue }
      return (entry.value, after)
    }
    guard text[start].isUpper, start + 1 == end || !text[start + 1].isAlphanumeric else { return nil }
    return (String(UnicodeScalar(text[start])), start + 1)
  }
}
