import GRDB

/// Which dates the archive's documents print with those that they cite.
final class PrintedDates {
  /// How many documents print each date, by cited document.
  private var byDocument: [Int64: [String: Int]] = [:]
  /// The documents that were adopted on a day, or that most others date so.
  private var byDate: [String: [Int64]] = [:]
  /// The symbols of the days that were asked for.
  private var days: [String: SymbolsOfDay] = [:]
  private let rows: GraphRows

  init(_ database: Database, _ rows: GraphRows) throws {
    self.rows = rows
    let printed = try RawStatement(
      database,
      """
      SELECT cited, date, count(DISTINCT citing) FROM citation WHERE cited IS NOT NULL AND date IS NOT NULL GROUP BY 1, 2
      """)
    while try printed.step() {
      byDocument[printed.integer(0), default: [:]][printed.text(1)] = Int(printed.integer(2))
    }
    let adopted = try RawStatement(database, "SELECT id, adopted FROM document WHERE adopted IS NOT NULL ORDER BY id")
    var known: Set<Int64> = []
    while try adopted.step() {
      known.insert(adopted.integer(0))
      byDate[adopted.text(1), default: []].append(adopted.integer(0))
    }
    for id in byDocument.keys.sorted() where !known.contains(id) {
      // A date that one document alone prints proves nothing.
      if let usual = try majority(of: id, alone: true), usual.count > 1 { byDate[usual.date, default: []].append(id) }
    }
  }

  /// How many documents print a date with a document.
  func count(of date: String, with id: Int64) -> Int { byDocument[id]?[date] ?? 0 }

  /// The documents of a day whose symbol differs from a document's in one letter, or in the body alone.
  func documents(of date: String, like node: DocumentNode) throws -> [(id: Int64, node: DocumentNode)] {
    if days[date] == nil { days[date] = SymbolsOfDay(try (byDate[date] ?? []).map { ($0, try rows.node($0)) }) }
    return days[date]?.near(node) ?? []
  }

  /// The date that most documents print with a cited document, of those on which its session sat; nil when two are equally
  /// frequent or, unless `alone`, when only one date is printed.
  func majority(of id: Int64, alone: Bool = false) throws -> (date: String, count: Int)? {
    guard var counts = byDocument[id], alone || counts.count > 1 else { return nil }
    if counts.count > 1 {
      let node = try rows.node(id)
      counts = counts.filter { !node.didNotSit(on: $0.key) }
    }
    guard let most = counts.values.max() else { return nil }
    let leaders = counts.filter { $0.value == most }
    return leaders.count == 1 ? leaders.first.map { ($0.key, $0.value) } : nil
  }
}
