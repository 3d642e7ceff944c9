import UNSymbols

/// The words that open a paragraph and govern what it cites: "Recalling also", "Takes note with appreciation".
///
/// One grammar for all: adverbs, then a verb with its particle ("taking note"), a perfect ("Having considered") or a state
/// ("Deeply concerned"), then adverbs, feelings ("with deep concern") and the verb's own object ("its request"). The words
/// are those of `verbs.tsv` and `openings.tsv`.
struct OpeningPhrase: Equatable {
  /// The words' place in the text.
  var range: Range<Int>
  /// The family: `recalling`.
  var family: String

  /// The phrase that opens a range of text; nil when it opens otherwise. Where a paragraph's words begin, behind its number, tells
  /// `ParagraphOpening`.
  static func parse(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ grammar: OpeningGrammar)
    -> OpeningPhrase?
  {
    Parser(text, range, grammar).phrase(takesObject: grammar.language.has(.objectOpens))
  }

  /// The verb with its modifiers at a position inside a sentence; its object ("its decision") may be what it cites.
  static func inner(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ grammar: OpeningGrammar)
    -> OpeningPhrase?
  {
    Parser(text, range, grammar).phrase(takesObject: false)
  }

  /// The verb with the conjunction that is stuck to it, at a position inside a sentence: "، وتقرر".
  static func joined(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ grammar: OpeningGrammar)
    -> OpeningPhrase?
  {
    guard let (family, verbEnd) = grammar.joinedVerb(text, range.lowerBound, range.upperBound) else { return nil }
    let end = behindAdverbs(text, verbEnd..<range.upperBound, grammar)
    return OpeningPhrase(range: range.lowerBound..<end, family: family)
  }

  /// The offset behind a verb in the past tense and the adverbs that follow it: "a décidé également".
  static func behindAdverbs(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ grammar: OpeningGrammar) -> Int {
    let parser = Parser(text, range, grammar)
    var end = range.lowerBound
    while let after = parser.match([.adverb, .behind], from: end) { end = after }
    return end
  }

  /// Where the phrase of a verb begins that only words which lead to it separate from the beginning of a range, or a conjunction and
  /// these; nil where others stand there. "In this regard" leads, "further" is the phrase's own.
  static func begins(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ grammar: OpeningGrammar) -> Int? {
    let parser = Parser(text, range, grammar)
    var start = parser.match([.and], from: range.lowerBound) ?? range.lowerBound
    var position = start
    while let after = parser.match([.lead, .adverb, .opener], from: position) {
      if parser.match([.lead], from: position) == after { start = after }
      position = after
    }
    return parser.skipSpace(position) == range.upperBound ? parser.skipSpace(start) : nil
  }

  /// Whether a range holds nothing but words that lead to a verb, perhaps behind a conjunction: "In this regard", "and in that connection".
  static func leads(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ grammar: OpeningGrammar) -> Bool {
    let parser = Parser(text, range, grammar)
    var position = parser.match([.and], from: range.lowerBound) ?? range.lowerBound
    while let after = parser.match([.lead], from: position) { position = after }
    return position == range.upperBound
  }

  private struct Parser {
    let text: UnsafeBufferPointer<UInt8>
    let end: Int
    let grammar: OpeningGrammar
    let position: Int

    /// The most bytes of a phrase. Keeps the time linear, and verbs that lead to verbs few.
    private static let longest = 400

    init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ grammar: OpeningGrammar) {
      (self.text, self.grammar, position) = (text, grammar, range.lowerBound)
      end = min(range.upperBound, range.lowerBound + Self.longest)
    }

    func phrase(takesObject: Bool) -> OpeningPhrase? {
      var start = position
      while let after = match([.lead], from: start) {
        start = skipSpace(after < end && text[after] == 0x2C ? after + 1 : after)
      }
      var phraseEnd = start
      var lastWord = start
      while let after = match([.adverb, .opener, .degree], from: phraseEnd) {
        (lastWord, phraseEnd) = (phraseEnd, after)
      }
      // "Continuing" is a degree ("continuing concern") and, with no verb behind it, a verb itself.
      guard
        let (verbFamily, afterVerb) = wholeVerb(from: start, lastWord, to: phraseEnd) ?? verb(from: phraseEnd)
          ?? verb(from: lastWord)
      else { return nil }
      // "82. Adopt and implement measures": what others are to do.
      if FamilyRoles.imperatives.contains(verbFamily), grammar.isBase(text, skipSpace(phraseEnd), endingAt: afterVerb) {
        return nil
      }
      var family = verbFamily
      phraseEnd = afterVerb
      var hasObject = !takesObject
      while true {
        if let after = match([.adverb, .aside, .behind], from: phraseEnd) {
          phraseEnd = after
        } else if phraseEnd < end, text[phraseEnd] == 0x2C, let after = match([.aside], from: phraseEnd + 1) {
          phraseEnd = after
        } else if let (felt, after) = feeling(from: phraseEnd, family: family)
          ?? dividedFeeling(from: phraseEnd, family: family)
        {
          phraseEnd = after
          // What is expressed tells more than the verb: "expresses its appreciation".
          if FamilyRoles.expressions.contains(family), !felt.isEmpty { family = felt }
        } else if !hasObject, let (named, after) = object(from: phraseEnd, family: family) {
          phraseEnd = after
          hasObject = true
          family = Self.repeated(family, named)
        } else if let (_, after) = coordinated(from: phraseEnd) {
          phraseEnd = after
        } else {
          break
        }
      }
      // "Expressing in this regard grave concern": what is expressed is no part of the phrase, but tells its family.
      if FamilyRoles.expressions.contains(family), let next = match([.lead], from: phraseEnd),
        let (felt, _) = feeling(from: next, family: family), !felt.isEmpty
      {
        family = felt
      }
      let behind = takesObject ? nil : object(from: phraseEnd, family: family)
      if let (named, _) = behind ?? grammar.longest([.repeated], text, skipSpace(phraseEnd), end) {
        family = Self.repeated(family, named)
      }
      if FamilyRoles.continuers.contains(family),
        let (carried, _) = grammar.longest([.continued], text, skipSpace(phraseEnd), end)
      {
        family = carried
      }
      return OpeningPhrase(range: start..<phraseEnd, family: family)
    }

