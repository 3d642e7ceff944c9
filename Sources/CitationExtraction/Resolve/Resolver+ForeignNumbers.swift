import UNSymbols

/// Numbers without a session behind the noun of a body other than the Security Council: "resolution 563 of the African Commission",
/// "Conference resolution I". One whose series the registry does not have stays unresolved and says so; where no body is named
/// the noun is a part of a report ("chap. I, resolution 1, annex II").
extension Resolver {
  /// A whole number right behind a noun, perhaps with a session behind a slash, "67/XIV".
  mutating func foreignNumber(_ index: Int, _ value: Int) {
    guard let kind = foreignKind(index), (1...9999).contains(value), !isCouncilNumber(value) else { return }
    let end = scan.lexemes[index].range.upperBound
    let session = index + 1
    let hasSession =
      end < text.count && text[end] == 0x2F && scan.lexemes.indices.contains(session)
      && scan.lexemes[session].kind == .letter && Int(scan.lexemes[session].start) == end + 1
    if !hasSession, end < text.count, text[end] == 0x2F || text[end] == 0x2D || text[end].isLetter { return }
    let last = hasSession ? session : index
    guard let owner = owner(of: last) ?? nobody(index, value) else { return }
    let own = scope.evidence
    scope.evidence = owner
    defer { scope.evidence = own }
    let cited = CitedNumber(form: .plain, session: "", number: value)
    let date = DateBinder.date(after: last, scan, organFollows: organFollows)
    append(hasSession ? Resolution() : resolve(cited, kind, date), cited, date, index)
    guard hasSession else { return }
    items[items.count - 1].range = scan.lexemes[index].range.lowerBound..<scan.lexemes[session].range.upperBound
    items[items.count - 1].unresolved = unresolvedWords(cited, date?.found.date(), session)
  }

  /// A roman numeral right behind the noun of a body that is named before it: "Conference resolution I, of 30 April 1982", "Commission
  /// resolution XXX-2"; one with a number also where the body stands behind it, "résolution XXX-2 de la Commission".
  mutating func letter(_ index: Int) {
    let range = scan.lexemes[index].range
    guard let kind = foreignKind(index),
      RomanNumeral.value(of: String(decoding: text[range], as: UTF8.self)) != nil
    else { return }
    let isNumbered = range.upperBound < text.count && text[range.upperBound] == 0x2D
    let digits = isNumbered ? NumberScanner.digits(text, range.upperBound + 1, text.count, most: 3) : nil
    let own = scope.evidence
    defer { scope.evidence = own }
    switch own {
    case .named, .short, .unknown: break
    case .none:
      guard let end = digits?.1 else { return }
      let last = scan.lexemes[index...].prefix(Self.longestOwner).lastIndex { Int($0.start) < end } ?? index
      guard let body = body(behindNumber: last) else { return }
      scope.evidence = .named(body)
    case .its, .carried: return
    }
    let date = DateBinder.date(after: index, scan, organFollows: organFollows)
    guard isNumbered else {
      append(Resolution(), CitedNumber(form: .plain, session: "", number: 0), date, index)
      return
    }
    guard let (number, end) = digits else { return }
    let cited = CitedNumber(
      form: .romanSlash, session: String(decoding: text[range], as: UTF8.self), number: number)
    append(resolve(cited, kind, date), cited, date, index)
    items[items.count - 1].range = range.lowerBound..<end
  }

  /// The kind of text whose singular noun stands right before a lexeme, and no comma before the noun, as in a part of a report.
  private func foreignKind(_ index: Int) -> DocumentSymbol.Kind? {
    guard let kind = scope.kind, kind == .resolution || kind == .decision, !scope.isDraft, isBehindNoun(index),
      !isPlural(scope.noun), scope.group.isEmpty, !isMeaning(index + 1, .counted)
    else { return nil }
    if scope.noun > 0, [.comma, .close, .colon].contains(scan.lexemes[scope.noun - 1].kind) { return nil }
    let (number, noun) = (scan.lexemes[index].range, scan.lexemes[scope.noun].range)
    guard lexicon.language.has(.nounFollows) else { return number.lowerBound - noun.upperBound == 1 ? kind : nil }
    // "第563号决议", not "C-SS-4/DEC.3号决定".
    let isNextToNoun = (0...HeadFinal.numberNoun.count).contains(noun.lowerBound - number.upperBound)
    return isNextToNoun && HeadFinal.followsOrdinal(text, number.lowerBound) ? kind : nil
  }

