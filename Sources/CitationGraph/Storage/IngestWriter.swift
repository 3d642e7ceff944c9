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

  let statements: IngestStatements
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
  /// it is; a copy of another file is a duplicate of its documents.
  mutating func write(_ file: IngestFile) throws -> IngestEvent {
    var event = file.event
    event.outcome = .ingested
    let known = try statements.hash(ofSource: file.storedPath)
    if known == file.sha256, !file.isReread {
      event.outcome = .unchanged
      return event
    }
    if known == nil, !file.isReread, let copies = try copies(of: file) {
      event.duplicates = copies
      return event
    }
    if known != nil { try clear(file.storedPath) }
    try statements.addSource(file)
    var written: [TextID: WrittenText] = [:]
    for (index, document) in file.documents.enumerated() {
      try write(document, index, of: file, &written, &event)
    }
    if written.isEmpty {
      try run("DELETE FROM source WHERE path = ?", [file.storedPath])
    } else if !event.duplicates.isEmpty {
      // It is read again next time: what another file holds now may be gone then.
      try run("UPDATE source SET sha256 = ? WHERE path = ?", [Self.unfinished, file.storedPath])
    }
    try removeOrphans()
    return event
  }

  /// The hash of a file of which not all texts are in the archive: that of none.
  private static let unfinished = String(repeating: "0", count: 64)

  private mutating func write(
    _ document: ExtractedDocument, _ index: Int, of file: IngestFile, _ written: inout [TextID: WrittenText],
    _ event: inout IngestEvent
  ) throws {
    let id = try self.id(of: document, index, of: file)
    let text = TextID(document: id, language: document.language)
    if written[text] == nil {
      if let owner = try owner(of: text), try !takeBack(owner, for: texts(of: file)) {
        event.duplicates.append(Duplicate(symbol: document.symbol?.canonical ?? file.event.path, source: owner))
        return
      }
      let own = try statements.language(of: id)
      if let own, Self.precedes(own, document.language) {
        try addVersion(id, document, file)
        written[text] = WrittenText(isOwn: false)
      } else {
        if let own {
          try setAside(id, own)
          written[TextID(document: id, language: own)]?.isOwn = false
        }
        try statements.markAsRead(id, document, file)
        written[text] = WrittenText(isOwn: true)
      }
      if own == nil { event.documents += 1 } else { event.versions += 1 }
    }
    try statements.addText(document, of: id)
    try statements.addAdoption(of: id, document, file)
    for citation in document.citations { try write(citation, in: text, &written[text]!) }
    event.citations += document.citations.count
    event.unresolved += document.citations.count { $0.cited == nil }
  }

  /// The file from which the archive has a text already; nil when it has not.
  private func owner(of text: TextID) throws -> String? {
    if try statements.language(of: text.document) == text.language { return try statements.source(of: text.document) }
    return try source(of: text.document, in: text.language)
  }

  /// The texts that a file holds.
  private mutating func texts(of file: IngestFile) throws -> Set<TextID> {
    var texts: Set<TextID> = []
    for (index, document) in file.documents.enumerated() {
      texts.insert(TextID(document: try id(of: document, index, of: file), language: document.language))
    }
    return texts
  }

  /// The id under which a document is to be written; a document without a symbol is named after its file.
  mutating func id(of document: ExtractedDocument, _ index: Int, of file: IngestFile) throws -> Int64 {
    if let symbol = document.symbol {
      let halves = symbol.halves
      return try id(of: halves.first ?? symbol, or: Array(halves.dropFirst()))
    }
    let mark = index == 0 ? "" : "#\(index + 1)"
    let path = CitationStore.withoutDraftMark(file.storedPath)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let short = try id(of: DocumentRecord(fileName: name + mark))
    guard let owner = try statements.source(of: short), owner != file.storedPath else { return short }
    return try id(of: DocumentRecord(fileName: path + mark))
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

  private mutating func write(_ citation: Citation, in text: TextID, _ written: inout WrittenText) throws {
    defer { written.ordinal += 1 }
    let cited = try citation.cited.map { try id(of: $0, or: citation.otherSymbols) }
    if cited == text.document { return }
    let wording = try id(
      of: Wording(phrase: citation.phrase, governing: citation.governing, relation: citation.relation))
    try statements.addCitation(
      citation, citing: text.document, version: written.isOwn ? nil : text.language, written.ordinal, cited: cited,
      wording: wording)
  }

  /// Removes the documents that nothing speaks of any longer.
  mutating func removeOrphans() throws {
    while let id = suspects.popFirst() {
      let row = try Row.fetchOne(
        cached(
          """
          SELECT key, partOf FROM document WHERE id = ?1 AND source IS NULL
            AND NOT EXISTS (SELECT 1 FROM citation WHERE cited = ?1)
            AND NOT EXISTS (SELECT 1 FROM versionCitation WHERE cited = ?1)
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

/// A text on its way into the archive.
private struct WrittenText {
  /// Whether it is the document's own rather than a further one.
  var isOwn: Bool
  /// How many citations it has so far.
  var ordinal = 0
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
  /// Whether it is to be written even if the archive has it as it is.
  var isReread = false
}
