import UNSymbols

/// What becomes a citation: printed symbols, and numbers that a noun or their form lets in.
extension Resolver {
  mutating func symbol(_ index: Int) {
    let lexeme = scan.lexemes[index]
    let printed = scan.symbol(of: lexeme)
    // Of a document with two symbols, A/71/982-S/2017/600, the first is cited; the second names the same document.
    let halves = printed.halves
    var date = DateBinder.date(after: index, scan, organFollows: organFollows)
    if date == nil {
      let words = DateBinder.Words(text, scan, lexicon.language)
      date =
        DateBinder.date(before: index, scan, organFollows: organFollows, is: words)
        ?? (DateBinder.isAdopted(index, scan) ? dateOfAdoption(index) : nil)
    }
    var locator: String?
    if let locators { locator = locators.after(index) ?? locators.pointingBack(index) ?? locators.beforeSymbol(index) }
    let cited = halves.first ?? printed
    let day = date?.day(of: cited)
    if scope.kind == cited.kind { scope.group.append((items.count, index)) }
    items.append(
      Item(
        range: lexeme.range, symbol: cited, otherSymbols: Array(halves.dropFirst()), basis: .exact, confidence: 1,
        date: day, locator: locator, governing: governing, isStatement: isStatement(cited, day),
        trail: explains ? ["the symbol itself is printed"] : []))
    if let year = printed.ownYear { doubt(year) }
    passLocator()
  }

  /// Says of the last item that its number is of another year than is printed.
  private mutating func doubt(_ year: Int) {
    let last = items.count - 1
    (items[last].basis, items[last].confidence) = (.form, 0.4)
    if explains { items[last].trail.append("kept though the Council adopted that number in \(year)") }
  }

  /// Whether a printed symbol is a statement's: by its series, or, until 1993, behind the noun.
  private func isStatement(_ symbol: DocumentSymbol, _ day: CalendarDate?) -> Bool {
    guard symbol.body == Body.securityCouncil.code else { return false }
    return symbol.kind == .statement
      || scope.kind == .statement && symbol.kind == .document && day.map { $0.year < 1994 } ?? false
  }

  mutating func number(_ index: Int, _ number: Scan.Number) {
    // "Convention No. 182 (1999)" is none of the Security Council's, "قرار مجلس الأمن رقم 2254 (2015)" is.
    if number.cited.form == .numberYear, isMeaning(index - 1, .number), !isNumbered(index - 1) { return }
    if isOfComment(index) { return }
    // "vol. 189 (1954)" is a volume of its year.
    if number.cited.form == .numberYear, isMeaning(index - 1, .volume) { return }
    if endsForeignSymbol(Int(scan.lexemes[index].start)) { return }
    if scope.kind == nil { resumeList(index, number.cited) }
    if scope.kind == nil { implyNoun(index, number.cited) }
    guard !scope.isDraft, !isMeaning(index + 1, .counted), let kind = kind(for: number.cited, at: index) else { return }
    fillRange(upTo: index, number.cited, kind)
    let dates = DateBinder.dates(ofPartsAt: index, scan, organFollows: organFollows)
    let before =
      dates.contains { $0 != nil } ? nil : DateBinder.date(beforeNumber: index, scan) ?? dateOfAdoption(index)
    let parts: [String?] = number.parts.isEmpty ? [nil] : number.parts
    for (part, date) in zip(parts, dates) {
      var cited = number.cited
      cited.part = part
      let found = resolve(cited, kind, date)
      if found.symbol == nil, !isBehindNoun(index), scope.group.isEmpty { continue }
      append(found, cited, date ?? before, index)
      // "resolution IV/3 of 2 October 2015 of the International Conference on Chemicals Management"
      if case .none = scope.evidence, found.symbol != nil, isOfUnknown(index) { reassign(.unknown, overrules: true) }
      // "2001年12月24日第56/253号决议和第56/254号决定"
      if date == nil, let day = scope.sharedDay, let symbol = found.symbol, SessionCalendar.check(symbol, day) == .ok {
        items[items.count - 1].date = day
      }
    }
  }

