import GRDB
import UNSymbols

extension CitationStore {
  /// What is cited together with a document: by how many of the documents that cite it, in how many of their paragraphs, and
  /// how alike the two are in who cites them (the cosine, 0 to 1). The options say which citing documents count.
  /// - Throws: `GraphError` when the archive does not know the document.
  public func cocited(with text: String, _ options: WalkOptions, limit: Int = 20) throws -> Listing {
    try read { database in
      let root = try DocumentLookup(database).id(of: text)
      let steps = try CitationSteps(database, options)
      let citing = try steps.neighbours(of: root, .descendants)
      var documents: [Int64: Int] = [:]
      var paragraphs: [Int64: Int] = [:]
      for id in citing {
        let edges = try steps.rows.edges(of: id, .ancestors).filter { options.allows($0.edge) }
        let own = Set(edges.filter { $0.other == root }.map { $0.edge.heading })
        for (other, found) in Dictionary(grouping: edges, by: \.other) {
          guard let other, other != root, other != id else { continue }
          documents[other, default: 0] += 1
          paragraphs[other, default: 0] += Set(found.map { $0.edge.heading }).intersection(own).count
        }
      }
      var answer = Listing("symbol", "documents", "paragraphs", "likeness", "adopted", "ingested", "title")
      let ranked = try steps.ranked(documents, limit: limit)
      for id in ranked {
        let node = try steps.rows.node(id)
        let others = try steps.neighbours(of: id, .descendants).count
        answer.add(
          .text(node.symbol), .integer(documents[id]!), .integer(paragraphs[id]!),
          .number(Double(documents[id]!) / Double(citing.count * max(1, others)).squareRoot()), .text(node.adopted),
          .flag(node.isIngested), .text(node.title))
      }
      let symbol = try steps.rows.node(root).symbol
      answer.root = symbol
      answer.notes.append(
        "\(symbol) is cited by \(citing.count, of: "document"), together with \(documents.count, of: "other")")
      answer.graph = try steps.rows.subgraph(of: [root] + ranked, query: "cited together with \(symbol)")
      return answer
    }
  }

  /// What cites the same documents as a document: how many they have in common, which, and how alike the two are in what they
  /// cite (the cosine, 0 to 1). The options say which documents are compared with it.
  /// - Throws: `GraphError` when the archive does not know the document.
  public func coupled(with text: String, _ options: WalkOptions, limit: Int = 20) throws -> Listing {
    try read { database in
      let root = try DocumentLookup(database).id(of: text)
      let steps = try CitationSteps(database, options)
      let cited = try steps.neighbours(of: root, .ancestors, ofAllDocuments: true)
      var shared: [Int64: [Int64]] = [:]
      for id in cited {
        for other in try steps.neighbours(of: id, .descendants) where other != root {
          shared[other, default: []].append(id)
        }
      }
      var answer = Listing("symbol", "shared", "likeness", "through", "adopted", "title")
      let ranked = try steps.ranked(shared.mapValues(\.count), limit: limit)
      for id in ranked {
        let node = try steps.rows.node(id)
        let own = try steps.neighbours(of: id, .ancestors, ofAllDocuments: true).count
        answer.add(
          .text(node.symbol), .integer(shared[id]!.count),
          .number(Double(shared[id]!.count) / Double(cited.count * max(1, own)).squareRoot()),
          .list(try shared[id]!.map { try steps.rows.node($0).symbol }), .text(node.adopted), .text(node.title))
      }
      let symbol = try steps.rows.node(root).symbol
      answer.root = symbol
      answer.notes.append(
        "\(symbol) cites \(cited.count, of: "document"); some of them are cited by \(shared.count, of: "other")")
      answer.notes += try steps.rows.notRead([root], withRelatives: false)
      answer.graph = try steps.rows.subgraph(
        of: [root] + ranked + ranked.flatMap { shared[$0]! }, query: "coupled with \(symbol)")
      return answer
    }
  }
}

extension CitationSteps {
  /// The documents with the greatest counts, equal ones in the order of their symbols.
  func ranked(_ counts: [Int64: Int], limit: Int) throws -> [Int64] {
    let least = counts.values.sorted(by: >).prefix(limit).last ?? 0
    let best = try counts.filter { $0.value >= least }.map {
      (id: $0.key, count: $0.value, key: try rows.node($0.key).key)
    }
    return best.sorted { a, b in
      a.count != b.count ? a.count > b.count : NaturalOrder.precedes(a.key, b.key)
    }.prefix(limit).map(\.id)
  }
}
