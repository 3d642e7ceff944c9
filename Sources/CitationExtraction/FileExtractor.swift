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

  /// Makes a document.
  public init(
    symbol: DocumentSymbol?, title: String? = nil, adopted: CalendarDate? = nil, language: String = "en",
    citations: [Citation]
  ) {
    self.symbol = symbol
    self.title = title
    self.adopted = adopted
    self.language = language
    self.citations = citations
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
  public func documents(in bytes: [UInt8], name: String?) throws(ReadingError) -> Result {
    let result = try reader.read(bytes, name: name)
    let documents = result.documents.map { document in
      ExtractedDocument(
        symbol: document.symbol, title: document.title, adopted: document.adopted, language: document.language,
        citations: extractor.citations(in: document))
    }
    return Result(documents: documents, remarks: result.remarks)
  }
}
