import UNSymbols

/// Walks the lexemes of one paragraph or note and says what each number and symbol cites.
///
/// A small state machine: a noun ("resolution") with the evidence for its body governs the numbers that follow until another
/// noun, another verb or the end of the sentence. Quotation marks and brackets open a scope of their own.
struct Resolver {
  /// A citation found in the lexemes.
  struct Item {
    var range: Range<Int>
    var symbol: DocumentSymbol?
    var unresolved: String?
    var basis: Citation.Basis
    var confidence: Double
    var date: CalendarDate?
    var locator: String?
    var governing: OpeningPhrase?
  }

  /// The state of one scope.
  private struct Scope {
    /// The kind that the noun gives to numbers; nil when no noun governs.
    var kind: DocumentSymbol.Kind?
    var evidence = Evidence.none(subject: nil)
    /// The index of the noun among the lexemes.
    var noun = 0
    /// The items of the noun: their index, their lexeme and number.
    var group: [(item: Int, lexeme: Int)] = []
    /// The locator that stands before the noun ("paragraph 5 of").
    var locator: String?
    /// Whether the noun is that of a draft.
    var isDraft = false
    /// The body named last in the sentence.
    var subject: Body?
  }

  let text: UnsafeBufferPointer<UInt8>
  let scan: Scan
  let lexicon: Lexicon
  let grammar: OpeningGrammar
  let isOperative: Bool
  private(set) var candidates: Candidates
  private(set) var items: [Item] = []
  private var scope = Scope()
  private var outer: [(opener: Lexeme.Kind, scope: Scope)] = []
  private var governing: OpeningPhrase?

  /// Prepares to resolve a scan.
  init(
    _ text: UnsafeBufferPointer<UInt8>, _ scan: Scan, lexicon: Lexicon, grammar: OpeningGrammar, isOperative: Bool,
    candidates: Candidates
  ) {
    self.text = text
    self.scan = scan
    self.lexicon = lexicon
    self.grammar = grammar
    self.isOperative = isOperative
    self.candidates = candidates
  }

  /// Resolves all lexemes.
  mutating func run() {
    for index in scan.lexemes.indices {
      let lexeme = scan.lexemes[index]
      switch lexeme.kind {
      case .stop: endSentence()
      case .quoteOpen where index > 0: open(lexeme.kind, keepingNoun: false)
      case .quoteClose: close(.quoteOpen)
      case .open: open(lexeme.kind, keepingNoun: true)
      case .close: close(.open)
      case .organ: organ(index, Int(lexeme.value))
      case .verb: verb(index)
      case .meaning: meaning(index, Lexicon.Meaning(rawValue: lexeme.value)!)
      case .symbol: symbol(index)
      case .number: number(index, scan.numbers[Int(lexeme.value)])
      case .integer: integer(index, Int(lexeme.value))
      case .word, .comma, .semicolon, .colon, .dash, .quoteOpen, .date, .letter: break
      }
    }
  }

  // MARK: Scopes

  private mutating func endSentence() {
    scope = Scope()
    outer.removeAll()
    governing = nil
  }

  private mutating func open(_ kind: Lexeme.Kind, keepingNoun: Bool) {
    outer.append((kind, scope))
    scope.group = []
    if !keepingNoun { scope.kind = nil }
  }

  private mutating func close(_ kind: Lexeme.Kind) {
    guard let last = outer.lastIndex(where: { $0.opener == kind }) else { return }
    scope = outer[last].scope
    outer.removeSubrange(last...)
  }

  // MARK: Words

  private mutating func organ(_ index: Int, _ body: Int) {
    let named = lexicon.bodies[body]
    scope.subject = named
    if let short = lexicon.shortNames[body] { candidates.lastNamed[short] = named }
    if standsBehindList(index) { reassign(.named(named)) }
  }

