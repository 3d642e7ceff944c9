import DocumentReading
import GRDB

extension CitationStore {
  /// Takes back what files said: a row a file, with the documents that the archive has from it and the number of their citations.
  ///
  /// All goes in one transaction, as when a changed file is read again: a document that others still cite stays as one that is
  /// only cited, and another language's text takes the place of one that is taken back.
  /// - Parameters:
  ///   - names: Paths of files, of members of archives, of archives and folders with everything in them; or symbols, for the files
  ///     from which those documents were read. Empty for all files. A name that is a path of the archive is no symbol.
  ///   - onlyGone: Whether only files are meant that are no longer where they were. What came from standard input never was.
  ///   - folder: The folder to which relative paths belong.
  ///   - isTrial: Whether the files are only listed.
  /// - Returns: The rows, and a note for each name that no file of the archive answers to.
  /// - Throws: `GraphError` when the archive can't be written.
  public func remove(
    _ names: [String], onlyGone: Bool = false, folder: String, isTrial: Bool = false
  ) throws -> (answer: Listing, unmatched: [String]) {
    do {
      if isTrial {
        return try queue.read { database in
          let files = KeptFiles(database, folder)
          let (paths, unmatched) = try files.paths(names, onlyGone: onlyGone)
          return (try files.listing(of: paths), unmatched)
        }
      }
      return try queue.write { database in
        let files = KeptFiles(database, folder)
        let (paths, unmatched) = try files.paths(names, onlyGone: onlyGone)
        let answer = try files.listing(of: paths)
        var writer = try IngestWriter(database)
        for path in paths { try writer.clear(path) }
        try writer.removeOrphans()
        return (answer, unmatched)
      }
    } catch let error as DatabaseError {
      throw CitationStore.explained(error, path: path)
    }
  }
}

/// The files from which an archive has its texts, found by what a person writes.
private struct KeptFiles {
  private let database: Database
  private let folder: String

  init(_ database: Database, _ folder: String) {
    self.database = database
    self.folder = folder
  }

  /// A row for each file.
  func listing(of paths: [String]) throws -> Listing {
    var answer = Listing("file", "documents", "citations")
    for path in paths {
      let symbols = try String.fetchAll(
        database, sql: "SELECT symbol FROM document WHERE id IN (\(KeptFiles.documents)) ORDER BY id", arguments: [path]
      )
      let citations = try Int.fetchOne(database, sql: KeptFiles.citations, arguments: [path])
      answer.add(.text(path), .list(symbols), .integer(citations))
    }
    return answer
  }

  /// The files that are meant, each once, and what is said of the names that mean none.
  func paths(_ names: [String], onlyGone: Bool) throws -> (paths: [String], unmatched: [String]) {
    var paths: Set<String> = []
    var unmatched: [String] = []
    for name in names {
      do {
        paths.formUnion(try files(of: name))
      } catch let error as GraphError where error.code == .unknownDocument {
        unmatched.append("\(name): no file of the archive is there, and it \(error.what); \(error.remedy)")
      }
    }
    if names.isEmpty { paths = try String.fetchSet(database, sql: "SELECT path FROM source") }
    if onlyGone { paths = paths.filter { !$0.hasPrefix(InputPath.standardInput) && IngestWriter.isGone($0) } }
    return (paths.sorted(by: NaturalOrder.precedes), unmatched)
  }

  /// The files that a name means.
  /// - Throws: `GraphError.Code.unknownDocument` when it means none.
  private func files(of name: String) throws -> [String] {
    for path in [name, InputPath.absolute(name, from: folder)] {
      let found = try String.fetchAll(
        database, sql: KeptFiles.beneath, arguments: [path, path.hasSuffix("/") ? String(path.dropLast()) : path])
      if !found.isEmpty { return found }
    }
    let document = try DocumentLookup(database).id(of: name)
    let found = try String.fetchAll(database, sql: KeptFiles.sources, arguments: [document])
    guard found.isEmpty else { return found }
    throw GraphError(
      code: .unknownDocument, subject: name, what: "is a document that was not read",
      remedy: "it goes when nothing cites it any longer")
  }

  /// The files with a path, and those in the folder or archive with it: `0` is the character behind the slash.
  private static let beneath = """
    SELECT path FROM source WHERE path = ?1
    UNION SELECT path FROM source WHERE path >= ?2 || '/' AND path < ?2 || '0'
    UNION SELECT path FROM source WHERE path >= ?2 || '!/' AND path < ?2 || '!0'
    """

  /// The files from which a document was read.
  private static let sources = """
    SELECT source FROM document WHERE id = ?1 AND source IS NOT NULL
    UNION SELECT source FROM languageVersion WHERE document = ?1
    """

  /// The documents of which a file has a text.
  private static let documents = """
    SELECT id FROM document WHERE source = ?1 UNION SELECT document FROM languageVersion WHERE source = ?1
    """

  /// How many citations the texts of a file have.
  private static let citations = """
    SELECT (SELECT count(*) FROM citation JOIN document ON document.id = citing WHERE source = ?1)
      + (SELECT count(*) FROM versionCitation
        JOIN languageVersion ON document = citing AND version = languageVersion.language WHERE source = ?1)
    """
}
