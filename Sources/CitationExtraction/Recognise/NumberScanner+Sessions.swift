import UNSymbols

/// Numbers whose session is marked by letters of another script: `دإط-10/15`, `(د-3)`, `1/م أ-21`.
extension NumberScanner {
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
