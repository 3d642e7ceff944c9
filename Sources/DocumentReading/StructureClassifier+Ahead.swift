package import UNSymbols

/// What the classifier finds out ahead of the paragraph that it tells: a formula without a comma, the paragraphs that bring drafts,
/// the last recital, the first paragraph that decides.
extension StructureClassifier {
  /// Finds the last paragraph before the first number that is a body's name and nothing else.
  mutating func findBareFormula(_ ranges: [Range<Int>]) {
    for (index, range) in ranges.enumerated() {
      if case .number? = ParagraphNumber.leading(text, range, language) { break }
      if Self.opensAnnex(text, range, language) || Self.isMeeting(text, range, language) { break }
      guard index + 1 < ranges.count, opensRecitals(ranges[index + 1]),
        EnactingFormula.speaker(of: text, range, language, isBare: true) != nil
      else { continue }
      bareFormula = index
    }
    hasFormula = bareFormula != nil
  }

  /// Finds the paragraphs between two formulas that bring a draft, and the first formula where only the draft's has a comma.
  mutating func findAnnouncers(_ ranges: [Range<Int>]) {
    var hasFormula = false
    for index in ranges.indices where EnactingFormula.speaker(of: text, ranges[index], language) != nil {
      if index > 1, Self.announces(text, ranges[index - 1], language) {
        if !hasFormula, EnactingFormula.speaker(of: text, ranges[index - 2], language, isBare: true) != nil {
          bareFormula = index - 2
          hasFormula = true
        }
        if hasFormula { announcers.insert(index - 1) }
      }
      hasFormula = true
    }
  }

  /// Whether a paragraph ends as one that brings a draft does: in a colon, or in the words for a draft.
  static func announces(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language) -> Bool {
    text[range.upperBound - 1] == 0x3A
      || language[.announcement].contains { text[range].suffix($0.bytes.count).elementsEqual($0.bytes) }
  }

  mutating func findLastRecital(_ ranges: [Range<Int>]) {
    for (index, range) in ranges.enumerated() {
      if Self.opensAnnex(text, range, language) { return }
      switch ParagraphNumber.leading(text, range, language) {
      case .number: return
      case .item: continue
      case nil: if text[range.upperBound - 1] == 0x2C { lastRecital = index }
      }
    }
  }

  /// Whether a paragraph reads like what follows an enacting formula.
  func opensRecitals(_ range: Range<Int>) -> Bool {
    text[range.upperBound - 1] == 0x2C || range.count > 60 && language.mood(text, range) != nil
  }

  /// Opens the recitals of a text without an enacting formula at the first paragraph that reads like one.
  mutating func openWithoutFormula(_ range: Range<Int>) {
    guard text[range.upperBound - 1] == 0x2C, range.count > 40, Self.opensRecital(text, range, language) else { return }
    state = .preamble
  }

  /// The body whose name and recitals begin the one sentence of a draft decision, whose formula has no line of its own: "The Economic and
  /// Social Council, recalling its resolution 2020/2: (a) Takes note".
  func body(thatDecidesIn range: Range<Int>) -> String? {
    let end = range.upperBound
    guard let comma = text[range].prefix(Self.longestFormula).firstIndex(of: 0x2C), comma + 1 < end,
      text[end - 1] != 0x2C, language.mood(text, comma + 1..<end) == .participle,
      let body = EnactingFormula.speaker(of: text, range.lowerBound..<comma + 1, language)?.code
    else { return nil }
    return body
  }

  /// The body with whose name and a finite verb the one sentence of a draft decision begins, and the offset of the verb: "The Economic and
  /// Social Council takes note of the following reports".
  package static func actor(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> (body: String, verb: Int)? {
    guard !language.has(.verbOpens), !language.has(.unspaced) else { return nil }
    var name = range.lowerBound
    for _ in 0..<longestName {
      guard let space = text[name..<range.upperBound].prefix(longestFormula).firstIndex(of: 0x20) else { return nil }
      let words = text[(space + 1)..<range.upperBound].split(separator: 0x20, maxSplits: 2)
      guard words.count > 2 else { return nil }
      if language.mood(text, space + 1..<words[1].endIndex) == .finite,
        let body = EnactingFormula.speaker(of: text, range.lowerBound..<space, language, isBare: true)?.code
      {
        return (body, space + 1)
      }
      name = space + 1
    }
    return nil
  }

  /// The most words of a body's name.
  private static let longestName = 16

  /// The most bytes of a formula with its comma.
  private static let longestFormula = 220

  /// The number of the next decision where a paragraph begins with it and its stop is lost, "1 Decides to extend the mandate", or where
  /// its words stand below, "11 -".
  func numberWithoutStop(_ range: Range<Int>) -> Int? {
    guard let next else { return nil }
    let digits = text[range].prefix { $0.isDigit }
    guard digits.elementsEqual("\(next)".utf8), digits.endIndex < range.upperBound else { return nil }
    let end = digits.endIndex
    if text[end] == 0x20, language.mood(text, end + 1..<range.upperBound) == .finite { return next }
    guard state == .operative, let stop = language.opening(.numberEnd, text, end, range.upperBound) else { return nil }
    return end + stop.bytes.count == range.upperBound ? next : nil
  }
}
