public import UNSymbols

/// What reading makes of any file: the words of one document, in order, with their structure and the way back to the input.
public struct StructuredDocument: Sendable {
  /// The text as words: lines joined, page furniture gone; UTF-8. Paragraphs and notes are ranges of it.
  public var text: [UInt8]
  /// The way from `text` back to the input.
  public var map: OffsetMap
  /// The words as the file gives them, UTF-8: the bytes of a file that is text itself; of any other (Word, PDF) the text that
  /// its reader made of it. Every place is counted in these.
  public var input: [UInt8]
  /// The paragraphs in the order in which they are read.
  public var paragraphs: [Paragraph]
  /// The notes in the order in which they are read.
  public var notes: [Note]
  /// The document's own symbol, when its text, the file's name or the caller says it.
  public var symbol: DocumentSymbol?
  /// The title, when the text has one.
  public var title: String?
  /// The day of adoption, when the text says it.
  public var adopted: CalendarDate?
  /// The code of the body that speaks ("its resolution"), when known.
  public var host: String?
  /// The language: `en`, `fr`, `es`, `ru`, `ar`, `zh`.
  public var language: String
  /// Symbols that the format itself relates to the document, outside of its words: the draft that it adopts, the report on
  /// which it was adopted.
  public var related: [RelatedSymbol] = []
  /// The vote by which it was adopted, when the format tells it.
  public var vote: Vote?
  /// The item of the agenda, when the format or the masthead tells it: `25 (a)`.
  public var agendaItem: String?
  /// Whether `text` has the later form of an older text, whose own words only `input` has.
  package var isLaterForm = false
  /// The format of the file.
  public var format = FileFormat.plainText
  /// The offsets in `input` at which pages begin, rising, the first page's first; empty where the format has no pages.
  public var pageStarts: [Int] = []

  /// Makes a document.
  public init(
    text: [UInt8], map: OffsetMap, input: [UInt8], paragraphs: [Paragraph], notes: [Note],
    symbol: DocumentSymbol? = nil,
    title: String? = nil, adopted: CalendarDate? = nil, host: String? = nil, language: String = "en"
  ) {
    self.text = text
    self.map = map
    self.input = input
    self.paragraphs = paragraphs
    self.notes = notes
    self.symbol = symbol
    self.title = title
    self.adopted = adopted
    self.host = host
    self.language = language
  }

  /// The page, counted from 1, on which an offset of `input` stands; nil where the format has no pages.
  public func page(at offset: Int) -> Int? {
    guard !pageStarts.isEmpty else { return nil }
    return max(1, pageStarts.partitionPoint { $0 > offset })
  }
}

extension [StructuredDocument] {
  /// Gives the documents of a file, which have one map, the places of the text itself where they were read from a rewritten one.
  mutating func restore(_ input: [UInt8], through way: OffsetMap) {
    guard let map = first?.map.composed(with: way) else { return }
    for index in indices { (self[index].map, self[index].input) = (map, input) }
  }
}

/// Where in a document a paragraph stands.
public enum Place: String, Sendable, CaseIterable {
  /// Before the enacting formula: masthead, title, dates; and what follows the last paragraph.
  case front
  /// The recitals between the enacting formula and the first decision.
  case preamble
  /// The decisions, with everything below them.
  case operative
  /// An annex or enclosure.
  case annex
  /// Place and date of the meeting after the last decision.
  case closing
}

/// One paragraph of a document.
public struct Paragraph: Sendable, Hashable {
  /// Where it stands.
  public var place: Place
  /// Its number: `PP3`, `OP12`, `P2` in presidential statements; nil elsewhere. Subparagraphs carry their parent's.
  public var label: String?
  /// Its words, as UTF-8 offsets in the document's text.
  public var range: Range<Int>
  /// The offsets in the document's text at which a note's mark stands, with the index of the note, in order.
  public var marks: [NoteMark]
  /// Whether it is a heading, a masthead line or a table cell rather than running text.
  public var isHeading: Bool
  /// The offset of the paragraph in `paragraphs` whose opening phrase governs this one (a subparagraph's chapeau), or nil.
  public var parent: Int?
  /// Links that the format itself carries (XML, HTML, Word): evidence, never the only source.
  public var links: [Link]
  /// The language, where it is another than the document's: that of an annex.
  public var language: String?

  /// Makes a paragraph.
  public init(
    place: Place, label: String? = nil, range: Range<Int>, marks: [NoteMark] = [], isHeading: Bool = false,
    parent: Int? = nil, links: [Link] = []
  ) {
    self.place = place
    self.label = label
    self.range = range
    self.marks = marks
    self.isHeading = isHeading
    self.parent = parent
    self.links = links
  }
}

/// A note's mark in a paragraph.
public struct NoteMark: Sendable, Hashable {
  /// The range of the mark in the document's text; empty where the format says where the mark stands without printing it.
  public var range: Range<Int>
  /// The index of the note in `notes`.
  public var note: Int

  /// Makes a mark.
  public init(range: Range<Int>, note: Int) {
    self.range = range
    self.note = note
  }
}

/// A note at the foot of a page or at the end.
public struct Note: Sendable, Hashable {
  /// Its mark as printed: `1`, `*`, `a`.
  public var mark: String
  /// Its words, without the mark, as UTF-8 offsets in the document's text.
  public var range: Range<Int>
  /// The index of the paragraph that carries the mark; nil when no paragraph does.
  public var paragraph: Int?
  /// Links that the format itself carries.
  public var links: [Link]

  /// Makes a note.
  public init(mark: String, range: Range<Int>, paragraph: Int? = nil, links: [Link] = []) {
    self.mark = mark
    self.range = range
    self.paragraph = paragraph
    self.links = links
  }
}

/// A hyperlink in the words of a document.
public struct Link: Sendable, Hashable {
  /// The linked words, as UTF-8 offsets in the document's text.
  public var range: Range<Int>
  /// The target as the file gives it.
  public var target: String

  /// Makes a link.
  public init(range: Range<Int>, target: String) {
    self.range = range
    self.target = target
  }
}

/// A symbol in the metadata of a file.
public struct RelatedSymbol: Sendable, Hashable {
  /// What it is to the document: `adopts-draft`, `on-the-report-of`.
  public var relation: String
  /// The symbol as the file gives it.
  public var symbol: String
  /// Its place in the document's input, in UTF-8 bytes.
  public var range: Range<Int>

  /// Makes a related symbol.
  public init(relation: String, symbol: String, range: Range<Int>) {
    self.relation = relation
    self.symbol = symbol
    self.range = range
  }
}

/// How many voted how.
public struct Vote: Sendable, Hashable {
  /// Those in favour.
  public var inFavour: Int
  /// Those against.
  public var against: Int
  /// Those who abstained.
  public var abstaining: Int

  /// Makes a vote.
  public init(inFavour: Int, against: Int, abstaining: Int) {
    self.inFavour = inFavour
    self.against = against
    self.abstaining = abstaining
  }
}
