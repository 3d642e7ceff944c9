import GRDB
import UNSymbols

/// How documents are ranked.
public enum RankMeasure: String, Sendable, CaseIterable {
  /// By how many documents cite them.
  case citations
  /// By where a reader ends who follows citations.
  case pagerank
  /// By how many good hubs cite them (HITS).
  case authorities
  /// By how many good authorities they cite (HITS).
  case hubs
}

extension CitationStore {
  /// The documents that rank highest; only the citations that the filter lets through count.
  public func ranks(
    by measure: RankMeasure, _ filter: CitationFilter = CitationFilter(), limit: Int = 20
  ) throws -> Listing {
    try read { database in
      let graph = try CompactGraphLoader(database).load(filter)
      let scores: [Double]
      switch measure {
      case .citations: scores = (0..<graph.count).map { Double(graph.citedBy.degree($0)) }
      case .pagerank: scores = PageRank.ranks(of: graph.citedBy)
      case .authorities: scores = HubsAndAuthorities(of: graph.citedBy).authorities
      case .hubs: scores = HubsAndAuthorities(of: graph.citedBy).hubs
      }
      let rows = try GraphRows(database)
      var answer = Listing("rank", "symbol", "score", "documents", "adopted", "ingested", "title")
      let best = try rows.best(scores, of: graph, limit: limit)
      for (place, node) in best.enumerated() {
        let document = try rows.node(graph.ids[node])
        answer.add(
          .integer(place + 1), .text(document.symbol), .number(scores[node]), .integer(graph.citedBy.degree(node)),
          .text(document.adopted), .flag(document.isIngested), .text(document.title))
      }
      answer.notes.append(
        "\(graph.count, of: "document"), \(graph.citedBy.arrows, of: "pair") of citing and cited documents")
      answer.graph = try rows.subgraph(of: best.map { graph.ids[$0] }, query: "the highest by \(measure.rawValue)")
      return answer
    }
  }

  /// The documents on which a field rests: those that most documents of the field cite, and of equal ones those where a reader
  /// ends who begins at any document of the field and follows citations.
  ///
  /// The score is the share of such readings (PageRank that begins in the field), without those that begin at the document itself.
  /// - Parameter field: The ids of the documents of the field.
  func core(
    of field: [Int64], _ database: Database, _ filter: CitationFilter, limit: Int, query: String
  ) throws -> Listing {
    let graph = try CompactGraphLoader(database).load(filter)
    let nodes = field.compactMap(graph.node(of:))
    var starts = [Double](repeating: 0, count: graph.count)
    for node in nodes { starts[node] = 1 }
    var answer = Listing("rank", "symbol", "score", "documents", "adopted", "ingested", "title")
    guard !nodes.isEmpty else { return answer }
    let scores = PageRank.handedOn(in: graph.citedBy, starts: starts)
    let rows = try GraphRows(database)
    // The share of readings is less than 1: it decides between documents that as many of the field cite.
    let citing = scores.indices.map { node in graph.citedBy[node].count { starts[Int($0)] > 0 } }
    let best = try rows.best(zip(scores, citing).map { $0 + Double($1) }, of: graph, limit: limit)
    for (place, node) in best.enumerated() {
      let document = try rows.node(graph.ids[node])
      answer.add(
        .integer(place + 1), .text(document.symbol), .number(scores[node]), .integer(citing[node]),
        .text(document.adopted),
        .flag(document.isIngested), .text(document.title))
    }
    answer.notes.append("the field has \(nodes.count, of: "document")")
    answer.graph = try rows.subgraph(of: best.map { graph.ids[$0] }, query: query)
    return answer
  }
}

extension GraphRows {
  /// The nodes with the greatest scores above 0, equal ones in the order of their symbols.
  fileprivate func best(_ scores: [Double], of graph: CompactGraph, limit: Int) throws -> [Int] {
    let nodes = scores.indices.filter { scores[$0] > 0 }.sorted { scores[$0] > scores[$1] }
    guard let last = nodes.prefix(limit).last else { return [] }
    // Of equal scores, which come from the same sums in another order, the symbol decides.
    let rounded = { (node: Int) in (scores[node] * 1e12).rounded() }
    let best = nodes.prefix { rounded($0) >= rounded(last) }
    let keys = try Dictionary(uniqueKeysWithValues: best.map { ($0, try self.node(graph.ids[$0]).key) })
    return Array(
      best.sorted { a, b in
        rounded(a) != rounded(b) ? rounded(a) > rounded(b) : NaturalOrder.precedes(keys[a]!, keys[b]!)
      }.prefix(limit))
  }
}
