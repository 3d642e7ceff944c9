import UNSymbols

/// Decisions in languages whose verb stands before its body, as in Arabic, or has no tense, as in Chinese.
extension OpeningPhrase {
  /// The first verb in the past tense right before the name of the body: "وفي الجلسة نفسها، انتخبت الجمعية العامة".
  static func reportedBeforeBody(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ grammar: OpeningGrammar
  ) -> OpeningPhrase? {
    if let body = bodyBehindArticle(text, range, grammar) { return mainVerb(text, body, range.upperBound, grammar) }
    let isReport = opensReport(text, range, grammar.language)
    var position = range.lowerBound
    while let word = word(text, from: position, range.upperBound) {
      if let (family, after) = grammar.pastVerb(text, word.lowerBound, range.upperBound),
        let next = self.word(text, from: after, range.upperBound), holds(.reporter, text[next], grammar.language)
      {
        return OpeningPhrase(range: word.lowerBound..<after, family: family)
      }
      guard isReport, word.upperBound - range.lowerBound < longestIntroduction else { return nil }
      position = word.upperBound
    }
    return nil
  }

  /// The first word of the body's name with which a paragraph begins, behind its article: "إن الجمعية العامة".
  private static func bodyBehindArticle(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ grammar: OpeningGrammar
  ) -> Range<Int>? {
    guard let article = grammar.language.opening(.article, text, range.lowerBound, range.upperBound),
      let name = word(text, from: range.lowerBound + article.bytes.count, range.upperBound),
      holds(.reporter, text[name], grammar.language)
    else { return nil }
    return name
  }

  /// The first verb right behind a comma, in the present tense or in the past, one that does not only recall where there is one: "إن
  /// الجمعية العامة، في جلستها العامة 68، تقرر".
  private static func mainVerb(
    _ text: UnsafeBufferPointer<UInt8>, _ body: Range<Int>, _ end: Int, _ grammar: OpeningGrammar
  ) -> OpeningPhrase? {
    var position = body.upperBound
    var first: OpeningPhrase?
    while let word = word(text, from: position, end) {
      let isBehindComma =
        text[word.lowerBound - 1] == 0x20
        && (text[word.lowerBound - 2] == 0x8C && text[word.lowerBound - 3] == 0xD8 || text[word.lowerBound - 2] == 0x2C)
      if isBehindComma, let (family, after) = grammar.pastVerb(text, word.lowerBound, end) {
        return OpeningPhrase(range: word.lowerBound..<after, family: family)
      }
      if isBehindComma, agrees(text[word], with: text[body]) || holds(.recital, text[word], grammar.language),
        let phrase = inner(text, word.lowerBound..<end, grammar)
      {
        if !holds(.recital, text[word], grammar.language) { return phrase }
        if first == nil { first = phrase }
      }
      position = word.upperBound
    }
    return first
  }

  /// Whether a verb begins as those of the body's gender do: ت for one that ends in ة, ي for the others.
  private static func agrees(
    _ verb: Slice<UnsafeBufferPointer<UInt8>>, with body: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    verb.starts(with: body.suffix(2).elementsEqual("ة".utf8) ? "ت".utf8 : "ي".utf8)
  }

  /// The bytes within which a report names its body.
  private static let longestIntroduction = 400

  /// The most bytes of a bracket behind the name of a meeting.
  private static let longestBracket = 32

  /// The verb of what was decided where verbs have no tense: the first at the beginning of a clause behind the name of the body
  /// that does not only recall, or else the first.
  static func reportedInClause(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ grammar: OpeningGrammar
  ) -> OpeningPhrase? {
    guard opensReport(text, range, grammar.language) else { return nil }
    var hasBody = false
    var first: OpeningPhrase?
    var isClause = false
    // Whether a clause tells what a cited text says, with a verb that is not the report's: ",其中大会决定".
    var isRelative = false
    var position = range.lowerBound
    while position < range.upperBound {
      if !text.isHan(position) {
        let byte = text[position]
        // A comma begins a clause; the mark of a note and a space stand behind it. What brackets hold is passed over, "(续会)".
        if byte == 0x28, isClause,
          let close = text[position..<range.upperBound].prefix(longestBracket).firstIndex(of: 0x29)
        {
          position = close + 1
          continue
        }
        if byte == 0x2C { isRelative = false }
        isClause = byte == 0x2C || isClause && (byte.isDigit || byte == 0x20)
        position += byte >= 0xE0 ? 3 : 1
        continue
      }
      // "，并请": the conjunction of clauses is no word of the phrase.
      if isClause,
        let and = grammar.language.opening(.clauseAnd, text, position, range.upperBound, where: { $0.value.isEmpty })
      {
        position += and.bytes.count
        continue
      }
      if isClause, grammar.language.opens(.whose, text, position, range.upperBound) { isRelative = true }
      if isClause, hasBody, !isRelative, let phrase = inner(text, position..<range.upperBound, grammar) {
        if !FamilyRoles.recitals.contains(phrase.family) { return phrase }
        if first == nil { first = phrase }
      }
      let name = grammar.language.opening(.reporter, text, position, range.upperBound)
      // "因某人辞职而任命": the reason stands before the verb.
      let endsReason =
        grammar.language.opening(.clauseAnd, text, position, range.upperBound) { $0.value == "reason" } != nil
      isClause = name != nil || endsReason
      if name != nil { hasBody = true }
      position += name?.bytes.count ?? 3
    }
    return first
  }

  /// The verb of expressing behind its object, where a word puts the object first, perhaps behind an adverb: "对…表示遗憾", "又对…表示关切".
  static func behindObject(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ grammar: OpeningGrammar
  ) -> OpeningPhrase? {
    let (language, end) = (grammar.language, min(range.upperBound, range.lowerBound + longestObject))
    let adverb = grammar.longest([.opener], text, range.lowerBound, end)
    guard let first = language.opening(.objectFirst, text, adverb?.1 ?? range.lowerBound, end) else { return nil }
    var position = (adverb?.1 ?? range.lowerBound) + first.bytes.count
    while position < end, text[position] != 0x2C, text[position] != 0x3B, text[position] != 0x3A {
      if language.opens(.expresses, text, position, end), let phrase = inner(text, position..<range.upperBound, grammar)
      {
        return phrase
      }
      position += text.isHan(position) ? 3 : 1
    }
    return nil
  }

  /// The most bytes of such an object. Keeps the time linear.
  private static let longestObject = 600
}
