extension GraphSnapshot {
  /// The graph without the citations that say nothing new: those of documents to which a longer way leads as well. In a picture
  /// of a series, of which each text lists all others, only the way from each to the next is left.
  ///
  /// Where citations go round, all of those on the circle stay.
  var withoutShortcuts: GraphSnapshot {
    let arrows = edges.compactMap { edge in edge.cited.map { (from: edge.citing, to: $0) } }
    let shortcuts = Shortcuts(Adjacency(nodes: nodes.count, arrows: arrows))
    var graph = self
    graph.edges = edges.filter { edge in
      edge.cited.map { !shortcuts.contains(from: edge.citing, to: $0) } ?? true
    }
    return graph
  }
}

/// The arrows between groups of nodes to which a longer way leads as well; the nodes of a group lead to each other.
private struct Shortcuts {
  private struct Arrow: Hashable {
    var node: Int32
    var group: Int32
  }

  /// The group of each node. An arrow leads to a lower group, or stays in its own.
  private var groups: [Int32]
  /// The groups to which each group leads at once and no longer way does.
  private var ways: [[Int32]] = []
  private var found: Set<Arrow> = []
  /// The last node from which each group was reached.
  private var reached: [Int32]

  /// Finds the shortcuts of a graph. Takes memory that grows with the graph, and time with a walk for each node.
  init(_ graph: Adjacency) {
    groups = [Int32](repeating: -1, count: graph.count)
    reached = groups
    Circles.forEachGroup(in: graph) { nodes in
      for node in nodes { groups[Int(node)] = Int32(ways.count) }
      var way: Set<Int32> = []
      for node in nodes { way.formUnion(longest(from: node, to: graph[Int(node)])) }
      ways.append(Array(way))
    }
  }

  /// Whether the arrow between two nodes is a shortcut.
  func contains(from node: Int, to target: Int) -> Bool {
    found.contains(Arrow(node: Int32(node), group: groups[target]))
  }

  /// Keeps the shortcuts of a node; gives the other groups to which it leads.
  private mutating func longest(from node: Int32, to targets: ArraySlice<Int32>) -> [Int32] {
    let targets = Set(targets.map { groups[Int($0)] }).subtracting([groups[Int(node)]]).sorted(by: >)
    var kept: [Int32] = []
    for target in targets {
      if reached[Int(target)] == node {
        found.insert(Arrow(node: node, group: target))
      } else {
        kept.append(target)
        reach(from: target, downTo: targets[targets.count - 1], for: node)
      }
    }
    return kept
  }

  /// Marks the groups to which a group leads, as far as they may be the last target of a node.
  private mutating func reach(from start: Int32, downTo last: Int32, for node: Int32) {
    var open = [start]
    while let group = open.popLast() {
      for next in ways[Int(group)] where next >= last && reached[Int(next)] != node {
        reached[Int(next)] = node
        open.append(next)
      }
    }
  }
}
