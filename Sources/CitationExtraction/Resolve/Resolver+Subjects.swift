import DocumentReading
import UNSymbols

/// Bodies that are the subject of the clause in which a number stands, and so passed what it tells.
extension Resolver {
  /// The body that is the subject of the clause in which "in" leads to the noun behind an index: "the Economic and Social Council, in
  /// resolution 1996/2, requested".
  func agent(before noun: Int) -> Body? {
    var index = noun - 1
    if isMeaning(index, .the) { index -= 1 }
    guard isMeaning(index, .in), index > 0 else { return nil }
    let subject = scan.lexemes[index - 1].kind == .comma ? index - 2 : index - 1
    guard subject >= 0, scan.lexemes[subject].kind == .organ else { return nil }
    return lexicon.body(of: scan.lexemes[subject])
  }

  /// The body that is the subject of the clause in which a verb of adopting leads to the noun at an index: "La Commission a aussi adopté les
  /// résolutions 53/11", where the verb opens the clause "واعتمد المجلس أيضا القرار 38/1". A name right before "adopted" is the noun's own in
  /// English, one before "also adopted" is found here.
  func adopter(before noun: Int) -> Evidence? {
    var index = isMeaning(noun - 1, .the) ? noun - 2 : noun - 1
    /// Passes over adverbs.
    func pass() {
      let first = index
      while index >= 0, first - index < Self.longestAdverb, isAdverb(index), !stands(index, in: .adopts) { index -= 1 }
    }
    pass()
    if !lexicon.language.has(.verbOpens) {
      guard index > 0, stands(index, in: .adopts) else { return nil }
      index -= 1
      pass()
    }
    guard scan.lexemes.indices.contains(index), !lexicon.language.has(.verbOpens) || stands(index - 1, in: .adopts)
    else { return nil }
    if scan.lexemes[index].kind == .organ {
      return .its(subject: lexicon.body(of: scan.lexemes[index]), isAgent: true)
    }
    return shortName(index).map { .short($0) }
  }

  /// The most lexemes between a body and the verb, or between it and the noun: "avait également", "أيضا".
  private static let longestAdverb = 4

  /// Whether a lexeme may stand between a body and what it adopted.
  private func isAdverb(_ index: Int) -> Bool {
    scan.lexemes[index].kind == .word || isMeaning(index, .link) || isMeaning(index, .to)
  }

  /// Whether an organ behind a comma is the subject of the clause which "in" or "by" opens with a list: "In resolution 1997/2, the
  /// Economic and Social Council called upon".
  func isSubjectBehindOpening(_ organ: Int) -> Bool {
    guard case .none = scope.evidence, let last = scope.group.last, leadsIn(scope.noun - 1) else { return false }
    let comma = isMeaning(organ - 1, .the) ? organ - 2 : organ - 1
    return comma > 0 && scan.lexemes[comma].kind == .comma && isDate(behind: last.lexeme, before: comma)
  }

  /// Whether a word leads to the text in which somebody said or did something: "in", "by".
  private func leadsIn(_ index: Int) -> Bool {
    isMeaning(index, .in) || isMeaning(index, .link) && stands(index, in: .author)
  }

  /// Whether an organ right behind a list is the subject of the clause that the list opens, and to which its "its" refers: "In its
  /// resolution 34/16, the Human Rights Council requested", and not "the General Assembly, in its resolution 73/187".
  func isSubjectBehindOwn(_ organ: Int) -> Bool {
    guard let last = scope.group.last, case .its(_, isAgent: true) = scope.evidence, !suffers(organ) else {
      return false
    }
    var its = scope.noun - 1
    while isMeaning(its, .adjective) { its -= 1 }
    return isMeaning(its, .its) && leadsIn(its - 1) && opensClause(its - 1)
      && isDate(behind: last.lexeme, before: organ)
  }

  /// Whether nobody is named in the clause before an index, who could be its subject.
  private func opensClause(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch scan.lexemes[index - 1].kind {
    case .stop, .semicolon, .colon, .quoteOpen: return true
    // "noting that, in its resolution"
    case .comma: return stands(index - 2, in: .that)
    default: return stands(index - 1, in: .that)
    }
  }

  /// Whether something else acts on the organ at an index: "In its resolution 60/251, the Human Rights Council was given".
  private func suffers(_ organ: Int) -> Bool { isMeaning(organ + 1, .link) }

  /// Whether "the Council", of which nothing tells which it is, is the subject of the clause in which "in" leads to an index: "established
  /// by the Council in its resolution 6/17". Then its numbers tell, as those of "Council resolution 6/17" do.
  func isOfUntoldCouncil(_ index: Int) -> Bool {
    guard isMeaning(index - 1, .in), !(scope.subject?.isCalled("council") ?? false) else { return false }
    var subject = index - 2
    if stands(subject, in: .author) { subject -= 1 }
    if subject > 0, scan.lexemes[subject].kind == .comma { subject -= 1 }
    return isMeaning(subject, .council) && shortBody(.council) == nil
  }

  /// Whether "its" at an index refers to the clause's subject: "the General Assembly, in its resolution".
  func isAgent(_ index: Int) -> Bool {
    // "and in": one word for lists.
    index > 0
      && (isMeaning(index - 1, .in) || isMeaning(index - 1, .link)
        || isMeaning(index - 1, .and) && text[scan.lexemes[index - 1].range].contains(0x20))
  }

  /// Whether an organ's name right behind a list is the subject to which the list's "its" refers: "dans sa résolution 42/1 du 13
  /// février 2004, la Commission du développement social a décidé". Where bodies stand before their texts mostly, only if the session of
  /// the speaker did not sit on the day: "in its resolution 32/2 of 20 February 1991 the Commission for Social Development decided".
  func isAgentBehindList(_ index: Int) -> Bool {
    guard let last = scope.group.last, case .its(_, let isAgent) = scope.evidence else { return false }
    let item = items[last.item]
    let conflicts = item.symbol.flatMap { symbol in item.date.map { SessionCalendar.check(symbol, $0) == .conflict } }
    guard organFollows ? isAgent || item.symbol == nil : isAgent && conflicts ?? false else { return false }
    return isDate(behind: last.lexeme, before: index)
  }

  /// Whether nothing but a date, with commas, the words that lead to it and the mark of a note, stands between two lexemes.
  private func isDate(behind first: Int, before last: Int) -> Bool {
    first < last
      && ((first + 1)..<last).allSatisfy { index in
        switch scan.lexemes[index].kind {
        case .comma, .date: true
        case .integer: marks.contains { $0.range.lowerBound == Int(scan.lexemes[index].start) }
        case .meaning:
          isMeaning(index, .the) || isMeaning(index, .dated) || isMeaning(index, .of) && beginsDate(index + 1)
        default: false
        }
      }
  }

  /// Whether a date, perhaps behind its article ("du 13 février"), stands at an index.
  private func beginsDate(_ index: Int) -> Bool {
    var next = index
    while isMeaning(next, .the) { next += 1 }
    return scan.lexemes.indices.contains(next) && scan.lexemes[next].kind == .date
  }
}
