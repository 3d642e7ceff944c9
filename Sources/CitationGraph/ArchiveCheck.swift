import GRDB
import UNSymbols

/// Something in the archive that an editor should look at.
public struct Finding: Sendable, Hashable {
  /// What kind of finding it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The date printed with a citation lies in no sitting of the cited session.
    case session
    /// Most citations of a document print another date.
    case majority
    /// The cited document, which the archive has, was adopted on another day.
    case adoption
    /// The resolution is doubted, such as a Security Council number in a year that does not fit it.
    case doubtful
    /// It could not be told what is cited.
    case unresolved
    /// A document's text in one language cites what its text in another does not.
    case language
  }

  /// What kind of finding it is.
  public var kind: Kind
  /// The citing document.
  public var document: String
  /// The number of the paragraph, or the place where it has none.
  public var paragraph: String
  /// The words of the citation.
  public var text: String
  /// The cited document; nil when it could not be told.
  public var cited: String?
  /// The date printed with it, in ISO 8601.
  public var date: String?
  /// What is odd, in words for a person.
  public var what: String
}

extension CitationStore {
  /// What is odd in the archive, sorted by citing document and place.
  /// - Parameter texts: The citing documents to look at, in any spelling; none for all.
  /// - Throws: `GraphError` when the archive does not know a document.
  public func check(_ texts: [String] = []) throws -> [Finding] {
    try read { database in
      let lookup = DocumentLookup(database)
      let wanted = Set(try texts.map(lookup.id(of:)))
      return try ArchiveCheck(database).findings(in: wanted)
    }
  }
}

/// Compares what citations print with what the sessions, the other citations and the cited documents say.
private struct ArchiveCheck {
  let database: Database
  /// How often each date is printed with the citations of a document.
  private var dates: [Int64: [String: Int]] = [:]

  init(_ database: Database) throws {
    self.database = database
    let sql = """
      SELECT cited, date, count(DISTINCT citing) FROM citation WHERE cited IS NOT NULL AND date IS NOT NULL GROUP BY 1, 2
      """
    let rows = try Row.fetchCursor(database, sql: sql)
    while let row = try rows.next() { dates[row[0], default: [:]][row[1]] = row[2] }
  }

  func findings(in wanted: Set<Int64>) throws -> [Finding] {
    let sql = """
      SELECT citing.id AS citingId, citing.symbol AS document, citing.key AS key, ordinal, paragraph, place.name AS place, text, date,
        confidence, unresolved, cited.id AS citedId, cited.symbol AS cited, cited.adopted
      FROM citation JOIN document AS citing ON citing.id = citation.citing JOIN place ON place.id = citation.place
        LEFT JOIN document AS cited ON cited.id = citation.cited
      WHERE citation.unresolved IS NOT NULL OR date IS NOT NULL OR confidence < 0.5
      """
    var found = try VersionCheck(database).findings(in: wanted)
    let rows = try Row.fetchCursor(database, sql: sql)
    while let row = try rows.next() {
      guard wanted.isEmpty || wanted.contains(row["citingId"]) else { continue }
      for (kind, what) in remarks(on: row) {
        let finding = Finding(
          kind: kind, document: row["document"], paragraph: row["paragraph"] ?? row["place"], text: row["text"],
          cited: row["cited"], date: row["date"], what: what)
        found.append((row["key"], row["ordinal"], finding))
      }
    }
    let sorted = found.enumerated().sorted { a, b in
      if a.element.key != b.element.key { return NaturalOrder.precedes(a.element.key, b.element.key) }
      return (a.element.ordinal, a.offset) < (b.element.ordinal, b.offset)
    }
    return sorted.map(\.element.finding)
  }

  private func remarks(on row: Row) -> [(Finding.Kind, String)] {
    if let reason: String = row["unresolved"] { return [(.unresolved, reason)] }
    guard let id: Int64 = row["citedId"], let cited: String = row["cited"] else { return [] }
    var remarks: [(Finding.Kind, String)] = []
    let confidence: Double = row["confidence"]
    if confidence < 0.5 { remarks.append((.doubtful, doubt(of: cited))) }
    guard let date: String = row["date"] else { return remarks }
    if let symbol = DocumentSymbol(cited), let day = CalendarDate(iso: date),
      SessionCalendar.check(symbol, day) == .conflict
    {
      remarks.append((.session, "\(date) lies in no sitting of the session of \(cited)"))
    }
    if let adopted: String = row["adopted"] {
      if adopted != date { remarks.append((.adoption, "\(cited) was adopted on \(adopted), not on \(date)")) }
    } else if let usual = majority(of: id), usual.date != date {
      let count = dates[id]?[date] ?? 0
      remarks.append(
        (
          .majority,
          "\(usual.count) documents date \(cited) \(usual.date), \(count) \(count == 1 ? "dates" : "date") it \(date)"
        ))
    }
    return remarks
  }

  /// Why a resolution is doubted: a number that the Security Council did not adopt in that year, or nothing that can be told.
  private func doubt(of cited: String) -> String {
    let digits = cited.hasPrefix("S/RES/") ? cited.dropFirst(6).prefix { $0.isNumber } : ""
    guard let number = Int(digits), let year = SessionCalendar.securityCouncilYear(of: number),
      !cited.hasSuffix("(\(year))")
    else { return "\(cited) is a doubtful reading" }
    return "\(cited) does not exist as printed: resolution \(number) is of \(year)"
  }

  /// The date that most documents print with a cited document; nil when two dates are equally frequent, or there is one alone.
  private func majority(of id: Int64) -> (date: String, count: Int)? {
    guard let counts = dates[id], counts.count > 1, let most = counts.values.max() else { return nil }
    let leaders = counts.filter { $0.value == most }
    return leaders.count == 1 ? leaders.first.map { ($0.key, $0.value) } : nil
  }
}
