import CitationExtraction
import GRDB
import UNSymbols

extension ArchiveCheck {
  /// Looks at every citation that names no document, is doubted or prints a date.
  mutating func checkCitations() throws {
    let suspects = try RawStatement(
      database,
      """
      SELECT citing, ordinal FROM citation WHERE unresolved IS NOT NULL OR date IS NOT NULL OR confidence < 0.5
      ORDER BY citing, ordinal
      """)
    var citing: Int64?
    var ordinals: Set<Int> = []
    while try suspects.step() {
      if let last = citing, last != suspects.integer(0) {
        try checkCitations(ordinals, in: last)
        ordinals = []
      }
      citing = suspects.integer(0)
      ordinals.insert(Int(suspects.integer(1)))
    }
    if let citing { try checkCitations(ordinals, in: citing) }
  }

  /// Looks at some citations of a document.
  private mutating func checkCitations(_ ordinals: Set<Int>, in citing: Int64) throws {
    guard try isWanted(citing) else { return }
    let citations = try rows.edges(of: citing, .ancestors)
    for (index, (cited, edge)) in citations.enumerated() where ordinals.contains(edge.ordinal) && allows(edge) {
      let next = index + 1 < citations.count ? citations[index + 1].edge : nil
      for (kind, what) in try remarks(on: edge, next, of: cited) { try add(kind, citing, edge, of: cited, what) }
    }
  }

  /// Whether a citation has its date in common with the next of a list: "resolutions 5/1 and 5/2 of 18 June 2007" may say that
  /// of the second alone.
  private static func sharesDate(_ edge: CitationEdge, _ next: CitationEdge?) -> Bool {
    guard let next else { return false }
    return edge.date == next.date && edge.paragraph == next.paragraph && edge.footnote == next.footnote
      && edge.text != next.text
  }

  private func remarks(
    on edge: CitationEdge, _ next: CitationEdge?, of id: Int64?
  ) throws -> [(Finding.Kind, String)] {
    guard let id else { return [(.unresolved, edge.unresolved ?? "it is not known what is cited")] }
    let node = try rows.node(id)
    let cited = node.symbol
    var remarks: [(Finding.Kind, String)] = []
    if edge.confidence < 0.5 { remarks.append((.doubtful, ArchiveCheck.doubt(edge, of: node))) }
    guard let date = edge.date, !Self.sharesDate(edge, next) else { return remarks }
    let known = remarks.count
    if node.didNotSit(on: date) {
      remarks.append((.session, "\(date) lies in no sitting of the session of \(cited)"))
    }
    if let adopted = node.adopted {
      if adopted != date { remarks.append((.adoption, "\(cited) was adopted on \(adopted), not on \(date)")) }
    } else if let usual = try dates.majority(of: id), usual.date != date,
      case let count = dates.count(of: date, with: id), count < usual.count
    {
      let others = count == 1 ? "1 dates" : "\(count) date"
      remarks.append((.majority, "\(usual.count) documents date \(cited) \(usual.date), \(others) it \(date)"))
    }
    if remarks.count > known, let meant = try meant(by: node, on: date) {
      remarks.append((.misprint, "\(meant.symbol) may be meant: \(meant.evidence)"))
    }
    return remarks
  }

  /// The one document of a day whose symbol differs from another's in one letter or in the body alone.
  private func meant(by node: DocumentNode, on date: String) throws -> (symbol: String, evidence: String)? {
    var near: [(symbol: String, evidence: String)] = []
    for (id, count) in dates.documents(of: date) {
      let other = try rows.node(id)
      guard other.kind == node.kind, other.key != node.key else { continue }
      let hasNumber = other.session == node.session && other.number == node.number && other.part == node.part
      guard hasNumber || EditDistance.between(Array(other.key.utf8), Array(node.key.utf8), limit: 1) != nil else {
        continue
      }
      let isAdopted = other.adopted == date
      near.append((other.symbol, isAdopted ? "it was adopted on \(date)" : "\(count) documents date it \(date)"))
    }
    return near.count == 1 ? near[0] : nil
  }

  /// Why a resolution is doubted: a number that the Security Council did not adopt in that year, another body than the words name, or
  /// nothing that can be told.
  private static func doubt(_ edge: CitationEdge, of cited: DocumentNode) -> String {
    if let misprint = cited.misprint { return misprint }
    return edge.basis == Citation.Basis.form.rawValue
      ? "the words name a body that has no such number; its form is that of \(cited.symbol)"
      : "\(cited.symbol) is a doubtful reading"
  }
}

/// Which dates the archive's documents print with those that they cite.
struct PrintedDates {
  /// How many documents print each date, by cited document.
  private var byDocument: [Int64: [String: Int]] = [:]
  /// The documents that were adopted on a day, or that most others date so.
  private var byDate: [String: [Int64]] = [:]
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

  /// The documents of a day, each with how many print that day with it.
  func documents(of date: String) -> [(id: Int64, count: Int)] {
    (byDate[date] ?? []).map { ($0, count(of: date, with: $0)) }
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
