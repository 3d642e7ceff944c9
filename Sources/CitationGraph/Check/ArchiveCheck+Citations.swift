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
    let near = try dates.documents(of: date, like: node)
    guard near.count == 1, let other = near.first else { return nil }
    let count = dates.count(of: date, with: other.id)
    return (
      other.node.symbol, other.node.adopted == date ? "it was adopted on \(date)" : "\(count) documents date it \(date)"
    )
  }

  /// Why a resolution is doubted: a number that the Security Council did not adopt in that year, or the General Assembly not at that
  /// session, another body than the words name, or nothing that can be told.
  private static func doubt(_ edge: CitationEdge, of cited: DocumentNode) -> String {
    if let misprint = cited.misprint { return misprint }
    if let other = DocumentSymbol(cited.symbol)?.otherSession(printed: edge.text) { return other }
    return edge.basis == Citation.Basis.form.rawValue
      ? "the words name a body that has no such number; its form is that of \(cited.symbol)"
      : "\(cited.symbol) is a doubtful reading"
  }
}
