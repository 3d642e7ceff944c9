import DocumentReading
import UNSymbols

/// One document on its way through the extractor.
struct ExtractionRun {
  let document: StructuredDocument
  let text: UnsafeBufferPointer<UInt8>
  let explains: Bool
  /// The rules of the document's language, and those of the paragraph that is read now.
  let documentRules: LanguageRules
  var rules: LanguageRules
  var citations: [Citation] = []
  private(set) var scan = Scan()
  private var candidates = Candidates()
  /// The first enacting formula, where it names a body that the registry does not have.
  private var ownFormula: Range<Int>?
  /// Whether an enacting formula has been read.
  private var hasFormula = false
  /// The body whose text is annexed, in its annex.
  private var annexed: Body?
  /// Paragraphs that cite nothing: what bodies they name is read where a later one uses a short name.
  private var unread: [Int] = []
  /// The body that speaks in each paragraph.
  private var hosts: [Body?] = []
  /// The opening phrase of each paragraph, its own or its chapeau's, once somebody asked for it.
  var phrases: [OpeningPhrase??]
  /// The paragraph without a number, ending in a colon, below which each numbered one stands: "Resolves that:", "1. …".
  lazy var announcers = Self.announcers(of: document, text)
  /// The verbs inside each paragraph, once it has been read.
  var hanging: [HangingVerbs?]
  /// The place of each note's mark among those of its paragraph, where these are many.
  lazy var placesOfMarks = Self.placesOfMarks(in: document)
  /// The citations whose document another place of the document tells.
  var waiting = Waiting()
  private var citedNumbers = CitedNumbers()
  /// The symbols that the document bears, where its own is joint.
  let ownHalves: [String]

  init(
    _ document: StructuredDocument, _ text: UnsafeBufferPointer<UInt8>, _ rules: LanguageRules, explains: Bool
  ) {
    documentRules = rules
    self.rules = rules
    self.explains = explains
    self.document = document
    self.text = text
    phrases = [OpeningPhrase??](repeating: nil, count: document.paragraphs.count)
    hanging = [HangingVerbs?](repeating: nil, count: document.paragraphs.count)
    candidates.documentHost = document.host.flatMap { Body(code: $0) }
    candidates.host = candidates.documentHost
    candidates.own = document.symbol
    candidates.lastDay = document.adopted ?? document.symbol.flatMap(SessionCalendar.dates(of:))?.upperBound
    ownHalves = document.symbol?.halves.map(\.key) ?? []
    if let own = candidates.documentHost { candidates.lastNamed = rules.lexicon.shortNames(inTextsOf: own) }
  }

  mutating func run() {
    for index in document.paragraphs.indices { paragraph(index) }
    var treaties = NoteReader()
    var previous = PreviousNote()
    let later = Self.laterCarriers(of: document)
    candidates.lastNamed.paragraph = document.paragraphs.count
    for index in document.notes.indices { note(index, later[index] ?? [], &treaties, &previous) }
    resolveWaiting()
    links()
    related()
    guard !document.pageStarts.isEmpty else { return }
    for index in citations.indices { citations[index].page = document.page(at: citations[index].utf8Range.lowerBound) }
  }

  var lexicon: Lexicon { rules.lexicon }
  var grammar: OpeningGrammar { rules.grammar }
  var language: Language { rules.lexicon.language }

  /// Turns to the rules of the language in which a paragraph is written.
  private mutating func useRules(of paragraph: Int?) {
    let foreign = paragraph.flatMap { $0 < document.paragraphs.count ? document.paragraphs[$0].language : nil }
    if foreign != nil || rules !== documentRules { rules = foreign.map(LanguageRules.named) ?? documentRules }
  }

  private mutating func paragraph(_ index: Int) {
    let range = document.paragraphs[index].range
    useRules(of: index)
    if let speaker = speaker(index) {
      // A formula whose body is not in the registry speaks for the document's own body when it is the first, or says the same.
      if speaker == .unknown, !hasFormula { ownFormula = range }
      let isOwn = speaker == .unknown && ownFormula.map { text[$0].elementsEqual(text[range]) } ?? false
      let known = speaker.code.map { Body(code: $0) } ?? annexed
      candidates.host = isOwn ? candidates.documentHost : known
      if let annexed, speaker == .unknown, !isOwn { calls(annexed, range) }
      candidates.isSpeakerUnknown = candidates.host == nil
      hasFormula = true
    }
    if document.paragraphs[index].place == .annex, document.paragraphs[index].isHeading,
      StructureClassifier.opensAnnex(text, range, language)
    {
      annexed = annexedBody(behind: index)
      candidates.host = annexed
      candidates.isSpeakerUnknown = false
    }
    hosts.append(candidates.host)
    let links = document.paragraphs[index].links
    guard !links.isEmpty || rules.hints.mayCite(text, range) else {
      unread.append(index)
      return
    }
    candidates.lastNamed.paragraph = index
    var items = resolve(
      range, isOperative: isOperative(document.paragraphs[index]), phraseEnd: opening(index), paragraph: index)
    LinkEvidence.apply(links, to: &items, text, explains: explains)
    var treaties = NoteReader()
    let others = named(&treaties) + (document.paragraphs[index].place == .front ? [] : impossible)
    remember(items, note: nil)
    add(items + governed(others, in: index), paragraph: index, note: nil)
  }

  /// What the scan names beside numbers and symbols: treaties, publications, general comments, labour conventions.
  private func named(_ treaties: inout NoteReader) -> [Resolver.Item] {
    treaties.treaties(in: scan, text, nounFollows: language.has(.nounFollows))
      + NoteReader.publications(in: scan, text, lexicon)
      + CommentReader.comments(in: scan, text, lexicon, own: candidates.own)
      + LabourReader.conventions(in: scan, text, language)
  }

