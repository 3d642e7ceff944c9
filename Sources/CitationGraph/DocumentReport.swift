public import DocumentReading
import GRDB

/// All that the archive knows of one document.
public struct DocumentReport: Sendable, Hashable {
  /// What it cites, paragraph by paragraph: the document is the first node.
  public var cites: GraphSnapshot
  /// Who cites it: the document is the first node. One edge a citation.
  public var citedBy: GraphSnapshot
  /// Its texts in further languages, in the order of their codes.
  public var versions: [LanguageVersion] = []
  /// The day that most documents print with it, in ISO 8601, where its own text tells none.
  public var printed: String?
  /// The item of the agenda under which it was adopted, where a file tells it: `25 (a)`.
  public var agendaItem: String?
  /// The vote by which it was adopted, where a file tells it.
  public var vote: Vote?
  /// The document of which it is a part.
  public var whole: String?
  /// The texts of several letters that hold its own: `A/RES/75/101A-B` of `A/RES/75/101A`.
  public var joint: [String] = []
  /// Its parts, as far as the archive knows.
  public var parts: [String]
  /// How many documents cite its wholes and each of its parts, which walks take together with it; only those that are cited.
  public var relativesCited: [ArchiveStatistics.Count] = []

  /// The document.
  public var document: DocumentNode { cites.nodes[0] }
}

/// A text of a document in a language that is not its own text's.
public struct LanguageVersion: Sendable, Hashable {
  /// The language.
  public var language: String
  /// The title in that language.
  public var title: String?
  /// The file from which it was read.
  public var source: String
}

extension CitationStore {
  /// What the archive knows of a document; `text` is its symbol in any spelling.
  /// - Throws: `GraphError` when the archive does not know the document.
  public func report(on text: String) throws -> DocumentReport {
    try read { database in
      let id = try DocumentLookup(database).id(of: text)
      let rows = try GraphRows(database)
      var report = DocumentReport(cites: GraphSnapshot(), citedBy: GraphSnapshot(), parts: [])
      report.cites = try neighbourhood(of: id, .ancestors, rows)
      report.citedBy = try neighbourhood(of: id, .descendants, rows)
      report.printed = try rows.node(id, isDated: true).printed
      let sql = "SELECT language, title, source FROM languageVersion WHERE document = ? ORDER BY language"
      report.versions = try Row.fetchAll(database, sql: sql, arguments: [id]).map {
        LanguageVersion(language: $0[0], title: $0[1], source: $0[2])
      }
      try addAdoption(of: id, to: &report, database)
      for relative in try rows.relatives(of: id) {
        let symbol = try rows.node(relative.id).symbol
        if !relative.isWhole {
          report.parts.append(symbol)
        } else if report.whole == nil {
          report.whole = symbol
        } else {
          report.joint.append(symbol)
        }
        let citing = Set(try rows.edges(of: relative.id, .descendants).compactMap(\.other)).count
        if citing > 0 { report.relativesCited.append(ArchiveStatistics.Count(name: symbol, count: citing)) }
      }
      return report
    }
  }

  /// Adds vote and agenda item: what the file of the document's own text tells goes before what those of other languages do.
  private func addAdoption(of id: Int64, to report: inout DocumentReport, _ database: Database) throws {
    let sql = """
      SELECT agendaItem, inFavour, against, abstaining FROM adoption JOIN document ON document.id = adoption.document
      WHERE adoption.document = ? ORDER BY adoption.source <> document.source, adoption.source
      """
    for row in try Row.fetchAll(database, sql: sql, arguments: [id]) {
      report.agendaItem = report.agendaItem ?? row[0]
      if report.vote == nil, let inFavour: Int = row[1] {
        report.vote = Vote(inFavour: inFavour, against: row[2], abstaining: row[3])
      }
    }
  }

  private func neighbourhood(
    of id: Int64, _ direction: WalkOptions.Direction, _ rows: GraphRows
  ) throws -> GraphSnapshot {
    var graph = GraphSnapshot()
    graph.nodes.append(try rows.node(id))
    graph.query = "\(direction == .ancestors ? "what is cited by" : "what cites") \(graph.nodes[0].symbol)"
    var indexes = [id: 0]
    let edges = try rows.edges(of: id, direction)
    for (other, edge) in direction == .ancestors ? ParagraphOrder.sorted(edges) : edges {
      var edge = edge
      if let other {
        if indexes[other] == nil {
          indexes[other] = graph.nodes.count
          graph.nodes.append(try rows.node(other))
        }
        let index = indexes[other]!
        (edge.citing, edge.cited) = direction == .ancestors ? (0, index) : (index, 0)
      }
      graph.edges.append(edge)
    }
    return graph
  }
}
