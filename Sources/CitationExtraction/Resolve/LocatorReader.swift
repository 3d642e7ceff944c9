import UNSymbols

/// Reads which part of a document is meant: "paragraph 5 of", ", annex II", ", chap. I, sect. D".
final class LocatorReader {
  let lexemes: [Lexeme]
  /// As in the scan.
  let hasDatesFirst: Bool
  let text: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  /// Whether the body follows the number: "résolution 66/288 de l’Assemblée générale".
  private let organFollows: Bool

  /// Prepares to read the locators of a scan.
  init(_ scan: Scan, _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) {
    lexemes = scan.lexemes
    hasDatesFirst = scan.hasDatesFirst
    self.text = text
    self.lexicon = lexicon
    organFollows = lexicon.language.has(.organFollows)
  }

  /// How far words about a text may stand between its number and the locator. Keeps the time linear.
  private static let reach = 8
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
    guard let first = locatorStart(endingAt: position) else { return nil }
    return words(first, through: position)
  }

  /// Where the locator begins that ends at an index, with those before it to which it belongs: "section V, paragraph 19", "пункта 19
  /// раздела V".
  private func locatorStart(endingAt last: Int) -> Int? {
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
        // A locator before another stands behind a comma, "of" or nothing; "and" begins a locator of its own.
        if start != nil, !hasValue, isSeparator(position) { return start }
        hasValue = hasValue || !isSeparator(position)
      } else if lexeme.kind != .comma,
        start == nil || hasValue || !isMeaning(position, .of) && !isMeaning(position, .the)
      {
        return start
      }
      position -= 1
    }
    return start
  }

  /// The locator that follows the item at an index: behind a comma, or, where nouns stand last, right there ("第60/1号决议第3段").
  func after(_ index: Int) -> String? {
    var position = behindDescription(index + 1)
    guard position < lexemes.count else { return nil }
    if lexemes[position].kind == .comma {
      position += 1
    } else if !hasDatesFirst || !isOrdinal(position) && !isAlone(position) {
      return nil
    }
    guard let first = unit(position) else { return nil }
    var last = first
    while last + 1 < lexemes.count {
      let isBehindComma = lexemes[last + 1].kind == .comma
      let isParted = isBehindComma || isSeparator(last + 1)
      guard let next = unit(isParted ? last + 2 : last + 1, isBehindComma: isBehindComma) else { break }
      last = next
    }
    // "…, paragraph 5 of resolution 40/96": the locator belongs to what follows.
    return belongsToNext(last + 1) ? nil : words(position, through: last)
  }

  /// Whether what stands at an index leads on to another text and not to a day or a body: "of", or in languages with cases the noun
  /// itself ("пункт 40 резолюции 72/313, пункт 15 резолюции 73/341").
  private func belongsToNext(_ index: Int) -> Bool {
    guard index < lexemes.count, lexemes[index].kind == .comma else {
      if isMeaning(index, .of) || isMeaning(index, .to) { return true }
      guard organFollows, !hasDatesFirst else { return false }
      return isMeaning(index, .its) || Self.texts.contains { isMeaning(index, $0) }
    }
    guard isMeaning(index + 1, .of) else { return false }
    let next = isMeaning(index + 2, .the) ? index + 3 : index + 2
    return next < lexemes.count && lexemes[next].kind != .date && !(organFollows && isBody(next))
  }

  /// The nouns of texts that have numbers.
  private static let texts: [Lexicon.Meaning] = [
    .resolution, .resolutions, .decision, .decisions, .statement, .statements,
  ]

  /// The index behind what is said of a text between its number and the comma before its locator: the bracket that closes, its
  /// day, the body that passed it ("résolution 66/288 de l’Assemblée générale, annexe").
  private func behindDescription(_ index: Int) -> Int {
    var position = index
    while position < lexemes.count, position - index < Self.reach {
      switch lexemes[position].kind {
      case .close where position == index: break
      case .date: break
      case .organ, .meaning:
        guard isBody(position) || Self.links.contains(where: { isMeaning(position, $0) }) else { return position }
      default: return position
      }
      position += 1
    }
    return position
  }

  /// The words that lead from a text to its day or its body.
  private static let links: [Lexicon.Meaning] = [.of, .the, .dated, .on]

  /// Whether a body is named, by its name or a short one.
  private func isBody(_ index: Int) -> Bool {
    guard lexemes[index].kind == .meaning else { return lexemes[index].kind == .organ }
    switch Lexicon.Meaning(rawValue: lexemes[index].value)! {
    case .assembly, .council, .commission, .conference, .board: return true
    default: return false
    }
  }

  /// The last lexeme of one step of a locator that begins at an index: "chap. I", "annex", "第3段"; behind a comma also
  /// "resolution 1".
  private func unit(_ index: Int, isBehindComma: Bool = false) -> Int? {
    guard index < lexemes.count else { return nil }
    let isNumberedText = isMeaning(index, .resolution) || isMeaning(index, .decision)
    if isLocator(index) || isNumberedText && isBehindComma {
      // "附件第8段": what stands behind 第 is the number of what follows.
      let last = isOrdinal(index + 1) ? index : values(index + 1, stopsAtOrdinal: true)
      return last > index || isAlone(index) ? last : nil
    }
    // The noun behind its number: "第3段", "A节".
    guard hasDatesFirst, isValue(index), case let last = values(index), last >= index, isLocator(last + 1) else {
      return nil
    }
    return last + 1
  }

  /// The index of the last of the values that stand from an index on, or the one before it.
  private func values(_ index: Int, stopsAtOrdinal: Bool = false) -> Int {
    var position = index
    var last = index - 1
    var depth = 0
    while position < lexemes.count, isValue(position), !stopsAtOrdinal || !isOrdinal(position) {
      // A bracket that was opened before the locator does not belong to it.
      if lexemes[position].kind == .open { depth += 1 }
      if lexemes[position].kind == .close {
        guard depth > 0 else { break }
        depth -= 1
      }
      if lexemes[position].kind == .word, isItem(position) { position += 1 }
      if !isSeparator(position) { last = position }
      position += 1
      // "第1、3和5段"
      if hasDatesFirst, position + 1 < lexemes.count, lexemes[position].kind == .comma,
        lexemes[position + 1].kind == .integer
      {
        position += 1
      }
    }
    return last
  }

  /// The words from one lexeme to another, without a conjunction that is stuck to the first and with the 第 that stands before it.
  private func words(_ first: Int, through last: Int) -> String {
    var start = Int(lexemes[first].start)
    if hasDatesFirst, HeadFinal.followsOrdinal(text, start) { start -= HeadFinal.ordinalLength }
    if first > 0, lexemes[first - 1].kind == .meaning, lexemes[first - 1].range == lexemes[first].range {
      let stuck = lexicon.prefixes.filter {
        $0.replaced.isEmpty && $0.meanings.last?.rawValue == lexemes[first - 1].value
          && text[start...].starts(with: $0.words.utf8)
      }
      start += stuck.map(\.words.utf8.count).max() ?? 0
    }
    var end = Int(lexemes[last].end)
    // Characters behind a number make one word with it: "附件二所载".
    if hasDatesFirst, lexemes[last].kind == .word,
      let numeral = ChineseNumeral.read(text, Int(lexemes[last].start), end)
    {
      end = numeral.end
    }
    return String(decoding: text[start..<end], as: UTF8.self)
  }
}
