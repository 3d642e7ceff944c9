public import DocumentReading
import GRDB

/// Which citations a question about the whole archive counts.
public struct CitationFilter: Sendable, Hashable {
  /// The families of governing words; nil for all, with and without words.
  public var relations: Set<String>?
  /// The places. The front is left out unless it is asked for.
  public var places: Set<Place> = [.preamble, .operative, .annex, .closing]
  /// Which documents' citations are counted.
  public var citing = DocumentFilter()

  /// A filter that counts all citations but those of the front.
  public init() {}
}

extension CitationStore {
  /// Loads the whole archive as numbers.
  package func compactGraph(_ filter: CitationFilter = CitationFilter()) throws -> CompactGraph {
    try read { try CompactGraphLoader($0).load(filter, withRelatives: true) }
  }

  /// The symbols of the nodes of a graph of this archive.
  package func symbols(of graph: CompactGraph) throws -> [String] {
    try read { database in
      let rows = try GraphRows(database)
      return try graph.ids.map { try rows.node($0).symbol }
    }
  }
}

/// Reads the graph from the index that leads back from the cited documents: it has all that is needed, in order.
struct CompactGraphLoader {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The graph of the citations that a filter lets through.
  /// - Parameter withRelatives: Whether to read which documents are parts of others, which walks need and ranks do not.
  func load(_ filter: CitationFilter, withRelatives: Bool = false) throws -> CompactGraph {
    let ids = try self.ids()
    var nodes = IndexesByID()
    for (node, id) in ids.enumerated() { nodes[id] = node }
    let allowed = try filter.citing.isEmpty ? nil : self.allowed(filter.citing, ids)
    return CompactGraph(
      ids: ids, citedBy: try citedBy(filter, nodes, allowed, count: ids.count),
      relatives: withRelatives ? try relatives(nodes) : [:])
  }

  private func ids() throws -> [Int64] {
    var ids: [Int64] = []
    let statement = try RawStatement(database, "SELECT id FROM document")
    while try statement.step() { ids.append(statement.integer(0)) }
    ids.sort()
    return ids
  }

  private func relatives(_ nodes: IndexesByID) throws -> [Int32: [Int32]] {
    var relatives: [Int32: [Int32]] = [:]
    for link in try PartRelations.all(database) {
      guard let part = nodes[link.part], let whole = nodes[link.whole] else { continue }
      relatives[Int32(part), default: []].append(Int32(whole))
      relatives[Int32(whole), default: []].append(Int32(part))
    }
    return relatives
  }

  private func allowed(_ filter: DocumentFilter, _ ids: [Int64]) throws -> [Bool] {
    let rows = try GraphRows(database)
    return try ids.map { id in
      // What is only cited cites nothing.
      let node = try rows.node(id)
      return try node.isIngested && filter.allows(filter.hasDays ? rows.node(id, isDated: true) : node)
    }
  }

  private func citedBy(
    _ filter: CitationFilter, _ nodes: IndexesByID, _ allowed: [Bool]?, count: Int
  ) throws -> Adjacency {
    let relations = try filter.relations.map(wordings(of:))
    var places = [Bool](repeating: false, count: Place.allCases.count)
    for place in filter.places { places[Int(place.code)] = true }
    let total = try Int.fetchOne(database, sql: "SELECT count(*) FROM citation") ?? 0
    var result = Adjacency(nodes: count, edges: total)
    var node = 0
    let statement = try RawStatement(
      database,
      """
      SELECT cited, citing, place, wording FROM citation INDEXED BY citationByCited WHERE cited IS NOT NULL
      ORDER BY cited, citing
      """)
    var lastID: Int64 = -1
    var cited = 0
    while try statement.step() {
      let place = statement.integer(2)
      guard place >= 0, place < places.count, places[Int(place)] else { continue }
      if let relations, !relations.contains(statement.integer(3)) { continue }
      let id = statement.integer(0)
      if id != lastID {
        guard let number = nodes[id] else { continue }
        lastID = id
        cited = number
      }
      guard let citing = nodes[statement.integer(1)], citing != cited, allowed?[citing] ?? true else { continue }
      while node < cited {
        result.endNode()
        node += 1
      }
      result.append(Int32(citing))
    }
    while result.count < count { result.endNode() }
    return result
  }

  /// The ids of the wordings of some relations.
  private func wordings(of relations: Set<String>) throws -> Set<Int64> {
    var found: Set<Int64> = []
    let statement = try RawStatement(database, "SELECT id, relation FROM wording WHERE relation IS NOT NULL")
    while try statement.step() {
      if relations.contains(statement.text(1)) { found.insert(statement.integer(0)) }
    }
    return found
  }
}
