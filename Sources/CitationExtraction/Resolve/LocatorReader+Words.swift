import UNSymbols

/// What a lexeme is to a locator: the name of a part, its number, or what stands between.
extension LocatorReader {
  /// Whether a word of a scan names a kind of part, which few paragraphs do.
  static func isNeeded(_ scan: Scan) -> Bool {
    scan.lexemes.contains { $0.kind == .meaning && namesPart($0.value) }
  }

  /// Whether a lexeme names a kind of part: "paragraph", "annex".
  static func isLocator(_ scan: Scan, _ index: Int) -> Bool {
    guard scan.lexemes.indices.contains(index), scan.lexemes[index].kind == .meaning else { return false }
    return namesPart(scan.lexemes[index].value)
  }

  /// Whether a meaning is a kind of part.
  private static func namesPart(_ value: Int32) -> Bool {
    switch WordMeaning(rawValue: value)! {
    case .paragraph, .section, .article, .chapter, .annex, .part, .appendix, .volume, .page: return true
    default: return false
    }
  }

  func isLocator(_ index: Int) -> Bool {
    lexemes.indices.contains(index) && lexemes[index].kind == .meaning && Self.namesPart(lexemes[index].value)
  }

  /// Whether a kind of part needs no number: a text may have but one annex.
  func isAlone(_ index: Int) -> Bool { isMeaning(index, .annex) || isMeaning(index, .appendix) }

  /// Whether a value stands behind 第.
  func isOrdinal(_ index: Int) -> Bool {
    hasDatesFirst && index < lexemes.count && isValue(index)
      && HeadFinal.followsOrdinal(text, Int(lexemes[index].start))
  }

  /// Whether a lexeme can stand in a locator: a number, a letter, either written as a word, brackets, "and".
  func isValue(_ index: Int) -> Bool {
    let lexeme = lexemes[index]
    if isItem(index) { return true }
    switch lexeme.kind {
    case .integer, .letter, .open, .close: return true
    // "paras. 83.2 and 84.7"
    case .number: return scan.number(of: lexeme).cited.form == .dot && text[Int(lexeme.start)].isDigit
    case .word:
      return (1...7).contains(lexeme.range.count) && index > 0 && lexemes[index - 1].kind == .open
        || isNumeral(lexeme.range)
    case .meaning: return isSeparator(index) || isMeaning(index, .adjective) && isNumeral(lexeme.range)
    default: return false
    }
  }

  /// Whether a letter behind a number or the name of a part has but a bracket that closes: "paragraphe 8 c)", "l’alinéa b)". The letter
  /// may be a word of its own: "párrafo 5 a)".
  func isItem(_ index: Int) -> Bool {
    guard index > 0, index + 1 < lexemes.count, lexemes[index + 1].kind == .close,
      lexemes[index + 1].start == lexemes[index].end, [.word, .meaning].contains(lexemes[index].kind)
    else { return false }
    let letters = text[lexemes[index].range]
    return
      ((1...2).contains(letters.count) || letters.count < 6 && letters.allSatisfy(RomanNumeral.isSmallDigit))
      && (lexemes[index - 1].kind == .integer || isLocator(index - 1) || endsItem(index - 1)
        || (isSeparator(index - 1) || lexemes[index - 1].kind == .comma) && endsItem(index - 2))
  }

  /// Whether a letter and a bracket that closes end at an index: "apartados c), d) y e)", "párrafo 3 a) v)".
  private func endsItem(_ close: Int) -> Bool {
    close > 1 && lexemes[close].kind == .close && (1...2).contains(lexemes[close - 1].range.count)
      && lexemes[close - 1].end == lexemes[close].start && lexemes[close - 2].kind != .open
  }

  /// Whether a word is a number or a part's letter: "part one", "الفرع زاي", "附件二", also behind "and" that is stuck to it:
  /// "الأول والثاني".
  func isNumeral(_ range: Range<Int>) -> Bool {
    if hasDatesFirst { return ChineseNumeral.read(text, range.lowerBound, range.upperBound) != nil }
    guard range.count <= Self.longestNumeral else { return false }
    if isListed(range) { return true }
    for prefix in lexicon.prefixes
    where prefix.replaced.isEmpty && prefix.meanings == [.and] && text[range].starts(with: prefix.words.utf8) {
      if isListed(range.dropFirst(prefix.words.utf8.count)) { return true }
    }
    return false
  }

  /// Whether a word is one of the language's letters or numbers of parts.
  func isListed(_ range: Range<Int>) -> Bool {
    for role in [Language.Role.partNumber, .letter] {
      for entry in lexicon.language[role] where entry.bytes.count == range.count {
        if text[range].elementsEqual(entry.bytes) { return true }
      }
    }
    return false
  }

