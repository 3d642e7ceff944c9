import UNSymbols

/// Days of adoption that stand before the noun.
extension Resolver {
  /// The day of the number at an index that words before its noun tell.
  func dateOfAdoption(_ index: Int) -> DateBinder.Bound? {
    guard isBehindNoun(index) else { return nil }
    return dateOfAdoptionAs() ?? dateOfActing() ?? dateOfPassing() ?? dateBeforePasser()
  }

  /// The day on which a body did what its text says: "reaffirmed on 9 March 2020 in its resolution 64/2".
  private func dateOfActing() -> DateBinder.Bound? {
    guard !scan.hasDatesFirst else { return nil }
    let position = beforeOwner()
    guard position > 1, isMeaning(position, .in), scan.lexemes[position - 1].kind == .date else { return nil }
    let found = scan.date(of: scan.lexemes[position - 1])
    return found.isOfPeriod ? nil : DateBinder.Bound(found: found, isShared: true)
  }

  /// The lexeme before the noun and the words that say whose it is: "in" of "in its resolution".
  private func beforeOwner() -> Int {
    var position = scope.noun - 1
    while position > 0,
      scan.lexemes[position].kind == .organ || isOwnerWord(position) || isMeaning(position, .its)
    {
      position -= 1
    }
    return position
  }

  /// The day of a text that was adopted as a resolution: "the declaration adopted on 21 September 2020 as resolution 75/1".
  private func dateOfAdoptionAs() -> DateBinder.Bound? {
    var position = beforeOwner()
    guard position > 1, [.word, .meaning].contains(scan.lexemes[position].kind) else { return nil }
    let end = scan.lexemes[position].range.upperBound
    guard
      let words = lexicon.language[.adoptedAs].first(where: {
        text[..<end].suffix($0.bytes.count).elementsEqual($0.bytes)
      })
    else { return nil }
    while position > 1, scan.lexemes[position].range.lowerBound >= end - words.bytes.count { position -= 1 }
    guard scan.lexemes[position].kind == .date,
      [.dated, .on, .the].contains(where: { isMeaning(position - 1, $0) })
    else { return nil }
    return DateBinder.Bound(found: scan.date(of: scan.lexemes[position]), isShared: true)
  }

  /// The day on which a text was passed: "the adoption by the Commission on 16 May 1998 of its resolution 574 (XXVII)", "a adopté le 16 mai
  /// 1998 la résolution 574 (XXVII)".
  private func dateOfPassing() -> DateBinder.Bound? {
    let isParted = isBehindClause(scope.noun)
    var day: Int?
    let last = scope.noun - (isParted ? Self.longestClause : Self.longestPassing)
    for position in stride(from: scope.noun - 1, to: max(-1, last), by: -1) {
      if stands(firstWordOf: position, in: .adoptionWord) {
        return day.map { DateBinder.Bound(found: scan.date(of: scan.lexemes[$0]), isShared: true) }
      }
      switch scan.lexemes[position].kind {
      case .date where isParted && scan.date(of: scan.lexemes[position]).isOfPeriod: continue
      case .date where day == nil: day = position
      case .organ: continue
      case .word where isParted, .integer where isParted, .comma where isParted,
        .meaning where isParted && isMeaning(position, .to):
        continue
      case .meaning
      where isMeaning(position, [.its, .on, .in, .dated, .link]) || isOwnerWord(position): continue
      default: return nil
      }
    }
    return nil
  }

  /// The day before the body that passed a text: "that on 11 September 2015 the General Assembly adopted by consensus its resolution
  /// 69/323".
  private func dateBeforePasser() -> DateBinder.Bound? {
    guard !scan.hasDatesFirst else { return nil }
    var position = beforeOwner()
    var words = 0
    while position > 0, words < Self.longestManner, !stands(firstWordOf: position, in: .adoptionWord) {
      guard scan.lexemes[position].kind == .word || isMeaning(position, .link) || isMeaning(position, .adjective) else {
        return nil
      }
      (position, words) = (position - 1, words + 1)
    }
    guard position > 0, stands(firstWordOf: position, in: .adoptionWord) else { return nil }
    // The auxiliary of the verb.
    if scan.lexemes[position - 1].kind == .word || isMeaning(position - 1, .link) { position -= 1 }
    let end = position
    while position > 0, end - position < Self.longestPassing {
      position -= 1
      switch scan.lexemes[position].kind {
      case .organ: continue
      case .comma where scan.lexemes[position + 1].kind == .organ || isOwnerWord(position + 1): continue
      case .meaning where isMeaning(position, .and) || isOwnerWord(position): continue
      case .date where position < end - 1 && !scan.date(of: scan.lexemes[position]).isOfPeriod:
        return DateBinder.Bound(found: scan.date(of: scan.lexemes[position]), isShared: true)
      default: return nil
      }
    }
    return nil
  }

  /// The most words that say how a text was passed: "by consensus".
  private static let longestManner = 3

  /// The most lexemes between the word for passing a text and its noun: its day, the names of bodies; and a clause about the meeting.
  private static let (longestPassing, longestClause) = (16, 40)

  /// Whether "of" stands before a noun, perhaps with "its", and a comma before that: "the adoption on 9 May 2014 at the session, held in May,
  /// of resolution 7/1".
  private func isBehindClause(_ noun: Int) -> Bool {
    var position = noun - 1
    while isMeaning(position, .the) || isMeaning(position, .its) { position -= 1 }
    return position > 0 && isMeaning(position, .of) && scan.lexemes[position - 1].kind == .comma
  }

  /// Whether the first word of a lexeme is one of a role: "adopted on" is one lexeme.
  private func stands(firstWordOf index: Int, in role: Language.Role) -> Bool {
    let word = text[scan.lexemes[index].range].prefix { $0 != 0x20 }
    return lexicon.language[role].contains { word.elementsEqual($0.bytes) }
  }
}
