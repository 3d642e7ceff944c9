package import UNSymbols

/// The heading of a resolution: its number with its title ("36/67. International Year of Peace") or with the word
/// ("Resolution 305 (1971)").
package struct ResolutionHeading {
  /// The number.
  var number: CitedNumber
  /// Where the title begins and ends in the text; empty when the heading has none.
  var title: Range<Int>
  /// The offset behind the number, or behind the noun where that stands last.
  package var end: Int
  /// What the heading itself says that the text is: a resolution or a decision; nil when it has a number alone.
  var kind: DocumentSymbol.Kind?
  /// The code of the body that the heading itself names: "Human Rights Council resolution 12/6".
  package var body: String?

  /// The heading that a paragraph is, or nil.
  package init?(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language) {
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
      if Self.tellsAdoption(text, rest, language) { return }
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
    case .year: (1978...SessionCalendar.years.upperBound).contains(Int(number.session) ?? 0)
    case .special, .emergency, .roman: true
    default: false
    }
  }
}
