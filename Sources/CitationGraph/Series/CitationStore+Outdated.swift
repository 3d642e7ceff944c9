public import CitationExtraction
import DocumentReading
import GRDB
import UNSymbols

extension CitationStore {
  /// The citations of a document of the archive to which a newer text of the same series exists.
  /// - Throws: `GraphError` when the archive does not know the document.
  public func outdatedCitations(in text: String, _ options: WalkOptions) throws -> Listing {
    try read { database in
      let id = try DocumentLookup(database).id(of: text)
      let rows = try GraphRows(database)
      let node = try rows.node(id)
      var citations: [SeriesCheck.Cited] = []
      for (other, edge) in try rows.edges(of: id, .ancestors) where options.allows(edge) {
        if let other { citations.append(SeriesCheck.Cited(id: other, edge: edge)) }
      }
      var answer = try SeriesCheck(database, options.documents).check(citations, of: node)
      answer.notes += try rows.notRead([id])
      return answer
    }
  }

  /// The citations of a document that need not be in the archive to which the archive has a newer text of the same series.
  public func outdatedCitations(in document: ExtractedDocument, _ options: WalkOptions) throws -> Listing {
    try read { database in
      let rows = try GraphRows(database)
      let find = try RawStatement(
        database, "SELECT id FROM document WHERE key = ?1 UNION ALL SELECT document FROM alias WHERE key = ?1 LIMIT 1")
      func id(of symbol: DocumentSymbol) throws -> Int64? {
        find.bind(1, symbol.key)
        guard try find.step() else { return nil }
        defer { find.reset() }
        return find.integer(0)
      }
      var node = DocumentNode(symbol: document.symbol?.canonical ?? "the text", key: "", body: nil, kind: "document")
      if let symbol = document.symbol {
        let record = DocumentRecord(symbol)
        node =
          try id(of: symbol).map(rows.node)
          ?? DocumentNode(
            symbol: record.symbol, key: record.key, body: record.body, kind: record.kind, session: record.session,
            number: record.number)
      }
      if node.adopted == nil { node.adopted = document.adopted?.description }
      var citations: [SeriesCheck.Cited] = []
      for citation in document.citations where options.places.contains(citation.place) {
        if let relations = options.relations, !(citation.relation.map(relations.contains) ?? false) { continue }
        guard let cited = citation.cited, let id = try id(of: cited) else { continue }
        let edge = CitationEdge(
          citing: 0, cited: nil, ordinal: citations.count, text: citation.text, phrase: citation.phrase,
          governing: citation.governing, relation: citation.relation, place: citation.place.rawValue,
          paragraph: citation.paragraph, footnote: citation.footnote, date: citation.date?.description,
          locator: citation.locator, basis: citation.basis.rawValue, confidence: citation.confidence)
        citations.append(SeriesCheck.Cited(id: id, edge: edge))
      }
      return try SeriesCheck(database, options.documents).check(citations, of: node)
    }
  }
}

/// Looks for newer texts in the series of those that a document cites.
private struct SeriesCheck {
  /// A citation whose document the archive has.
  struct Cited {
    var id: Int64
    /// The citation, whose ends are still to be set.
    var edge: CitationEdge
  }

  let finder: SeriesFinder
  let filter: DocumentFilter

  init(_ database: Database, _ filter: DocumentFilter) throws {
    finder = try SeriesFinder(database)
    self.filter = filter
  }

  /// A row for each series of which the document cites a text, but not the newest that it could have cited. The newest that it
  /// does cite is outdated; the others were named as history. Only members of which titles tell count: a text that stands in
  /// the recitals of others may be of another kind.
  func check(_ citations: [Cited], of node: DocumentNode) throws -> Listing {
    var answer = Listing("paragraph", "phrase", "text", "cited", "newer", "adopted", "evidence", "title")
    let cited = Dictionary(citations.map { ($0.id, $0) }) { first, _ in first }
    var seen: Set<Int64> = []
    var shown: [Int64] = []
    for citation in citations {
      let members = try finder.members(of: citation.id).filter {
        try $0.isTitled && isPast($0.node, node) && finder.rows.allows($0.id, filter)
      }
      guard let newest = members.last, let last = members.last(where: { cited[$0.id] != nil }),
        newest.session > last.session, seen.insert(last.id).inserted, let edge = cited[last.id]?.edge
      else { continue }
      answer.add(
        .text(edge.paragraph ?? edge.place), .text(edge.phrase), .text(edge.text), .text(last.node.symbol),
        .text(newest.node.symbol),
        .text(newest.node.adopted), .text("\(newest.node.symbol) \(newest.evidence)"), .text(newest.node.title))
      shown += [last.id, newest.id]
    }
    answer.notes.append("\(node.symbol) cites \(cited.count, of: "known document"), \(answer.rows.count) outdated")
    answer.root = node.symbol
    answer.graph = try picture(of: shown, cited: citations, by: node)
    return answer
  }

  /// The documents of an answer and the one that was asked about, which the archive need not have.
  private func picture(of shown: [Int64], cited: [Cited], by node: DocumentNode) throws -> GraphSnapshot {
    var graph = try finder.rows.subgraph(of: shown, query: "what \(node.symbol) cites and what came after it")
    let indexes = Dictionary(uniqueKeysWithValues: graph.nodes.enumerated().map { ($0.element.key, $0.offset) })
    let citing = graph.nodes.count
    graph.nodes.append(node)
    for citation in cited {
      guard let target = indexes[try finder.rows.node(citation.id).key] else { continue }
      var edge = citation.edge
      (edge.citing, edge.cited) = (citing, target)
      graph.edges.append(edge)
    }
    return graph
  }

  /// Whether a member of a series is another document than the one that is looked at and was there when that was adopted.
  private func isPast(_ member: DocumentNode, _ node: DocumentNode) -> Bool {
    guard member.key != node.key else { return false }
    guard let last = node.days?.upperBound, let first = member.days?.lowerBound else { return true }
    return first < last
  }
}
