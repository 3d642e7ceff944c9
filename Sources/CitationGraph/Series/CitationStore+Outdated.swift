import GRDB
import UNSymbols

extension CitationStore {
  /// The citations of a document of the archive to which a newer text of the same series exists.
  /// - Throws: `GraphError` when the archive does not know the document.
  public func outdatedCitations(in text: String, _ options: WalkOptions) throws -> Listing {
    try read { database in
      let id = try DocumentLookup(database).id(of: text)
      let rows = try GraphRows(database)
      var cited: [(id: Int64, edge: CitationEdge)] = []
      for (other, edge) in try rows.edges(of: id, .ancestors) {
        if let other { cited.append((other, edge)) }
      }
      var answer = try SeriesCheck(database, options).check(cited, of: id)
      answer.notes += try rows.notRead([id], withRelatives: false)
      return answer
    }
  }
}

/// Looks for newer texts in the series of those that a document cites.
private struct SeriesCheck {
  let finder: SeriesFinder
  let options: WalkOptions

  init(_ database: Database, _ options: WalkOptions) throws {
    finder = try SeriesFinder(database)
    self.options = options
  }

  /// A row for each series of which the document cites a text, but not the newest that it could have cited. The newest that it
  /// does cite is outdated, wherever it cites it; the others were named as history. The options say which of its citations are looked at.
  /// Only members of which titles tell count: a text that stands in the recitals of others may be of another kind.
  func check(_ citations: [(id: Int64, edge: CitationEdge)], of id: Int64) throws -> Listing {
    let node = try finder.rows.node(id)
    var answer = Listing("paragraph", "phrase", "text", "cited", "newer", "adopted", "evidence", "title")
    let cited = Dictionary(citations.map { ($0.id, $0.edge) }) { first, second in
      options.allows(first) || !options.allows(second) ? first : second
    }
    let allowed = citations.filter { options.allows($0.edge) }
    // No part of a text cites the whole.
    let own = Set(try finder.rows.relatives(of: id).map(\.id))
    var asked: Set<Int64> = []
    var seen: Set<Int64> = []
    var shown: [Int64] = []
    for citation in allowed where asked.insert(citation.id).inserted {
      let members = try finder.members(of: citation.id).filter {
        try ($0.isTitled || $0.id == citation.id) && !own.contains($0.id) && isPast($0.node, node)
          && finder.rows.allows($0.id, options.documents)
      }
      guard let newest = members.last, let last = members.last(where: { cited[$0.id] != nil }),
        newest.session > last.session, seen.insert(last.id).inserted, let edge = cited[last.id], options.allows(edge)
      else { continue }
      answer.add(
        .text(edge.paragraph ?? edge.place), .text(edge.phrase), .text(edge.text), .text(last.node.symbol),
        .text(newest.node.symbol),
        .text(newest.node.adopted), .text("\(newest.node.symbol) \(newest.evidence)"), .text(newest.node.title))
      shown += [last.id, newest.id]
    }
    answer.notes.append(
      "\(node.symbol) cites \(Set(allowed.map(\.id)).count, of: "document"), \(answer.rows.count) outdated")
    answer.root = node.symbol
    answer.graph = try finder.rows.subgraph(
      of: shown + [id], query: "what \(node.symbol) cites and what came after it")
    return answer
  }

  /// Whether a member of a series is another document than the one that is looked at and was there when that was adopted.
  private func isPast(_ member: DocumentNode, _ node: DocumentNode) -> Bool {
    guard member.key != node.key else { return false }
    guard let last = node.days?.upperBound, let first = member.days?.lowerBound else { return true }
    return first < last
  }
}