    /// What is repeated tells more than that it is: "Reiterates its request" requests.
    private static func repeated(_ family: String, _ object: String) -> String {
      !object.isEmpty && FamilyRoles.repetitions.contains(family) ? object : family
    }

    /// A verb whose first words are an adverb too, and which ends where the verb behind the adverb does: "с удовлетворением
    /// отмечая", "welcoming", is not "отмечая", "noting", nor is 表示注意到, "takes note", 注意到, "notes".
    private func wholeVerb(from start: Int, _ lastWord: Int, to last: Int) -> (String, Int)? {
      guard start < last, let (_, end) = verb(from: last) else { return nil }
      if grammar.language.has(.unspaced) {
        for position in stride(from: start, to: last, by: 3) {
          if let found = verb(from: position), found.1 >= end { return found }
        }
      } else {
        for position in start == lastWord ? [start] : [start, lastWord] {
          if let found = verb(from: position), found.1 >= end { return found }
        }
      }
      return nil
    }

    /// A verb with its particle, a perfect, a state.
    private func verb(from start: Int) -> (String, Int)? {
      let begin = skipSpace(start)
      if let after = match([.having], from: begin) {
        var next = after
        while let adverb = match([.adverb], from: next) { next = adverb }
        guard let (family, afterPerfect) = grammar.longest([.perfect], text, skipSpace(next), end) else { return nil }
        return (family, afterPerfect)
      }
      if let found = grammar.longest([.state], text, begin, end) { return found }
      guard let (family, after) = grammar.verb(text, begin, end), !grammar.isNoun(text, begin, end) else { return nil }
      if FamilyRoles.continuers.contains(family) {
        var next = after
        if let to = match([.to], from: next) { next = to }
        while let adverb = match([.adverb], from: next) { next = adverb }
        if let inner = verb(from: next) { return inner }
      }
      return (family, after)
    }

    /// "with deep concern", and, behind a verb of expressing, "grave concern".
    private func feeling(from start: Int, family: String) -> (String, Int)? {
      var next = skipSpace(start)
      if let with = match([.with], from: next) {
        next = with
      } else if !FamilyRoles.expressions.contains(family) {
        return nil
      }
      if let its = match([.its], from: next) { next = its }
      while let degree = match([.degree], from: next) { next = degree }
      guard let (felt, after) = grammar.longest([.feeling, .object], text, skipSpace(next), end) else { return nil }
      guard let and = match([.and], from: after), let more = match([.feeling], from: and) else { return (felt, after) }
      return (felt, more)
    }

    /// "in this regard with deep concern": words that do not belong to the phrase divide the verb from its feeling.
    private func dividedFeeling(from start: Int, family: String) -> (String, Int)? {
      guard let next = match([.lead], from: start), match([.with], from: next) != nil else { return nil }
      return feeling(from: next, family: family)
    }

    /// "its request", "its strong support", and the family of such an object.
    private func object(from start: Int, family: String) -> (String, Int)? {
      guard let its = match([.its], from: start) else {
        return FamilyRoles.repetitions.contains(family)
          ? grammar.longest([.bareObject], text, skipSpace(start), end) : nil
      }
      var next = its
      while let degree = match([.degree, .adverb], from: next) { next = degree }
      let begin = skipSpace(next)
      guard let after = match([.object, .feeling], from: begin) else { return nil }
      let object = grammar.longest([.object], text, begin, end).flatMap { $0.1 == after ? $0.0 : nil }
      // "its decision 44/421", "its decision E (69)": what is recalled is the decision itself.
      let number = skipSpace(after)
      let isNumbered =
        number < end && text[number].isDigit
        || number + 2 < end && text[number].isUpper && text[number + 1] == 0x20 && text[number + 2] == 0x28
      return isNumbered ? nil : (object ?? "", after)
    }

    /// "and condemns": a second verb in the form of the first, or nothing.
    private func coordinated(from start: Int) -> (String, Int)? {
      if let found = grammar.joinedVerb(text, skipSpace(start), end) { return found }
      guard let and = match([.and], from: start) else { return nil }
      var next = and
      while let adverb = match([.adverb], from: next) { next = adverb }
      let begin = skipSpace(next)
      guard begin < end, text.isLowerLetter(begin) || text[begin] >= 0xD8 else { return nil }
      return grammar.verb(text, begin, end)
    }

    func match(_ roles: [OpeningGrammar.Role], from start: Int) -> Int? {
      grammar.longest(roles, text, skipSpace(start), end)?.1
    }

    func skipSpace(_ start: Int) -> Int {
      var next = start
      while next < end, text[next] == 0x20 { next += 1 }
      return next
    }
  }
}
