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

  /// How many citations of a way are told at most: the ways of a walk together would be as long as the square of the longest.
  public static let longestChain = 64

  /// The words of the citations on the shortest way from the root to a node, the root's first: "PP3 Recalling". Of a longer way
  /// than `longestChain` the last ones, behind "...".
  /// - Parameter first: The walk's `firstCitations`.
  func chain(to node: Int, _ first: [Int?]) -> [String] {
    var chain: [String] = []
    var current = node
    while let origin = origins[current] {
      if let edge = first[current] {
        if chain.count == CitationWalk.longestChain { return ["..."] + chain.reversed() }
        chain.append(graph.edges[edge].heading)
      }
      current = origin
    }
    return chain.reversed()
  }

  /// The documents of the walk by their dates, the oldest first; those that have none stand at the end.
  public var timeline: Listing {
    var answer = Listing("year", "symbol", "depth", "from", "chain", "adopted", "ingested", "title")
    let first = firstCitations
    let days = graph.nodes.map { DocumentDate(of: $0)?.day }
    let order = graph.nodes.indices.sorted { a, b in
      if days[a] != days[b] { return days[b].map { later in days[a].map { $0 < later } ?? false } ?? true }
      return NaturalOrder.precedes(graph.nodes[a].key, graph.nodes[b].key)
    }
    for index in order {
      let node = graph.nodes[index]
      answer.add(
        .integer(days[index]?.year), .text(node.symbol), .integer(depths[index]),
        .text(origins[index].map { graph.nodes[$0].symbol }), .list(chain(to: index, first)), .text(node.adopted),
        .flag(node.isIngested), .text(node.title))
    }
    answer.graph = graph
    answer.root = graph.nodes[0].symbol
    return answer
  }
}
