public import UNSymbols

/// Reads the bytes of one file into the documents that it holds.
public struct DocumentReader: Sendable {
  /// What the caller knows better than the file.
  public struct Options: Sendable {
    /// The document's symbol, whatever the text and the file's name say.
    public var symbol: DocumentSymbol?
    /// The language, whatever the text looks like.
    public var language: String?

    /// Makes options; nothing is known.
    public init(symbol: DocumentSymbol? = nil, language: String? = nil) {
      self.symbol = symbol
      self.language = language
    }
  }

  /// What came out of one file.
  public struct Result: Sendable {
    /// The documents, in the order of the file; more than one for a page of a printed volume.
    public var documents: [StructuredDocument]
    /// How many invalid UTF-8 sequences were replaced.
    public var replacements: Int
    /// What a person should know about the file, one line each ("12 invalid bytes replaced").
    public var remarks: [String]

    /// Makes a result.
    public init(documents: [StructuredDocument], replacements: Int = 0, remarks: [String] = []) {
      self.documents = documents
      self.replacements = replacements
      self.remarks = remarks
    }
  }

  /// What the caller knows better than the file.
  public var options: Options
  /// The languages among which a text's is looked for.
  package var languages = Language.all

  /// Makes a reader.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Reads a file's bytes; `name` is its path or name, from which a symbol may be read.
  public func read(_ input: [UInt8], name: String?) throws(ReadingError) -> Result {
    guard input.contains(where: { $0 > 0x20 }) else {
      throw ReadingError(what: "holds no text", remedy: "give a text or an XML file")
    }
    if AKNReader.recognises(input) { return try readAKN(input) }
    var (bytes, replacements) = UTF8Repair.repaired(input)
    if input.prefix(4096).contains(0) {
      throw ReadingError(what: "is not text", remedy: "give a text or an XML file")
    }
    if bytes.isEmpty { bytes = input }
    var result = Result(
      documents: PlainTextReader.read(
        bytes, name: name, language: options.language.flatMap { code in languages.first { $0.code == code } },
        among: languages),
      replacements: replacements)
    if replacements > 0 { result.remarks.append("\(replacements) invalid UTF-8 bytes were read as ?") }
    replacements = 0
    if let symbol = options.symbol, result.documents.count == 1 {
      result.documents[0].symbol = symbol
      result.documents[0].host = result.documents[0].host ?? symbol.body
    }
    return result
  }

  private func readAKN(_ input: [UInt8]) throws(ReadingError) -> Result {
    var result = Result(documents: [])
    var document = try AKNReader().read(input, remarks: &result.remarks)
    if let symbol = options.symbol { document.symbol = symbol }
    if let language = options.language { document.language = language }
    document.host = document.host ?? document.symbol?.body
    result.documents = [document]
    return result
  }
}

/// Why a file could not be read.
public struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong: "holds no text".
  public let what: String
  /// What a person can do about it: "give a text or an XML file".
  public let remedy: String

  /// Makes an error.
  public init(what: String, remedy: String) {
    self.what = what
    self.remedy = remedy
  }

  /// What is wrong and what to do.
  public var description: String { "\(what); \(remedy)" }
}