  /// The most bytes of a number as a word.
  private static let longestNumeral = 24

  /// The offset behind the quotation mark that closes a part's number which one opens: "الفقرة 3 ’3‘".
  func behindQuote(_ start: Int, _ end: Int) -> Int {
    func isQuote(_ offset: Int) -> Bool {
      text[offset...].prefix(3).elementsEqual([0xE2, 0x80, 0x98])
        || text[offset...].prefix(3).elementsEqual([0xE2, 0x80, 0x99])
    }
    let quotes = (start..<end).count(where: isQuote)
    return quotes % 2 == 1 && isQuote(end) ? end + 3 : end
  }

  func isSeparator(_ index: Int) -> Bool { isMeaning(index, .and) || isMeaning(index, .to) }

  /// Where the quotation opens that closes at an index, at most so many lexemes before it; 0 where it does not.
  func quoteStart(_ close: Int, _ longest: Int) -> Int {
    lexemes[..<close].suffix(longest).lastIndex { $0.kind == .quoteOpen } ?? 0
  }

  /// Whether a word has a capital and the ending of an adjective to which something belongs: "Тунисской".
  func isOwnName(_ index: Int) -> Bool {
    isCapitalWord(index)
      && lexicon.language[.genitive].contains {
        text[lexemes[index].range].suffix($0.bytes.count).elementsEqual($0.bytes)
      }
  }

  /// Whether a locator ends at or behind a bracket that opens before it and holds what it is a part of: "[resolution 60/1, annex] and of",
  /// "(A/60/1, Part II), of".
  func isOfOther(_ first: Int, through last: Int) -> Bool {
    guard let close = lexemes[first...last].lastIndex(where: { $0.kind == .close }), last - close < 2 else {
      return false
    }
    var depth = 1
    for position in (max(0, close - Self.longestBracket)..<close).reversed() {
      if lexemes[position].kind == .close { depth += 1 }
      if lexemes[position].kind == .open { depth -= 1 }
      if depth == 0 { return position < first - 1 }
    }
    return false
  }

  /// The most lexemes of a bracket. Keeps the time linear.
  private static let longestBracket = 32

  /// The words that lexemes cover, without what is stuck to the first and with the 第 that stands before it. A noun that stands last in
  /// the text stands before its number among the lexemes: "1号决议".
  func words(_ first: Int, through last: Int) -> String {
    // "sections A and B (10 September 2001)", "annual report (part II) of 2018": the bracket is not the locator's.
    let isForeign =
      lexemes[last].kind == .open
      || lexemes[last].kind == .close && first > 0 && lexemes[first - 1].kind == .open
        && !lexemes[first...last].contains { $0.kind == .open }
    let last = isForeign && last > first ? last - 1 : last
    var start = Int(lexemes[first...last].lazy.map(\.start).min()!)
    if hasDatesFirst, HeadFinal.followsOrdinal(text, start) { start -= HeadFinal.ordinalLength }
    let stuck = stuckPrefix(first)
    start += stuck?.words.utf8.count ?? 0
    var end = Int(lexemes[first...last].lazy.map(\.end).max()!)
    // Characters behind a number make one word with it: "附件二所载".
    if hasDatesFirst, lexemes[last].kind == .word,
      let numeral = ChineseNumeral.read(text, Int(lexemes[last].start), Int(lexemes[last].end))
    {
      end = numeral.end
    }
    end = behindQuote(start, end)
    // "разд. IV , пп. 66": the space is the converter's.
    let words = text[start..<end].indices.filter { text[$0] != 0x20 || $0 + 1 == end || text[$0 + 1] != 0x2C }
    return (stuck?.replaced ?? "") + String(decoding: words.map { text[$0] }, as: UTF8.self)
  }

  /// What is stuck to the word of a lexeme: "و" of "والفقرة", "لل" in place of "ال" in "للفقرة".
  private func stuckPrefix(_ index: Int) -> Lexicon.Prefix? {
    guard !lexicon.prefixes.isEmpty, isLocator(index) else { return nil }
    var first = index
    while first > 0, lexemes[first - 1].kind == .meaning, lexemes[first - 1].range == lexemes[index].range {
      first -= 1
    }
    let meanings = lexemes[first..<index].map(\.value)
    let word = text[lexemes[index].range]
    return lexicon.prefixes
      .filter { prefix in
        (meanings.isEmpty == prefix.meanings.isEmpty) && meanings.starts(with: prefix.meanings.map(\.rawValue))
          && word.starts(with: prefix.words.utf8)
      }
      .max { $0.words.utf8.count < $1.words.utf8.count }
  }
}
