import GRDB
import UNSymbols

extension ArchiveCheck {
  /// Looks for texts whose own day of adoption, as they print it, lies in no sitting of their session or in another year.
  mutating func checkOwnDays() throws {
    let texts = try RawStatement(
      database,
      """
      SELECT id FROM document WHERE adopted IS NOT NULL AND kind IN ('resolution', 'decision', 'statement') ORDER BY id
      """)
    while try texts.step() {
      let node = try rows.node(texts.integer(0))
      guard try isWanted(texts.integer(0)), let day = node.adopted, node.didNotSit(on: day), let session = node.session
      else { continue }
      try add(.ownDay, texts.integer(0), and: [], "its own text dates it \(day), outside of \(session)")
    }
  }

  /// Looks for texts that are cited before they were adopted, by a document without a day of its own, such as a draft, before its
  /// session closed. Reports and letters are left out: they may be asked for.
  mutating func checkOrder() throws {
    let pairs = try RawStatement(
      database,
      """
      SELECT DISTINCT citing.id, cited.id FROM document AS citing JOIN citation ON citation.citing = citing.id
        JOIN document AS cited ON cited.id = citation.cited
      WHERE cited.kind IN ('resolution', 'decision', 'statement') AND cited.id <> citing.id
        AND (citing.adopted IS NULL AND citing.session IS NOT NULL OR cited.adopted > citing.adopted
          OR cited.adopted IS NULL AND cited.session IS NOT NULL AND citing.adopted IS NOT NULL)
      ORDER BY citing.id, cited.id
      """)
    while try pairs.step() {
      let (citing, cited) = (pairs.integer(0), pairs.integer(1))
      guard try isWanted(citing) else { continue }
      let (early, late) = (try rows.node(citing), try rows.node(cited))
      guard let day = early.adopted ?? early.days?.upperBound.description,
        let first = late.days?.lowerBound.description, first > day || Self.isOfLaterSession(late, than: early),
        late.misprint == nil,
        early.adopted == nil || !early.didNotSit(on: day)
      else { continue }
      let when = late.adopted.map { "was adopted on \($0)" } ?? "is of a session that opened on \(first)"
      // The words at the end and the front of a text may be newer than the text.
      for edge in try citations(of: cited, by: citing) where edge.place != "front" && edge.place != "closing" {
        let before = early.adopted == nil ? "after the session of \(early.symbol)" : "after \(early.symbol) of \(day)"
        try add(.later, citing, edge, of: cited, "\(late.symbol) \(when), \(before)")
      }
    }
  }

  /// Whether a text is of a later session than another whose day nobody tells: a session of the Assembly closes on the day on which the
  /// next one opens.
  private static func isOfLaterSession(_ late: DocumentNode, than early: DocumentNode) -> Bool {
    guard early.adopted == nil, late.body == early.body, let last = early.session.flatMap({ Int($0) }),
      let session = late.session.flatMap({ Int($0) })
    else { return false }
    return session > last
  }

  /// Looks for documents that rest on themselves: one finding for each group whose members all rest on each other, with the
  /// shortest way round.
  mutating func checkCycles() throws {
    var filter = CitationFilter()
    (filter.relations, filter.places) = (options.relations, options.places)
    let graph = try CompactGraphLoader(database).load(filter)
    for group in Circles.groups(in: graph.citedBy) {
      let ids = group.map { graph.ids[Int($0)] }
      guard let first = try ids.min(by: { try NaturalOrder.precedes(rows.node($0).key, rows.node($1).key) }),
        let start = graph.node(of: first), try ids.contains(where: isWanted)
      else { continue }
      let way = Circles.way(round: Int32(start), within: Set(group), graph.citedBy).map { graph.ids[Int($0)] }
      let names = try (way + [first]).map { id in
        let node = try rows.node(id)
        return node.adopted.map { "\(node.symbol) (\($0))" } ?? node.symbol
      }
      try add(
        .cycle, first, and: Array(way.dropFirst()),
        "\(names[0]) cites \(names.dropFirst().joined(separator: ", which cites "))")
    }
  }
}

/// Nodes of a graph that lie on circles of arrows.
package enum Circles {
  /// The groups of two nodes and more in which each leads to each other.
  package static func groups(in graph: Adjacency) -> [[Int32]] {
    var groups: [[Int32]] = []
    forEachGroup(in: graph) { if $0.count > 1 { groups.append($0.sorted()) } }
    return groups
  }

  /// Calls `body` for each group of nodes that lead to each other, also for those of one node, behind all groups to which it leads
  /// (Tarjan 1972), without recursion.
  static func forEachGroup(in graph: Adjacency, _ body: (ArraySlice<Int32>) -> Void) {
    let count = graph.count
    var order = [Int32](repeating: -1, count: count)
    var low = [Int32](repeating: 0, count: count)
    var isOpen = [Bool](repeating: false, count: count)
    var next = [Int32](repeating: 0, count: count)
    var open: [Int32] = []
    var path: [Int32] = []
    var counter: Int32 = 0
    for root in 0..<count where order[root] < 0 {
      path.append(Int32(root))
      while let node = path.last.map(Int.init) {
        if order[node] < 0 {
          order[node] = counter
          low[node] = counter
          counter += 1
          open.append(Int32(node))
          isOpen[node] = true
        }
        let targets = graph[node]
        if Int(next[node]) < targets.count {
          let target = Int(targets[targets.startIndex + Int(next[node])])
          next[node] += 1
          if order[target] < 0 {
            path.append(Int32(target))
          } else if isOpen[target] {
            low[node] = min(low[node], order[target])
          }
        } else {
          path.removeLast()
          if let above = path.last.map(Int.init) { low[above] = min(low[above], low[node]) }
          guard low[node] == order[node] else { continue }
          let start = open.lastIndex(of: Int32(node))!
          for member in open[start...] { isOpen[Int(member)] = false }
          body(open[start...])
          open.removeSubrange(start...)
        }
      }
    }
  }

  /// The nodes of a shortest way from a node back to itself against the arrows, in the order of the way, the node first.
  static func way(round start: Int32, within group: Set<Int32>, _ graph: Adjacency) -> [Int32] {
    var from: [Int32: Int32] = [:]
    var queue = [start]
    var position = 0
    while position < queue.count {
      let node = queue[position]
      position += 1
      for target in graph[Int(node)] where group.contains(target) {
        if target == start {
          var way = [node]
          while let previous = from[way[way.count - 1]] { way.append(previous) }
          // Arrows lead from the cited to the citing: this is the way from the citing to the cited.
          return way.last == start ? [start] + way.dropLast() : way
        }
        if from[target] == nil {
          from[target] = node
          queue.append(target)
        }
      }
    }
    return [start]
  }
}
