import UNSymbols

/// Dates that belong to all of a list, and statements that their day alone names.
extension Resolver {
  /// Gives the items of a list the date that stands behind all of it, between commas: "resolutions 5/1, on …, and 5/2, on …, of
  /// 18 June 2007".
  mutating func sharedDate(_ index: Int) {
    // "toutes deux du 20 décembre": of the.
    let link = isMeaning(index - 1, .the) ? index - 2 : index - 1
    guard link > 1, isMeaning(link, .of) || isMeaning(link, .dated) else { return }
    let before = link - 1
    let isBoth = [.meaning, .word].contains(scan.lexemes[before].kind) && endsInBoth(before)
    guard isBoth || link == index - 1 && scan.lexemes[before].kind == .comma,
      DateBinder.run(from: index, scan).count == 1
    else { return }
    let date = DateBinder.Bound(found: scan.dates[Int(scan.lexemes[index].value)], isShared: true)
    var dated = scope.group.map(\.item)
    if isBoth, dated.count == 1, let other = itemOfNounBefore(dated[0]) { dated.append(other) }
    for item in dated where items[item].date == nil { items[item].date = date.day(of: items[item].symbol) }
  }

  /// Whether the words up to a lexeme end in one that says that a date is that of all of a list.
  private func endsInBoth(_ index: Int) -> Bool {
    let words = text[..<scan.lexemes[index].range.upperBound]
    return lexicon.language[.both].contains { words.suffix($0.bytes.count).elementsEqual($0.bytes) }
  }

  /// The most lexemes between the number of one noun and the next noun: "and", the name of its body.
  private static let longestJoint = 8

  /// The item of the noun before, where one number of each stands in the sentence: "resolution 60/180 and Security Council resolution
  /// 1645 (2005), both of 20 December 2005".
  private func itemOfNounBefore(_ item: Int) -> Int? {
    let near = scan.lexemes[max(0, scope.noun - Self.longestJoint)..<scope.noun]
    let ends: [Lexeme.Kind] = [.number, .symbol, .verb, .stop, .semicolon]
    guard item > 0, let number = near.last(where: { ends.contains($0.kind) }), number.kind == .number,
      Int(number.start) == items[item - 1].range.lowerBound
    else { return nil }
    return item - 1
  }

  /// How many lexemes a list of days may have. Keeps the time linear.
  private static let longestList = 64

  /// Keeps a statement of the Security Council's President that its day alone names: a citation whose number cannot be known.
  mutating func datedStatement(_ index: Int) {
    guard scope.kind == .statement, scope.group.isEmpty, isOfCouncil, index - scope.noun <= Self.longestList else {
      return
    }
    for before in scope.noun + 1..<index {
      switch scan.lexemes[before].kind {
      case .date, .comma, .organ: continue
      case .meaning where [.of, .dated, .on, .the, .and, .council].contains { isMeaning(before, $0) }: continue
      default: return
      }
    }
    guard daysWithoutSymbol(from: index) > 0, let date = scan.dates[Int(scan.lexemes[index].value)].date() else {
      return
    }
    items.append(
      Item(
        range: scan.lexemes[index].range, unresolved: UnresolvedReason.statementByDate, basis: .form, confidence: 0,
        date: date,
        governing: governing, trail: explains ? ["a statement of the Security Council's President, by its day"] : []))
  }

  /// How many more days than symbols a list has from one of its days on: "of 3 May 2021 and 4 June 2022 (S/PRST/2022/3)". The
  /// symbols are those of the last days.
  private func daysWithoutSymbol(from index: Int) -> Int {
    var days = 0
    var next = index
    while next < min(scan.lexemes.count, index + Self.longestList) {
      switch scan.lexemes[next].kind {
      case .date: days += 1
      case .comma: break
      case .meaning where [.and, .of, .dated, .on].contains { isMeaning(next, $0) }: break
      case .open, .symbol:
        let symbols = scan.lexemes[next...].prefix(Self.longestList).prefix { $0.kind != .close && $0.kind != .stop }
          .count {
            $0.kind == .symbol
          }
        return days - symbols
      default: return days
      }
      next += 1
    }
    return days
  }

  /// Whether the noun's evidence says the Security Council.
  private var isOfCouncil: Bool {
    switch scope.evidence {
    case .named(let body), .carried(let body): body.code == "S"
    case .its, .none, .short, .unknown: candidates.host?.code == "S"
    }
  }
}
