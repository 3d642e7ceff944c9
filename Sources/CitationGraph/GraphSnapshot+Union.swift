extension GraphSnapshot {
  /// This graph with another's documents, citations and parts that it does not have; documents are one when their keys are.
  public func union(_ other: GraphSnapshot) -> GraphSnapshot {
    var result = self
    var indexes: [String: Int] = [:]
    for (index, node) in nodes.enumerated() { indexes[node.key] = index }
    let mapped = other.nodes.map { node in
      if let known = indexes[node.key] { return known }
      indexes[node.key] = result.nodes.count
      result.nodes.append(node)
      return result.nodes.count - 1
    }
    var edges = Set(self.edges)
    for var edge in other.edges {
      edge.citing = mapped[edge.citing]
      edge.cited = edge.cited.map { mapped[$0] }
      if edges.insert(edge).inserted { result.edges.append(edge) }
    }
    var parts = Set(self.parts)
    for link in other.parts {
      let link = PartLink(part: mapped[link.part], whole: mapped[link.whole])
      if parts.insert(link).inserted { result.parts.append(link) }
    }
    return result
  }
}
