import UNSymbols

/// The sessions of numbers: those in brackets, and those marked by letters of another script, `دإط-10/15`, `(د-3)`, `1/م أ-21`.
extension NumberScanner {
  /// Whether a byte closes the brackets around a session. OCR reads `)` as `}` and `I)` as `D`; visual order left some Arabic
  /// brackets turned the wrong way.
  static func closesSession(_ byte: UInt8, _ language: Language) -> Bool {
    byte == 0x29 || byte == 0x7D || byte == 0x44 || byte == 0x28 && language.script == .arabic
  }

  /// What stands in the brackets: a year, a roman session, a special one, an organizational one.
  static func bracketSession(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (CitedNumber.Form, String, Int)? {
    guard start < end else { return nil }
    if let (year, afterYear) = digits(text, start, end, most: 4), afterYear - start == 4,
      SessionCalendar.years.contains(year)
    {
      return (.numberYear, String(year), afterYear)
    }
    if let (year, afterYear) = damagedYear(text, start, end) { return (.numberYear, String(year), afterYear) }
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
    if form != .roman, let (session, after) = digits(text, position, end, most: 2), (1...39).contains(session) {
      return (form, RomanNumeral.text(session), after)
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
      case 0x44:
        return roman.count > 1 ? (form, String(decoding: roman + [0x49], as: UTF8.self), position) : nil
      default:
        // Look-alikes of OCR count only beside a true numeral, three together, or before a date: "(1)" is a paragraph's.
        guard !roman.isEmpty, lookAlikes < roman.count || lookAlikes == 3 || isDated(text, position, end) else {
          return nil
        }
        return (form, String(decoding: roman, as: UTF8.self), position)
      }
      position += 1
    }
    return nil
  }

  /// Whether one short word and a day stand behind the closing bracket at a position, `) of 14 December 1946`, or behind those of the
  /// numbers that follow it in a list, `) and 42 (1) of 14 December 1946`.
  private static func isDated(_ text: UnsafeBufferPointer<UInt8>, _ close: Int, _ end: Int, most: Int = 4) -> Bool {
    var position = close + 1
    guard position < end, text[position] == 0x20 else { return false }
    position += 1
    let word = position
    while position < end, text[position].isLower || text[position] >= 0x80 { position += 1 }
    guard (1...4).contains(position - word), position < end, text[position] == 0x20,
      let (_, day) = digits(text, position + 1, end, most: 4), day + 1 < end, text[day] == 0x20
    else { return false }
    if most > 0, day + 3 < end, text[day + 1] == 0x28, text[day + 3] == 0x29 {
      return isDated(text, day + 3, end, most: most - 1)
    }
    return day - position <= 3 && (text[day + 1].isLetter || text[day + 1] >= 0x80)
  }

  /// The number that begins with the mark of a special session: `دإ-24/2`, `دإط-10/15`.
  static func markedNumber(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> (Scan.Number, Int)? {
    guard let (mark, session, afterSession) = session(text, start, end, language), mark.value != "roman",
      afterSession < end, text[afterSession] == 0x2F,
      let (number, afterNumber) = digits(text, afterSession + 1, end, most: 3)
    else { return nil }
    let (parts, afterParts) = parts(text, afterNumber, end, language)
    let form: CitedNumber.Form = mark.value == "special" ? .special : .emergency
    return (
      Scan.Number(cited: CitedNumber(form: form, session: String(session), number: number), parts: parts), afterParts
    )
  }

  /// The session that stands marked in brackets: `د-15`, `دإ-4`, or in visual order `15-د`.
  static func markedSession(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> (CitedNumber.Form, String, Int)? {
    guard !language[.session].isEmpty,
      let (mark, session, after) = session(text, start, end, language)
        ?? reversedSession(text, start, end, language), (1...99).contains(session)
    else { return nil }
    let form: CitedNumber.Form =
      mark.value == "roman" ? .roman : mark.value == "special" ? .romanSpecial : .romanEmergency
    return (form, RomanNumeral.text(session), after)
  }

  /// `1/م أ-21`: the organ of a conference of parties and its session behind the slash.
  static func markedConference(
    _ text: UnsafeBufferPointer<UInt8>, _ first: Int, _ start: Int, _ end: Int, _ language: Language
  ) -> (Scan.Number, Int)? {
    for entry in language[.conference] {
      guard let afterMark = FoldedText.match(entry.bytes, text, start, end),
        let (session, after) = digits(text, skipDash(text, afterMark, end), end, most: 2)
      else { continue }
      let cited = CitedNumber(form: .conference, session: "\(entry.value).\(session)", number: first)
      return (Scan.Number(cited: cited, parts: []), after)
    }
    return nil
  }

  private static func session(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> (Language.Entry, Int, Int)? {
    for entry in language[.session] where start < end && text[start] >= 0x80 {
      guard let afterMark = FoldedText.match(entry.bytes, text, start, end) else { continue }
      let number = skipDash(text, afterMark, end)
      guard number > afterMark, let (session, after) = digits(text, number, end, most: 2) else { continue }
      return (entry, session, after)
    }
    return nil
  }

  private static func reversedSession(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> (Language.Entry, Int, Int)? {
    guard let (session, afterSession) = digits(text, start, end, most: 2) else { return nil }
    let mark = skipDash(text, afterSession, end)
    guard mark > afterSession else { return nil }
    for entry in language[.session] {
      if let after = FoldedText.match(entry.bytes, text, mark, end) { return (entry, session, after) }
    }
    return nil
  }

  /// The offset behind spaces, a dash or a stop.
  private static func skipDash(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, text[position] == 0x20 || text[position] == 0x2D || text[position] == 0x2E { position += 1 }
    return position
  }
}
