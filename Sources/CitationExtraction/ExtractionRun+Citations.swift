import DocumentReading
import UNSymbols

/// What becomes a citation of what a paragraph or note names: its opening phrase and place, what the format relates, links.
extension ExtractionRun {
  /// Keeps a citation, unless it is the document's own symbol or one of the two that it bears, or a part of it in its head:
  /// "A/DEC/76/553 A and B".
  /// - Returns: Whether it was kept.
  @discardableResult private mutating func append(_ citation: consuming Citation) -> Bool {
    if let cited = citation.cited, Self.isOwn(cited, in: document.symbol) || ownHalves.contains(cited.key) {
      return false
    }
    // "A/DEC/76/413" above "B": the head prints the symbol of the whole. A note of the head cites what it names.
    if citation.place == .front, citation.footnote == nil, let own = document.symbol, let cited = citation.cited,
      cited.part != nil && cited.base?.key == own.key || cited.key == own.base?.key
    {
      return false
    }
    citations.append(citation)
    return true
  }

  /// The opening phrase that governs a paragraph: its own, or that of the paragraph of which it is a part.
  mutating func phrase(of index: Int) -> OpeningPhrase? {
    if let known = phrases[index] { return known }
    let paragraph = document.paragraphs[index]
    var found: OpeningPhrase?
    if paragraph.place == .front { found = MastheadRelation.phrase(text, paragraph.range, among: rules.mastheads) }
    if found == nil, !paragraph.isHeading, paragraph.place != .front || paragraph.label != nil {
      found = paragraph.parent.flatMap { $0 < index ? phrase(of: $0) : nil }
      if found == nil || standsBelow(found, paragraph.parent) {
        found = ownPhrase(of: index) ?? found
      }
      if found == nil, let announcer = announcers[index] { found = phrase(of: announcer) }
    }
    phrases[index] = .some(found)
    return found
  }

  mutating func add(_ items: [Resolver.Item], paragraph index: Int?, note: Int?) {
    guard !items.isEmpty else { return }
    let carrier = index.flatMap { $0 < document.paragraphs.count ? document.paragraphs[$0] : nil }
    var phrase: OpeningPhrase?
    if let index, index < phrases.count { phrase = self.phrase(of: index) }
    let phraseWords = phrase.map { words($0.range) }
    let isTitle = carrier.map { $0.isHeading || $0.place == .front } ?? true
    let hanging = isTitle ? nil : index.flatMap { hangingVerb(paragraph: $0, note: note) }
    let items = Self.inOrder(items)
    var before: (locator: String?, told: DateBinder.Told?) = (nil, nil)
    if let index, let note, !isTitle { before = self.hanging(paragraph: index, note: note) }
    let days = before.told.map { Self.days($0, of: items) } ?? []
    let locator = Self.isOne(items) ? before.locator : nil
    for (place, item) in items.enumerated() {
      if note == nil, isOwnIssue(item.range, in: carrier) || isOwnHeading(item.range, carrier) { continue }
      let own = note == nil ? item.governing.flatMap { Self.governs($0, item.range, beside: phrase) } : nil
      let governing = own ?? hanging
      let isKept = append(
        Citation(
          document: document.symbol, cited: item.symbol, otherSymbols: item.otherSymbols, unresolved: item.unresolved,
          text: "", range: 0..<0,
          utf8Range: document.map.inputRange(of: item.range), phrase: phraseWords,
          governing: governing.map { words($0.range) }, relation: (governing ?? phrase)?.family,
          place: carrier?.place ?? .front, paragraph: carrier?.place == .annex ? nil : carrier?.label,
          footnote: note.map { document.notes[$0].mark },
          date: item.date ?? (place < days.count ? Self.dates(days[place], item) : nil)
            ?? (note == nil ? nil : day(of: item, citedIn: index)),
          locator: part(place == 0 ? locator : nil, of: item),
          basis: item.basis, confidence: item.confidence,
          language: carrier?.language ?? document.language, trail: item.trail))
      if isKept, note == nil { remember(item, citation: citations.count - 1, paragraph: index) }
    }
  }

