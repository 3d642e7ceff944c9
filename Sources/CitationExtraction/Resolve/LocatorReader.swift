import UNSymbols

/// Reads which part of a document is meant: "paragraph 5 of", ", annex II", ", chap. I, sect. D".
final class LocatorReader: ScanReading {
  let scan: Scan
  let lexemes: [Lexeme]
  /// As in the scan.
  let hasDatesFirst: Bool
  let text: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  /// Whether the body follows the number: "résolution 66/288 de l’Assemblée générale".
  let organFollows: Bool
  /// The locator that stands before the noun read last: the noun, and the name of the part.
  private var last: (noun: Int, part: Int)?

  /// Prepares to read the locators of a scan.
  init(_ scan: Scan, _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) {
    self.scan = scan
    lexemes = scan.lexemes
    hasDatesFirst = scan.hasDatesFirst
    self.text = text
    self.lexicon = lexicon
    organFollows = lexicon.language.has(.organFollows)
  }

  /// The most lexemes of a locator before its text. Keeps the time linear.
  private static let longest = 16

  /// The locator that ends right before the noun phrase that begins at an index ("paragraphs 5 and 6 of its resolution").
  ///
  /// Where cases stand for "of" ("пункт 22 своей резолюции"), nothing needs to stand between.
  func before(_ index: Int, needsOf: Bool) -> String? {
    var position = index - 1
    if position >= 0, isMeaning(position, .the) { position -= 1 }
    guard position >= 1 else { return nil }
    if isMeaning(position, .of) || isMeaning(position, .to) || isMeaning(position, .dated) {
      position -= 1
    } else if needsOf || isSeparator(position) || !isValue(position) && !isLocator(position) {
      return nil
    }
    // "section V, paragraph 19, of its resolution"
    if lexemes[position].kind == .comma { position -= 1 }
    guard let first = locatorStart(endingAt: position) else { return repeated(index, endingAt: position) }
    guard !isOfOther(first, through: position) else { return nil }
    last = (index, first)
    return words(first, through: position)
  }

  /// The locator that stands before a symbol: right there ("annex III to document A/65/201"), or before the name of the report whose
  /// symbol stands in brackets ("chapter V of the report of the Commission on its session (A/52/3)").
  func beforeSymbol(_ index: Int) -> String? {
    guard let open = scan.bracket(before: index) else {
      // "пунктом 2 решения C-16/DEC.11"
      if organFollows, isText(index - 1), let found = before(index - 1, needsOf: false) { return found }
      // "paragraphs 17 to 21 of the report of the Advisory Committee contained in document A/75/718"
      let link = stands(index - 1, in: .paper) ? index - 2 : index - 1
      if isMeaning(link, .in), let found = beforeName(endingAt: link - 1, longest: Self.longestReport) { return found }
      return beforeName(endingAt: index, longest: 1)
    }
    // "paragraph 52 of (S/2018/143)"
    if isMeaning(open - 1, .of), let found = before(open, needsOf: true) { return found }
    return beforeName(endingAt: open - 1, longest: Self.longestReport)
  }

  /// The part of what a note cites whose mark stands before a lexeme or is one: "paragraph 12 of his report on the matter,8"; where nouns
  /// stand last, it stands behind the mark, "秘书长的报告1 第50段", or before it, "报告第50段，1".
  func atMark(_ mark: Range<Int>, before index: Int) -> String? {
    if hasDatesFirst, let found = behindMark(mark, from: index) { return found }
    guard index > 0 else { return nil }
    let end = index - ([.comma, .semicolon, .stop].contains(lexemes[index - 1].kind) ? 2 : 1)
    return hasDatesFirst ? ofPaper(endingAt: end) : beforeName(endingAt: end, longest: Self.longestReport)
  }

  /// The locator right behind a mark, at or behind an index.
  private func behindMark(_ mark: Range<Int>, from index: Int) -> String? {
    guard let first = lexemes[index...].prefix(3).firstIndex(where: { Int($0.start) >= mark.upperBound }),
      isOrdinal(first), Int(lexemes[first].start) - mark.upperBound <= HeadFinal.ordinalLength + 1,
      let last = unit(first)
    else { return nil }
    return words(first, through: last)
  }

  /// The locator behind the name of a paper, where nouns stand last, that ends at an index: "国际法委员会报告第249至253段". One behind the
  /// number or symbol of a text is that text's.
  private func ofPaper(endingAt end: Int) -> String? {
    for first in (max(1, end - Self.longest)..<max(1, end)).reversed() where isOrdinal(first) && unit(first) == end {
      return lexemes[first - 1].kind == .word ? words(first, through: end) : nil
    }
    return nil
  }

