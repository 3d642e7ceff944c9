import GRDB

extension CitationStore {
  /// Walks from a document; `text` is its symbol in any spelling.
  /// - Throws: `GraphError` when the archive does not know the document.
  public func walk(from text: String, _ options: WalkOptions) throws -> CitationWalk {
    try read { database in
      let root = try DocumentLookup(database).id(of: text)
      var walker = try Walker(database, options: options)
      return try walker.walk(from: root)
    }
  }

  /// The whole archive as a graph in memory, documents, dated, sorted by symbol and citations by place: what tests hold the
  /// contents that are read as they are asked for against.
  package func snapshot() throws -> GraphSnapshot {
    try read { database in
      let rows = try GraphRows(database)
      var graph = GraphSnapshot()
      var indexes: [Int64: Int] = [:]
      let nodes = try rows.nodes()
      for (index, entry) in nodes.enumerated() { indexes[entry.id] = index }
      for (index, entry) in nodes.enumerated() {
        graph.nodes.append(try rows.node(entry.id, isDated: true))
        guard entry.node.isIngested else { continue }
        for (other, edge) in try rows.edges(of: entry.id, .ancestors) {
          var edge = edge
          edge.citing = index
          edge.cited = other.flatMap { indexes[$0] }
          graph.edges.append(edge)
        }
      }
      for (index, entry) in nodes.enumerated() {
        for relative in try rows.relatives(of: entry.id) where relative.isWhole {
          if let whole = indexes[relative.id] { graph.parts.append(PartLink(part: index, whole: whole)) }
        }
      }
      graph.query = "the whole archive"
      return graph
    }
  }
}