  /// Whether an organ's name follows a list of numbers: "resolution 5/14 of the United Nations Environment Assembly".
  private func standsBehindList(_ index: Int) -> Bool {
    guard let last = scope.group.last else { return false }
    switch scope.evidence {
    case .none, .carried: break
    case .named, .its, .short: return false
    }
    var before = index - 1
    if before > last.lexeme, isMeaning(before, .the) { before -= 1 }
    guard before > last.lexeme, isMeaning(before, .of) || isMeaning(before, .dated) || isMeaning(before, .link) else {
      return false
    }
    before -= 1
    while before > last.lexeme {
      switch scan.lexemes[before].kind {
      case .date, .comma, .close: before -= 1
      case .meaning where isMeaning(before, .dated) || isMeaning(before, .of) || isMeaning(before, .adjective):
        before -= 1
      case .meaning where isMeaning(before, .the) || isMeaning(before, .in): before -= 1
      case .word where isOfMeeting(before): before -= 1
      default:
        guard let opener = outerQuote(endingBefore: before, after: last.lexeme) else { return false }
        before = opener
      }
    }
    return before == last.lexeme
  }

  /// Whether a word belongs to "adopted at the tenth meeting of": it is one of these words or stands right before one.
  private func isOfMeeting(_ index: Int) -> Bool {
    for position in [index, index + 1] where scan.lexemes[position].kind == .word {
      let word = text[scan.lexemes[position].range]
      if Self.meetingWords.contains(where: { word.elementsEqual($0.utf8) }) { return true }
    }
    return false
  }

  private static let meetingWords = ["meeting", "session", "adopted", "Meeting", "at"]

  /// The lexeme before the quotation that holds a lexeme, when it begins behind another lexeme.
  private func outerQuote(endingBefore index: Int, after limit: Int) -> Int? {
    var position = index
    while position > limit, scan.lexemes[position].kind != .quoteOpen { position -= 1 }
    guard position > limit else { return nil }
    position -= 1
    if position > limit, isMeaning(position, .entitled) { position -= 1 }
    return position
  }

  private mutating func verb(_ index: Int) {
    let lexeme = scan.lexemes[index]
    guard index > 0, text[Int(lexeme.start)].isLower else { return }
    let before = scan.lexemes[index - 1]
    switch before.kind {
    case .comma, .semicolon: break
    case .meaning where isMeaning(index - 1, .and) || isMeaning(index - 1, .link): break
    case .word where Self.adverbs.contains(where: { text[before.range].elementsEqual($0.utf8) }): break
    default: return
    }
    guard let phrase = OpeningPhrase.parse(text, Int(lexeme.start)..<text.count, grammar) else { return }
    let words = Int(lexeme.start)..<Int(lexeme.end)
    let firstWordEnd = words.first(where: { text[$0] == 0x20 }) ?? words.upperBound
    let isParticiple = text[firstWordEnd - 1] == 0x67
    guard isParticiple ? !Self.actions.contains(phrase.family) : isOperative && text[firstWordEnd - 1] == 0x73 else {
      return
    }
    governing = phrase
    scope.kind = nil
    scope.group = []
  }

  /// Families whose participles inside a sentence tell what somebody does, not what the text does: "establishing", "seeking".
  private static let actions: Set<String> = [
    "deciding", "endorsing", "determined", "continuing", "responding", "expressing",
  ]

  private static let adverbs = ["also", "further", "again", "strongly", "once"]

  private mutating func meaning(_ index: Int, _ meaning: Lexicon.Meaning) {
    switch meaning {
    case .resolution, .resolutions: noun(index, .resolution)
    case .decision, .decisions: noun(index, .decision)
    case .statement, .statements: noun(index, .statement)
    case .council, .assembly, .commission, .conference, .board:
      if let named = shortBody(meaning) { scope.subject = named }
      if standsBehindList(index) { reassign(.short(meaning)) }
    default: break
    }
  }

  private func shortBody(_ name: Lexicon.Meaning) -> Body? {
    name == .council ? nil : candidates.lastNamed[name]
  }

