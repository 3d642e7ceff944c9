import DocumentReading
import GRDB

/// Walks through the archive breadth first, one prepared query a document.
///
/// A document stands together with its whole and its parts: what any of them cites (or is cited by) is followed. That step
/// costs no depth and is never made twice in a row, so that from a part one comes to the whole but not to its other parts.
struct Walker {
  private let options: WalkOptions
  private let rows: GraphRows
  private var graph = GraphSnapshot()
  private var depths: [Int] = []
  private var origins: [Int?] = []
  private var indexes = IndexesByID()
  private var ids: [Int64] = []
  /// Whether each node was reached by a citation, not only from its whole or part.
  private var isFull: [Bool] = []
  private var isExpanded: [Bool] = []
  private var links: Set<PartLink> = []
  private var sieve: CitationSieve

  init(_ database: Database, options: WalkOptions) throws {
    rows = try GraphRows(database)
    self.options = options
    sieve = CitationSieve(options)
  }

  /// Walks from the document with an id.
  mutating func walk(from root: Int64) throws -> CitationWalk {
    add(root, try node(root), depth: 0, origin: nil, isFull: true)
    var level = [0]
    var depth = 0
    while !level.isEmpty {
      for index in level { try addRelatives(of: index, at: depth, to: &level) }
      guard depth < options.depth ?? .max else { break }
      var next: [Int] = []
      for index in level where !isExpanded[index] {
        isExpanded[index] = true
        try expand(index, at: depth, into: &next)
      }
      level = next
      depth += 1
    }
    graph.query = "\(options.direction.rawValue) of \(graph.nodes[0].symbol)"
    return CitationWalk(options: options, graph: graph, depths: depths, origins: origins)
  }

  private func node(_ id: Int64) throws -> DocumentNode {
    try rows.node(id, isDated: options.datesDocuments || options.documents.hasDays)
  }

  /// Adds a document's whole and its parts beside it.
  private mutating func addRelatives(of index: Int, at depth: Int, to level: inout [Int]) throws {
    guard isFull[index] else { return }
    for relative in try rows.relatives(of: ids[index]) {
      let other: Int
      if let known = indexes[relative.id] {
        other = known
      } else {
        let node = try node(relative.id)
        guard options.allows(node) else { continue }
        other = add(relative.id, node, depth: depth, origin: index, isFull: false)
        level.append(other)
      }
      let link = relative.isWhole ? PartLink(part: index, whole: other) : PartLink(part: other, whole: index)
      if links.insert(link).inserted { graph.parts.append(link) }
    }
  }

  /// Follows the citations of a document.
  private mutating func expand(_ index: Int, at depth: Int, into next: inout [Int]) throws {
    let isDown = options.direction == .ancestors
    try rows.citations(of: ids[index], options.direction, readsWords: options.keepsEveryCitation) { citation in
      guard try sieve.follows(place: citation.place, wording: citation.wording, rows) else { return }
      guard let other = citation.other else {
        if options.documents.isEmpty { try append(citation, citing: index, cited: nil) }
        return
      }
      var target = indexes[other]
      var isFirst = false
      if let target {
        if !isFull[target] {
          isFull[target] = true
          next.append(target)
        }
      } else {
        let node = try node(other)
        guard options.allows(node) else { return }
        target = add(other, node, depth: depth + 1, origin: index, isFull: true)
        next.append(target!)
        isFirst = true
      }
      if isFirst || options.keepsEveryCitation {
        try append(citation, citing: isDown ? index : target!, cited: isDown ? target! : index)
      }
    }
  }

  private mutating func append(_ citation: GraphRows.Citation, citing: Int, cited: Int?) throws {
    var edge = try citation.edge()
    edge.citing = citing
    edge.cited = cited
    graph.edges.append(edge)
  }

  @discardableResult
  private mutating func add(_ id: Int64, _ node: DocumentNode, depth: Int, origin: Int?, isFull full: Bool) -> Int {
    indexes[id] = graph.nodes.count
    ids.append(id)
    graph.nodes.append(node)
    depths.append(depth)
    origins.append(origin)
    isFull.append(full)
    isExpanded.append(false)
    return graph.nodes.count - 1
  }
}
