import UNSymbols

/// Bodies that a clause behind a number says to have passed it: they overrule the body that speaks, which is only supposed where
/// no word before the number names one.
extension Resolver {
  /// Gives the numbers of the noun, when no word of their own named somebody, the body at an index as their author: "resolution
  /// 60/2 on women, adopted by the Commission", "la résolution 60/2 que la Commission a adoptée".
  mutating func overrule(_ index: Int, by body: Body?) {
    guard let body, let kind = scope.kind, isUnnamed, let first = scope.group.first, let last = scope.group.last,
      items[first.item].basis == .context, let supposed = items[first.item].symbol, supposed.body != body.code,
      let clause = adoption(index), agrees(clause.verb, isSole: scope.group.count == 1 && !isPlural(scope.noun)),
      let gap = gap(from: last.lexeme, to: clause.start)
    else { return }
    if let day = clause.date ?? items[first.item].date, let symbol = adopted(first.lexeme, kind, by: body),
      SessionCalendar.check(symbol, day) == .conflict
    {
      return
    }
    if gap == .doubtful {
      // "resolution 60/2 on the plan adopted by the Commission": the day must show that the clause is not about the plan.
      guard let day = clause.date, SessionCalendar.check(supposed, day) == .conflict else { return }
    }
    reassign(.named(body))
  }

  /// Whether no word says whose the noun's numbers are, or only one of the list before it.
  private var isUnnamed: Bool {
    switch scope.evidence {
    case .none, .carried: true
    case .named, .its, .short, .unknown: false
    }
  }

  /// A clause that says who passed a text.
  private struct Adoption {
    /// The first lexeme.
    var start: Int
    /// The word that says that the text was passed.
    var verb: Int
    /// The day on which it was, where the clause tells it.
    var date: CalendarDate?
  }

  /// What stands between a number and the clause of its adoption.
  private enum Gap {
    /// Nothing else can be meant.
    case clear
    /// What the text is about, which may have been adopted as well.
    case doubtful
  }

  /// The clause in which the body at an index is the one who passed a text.
  private func adoption(_ index: Int) -> Adoption? {
    var before = index - 1
    var date: CalendarDate?
    while before > 0, isMeaning(before, .the) || isMeaning(before, .on) || scan.lexemes[before].kind == .date {
      if scan.lexemes[before].kind == .date { date = scan.dates[Int(scan.lexemes[before].value)].date() }
      before -= 1
    }
    guard before > 0 else { return nil }
    if stands(before, in: .passedText) {
      guard let verb = [index + 1, index + 2].first(where: { saysAdopted($0) }) else { return nil }
      return Adoption(start: before, verb: verb, date: self.date(behind: verb))
    }
    if saysAdopted(before) { return Adoption(start: before, verb: before, date: date ?? self.date(behind: index)) }
    guard stands(before, in: .author) else { return nil }
    before -= 1
    while before > 0, isMeaning(before, .the) || isMeaning(before, .on) || scan.lexemes[before].kind == .date {
      if scan.lexemes[before].kind == .date { date = scan.dates[Int(scan.lexemes[before].value)].date() }
      before -= 1
    }
    guard before > 0, saysAdopted(before) else { return nil }
    var start = before
    // "…, which was adopted by"
    while isMeaning(start - 1, .link) || start > 1 && stands(start - 1, in: .passedText) { start -= 1 }
    return Adoption(start: start, verb: before, date: date ?? self.date(behind: index))
  }

  /// The day that stands right behind a lexeme.
  private func date(behind index: Int) -> CalendarDate? {
    var next = index + 1
    while next <= index + 3,
      isMeaning(next, .on) || isMeaning(next, .the) || isMeaning(next, .in) || isMeaning(next, .dated)
    {
      next += 1
    }
    guard scan.lexemes.indices.contains(next), scan.lexemes[next].kind == .date else { return nil }
    return scan.dates[Int(scan.lexemes[next].value)].date()
  }

  /// What stands between the last number of a list and the clause of an adoption; nil when the clause is about something else.
  private func gap(from last: Int, to start: Int) -> Gap? {
    guard start > last, start - last < Self.longestSubject else { return nil }
    var next = last + 1
    while next < start,
      isMeaning(next, .of) || isMeaning(next, .dated) || [.date, .close].contains(scan.lexemes[next].kind)
    {
      next += 1
    }
    if next < start, scan.lexemes[next].kind == .comma { next += 1 }
    if next == start { return .clear }
    // "resolution 60/1, the Declaration adopted by", "resolution 60/1 and the Declaration adopted by"
    if isMeaning(next, .and) || isMeaning(next, .the) { return nil }
    for position in next..<start {
      switch scan.lexemes[position].kind {
      case .stop, .semicolon, .verb, .symbol: return nil
      case .meaning where isMeaning(position, .and):
        guard !isMeaning(position + 1, .the) || !isCapital(position + 2) else { return nil }
      default: break
      }
    }
    switch scan.lexemes[start - 1].kind {
    case .comma, .quoteClose: return .clear
    default: return isCapital(start - 1) ? nil : .doubtful
    }
  }

  /// How many lexemes what a text is about may have.
  private static let longestSubject = 60

  private func isCapital(_ index: Int) -> Bool {
    scan.lexemes.indices.contains(index) && scan.lexemes[index].kind == .word
      && text[Int(scan.lexemes[index].start)].isUpper
  }

  private func saysAdopted(_ index: Int) -> Bool { adoptedWord(index) != nil }

  /// Whether the word for passing a text agrees in number with the noun.
  private func agrees(_ verb: Int, isSole: Bool) -> Bool {
    switch adoptedWord(verb)?.value {
    case "one": isSole
    case "several": !isSole
    default: true
    }
  }

  /// The word of the table with which a lexeme begins: "adopted on" is one lexeme.
  private func adoptedWord(_ index: Int) -> Language.Entry? {
    guard scan.lexemes.indices.contains(index), [.word, .meaning].contains(scan.lexemes[index].kind) else { return nil }
    let word = text[scan.lexemes[index].range]
    return lexicon.language[.adopted].first { entry in
      word.starts(with: entry.bytes)
        && (word.count == entry.bytes.count || word[word.startIndex + entry.bytes.count] == 0x20)
    }
  }

  /// The symbol that the number at an index has in a body's numbering.
  private func adopted(_ lexeme: Int, _ kind: DocumentSymbol.Kind, by body: Body) -> DocumentSymbol? {
    guard scan.lexemes[lexeme].kind == .number else { return nil }
    return body.symbol(kind, scan.numbers[Int(scan.lexemes[lexeme].value)].cited)
  }
}
