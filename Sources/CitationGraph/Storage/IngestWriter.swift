import CitationExtraction
import DocumentReading
import GRDB
import UNSymbols

/// Writes files into the archive, inside a transaction that its user holds.
struct IngestWriter {
  let database: Database
  /// The ids of the documents that were met, by key.
  var ids: [String: Int64] = [:]
  /// The documents that may have lost their last citation.
  var suspects: Set<Int64> = []

  private let statements: IngestStatements
  /// The ids of the wordings that were met.
  private var wordings: [Wording: Int64] = [:]

  init(_ database: Database) throws {
    self.database = database
    statements = try IngestStatements(database)
  }

  /// Forgets the ids: after a rollback, or when another program wrote.
  mutating func forget() {
    ids = [:]
    suspects = []
    wordings = [:]
  }

  /// Writes a file's documents in place of those that it held before. The outcome is `unchanged` when the archive has it as
  /// it is.
  mutating func write(_ file: IngestFile) throws -> IngestEvent {
    var event = file.event
    event.outcome = .ingested
    let known = try statements.hash(ofSource: file.storedPath)
    let isKnown = try known == file.sha256 || known == nil && statements.hasSource(hash: file.sha256)
    if isKnown {
      event.outcome = .unchanged
      return event
    }
    if known != nil { try clear(file.storedPath) }
    try statements.addSource(file)
    var written: [Int64: Int] = [:]
    for (index, document) in file.documents.enumerated() {
      try write(document, index, of: file, &written, &event)
    }
    if written.isEmpty { try run("DELETE FROM source WHERE path = ?", [file.storedPath]) }
    event.documents = written.count
    try removeOrphans()
    return event
  }

  private mutating func write(
    _ document: ExtractedDocument, _ index: Int, of file: IngestFile, _ written: inout [Int64: Int],
    _ event: inout IngestEvent
  ) throws {
    let id = try self.id(of: document, index, of: file)
    if written[id] == nil {
      if let owner = try statements.source(of: id) {
        let symbol = document.symbol?.canonical ?? file.event.path
        event.duplicates.append(Duplicate(symbol: symbol, source: owner))
        return
      }
      try statements.markAsRead(id, document, file)
    }
    try statements.addText(document, of: id)
    var ordinal = written[id] ?? 0
    for citation in document.citations {
      try write(citation, citing: id, ordinal)
      ordinal += 1
      if citation.cited == nil { event.unresolved += 1 }
    }
    event.citations += document.citations.count
    written[id] = ordinal
  }

  /// The id under which a document is to be written; a document without a symbol is named after its file.
  private mutating func id(of document: ExtractedDocument, _ index: Int, of file: IngestFile) throws -> Int64 {
    if let symbol = document.symbol {
      let halves = symbol.halves
      return try id(of: halves.first ?? symbol, or: Array(halves.dropFirst()))
    }
    let mark = index == 0 ? "" : "#\(index + 1)"
    let name = file.storedPath.split(separator: "/").last.map(String.init) ?? file.storedPath
    let short = try id(of: DocumentRecord(fileName: name + mark))
    guard let owner = try statements.source(of: short), owner != file.storedPath else { return short }
    return try id(of: DocumentRecord(fileName: file.storedPath + mark))
  }

  mutating func id(of symbol: DocumentSymbol) throws -> Int64 {
    if let known = ids[symbol.key] { return known }
    return try id(of: DocumentRecord(symbol))
  }

  /// The id of a document, which is added when the archive does not have it, its whole first.
  private mutating func id(of record: DocumentRecord) throws -> Int64 {
    if let known = ids[record.key] { return known }
    if let found = try find(record.key) {
      ids[record.key] = found
      return found
    }
    var whole: Int64?
    if let base = record.base, base.key != record.key { whole = try id(of: base) }
    let id = try statements.addDocument(record, partOf: whole)
    ids[record.key] = id
    return id
  }

  /// The id of the document that has a key or an alias.
  func find(_ key: String) throws -> Int64? { try statements.document(withKey: key) }

  /// The id of a wording, which is added when the archive does not have it.
  private mutating func id(of wording: Wording) throws -> Int64 {
    if let known = wordings[wording] { return known }
    let id = try statements.id(of: wording) ?? statements.addWording(wording)
    wordings[wording] = id
    return id
  }

  private mutating func write(_ citation: Citation, citing: Int64, _ ordinal: Int) throws {
    let cited = try citation.cited.map { try id(of: $0, or: citation.otherSymbols) }
    if cited == citing { return }
    let wording = try id(
      of: Wording(phrase: citation.phrase, governing: citation.governing, relation: citation.relation))
    try statements.addCitation(citation, citing: citing, ordinal, cited: cited, wording: wording)
  }

  /// Takes back what a file said.
  private mutating func clear(_ path: String) throws {
    let cited = try Int64.fetchSet(
      cached(
        """
        SELECT DISTINCT cited FROM citation JOIN document ON document.id = citing
        WHERE source = ? AND cited IS NOT NULL
        """), arguments: [path])
    let own = try Int64.fetchSet(cached("SELECT id FROM document WHERE source = ?"), arguments: [path])
    try run("DELETE FROM citation WHERE citing IN (SELECT id FROM document WHERE source = ?)", [path])
    try TextIndex(database).remove(own)
    try run(
      """
      UPDATE document SET title = NULL, adopted = NULL, language = NULL, source = NULL, sha256 = NULL, ingested = 0
      WHERE source = ?
      """, [path])
    try run("DELETE FROM source WHERE path = ?", [path])
    suspects.formUnion(cited)
    suspects.formUnion(own)
  }

  /// Removes the documents that nothing speaks of any longer.
  private mutating func removeOrphans() throws {
    while let id = suspects.popFirst() {
      let row = try Row.fetchOne(
        cached(
          """
          SELECT key, partOf FROM document WHERE id = ?1 AND source IS NULL
            AND NOT EXISTS (SELECT 1 FROM citation WHERE cited = ?1)
            AND NOT EXISTS (SELECT 1 FROM document AS part WHERE part.partOf = ?1)
          """), arguments: [id])
      guard let row else { continue }
      for alias in try String.fetchAll(cached("SELECT key FROM alias WHERE document = ?"), arguments: [id]) {
        ids[alias] = nil
      }
      try run("DELETE FROM alias WHERE document = ?", [id])
      try run("DELETE FROM document WHERE id = ?", [id])
      ids[row["key"]] = nil
      if let whole: Int64 = row["partOf"] { suspects.insert(whole) }
    }
  }

  func cached(_ sql: String) throws -> Statement { try database.cachedStatement(sql: sql) }

  func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws {
    try cached(sql).execute(arguments: StatementArguments(arguments))
  }
}

/// A file that was read and whose citations were found.
struct IngestFile: Sendable {
  /// What is known of the file before it is written.
  var event: IngestEvent
  /// The path by which the archive knows the file again.
  var storedPath: String
  var sha256: String
  var size: Int
  var documents: [ExtractedDocument]
}
