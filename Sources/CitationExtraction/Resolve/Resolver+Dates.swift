import UNSymbols

/// Dates that belong to all of a list.
extension Resolver {
  /// Gives the items of a list the date that stands behind all of it: between commas ("resolutions 5/1, on …, and 5/2, on …, of
  /// 18 June 2007") or behind what the last is about ("and 5/2 on … of 18 June 2007").
  mutating func sharedDate(_ index: Int) {
    // "toutes deux du 20 décembre": of the.
    let link = isMeaning(index - 1, .the) ? index - 2 : index - 1
    guard link > 1, isMeaning(link, .of) || isMeaning(link, .dated) else { return }
    let before = link - 1
    let isBoth = endsInBoth(before) || endsInBoth(link)
    let isParted = scan.lexemes[before].kind == .comma
    // ", of 26 June 2015 (2015/13)": the day of what stands in the bracket.
    let isOwned = index + 1 < scan.lexemes.count && scan.lexemes[index + 1].kind == .open
    let isSure = isBoth || isParted && link == index - 1 && !isOwned
    guard isSure || isParted || standsBehindSubject(link) && !isOfAnother(index, behind: link),
      DateBinder.run(from: index, scan).count == 1
    else { return }
    let date = DateBinder.Bound(found: scan.date(of: scan.lexemes[index]), isShared: true)
    for (item, _) in lastItems where items[item].date == nil {
      guard let day = date.day(of: items[item].symbol) else { continue }
      let isOfYear = isParted && !isOwned && items[item].symbol.map { SessionCalendar.check($0, day) == .ok } ?? false
      if isSure || isOfYear || sat(items[item].symbol, on: day) { items[item].date = day }
    }
    guard isSure, scope.group.count == 1, let other = itemOfNounBefore(scope.group[0].item, isBoth: isBoth),
      items[other].date == nil, let day = date.day(of: items[other].symbol)
    else { return }
    if isBoth || sat(items[other].symbol, on: day) { items[other].date = day }
  }

  /// The last items of the noun, of which a date behind the list may be that. Keeps the time linear.
  var lastItems: ArraySlice<(item: Int, lexeme: Int)> { scope.group.suffix(Self.longestList) }

  /// Whether the session of a text was open on a day. That of a Security Council resolution, a whole year, tells nothing.
  private func sat(_ symbol: DocumentSymbol?, on day: CalendarDate) -> Bool {
    guard let symbol, symbol.body != Body.securityCouncil.code else { return false }
    return SessionCalendar.check(symbol, day) == .ok
  }

  /// Whether nothing stands between the last item of a list and a word before a date but its body and what it is about, or its title:
  /// "5/2 on the Code of Conduct of", "70/1 entitled “…” of".
  private func standsBehindSubject(_ link: Int) -> Bool {
    guard let last = scope.group.last?.lexeme, link - last < DateBinder.reach else { return false }
    var position = last + 1
    while position < link, scan.lexemes[position].kind == .organ || isOwnerWord(position) { position += 1 }
    guard position < link - 1, opensSubject(position) else { return false }
    var depth = 0
    while position < link {
      switch scan.lexemes[position].kind {
      case .quoteOpen: depth += 1
      case .quoteClose: depth -= 1
      case .word, .organ, .meaning, .letter, .dash, .integer: break
      default: if depth <= 0 { return false }
      }
      position += 1
    }
    return true
  }

  /// Whether a date behind what a text is about is that of something else that has its own noun, "5/2 on the Code and the report of
  /// 18 June", or its own symbol, "5/2 on the report of 18 June (A/62/1)".
  private func isOfAnother(_ date: Int, behind link: Int) -> Bool {
    if date + 1 < scan.lexemes.count, scan.lexemes[date + 1].kind == .open { return true }
    for position in stride(from: link - 1, to: max(0, link - 4), by: -1) {
      if isMeaning(position, .and) { return true }
      if isMeaning(position, .of) || scan.lexemes[position].kind == .quoteClose { return false }
    }
    return false
  }

  /// Whether a word can belong to the name of the body that stands behind a number.
  func isOwnerWord(_ index: Int) -> Bool {
    scan.lexemes.indices.contains(index)
      && (scan.lexemes[index].meaning.map { $0 == .of || $0 == .the || $0.isShortName } ?? false)
  }

  /// Whether what a text is about, or its title, begins at a lexeme.
  private func opensSubject(_ index: Int) -> Bool {
    scan.lexemes[index].kind == .quoteOpen || isMeaning(index, .entitled) || stands(index, in: .subject)
  }

  /// Whether the words up to a lexeme end in one that says that a date is that of all of a list.
  private func endsInBoth(_ index: Int) -> Bool {
    guard [.meaning, .word].contains(scan.lexemes[index].kind) else { return false }
    let words = text[..<scan.lexemes[index].range.upperBound]
    return lexicon.language[.both].contains { words.suffix($0.bytes.count).elementsEqual($0.bytes) }
  }

  /// The most lexemes between the number of one noun and the next noun: what the first is about, "and", the name of a body.
  private static let longestSubject = 32

  /// The item of the noun before, where one number of each stands in the sentence: "resolution 60/180 and Security Council resolution
  /// 1645 (2005), both of 20 December 2005", "resolution 5/1, on …, and resolution 5/2, on …, of 18 June 2007".
  private func itemOfNounBefore(_ item: Int, isBoth: Bool) -> Int? {
    let near = scan.lexemes[max(0, scope.noun - Self.longestSubject)..<scope.noun]
    let ends: [Lexeme.Kind] = [.number, .symbol, .verb, .stop, .semicolon]
    guard item > 0, let number = near.lastIndex(where: { ends.contains($0.kind) }), near[number].kind == .number,
      Int(near[number].start) == items[item - 1].range.lowerBound
    else { return nil }
    if isBoth { return item - 1 }
    guard scan.lexemes[number + 1].kind == .comma, isMeaning(scope.noun - 1, .and) else { return nil }
    return item - 1
  }

  /// How many items a list may have, and lexemes one of days. Keeps the time linear.
  static let longestList = 64
}
