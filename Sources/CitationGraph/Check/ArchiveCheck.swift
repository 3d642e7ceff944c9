import GRDB

extension CitationStore {
  /// What is odd in the archive, sorted by citing document and place, as rows.
  /// - Parameters:
  ///   - texts: The citing documents to look at, in any spelling; none for all.
  ///   - options: Which citing documents and which citations are looked at; the direction and the depth have no meaning.
  ///   - kinds: Which kinds of findings are listed; nil for all.
  /// - Throws: `GraphError` when the archive does not know a document.
  public func check(
    _ texts: [String] = [], _ options: WalkOptions = .everyPlace, kinds: Set<Finding.Kind>? = nil
  ) throws -> Listing {
    try read { database in
      let lookup = DocumentLookup(database)
      let wanted = Set(try texts.map(lookup.id(of:)))
      var check = try ArchiveCheck(database, wanted, options)
      var answer = try check.listing(kinds)
      let notRead = try check.rows.notRead(wanted.sorted())
      if answer.rows.isEmpty, !notRead.isEmpty { answer.notes.append("nothing found") }
      answer.notes += notRead
      return answer
    }
  }
}

/// Compares what citations print with what the sessions, the other citations and the cited documents say.
struct ArchiveCheck {
  let database: Database
  let rows: GraphRows
  let dates: PrintedDates
  private let wanted: Set<Int64>
  let options: WalkOptions
  private var found: [Found] = []
  /// The citations of the document that was asked for last, by what they cite.
  private var asked: (citing: Int64, byCited: [Int64?: [CitationEdge]])?

  /// A finding with what it is sorted by and the documents that it is about.
  private struct Found {
    var key: String
    var ordinal: Int
    var documents: [Int64]
    var finding: Finding
  }

  /// - Parameter wanted: The ids of the citing documents to look at; none for all.
  init(_ database: Database, _ wanted: Set<Int64>, _ options: WalkOptions) throws {
    self.database = database
    self.wanted = wanted
    self.options = options
    rows = try GraphRows(database)
    dates = try PrintedDates(database, rows)
  }

  /// The findings of some kinds; of all for nil. What would read the whole archive for others is left out.
  mutating func listing(_ kinds: Set<Finding.Kind>?) throws -> Listing {
    func wants(_ kind: Finding.Kind) -> Bool { kinds?.contains(kind) ?? true }
    try checkCitations()
    if wants(.ownDay) { try checkOwnDays() }
    if wants(.later) { try checkOrder() }
    if wants(.cycle) { try checkCycles() }
    if wants(.corrigendum) { try checkCorrigenda() }
    if wants(.duplicate) { try checkDuplicates() }
    if wants(.language) { try checkVersions() }
    let wanted = found.filter { kinds?.contains($0.finding.kind) ?? true }
    let sorted = wanted.enumerated().sorted { a, b in
      if a.element.key != b.element.key { return NaturalOrder.precedes(a.element.key, b.element.key) }
      return (a.element.ordinal, a.offset) < (b.element.ordinal, b.offset)
    }.map(\.element)
    return try Finding.listing(of: sorted.map(\.finding), rows, sorted.flatMap(\.documents))
  }

  /// Compares the texts of documents that the archive has in several languages.
  private mutating func checkVersions() throws {
    for version in try VersionCheck(database).findings(in: wanted) where try isWanted(version.document) {
      found.append(
        Found(
          key: try rows.node(version.document).key, ordinal: version.ordinal,
          documents: [version.document, version.cited], finding: version.finding))
    }
  }

  /// Whether findings about a citing document are wanted.
  func isWanted(_ id: Int64) throws -> Bool {
    guard wanted.isEmpty || wanted.contains(id) else { return false }
    return try rows.allows(id, options.documents)
  }

  /// Whether a citation is looked at.
  func allows(_ edge: CitationEdge) -> Bool { options.allows(edge) }

  /// Adds a finding about a citation.
  mutating func add(_ kind: Finding.Kind, _ citing: Int64, _ edge: CitationEdge, of cited: Int64?, _ what: String)
    throws
  {
    let node = try rows.node(citing)
    let finding = Finding(
      kind: kind, document: node.symbol, paragraph: edge.paragraph ?? edge.place, text: edge.text,
      cited: try cited.map { try rows.node($0).symbol }, date: edge.date, what: what)
    found.append(
      Found(key: node.key, ordinal: edge.ordinal, documents: [citing] + (cited.map { [$0] } ?? []), finding: finding))
  }

  /// Adds a finding about a document and others.
  mutating func add(_ kind: Finding.Kind, _ id: Int64, and others: [Int64], _ what: String) throws {
    let node = try rows.node(id)
    let finding = Finding(
      kind: kind, document: node.symbol, cited: try others.first.map { try rows.node($0).symbol }, what: what)
    found.append(Found(key: node.key, ordinal: .max, documents: [id] + others, finding: finding))
  }

  /// The citations of one document by another that are looked at. Those of the citing document are kept until another is asked for.
  mutating func citations(of cited: Int64, by citing: Int64) throws -> [CitationEdge] {
    if asked?.citing != citing {
      let edges = try rows.edges(of: citing, .ancestors).filter { allows($0.edge) }
      asked = (citing, Dictionary(grouping: edges, by: \.other).mapValues { $0.map(\.edge) })
    }
    return asked?.byCited[cited] ?? []
  }
}