  /// Takes up the list that a verb interrupted where a number with its date stands behind a comma or "and": nothing else is
  /// printed so.
  private mutating func resumeList(_ index: Int, _ cited: CitedNumber) {
    guard let list = scope.interrupted, index > 0, cited.form != .plain, cited.form != .dot,
      scan.lexemes[index - 1].kind == .comma || isMeaning(index - 1, .and),
      [index + 1, index + 2].contains(where: { scan.lexemes.indices.contains($0) && scan.lexemes[$0].kind == .date })
    else { return }
    scope.kind = list.kind
    scope.evidence = list.evidence
    scope.noun = list.noun
    governing = list.governing
    scope.interrupted = nil
  }

  /// Takes a number right behind a body's name for one of its resolutions though no noun says so, when nothing that it could
  /// count stands behind: "pursuant to Human Rights Council S-36/1;".
  private mutating func implyNoun(_ index: Int, _ cited: CitedNumber) {
    guard index > 0, scan.lexemes[index - 1].kind == .organ,
      scan.lexemes[index].start == scan.lexemes[index - 1].end + 1,
      [.slash, .special, .emergency, .year].contains(cited.form), endsCitation(index + 1)
    else { return }
    let body = lexicon.body(of: scan.lexemes[index - 1])
    guard body.symbol(.resolution, cited) != nil else { return }
    scope.kind = .resolution
    scope.evidence = .named(body)
    scope.noun = index - 1
  }

  /// Whether what stands at an index can follow a citation and counts nothing: a mark, "of" with a day, "and", a noun, the end.
  func endsCitation(_ index: Int) -> Bool {
    guard index < scan.lexemes.count else { return true }
    switch scan.lexemes[index].kind {
    case .comma, .semicolon, .stop, .close, .quoteClose, .date: return true
    case .meaning where isMeaning(index, .of):
      return index + 1 < scan.lexemes.count && scan.lexemes[index + 1].kind == .date
    case .meaning: return isMeaning(index, .and) || isMeaning(index, .resolution)
    default: return false
    }
  }

  mutating func append(
    _ found: Resolution, _ cited: CitedNumber, _ date: DateBinder.Bound?, _ index: Int
  ) {
    scope.group.append((items.count, index))
    if found.symbol == nil || found.basis == .form, let kind = scope.kind {
      switch scope.evidence {
      case .none, .its, .carried:
        var isIts = false
        if case .its = scope.evidence { isIts = true }
        unnamed.append(Unnamed(item: items.count, lexeme: index, kind: kind, isIts: isIts))
      case .named, .short, .unknown: break
      }
    }
    items.append(
      Item(
        range: numberRange(index), symbol: found.symbol,
        unresolved: found.symbol == nil
          ? unresolvedWords(cited, date?.found.date(), index) : nil,
        openKind: found.symbol == nil ? openKind(cited, index) : nil, basis: found.basis, confidence: found.confidence,
        date: date?.day(of: found.symbol, cited), locator: locator(index),
        governing: governing, trail: found.trail))
    shareLocator(index)
  }

  /// The words of a number as the United Nations links them: the letters of parts that follow it belong to what is cited, not
  /// to the words.
  func numberRange(_ index: Int) -> Range<Int> {
    let range = scan.lexemes[index].range
    guard scan.lexemes[index].kind == .number, !scan.number(of: scan.lexemes[index]).parts.isEmpty else {
      return range
    }
    var end = range.lowerBound
    while end < range.upperBound, text[end] != 0x2F { end += 1 }
    guard end < range.upperBound else { return range }
    end += 1
    while end < range.upperBound, text[end].isDigit { end += 1 }
    return end > range.lowerBound && text[end - 1].isDigit ? range.lowerBound..<end : range
  }

