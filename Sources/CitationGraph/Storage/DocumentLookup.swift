import CitationExtraction
import GRDB
import UNSymbols

extension CitationStore {
  /// The symbol of the document that a text names.
  /// - Throws: `GraphError` when the archive does not know the document.
  public func symbol(of text: String) throws -> String {
    try read { database in try GraphRows(database).node(DocumentLookup(database).id(of: text)).symbol }
  }
}

/// Finds documents of the archive by what a person writes.
struct DocumentLookup {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The id of the document that a text names: a symbol in any spelling, words that cite it, an alias, or `file:NAME`.
  /// - Throws: `GraphError` with the nearest symbols when there is none.
  func id(of text: String) throws -> Int64 {
    var reason: String?
    var symbol: DocumentSymbol?
    do throws(SymbolError) {
      symbol = try DocumentSymbol(naming: text)
    } catch {
      reason = error.reason
    }
    let wanted = symbol?.key ?? DocumentLookup.rawKey(of: text)
    // A document with two symbols stands under the first, the second is its alias.
    for key in [wanted, DocumentLookup.rawKey(of: text)] + (symbol?.halves.map(\.key) ?? []) {
      if let id = try find(key) { return id }
    }
    var suggestions = try symbol.map(namesakes) ?? []
    if symbol == nil {
      let near = DocumentSymbol.numbered(text)
      let known = try near.filter { try find($0.key) != nil }
      suggestions += (known.isEmpty ? near : known).map(\.canonical)
    }
    for near in try self.suggestions(for: wanted) where !suggestions.contains(near) && suggestions.count < 5 {
      suggestions.append(near)
    }
    let what = reason.map { "is no symbol: \($0)" } ?? "is not in the archive"
    let unknown = reason == nil ? "ingest it, or see citegraph stats" : "write it as 73/187, A/RES/73/187 or S/RES/1325"
    let remedy = suggestions.isEmpty ? unknown : "did you mean \(DocumentLookup.list(suggestions))?"
    throw GraphError(
      code: .unknownDocument, subject: text, what: what, remedy: remedy, suggestions: suggestions)
  }

  private func find(_ key: String) throws -> Int64? {
    let sql = """
      SELECT id FROM document WHERE key = ?1
      UNION ALL SELECT document FROM alias WHERE key = ?1 LIMIT 1
      """
    return try Int64.fetchOne(database, sql: sql, arguments: [key])
  }

  /// A text as a key, when the grammar does not know it.
  private static func rawKey(of text: String) -> String {
    let upper = text.uppercased()
    return upper.hasPrefix("FILE:") ? upper : upper.filter { !$0.isWhitespace }
  }

  private static func list(_ symbols: [String]) -> String {
    guard symbols.count > 1 else { return symbols.joined() }
    return symbols.dropLast().joined(separator: ", ") + " or " + symbols[symbols.count - 1]
  }

  /// Up to five symbols that may have been meant: those of few differing letters, then the neighbours in the session.
  func suggestions(for key: String) throws -> [String] {
    let limit = max(1, min(3, key.utf8.count / 4))
    let wanted = Array(key.utf8)
    var near: [(distance: Int, gap: Int, key: String, symbol: String)] = []
    let sequence = DocumentLookup.lastNumber(of: key)
    let prefix = DocumentLookup.prefix(of: key)
    let rows = try Row.fetchCursor(database, sql: "SELECT key, symbol FROM document")
    while let row = try rows.next() {
      let other: String = row[0]
      guard let distance = EditDistance.between(wanted, Array(other.utf8), limit: limit) else { continue }
      var gap = Int.max
      if let sequence, let number = DocumentLookup.lastNumber(of: other), DocumentLookup.prefix(of: other) == prefix {
        gap = abs(number - sequence)
      }
      near.append((distance, gap, other, row[1]))
    }
    var symbols = near.sorted {
      if $0.distance != $1.distance { return $0.distance < $1.distance }
      if $0.gap != $1.gap { return $0.gap < $1.gap }
      return NaturalOrder.precedes($0.key, $1.key)
    }.prefix(4).map(\.symbol)
    for neighbour in try neighbours(of: key, prefix, sequence) where !symbols.contains(neighbour) && symbols.count < 5 {
      symbols.append(neighbour)
    }
    return symbols
  }

  /// The documents that bear the number of the wanted one in the same session or year, in another series: decisions, reports.
  private func namesakes(of symbol: DocumentSymbol) throws -> [String] {
    guard let session = symbol.session, let number = symbol.number else { return [] }
    let sql =
      "SELECT symbol FROM document WHERE session = ? AND number = ? AND part IS NULL ORDER BY ingested DESC, key LIMIT 2"
    return try String.fetchAll(database, sql: sql, arguments: [session, number])
  }

  /// The two documents of the same session with the nearest numbers.
  private func neighbours(of key: String, _ prefix: String, _ sequence: Int?) throws -> [String] {
    guard let sequence, prefix.contains("/") else { return [] }
    let rows = try Row.fetchCursor(
      database, sql: "SELECT key, symbol, number FROM document WHERE key >= ? AND key < ? AND number IS NOT NULL",
      arguments: [prefix, prefix + "\u{7F}"])
    var found: [(gap: Int, key: String, symbol: String)] = []
    while let row = try rows.next() {
      let other: String = row[0]
      guard DocumentLookup.prefix(of: other) == prefix else { continue }
      found.append((abs(row[2] - sequence), other, row[1]))
    }
    return found.sorted { $0.gap != $1.gap ? $0.gap < $1.gap : NaturalOrder.precedes($0.key, $1.key) }.prefix(2)
      .map(\.symbol)
  }

  /// A key up to its last slash, with the slash.
  private static func prefix(of key: String) -> String {
    key.lastIndex(of: "/").map { String(key[...$0]) } ?? ""
  }

  /// The number behind the last slash.
  private static func lastNumber(of key: String) -> Int? {
    Int(key.split(separator: "/").last?.prefix { $0.isASCII && $0.isNumber } ?? "")
  }
}
