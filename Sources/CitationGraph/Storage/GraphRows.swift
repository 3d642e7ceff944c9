import DocumentReading
import GRDB

/// Reads documents and citations of the archive as values.
final class GraphRows {
  private let database: Database
  private let nodeStatement: RawStatement
  private let wholeStatement: RawStatement
  private let partsStatement: RawStatement
  private let sistersStatement: RawStatement
  private let citingStatement: RawStatement
  private let linkStatement: RawStatement
  private let citedStatement: RawStatement
  private let edgeStatement: RawStatement
  private let keyStatement: RawStatement
  private let dateStatement: RawStatement
  private let versionStatement: RawStatement
  private let versionDays: VersionDays
  private let wordings: WordingTable
  private var relativesAsked = 0
  private var withRelatives: Set<Int64>?

  init(_ database: Database) throws {
    self.database = database
    nodeStatement = try RawStatement(database, "SELECT \(GraphRows.nodeColumns) FROM document WHERE id = ?")
    wholeStatement = try RawStatement(
      database, "SELECT partOf FROM document WHERE id = ? AND partOf IS NOT NULL")
    partsStatement = try RawStatement(database, "SELECT id FROM document WHERE partOf = ? ORDER BY key")
    sistersStatement = try RawStatement(
      database,
      """
      SELECT own.part, sister.part, sister.id FROM document AS own
      JOIN document AS sister ON sister.partOf = own.partOf AND sister.id <> own.id
      WHERE own.id = ? AND own.part IS NOT NULL AND sister.part IS NOT NULL ORDER BY sister.key
      """)
    citingStatement = try RawStatement(
      database, "SELECT \(GraphRows.edgeColumns) FROM citation WHERE citing = ? ORDER BY ordinal")
    linkStatement = try RawStatement(
      database, "SELECT ordinal, cited, wording, place FROM citation WHERE citing = ? ORDER BY ordinal")
    citedStatement = try RawStatement(
      database, "SELECT ordinal, citing, wording, place FROM citation WHERE cited = ? ORDER BY citing, ordinal")
    edgeStatement = try RawStatement(
      database, "SELECT \(GraphRows.edgeColumns) FROM citation WHERE citing = ? AND ordinal = ?")
    keyStatement = try RawStatement(database, "SELECT key FROM document WHERE id = ?")
    dateStatement = try RawStatement(
      database,
      """
      SELECT date, count(DISTINCT citing) FROM citation WHERE cited = ? AND date IS NOT NULL
      GROUP BY date ORDER BY 2 DESC, date
      """)
    versionStatement = try RawStatement(
      database,
      "SELECT \(GraphRows.edgeColumns) FROM versionCitation WHERE citing = ? AND version = ? ORDER BY ordinal")
    versionDays = try VersionDays(database)
    wordings = try WordingTable(database)
  }

  /// The words with an id.
  func wording(_ id: Int64) throws -> Wording { try wordings.wording(id) }

  private static let nodeColumns =
    "symbol, key, body, kind, session, number, part, title, adopted, language, url, source"
  private static let edgeColumns = """
    ordinal, cited, wording, place, text, paragraph, footnote, date, locator, basis, confidence, unresolved
    """

  /// The document with an id.
  /// - Parameter isDated: Whether to read the day that others print with a document that has none of its own.
  func node(_ id: Int64, isDated: Bool) throws -> DocumentNode {
    var node = try node(id)
    if isDated, node.adopted == nil { node.printed = try printedDate(of: node, id) }
    return node
  }

