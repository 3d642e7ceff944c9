import GRDB

/// Compares the texts of documents that the archive has in several languages: all cite the same.
struct VersionCheck {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// A document that one text at least cites.
  private struct Target {
    /// The languages whose texts cite it, in the order of the registry.
    var languages: [String]
    /// The cited document.
    var cited: Int64
    /// Where the first of them cites it.
    var ordinal: Int
    var finding: Finding
  }

  /// The cited documents that some texts of a document have and others lack, with the ids of both and the place in the text; of
  /// all documents when none is wanted.
  func findings(
    in wanted: Set<Int64>
  ) throws -> [(document: Int64, cited: Int64, ordinal: Int, finding: Finding)] {
    var languages: [Int64: [String]] = [:]
    let texts = try Row.fetchAll(
      database,
      sql: """
        SELECT document, language FROM languageVersion
        UNION SELECT id, document.language FROM document JOIN languageVersion ON languageVersion.document = id
        """)
    for row in texts where wanted.isEmpty || wanted.contains(row[0]) { languages[row[0], default: []].append(row[1]) }
    var found: [(document: Int64, cited: Int64, ordinal: Int, finding: Finding)] = []
    for (document, unsorted) in languages {
      let all = unsorted.sorted(by: IngestWriter.precedes)
      for var target in try targets(of: document, in: all) where target.languages.count < all.count {
        let lacking = all.filter { !target.languages.contains($0) }
        target.finding.what =
          "\(target.finding.cited ?? "") is cited in \(target.languages.joined(separator: ", ")), not in "
          + lacking.joined(separator: ", ")
        found.append((document, target.cited, target.ordinal, target.finding))
      }
    }
    return found
  }

  /// What the texts of a document cite, in the order in which they do.
  private func targets(of document: Int64, in languages: [String]) throws -> [Target] {
    var targets: [Target] = []
    var indexes: [String: Int] = [:]
    for language in languages {
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT citing.symbol, cited.key, cited.symbol, used.ordinal, ifnull(used.paragraph, place.name), used.text, cited.id
          FROM (
            SELECT citing, ordinal, cited, place, paragraph, text FROM citation JOIN document ON id = citing
              WHERE citing = ?1 AND document.language = ?2
            UNION ALL SELECT citing, ordinal, cited, place, paragraph, text FROM versionCitation
              WHERE citing = ?1 AND version = ?2
          ) AS used JOIN document AS citing ON citing.id = used.citing JOIN document AS cited ON cited.id = used.cited
            JOIN place ON place.id = used.place
          ORDER BY used.ordinal
          """, arguments: [document, language])
      while let row = try rows.next() {
        let cited = row[1] as String
        if let index = indexes[cited] {
          if targets[index].languages.last != language { targets[index].languages.append(language) }
          continue
        }
        indexes[cited] = targets.count
        targets.append(
          Target(
            languages: [language], cited: row[6], ordinal: row[3],
            finding: Finding(
              kind: .language, document: row[0], paragraph: row[4], text: row[5], cited: row[2], date: nil, what: "")))
      }
    }
    return targets
  }
}
