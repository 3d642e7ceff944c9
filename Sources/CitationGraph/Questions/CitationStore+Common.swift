import GRDB

extension CitationStore {
  /// What several documents all rest on, the nearest first.
  ///
  /// A common ancestor is among the nearest when no other common ancestor cites it. A document has none with itself.
  /// - Throws: `GraphError` when the archive does not know a document.
  public func commonAncestors(of texts: [String], _ options: WalkOptions, limit: Int = 20) throws -> Listing {
    try read { database in
      let lookup = DocumentLookup(database)
      let ids = try texts.map(lookup.id(of:))
      let steps = try CitationSteps(database, options)
      var answer = Listing("symbol", "nearest", "depths", "chains", "adopted", "ingested", "title")
      if Set(ids).count == 1 {
        let symbol = try steps.rows.node(ids[0]).symbol
        answer.notes = ["no common ancestor: \(ids.count == 2 ? "both" : "all") documents are \(symbol)"]
        return answer
      }
      let reaches = try ids.map { try steps.reach(from: $0, .ancestors, depth: options.depth ?? .max) }
      var common = Set(reaches[0].depths.keys)
      for reach in reaches.dropFirst() { common.formIntersection(reach.depths.keys) }
      // A document rests on another one of those asked for: then that one is common to them.
      let candidates = try common.map { id in
        (
          id: id, key: try steps.rows.node(id).key, sum: reaches.reduce(0) { $0 + $1.depths[id]! },
          most: reaches.map { $0.depths[id]! }.max()!
        )
      }.sorted { a, b in
        if (a.most, a.sum) != (b.most, b.sum) { return (a.most, a.sum) < (b.most, b.sum) }
        return NaturalOrder.precedes(a.key, b.key)
      }
      for candidate in candidates.prefix(limit) {
        let node = try steps.rows.node(candidate.id)
        // A whole and its parts are one document here.
        let group = try steps.group(of: candidate.id)
        let citing = try group.flatMap { try steps.neighbours(of: $0, .descendants) }
        answer.add(
          .text(node.symbol), .flag(!citing.contains { common.contains($0) && !group.contains($0) }),
          .integers(reaches.map { $0.depths[candidate.id]! }),
          .lists(try reaches.map { try steps.words(of: $0.chain(to: candidate.id)) }), .text(node.adopted),
          .flag(node.isIngested), .text(node.title))
      }
      let names = try ids.map { try steps.rows.node($0).symbol }.joined(separator: ", ")
      answer.notes += try steps.rows.notRead(ids)
      if candidates.isEmpty { answer.notes.append("no common ancestor of \(names)") }
      if candidates.count > limit { answer.notes.append("\(candidates.count) in all; --top shows more") }
      var shown = ids
      for candidate in candidates.prefix(limit) {
        for reach in reaches { shown += reach.chain(to: candidate.id).flatMap { [$0.from, $0.to] } }
      }
      answer.graph = try steps.rows.subgraph(of: shown, query: "common ancestors of \(names)")
      return answer
    }
  }
}

extension CitationSteps {
  /// A chain in words: "PP3 Recalling", "OP1 Requests".
  func words(of chain: [Step]) throws -> [String] {
    try chain.map { try citation(of: $0.to, by: $0.from)?.heading ?? "?" }
  }
}
