public import DocumentReading
public import UNSymbols

/// One citation: a place in a document whose words name another document.
public struct Citation: Sendable, Hashable {
  /// What the resolution of a citation rests on, from sure to weak.
  public enum Basis: String, Sendable, CaseIterable {
    /// The symbol itself is printed.
    case exact
    /// The body is named with the number.
    case named
    /// "its": the body that speaks.
    case its
    /// The body was carried over from an earlier clause.
    case context
    /// Nothing but the number's form tells the body.
    case form
  }

  /// The citing document, when its symbol is known.
  public var document: DocumentSymbol?
  /// The cited document; nil when it could not be told.
  public var cited: DocumentSymbol?
  /// The other symbols of the cited document, when it is printed with several: `S/2017/600` of A/71/982-S/2017/600.
  public var otherSymbols: [DocumentSymbol]
  /// Why `cited` is nil.
  public var unresolved: String?
  /// The words of the citation as the input prints them.
  public var text: String
  /// The citation's place in the input, in Unicode code points.
  public var range: Range<Int>
  /// The citation's place in the input, in UTF-8 bytes.
  public var utf8Range: Range<Int>
  /// The opening words of the paragraph with their modifiers: "Recalling also".
  public var phrase: String?
  /// The inner participle or verb that governs the citation, or its note's mark, where another than the opening one does; for an
  /// item without one, that with which its chapeau ends.
  public var governing: String?
  /// The family of the governing words: `recalling`, `taking-note`; nil without a phrase.
  public var relation: String?
  /// Where the paragraph stands that carries the citation or its note's mark.
  public var place: Place
  /// The number of that paragraph: `PP3`, `OP12`, `P2`.
  public var paragraph: String?
  /// The mark of the note in which the citation stands.
  public var footnote: String?
  /// The page of the file on which the citation begins, counted from 1; nil where the format has no pages.
  public var page: Int?
  /// The date printed with the citation.
  public var date: CalendarDate?
  /// The part of the cited document that is meant: `para. 3`, `annex`.
  public var locator: String?
  /// What the resolution rests on.
  public var basis: Basis
  /// How sure the resolution is, 0 to 1.
  public var confidence: Double
  /// The language of the paragraph.
  public var language: String
  /// How the cited document was found, a line a step; empty unless the extractor was asked to explain.
  public var trail: [String]

  /// Makes a citation.
  public init(
    document: DocumentSymbol?, cited: DocumentSymbol?, otherSymbols: [DocumentSymbol] = [], unresolved: String? = nil,
    text: String, range: Range<Int>,
    utf8Range: Range<Int>, phrase: String? = nil, governing: String? = nil, relation: String? = nil, place: Place,
    paragraph: String? = nil, footnote: String? = nil, date: CalendarDate? = nil, locator: String? = nil,
    basis: Basis = .exact, confidence: Double = 1, language: String = "en",
    trail: [String] = []
  ) {
    self.document = document
    self.cited = cited
    self.otherSymbols = otherSymbols
    self.unresolved = unresolved
    self.text = text
    self.range = range
    self.utf8Range = utf8Range
    self.phrase = phrase
    self.governing = governing
    self.relation = relation
    self.place = place
    self.paragraph = paragraph
    self.footnote = footnote
    self.date = date
    self.locator = locator
    self.basis = basis
    self.confidence = confidence
    self.language = language
    self.trail = trail
  }
}