  /// A noun begins a list: finds the evidence that stands before it.
  private mutating func noun(_ index: Int, _ kind: DocumentSymbol.Kind) {
    let carried = carriedBody(index)
    let unnumbered = unnumberedEvidence(index)
    var before = index - 1
    var isDraft = false
    while before >= 0 {
      if isMeaning(before, .adjective) {
        before -= 1
      } else if isMeaning(before, .draft) {
        isDraft = true
        before -= 1
      } else if before > 0, isMeaning(before, .and), isMeaning(before - 1, .adjective) {
        before -= 1
      } else {
        break
      }
    }
    var evidence = Evidence.none(subject: scope.subject)
    if before >= 0 {
      let lexeme = scan.lexemes[before]
      switch lexeme.kind {
      case .organ: evidence = .named(lexicon.bodies[Int(lexeme.value)])
      case .meaning:
        let meaning = Lexicon.Meaning(rawValue: lexeme.value)!
        switch meaning {
        case .its: evidence = .its(subject: scope.subject, isAgent: isAgent(before))
        case .council, .assembly, .commission, .conference, .board: evidence = .short(meaning)
        default: before += 1
        }
      default: before += 1
      }
    }
    if case .none = evidence {
      if let carried {
        evidence = .carried(carried)
      } else if let unnumbered {
        evidence = unnumbered
      } else if let body = reporter(before: index) {
        evidence = .carried(body)
      }
    }
    scope.kind = kind
    scope.evidence = evidence
    scope.noun = index
    scope.group = []
    scope.isDraft = isDraft
    scope.locator = LocatorReader.before(max(before, 0), scan, text)
  }

  /// Whether "its" at an index refers to the clause's subject: "the General Assembly, in its resolution".
  private func isAgent(_ index: Int) -> Bool {
    index > 0 && (isMeaning(index - 1, .in) || isMeaning(index - 1, .link))
  }

  /// The body of the list that ends right before a noun ("decision 18/120 of 30 September 2011 and resolutions").
  private func carriedBody(_ index: Int) -> Body? {
    guard let last = scope.group.last, let symbol = items[last.item].symbol else { return nil }
    var before = index - 1
    while before > last.lexeme {
      switch scan.lexemes[before].kind {
      case .comma, .date: before -= 1
      case .meaning where isMeaning(before, .and) || isMeaning(before, .dated) || isMeaning(before, .of): before -= 1
      default: return nil
      }
    }
    return Body(code: symbol.body)
  }

  /// The body whose report stands before a noun: "(A/74/53/Add.1), chap. III, resolution 42/12".
  private func reporter(before index: Int) -> Body? {
    var before = index - 1
    while before >= 0, index - before < 24 {
      let lexeme = scan.lexemes[before]
      switch lexeme.kind {
      case .symbol: return ReportTable.body(of: scan.symbols[Int(lexeme.value)])
      case .comma, .close, .letter, .integer, .open: before -= 1
      case .word where lexeme.end - lexeme.start <= 5: before -= 1
      case .meaning
      where LocatorReader.isLocator(scan, before) || isMeaning(before, .and) || isMeaning(before, .number): before -= 1
      default: return nil
      }
    }
    return nil
  }

  /// The evidence of a noun before that has no numbers of its own: "Human Rights Council resolutions on the subject, including
  /// resolution 42/9".
  private func unnumberedEvidence(_ index: Int) -> Evidence? {
    guard scope.kind != nil, scope.group.isEmpty, index > 0, index - scope.noun < 40 else { return nil }
    guard isMeaning(index - 1, .link) || isMeaning(index - 1, .adjective) || scan.lexemes[index - 1].kind == .comma
    else {
      return nil
    }
    if case .none = scope.evidence { return nil }
    return scope.evidence
  }

  private func isMeaning(_ index: Int, _ meaning: Lexicon.Meaning) -> Bool {
    index >= 0 && scan.lexemes[index].kind == .meaning && scan.lexemes[index].value == meaning.rawValue
  }

  // MARK: Citations

