import GRDB
import UNSymbols

extension CitationStore {
  /// What a document took over of another one's citations, what it added and what it dropped; a row a cited document. No rows where
  /// one of the two was never read.
  /// - Parameters:
  ///   - before: The earlier document.
  ///   - after: The later document.
  /// - Throws: `GraphError` when the archive does not know a document.
  public func difference(from before: String, to after: String, _ options: WalkOptions) throws -> Listing {
    try read { database in
      let lookup = DocumentLookup(database)
      let ids = (try lookup.id(of: before), try lookup.id(of: after))
      let steps = try CitationSteps(database, options)
      func citations(of id: Int64) throws -> (order: [Int64], words: [Int64: CitationEdge]) {
        var order: [Int64] = []
        var words: [Int64: CitationEdge] = [:]
        for (other, edge) in ParagraphOrder.sorted(try steps.rows.edges(of: id, .ancestors)) where options.allows(edge)
        {
          guard let other, words[other] == nil, try steps.allows(other) else { continue }
          order.append(other)
          words[other] = edge
        }
        return (order, words)
      }
      var answer = Listing("change", "symbol", "before", "after", "adopted", "title")
      // What was never read would seem to cite nothing.
      answer.notes = try steps.rows.notRead([ids.0, ids.1], withRelatives: false)
      guard answer.notes.isEmpty else { return answer }
      let (old, new) = (try citations(of: ids.0), try citations(of: ids.1))
      func add(_ change: String, _ id: Int64) throws {
        let node = try steps.rows.node(id)
        answer.add(
          .text(change), .text(node.symbol), .text(old.words[id]?.heading), .text(new.words[id]?.heading),
          .text(node.adopted), .text(node.title))
      }
      for id in new.order where old.words[id] != nil { try add("kept", id) }
      for id in new.order where old.words[id] == nil { try add("added", id) }
      for id in old.order where new.words[id] == nil { try add("dropped", id) }
      let kept = new.order.count { old.words[$0] != nil }
      let names = (try steps.rows.node(ids.0).symbol, try steps.rows.node(ids.1).symbol)
      answer.notes.append(
        "\(names.1) took over \(kept) of \(old.order.count, of: "document") from \(names.0), "
          + "added \(new.order.count - kept) and dropped \(old.order.count - kept)")
      answer.root = names.1
      answer.graph = try steps.rows.subgraph(
        of: [ids.0, ids.1] + new.order + old.order, query: "from \(names.0) to \(names.1)")
      return answer
    }
  }
}
