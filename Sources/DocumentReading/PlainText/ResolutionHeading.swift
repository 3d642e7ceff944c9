import UNSymbols

/// The heading of a resolution: its number with its title ("36/67. International Year of Peace") or with the word
/// ("Resolution 305 (1971)").
struct ResolutionHeading {
  /// The number.
  var number: CitedNumber
  /// Where the title begins and ends in the text; empty when the heading has none.
  var title: Range<Int>
  /// The offset behind the number, or behind the noun where that stands last.
  var end: Int
  /// What the heading itself says that the text is: a resolution or a decision; nil when it has a number alone.
  var kind: DocumentSymbol.Kind?
  /// The code of the body that the heading itself names: "Human Rights Council resolution 12/6".
  var body: String?

  /// The heading that a paragraph is, or nil.
  init?(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language = .english) {
    var position = range.lowerBound
    if let (code, noun) = Self.bodyBeforeNoun(text, range, language) { (body, position) = (code, noun) }
    if language.has(.unspaced), let day = DateReader.date(in: text, at: position, end: range.upperBound, language) {
      // "1971年12月21日第307(1971)号决议": the day before the number.
      position = day.end
      while position < range.upperBound, text[position] == 0x20 { position += 1 }
    }
    // Whether the noun stands before the number in a language whose nouns stand behind: "决议22/9".
    var hasNoun = false
    let isNamed = body != nil && !language.has(.unspaced)
    if let word = language.opening(isNamed ? .headingNoun : .heading, text, position, range.upperBound) {
      position += word.bytes.count
      hasNoun = word.value.hasSuffix("noun")
      kind = word.value.hasPrefix("decision") ? .decision : .resolution
      if let (code, end) = Self.bodyBehindNoun(text, position..<range.upperBound, language) {
        (body, position) = (code, end)
      }
    } else {
      position = range.lowerBound
    }
    guard let (number, end) = Self.number(text, position, range.upperBound, language) else { return nil }
    self.number = number
    self.end = end
    position = end
    if kind != nil {
      // "Resolution 242 (1967) of 22 November 1967 (adopted by 10 votes to none)"
      let rest = Self.withoutBracket(text, end..<range.upperBound)
      // "Human Rights Council resolution 12/6: Human rights of migrants"
      let hasColon = body != nil && end < range.upperBound && text[end] == 0x3A
      guard
        end == range.upperBound || [0x20, 0x2C, 0x2E].contains(text[end]) || text[end] >= 0x80 || hasColon
      else { return nil }
      if language.has(.unspaced), !hasNoun {
        var noun = end
        while noun < range.upperBound, text[noun] == 0x20 { noun += 1 }
        guard let word = language.opening(.headingNoun, text, noun, range.upperBound) else { return nil }
        kind = word.value == "decision" ? .decision : .resolution
        self.end = noun + word.bytes.count
      }
      title = end..<end
      if let code = Self.bodyBehindNumber(text, rest, language) {
        body = code
        return
      }
      if !hasColon, rest.count < (language.script == .latin ? Self.longestRest : 2 * Self.longestRest) { return }
      // "Resolution 53/4", its title on the next line, "Resolution 2018/17 — Title".
      var begin = end
      while begin < range.upperBound, Self.divides(text[begin]) { begin += 1 }
      guard begin > end, begin < range.upperBound,
        text[begin].isUpper || language.script == .cyrillic && text.isSentenceLetter(begin)
      else { return nil }
      title = begin..<range.upperBound
      return
    }
    let isSetOff = position < range.upperBound && text[position] == 0x2E
    if position == range.upperBound, Self.isPlain(number) {
      title = position..<position
      return
    }
    // Arabic titles stand behind the number without a stop, or behind a dash; so do others behind a number like no other.
    guard isSetOff || position + 1 < range.upperBound,
      isSetOff || language.script == .arabic && (text[position] == 0x20 || text[position] == 0x2D)
        || text[position] == 0x20 && Self.isPlain(number) && text.isSentenceLetter(position + 1)
    else { return nil }
    if isSetOff { position += 1 }
    while position < range.upperBound, text[position] == 0x20 || text[position] == 0x2D && !isSetOff { position += 1 }
    guard position < range.upperBound, text[position].isAlphanumeric || text[position] >= 0x80 || text[position] == 0x22
    else {
      return nil
    }
    title = position..<range.upperBound
  }

  /// The number that all of a paragraph is, of a form that may as well be a fraction or a page: "22/9".
  static func loneNumber(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> CitedNumber? {
    guard range.count <= longestLone, text[range.lowerBound].isDigit,
      let (number, end) = number(text, range.lowerBound, range.upperBound, language), end == range.upperBound,
      number.form == .slash
    else { return nil }
    return number
  }

  /// The most bytes of such a number, a part's letter included.
  private static let longestLone = 9

  /// A range without what stands in brackets at its end, such as the vote.
  static func withoutBracket(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard range.count > 1, let last = text[range].last, last == 0x29 || last == 0x5D,
      let open = text[range].lastIndex(of: last == 0x29 ? 0x28 : 0x5B)
    else { return range }
    var end = open
    while end > range.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    return range.lowerBound..<end
  }

  /// Whether a byte is a space, a stop, a colon or of a dash.
  private static func divides(_ byte: UInt8) -> Bool {
    [0x20, 0x2D, 0x2E, 0x3A, 0xE2, 0x80, 0x93, 0x94].contains(byte)
  }

  /// The most bytes behind a heading's number: the day of adoption, a part.
  private static let longestRest = 40

  /// Whether a number is of the forms that stand in headings without a stop, `2003/42`, `S-26/2` and `700 (XXXVI)`, and are
  /// nothing else: neither a fraction nor a page.
  private static func isPlain(_ number: CitedNumber) -> Bool {
    switch number.form {
    case .year: (1978...2199).contains(Int(number.session) ?? 0)
    case .special, .emergency, .roman: true
    default: false
    }
  }

  /// A number in one of the forms that headings have: `73/187 A`, `S-10/2`, `1995 (XIX)`, `217 A (III)`, `305 (1971)`.
  private static func number(
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
    } else if let year = Int(inner), (1946...2199).contains(year) {
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
    for joint in joints where text[afterFirst..<end].starts(with: joint) {
      let next = afterFirst + joint.count
      if letter(text, next, end, language) != nil { return (nil, Self.part(text, next, end, language).1) }
    }
    return (first, afterFirst)
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
