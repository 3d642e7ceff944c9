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
    try read { try CompactGraphLoader($0).load(filter) }
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

  func load(_ filter: CitationFilter) throws -> CompactGraph {
    let ids = try self.ids()
    let nodes = NodeNumbers(ids)
    let allowed = try filter.citing.isEmpty ? nil : self.allowed(filter.citing, ids)
    return CompactGraph(
      ids: ids, citedBy: try citedBy(filter, nodes, allowed, count: ids.count), relatives: try relatives(nodes))
  }

  private func ids() throws -> [Int64] {
    var ids: [Int64] = []
    let statement = try RawStatement(database, "SELECT id FROM document")
    while try statement.step() { ids.append(statement.integer(0)) }
    ids.sort()
    return ids
  }

  private func relatives(_ nodes: NodeNumbers) throws -> [Int32: [Int32]] {
    var relatives: [Int32: [Int32]] = [:]
    for link in try PartRelations.all(database) {
      guard let part = nodes[link.part], let whole = nodes[link.whole] else { continue }
      relatives[part, default: []].append(whole)
      relatives[whole, default: []].append(part)
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
    _ filter: CitationFilter, _ nodes: NodeNumbers, _ allowed: [Bool]?, count: Int
  ) throws -> Adjacency {
    let relations = try filter.relations.map(wordings(of:))
    var places = [Bool](repeating: false, count: Place.allCases.count)
    for place in filter.places { places[Int(place.code)] = true }
    let total = try Int.fetchOne(database, sql: "SELECT count(*) FROM citation") ?? 0
    var result = Adjacency(nodes: count, edges: total)
    var node: Int32 = 0
    let statement = try RawStatement(
      database,
      """
      SELECT cited, citing, place, wording FROM citation INDEXED BY citationByCited WHERE cited IS NOT NULL
      ORDER BY cited, citing
      """)
    var lastID: Int64 = -1
    var cited: Int32 = 0
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
      guard let citing = nodes[statement.integer(1)], citing != cited, allowed?[Int(citing)] ?? true else { continue }
      while node < cited {
        result.endNode()
        node += 1
      }
      result.append(citing)
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

/// The numbers of nodes by the ids of their documents.
private struct NodeNumbers {
  /// By id, where the ids lie close together, as they do unless a stranger set them.
  private var dense: [Int32] = []
  private var sparse: [Int64: Int32] = [:]

  init(_ ids: [Int64]) {
    if let first = ids.first, let last = ids.last, first >= 0, last < 8 * Int64(ids.count) + 1_000_000 {
      dense = [Int32](repeating: -1, count: Int(last) + 1)
      for (node, id) in ids.enumerated() { dense[Int(id)] = Int32(node) }
    } else {
      for (node, id) in ids.enumerated() { sparse[id] = Int32(node) }
    }
  }

  subscript(id: Int64) -> Int32? {
    if dense.isEmpty { return sparse[id] }
    guard id >= 0, id < dense.count, dense[Int(id)] >= 0 else { return nil }
    return dense[Int(id)]
  }
}
