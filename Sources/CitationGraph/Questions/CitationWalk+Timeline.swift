extension CitationWalk {
  /// The citation by which each node was reached first, as an index of the graph's edges; nil for the root and for parts and
  /// wholes that no citation names.
  public var firstCitations: [Int?] {
    let isDown = options.direction == .ancestors
    var first = [Int?](repeating: nil, count: graph.nodes.count)
    for (index, edge) in graph.edges.enumerated() {
      guard let cited = edge.cited else { continue }
      let (near, far) = isDown ? (edge.citing, cited) : (cited, edge.citing)
      if origins[far] == near, first[far] == nil { first[far] = index }
    }
    return first
  }

  /// The words of the citations on the shortest way from the root to each node, the root's first: "PP3 Recalling".
  public var chains: [[String]] {
    let first = firstCitations
    // A node's origin stands before it.
    var chains: [[String]] = []
    for node in graph.nodes.indices {
      guard let origin = origins[node] else {
        chains.append([])
        continue
      }
      chains.append(chains[origin] + (first[node].map { [graph.edges[$0].heading] } ?? []))
    }
    return chains
  }

  /// The documents of the walk by year, the oldest first; those whose year is not known stand at the end.
  public var timeline: Listing {
    var answer = Listing("year", "symbol", "depth", "from", "chain", "adopted", "ingested", "title")
    let chains = self.chains
    let years = graph.nodes.map { $0.year ?? Int.max }
    let order = graph.nodes.indices.sorted { a, b in
      let (left, right) = (graph.nodes[a], graph.nodes[b])
      if years[a] != years[b] { return years[a] < years[b] }
      if let one = left.adopted, let other = right.adopted, one != other { return one < other }
      return NaturalOrder.precedes(left.key, right.key)
    }
    for index in order {
      let node = graph.nodes[index]
      answer.add(
        .integer(node.year), .text(node.symbol), .integer(depths[index]),
        .text(origins[index].map { graph.nodes[$0].symbol }), .list(chains[index]), .text(node.adopted),
        .flag(node.isIngested), .text(node.title))
    }
    answer.graph = graph
    answer.root = graph.nodes[0].symbol
    return answer
  }
}