  /// Whether a note cites one paper, of which the others are additions, or a statement, behind which stands where it is printed: "S/16596
  /// and Add.1 and 2", "S/PRST/2011/16; see S/INF/67".
  private static func isOne(_ items: [Resolver.Item]) -> Bool {
    guard let first = items.first?.symbol else { return items.count == 1 }
    return first.kind == .statement
      || items.dropFirst().allSatisfy { $0.symbol?.canonical.hasPrefix(first.canonical + "/") ?? false }
  }

  /// The days that the text tells of what a note cites, from the first item on: one of each, that of all that one list of treaties names,
  /// the first day of what has additions, or the last of several, behind which the mark stands.
  private static func days(_ told: DateBinder.Told, of items: [Resolver.Item]) -> [CalendarDate] {
    guard let kind = items[0].symbol?.kind else { return [] }
    let noun: Language.Role =
      switch kind {
      case .resolution, .decision: .declaration
      case .treaty: .pact
      case .document, .statement, .publication: .paper
      }
    guard told.nouns.contains(noun) else { return [] }
    if told.days.count == items.count, items.allSatisfy({ $0.symbol?.kind == kind }) { return told.days }
    if kind == .treaty ? items.allSatisfy({ $0.range == items[0].range }) : arePartsOfOne(items) {
      return Array(repeating: told.days[0], count: items.count)
    }
    return isOne(items) ? [items.count == 1 ? told.days[told.days.count - 1] : told.days[0]] : []
  }

  /// Whether a note cites parts of one text: "Resolution 53/243 A and B".
  private static func arePartsOfOne(_ items: [Resolver.Item]) -> Bool {
    items.allSatisfy { item in
      guard let symbol = item.symbol, let first = items[0].symbol else { return false }
      return symbol.part != nil && symbol.body == first.body && symbol.session == first.session
        && symbol.number == first.number
    }
  }

  /// The part of what an item cites: its own, or the one that the text tells before the mark of its note. Where the note names a whole
  /// annex, the text's is a numbered part of that: "paragraph 284 of the Doha Programme of Action,4" and "Resolution 76/258, annex".
  private func part(_ told: String?, of item: Resolver.Item) -> String? {
    let own = item.locator.flatMap { mayName($0, item) ? $0 : nil }
    let told = told.flatMap { mayName($0, item) ? $0 : nil }
    guard let own, let told else { return own ?? told }
    let isWhole = own.utf8.allSatisfy { $0 != 0x20 && !$0.isDigit }
    let isNumbered = told.utf8.contains(where: \.isDigit) && !told.lowercased().hasPrefix(own.lowercased())
    return isWhole && isNumbered ? "\(own), \(told)" : own
  }

  /// Whether a part can be one of what an item cites: articles are parts of treaties and of what resolutions and decisions adopt, not of
  /// reports on them; with a capital they are those of the Charter.
  private func mayName(_ part: String, _ item: Resolver.Item) -> Bool {
    let article = rules.article(in: part)
    return !article.isNamed || !article.isCapital && [.treaty, .resolution, .decision].contains(item.symbol?.kind)
  }

  /// A day that the text tells of a paper, where the paper can be of that day: letters may be older than their session by a little; a
  /// declaration is of the session that adopted it.
  private static func dates(_ day: CalendarDate, _ item: Resolver.Item) -> CalendarDate? {
    guard let symbol = item.symbol else { return nil }
    let check = SessionCalendar.check(symbol, day)
    switch symbol.kind {
    case .document, .statement: if check == .conflict { return nil }
    case .resolution, .decision: return check == .ok ? day : nil
    case .treaty: return day
    case .publication: return nil
    }
    guard let session = SessionCalendar.dates(of: symbol) else { return day }
    return session.lowerBound.year - 1 <= day.year && day.year <= session.upperBound.year ? day : nil
  }

