public import DocumentReading
public import UNSymbols

/// A document with its citations, as one file gave them.
public struct ExtractedDocument: Sendable, Hashable {
  /// The document's symbol, when it is known.
  public var symbol: DocumentSymbol?
  /// The title, when the text has one.
  public var title: String?
  /// The day of adoption, when the text says it.
  public var adopted: CalendarDate?
  /// The language.
  public var language: String
  /// The citations in the order of the text, notes after the paragraphs.
  public var citations: [Citation]
  /// The words, when they were asked for.
  public var paragraphs: [ExtractedParagraph]
  /// The vote by which it was adopted, when the format tells it.
  public var vote: Vote?
  /// The item of the agenda, when the format tells it: `25 (a)`.
  public var agendaItem: String?

  /// Makes a document.
  public init(
    symbol: DocumentSymbol?, title: String? = nil, adopted: CalendarDate? = nil, language: String = "en",
    citations: [Citation], paragraphs: [ExtractedParagraph] = []
  ) {
    self.symbol = symbol
    self.title = title
    self.adopted = adopted
    self.language = language
    self.citations = citations
    self.paragraphs = paragraphs
  }
}

/// The words of one paragraph.
public struct ExtractedParagraph: Sendable, Hashable {
  /// Where it stands.
  public var place: Place
  /// Its number: `PP3`, `OP12`, `P2`; nil where it has none.
  public var label: String?
  /// Its place in the input, in UTF-8 bytes.
  public var utf8Range: Range<Int>
  /// Its words as UTF-8, lines joined.
  public var text: ArraySlice<UInt8>

  /// Makes a paragraph.
  public init(place: Place, label: String?, utf8Range: Range<Int>, text: ArraySlice<UInt8>) {
    self.place = place
    self.label = label
    self.utf8Range = utf8Range
    self.text = text
  }
}

/// The whole way from the bytes of a file to the citations of its documents.
public struct FileExtractor: Sendable {
  /// What came out of a file.
  public struct Result: Sendable, Hashable {
    /// The documents in the order of the file.
    public var documents: [ExtractedDocument]
    /// What a person should know about the file, one line each.
    public var remarks: [String]

    /// Makes a result.
    public init(documents: [ExtractedDocument], remarks: [String] = []) {
      self.documents = documents
      self.remarks = remarks
    }
  }

  private let reader: DocumentReader
  private let extractor = CitationExtractor()

  /// Makes an extractor that reads with these options.
  public init(options: DocumentReader.Options = DocumentReader.Options()) {
    reader = DocumentReader(options: options)
  }

  /// The documents of a file with their citations; `name` is the file's path or name, nil for standard input.
  /// - Parameter keepsWords: Whether the words of the documents are handed over as well.
  public func documents(in bytes: [UInt8], name: String?, keepsWords: Bool = false) throws(ReadingError) -> Result {
    let result = try reader.read(bytes, name: name)
    let citations = extractor.citations(in: result.documents)
    let documents = zip(result.documents, citations).map { document, citations in
      var extracted = ExtractedDocument(
        symbol: document.symbol, title: document.title, adopted: document.adopted, language: document.language,
        citations: citations,
        paragraphs: keepsWords ? document.paragraphs.compactMap { ExtractedParagraph($0, of: document) } : [])
      (extracted.vote, extracted.agendaItem) = (document.vote, document.agendaItem)
      return extracted
    }
    return Result(documents: documents, remarks: result.remarks)
  }
}

extension ExtractedParagraph {
  /// The words of a paragraph; nil when it has none.
  init?(_ paragraph: Paragraph, of document: StructuredDocument) {
    guard !paragraph.range.isEmpty else { return nil }
    self.init(
      place: paragraph.place, label: paragraph.label, utf8Range: document.map.inputRange(of: paragraph.range),
      text: document.text[paragraph.range])
  }
}
