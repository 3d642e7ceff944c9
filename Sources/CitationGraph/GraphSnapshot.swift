/// A document of the archive: one that was ingested, or one that is only cited.
public struct DocumentNode: Sendable, Hashable {
  /// The canonical symbol; `file:NAME` for a document whose symbol is unknown.
  public var symbol: String
  /// The key by which symbols are compared: the symbol in upper case.
  public var key: String
  /// The code of the body; nil when the symbol is unknown.
  public var body: String?
  /// What kind of text it is, as `DocumentSymbol.Kind` says.
  public var kind: String
  /// The session or year.
  public var session: String?
  /// The number within the session or year.
  public var number: Int?
  /// The part letters.
  public var part: String?
  /// The title, when the document was ingested and has one.
  public var title: String?
  /// The day of adoption in ISO 8601, when known.
  public var adopted: String?
  /// The day that most documents print when they cite this one, in ISO 8601: of a document without a day of adoption, where days
  /// were asked for.
  public var printed: String?
  /// The language in which it was ingested.
  public var language: String?
  /// Where the document can be read.
  public var url: String?
  /// The file from which it was ingested; nil when it is only cited.
  public var source: String?

  /// Whether the document's own text is in the archive.
  public var isIngested: Bool { source != nil }

  package init(
    symbol: String, key: String, body: String?, kind: String, session: String? = nil, number: Int? = nil,
    part: String? = nil, title: String? = nil, adopted: String? = nil, printed: String? = nil, language: String? = nil,
    url: String? = nil, source: String? = nil
  ) {
    self.symbol = symbol
    self.key = key
    self.body = body
    self.kind = kind
    self.session = session
    self.number = number
    self.part = part
    self.title = title
    self.adopted = adopted
    self.printed = printed
    self.language = language
    self.url = url
    self.source = source
  }
}

/// A citation of the archive, between two nodes of a snapshot.
public struct CitationEdge: Sendable, Hashable {
  /// The index of the citing document in the snapshot's nodes.
  public var citing: Int
  /// The index of the cited document; nil when it could not be told.
  public var cited: Int?
  /// The number of the citation within the citing document, from 0.
  public var ordinal: Int
  /// The words of the citation.
  public var text: String
  /// The opening words of the paragraph.
  public var phrase: String?
  /// The inner participle or verb where another than the opening one governs.
  public var governing: String?
  /// The family of the governing words.
  public var relation: String?
  /// Where the paragraph stands, as `Place` says.
  public var place: String
  /// The number of the paragraph.
  public var paragraph: String?
  /// The mark of the note in which the citation stands.
  public var footnote: String?
  /// The date printed with it, in ISO 8601.
  public var date: String?
  /// The part of the cited document that is meant.
  public var locator: String?
  /// What the resolution rests on, as `Citation.Basis` says.
  public var basis: String
  /// How sure the resolution is, 0 to 1.
  public var confidence: Double
  /// Why the cited document is unknown.
  public var unresolved: String?

  /// The paragraph and its opening words, "PP11 Recalling", or the place where there are none.
  public var heading: String {
    let words = [paragraph, phrase].compactMap { $0 }
    return words.isEmpty ? place : words.joined(separator: " ")
  }

  /// Where the paragraph stands among those of its document: recitals before decisions, each by number. Citations in notes
  /// have the rank of the paragraph that carries the mark.
  var rank: Int {
    let place = ["front": 0, "preamble": 1, "operative": 2, "annex": 3, "closing": 4][place] ?? 5
    let digits = (paragraph ?? "").drop { !$0.isNumber }.prefix { $0.isNumber }
    return place * 100_000 + min(Int(digits) ?? 0, 99_999)
  }

  package init(
    citing: Int, cited: Int?, ordinal: Int, text: String, phrase: String? = nil, governing: String? = nil,
    relation: String? = nil, place: String, paragraph: String? = nil, footnote: String? = nil, date: String? = nil,
    locator: String? = nil, basis: String, confidence: Double, unresolved: String? = nil
  ) {
    self.citing = citing
    self.cited = cited
    self.ordinal = ordinal
    self.text = text
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
    self.unresolved = unresolved
  }
}

/// A part and the document to which it belongs.
public struct PartLink: Sendable, Hashable {
  /// The index of the part in the snapshot's nodes.
  public var part: Int
  /// The index of the whole.
  public var whole: Int

  package init(part: Int, whole: Int) {
    self.part = part
    self.whole = whole
  }
}

/// A graph as values: the whole archive, or what a walk reached.
public struct GraphSnapshot: Sendable, Hashable {
  /// The documents. In a walk the root is first and the others follow in the order in which they were reached.
  public var nodes: [DocumentNode] = []
  /// The citations.
  public var edges: [CitationEdge] = []
  /// The parts among the documents.
  public var parts: [PartLink] = []
  /// What was asked, in words, for headings and comments: `ancestors of A/RES/73/187`.
  public var query: String = ""

  /// Makes an empty snapshot.
  public init() {}
}
