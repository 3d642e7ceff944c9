import UNSymbols

/// Bodies that a clause behind a number says to have passed it: they overrule the body that speaks, which is only supposed where
/// no word before the number names one.
extension Resolver {
  /// Gives the numbers of the noun, when no word of their own named somebody, the body at an index as their author: "resolution
  /// 60/2 on women, adopted by the Commission", "la résolution 60/2 que la Commission a adoptée".
  mutating func overrule(_ index: Int, by body: Body?) {
    guard let body, let kind = scope.kind, isUnnamed, let first = scope.group.first, let last = scope.group.last,
      [.context, .form].contains(items[first.item].basis), let supposed = items[first.item].symbol,
      supposed.body != body.code,
      let clause = adoption(index), let gap = gap(from: last.lexeme, to: clause)
    else { return }
    let symbol = adopted(first.lexeme, kind, by: body)
    // What the number's form alone tells yields to a body only that numbers so.
    if symbol == nil, items[first.item].basis == .form { return }
    if let symbol, let day = clause.date ?? items[first.item].date, SessionCalendar.check(symbol, day) == .conflict {
      return
    }
    if gap == .doubtful {
      // "resolution 60/2 on the plan adopted by the Commission": the day must show that the clause is not about the plan.
      guard let day = clause.date, SessionCalendar.check(supposed, day) == .conflict else { return }
    }
    reassign(.named(body))
    for (item, _) in scope.group where items[item].date == nil { items[item].date = clause.date }
  }

  /// Whether no word says whose the noun's numbers are, or only one of the list before it.
  private var isUnnamed: Bool {
    switch scope.evidence {
    case .none, .carried: true
    case .named, .its, .short, .unknown: false
    }
  }

  /// The body that a short name at an index means as the author of the noun's numbers; nil where the text does not tell.
  func shortAuthor(_ name: WordMeaning, _ index: Int) -> Body? {
    guard let kind = scope.kind, let first = scope.group.first, scan.lexemes[first.lexeme].kind == .number,
      let clause = adoption(index)
    else { return nil }
    let cited = scan.number(of: scan.lexemes[first.lexeme]).cited
    let bearers = bearers(of: name, kind, cited, clause.date ?? items[first.item].date)
    return bearers.count > 1 ? nil : bearers.first ?? shortBody(name)
  }

  /// Gives the items of a list the day on which the words behind it say that they were adopted: "resolution 143 (1960), adopted
  /// by the Council on 14 July 1960".
  mutating func adoptionDate(_ index: Int) {
    guard let last = scope.group.last, items[last.item].date == nil, let clause = adoption(index),
      gap(from: last.lexeme, to: clause) == .clear
    else { return }
    let date = DateBinder.Bound(found: scan.date(of: scan.lexemes[index]), isShared: true)
    for (item, _) in lastItems where items[item].date == nil { items[item].date = date.day(of: items[item].symbol) }
  }

  /// A clause that says by whom or when a text was passed.
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

  /// The clause in which the body or the day at an index is the one by whom or on which a text was passed: "which was adopted on
  /// 24 March 2016 by the Commission", "que la Commission a adoptée".
  private func adoption(_ index: Int) -> Adoption? {
    let isDay = scan.lexemes[index].kind == .date
    var date: CalendarDate?
    var before = index - 1
    // "adopted by the General Assembly at its 268th plenary meeting, on 5 December 1949"
    var isMeeting = false
    while before > max(0, index - Self.longestAdoption), !saysAdopted(before) {
      if !isDay, stands(before, in: .passedText) {
        guard let (verb, day) = verb(behind: index) else { return nil }
        return Adoption(start: before, verb: verb, date: day ?? self.date(behind: verb))
      }
      switch scan.lexemes[before].kind {
      case .date where !isDay: date = scan.date(of: scan.lexemes[before]).date()
      case .meaning where isMeaning(before, .the) || isMeaning(before, .on): break
      case _ where stands(before, in: .author): break
      // "adopted by the Council, on 14 July 1960"
      case .comma where isDay: break
      case .meaning where isDay && isMeaning(before, [.of, .dated, .in]): break
      case _ where isDay && names(before): break
      case _ where isDay && stands(before, in: .meetingWord): isMeeting = true
      case _ where isMeeting && isInMeeting(before): break
      default: return nil
      }
      before -= 1
    }
    guard saysAdopted(before) else { return nil }
    var start = before
    // "…, which was adopted by"
    while isMeaning(start - 1, .link) || start > 1 && stands(start - 1, in: .passedText) { start -= 1 }
    return Adoption(start: start, verb: before, date: date ?? self.date(behind: index))
  }