  /// The kind of text that a number names here, or nil when it is no citation.
  func kind(for cited: CitedNumber, at index: Int) -> DocumentSymbol.Kind? {
    switch cited.form {
    case .conference: return .decision
    case .dot:
      guard isListed(index), isNumberedWithDot(index) else { return nil }
      return text[scan.lexemes[index].range].contains(0x28) ? .decision : .resolution
    case .numberYear where scope.kind != nil:
      // "its decision 2133 (2014)": the Security Council numbers nothing but resolutions so.
      return .resolution
    case .roman, .romanSpecial, .romanEmergency, .organizational, .numberYear:
      if let kind = scope.kind { return kind == .statement ? .resolution : kind }
      return cited.number >= 100 ? .resolution : nil
    case .slash, .year, .yearLast, .special, .emergency, .romanSlash, .plain:
      guard let kind = scope.kind, isListed(index) else { return nil }
      return isOfStatement(index, cited) ? .statement : kind
    }
  }

  /// Whether a number with a dot is of a body that numbers so: its letters stand before it, "WHA58.16", or it is named.
  private func isNumberedWithDot(_ index: Int) -> Bool {
    if text[Int(scan.lexemes[index].start)].isUpper { return true }
    guard scope.kind != nil else { return false }
    if let body = body(behindNumber: index) { return body.numbersWithDot }
    return switch scope.evidence {
    case .named(let body): body.numbersWithDot
    case .short(let name): candidates.lastNamed[name]?.numbersWithDot ?? false
    case .its(let subject, _): subject?.numbersWithDot ?? false
    case .carried, .none, .unknown: false
    }
  }

  func isBehindNoun(_ index: Int) -> Bool { scope.kind != nil && scope.noun == index - 1 }

  /// Whether a word right behind a plural noun ends as its adjectives do, in a language where these stand there: "résolutions
  /// susmentionnées".
  private func isUnknownAdjective(_ index: Int) -> Bool {
    guard organFollows, scope.kind != nil, scope.noun == index - 1, isPlural(scope.noun) else { return false }
    let word = text[scan.lexemes[index].range]
    return word.count >= 6 && !word.first!.isUpper
      && lexicon.language[.agreement].contains { word.suffix($0.bytes.count).elementsEqual($0.bytes) }
  }

  /// Whether a number stands, where nouns stand last, behind the noun of a list that is at its end, and nothing makes an ordinal
  /// of it: "第2009/12号决议和60/40的比例".
  private func isBehindLastNoun(_ index: Int) -> Bool {
    guard lexicon.language.has(.nounFollows), scope.kind != nil, let first = scope.group.first else { return false }
    let (start, noun) = (Int(scan.lexemes[index].start), scan.lexemes[scope.noun].start)
    return scan.lexemes[first.lexeme].start < noun && start > Int(noun) && !HeadFinal.followsOrdinal(text, start)
      && !text[Int(scan.lexemes[index].end)...].starts(with: HeadFinal.numberNoun)
  }

  /// Whether what stands before a number lets it be an item of its noun's list.
  func isListed(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = scan.lexemes[index - 1]
    if isBehindLastNoun(index) { return false }
    switch before.kind {
    case .comma, .semicolon, .colon, .open, .close, .quoteClose, .number, .symbol, .date, .letter, .organ, .dash:
      return true
    case .meaning:
      let meaning = before.meaning!
      switch meaning {
      case .resolution, .resolutions, .decision, .decisions, .and, .to, .link, .number: return true
      case .of: return partOfListed(index) != nil
      case .in, .dated: return false
      case .the where organFollows:
        // "en especial las 43/91 y 46/85"
        return index > 1 && scope.kind != nil && endsCitation(index + 1) && isListed(index - 1)
      case _ where meaning.isShortName: return organFollows || isBehindNoun(index)
      case .adjective where organFollows:
        var position = index - 1
        while isMeaning(position, .adjective) || isMeaning(position, .and) { position -= 1 }
        return position == scope.noun || scan.lexemes[max(position, 0)].kind == .organ
      default: return isBehindNoun(index)
      }
    case .word: return isUnknownAdjective(index - 1)
    case .stop, .quoteOpen, .verb, .integer: return false
    }
  }
}
