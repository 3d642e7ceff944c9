import TestSupport
import Testing

@testable import CitationGraph

/// Citations that a longer way implies.
@Suite struct ShortcutTests {
  private func graph(_ nodes: Int, _ arrows: [(Int, Int?)]) -> GraphSnapshot {
    var graph = GraphSnapshot()
    graph.nodes = (0..<nodes).map { DocumentNode(symbol: "N\($0)", key: "N\($0)", body: "A", kind: "resolution") }
    graph.edges = arrows.enumerated().map { ordinal, arrow in
      CitationEdge(
        citing: arrow.0, cited: arrow.1, ordinal: ordinal, text: "", place: "preamble", basis: "exact", confidence: 1)
    }
    return graph
  }

  /// The ordinals of what is left, by the meaning of the words: all pairs of documents and what each reaches.
  private func model(_ graph: GraphSnapshot) -> [Int] {
    var targets = graph.nodes.map { _ in Set<Int>() }
    for edge in graph.edges {
      if let cited = edge.cited, cited != edge.citing { targets[edge.citing].insert(cited) }
    }
    var reached = targets
    for _ in graph.nodes {
      for node in graph.nodes.indices { reached[node].formUnion(targets[node].flatMap { reached[$0] }) }
    }
    return graph.edges.filter { edge in
      guard let cited = edge.cited else { return true }
      return !targets[edge.citing].contains { next in
        next != cited && reached[next].contains(cited) && !reached[next].contains(edge.citing)
          && !reached[cited].contains(next)
      }
    }.map(\.ordinal)
  }

  @Test func `what is left of a graph by chance is what the model leaves`() {
    var random = SeededGenerator(seed: 7)
    for round in 0..<600 {
      let nodes = Int.random(in: 1...9, using: &random)
      let arrows = (0..<Int.random(in: 0...24, using: &random)).map { _ -> (Int, Int?) in
        let (from, to) = (Int.random(in: 0..<nodes, using: &random), Int.random(in: 0...nodes, using: &random))
        // In every other round citations of later documents are few, so that circles are.
        if round % 2 == 0, to > from, Int.random(in: 0..<8, using: &random) > 0 { return (to % nodes, from) }
        return (from, to < nodes ? to : nil)
      }
      let graph = graph(nodes, arrows)
      #expect(graph.withoutShortcuts.edges.map(\.ordinal) == model(graph), "round \(round) of seed 7")
    }
  }

  @Test func `a long series takes memory that grows with it`() {
    let arrows: [(Int, Int?)] = (2..<20_000).flatMap { [($0, $0 - 1), ($0, $0 - 2)] }
    let series = graph(20_000, [(1, 0)] + arrows)
    let begun = ContinuousClock.now
    #expect(series.withoutShortcuts.edges.allSatisfy { $0.cited == $0.citing - 1 })
    #expect(ContinuousClock.now - begun < .seconds(30))
  }
}
