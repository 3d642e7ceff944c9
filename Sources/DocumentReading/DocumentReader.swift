public import UNSymbols

/// Reads the bytes of one file into the documents that it holds.
public struct DocumentReader: Sendable {
  /// What the caller knows better than the file.
  public struct Options: Sendable {
    /// The document's symbol, whatever the text and the file's name say.
    public var symbol: DocumentSymbol?
    /// The language, whatever the text looks like.
    public var language: String?
    /// The languages among which a text's is looked for.
    package var languages = Language.all

    /// Makes options; nothing is known.
    public init(symbol: DocumentSymbol? = nil, language: String? = nil) {
      self.symbol = symbol
      self.language = language
    }

    /// The language in which a text is read: the one that the caller knows, else the one that its words tell.
    func language(of text: UnsafeBufferPointer<UInt8>) -> Language {
      languages.first { $0.code == language } ?? Language.recognise(text, among: languages)
    }
  }

  /// What came out of one file.
  public struct Result: Sendable {
    /// The documents, in the order of the file; more than one for a page of a printed volume.
    public var documents: [StructuredDocument]
    /// What a person should know about the file, one line each ("12 invalid bytes replaced").
    public var remarks: [String]

    /// Makes a result.
    public init(documents: [StructuredDocument], remarks: [String] = []) {
      self.documents = documents
      self.remarks = remarks
    }
  }

  /// What the caller knows better than the file.
  public var options: Options

  /// Makes a reader.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// What reads each format, in the order in which they are asked; plain text is what no other format claims.
  package static let readers: [any FormatReader.Type] = [
    PDFReader.self, DocxReader.self, DocReader.self, AKNReader.self, HTMLReader.self, PlainTextReader.self,
  ]

  /// The format of a file's bytes; nil when they are in none that is read.
  public static func format(of input: [UInt8]) -> FileFormat? {
    (try? reader(of: TextDecoder.wide(input) ?? input))?.format
  }

  private static func reader(of input: [UInt8]) throws(ReadingError) -> any FormatReader.Type {
    let found = readers.first { $0.recognises(input) }
    if let found, found != PlainTextReader.self { return found }
    if let error = ForeignFile.error(input) { throw error }
    guard let found else { throw ReadingError.binary }
    return found
  }

  /// Reads a file's bytes, at most 256 MiB; `name` is its path or name, from which a symbol may be read.
  public func read(_ input: [UInt8], name: String?) throws(ReadingError) -> Result {
    guard input.count <= InputFile.sizeLimit else { throw InputFile.tooLarge }
    let input = TextDecoder.wide(input) ?? input
    let mark = input.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard input[mark...].contains(where: { $0 > 0x20 }) else {
      throw ReadingError(what: "holds no text", remedy: "give a file with the words of a document")
    }
    let type = try DocumentReader.reader(of: input)
    var result = Result(documents: [])
    result.documents = try type.init().read(input, name: name, options: options, remarks: &result.remarks)
    for index in result.documents.indices {
      result.documents[index].format = type.format
      if let language = options.language {
        result.documents[index].language = language
      } else {
        result.documents[index].recogniseAnnexes(among: options.languages)
      }
      if result.documents.count == 1, let symbol = options.symbol { result.documents[index].symbol = symbol }
      if result.documents[index].host == nil { result.documents[index].host = result.documents[index].symbol?.body }
    }
    return result
  }
}

/// Why a file could not be read.
public struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong: "holds no text".
  public let what: String
  /// What a person can do about it: "give a text or an XML file".
  public let remedy: String
  /// Whether the file is something other than a document, rather than a document that is damaged: one that was found in a
  /// folder is skipped then.
  public let isOther: Bool

  /// Makes an error.
  public init(what: String, remedy: String, isOther: Bool = false) {
    self.what = what
    self.remedy = remedy
    self.isOther = isOther
  }

  /// The error of a file that holds something other than a document.
  package static let binary = ReadingError(
    what: "is a binary file", remedy: "give a document: \(FileFormat.readable)", isOther: true)

  /// What is wrong and what to do.
  public var description: String { "\(what); \(remedy)" }
}
