import UNSymbols

/// Tells what each paragraph of a text is: front matter, recital, decision with its number, annex, closing.
///
/// The rules are those of United Nations drafting: an enacting formula ("The General Assembly,") opens the recitals, the
/// first number or finite verb opens the decisions, "Annex" alone on its line the annexes, "56th plenary meeting" the close.
package struct StructureClassifier {
  enum State {
    case front
    case preamble
    case operative
    case annex
    case closing
  }

  let text: UnsafeBufferPointer<UInt8>
  let language: Language
  var state = State.front
  var recitals = 0
  var label: String?
  var chapeau: Int?
  /// The paragraph before, where it is no heading.
  private(set) var piece: Range<Int>?
  /// Whether a heading stands between this paragraph and the one before.
  var followsHeading = false
  /// The paragraph of a decision that ends in a colon, and how many lines of its list follow it so far.
  private var list: (chapeau: Int, count: Int)?
  /// Whether the text is a statement by a President, whose paragraphs are counted P1, P2.
  private var isStatement = false
  /// The sections of the text that are counted so far, and of the annex that is read.
  var sections = (text: 0, annex: 0)
  /// Whether the letter of a part stands above, with only its title behind it.
  var opensPart = false
  /// Whether the paragraph before is the letter of a part, and whether one stands above the first formula.
  private var (isBehindLetter, isInParts) = (false, false)
  /// Whether the paragraph before ends in a colon, as one that brings a draft does; headings of the draft may follow it.
  private var announcesDraft = false
  /// Whether the text itself speaks by a formula, so that a draft below it is what it decides; a report brings drafts.
  private var speaks = false
  /// Whether an enacting formula opens the recitals somewhere.
  var hasFormula = false
  /// The paragraph that is the formula although no comma ends it, where no other is.
  var bareFormula: Int?
  /// The paragraphs that bring a draft: they end in a colon, a second formula follows, and their verb does not say that they
  /// decide ("建议大会通过下列决议草案：").
  var announcers: Set<Int> = []
  /// The last paragraph before the first number that ends in a comma: no decision stands before it.
  var lastRecital = 0
  /// The code of the body that speaks, from the enacting formula.
  private(set) var host: String?

  /// Starts before the first paragraph.
  init(_ text: UnsafeBufferPointer<UInt8>, _ language: Language) {
    self.text = text
    self.language = language
  }

  /// The paragraphs of a text with their places, labels and parents.
  mutating func classify(_ ranges: [Range<Int>]) -> [Paragraph] {
    hasFormula = ranges.contains { EnactingFormula.speaker(of: text, $0, language) != nil }
    if language.script != .latin {
      if !hasFormula { findBareFormula(ranges) }
      findAnnouncers(ranges)
    }
    if language.has(.stopsTell) { findLastRecital(ranges) }
    // A list of names in an annex may begin a line like a statement: "Совет по безопасности дорожного движения".
    let body = ranges.prefix { !Self.opensAnnex(text, $0, language) }
    isStatement = !hasFormula && body.contains { Self.opensStatement(text, $0, language) }
    if isStatement { host = Body.securityCouncil.code }
    var paragraphs: [Paragraph] = []
    paragraphs.reserveCapacity(ranges.count)
    for range in ranges {
      paragraphs.append(classify(range, index: paragraphs.count))
      // A rule of dashes above notes says nothing.
      if !text[range].allSatisfy({ $0 == 0x2D }) { piece = paragraphs[paragraphs.count - 1].isHeading ? nil : range }
    }
    return paragraphs
  }

  private mutating func classify(_ range: Range<Int>, index: Int) -> Paragraph {
    defer {
      let goesOn = announcesDraft && range.count < 160
      announcesDraft = Self.announces(text, range, language) || goesOn
      isBehindLetter = Self.partLetter(text, range, language) != nil
    }
    if let speaker = EnactingFormula.speaker(of: text, range, language, isBare: index == bareFormula) {
      if state == .front {
        host = speaker.code ?? host
        (isInParts, speaks) = (isBehindLetter, true)
      }
      if state == .operative, announcesDraft, speaks {
        // "Recommends to the General Assembly the adoption of the following draft resolution:" The draft is what is decided.
        label = nil
      } else if state != .annex || isInParts && isBehindLetter && host.map(EnactingFormula.Speaker.body) == speaker {
        // Behind the annex of part A comes part B.
        state = .preamble
        label = nil
        recitals = 0
      }
      chapeau = nil
      return Paragraph(place: place, range: range, isHeading: true)
    }
    // A text without a formula may be an annex by itself, or a letter with one.
    if state != .front || !hasFormula, Self.opensAnnex(text, range, language) {
      state = .annex
      label = nil
      chapeau = nil
      sections.annex = 0
      return Paragraph(place: .annex, range: range, isHeading: true)
    }
    if opensSectionBehindAnnex(range) {
      (state, followsHeading) = (.operative, true)
      return Paragraph(place: .operative, range: range, isHeading: true)
    }
    if state != .front, Self.isMeeting(text, range, language) {
      if state != .annex { state = .closing }
      return Paragraph(place: place, range: range, isHeading: true)
    }
    if state == .closing || state == .operative && chapeau == nil && !hasFormula,
      Self.isPartHeading(text, range, language)
    {
      // "B": the second part of a text in parts, or the one part of a decision, below its title.
      state = hasFormula ? .front : .operative
      (chapeau, list) = (nil, nil)
      return Paragraph(place: .front, range: range, isHeading: true)
    }
    if state == .closing {
      guard case .number? = ParagraphNumber.leading(text, range, language) else {
        return Paragraph(place: .closing, range: range, isHeading: true)
      }
      // Numbered text behind the close is annexed, also where nobody wrote "Annex" above it.
      state = .annex
    }
    if isStatement, state != .annex { return statement(range, index: index) }
    if state == .front, Self.announces(text, range, language), language.mood(text, range) == .finite {
      // "Recommends … the following draft resolution:" under a formula without a comma: the formula that follows is the draft's.
      (state, speaks) = (.operative, true)
      return Paragraph(place: .operative, range: range)
    }
    if state == .front, !hasFormula, let body = body(thatDecidesIn: range) ?? Self.actor(text, range, language)?.body {
      (state, host, chapeau) = (.operative, body, index)
      return Paragraph(place: .operative, range: range)
    }
    if state == .front, !hasFormula { openWithoutFormula(range) }
    if state == .front, let heading = ResolutionHeading(text, range, language), !heading.title.isEmpty {
      // A decision has no formula: what follows its heading is decided.
      if !hasFormula, heading.kind != .resolution { state = .operative }
      return Paragraph(place: .front, range: range, isHeading: true)
    }
    if state == .preamble || state == .operative, let chapeau, goesOn(range) {
      return Paragraph(
        place: place, label: state == .operative ? label : "PP\(recitals)", range: range, parent: chapeau)
    }
    if let number = ParagraphNumber.leading(text, range, language) {
      return numbered(number, range, index: index)
    }
    if state == .operative, opensPart, opensPartRecitals(range) { (state, recitals) = (.preamble, 0) }
    if let number = numberWithoutStop(range) { return numbered(.number(number), range, index: index) }
    if state == .preamble { return recital(range, index: index) }
    if state == .operative, let (chapeau, count) = list, isListed(range, behind: count) {
      list = (chapeau, count + 1)
      followsHeading = Self.isHeading(text, range, language)
      return Paragraph(place: .operative, range: range, parent: chapeau)
    }
    list = nil
    if state == .operative, Self.isHeading(text, range, language), !opensDecisionText(range, chapeau) {
      followsHeading = true
      if beginsWithPartLetter(range) { opensPart = true }
      return Paragraph(place: .operative, range: range, isHeading: true)
    }
    if state == .operative || state == .annex {
      // A paragraph without a verb of its own goes on with the decision above: "To assist the Government in ...;".
      let continues =
        text[range.lowerBound] == 0x2D
        || text.isLowerLetter(range.lowerBound) && !opensSmallRecital(range)
        || state == .operative && label != nil && !followsHeading && !opensSentence(range)
      if !continues {
        chapeau = index
        label = nil
      }
      // The title of a part may be longer than a heading.
      if endsSentence(range) { opensPart = false }
      if state == .operative, !hasFormula, label == nil, text[range.upperBound - 1] == 0x3A { list = (index, 0) }
      return Paragraph(place: place, label: label, range: range, parent: continues ? chapeau : nil)
    }
    return Paragraph(place: place, range: range, isHeading: state == .front)
  }

  /// A paragraph with a number or letter of its own.
  private mutating func numbered(_ number: ParagraphNumber, _ range: Range<Int>, index: Int) -> Paragraph {
    switch number {
    case .item:
      if state == .preamble, recitals > 0, Self.itemDecides(text, range, language) {
        // "a) Approuve la décision de la Commission;": a decision whose paragraphs have letters.
        state = .operative
        chapeau = nil
        return Paragraph(place: .operative, range: range)
      }
      if state == .preamble {
        return Paragraph(place: .preamble, label: recitals > 0 ? "PP\(recitals)" : nil, range: range, parent: chapeau)
      }
      followsHeading = false
      return Paragraph(place: place, label: label, range: range, parent: chapeau)
    case .number(let value):
      followsHeading = false
      (opensPart, list) = (false, nil)
      if state == .front, value != 1 { return Paragraph(place: .front, range: range, isHeading: true) }
      if state == .front || state == .preamble { state = .operative }
      label = state == .operative ? "OP\(value)" : nil
      chapeau = index
      return Paragraph(place: place, label: label, range: range)
    }
  }

  /// The number of the decision that comes next; nil where decisions have none.
  var next: Int? {
    switch state {
    case .preamble: 1
    case .operative: label.flatMap { Int($0.dropFirst(2)) }.map { $0 + 1 }
    default: nil
    }
  }

  private var place: Place {
    switch state {
    case .front: .front
    case .preamble: .preamble
    case .operative: .operative
    case .annex: .annex
    case .closing: .closing
    }
  }
}