  /// The locator before a name of at most so many lexemes, or a symbol, that ends at an index.
  private func beforeName(endingAt last: Int, longest: Int) -> String? {
    // "paragraph 158 of “The future we want”,¹"
    let end = last > 1 && lexemes[last].kind == .quoteClose ? quoteStart(last, longest) : last
    guard end > 1 else { return nil }
    for position in (max(2, end - longest)...end).reversed() {
      // "vols. I to III (NPT/CONF.2010/50)": what stands behind "to" is the end of a range.
      let link = isMeaning(position - 1, .the) ? position - 2 : position - 1
      if isMeaning(link, .of) || isMeaning(link, .to) && !isValue(position),
        let found = before(position, needsOf: true)
      {
        // "the annex to which contains the Treaty,1", "the third part of the first session,1"
        let noun = isMeaning(position, .its) ? position + 1 : position
        return stands(noun, in: .pointing) || stands(noun, in: .meetingWord) ? nil : found
      }
      if let found = beforePaper(position) { return found }
      switch lexemes[position].kind {
      case .word, .organ, .date, .integer: continue
      case .symbol where position == end, .quoteOpen where position == end: continue
      // "article 1 of the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment,¹"
      case .comma where isCapitalWord(position - 1) && isCapitalWord(position + 1): continue
      case .meaning where !isText(position) && !isPart(position): continue
      default: return nil
      }
    }
    return nil
  }

  /// Whether a noun names a part, with its value or as an annex: "États parties" does not.
  private func isPart(_ index: Int) -> Bool {
    isLocator(index) && (isAlone(index) || index + 1 < lexemes.count && isValue(index + 1))
  }

  /// The locator before the noun of a report, perhaps with an adjective, where cases stand for "of": "в пункте 41 специального доклада";
  /// or before a name of its own, "пункты 34–37 Тунисской программы".
  private func beforePaper(_ noun: Int) -> String? {
    guard lexicon.language.has(.inflected) else { return nil }
    if isOwnName(noun), isValue(noun - 1), !isSeparator(noun - 1) { return before(noun, needsOf: false) }
    guard stands(noun, in: .paper) else { return nil }
    for first in [noun, noun - 1] where first > 1 && isValue(first - 1) && !isSeparator(first - 1) {
      if let found = before(first, needsOf: false) { return found }
    }
    return nil
  }

  /// The most lexemes of a report's name before its symbol in brackets. Keeps the time linear.
  private static let longestReport = 24

  /// The locator whose number alone is repeated behind a text: "paragraphs 11 of resolution 2213 (2015), 11 of resolution 2362 (2017)";
  /// the name of the part is that of the first.
  private func repeated(_ index: Int, endingAt position: Int) -> String? {
    guard let last, isLocator(last.part), isValue(position), !isSeparator(position), position > last.noun,
      index - last.noun < Self.longest
    else { return nil }
    var first = position
    while first > last.noun, isValue(first - 1) { first -= 1 }
    while first < position, isSeparator(first) { first += 1 }
    guard lexemes[first].kind == .integer, lexemes[first - 1].kind == .comma || isSeparator(first - 1) else {
      return nil
    }
    let between = lexemes[(last.noun + 1)..<first]
    guard between.contains(where: { $0.kind == .number }),
      between.allSatisfy({ [.number, .comma, .date, .organ, .meaning].contains($0.kind) })
    else { return nil }
    self.last = (index, last.part)
    return words(last.part, through: last.part) + " " + words(first, through: position)
  }

  /// Where the locator begins that ends at an index, with those before it to which it belongs: "section V, paragraph 19", "пункта 19
  /// раздела V".
  private func locatorStart(endingAt last: Int, isJoined: Bool = false) -> Int? {
    var position = last
    var start: Int?
    var hasValue = false
    while position >= 0, last - position < Self.longest {
      let lexeme = lexemes[position]
      if isLocator(position) {
        guard hasValue || isAlone(position) else { return start }
        start = position
        hasValue = false
      } else if isValue(position) {
        // A locator before another stands behind a comma, "of" or nothing; "and" joins one that no other text has before it.
        if let start, !hasValue, isSeparator(position) { return (isJoined ? nil : joined(before: position)) ?? start }
        hasValue = hasValue || !isSeparator(position)
      } else if start == nil, hasValue, isFrom(position, behind: position - 1) {
        // "الفقرات من 30 إلى 39"
      } else if lexeme.kind != .comma,
        start == nil || hasValue || !isMeaning(position, .of) && !isMeaning(position, .the)
      {
        return start
      }
      position -= 1
    }
    return start
  }

  /// Where the locator begins that "and" joins to the next: "paragraph 1 (a) and paragraph 81 (a) of", "au paragraphe 1 et au paragraphe 24
  /// de"; nil where it stands behind the comma of another text, "resolution 60/1, annex I and paragraph 3 of".
  private func joined(before index: Int) -> Int? {
    let and = isMeaning(index, .to) ? index - 1 : index
    guard isMeaning(and, .and), and > 0, isValue(and - 1), let start = locatorStart(endingAt: and - 1, isJoined: true)
    else {
      return nil
    }
    let isOfOther =
      start > 1 && lexemes[start - 1].kind == .comma
      && [.number, .symbol, .close, .date].contains(lexemes[start - 2].kind)
    // "Article 61 and paragraph 17 of resolution 68/307"
    return isOfOther || isMeaning(start, .article) && !isMeaning(index + 1, .article) ? nil : start
  }

  /// Whether a word opens a range behind the name of a part: "الفقرات من 30 إلى 39", "los párrafos de 30 a 39".
  func isFrom(_ index: Int, behind part: Int) -> Bool {
    isMeaning(index, .of) && isLocator(part) && index + 2 < lexemes.count
      && (lexemes[index + 1].kind == .integer || isNumeral(lexemes[index + 1].range)) && isMeaning(index + 2, .to)
  }
}