  /// The most paragraphs in which a mark may stand again, so that a long note that is named often does not fill the memory.
  private static let mostAgain = 64

  /// The other paragraphs in which the mark of a note stands again: a report¹ that the preamble considers and a decision takes note of¹.
  static func laterCarriers(of document: StructuredDocument) -> [Int: [Int]] {
    var later: [Int: [Int]] = [:]
    for index in document.paragraphs.indices where !document.paragraphs[index].marks.isEmpty {
      for mark in document.paragraphs[index].marks
      where document.notes[mark.note].paragraph != index {
        let known = later[mark.note] ?? []
        if known.last != index, known.count < mostAgain { later[mark.note, default: []].append(index) }
      }
    }
    return later
  }

  /// Items in the order of the text, in which they mostly are.
  private static func inOrder(_ items: [Resolver.Item]) -> [Resolver.Item] {
    func precedes(_ a: Resolver.Item, _ b: Resolver.Item) -> Bool {
      (a.range.lowerBound, a.range.upperBound) < (b.range.lowerBound, b.range.upperBound)
    }
    let isSorted = zip(items.indices, items.indices.dropFirst()).allSatisfy { !precedes(items[$1], items[$0]) }
    return isSorted ? items : items.sorted(by: precedes)
  }

  /// A verb inside a paragraph, if it governs a citation: one that stands before the verb by which a decision is reported ends
  /// there ("recalling its resolution 74/247, decided to meet as in resolution 75/282").
  static func governs(_ inner: OpeningPhrase, _ cited: Range<Int>, beside phrase: OpeningPhrase?)
    -> OpeningPhrase?
  {
    guard let phrase else { return inner }
    let isPhrase = inner.range == phrase.range
    return isPhrase || inner.range.upperBound <= phrase.range.lowerBound && phrase.range.upperBound <= cited.lowerBound
      ? nil : inner
  }

  /// Symbols that the format itself relates to the document, outside of its words.
  mutating func related() {
    guard !document.related.isEmpty else { return }
    var front: [String: Int] = [:]
    for (index, citation) in citations.enumerated().reversed() where citation.place == .front {
      if let cited = citation.cited { front[cited.key] = index }
    }
    for related in document.related {
      guard let symbol = try? DocumentSymbol(parsing: related.symbol) else { continue }
      if let known = front[symbol.key] {
        if citations[known].relation == nil { citations[known].relation = related.relation }
        continue
      }
      let isKept = append(
        Citation(
          document: document.symbol, cited: symbol, text: "", range: 0..<0, utf8Range: related.range,
          relation: related.relation, place: .front, language: document.language))
      if isKept { front[symbol.key] = citations.count - 1 }
    }
  }

  /// Words as printed, in one line.
  private func words(_ range: Range<Int>) -> String {
    guard document.isLaterForm else { return grammar.words(text, range) }
    let printed = document.input[document.map.characters(of: range, in: document.input)]
    return String(decoding: printed.filter { $0 > 0x20 }, as: UTF8.self)
  }

  /// Links whose target no words name: the only trace of words that a converter lost.
  mutating func links() {
    guard document.paragraphs.contains(where: { $0.range.isEmpty && !$0.links.isEmpty }) else { return }
    var known = Set(citations.compactMap { $0.cited?.key })
    for paragraph in document.paragraphs where paragraph.range.isEmpty {
      for link in paragraph.links {
        guard let (symbol, range) = LinkTarget.symbol(text, link.range), known.insert(symbol.key).inserted else {
          continue
        }
        append(
          Citation(
            document: document.symbol, cited: symbol, text: "", range: 0..<0,
            utf8Range: document.map.inputRange(of: range), place: .front, basis: .exact, confidence: 0.9,
            language: document.language))
      }
    }
  }
}