  /// The word for passing a text behind the body at an index, with a day before it: "which the Commission adopted", "由委员会于2016年3月24日通过".
  private func verb(behind index: Int) -> (verb: Int, day: CalendarDate?)? {
    var day: CalendarDate?
    var hasAuxiliary = false
    for next in index + 1...index + Self.longestAuxiliary where scan.lexemes.indices.contains(next) {
      if saysAdopted(next) { return (next, day) }
      switch scan.lexemes[next].kind {
      case .date: day = scan.date(of: scan.lexemes[next]).date()
      case .word, .meaning:
        guard !hasAuxiliary else { return nil }
        hasAuxiliary = true
      default: return nil
      }
    }
    return nil
  }

  /// How many lexemes behind the body the word for passing may stand.
  private static let longestAuxiliary = 3

  /// How many lexemes may stand between the word for passing a text and who did or when.
  private static let longestAdoption = 14

  /// Whether a lexeme may belong to the words for a meeting: "its 268th plenary".
  private func isInMeeting(_ index: Int) -> Bool {
    guard scan.lexemes.indices.contains(index) else { return false }
    return [.word, .integer].contains(scan.lexemes[index].kind) || isMeaning(index, .its)
  }

  /// The index behind the meeting that stands behind a body: "at its 268th plenary meeting, on".
  private func behindMeeting(_ index: Int) -> Int {
    var next = index
    guard stands(next, in: .meetingWord) else { return next }
    while next < index + Self.longestMeeting, stands(next, in: .meetingWord) || isInMeeting(next) { next += 1 }
    return scan.lexemes.indices.contains(next) && scan.lexemes[next].kind == .comma ? next + 1 : next
  }

  /// The most lexemes of such words.
  private static let longestMeeting = 8

  /// Whether a body's name stands at an index.
  private func names(_ index: Int) -> Bool {
    scan.lexemes.indices.contains(index) && scan.lexemes[index].namesBody
  }

  /// The day that stands right behind a lexeme.
  private func date(behind index: Int) -> CalendarDate? {
    let first = behindMeeting(index + 1)
    var next = first
    while next <= first + 2,
      isMeaning(next, .on) || isMeaning(next, .the) || isMeaning(next, .in) || isMeaning(next, .dated)
    {
      next += 1
    }
    guard scan.lexemes.indices.contains(next), scan.lexemes[next].kind == .date else { return nil }
    return scan.date(of: scan.lexemes[next]).date()
  }

  /// What stands between the last number of the noun and the clause of an adoption; nil when the clause is about something else.
  private func gap(from last: Int, to clause: Adoption) -> Gap? {
    let start = clause.start
    guard start > last, start - last < Self.longestSubject,
      agrees(clause.verb, isSole: scope.group.count == 1 && !isPlural(scope.noun))
    else { return nil }
    var next = last + 1
    while next < start,
      isMeaning(next, .of) || isMeaning(next, .dated) || [.date, .close].contains(scan.lexemes[next].kind)
        || names(next) || isMeaning(next, .the) && names(next + 1)
    {
      next += 1
    }
    if next < start, [.comma, .stop].contains(scan.lexemes[next].kind) { next += 1 }
    if next == start { return .clear }
    // "resolution 60/1, the Declaration adopted by", "resolution 60/1 and the Declaration adopted by"
    if isMeaning(next, .and) || isMeaning(next, .the) { return nil }
    for position in next..<start {
      switch scan.lexemes[position].kind {
      case .stop, .semicolon, .verb, .symbol: return nil
      case .meaning where isMeaning(position, .and):
        guard !isMeaning(position + 1, .the) || !isCapitalWord(position + 2) else { return nil }
      default: break
      }
    }
    switch scan.lexemes[start - 1].kind {
    case .comma, .quoteClose: return .clear
    default: return isCapitalWord(start - 1) ? nil : .doubtful
    }
  }

  /// How many lexemes what a text is about may have.
  private static let longestSubject = 60

  func saysAdopted(_ index: Int) -> Bool { adoptedWord(index) != nil }

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
    guard scan.lexemes.indices.contains(index), [.word, .meaning, .verb].contains(scan.lexemes[index].kind) else {
      return nil
    }
    let word = text[scan.lexemes[index].range]
    return lexicon.language[.adopted].first { entry in
      word.starts(with: entry.bytes)
        && (word.count == entry.bytes.count || word[word.startIndex + entry.bytes.count] == 0x20)
    }
  }

  /// The symbol that the number at an index has in a body's numbering.
  private func adopted(_ lexeme: Int, _ kind: DocumentSymbol.Kind, by body: Body) -> DocumentSymbol? {
    guard scan.lexemes[lexeme].kind == .number else { return nil }
    return body.symbol(kind, scan.number(of: scan.lexemes[lexeme]).cited)
  }
}
