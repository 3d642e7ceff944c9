import GRDB

extension GraphRows {
  /// Some documents, dated, with the citations between them, in the order of the ids given, each once.
  func subgraph(of ids: [Int64], query: String) throws -> GraphSnapshot {
    var graph = GraphSnapshot()
    graph.query = query
    var indexes: [Int64: Int] = [:]
    var known: [Int64] = []
    for id in ids where indexes[id] == nil {
      indexes[id] = graph.nodes.count
      graph.nodes.append(try node(id, isDated: true))
      known.append(id)
    }
    for id in known where graph.nodes[indexes[id]!].isIngested {
      for (other, edge) in try edges(of: id, .ancestors) {
        guard let other, let target = indexes[other] else { continue }
        var edge = edge
        (edge.citing, edge.cited) = (indexes[id]!, target)
        graph.edges.append(edge)
      }
    }
    for id in known {
      for relative in try relatives(of: id) where relative.isWhole {
        if let whole = indexes[relative.id] { graph.parts.append(PartLink(part: indexes[id]!, whole: whole)) }
      }
    }
    return graph
  }
}
