package import UNSymbols

/// What a paragraph is, told by its own words: a statement's beginning, an annex's heading, a meeting, a recital, a decision.
extension StructureClassifier {
  /// Whether a paragraph begins, perhaps behind a quotation mark, with "The Security Council" or "The Council" and a verb.
  package static func opensStatement(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    let rest = text[behindQuotationMark(text, range)..<range.upperBound]
    if language.has(.verbOpens) { return namesSpeaker(text, rest.startIndex..<rest.endIndex, language) }
    guard let after = speakerEnd(text, rest.startIndex, rest.endIndex, language), after < rest.endIndex else {
      return false
    }
    // "Le Conseil économique et social décide" and "Le Conseil d’administration" are other bodies.
    if let (body, _) = actor(text, rest.startIndex..<rest.endIndex, language), body != Body.securityCouncil.code {
      return false
    }
    return text.isLowerLetter(after) && !language.opens(.belonging, text, after, rest.endIndex)
      || language.has(.unspaced) && text.isHan(after) && !text[after..<rest.endIndex].starts(with: president)
  }

  /// The offset behind the body that speaks, where a few words without a verb and a comma stand before it: "In this context, the Security
  /// Council commends".
  package static func speakerEnd(
    behindLeadOf range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ language: Language
  ) -> Int? {
    let start = behindQuotationMark(text, range)
    guard !language.has(.verbOpens), !language.has(.unspaced),
      let comma = text[start..<range.upperBound].prefix(longestLead).firstIndex(of: 0x2C),
      text.isSentenceLetter(start), !text[start..<comma].contains(where: \.isDigit), comma + 2 < range.upperBound,
      language.mood(text, start..<comma) == nil
    else { return nil }
    return language[.speaker].lazy.filter { $0.value == "statement" }
      .compactMap { FoldedText.match($0.bytes, text, comma + 2, range.upperBound) }
      .first { $0 < range.upperBound && text.isLowerLetter($0) }
  }

  /// The most bytes of the words before the body that speaks.
  private static let longestLead = 60

  /// The offset behind the quotation mark that opens a range, and the spaces behind it where French prints them.
  package static func behindQuotationMark(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let words = text[range]
    if words.first == 0x22 { return range.lowerBound + 1 }
    if words.starts(with: [0xC2, 0xAB]) { return words.dropFirst(2).drop { $0 == 0x20 }.startIndex }
    return range.lowerBound + (quotes.first { words.starts(with: $0) }?.count ?? 0)
  }

  /// The marks that open a quotation: Arabic texts print that which closes one elsewhere.
  private static let quotes: [[UInt8]] = ["\u{201C}", "\u{201D}"].map { Array($0.utf8) }

  /// What makes the President of the name of the Council that stands before: "安全理事会主席的声明".
  private static let president = Array("主席".utf8)