  private mutating func symbol(_ index: Int) {
    let lexeme = scan.lexemes[index]
    items.append(
      Item(
        range: lexeme.range, symbol: scan.symbols[Int(lexeme.value)], basis: .exact, confidence: 1,
        date: DateBinder.date(after: index, scan)?.date(), locator: LocatorReader.after(index, scan, text),
        governing: governing))
  }

  private mutating func number(_ index: Int, _ number: Scan.Number) {
    guard !scope.isDraft, let kind = kind(for: number.cited, at: index) else { return }
    let date = DateBinder.date(after: index, scan)
    let parts: [String?] = number.parts.isEmpty ? [nil] : number.parts
    for part in parts {
      var cited = number.cited
      cited.part = part
      let found = resolve(cited, kind, date)
      if found == nil, !isBehindNoun(index), scope.group.isEmpty { continue }
      append(found, cited, date, index)
    }
  }

  /// A number alone: a Security Council resolution where the text is the Council's or names it.
  private mutating func integer(_ index: Int, _ value: Int) {
    guard scope.kind == .resolution, !scope.isDraft, (1...9999).contains(value), isListed(index) else { return }
    let lexeme = scan.lexemes[index]
    guard lexeme.start == 0 || text[Int(lexeme.start) - 1] == 0x20 else { return }
    if Int(lexeme.end) < text.count, text[Int(lexeme.end)] == 0x2F { return }
    if index + 1 < scan.lexemes.count, !isBehindNoun(index) {
      guard !isMeaning(index + 1, .of), scan.lexemes[index + 1].kind != .open, !isMeaning(index + 1, .dated) else {
        return
      }
    }
    switch scope.evidence {
    case .named(let body): guard body.code == "S" else { return }
    case .none, .its, .carried, .short(.council): guard candidates.host?.code == "S" else { return }
    case .short: return
    }
    guard isBehindNoun(index) || scope.group.last.map({ $0.lexeme >= index - 3 }) ?? false,
      let year = SessionCalendar.securityCouncilYear(of: value)
    else { return }
    let cited = CitedNumber(form: .numberYear, session: String(year), number: value)
    let date = DateBinder.date(after: index, scan)
    append(resolve(cited, .resolution, date), cited, date, index)
  }

  private mutating func append(
    _ found: (DocumentSymbol, Citation.Basis, Double)?, _ cited: CitedNumber, _ date: DateReader.Found?, _ index: Int
  ) {
    let year = cited.form == .numberYear ? Int(cited.session) : nil
    scope.group.append((items.count, index))
    items.append(
      Item(
        range: numberRange(index), symbol: found?.0,
        unresolved: found == nil ? UnresolvedReason.words(for: cited, scope.evidence) : nil, basis: found?.1 ?? .form,
        confidence: found?.2 ?? 0, date: date?.date(in: year),
        locator: LocatorReader.after(index, scan, text) ?? (isBehindNoun(index) ? scope.locator : nil),
        governing: governing))
  }

  /// The words of a number as the United Nations links them: the letters of parts that follow it belong to what is cited, not
  /// to the words.
  private func numberRange(_ index: Int) -> Range<Int> {
    let range = scan.lexemes[index].range
    guard text[range.upperBound - 1].isUpper else { return range }
    var end = range.lowerBound
    while end < range.upperBound, text[end] != 0x2F { end += 1 }
    guard end < range.upperBound else { return range }
    end += 1
    while end < range.upperBound, text[end].isDigit { end += 1 }
    return end > range.lowerBound && text[end - 1].isDigit ? range.lowerBound..<end : range
  }

  /// The kind of text that a number names here, or nil when it is no citation.
  private func kind(for cited: CitedNumber, at index: Int) -> DocumentSymbol.Kind? {
    switch cited.form {
    case .conference: return .decision
    case .dot: return isHealth(index) ? .resolution : nil
    case .roman, .romanSpecial, .romanEmergency, .organizational, .numberYear:
      if let kind = scope.kind { return kind == .statement ? .resolution : kind }
      return cited.number >= 100 ? .resolution : nil
    case .slash, .year, .special, .emergency, .romanSlash, .plain:
      guard let kind = scope.kind, isListed(index) else { return nil }
      return kind
    }
  }

