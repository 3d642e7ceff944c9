import UNSymbols

/// Decisions, which tell in the past tense what was decided.
extension OpeningPhrase {
  /// The verb by which a decision reports what was decided: "At its 87th plenary meeting, …, the General Assembly took note of";
  /// the first one behind the name of the body that belongs to no clause ("recalling its resolution 75/1, in which it decided").
  static func reported(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ grammar: OpeningGrammar)
    -> OpeningPhrase?
  {
    let language = grammar.language
    if language.has(.verbOpens) { return reportedBeforeBody(text, range, grammar) }
    if language.has(.unspaced) { return reportedInClause(text, range, grammar) }
    guard opensReport(text, range, language) else { return nil }
    var position = range.lowerBound
    var hasBody = false
    var mayReport = false
    while let place = word(text, from: position, range.upperBound) {
      let word = text[place]
      if hasBody, mayReport || followsComma(text, place.lowerBound), !word.first!.isUpper,
        let (family, after) = grammar.pastVerb(text, place.lowerBound, range.upperBound)
      {
        let end = behindAdverbs(text, after..<range.upperBound, grammar)
        return OpeningPhrase(range: place.lowerBound..<end, family: family)
      }
      let namesBody = holds(.reporter, word, language)
      if namesBody { hasBody = true }
      // Where a past tense is also a participle ("established"), it reports behind few words.
      mayReport =
        namesBody
        || (language.has(.pastParticiples) ? holds(.adverb, word, language) : !holds(.clause, word, language))
      position = place.upperBound
    }
    return nil
  }

  /// The verb with which an item of such a report begins, where its verbs stand in the items: "(a) Decided", "(b) Also took note".
  static func reportedItem(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ grammar: OpeningGrammar)
    -> OpeningPhrase?
  {
    var position = range.lowerBound
    for adverb in grammar.language[.adverb] {
      guard let after = FoldedText.match(adverb.bytes, text, position, range.upperBound), after < range.upperBound,
        text[after] == 0x20
      else { continue }
      position = after + 1
    }
    guard let (family, after) = grammar.pastVerb(text, position, range.upperBound) else { return nil }
    let end = behindAdverbs(text, after..<range.upperBound, grammar)
    return OpeningPhrase(range: range.lowerBound..<end, family: family)
  }

  /// Whether a paragraph begins as reports do: "At its 87th plenary meeting", or with a date.
  static func opensReport(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language) -> Bool {
    if language.opens(.report, text, range.lowerBound, range.upperBound) { return true }
    return text[range.lowerBound].isDigit && language[.report].contains { $0.words == "#" }
      && DateReader.date(in: text, at: range.lowerBound, end: range.upperBound, language) != nil
  }

  /// Whether a word is one of a role.
  static func holds(_ role: Language.Role, _ word: Slice<UnsafeBufferPointer<UInt8>>, _ language: Language)
    -> Bool
  {
    language[role].contains { word.elementsEqual($0.bytes) }
  }

  /// The next word at or behind a position.
  static func word(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ end: Int) -> Range<Int>? {
    var position = start
    while position < end, !text[position].isLetter, text[position] < 0xC3 || text[position] == 0xE2 { position += 1 }
    guard position < end else { return nil }
    var wordEnd = position
    while wordEnd < end, text[wordEnd].isLetter || text[wordEnd] >= 0x80 && text[wordEnd] != 0xE2 { wordEnd += 1 }
    return position..<wordEnd
  }

  /// Whether only a note's mark stands between a word and a comma before it.
  private static func followsComma(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var position = start
    while position > 0, text[position - 1] == 0x20 || text[position - 1].isDigit { position -= 1 }
    return position > 0 && text[position - 1] == 0x2C
  }
}
