extension GraphSnapshot {
  /// The graph without the citations that say nothing new: those of documents to which a longer way leads as well. In a picture
  /// of a series, of which each text lists all others, only the way from each to the next is left.
  ///
  /// Where citations go round, all of those on the circle stay.
  var withoutShortcuts: GraphSnapshot {
    var targets: [Set<Int>] = Array(repeating: [], count: nodes.count)
    for edge in edges {
      if let cited = edge.cited, cited != edge.citing { targets[edge.citing].insert(cited) }
    }
    let reached = nodes.indices.map { GraphSnapshot.reached(from: $0, targets) }
    var graph = self
    graph.edges = edges.filter { edge in
      guard let cited = edge.cited else { return true }
      return !targets[edge.citing].contains { next in
        next != cited && reached[next].contains(cited) && !reached[next].contains(edge.citing)
          && !reached[cited].contains(next)
      }
    }
    return graph
  }

  private static func reached(from start: Int, _ targets: [Set<Int>]) -> Set<Int> {
    var reached = targets[start]
    var open = Array(reached)
    while let node = open.popLast() {
      for target in targets[node] where reached.insert(target).inserted { open.append(target) }
    }
    return reached
  }
}
