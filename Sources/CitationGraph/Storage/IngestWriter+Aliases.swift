import GRDB
import UNSymbols

/// Documents that bear several symbols, such as A/71/982-S/2017/600: one node, whose other symbols are aliases.
extension IngestWriter {
  /// The id of the document that all these symbols name. Nodes that they had apart become one: the one that was read,
  /// else that of the first symbol. Documents that were each read from a file stay apart.
  mutating func id(of symbol: DocumentSymbol, or others: [DocumentSymbol]) throws -> Int64 {
    var kept = try id(of: symbol)
    for other in others where ids[other.key] != kept {
      let record = DocumentRecord(other)
      guard let found = try find(other.key) else {
        try name(kept, record)
        continue
      }
      guard found != kept else { continue }
      if try !isRead(found) {
        try merge(found, into: kept)
      } else if try !isRead(kept) {
        try merge(kept, into: found)
        kept = found
      }
    }
    return kept
  }

  private func isRead(_ id: Int64) throws -> Bool {
    try Int.fetchOne(cached("SELECT ingested FROM document WHERE id = ?"), arguments: [id]) == 1
  }

  /// Gives a document another name.
  private mutating func name(_ id: Int64, _ record: DocumentRecord) throws {
    try run("INSERT INTO alias (key, alias, document) VALUES (?, ?, ?)", [record.key, record.symbol, id])
    ids[record.key] = id
  }

  /// Gives everything that speaks of a document that was not read to another one, with its names.
  private mutating func merge(_ lost: Int64, into kept: Int64) throws {
    let names = try String.fetchAll(
      cached("SELECT key FROM document WHERE id = ? UNION ALL SELECT key FROM alias WHERE document = ?"),
      arguments: [lost, lost])
    try run("UPDATE citation SET cited = ? WHERE cited = ?", [kept, lost])
    try run("UPDATE versionCitation SET cited = ? WHERE cited = ?", [kept, lost])
    try run("UPDATE document SET partOf = ? WHERE partOf = ?", [kept, lost])
    try run("UPDATE alias SET document = ? WHERE document = ?", [kept, lost])
    try run(
      "INSERT INTO alias (key, alias, document) SELECT key, symbol, ? FROM document WHERE id = ?", [kept, lost])
    try run("DELETE FROM document WHERE id = ?", [lost])
    for name in names where ids[name] == lost { ids[name] = kept }
    suspects.remove(lost)
  }
}
