import CitationExtraction
import DocumentReading
import GRDB
import UNSymbols

/// The statements that run for every file, document, paragraph and citation, prepared once.
struct IngestStatements {
  private let database: Database
  private let sourceHash: RawStatement
  private let sourceWithHash: RawStatement
  private let newSource: RawStatement
  private let documentSource: RawStatement
  private let documentLanguage: RawStatement
  private let documentWithKey: RawStatement
  private let newDocument: RawStatement
  private let readDocument: RawStatement
  private let wordingWithWords: RawStatement
  private let newWording: RawStatement
  private let newCitation: RawStatement
  private let newVersionCitation: RawStatement
  private let newText: RawStatement
  private let newAdoption: RawStatement

  init(_ database: Database) throws {
    self.database = database
    func prepared(_ sql: String) throws -> RawStatement { try RawStatement(database, sql) }
    sourceHash = try prepared("SELECT sha256 FROM source WHERE path = ?")
    sourceWithHash = try prepared("SELECT path FROM source WHERE sha256 = ? LIMIT 1")
    newSource = try prepared("INSERT INTO source (path, sha256, size) VALUES (?, ?, ?)")
    documentSource = try prepared("SELECT source FROM document WHERE id = ?")
    documentLanguage = try prepared("SELECT language FROM document WHERE id = ?")
    documentWithKey = try prepared(
      "SELECT id FROM document WHERE key = ?1 UNION ALL SELECT document FROM alias WHERE key = ?1 LIMIT 1")
    newDocument = try prepared(
      """
      INSERT INTO document (symbol, key, body, kind, session, number, part, url, synthetic, partOf)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    readDocument = try prepared(
      """
      UPDATE document SET title = ?2, adopted = ?3, language = ?4, source = ?5, sha256 = ?6, ingested = 1 WHERE id = ?1
      """)
    wordingWithWords = try prepared(
      """
      SELECT id FROM wording WHERE ifnull(phrase, '') = ?1 AND ifnull(governing, '') = ?2 AND ifnull(relation, '') = ?3
      """)
    newWording = try prepared("INSERT INTO wording (phrase, governing, relation) VALUES (?, ?, ?)")
    let values = """
      ordinal, cited, wording, place, text, paragraph, footnote, date, locator, basis, confidence, unresolved, language,
        start, "end", utf8Start, utf8End
      """
    let marks = String(repeating: ", ?", count: 17)
    newCitation = try prepared("INSERT INTO citation (citing, \(values)) VALUES (?\(marks))")
    newVersionCitation = try prepared("INSERT INTO versionCitation (citing, \(values), version) VALUES (?\(marks), ?)")
    newText = try prepared(
      """
      INSERT INTO documentText (document, language, text) VALUES (?, ?, ?)
      ON CONFLICT (document, language) DO UPDATE SET text = text || excluded.text
      """)
    newAdoption = try prepared(
      """
      INSERT OR IGNORE INTO adoption (document, source, agendaItem, inFavour, against, abstaining)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
  }

  /// The hash of the file that the archive knows by a path.
  func hash(ofSource path: String) throws -> String? {
    sourceHash.bind(1, path)
    guard try sourceHash.step() else { return nil }
    defer { sourceHash.reset() }
    return sourceHash.text(0)
  }

  /// The path by which the archive knows a file of these contents; nil when it has none.
  func source(withHash hash: String) throws -> String? {
    sourceWithHash.bind(1, hash)
    guard try sourceWithHash.step() else { return nil }
    defer { sourceWithHash.reset() }
    return sourceWithHash.text(0)
  }

  func addSource(_ file: IngestFile) throws {
    newSource.bind(1, file.storedPath)
    newSource.bind(2, file.sha256)
    newSource.bind(3, file.size)
    try newSource.run()
  }

  /// The path of the file from which a document was read; nil when it was not.
  func source(of document: Int64) throws -> String? {
    documentSource.bind(1, document)
    guard try documentSource.step() else { return nil }
    defer { documentSource.reset() }
    return documentSource.optionalText(0)
  }

  /// The language of a document's own text; nil when it was not read.
  func language(of document: Int64) throws -> String? {
    documentLanguage.bind(1, document)
    guard try documentLanguage.step() else { return nil }
    defer { documentLanguage.reset() }
    return documentLanguage.optionalText(0)
  }

  /// The id of the document that has a key or an alias.
  func document(withKey key: String) throws -> Int64? {
    documentWithKey.bind(1, key)
    guard try documentWithKey.step() else { return nil }
    defer { documentWithKey.reset() }
    return documentWithKey.integer(0)
  }

  func addDocument(_ record: DocumentRecord, partOf whole: Int64?) throws -> Int64 {
    newDocument.bind(1, record.symbol)
    newDocument.bind(2, record.key)
    newDocument.bind(3, record.body)
    newDocument.bind(4, record.kind)
    newDocument.bind(5, record.session)
    newDocument.bind(6, record.number)
    newDocument.bind(7, record.part)
    newDocument.bind(8, record.url)
    newDocument.bind(9, record.isSynthetic)
    newDocument.bind(10, whole)
    try newDocument.run()
    return database.lastInsertedRowID
  }

  /// Keeps what was read of a document itself.
  func markAsRead(_ id: Int64, _ document: ExtractedDocument, _ file: IngestFile) throws {
    readDocument.bind(1, id)
    readDocument.bind(2, document.title)
    readDocument.bind(3, document.adopted?.description)
    readDocument.bind(4, document.language)
    readDocument.bind(5, file.storedPath)
    readDocument.bind(6, file.sha256)
    try readDocument.run()
  }

  /// The id of a wording, when the archive has it.
  func id(of wording: Wording) throws -> Int64? {
    wordingWithWords.bind(1, wording.phrase ?? "")
    wordingWithWords.bind(2, wording.governing ?? "")
    wordingWithWords.bind(3, wording.relation ?? "")
    guard try wordingWithWords.step() else { return nil }
    defer { wordingWithWords.reset() }
    return wordingWithWords.integer(0)
  }

  func addWording(_ wording: Wording) throws -> Int64 {
    newWording.bind(1, wording.phrase)
    newWording.bind(2, wording.governing)
    newWording.bind(3, wording.relation)
    try newWording.run()
    return database.lastInsertedRowID
  }

  /// Adds a citation of a document's own text, or of a further one in a language.
  func addCitation(
    _ citation: Citation, citing: Int64, version: String?, _ ordinal: Int, cited: Int64?, wording: Int64
  ) throws {
    let newCitation = version == nil ? newCitation : newVersionCitation
    newCitation.bind(1, citing)
    newCitation.bind(2, ordinal)
    newCitation.bind(3, cited)
    newCitation.bind(4, wording)
    newCitation.bind(5, citation.place.code)
    newCitation.bind(6, citation.text)
    newCitation.bind(7, citation.paragraph)
    newCitation.bind(8, citation.footnote)
    newCitation.bind(9, citation.date?.description)
    newCitation.bind(10, citation.locator)
    newCitation.bind(11, citation.basis.rawValue)
    newCitation.bind(12, citation.confidence)
    newCitation.bind(13, cited == nil ? citation.unresolved ?? "unknown" : nil)
    newCitation.bind(14, citation.language)
    newCitation.bind(15, citation.range.lowerBound)
    newCitation.bind(16, citation.range.upperBound)
    newCitation.bind(17, citation.utf8Range.lowerBound)
    newCitation.bind(18, citation.utf8Range.upperBound)
    if version != nil { newCitation.bind(19, version) }
    try newCitation.run()
  }

  /// Keeps the title and the words of a document, behind those that the archive has of it.
  func addText(_ document: ExtractedDocument, of id: Int64) throws {
    guard document.title != nil || !document.paragraphs.isEmpty else { return }
    newText.bind(1, id)
    newText.bind(2, document.language)
    DocumentText.lines(of: document).withUnsafeBufferPointer { newText.bind(3, $0) }
    try newText.run()
  }

  /// Keeps what a file tells of a document's adoption: the vote and the item of the agenda.
  func addAdoption(of id: Int64, _ document: ExtractedDocument, _ file: IngestFile) throws {
    guard document.vote != nil || document.agendaItem != nil else { return }
    newAdoption.bind(1, id)
    newAdoption.bind(2, file.storedPath)
    newAdoption.bind(3, document.agendaItem)
    newAdoption.bind(4, document.vote?.inFavour)
    newAdoption.bind(5, document.vote?.against)
    newAdoption.bind(6, document.vote?.abstaining)
    try newAdoption.run()
  }
}