  /// The offset behind the name of the body that makes a statement, when it stands at a position.
  private static func speakerEnd(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> Int? {
    language.opening(.speaker, text, start, end) { $0.value == "statement" }.map { start + $0.bytes.count }
  }

  /// How many words may stand before the body that speaks, where the verb is the first: "ولا يزال مجلس الأمن".
  private static let wordsBeforeSpeaker = 2

  /// Whether a paragraph begins with a verb in the third person and the body that speaks: "يشير مجلس الأمن", "ويحيط المجلس علما".
  private static func namesSpeaker(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    var position = range.lowerBound
    for _ in 0..<wordsBeforeSpeaker {
      let word = text[position..<range.upperBound].prefix { $0 != 0x20 }
      let isVerb = word.starts(with: thirdPerson) || word.starts(with: stuckAnd + thirdPerson)
      position = word.endIndex + 1
      guard position < range.upperBound else { return false }
      if isVerb, let after = speakerEnd(text, position, range.upperBound, language), after < range.upperBound {
        return text[after] == 0x20
      }
    }
    return false
  }

  private static let thirdPerson = Array("ي".utf8)
  /// The "and" that is stuck to a verb at the beginning of a sentence: "ويحيط المجلس علما".
  package static let stuckAnd = Array("و".utf8)

  /// The most bytes of an annex's heading.
  private static let longestHeading = 64

  /// Whether a paragraph is the heading of an annex in the document's language or in any other: an annex may have its own.
  package static func opensAnnex(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    guard range.count <= longestHeading else { return false }
    return isAnnexHeading(text, range, language) || Language.all.contains { isAnnexHeading(text, range, $0) }
  }

  /// The most bytes between the word for an annex and the dash or colon before its title.
  private static let longestAnnexNumber = 6

  /// Whether a paragraph is the heading of an annex: "Annex", "Annex II", "Appendix", "Enclosure", alone.
  package static func isAnnexHeading(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    guard range.count <= longestHeading else { return false }
    guard let word = language.opening(.annex, text, range.lowerBound, range.upperBound) else { return false }
    var rest = text[range].dropFirst(word.bytes.count)
    if rest.isEmpty { return true }
    if rest.first == 0x20 {
      rest = rest.dropFirst()
    } else if !language.has(.unspaced), rest.first != 0x3A {
      return false
    }
    // "Annex - Draft resolution", "Annex: list", "Annex II - List".
    if let mark = rest.firstIndex(where: { $0 == 0x2D || $0 == 0x3A }), mark - rest.startIndex <= longestAnnexNumber {
      rest = rest[..<mark]
      while rest.last == 0x20 { rest = rest.dropLast() }
      if rest.isEmpty { return true }
    }
    return rest.count <= 5 && rest.allSatisfy { $0.isUpper || $0.isDigit }
      || language[.ordinal].contains { rest.elementsEqual($0.bytes) }
  }

  /// Whether a paragraph names the meeting that adopted the text, or the two that did: "56th plenary meeting".
  static func isMeeting(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    guard range.count <= 80 || range.count <= 160 && text[range].count(where: { $0 & 0xC0 != 0x80 }) <= 80 else {
      return false
    }
    return language[.meeting].contains { matches($0.bytes, text, range) }
  }

  /// Whether a line begins like a pattern: `#` is a number of one to five digits, `~` two small letters, `*` anything.
  private static func matches(_ pattern: [UInt8], _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    for (index, byte) in pattern.enumerated() {
      switch byte {
      case 0x23:
        let start = position
        while position < range.upperBound, text[position].isDigit { position += 1 }
        guard (1...5).contains(position - start) else { return false }
      case 0x7E:
        guard position + 2 <= range.upperBound, text[position].isLower else { return false }
        position += 2
      case 0x2A:
        let rest = pattern[(index + 1)...]
        return text.isSentenceLetter(range.lowerBound) && range.count > rest.count
          && text[range.upperBound - 1] != 0x2E && text[range.upperBound - 1] != 0x3B
          && (position...range.upperBound - rest.count).contains { text[$0...].starts(with: rest) }
      default:
        guard position < range.upperBound, text[position] == byte else { return false }
        position += 1
      }
    }
    return true
  }

  /// Whether a paragraph is a heading: short, without a stop, no verb to be expected.
  static func isHeading(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    guard range.count <= 160, text.isSentenceLetter(range.lowerBound) else { return false }
    switch text[range.upperBound - 1] {
    case 0x2E, 0x3B, 0x3A, 0x2C: return false
    default: return range.count <= 5 || !opensDecision(text, range, language)
    }
  }

  /// Whether a paragraph is the heading of a text's first section: "I", "I Revised estimates".
  static func opensSection(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    guard let number = language.opening(.firstSection, text, range.lowerBound, range.upperBound) else { return false }
    let end = range.lowerBound + number.bytes.count
    if end == range.upperBound { return true }
    guard text[end] == 0x20, end + 1 < range.upperBound, text.isSentenceLetter(end + 1) else { return false }
    return ![0x2C, 0x3B, 0x2E, 0x3A].contains(text[range.upperBound - 1])
  }

  /// Whether a paragraph begins with a capitalised participle: "Recalling".
  static func opensRecital(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    guard language.has(.endingsTell) else { return language.mood(text, range) != nil }
    if isShouted(text, range) { return language.mood(text, range) == .participle }
    let word = text[range].prefix { $0.isLetter }
    return word.count > 5 && word.first!.isUpper
      && language[.gerund].contains { word.suffix($0.bytes.count).elementsEqual($0.bytes) }
  }

  /// Whether a paragraph opens with a verb of recitals or decisions.
  func opensSentence(_ range: Range<Int>) -> Bool {
    guard language.has(.endingsTell) else { return language.mood(text, range) != nil }
    return Self.opensDecision(text, range, language) || Self.opensRecital(text, range, language)
  }

  /// Whether a paragraph opens with a participle in small letters where recitals do, below a heading or, in an annex, behind another
  /// recital: "ссылаясь на свою резолюцию".
  func opensSmallRecital(_ range: Range<Int>) -> Bool {
    let isBehindRecital = state == .annex && piece.map { text[$0.upperBound - 1] == 0x2C } ?? false
    return language.has(.smallRecitals) && (followsHeading || isBehindRecital)
      && language.mood(text, range) == .participle
  }

  /// Whether a paragraph begins with a finite verb, as decisions do ("Decides", "Also takes note"), not with a participle.
  package static func opensDecision(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    guard language.has(.endingsTell) else { return language.mood(text, range) == .finite }
    if isShouted(text, range) { return language.mood(text, range) == .finite }
    var position = range.lowerBound
    for _ in 0..<3 {
      let start = position
      while position < range.upperBound, text[position].isLetter { position += 1 }
      let word = text[start..<position]
      guard word.count >= 4 else { return false }
      if word.last == 0x73 {
        let beforeLast = word[word.endIndex - 2]
        return beforeLast != 0x73 && beforeLast != 0x75 && beforeLast != 0x69 && position < range.upperBound
          && [0x20, 0x2C, 0x3A].contains(text[position])
      }
      guard language[.leadingAdverb].contains(where: { word.elementsEqual($0.bytes) }), position < range.upperBound,
        text[position] == 0x20
      else { return false }
      position += 1
    }
    return false
  }

  /// Whether an item, "a) Approuve la décision de la Commission;", begins with the verb of a decision and ends as one.
  static func itemDecides(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    let last = text[range.upperBound - 1]
    guard last == 0x3B || last == 0x2E, let close = text[range].prefix(8).firstIndex(of: 0x29),
      close + 2 < range.upperBound, text[close + 1] == 0x20
    else { return false }
    return opensDecision(text, close + 2..<range.upperBound, language)
  }

  /// Whether a paragraph begins with a word in capitals and goes on in small letters, as the Economic and Social Council's of
  /// the first years do: "TAKES NOTE of".
  private static func isShouted(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let word = text[range].prefix { $0.isUpper }
    return word.count >= 4 && word.endIndex < range.upperBound && !text[word.endIndex].isLetter
      && text[word.endIndex..<range.upperBound].contains { $0.isLower }
  }
}