  /// The most paragraphs between the heading of an annex and the formula of what is annexed: number, title, agenda item.
  private static let longestAnnexHead = 5

  /// The body that speaks in an annex, where its formula follows: "Annex", "Resolution 78/2", a title, "The … Commission,". Where
  /// the formula names nobody in the registry, it is the one whose text with the number above the formula was cited.
  private mutating func annexedBody(behind index: Int) -> Body? {
    let head = document.paragraphs.indices[(index + 1)...].prefix(Self.longestAnnexHead)
    for next in head {
      guard let speaker = speaker(next) else { continue }
      return speaker.code.map { Body(code: $0) } ?? citedBody(head.prefix { $0 < next })
    }
    return nil
  }

  /// The body of the text that has been cited with the number in one of some paragraphs.
  private mutating func citedBody(_ paragraphs: some Sequence<Int>) -> Body? {
    var head = Scan()
    for index in paragraphs { Scanner.scan(text, document.paragraphs[index].range, lexicon, into: &head) }
    guard let number = head.numbers.first?.cited else { return nil }
    return citedNumbers.body(of: number, in: citations)
  }

  /// Remembers the short name that a formula gives to the body that speaks under it: "The Conference of Ministers,".
  private mutating func calls(_ body: Body, _ formula: Range<Int>) {
    var words = Scan()
    Scanner.scan(text, formula, lexicon, into: &words)
    let names = words.lexemes.lazy.compactMap(\.meaning)
    guard let name = names.first(where: NamedBodies.remembered.contains) else { return }
    candidates.lastNamed.remember(body, as: name)
  }

  /// Who speaks by an enacting formula; nil when a paragraph is none.
  private func speaker(_ index: Int) -> EnactingFormula.Speaker? {
    let range = document.paragraphs[index].range
    if let speaker = EnactingFormula.speaker(of: text, range, language) { return speaker }
    guard document.paragraphs[index].isHeading, document.paragraphs[index].place == .preamble else { return nil }
    return EnactingFormula.speaker(of: text, range, language, isBare: true)
  }

  private mutating func note(
    _ index: Int, _ later: [Int], _ reader: inout NoteReader, _ previous: inout PreviousNote
  ) {
    let note = document.notes[index]
    useRules(of: note.paragraph)
    if let paragraph = note.paragraph, paragraph < hosts.count { candidates.host = hosts[paragraph] }
    var items: [Resolver.Item] = []
    if text.digit(from: note.range.lowerBound, note.range.upperBound) < note.range.upperBound || note.range.count > 3 {
      candidates.noted = previous.symbol
      items = resolve(note.range, isOperative: false)
      candidates.noted = nil
      LinkEvidence.apply(note.links, to: &items, text, explains: explains)
      items += named(&reader) + impossible
      previous.resolveIbid(scan, text, lexicon, &items)
    }
    previous.remember(items)
    remember(items, note: index)
    add(items, paragraph: note.paragraph, note: index)
    for paragraph in later { add(items, paragraph: paragraph, note: index) }
  }

  private mutating func resolve(
    _ range: Range<Int>, isOperative: Bool, phraseEnd: Int = 0, paragraph: Int? = nil
  ) -> [Resolver.Item] {
    scan.removeAll()
    Scanner.scan(text, range, lexicon, into: &scan)
    if !unread.isEmpty, scan.holdsNumber, scan.holds(NamedBodies.remembered) { readNames() }
    var (items, needsNames) = resolved(isOperative: isOperative, phraseEnd: phraseEnd, paragraph)
    if needsNames, !unread.isEmpty {
      readNames()
      (items, _) = resolved(isOperative: isOperative, phraseEnd: phraseEnd, paragraph)
    }
    return items
  }

  /// The items of what was scanned, and whether bodies named before could tell more of them.
  private mutating func resolved(
    isOperative: Bool, phraseEnd: Int, _ paragraph: Int?
  ) -> ([Resolver.Item], needsNames: Bool) {
    let known = candidates
    // The resolver alone holds them, so that it need not copy what it changes.
    candidates = Candidates()
    var resolver = Resolver(
      text, scan, lexicon: lexicon, grammar: grammar, isOperative: isOperative, candidates: known,
      phraseEnd: phraseEnd, itemStart: paragraph.flatMap(itemStart),
      marks: paragraph.map { document.paragraphs[$0].marks } ?? [], explains: explains)
    resolver.run()
    candidates = resolver.candidates
    if let paragraph { hanging[paragraph] = resolver.hanging }
    return (resolver.items, resolver.needsNames)
  }

  /// Remembers the bodies of the paragraphs that nobody has read.
  private mutating func readNames() {
    let current = (rules, candidates.lastNamed.paragraph)
    var names = Scan()
    for index in unread {
      useRules(of: index)
      let range = document.paragraphs[index].range
      guard rules.hints.mayName(text, range) else { continue }
      candidates.lastNamed.paragraph = index
      names.removeAll()
      Scanner.scan(text, range, lexicon, into: &names)
      for lexeme in names.lexemes where lexeme.kind == .organ {
        guard let short = lexicon.shortNames[Int(lexeme.value)], NamedBodies.remembered.contains(short) else {
          continue
        }
        candidates.lastNamed.remember(lexicon.body(of: lexeme), as: short)
      }
    }
    unread.removeAll()
    (rules, candidates.lastNamed.paragraph) = current
  }

  /// The offset behind the words that open a paragraph; its beginning when its verb stands later, as in decisions.
  mutating func opening(_ index: Int) -> Int {
    let start = document.paragraphs[index].range.lowerBound
    guard let phrase = phrase(of: index), phrase.range.lowerBound - start < 32 else { return start }
    return phrase.range.upperBound
  }
}
