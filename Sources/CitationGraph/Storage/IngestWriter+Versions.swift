import CitationExtraction
import GRDB
import UNSymbols

/// Documents that are read in several languages: one node with several texts.
///
/// The text whose language stands first in the registry is the document's own; the others are kept beside it, whatever the
/// order in which they come.
extension IngestWriter {
  /// The columns of a citation that are the same in both tables.
  private static let columns = """
    ordinal, cited, wording, place, text, paragraph, footnote, date, locator, basis, confidence, unresolved, language,
    start, "end", utf8Start, utf8End
    """

  /// The place of a language in the registry; what the registry does not have stands last.
  static func rank(_ language: String) -> Int {
    Language.all.firstIndex { $0.code == language } ?? Language.all.count
  }

  /// Whether one language's text is a document's own rather than another's.
  static func precedes(_ language: String, _ other: String) -> Bool {
    (rank(language), language) < (rank(other), other)
  }

  /// The file from which a document was read in a language other than its own; nil when it was not.
  func source(of document: Int64, in language: String) throws -> String? {
    try String.fetchOne(
      cached("SELECT source FROM languageVersion WHERE document = ? AND language = ?"), arguments: [document, language])
  }

  /// Keeps a text as a further one of its document.
  func addVersion(_ id: Int64, _ document: ExtractedDocument, _ file: IngestFile) throws {
    try run(
      "INSERT INTO languageVersion (document, language, title, adopted, source, sha256) VALUES (?, ?, ?, ?, ?, ?)",
      [id, document.language, document.title, document.adopted?.description, file.storedPath, file.sha256])
  }

  /// Sets a document's own text beside it, to make room for one whose language stands before.
  func setAside(_ id: Int64, _ language: String) throws {
    try run(
      """
      INSERT INTO languageVersion (document, language, title, adopted, source, sha256)
        SELECT id, language, title, adopted, source, sha256 FROM document WHERE id = ?
      """, [id])
    try run(
      """
      INSERT INTO versionCitation (citing, version, \(IngestWriter.columns))
        SELECT citing, ?, \(IngestWriter.columns) FROM citation WHERE citing = ?
      """, [language, id])
    try run("DELETE FROM citation WHERE citing = ?", [id])
  }

  /// Makes the first of the further texts a document's own, where its own was taken away.
  private func promote(_ id: Int64) throws {
    let languages = try String.fetchAll(
      cached("SELECT language FROM languageVersion WHERE document = ?"), arguments: [id])
    guard let first = languages.min(by: IngestWriter.precedes) else { return }
    try run(
      """
      UPDATE document SET title = version.title, adopted = version.adopted, language = version.language,
        source = version.source, sha256 = version.sha256, ingested = 1
      FROM languageVersion AS version WHERE id = ?1 AND version.document = ?1 AND version.language = ?2
      """, [id, first])
    try run(
      """
      INSERT INTO citation (citing, \(IngestWriter.columns))
        SELECT citing, \(IngestWriter.columns) FROM versionCitation WHERE citing = ? AND version = ?
      """, [id, first])
    try run("DELETE FROM versionCitation WHERE citing = ? AND version = ?", [id, first])
    try run("DELETE FROM languageVersion WHERE document = ? AND language = ?", [id, first])
  }

  /// Takes back what a file said.
  mutating func clear(_ path: String) throws {
    let cited = try Int64.fetchSet(
      cached(
        """
        SELECT cited FROM citation JOIN document ON document.id = citing WHERE source = ?1 AND cited IS NOT NULL
        UNION SELECT cited FROM versionCitation JOIN languageVersion ON document = citing AND version = languageVersion.language
          WHERE source = ?1 AND cited IS NOT NULL
        """), arguments: [path])
    let removed = try texts(of: path).map { ($0.document, $0.language) }
    let own = try Int64.fetchAll(cached("SELECT id FROM document WHERE source = ? ORDER BY id"), arguments: [path])
    try TextIndex(database).remove(removed)
    try run(
      """
      DELETE FROM versionCitation
      WHERE (citing, version) IN (SELECT document, language FROM languageVersion WHERE source = ?)
      """, [path])
    try run("DELETE FROM languageVersion WHERE source = ?", [path])
    try run("DELETE FROM citation WHERE citing IN (SELECT id FROM document WHERE source = ?)", [path])
    try run(
      """
      UPDATE document SET title = NULL, adopted = NULL, language = NULL, source = NULL, sha256 = NULL, ingested = 0
      WHERE source = ?
      """, [path])
    try run("DELETE FROM adoption WHERE source = ?", [path])
    for id in own { try promote(id) }
    try run("DELETE FROM source WHERE path = ?", [path])
    suspects.formUnion(cited)
    suspects.formUnion(own)
  }
}
