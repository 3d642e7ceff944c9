import GRDB

/// The documents of an archive by what their titles have in common, those of each body and kind read once.
final class TitledDocuments {
  private struct Shelf: Hashable {
    var body: String
    var kind: String
  }

  private let rows: RawStatement
  private var shelves: [Shelf: [String: [Int64]]] = [:]

  init(_ database: Database) throws {
    rows = try RawStatement(
      database, "SELECT id, title FROM document WHERE body = ? AND kind = ? AND title IS NOT NULL")
  }

  /// The documents of a body and kind whose titles have an essence.
  func ids(of essence: String, body: String, kind: String) throws -> [Int64] {
    let shelf = Shelf(body: body, kind: kind)
    if let known = shelves[shelf] { return known[essence] ?? [] }
    var ids: [String: [Int64]] = [:]
    rows.bind(1, body)
    rows.bind(2, kind)
    while try rows.step() { ids[SeriesFinder.essence(rows.text(1)), default: []].append(rows.integer(0)) }
    shelves[shelf] = ids
    return ids[essence] ?? []
  }
}