  /// Whether a number with a dot is the World Health Assembly's: "WHA58.16", or named so.
  private func isHealth(_ index: Int) -> Bool {
    if text[Int(scan.lexemes[index].start)] == 0x57 { return true }
    if case .named(let body) = scope.evidence, scope.kind != nil { return body.code == "WHO/WHA" }
    if case .short(.assembly) = scope.evidence, scope.kind != nil {
      return candidates.lastNamed[.assembly]?.code == "WHO/WHA"
    }
    return false
  }

  private func isBehindNoun(_ index: Int) -> Bool { scope.kind != nil && scope.noun == index - 1 }

  /// Whether what stands before a number lets it be an item of its noun's list.
  private func isListed(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = scan.lexemes[index - 1]
    switch before.kind {
    case .comma, .semicolon, .colon, .open, .close, .quoteClose, .number, .symbol, .date, .letter, .organ, .dash:
      return true
    case .meaning:
      switch Lexicon.Meaning(rawValue: before.value)! {
      case .resolution, .resolutions, .decision, .decisions, .and, .to, .link, .number: return true
      case .of, .in, .dated: return false
      default: return isBehindNoun(index)
      }
    case .word, .stop, .quoteOpen, .verb, .integer: return false
    }
  }

  /// The symbol of a number: the first candidate that has such a number and whose sessions agree with the date.
  private func resolve(
    _ cited: CitedNumber, _ kind: DocumentSymbol.Kind, _ found: DateReader.Found?
  ) -> (DocumentSymbol, Citation.Basis, Double)? {
    let date = found?.date()
    var conflicting: (DocumentSymbol, Citation.Basis, Double)?
    for (body, basis) in candidates.list(for: scope.evidence, kind, cited) {
      guard let symbol = body.symbol(kind, cited) else { continue }
      let confidence = Self.confidence[basis] ?? 0.5
      guard let date, SessionCalendar.check(symbol, date) == .conflict else { return (symbol, basis, confidence) }
      if conflicting == nil { conflicting = (symbol, basis, confidence - 0.3) }
      if basis == .named { break }
    }
    if kind != .statement, let date, let body = candidates.byDate(cited.form), let symbol = body.symbol(kind, cited),
      SessionCalendar.check(symbol, date) == .ok
    {
      return (symbol, .form, 0.7)
    }
    return conflicting ?? misprint(cited, kind)
  }

  /// A Security Council number whose year does not fit it, as printed: the text's own error, kept and doubted.
  private func misprint(
    _ cited: CitedNumber, _ kind: DocumentSymbol.Kind
  ) -> (DocumentSymbol, Citation.Basis, Double)? {
    guard cited.form == .numberYear, kind == .resolution, scope.kind != nil, let council = Body(code: "S"),
      let symbol = council.misprinted(cited)
    else { return nil }
    return (symbol, .form, 0.4)
  }

  private static let confidence: [Citation.Basis: Double] = [
    .exact: 1, .named: 0.98, .its: 0.97, .context: 0.9, .form: 0.8,
  ]

  /// Gives the items of the noun a body that is named behind them.
  private mutating func reassign(_ evidence: Evidence) {
    guard let kind = scope.kind else { return }
    scope.evidence = evidence
    for (item, lexeme) in scope.group where scan.lexemes[lexeme].kind == .number {
      let number = scan.numbers[Int(scan.lexemes[lexeme].value)]
      var cited = number.cited
      cited.part = items[item].symbol?.part
      guard let found = resolve(cited, kind, DateBinder.date(after: lexeme, scan)) else { continue }
      items[item].symbol = found.0
      items[item].unresolved = nil
      items[item].basis = found.1
      items[item].confidence = found.2
    }
  }
}
