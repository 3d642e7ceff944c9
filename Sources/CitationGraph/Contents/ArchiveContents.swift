import GRDB

/// The whole archive as a graph that is read as it is asked for, documents sorted by symbol. In memory are only the symbols.
///
/// Valid only inside `CitationStore.withContents(_:)`.
public struct ArchiveContents: GraphContents {
  /// What was asked.
  public let query = "the whole archive"
  /// How many citations there are.
  public let citationCount: Int
  private let database: Database
  private let ids: [Int64]
  private let symbols: [String]
  private let indexes: [Int64: Int]

  init(_ database: Database) throws {
    self.database = database
    citationCount = try Int.fetchOne(database, sql: "SELECT count(*) FROM citation") ?? 0
    var entries: [(id: Int64, symbol: String, key: String)] = []
    let rows = try Row.fetchCursor(database, sql: "SELECT id, symbol, key FROM document")
    while let row = try rows.next() { entries.append((row[0], row[1], row[2])) }
    entries.sort { NaturalOrder.precedes($0.key, $1.key) }
    ids = entries.map(\.id)
    symbols = entries.map(\.symbol)
    indexes = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
  }

  /// How many documents there are.
  public var documentCount: Int { ids.count }

  /// The symbol of the document with an index.
  public func symbol(_ index: Int) -> String { symbols[index] }

  /// Calls `body` with every document.
  public func forEachDocument(_ body: (Int, DocumentNode, DocumentDate?) throws -> Void) throws {
    let rows = try GraphRows(database)
    for (index, id) in ids.enumerated() {
      let node = try rows.node(id, isDated: true)
      try body(index, node, DocumentDate(of: node))
    }
  }

  /// Calls `body` with every citation.
  public func forEachCitation(_ body: (CitationEdge) throws -> Void) throws {
    let rows = try GraphRows(database)
    for (index, id) in ids.enumerated() {
      for (other, edge) in try rows.edges(of: id, .ancestors) {
        var edge = edge
        edge.citing = index
        edge.cited = other.flatMap { indexes[$0] }
        try body(edge)
      }
    }
  }

  /// Calls `body` with every part.
  public func forEachPart(_ body: (PartLink) throws -> Void) throws {
    var links: [PartLink] = []
    let rows = try Row.fetchCursor(database, sql: "SELECT id, partOf FROM document WHERE partOf IS NOT NULL")
    while let row = try rows.next() {
      if let part = indexes[row[0]], let whole = indexes[row[1]] { links.append(PartLink(part: part, whole: whole)) }
    }
    for link in links.sorted(by: { $0.part < $1.part }) { try body(link) }
  }
}

extension CitationStore {
  /// Calls `body` with the whole archive as it stands now, whatever is written meanwhile.
  public func withContents<Value>(_ body: (ArchiveContents) throws -> Value) throws -> Value {
    try read { try body(try ArchiveContents($0)) }
  }
}
