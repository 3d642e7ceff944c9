import UNSymbols

/// What a decision keeps in mind: where the opening phrase governs again. What is inserted, and governs nothing.
extension Resolver {
  /// Lets the opening phrase govern again where a comma ends what the text keeps in mind, with a word behind it that goes on, or
  /// in Chinese alone: "taking into account resolution 76/238, to apportion the amount in accordance with resolution 76/239". What began
  /// behind "that" ends before the subject of its clause: "that, bearing in mind resolution 62/63, the report".
  mutating func endAdverbial(_ comma: Int) {
    guard let governing, comma + 1 < scan.lexemes.count else { return }
    if opensInsertion(governing), goesOnBehindInsertion(comma + 1) { return self.governing = nil }
    guard isOperative, FamilyRoles.adverbials.contains(governing.family),
      lexicon.language.has(.unspaced)
        ? dividesClauses(comma)
        : stands(comma + 1, in: .goesOn) || isInserted(governing, before: comma) && isMeaning(comma + 1, .the)
    else { return }
    self.governing = nil
  }

  /// Lets the opening phrase of a recital govern again behind a semicolon where its list goes on with a noun, and a verb behind the last
  /// item has told of that: "Recalling resolution 56/266, in which the Assembly endorsed the Declaration, reaffirming the commitments;
  /// resolution 57/195".
  mutating func endInserted(_ semicolon: Int) {
    guard !isOperative, let governing, let last = items.last, last.range.upperBound <= governing.range.lowerBound else {
      return
    }
    var next = semicolon + 1
    while isMeaning(next, .and) || isMeaning(next, .the) || isMeaning(next, .its) { next += 1 }
    if LocatorReader.isText(scan, next) { self.governing = nil }
  }

  /// Whether a phrase begins behind the opening one and a comma, before the object of that: "welcomes, noting the efforts made, the
  /// commitment of the parties".
  private func opensInsertion(_ phrase: OpeningPhrase) -> Bool {
    phraseEnd > 0 && phraseEnd < text.count && text[phraseEnd] == 0x2C
      && phrase.range.lowerBound <= phraseEnd + 2 && phrase.range.lowerBound > phraseEnd
  }

  /// Whether the sentence goes on at an index behind a comma that ends an insertion, and not its list or a clause about what it names.
  private func goesOnBehindInsertion(_ index: Int) -> Bool {
    switch scan.lexemes[index].kind {
    case .word: !stands(index, in: .pointing) && !stands(index, in: .clause)
    case .meaning: isMeaning(index, .the) || isMeaning(index, .its)
    case .organ: true
    default: false
    }
  }

  /// Whether a phrase begins behind "that" and a comma, not far before another comma.
  private func isInserted(_ phrase: OpeningPhrase, before comma: Int) -> Bool {
    let clause = scan.lexemes.indices[..<comma].suffix(Self.longestInsertion)
    guard let verb = clause.first(where: { Int(scan.lexemes[$0].start) >= phrase.range.lowerBound }),
      verb > clause.lowerBound + 1
    else { return false }
    return scan.lexemes[verb - 1].kind == .comma && stands(verb - 2, in: .that)
  }

  /// Whether an insertion parts a verb from the word for another text, of which it tells: "resolution 2254 (2015), which, inter alia,
  /// reiterates".
  func isRelative(_ index: Int) -> Bool {
    guard index > 2, scan.lexemes[index - 1].kind == .comma else { return false }
    let inserted = scan.lexemes[..<(index - 1)].suffix(Self.longestInserted).reversed()
      .prefix { $0.kind == .word || $0.meaning == .link }
    let comma = index - 2 - inserted.count
    return !inserted.isEmpty && comma > 0 && scan.lexemes[comma].kind == .comma && stands(comma - 1, in: .passedText)
  }

  /// Whether a verb without forms says inside of a clause what is kept in mind, for the decision goes on behind it: "请秘书长考虑到
  /// 第1980/67号决议的规定,提出报告", "在考虑到…的情况下"; not what somebody is to keep in mind, "请各国考虑到第76/238号决议。".
  func isInsideClause(_ verb: Int) -> Bool {
    guard isOperative, stands(verb, in: .keepsInMind) else { return false }
    let before = text[..<Int(scan.lexemes[verb].start)]
    if lexicon.language[.circumstance].contains(where: { before.suffix($0.bytes.count).elementsEqual($0.bytes) }) {
      return true
    }
    for index in scan.lexemes.indices[(verb + 1)...].prefix(Self.longestInsertion) {
      switch scan.lexemes[index].kind {
      case .comma where index + 1 < scan.lexemes.count:
        if dividesClauses(index) { return true }
      case .semicolon, .stop, .colon: return false
      default: break
      }
    }
    return false
  }

  /// Whether a comma stands between clauses, and not before the next item of a list, perhaps behind its body: "第2504、2533和2585号决议",
  /// "第6/30号决议、理事会第6/102号决定".
  private func dividesClauses(_ comma: Int) -> Bool {
    let behind = scan.lexemes.indices[(comma + 1)...].prefix(Self.longestItem)
      .first {
        scan.lexemes[$0].kind != .organ && shortName($0) == nil && !isMeaning($0, .its)
          && !LocatorReader.isText(scan, $0)
      }
    return behind.map { ![.number, .symbol, .date].contains(scan.lexemes[$0].kind) } ?? true
  }

  /// The most lexemes of an insertion between two commas.
  private static let longestInserted = 7

  /// The most lexemes before the number of an item.
  private static let longestItem = 5

  /// The most lexemes of such a clause. Keeps the time linear.
  private static let longestInsertion = 40
}
