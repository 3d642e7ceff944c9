import GRDB
import UNSymbols

extension CitationStore {
  /// The series of yearly texts to which a document belongs, the oldest first, with a row for each session that is missing.
  /// - Throws: `GraphError` when the archive does not know the document.
  public func lineage(of text: String, _ filter: DocumentFilter = DocumentFilter()) throws -> Listing {
    try read { database in
      let id = try DocumentLookup(database).id(of: text)
      let finder = try SeriesFinder(database)
      let all = try finder.members(of: id)
      let members = try all.filter { try $0.id == id || finder.rows.allows($0.id, filter) }
      var answer = Listing("session", "symbol", "evidence", "adopted", "ingested", "title")
      let symbol = try finder.rows.node(id).symbol
      guard members.count > 1 else {
        answer.notes.append(
          all.count > 1
            ? "the options let through none of the \(all.count - 1, of: "other text") of the series of \(symbol)"
            : "\(symbol) belongs to no series that the archive shows")
        return answer
      }
      // A session whose text the options hold back is none without one.
      let shown = members[0].session..<members[members.count - 1].session
      var gaps = SeriesFinder.gaps(in: all.map(\.session)).filter(shown.contains)[...]
      let missing = gaps.count
      for member in members {
        while let gap = gaps.first, gap < member.session {
          let rivals = try finder.rivals(in: gap, beside: all)
          let found = rivals.isEmpty ? "none found" : "one of \(rivals.joined(separator: ", ")), which are listed"
          answer.add(.text(String(gap)), .text(nil), .text("gap: \(found)"), .text(nil), .flag(false), .text(nil))
          gaps.removeFirst()
        }
        answer.add(
          .text(member.node.session), .text(member.node.symbol), .text(member.evidence), .text(member.node.adopted),
          .flag(member.node.isIngested), .text(member.node.title))
      }
      answer.notes.append(
        "\(members.count, of: "text"), \(members[0].node.symbol) to \(members[members.count - 1].node.symbol)"
          + (missing > 0 ? ", \(missing, of: "session") without one" : ""))
      answer.root = symbol
      answer.graph = try finder.rows.subgraph(
        of: members.map(\.id), query: "the series of \(symbol), without the citations that a longer way implies"
      ).withoutShortcuts
      return answer
    }
  }
}
