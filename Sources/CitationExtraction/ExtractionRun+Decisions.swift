import DocumentReading
import UNSymbols

/// The phrases of paragraphs by themselves, and those of decisions, whose verb may stand below the first paragraph.
extension ExtractionRun {
  /// The opening phrase of a paragraph by itself; that of a decision whose verb stands below it, in its items or under a heading, is
  /// that verb.
  func ownPhrase(of index: Int) -> OpeningPhrase? {
    let paragraph = document.paragraphs[index]
    if let below = wordsBelow(index) { return OpeningPhrase.parse(text, below, grammar) }
    let words = words(of: paragraph)
    var found =
      OpeningPhrase.parse(text, words, grammar) ?? OpeningPhrase.behindObject(text, words, grammar)
      ?? OpeningPhrase.reported(text, paragraph.range, grammar)
    if found == nil, paragraph.place == .operative, paragraph.label == nil,
      let (_, verb) = StructureClassifier.actor(text, paragraph.range, language)
    {
      found = OpeningPhrase.parse(text, verb..<paragraph.range.upperBound, grammar)
    }
    if found == nil, paragraph.parent != nil || isDecided(paragraph) {
      found = OpeningPhrase.reportedItem(text, words, grammar)
    }
    // "…, agreed in advance by consensus:", "(a) Decided": a participle that looks like the verb.
    let isDoubtful = language.has(.pastParticiples) && text[paragraph.range.upperBound - 1] == 0x3A
    if found.map({ isDoubtful || FamilyRoles.recitals.contains($0.family) }) ?? true, let verb = verbBelow(index) {
      found = verb
    }
    return found
  }

  /// The paragraphs whose verb governs numbered ones below that have none: "Resolves that, for the biennium:", "1. A total of …".
  static func announcers(of document: StructuredDocument, _ text: UnsafeBufferPointer<UInt8>) -> [Int?] {
    var announcer: Int?
    return document.paragraphs.indices.map { index in
      let isNumbered = document.paragraphs[index].label != nil
      if document.paragraphs[index].place != .operative || document.paragraphs[index].isHeading {
        announcer = nil
      } else if !isNumbered {
        announcer = text[document.paragraphs[index].range].last == 0x3A ? index : nil
      }
      return isNumbered ? announcer : nil
    }
  }

  /// Whether a paragraph decides: one of the decisions, or of an annex that is written as they are, "35. Recalls the need to act, and notes".
  func isOperative(_ paragraph: Paragraph) -> Bool {
    paragraph.place == .operative
      || paragraph.place == .annex && !paragraph.isHeading
        && StructureClassifier.opensDecision(text, words(of: paragraph), language)
  }

  /// The words of a paragraph behind its number or letter.
  private func words(of paragraph: Paragraph) -> Range<Int> {
    ParagraphOpening.start(text, paragraph.range, lexicon)..<paragraph.range.upperBound
  }

  /// The words of the paragraph below one that is its number alone: "11 -", "(a) Expresses concern".
  private func wordsBelow(_ index: Int) -> Range<Int>? {
    let paragraph = document.paragraphs[index]
    guard paragraph.label != nil, index + 1 < document.paragraphs.count, text[paragraph.range.lowerBound].isDigit,
      text[paragraph.range].allSatisfy({ $0 < 0x80 && !$0.isLetter })
    else { return nil }
    return words(of: document.paragraphs[index + 1])
  }

  /// Whether a paragraph without a number stands in the text of a decision.
  private func isDecided(_ paragraph: Paragraph) -> Bool {
    document.symbol?.kind == .decision && paragraph.place == .operative && paragraph.label == nil
  }

  /// The verb of a decision whose first paragraph ends before it: "the General Assembly, recalling its resolution 73/187:", "(a) Decided",
  /// or "on the recommendation of the Committee", "Section A", "Decided".
  private func verbBelow(_ index: Int) -> OpeningPhrase? {
    let paragraph = document.paragraphs[index]
    guard isDecided(paragraph), paragraph.parent == nil,
      ![0x2E, 0x3B].contains(text[paragraph.range.upperBound - 1]),
      OpeningPhrase.opensReport(text, paragraph.range, language)
    else { return nil }
    for below in document.paragraphs[(index + 1)...].prefix(Self.mostHeadings + 1) {
      let verb =
        language.has(.unspaced)
        ? OpeningPhrase.parse(text, words(of: below), grammar)
        : OpeningPhrase.reportedItem(text, words(of: below), grammar)
      if let verb { return FamilyRoles.recitals.contains(verb.family) ? nil : verb }
    }
    return nil
  }

  /// The most headings between the first paragraph of a decision and its verb.
  private static let mostHeadings = 2

  /// Whether the phrase of a paragraph stands below it, so that the items may have verbs of their own.
  func standsBelow(_ phrase: OpeningPhrase?, _ paragraph: Int?) -> Bool {
    guard let phrase, let paragraph else { return false }
    return phrase.range.lowerBound >= document.paragraphs[paragraph].range.upperBound
  }
}
