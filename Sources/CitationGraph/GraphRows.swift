import GRDB

/// Reads documents and citations of the archive as values.
struct GraphRows {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  private static let nodeColumns =
    "symbol, key, body, kind, session, number, part, title, adopted, language, url, source"
  private static let edgeColumns = """
    ordinal, text, phrase, governing, relation, place, paragraph, footnote, date, locator, basis, confidence, unresolved
    """

  /// The document with an id.
  func node(_ id: Int64) throws -> DocumentNode {
    let statement = try database.cachedStatement(
      sql: "SELECT \(GraphRows.nodeColumns) FROM document WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "document \(id) is missing")
    }
    return GraphRows.node(row)
  }

  /// Every document with its id, sorted by symbol.
  func nodes() throws -> [(id: Int64, node: DocumentNode)] {
    let rows = try Row.fetchCursor(database, sql: "SELECT \(GraphRows.nodeColumns), id FROM document")
    var nodes: [(id: Int64, node: DocumentNode)] = []
    while let row = try rows.next() { nodes.append((row[12], GraphRows.node(row))) }
    return nodes.sorted { NaturalOrder.precedes($0.node.key, $1.node.key) }
  }

  /// The whole and the parts of a document, in the order of their symbols.
  func relatives(of id: Int64) throws -> [(id: Int64, isWhole: Bool)] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT partOf, 1, NULL FROM document WHERE id = ?1 AND partOf IS NOT NULL
        UNION ALL SELECT * FROM (SELECT id, 0, key FROM document WHERE partOf = ?1 ORDER BY key)
        """)
    return try Row.fetchAll(statement, arguments: [id]).map { ($0[0], $0[1]) }
  }

  /// The citations in a document or of it, each with the id of the document at its other end, in a fixed order: that of the
  /// text, or of the citing documents' symbols.
  func edges(
    of id: Int64, _ direction: WalkOptions.Direction
  ) throws -> [(other: Int64?, edge: CitationEdge)] {
    switch direction {
    case .ancestors:
      let statement = try database.cachedStatement(
        sql: "SELECT \(GraphRows.edgeColumns), cited FROM citation WHERE citing = ? ORDER BY ordinal")
      return try Row.fetchAll(statement, arguments: [id]).map { ($0[13], GraphRows.edge($0)) }
    case .descendants:
      let statement = try database.cachedStatement(
        sql: """
          SELECT \(GraphRows.edgeColumns.split(separator: ",").map { "citation." + $0.drop { $0 == " " } }
            .joined(separator: ", ")), citing, document.key
          FROM citation JOIN document ON document.id = citing WHERE cited = ? ORDER BY ordinal
          """)
      let rows = try Row.fetchAll(statement, arguments: [id])
      let found: [(other: Int64?, edge: CitationEdge, key: String)] = rows.map { ($0[13], GraphRows.edge($0), $0[14]) }
      return found.enumerated().sorted {
        if $0.element.key != $1.element.key { return NaturalOrder.precedes($0.element.key, $1.element.key) }
        return $0.offset < $1.offset
      }.map { ($0.element.other, $0.element.edge) }
    }
  }

  /// The dates that citations of a document print, with how many do.
  func printedDates(of id: Int64) throws -> [String: Int] {
    let statement = try database.cachedStatement(
      sql: "SELECT date, count(*) FROM citation WHERE cited = ? AND date IS NOT NULL GROUP BY date")
    return Dictionary(uniqueKeysWithValues: try Row.fetchAll(statement, arguments: [id]).map { ($0[0], $0[1]) })
  }

  static func node(_ row: Row) -> DocumentNode {
    DocumentNode(
      symbol: row[0], key: row[1], body: row[2], kind: row[3], session: row[4], number: row[5], part: row[6],
      title: row[7], adopted: row[8], language: row[9], url: row[10], source: row[11])
  }

  /// A citation whose ends are still to be set.
  static func edge(_ row: Row) -> CitationEdge {
    CitationEdge(
      citing: 0, cited: nil, ordinal: row[0], text: row[1], phrase: row[2], governing: row[3], relation: row[4],
      place: row[5], paragraph: row[6], footnote: row[7], date: row[8], locator: row[9], basis: row[10],
      confidence: row[11], unresolved: row[12])
  }
}
