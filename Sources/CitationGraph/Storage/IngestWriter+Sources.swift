import DocumentReading
import GRDB

/// Files that hold what the archive has from another file: copies, and files that were moved.
extension IngestWriter {
  /// The documents of a file of the archive whose copy a file is: the same bytes from another place. Nil when it is none; what the
  /// archive has from a file that is gone from its place is taken back, so that the copy stands for it.
  mutating func copies(of file: IngestFile) throws -> [Duplicate]? {
    guard let source = try statements.source(withHash: file.sha256) else { return nil }
    if IngestWriter.isGone(source) {
      try clear(source)
      return nil
    }
    let symbols = try String.fetchAll(
      cached(
        "SELECT symbol FROM document WHERE id IN (SELECT document FROM (\(IngestWriter.textsOfFile))) ORDER BY id"),
      arguments: [source])
    return symbols.map { Duplicate(symbol: $0, source: source) }
  }

  /// Takes back what a file said that is gone from its place, where a new one has all its texts.
  /// - Returns: Whether it was taken back.
  mutating func takeBack(_ path: String, for texts: Set<TextID>) throws -> Bool {
    guard IngestWriter.isGone(path), try self.texts(of: path).allSatisfy(texts.contains) else { return false }
    try clear(path)
    return true
  }

  /// The texts that the archive has from a file.
  func texts(of path: String) throws -> [TextID] {
    try Row.fetchAll(cached(IngestWriter.textsOfFile), arguments: [path]).map {
      TextID(document: $0[0], language: $0[1])
    }
  }

  private static let textsOfFile = """
    SELECT id AS document, language FROM document WHERE source = ?1
    UNION ALL SELECT document, language FROM languageVersion WHERE source = ?1
    """

  /// Whether a file is not where it was when it was read; what came from standard input is nowhere.
  static func isGone(_ path: String) -> Bool {
    path.hasPrefix(InputPath.standardInput)
      || path.hasPrefix("/") && !InputFiles.isFile(NamedMember.archive(of: path) ?? path)
  }
}

/// One text of a document.
struct TextID: Hashable {
  var document: Int64
  var language: String
}
