import UNSymbols

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

  /// The documents of the walk by their dates, the oldest first; those that have none stand at the end.
  public var timeline: Listing {
    var answer = Listing("year", "symbol", "depth", "from", "chain", "adopted", "ingested", "title")
    let chains = self.chains
    let days = graph.nodes.map { DocumentDate(of: $0)?.day }
    let order = graph.nodes.indices.sorted { a, b in
      if days[a] != days[b] { return days[b].map { later in days[a].map { $0 < later } ?? false } ?? true }
      return NaturalOrder.precedes(graph.nodes[a].key, graph.nodes[b].key)
    }
    for index in order {
      let node = graph.nodes[index]
      answer.add(
        .integer(days[index]?.year), .text(node.symbol), .integer(depths[index]),
        .text(origins[index].map { graph.nodes[$0].symbol }), .list(chains[index]), .text(node.adopted),
        .flag(node.isIngested), .text(node.title))
    }
    answer.graph = graph
    answer.root = graph.nodes[0].symbol
    return answer
  }
}
