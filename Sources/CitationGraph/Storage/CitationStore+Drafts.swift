public import CitationExtraction
import Foundation
import GRDB
import UNSymbols

/// Drafts: files about which something is asked and which the archive need not have.
///
/// Their documents are written in a transaction that is never committed, so that every question sees them and the file stays as
/// it is: nothing goes to the disk, neither when the program ends nor when it is killed.
extension CitationStore {
  /// Takes the documents of a file into an archive that was opened for drafts, for as long as it is open.
  /// - Parameters:
  ///   - documents: What was read.
  ///   - name: The file's name, by which a document without a symbol is known (`file:NAME`), and one that the archive has from a
  ///     file with others or from another draft. What it has from a file of its own the draft replaces.
  /// - Returns: The symbols by which to ask for them, in the order of the file.
  /// - Throws: `GraphError` when another program writes the archive.
  public func suppose(_ documents: [ExtractedDocument], from name: String) throws -> [String] {
    do {
      return try queue.writeWithoutTransaction { database in
        if !database.isInsideTransaction { try database.beginTransaction(.immediate) }
        var writer = try IngestWriter(database)
        let path = Self.draftMark + name
        let drafts = try documents.map { document in
          var draft = document
          if try !writer.makesRoom(for: document) { draft.symbol = nil }
          return draft
        }
        let file = IngestFile(
          event: IngestEvent(path: name, outcome: .ingested), storedPath: path,
          sha256: SHA256.hex(of: Array(path.utf8)),
          size: 0, documents: drafts)
        _ = try writer.write(file)
        let written = try Set(
          Int64.fetchAll(database, sql: "SELECT id FROM document WHERE source = ?", arguments: [path]))
        var ids: [Int64] = []
        for (index, draft) in drafts.enumerated() {
          let id = try writer.id(of: draft, index, of: file)
          if written.contains(id), !ids.contains(id) { ids.append(id) }
        }
        // A file that is named twice was written the first time.
        if ids.isEmpty { ids = written.sorted() }
        let rows = try GraphRows(database)
        return try ids.map { try rows.node($0).symbol }
      }
    } catch let error as DatabaseError {
      throw CitationStore.explained(error, path: path)
    }
  }

  /// With what the source of a draft begins.
  fileprivate static let draftMark = "draft:"

  /// The path or name of a file, which that of a draft has behind its mark.
  static func withoutDraftMark(_ source: String) -> String {
    source.hasPrefix(draftMark) ? String(source.dropFirst(draftMark.count)) : source
  }

  /// An archive opened for drafts; one that may not be written is copied into memory.
  static func queueForDrafts(_ path: String) throws -> DatabaseQueue {
    if FileManager.default.isWritableFile(atPath: path) {
      return try DatabaseQueue(path: path, configuration: forDrafts)
    }
    let copy = try DatabaseQueue(configuration: forDrafts)
    try DatabaseQueue(path: path, configuration: configuration(readonly: true)).backup(to: copy)
    return copy
  }

  private static var forDrafts: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = false
    // The transaction stays open from one question to the next.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      // Neither the file nor a journal beside it is touched before a commit. While another program writes, the file has a log.
      try database.execute(sql: "PRAGMA cache_spill = OFF; PRAGMA cache_size = -262144")
      if try String.fetchOne(database, sql: "PRAGMA journal_mode") != "wal" {
        try database.execute(sql: "PRAGMA journal_mode = MEMORY")
      }
    }
    return configuration
  }
}

extension IngestWriter {
  /// Takes back what the archive has of a document in all languages, where files of their own held it.
  /// - Returns: Whether the archive has nothing of the document now.
  fileprivate mutating func makesRoom(for document: ExtractedDocument) throws -> Bool {
    guard let symbol = document.symbol else { return true }
    let keys = symbol.halves.isEmpty ? [symbol.key] : symbol.halves.map(\.key)
    return try keys.allSatisfy { key in try find(key).map { try makesRoom(for: $0) } ?? true }
  }

  private mutating func makesRoom(for id: Int64) throws -> Bool {
    let owners = try String.fetchSet(
      database,
      sql: """
        SELECT source FROM document WHERE id = ?1 AND source IS NOT NULL
        UNION SELECT source FROM languageVersion WHERE document = ?1
        """, arguments: [id])
    // Another draft of the same text stays beside this one.
    let isOwned = try owners.allSatisfy { owner in
      try !owner.hasPrefix(CitationStore.draftMark) && texts(of: owner).allSatisfy { $0.document == id }
    }
    guard isOwned else { return false }
    for owner in owners.sorted() { try clear(owner) }
    return true
  }
}
