import GRDB

/// The days of adoption that texts in further languages tell: those of documents whose own text has none.
struct VersionDays {
  private let statement: RawStatement
  /// Whether the archive has such texts at all: else nobody need be asked for each document of a walk.
  private let areThere: Bool

  init(_ database: Database) throws {
    statement = try RawStatement(database, "SELECT min(adopted) FROM languageVersion WHERE document = ?")
    areThere = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM languageVersion)") ?? false
  }

  /// The first of the days, in ISO 8601; nil where none is told.
  func day(of document: Int64) throws -> String? {
    guard areThere else { return nil }
    statement.bind(1, document)
    defer { statement.reset() }
    return try statement.step() ? statement.optionalText(0) : nil
  }
}
