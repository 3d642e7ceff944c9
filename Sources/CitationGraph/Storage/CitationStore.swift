import Foundation
import GRDB

/// The archive: documents and the citations between them, in one SQLite file.
public final class CitationStore: Sendable {
  /// What a store is opened for.
  public enum Access: Sendable {
    /// Reading; the file must exist, and is brought up to date when it is older.
    case reading
    /// Reading with drafts beside what the archive has (`suppose`); the file must exist, and is brought up to date when it is
    /// older, and not changed otherwise.
    case drafts
    /// Reading and writing; the file is made when it does not exist, and brought up to date when it is older.
    case writing
  }

  /// The path of the file.
  public let path: String
  let queue: DatabaseQueue

  /// Opens an archive.
  /// - Throws: `GraphError` when there is none, when the file is not one, belongs to another program or to a newer version, or
  ///   can't be opened or made there.
  public init(path: String, access: Access) throws {
    self.path = path
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw CitationStore.explained(DatabaseError(resultCode: .SQLITE_CANTOPEN, message: "it is a folder"), path: path)
    }
    do {
      if FileManager.default.fileExists(atPath: path) {
        let state = try CitationStore.inspect(path)
        if access != .writing, state == .empty {
          throw GraphError(
            code: .missing, subject: path, what: "nothing is in \(path) yet", remedy: "run citegraph ingest first")
        }
        if access != .writing {
          if state == .older { try CitationStore.bringUpToDate(path) }
          let reader = CitationStore.configuration(readonly: true)
          queue =
            try access == .drafts
            ? CitationStore.queueForDrafts(path) : DatabaseQueue(path: path, configuration: reader)
          return
        }
      } else if access != .writing {
        throw GraphError(
          code: .missing, subject: path, what: "no database at \(path)", remedy: "run citegraph ingest first")
      }
      queue = try CitationStore.open(path)
    } catch let error as DatabaseError {
      throw CitationStore.explained(error, path: path)
    }
  }

  /// Makes an archive of an older version one of this.
  private static func bringUpToDate(_ path: String) throws {
    do {
      let store = try CitationStore(upgrading: path)
      store.close()
    } catch let error as DatabaseError
      where [.SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM].contains(error.resultCode)
    {
      throw GraphError(
        code: .inaccessible, subject: path,
        what: "is of an older citegraph and can't be brought up to date (\(error.message ?? "\(error.resultCode)"))",
        remedy: "give yourself the right to write it, or copy it to a folder of yours")
    }
  }

  /// Opens an archive for writing whatever version it is of.
  private init(upgrading path: String) throws {
    self.path = path
    queue = try CitationStore.open(path)
  }

  /// Opens a file for writing and makes it an archive of this version. Another program that makes or leaves the same archive at
  /// this moment is waited for: both would add the first table, or change how the file is written.
  private static func open(_ path: String) throws -> DatabaseQueue {
    let end = ContinuousClock.now + .seconds(patience)
    while true {
      do {
        let queue = try DatabaseQueue(path: path, configuration: configuration(readonly: false))
        try Schema.migrator.migrate(queue)
        return queue
      } catch let error as DatabaseError
        where [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_ERROR, .SQLITE_CONSTRAINT].contains(error.resultCode)
        && ContinuousClock.now < end
      {
        Thread.sleep(forTimeInterval: 0.05)
      }
    }
  }

  /// For how many seconds another program that writes the archive is waited for.
  private static let patience = 10

  /// Puts what was written into the one file and removes the files beside it, so that the archive can be copied and read
  /// anywhere; leaves them when another program has the archive open.
  public func close() {
    if !queue.configuration.readonly {
      try? queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA busy_timeout = 0")
        try database.execute(sql: "PRAGMA journal_mode = DELETE")
      }
    }
    try? queue.close()
  }

  static func configuration(readonly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.busyMode = .timeout(TimeInterval(patience))
    // The page cache grows with what is read, up to so many KiB.
    let cache = readonly ? 65_536 : 262_144
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -\(cache)") }
    if readonly {
      // A walk reads pages from all over the file: mapped, they need no copies.
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA mmap_size = 2147418112") }
    } else {
      // The writer finds each document before it names it, so that SQLite need not look it up again: a third of the time.
      configuration.foreignKeysEnabled = false
      configuration.journalMode = .wal
      configuration.prepareDatabase {
        // In a large archive each commit touches pages all over it: they are gathered before they go into the file.
        try $0.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16384")
      }
    }
    return configuration
  }

  /// What is in a file that may be an archive.
  private enum State {
    case empty, older, current
  }

  /// What is in the file. Changes nothing.
  private static func inspect(_ path: String) throws -> State {
    let queue = try DatabaseQueue(path: path, configuration: configuration(readonly: true))
    return try queue.read { database in
      let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      if application == 0, try isEmpty(database) { return .empty }
      guard application == Schema.applicationID else {
        throw GraphError(
          code: .foreign, subject: path, what: "is the database of another program",
          remedy: "name a citegraph database with --db")
      }
      if try Schema.migrator.hasBeenSuperseded(database) {
        throw GraphError(
          code: .newer, subject: path, what: "was written by a newer citegraph", remedy: "update citegraph")
      }
      return try Schema.migrator.hasCompletedMigrations(database) ? .current : .older
    }
  }

  /// Whether nothing is in a file yet, or only the first thing that a migration makes: a kill at that moment leaves it alone.
  private static func isEmpty(_ database: Database) throws -> Bool {
    let names = try String.fetchSet(database, sql: "SELECT tbl_name FROM sqlite_master")
    guard names == ["grdb_migrations"] else { return names.isEmpty }
    return try Int.fetchOne(database, sql: "SELECT count(*) FROM grdb_migrations") == 0
  }

  /// What a person should be told about an error of SQLite's.
  static func explained(_ error: DatabaseError, path: String) -> GraphError {
    let message = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_NOTADB:
      return GraphError(
        code: .notDatabase, subject: path, what: "is not a database", remedy: "name another file with --db")
    case .SQLITE_CORRUPT:
      return GraphError(
        code: .notDatabase, subject: path, what: "is damaged (\(message))",
        remedy: "restore it, or remove it and ingest again")
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
      return GraphError(
        code: .inaccessible, subject: path, what: "can't be opened or made (\(message))",
        remedy: "name a file in a folder that can be written with --db")
    case .SQLITE_FULL, .SQLITE_IOERR:
      return GraphError(
        code: .inaccessible, subject: path, what: "can't be written (\(message))",
        remedy: "make room on the disk and run the command again")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return GraphError(
        code: .inaccessible, subject: path, what: "is being written by another program",
        remedy: "run the command again when that one is done")
    default:
      return GraphError(code: .inaccessible, subject: path, what: "failed: \(message)", remedy: "see the message")
    }
  }

  /// Reads, with SQLite's errors explained.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.read(body)
    } catch let error as DatabaseError {
      throw CitationStore.explained(error, path: path)
    }
  }
}
