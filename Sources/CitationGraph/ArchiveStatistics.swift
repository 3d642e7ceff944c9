import GRDB

/// The archive at a glance.
public struct ArchiveStatistics: Sendable, Hashable {
  /// A name with how often it occurs.
  public struct Count: Sendable, Hashable {
    /// A body's code, a relation, a symbol or a reason.
    public var name: String
    /// How often.
    public var count: Int
  }

  /// How many files were ingested.
  public var files = 0
  /// How many documents were ingested.
  public var documents = 0
  /// How many documents are only cited.
  public var onlyCited = 0
  /// How many citations there are.
  public var citations = 0
  /// How many of them name no known document.
  public var unresolved = 0
  /// The first day of adoption in the archive, ISO 8601; nil where no document has one.
  public var firstAdopted: String?
  /// The last day of adoption, likewise.
  public var lastAdopted: String?
  /// The ingested documents by body.
  public var bodies: [Count] = []
  /// The citations by relation.
  public var relations: [Count] = []
  /// The documents that most documents cite.
  public var mostCited: [Count] = []
  /// The unresolved citations by reason.
  public var reasons: [Count] = []
}

extension CitationStore {
  /// Counts what is in the archive; `limit` is how many rows the lists have at most.
  public func statistics(limit: Int = 10) throws -> ArchiveStatistics {
    try read { database in
      var result = ArchiveStatistics()
      func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
      func counts(_ sql: String) throws -> [ArchiveStatistics.Count] {
        try Row.fetchAll(database, sql: sql + " LIMIT ?", arguments: [limit]).map {
          ArchiveStatistics.Count(name: $0[0], count: $0[1])
        }
      }
      result.files = try number("SELECT count(*) FROM source")
      result.documents = try number("SELECT count(*) FROM document WHERE ingested")
      result.onlyCited = try number("SELECT count(*) FROM document WHERE NOT ingested")
      result.citations = try number("SELECT count(*) FROM citation")
      result.unresolved = try number("SELECT count(*) FROM citation WHERE cited IS NULL")
      result.firstAdopted = try String.fetchOne(database, sql: "SELECT min(adopted) FROM document")
      result.lastAdopted = try String.fetchOne(database, sql: "SELECT max(adopted) FROM document")
      result.bodies = try counts(
        "SELECT coalesce(body, '?'), count(*) AS n FROM document WHERE ingested GROUP BY 1 ORDER BY n DESC, 1")
      result.relations = try counts(
        """
        SELECT coalesce(relation, '(none)'), sum(count) AS n
        FROM (SELECT wording, count(*) AS count FROM citation GROUP BY 1) AS used
          JOIN wording ON wording.id = used.wording
        GROUP BY 1 ORDER BY n DESC, 1
        """)
      result.mostCited = try counts("SELECT symbol, documents FROM mostCited")
      result.reasons = try counts(
        "SELECT unresolved, count(*) AS n FROM citation WHERE cited IS NULL GROUP BY 1 ORDER BY n DESC, 1")
      return result
    }
  }
}