  /// The document with an id.
  func node(_ id: Int64) throws -> DocumentNode {
    nodeStatement.bind(1, id)
    guard try nodeStatement.step() else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "document \(id) is missing")
    }
    defer { nodeStatement.reset() }
    return try node(nodeStatement, id)
  }

  /// Every document with its id, sorted by symbol.
  func nodes() throws -> [(id: Int64, node: DocumentNode)] {
    let statement = try RawStatement(database, "SELECT \(GraphRows.nodeColumns), id FROM document")
    var nodes: [(id: Int64, node: DocumentNode)] = []
    while try statement.step() { nodes.append((statement.integer(12), try node(statement, statement.integer(12)))) }
    return nodes.sorted { NaturalOrder.precedes($0.node.key, $1.node.key) }
  }

  /// The wholes and the parts of a document: the undivided text, texts of several letters that hold its own, its parts, and where
  /// it holds several letters, the texts of these; each in the order of their symbols.
  func relatives(of id: Int64) throws -> [(id: Int64, isWhole: Bool)] {
    // Few documents have any: who asks often is told from memory which.
    relativesAsked += 1
    if relativesAsked == 256 { withRelatives = try idsWithRelatives() }
    if let withRelatives, !withRelatives.contains(id) { return [] }
    var wholes: [Int64] = []
    var parts: [Int64] = []
    wholeStatement.bind(1, id)
    while try wholeStatement.step() { wholes.append(wholeStatement.integer(0)) }
    partsStatement.bind(1, id)
    while try partsStatement.step() { parts.append(partsStatement.integer(0)) }
    if !wholes.isEmpty {
      sistersStatement.bind(1, id)
      while try sistersStatement.step() {
        let own = PartLetters(sistersStatement.text(0))
        let sister = PartLetters(sistersStatement.text(1))
        if sister.holds(own) { wholes.append(sistersStatement.integer(2)) }
        if own.holds(sister) { parts.append(sistersStatement.integer(2)) }
      }
    }
    return wholes.map { ($0, true) } + parts.map { ($0, false) }
  }

  /// The documents that are parts or wholes.
  private func idsWithRelatives() throws -> Set<Int64> {
    let links = try RawStatement(database, "SELECT id, partOf FROM document WHERE partOf IS NOT NULL")
    var ids: Set<Int64> = []
    while try links.step() {
      ids.insert(links.integer(0))
      ids.insert(links.integer(1))
    }
    return ids
  }

  /// The citations in a document or of it, each with the id of the document at its other end, in a fixed order: that of the
  /// text, or of the citing documents' symbols.
  func edges(of id: Int64, _ direction: WalkOptions.Direction) throws -> [(other: Int64?, edge: CitationEdge)] {
    var found: [(other: Int64?, edge: CitationEdge)] = []
    try citations(of: id, direction, readsWords: true) { found.append(($0.other, try $0.edge())) }
    return found
  }

  /// The citations in a document's text in a further language, in the order of that text.
  func edges(of id: Int64, inVersion language: String) throws -> [(other: Int64?, edge: CitationEdge)] {
    var found: [(other: Int64?, edge: CitationEdge)] = []
    versionStatement.bind(1, id)
    versionStatement.bind(2, language)
    while try versionStatement.step() {
      found.append((versionStatement.optionalInteger(1), try edge(versionStatement)))
    }
    return found
  }

  /// A citation whose words are read only when they are asked for, within the call that gives it.
  struct Citation {
    fileprivate let rows: GraphRows
    /// The row with the words; nil where they are to be looked up.
    fileprivate var row: RawStatement?
    fileprivate let citing: Int64
    fileprivate let ordinal: Int64
    /// The id of the document at the other end; nil when the cited document could not be told.
    let other: Int64?
    /// The id of the governing words.
    let wording: Int64
    /// The number of the place.
    let place: Int64

    /// The citation, whose ends are still to be set.
    func edge() throws -> CitationEdge { try row.map(rows.edge) ?? rows.edge(citing, ordinal) }
  }

  /// Goes through the citations in a document or of it, in the order of `edges(of:_:)`.
  /// - Parameter readsWords: Whether the words of most are wanted: then they are read with a document's citations, which costs
  ///   less than to look each up.
  func citations(
    of id: Int64, _ direction: WalkOptions.Direction, readsWords: Bool, _ body: (Citation) throws -> Void
  ) throws {
    switch direction {
    case .ancestors:
      let row = readsWords ? citingStatement : linkStatement
      row.bind(1, id)
      while try row.step() {
        try body(
          Citation(
            rows: self, row: readsWords ? row : nil, citing: id, ordinal: row.integer(0), other: row.optionalInteger(1),
            wording: row.integer(2), place: row.integer(3)))
      }
    case .descendants:
      for citation in try citing(id) { try body(citation) }
    }
  }

  /// Where a document is cited, in the order of the citing documents' symbols.
  private func citing(_ id: Int64) throws -> [Citation] {
    var found: [Citation] = []
    citedStatement.bind(1, id)
    while try citedStatement.step() {
      let citing = citedStatement.integer(1)
      found.append(
        Citation(
          rows: self, citing: citing, ordinal: citedStatement.integer(0), other: citing,
          wording: citedStatement.integer(2), place: citedStatement.integer(3)))
    }
    var keys: [Int64: String] = [:]
    for citation in found where keys[citation.citing] == nil {
      keyStatement.bind(1, citation.citing)
      if try keyStatement.step() { keys[citation.citing] = keyStatement.text(0) }
      keyStatement.reset()
    }
    return found.sorted { a, b in
      if a.citing == b.citing { return a.ordinal < b.ordinal }
      return NaturalOrder.precedes(keys[a.citing] ?? "", keys[b.citing] ?? "")
    }
  }

  /// The date that most documents print when they cite a document; the earliest of several, and none on which its session
  /// did not sit: that is a misprint.
  private func printedDate(of node: DocumentNode, _ id: Int64) throws -> String? {
    dateStatement.bind(1, id)
    defer { dateStatement.reset() }
    while try dateStatement.step() {
      let date = dateStatement.text(0)
      if !node.didNotSit(on: date) { return date }
    }
    return nil
  }

  private func node(_ row: RawStatement, _ id: Int64) throws -> DocumentNode {
    DocumentNode(
      symbol: row.text(0), key: row.text(1), body: row.optionalText(2), kind: row.text(3), session: row.optionalText(4),
      number: row.optionalInteger(5).map(Int.init), part: row.optionalText(6), title: row.optionalText(7),
      adopted: try row.optionalText(8) ?? versionDays.day(of: id), language: row.optionalText(9),
      url: row.optionalText(10),
      source: row.optionalText(11))
  }

  private func edge(_ citing: Int64, _ ordinal: Int64) throws -> CitationEdge {
    edgeStatement.bind(1, citing)
    edgeStatement.bind(2, ordinal)
    guard try edgeStatement.step() else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "citation \(ordinal) of document \(citing) is missing")
    }
    defer { edgeStatement.reset() }
    return try edge(edgeStatement)
  }

  private func edge(_ row: RawStatement) throws -> CitationEdge {
    let wording = try wordings.wording(row.integer(2))
    return CitationEdge(
      citing: 0, cited: nil, ordinal: Int(row.integer(0)), text: row.text(4), phrase: wording.phrase,
      governing: wording.governing, relation: wording.relation, place: try Place.name(ofCode: row.integer(3)),
      paragraph: row.optionalText(5), footnote: row.optionalText(6), date: row.optionalText(7),
      locator: row.optionalText(8), basis: row.text(9), confidence: row.number(10), unresolved: row.optionalText(11))
  }
}
