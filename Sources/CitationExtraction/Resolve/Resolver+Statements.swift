import UNSymbols

/// Statements of the Security Council's President that their day alone names.
extension Resolver {
  /// Keeps a statement of the Security Council's President that its day alone names: a citation whose number cannot be known.
  mutating func datedStatement(_ index: Int) {
    guard !scan.hasDatesFirst, scope.kind == .statement, scope.group.isEmpty, isOfCouncil,
      index - scope.noun <= Self.longestList
    else { return }
    let first = scan.lexemes[scope.noun...index].firstIndex { $0.kind == .date } ?? index
    for before in scope.noun + 1..<index {
      switch scan.lexemes[before].kind {
      case .word where isDated(first, behind: before), .meaning where isDated(first, behind: before): continue
      case .date, .comma, .organ: continue
      // "of 12 March 1997 (S/PRST/1997/13) and 29 September 1998"
      case .open, .symbol, .close: continue
      case .meaning where isMeaning(before, [.of, .dated, .on, .the, .and, .council]): continue
      default: return
      }
    }
    guard !isBehindOwnSymbol(index), daysWithoutSymbol(from: index) > 0 else { return }
    appendStatement(dated: index)
  }

  /// Whether nothing but what a statement is about stands between a lexeme and the word that its day is told by: "the statements of its
  /// President on the situation in Yemen, dated 15 February 2013", not "on the situation and the press statements dated".
  private func isDated(_ date: Int, behind index: Int) -> Bool {
    index < date && isMeaning(date - 1, .dated) && !(index..<date).contains { isMeaning($0, .and) }
  }

  /// The same where days stand first: "2013年2月15日和2014年8月29日安理会主席声明". One whose symbol follows in a bracket, or whose note's mark does,
  /// is named otherwise too.
  mutating func datedStatements(before noun: Int) {
    let end = Int(scan.lexemes[noun].end)
    guard isOfCouncil, !(noun + 1 < scan.lexemes.count && scan.lexemes[noun + 1].kind == .open),
      !(end...end + Self.longestMarkGap).contains(nextMark)
    else { return }
    let floor = max(0, noun - Self.longestList)
    var last = noun - 1
    while last > floor, scan.lexemes[last].kind == .organ || isMeaning(last, .council) { last -= 1 }
    var first = last + 1
    for position in (floor...max(last, floor)).reversed() {
      if scan.lexemes[position].kind == .date { first = position }
      guard scan.lexemes[position].kind == .date || scan.lexemes[position].isListJoint else { break }
    }
    for position in first..<max(first, last + 1)
    where scan.lexemes[position].kind == .date && !scan.date(of: scan.lexemes[position]).isOfPeriod {
      appendStatement(dated: position)
    }
  }

  /// The most bytes between a noun and the mark of its note, a wide comma among them.
  private static let longestMarkGap = 4

  private mutating func appendStatement(dated index: Int) {
    guard let date = scan.date(of: scan.lexemes[index]).date() else { return }
    items.append(
      Item(
        range: scan.lexemes[index].range, unresolved: UnresolvedReason.statementByDate, basis: .form, confidence: 0,
        date: date,
        governing: governing, trail: explains ? ["a statement of the Security Council's President, by its day"] : []))
  }

  /// Whether the day at an index is that of a symbol before it, "(S/PRST/2010/16) of 25 August 2010", "S/PRST/2018/1 of 18 January 2018".
  private func isBehindOwnSymbol(_ index: Int) -> Bool {
    var before = index - 1
    while [.of, .dated, .on, .the].contains(where: { isMeaning(before, $0) }) { before -= 1 }
    if before < index - 1, before > 0, scan.lexemes[before].kind == .comma { before -= 1 }
    return before >= 0
      && (scan.lexemes[before].kind == .close || before < index - 1 && scan.lexemes[before].kind == .symbol)
  }

  /// How many more days than symbols a list has from one of its days on: "of 3 May 2021 and 4 June 2022 (S/PRST/2022/3)". The
  /// symbols are those of the last days.
  private func daysWithoutSymbol(from index: Int) -> Int {
    var days = 0
    // Whether what the last statement is about has begun: "of 21 February 2014 on the rule of law (S/PRST/2014/5)".
    var isAbout = false
    var next = index
    while next < min(scan.lexemes.count, index + Self.longestList) {
      switch scan.lexemes[next].kind {
      case .date where !isAbout: days += 1
      case .comma where !isAbout: break
      case .meaning where isMeaning(next, [.and, .of, .dated, .on]): break
      case .open where isAbout && !isStatement(next + 1): return days
      case .open, .symbol:
        let symbols = scan.lexemes[next...].prefix(Self.longestList).prefix { $0.kind != .close && $0.kind != .stop }
          .count {
            $0.kind == .symbol || $0.kind == .number && scan.number(of: $0).cited.form == .year
          }
        return days - symbols
      case .word, .meaning: isAbout = true
      default: return days
      }
      next += 1
    }
    return days
  }

  /// Whether the symbol of a statement stands at an index.
  private func isStatement(_ index: Int) -> Bool {
    scan.lexemes.indices.contains(index) && scan.lexemes[index].kind == .symbol
      && scan.symbol(of: scan.lexemes[index]).kind == .statement
  }

  /// Whether a number in brackets behind a day of its year is that of a statement in a text of the Security Council, which numbers nothing
  /// else so: "the statements of 18 February 2015 (2015/6)".
  func isOfStatement(_ index: Int, _ cited: CitedNumber) -> Bool {
    guard cited.form == .year, isOfCouncil, index > 1, scan.lexemes[index - 1].kind == .open,
      scan.lexemes[index - 2].kind == .date
    else { return false }
    return scan.date(of: scan.lexemes[index - 2]).date().map { String($0.year) } == cited.session
  }

  /// Whether the noun's evidence says the Security Council.
  private var isOfCouncil: Bool {
    switch scope.evidence {
    case .named(let body), .carried(let body): body == .securityCouncil
    case .its, .none, .short, .unknown: candidates.host == .securityCouncil
    }
  }
}
