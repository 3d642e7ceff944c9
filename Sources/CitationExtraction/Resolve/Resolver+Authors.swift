import UNSymbols

/// Bodies that are named behind their numbers: right behind the list, or as its author.
extension Resolver {
  /// Gives the items of the noun a body that is named behind them. Where it overrules, a short name whose body cannot be told
  /// leaves no symbol: "resolution 60/2 of the Commission" is not the Assembly's.
  mutating func reassign(_ evidence: Evidence, overrules: Bool = false) {
    guard let kind = scope.kind else { return }
    scope.evidence = evidence
    for (item, lexeme) in ownerless { reassign(item, lexeme, kind, overrules: overrules) }
    // "decision XI/2 and decision 14/8 of the Conference": the body is that of both.
    if scope.owner < scope.noun, let last = unnamed.last(where: { $0.lexeme < scope.noun }),
      items[last.item].symbol == nil,
      leads(last.lexeme, to: scope.noun)
    {
      reassign(last.item, last.lexeme, last.kind)
    }
  }

  /// The items of the noun behind which no body has been named.
  var ownerless: ArraySlice<(item: Int, lexeme: Int)> {
    scope.group.suffix(scope.group.reversed().prefix { $0.lexeme > scope.owner }.count)
  }

  /// Whether nothing but "and", a comma or a date stands between a number and a noun.
  private func leads(_ number: Int, to noun: Int) -> Bool {
    (number + 1..<noun).allSatisfy { index in
      switch scan.lexemes[index].kind {
      case .comma, .date: true
      case .meaning: isMeaning(index, [.and, .of, .dated, .the])
      default: false
      }
    }
  }

  /// Resolves an item anew with the evidence that stands behind it.
  private mutating func reassign(
    _ item: Int, _ lexeme: Int, _ kind: DocumentSymbol.Kind, overrules: Bool = false
  ) {
    guard let number = number(at: lexeme) else { return }
    var cited = number.cited
    cited.part = items[item].symbol?.part ?? (number.parts.count == 1 ? number.parts[0] : nil)
    let place = cited.part.flatMap { number.parts.firstIndex(of: $0) } ?? 0
    let date = DateBinder.dates(ofPartsAt: lexeme, scan, organFollows: organFollows)[place]
    let found = resolve(cited, kind, date)
    if found.symbol == nil, overrules, isOverruling {
      (items[item].symbol, items[item].openKind) = (nil, nil)
      items[item].unresolved = unresolvedWords(cited, date?.found.date(), lexeme)
      (items[item].basis, items[item].confidence) = (found.basis, found.confidence)
      items[item].trail += found.trail
    }
    guard let symbol = found.symbol else { return }
    items[item].symbol = symbol
    if let date { items[item].date = date.day(of: symbol, cited) }
    items[item].unresolved = nil
    items[item].basis = found.basis
    items[item].confidence = found.confidence
    items[item].trail += found.trail
  }

  /// The number at a lexeme; a whole number without a session only where nothing is known of it.
  private func number(at lexeme: Int) -> Scan.Number? {
    switch scan.lexemes[lexeme].kind {
    case .number: return scan.number(of: scan.lexemes[lexeme])
    case .integer:
      let end = scan.lexemes[lexeme].range.upperBound
      guard end == text.count || text[end] != 0x2F else { return nil }
      let cited = CitedNumber(form: .plain, session: "", number: Int(scan.lexemes[lexeme].value))
      return Scan.Number(cited: cited, parts: [])
    default: return nil
    }
  }

  /// Whether the noun's evidence leaves no symbol to a number that fits nobody who is meant.
  private var isOverruling: Bool {
    switch scope.evidence {
    case .short(let name): NamedBodies.remembered.contains(name)
    case .unknown: true
    case .named, .its, .carried, .none: false
    }
  }

  /// Gives numbers that the speaker's own series does not have the body that is the subject of the clause behind them: "in its
  /// decision G (70), annexed to this resolution, the Economic Commission for Europe approved".
  mutating func settleOwn(_ index: Int, by body: Body) {
    let unsettled = unnamed.suffix(Self.longestList).filter(\.isIts)
    guard !unsettled.isEmpty else { return }
    let comma = isMeaning(index - 1, .the) ? index - 2 : index - 1
    guard comma > 0, scan.lexemes[comma].kind == .comma else { return }
    let own = scope.evidence
    scope.evidence = .its(subject: body, isAgent: true)
    for number in unsettled { reassign(number.item, number.lexeme, number.kind) }
    scope.evidence = own
  }

  /// Whether a number has the symbol of a body that its short name can mean.
  func isShortNamed(_ number: (item: Int, lexeme: Int)) -> Bool {
    guard case .short(let name) = scope.evidence, let symbol = items[number.item].symbol else { return false }
    return candidates.lastNamed.all(name).contains { $0.body.code == symbol.body }
  }

  /// Gives the sentence's numbers that nobody was known to have passed the body that is named far behind them as their author:
  /// "resolution 4/6 on marine litter, adopted by the Environment Assembly", "decision VII/11 and other decisions of the
  /// Conference".
  mutating func settle(_ index: Int, _ evidence: Evidence) {
    guard !unnamed.isEmpty, isAuthor(index) else { return }
    let own = scope.evidence
    scope.evidence = evidence
    for number in unnamed where items[number.item].basis == .form {
      reassign(number.item, number.lexeme, number.kind)
    }
    scope.evidence = own
    unnamed.removeAll()
  }

  /// Whether an organ's name stands behind "adopted by", "by which" or ", by", or behind "decisions of", "session of".
  private func isAuthor(_ index: Int) -> Bool {
    var before = index - 1
    while isMeaning(before, .the) || before > 0 && scan.lexemes[before].kind == .date { before -= 1 }
    guard before > 0 else { return false }
    if stands(before, in: .author) {
      let last = scan.lexemes[before - 1].kind
      return last == .comma || last == .date || isMeetingWord(before - 1) || isMeaning(before - 1, .link)
        || isMeaning(before - 1, .in)
    }
    guard isMeaning(before, .of) else { return false }
    return before - 1 == scope.noun ? isPlural(before - 1) : isMeetingWord(before - 1)
  }
}
