import CitationGraph

/// The slow, obvious walk beside the fast one: it widens sets until nothing changes.
struct ReferenceWalk {
  let graph: GraphSnapshot
  let options: WalkOptions
  /// The edges that touch a node on its near side, so that whole archives can be walked too.
  private let near: [Int: [CitationEdge]]
  /// The links to parts that touch a node.
  private let links: [Int: [PartLink]]

  init(graph: GraphSnapshot, options: WalkOptions, root: Int = 0) {
    self.graph = graph
    self.options = options
    self.root = root
    let isUp = options.direction == .ancestors
    near = Dictionary(grouping: graph.edges.filter { isUp || $0.cited != nil }) { isUp ? $0.citing : $0.cited! }
    links = Dictionary(grouping: graph.parts.flatMap { [($0.part, $0), ($0.whole, $0)] }, by: \.0).mapValues {
      $0.map(\.1)
    }
  }

  /// The least depth of every document that the walk reaches, by symbol, and the citations that it follows.
  func run(from root: Int) -> (depths: [String: Int], edges: Set<String>) {
    // A state is a document and whether it was reached by a citation (or is the root), not from its whole or part.
    struct State: Hashable {
      var node: Int
      var isFull: Bool
    }
    var depths = [State(node: root, isFull: true): 0]
    var hasChanged = true
    func reach(_ state: State, _ depth: Int) {
      if depths[state, default: .max] > depth {
        depths[state] = depth
        hasChanged = true
      }
    }
    while hasChanged {
      hasChanged = false
      for (state, depth) in depths {
        if state.isFull {
          for link in links[state.node] ?? [] {
            let other = link.part == state.node ? link.whole : link.whole == state.node ? link.part : nil
            if let other, options.allows(graph.nodes[other]) { reach(State(node: other, isFull: false), depth) }
          }
        }
        guard depth < options.depth ?? .max else { continue }
        for edge in near[state.node] ?? [] {
          if let target = target(of: edge, from: state.node) { reach(State(node: target, isFull: true), depth + 1) }
        }
      }
    }
    var least: [Int: Int] = [:]
    for (state, depth) in depths { least[state.node] = min(depth, least[state.node] ?? .max) }
    var followed: Set<String> = []
    for (node, depth) in least where depth < options.depth ?? .max {
      for edge in near[node] ?? [] {
        if target(of: edge, from: node) != nil {
          followed.insert(name(edge))
        } else if edge.cited == nil, edge.citing == node, options.direction == .ancestors, options.documents.isEmpty,
          options.allows(edge)
        {
          followed.insert(name(edge))
        }
      }
    }
    return (Dictionary(uniqueKeysWithValues: least.map { (graph.nodes[$0].symbol, $1) }), followed)
  }

  private func target(of edge: CitationEdge, from node: Int) -> Int? {
    guard let cited = edge.cited, options.allows(edge) else { return nil }
    let (near, far) = options.direction == .ancestors ? (edge.citing, cited) : (cited, edge.citing)
    // A document that was reached already may be cited again, whatever its body: only the root can be of another body.
    guard near == node, options.allows(graph.nodes[far]) || far == root else { return nil }
    return far
  }

  /// The index of the root, for the one document that the filter of bodies does not touch.
  let root: Int

  private func name(_ edge: CitationEdge) -> String { "\(graph.nodes[edge.citing].symbol) \(edge.ordinal)" }
}