  /// Whether a number is one of the Security Council's in a text of its own.
  private func isCouncilNumber(_ value: Int) -> Bool {
    (candidates.host ?? candidates.documentHost) == .securityCouncil
      && SessionCalendar.securityCouncilYear(of: value) != nil
  }

  /// Who is said to have passed the text whose number stands at an index; nil where nobody is named.
  private func owner(of index: Int) -> Evidence? {
    switch scope.evidence {
    case .named(let body): return body == .securityCouncil ? nil : scope.evidence
    case .its, .unknown, .short: return scope.evidence
    case .carried: return nil
    case .none:
      if let body = body(behindNumber: index) { return .named(body) }
      return unknownPasser(behind: index) == nil ? nil : scope.evidence
    }
  }

  /// The evidence of a number for which nobody is named, where it is too large for a part of a report and no year: "recalls resolution
  /// 2250", not "резолюция 1995 года".
  private func nobody(_ index: Int, _ value: Int) -> Evidence? {
    switch scope.evidence {
    case .none, .carried: guard value >= 100 else { return nil }
    case .named, .its, .short, .unknown: return nil
    }
    let end = Int(scan.lexemes[index].end)
    let isYear =
      SessionCalendar.printedYears.contains(value) && end + 1 < text.count && text[end] == 0x20
      && (text[end + 1].isLetter || text[end + 1] >= 0x80)
    return isYear ? nil : scope.evidence
  }

  /// The body of the registry that stands right behind a number: "of the Commission", "adopted on 4 August by the Commission".
  func body(behindNumber index: Int) -> Body? {
    var next = index + 1
    let end = min(scan.lexemes.count, index + Self.longestOwner)
    while next < end,
      [.of, .the, .link, .dated, .on].contains(where: { isMeaning(next, $0) })
        || [.comma, .date].contains(scan.lexemes[next].kind) || saysAdopted(next) || stands(next, in: .author)
    {
      next += 1
    }
    guard next < end, scan.lexemes[next].kind == .organ, next > index + 1 || organFollows else { return nil }
    let body = lexicon.body(of: scan.lexemes[next])
    return body == .securityCouncil ? nil : body
  }

  /// The most lexemes between a number and the name of its body, and of a noun and that name.
  private static let longestOwner = 8

  /// Whether "No." at an index stands behind the noun, perhaps with its body between.
  func isNumbered(_ index: Int) -> Bool {
    guard scope.noun < index, index - scope.noun <= Self.longestOwner else { return false }
    return (scope.noun + 1..<index).allSatisfy {
      scan.lexemes[$0].kind == .organ || isOwnerWord($0) || isMeaning($0, .adjective)
    }
  }

  /// Whether a number stands beside the noun of a general comment: "замечание общего порядка № 15 (2002)", "第39(2022)号一般性建议".
  func isOfComment(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { isMeaning($0, .comment) || isMeaning($0, .comments) }
  }

  /// Whether the number at an offset ends a symbol of somebody else's that a space divides: `AHG/Res. 17 (I)`. The symbols of
  /// the principal organs begin with one letter.
  func endsForeignSymbol(_ start: Int) -> Bool {
    var position = start
    while position > 0, text[position - 1] == 0x20 || text[position - 1] == 0x2E { position -= 1 }
    let word = position
    while position > 0, text[position - 1].isLetter { position -= 1 }
    guard position < word, position < start - 1, position > 2, text[position - 1] == 0x2F else { return false }
    return text[position - 2].isUpper && text[position - 3].isUpper
  }
}
