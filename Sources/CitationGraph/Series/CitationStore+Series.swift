import GRDB

extension CitationStore {
  /// The series to which the documents of a graph belong, as symbols, the oldest first; only those documents are named, and no
  /// document twice. Series of which the graph has fewer than two documents are left out, and those of which no two texts are
  /// known to bear the same title: recitals that list landmarks, as the Security Council's do, look like series, too.
  public func series(in graph: GraphSnapshot) throws -> [[String]] {
    try read { database in
      let lookup = DocumentLookup(database)
      let finder = try SeriesFinder(database)
      let here = Set(graph.nodes.map(\.symbol))
      var taken: Set<String> = []
      var all: [[String]] = []
      // The newest lists of a series are the fullest ones.
      let newest = graph.nodes.sorted { a, b in
        (a.year ?? 0) != (b.year ?? 0) ? (a.year ?? 0) > (b.year ?? 0) : NaturalOrder.precedes(a.key, b.key)
      }
      for node in newest where node.kind != "document" && !taken.contains(node.symbol) {
        let members = try finder.members(of: lookup.id(of: node.symbol))
        let titles = Dictionary(grouping: members.compactMap { $0.node.title.map(SeriesFinder.essence) }, by: \.self)
        let own = members.map(\.node.symbol).filter { here.contains($0) && !taken.contains($0) }
        guard own.count > 1, titles.values.contains(where: { $0.count > 1 }) else { continue }
        taken.formUnion(own)
        all.append(own)
      }
      return all
    }
  }
}
