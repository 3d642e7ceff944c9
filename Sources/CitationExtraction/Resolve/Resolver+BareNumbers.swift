import UNSymbols

/// Numbers without a session: the Security Council's, which are few enough to tell their year.
extension Resolver {
  /// A number alone: a Security Council resolution where the text is the Council's or names it.
  mutating func integer(_ index: Int, _ value: Int) {
    let count = items.count
    councilNumber(index, value)
    if items.count == count { foreignNumber(index, value) }
  }

  /// A number alone that is a Security Council resolution's.
  private mutating func councilNumber(_ index: Int, _ value: Int) {
    guard scope.kind == .resolution, !scope.isDraft, (1...9999).contains(value), isListed(index) else { return }
    let lexeme = scan.lexemes[index]
    let standsAlone =
      lexicon.language.has(.nounFollows)
      ? sharesNumberNoun(index)
      : lexeme.start == 0 || text[Int(lexeme.start) - 1] == 0x20
    guard standsAlone else { return }
    // "2l7 (1965)", "1514 {XV)": numbers that a scan damaged.
    let behind = text[Int(lexeme.end)...].prefix(2)
    if let next = behind.first, next == 0x2F || next.isLetter || behind.contains(0x7B) { return }
    if index + 1 < scan.lexemes.count, !isBehindNoun(index) {
      let isDated = index + 2 < scan.lexemes.count && scan.lexemes[index + 2].kind == .date
      guard isDated || !isMeaning(index + 1, .of) && !isMeaning(index + 1, .dated),
        scan.lexemes[index + 1].kind != .open
      else { return }
    }
    switch scope.evidence {
    case .named(let body): guard body == .securityCouncil else { return }
    // "Security Council resolution 2538 (2020) and resolution 1540"
    case .carried(let body) where body == .securityCouncil && isBehindNoun(index): break
    case .none, .its, .carried, .short(.council):
      // The annex of a text of the Council's has no speaker of its own.
      let speaker = candidates.host ?? candidates.documentHost
      guard speaker == .securityCouncil || isBehindCouncilNumber(index) else { return }
    case .short, .unknown: return
    }
    guard
      isBehindNoun(index) || isBehindOwner(index)
        || scope.group.last.map({ isBareNumber($0.lexeme, before: index) }) ?? false || isBehindCouncilNumber(index),
      let year = SessionCalendar.securityCouncilYear(of: value), year <= candidates.lastDay?.year ?? year
    else { return }
    let cited = CitedNumber(form: .numberYear, session: String(year), number: value)
    let date = DateBinder.date(after: index, scan, organFollows: organFollows)
    append(resolve(cited, .resolution, date), cited, date, index)
  }

  /// Whether 号 stands right behind a number, or behind the list of numbers that it begins: "第1325和2250号".
  private func sharesNumberNoun(_ index: Int) -> Bool {
    var last = index
    while !text[Int(scan.lexemes[last].end)...].starts(with: HeadFinal.numberNoun) {
      guard last + 2 < min(scan.lexemes.count, index + HeadFinal.longestShared),
        scan.lexemes[last + 2].kind == .integer,
        scan.lexemes[last + 1].kind == .comma || isMeaning(last + 1, .and)
      else { return false }
      last += 2
    }
    return true
  }

  /// Whether a number stands right behind the body that follows its noun: "قراري مجلس الأمن 1325 و 2250".
  private func isBehindOwner(_ index: Int) -> Bool {
    guard organFollows, scope.group.isEmpty, index > 0, case .named = scope.evidence else { return false }
    return scan.lexemes[index - 1].kind == .organ && index - scope.noun <= 4
  }

  /// Whether a number closes a list in which a Security Council resolution with its year stands before it: "resolutions 338
  /// (1973) and 1397", "2538 (2020) of 28 August 2020 and 1540", with nothing behind it that it could count.
  private func isBehindCouncilNumber(_ index: Int) -> Bool {
    guard let last = scope.group.last, last.lexeme >= index - Self.longestDay, isPlural(scope.noun),
      ((last.lexeme + 1)..<index).allSatisfy({ isDayOrJoint($0) }),
      items[last.item].symbol?.isCouncilResolution == true
    else { return false }
    // Behind a day a number with a day of its own would have its year too.
    if last.lexeme < index - 3, isMeaning(index + 1, .of) || isMeaning(index + 1, .dated) { return false }
    return endsCitation(index + 1)
  }

  /// The most lexemes from a number over its day to the next one.
  private static let longestDay = 6

  /// Whether a lexeme may stand between two numbers of a list: their joint, or the day of the first.
  private func isDayOrJoint(_ index: Int) -> Bool {
    scan.lexemes[index].isListJoint || scan.lexemes[index].kind == .date
      || isMeaning(index, [.of, .dated, .the])
  }

  /// Whether the item before is a bare number too: "resolutions 1325 and 2250", not "resolution 2242 (2015) and 640 police".
  private func isBareNumber(_ lexeme: Int, before index: Int) -> Bool {
    scan.lexemes[lexeme].kind == .integer && lexeme >= index - 3
  }
}
