import GRDB

/// The archive, or what filters let through of it, as a graph that is read as it is asked for, documents sorted by symbol. In
/// memory are only the symbols.
///
/// Valid only inside `CitationStore.withContents(_:_:)`.
public struct ArchiveContents: GraphContents {
  /// What was asked.
  public let query: String
  /// How many citations there are.
  public private(set) var citationCount = 0
  private let database: Database
  private let options: WalkOptions
  private var ids: [Int64] = []
  private var symbols: [String] = []
  private var indexes: [Int64: Int] = [:]

  /// - Parameter options: What is let through; the direction and the depth have no meaning.
  init(_ database: Database, _ options: WalkOptions) throws {
    self.database = database
    self.options = options
    let isWhole = options == .everyPlace
    query = isWhole ? "the whole archive" : "what the filters let through of the archive"
    var entries: [(id: Int64, symbol: String, key: String)] = []
    let documents = try Row.fetchCursor(database, sql: "SELECT id, symbol, key FROM document")
    let rows = try GraphRows(database)
    while let row = try documents.next() {
      if try rows.allows(row[0], options.documents) { entries.append((row[0], row[1], row[2])) }
    }
    entries.sort { NaturalOrder.precedes($0.key, $1.key) }
    number(entries)
    if isWhole {
      citationCount = try Int.fetchOne(database, sql: "SELECT count(*) FROM citation") ?? 0
      return
    }
    let joined = try countCitations(rows)
    // Where only some citations count, documents without one have no place in the graph.
    if options.relations != nil || options.places != WalkOptions.everyPlace.places {
      number(entries.filter { joined.contains($0.id) })
    }
  }

  private mutating func number(_ entries: [(id: Int64, symbol: String, key: String)]) {
    ids = entries.map(\.id)
    symbols = entries.map(\.symbol)
    indexes = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
  }

  /// Counts the citations that are let through; returns the documents at their ends.
  private mutating func countCitations(_ rows: GraphRows) throws -> Set<Int64> {
    var sieve = CitationSieve(options)
    var joined: Set<Int64> = []
    var count = 0
    for id in ids {
      try rows.citations(of: id, .ancestors, readsWords: false) { citation in
        guard try sieve.follows(place: citation.place, wording: citation.wording, rows), isShown(citation.other) else {
          return
        }
        count += 1
        joined.insert(id)
        if let other = citation.other { joined.insert(other) }
      }
    }
    citationCount = count
    return joined
  }

  /// Whether citations of a document are in the graph; of none that is known where all documents are.
  private func isShown(_ cited: Int64?) -> Bool {
    guard let cited else { return options.documents.isEmpty }
    return indexes[cited] != nil
  }

  /// How many documents there are.
  public var documentCount: Int { ids.count }

  /// The symbol of the document with an index.
  public func symbol(_ index: Int) -> String { symbols[index] }

  /// Calls `body` with every document.
  public func forEachDocument(_ body: (Int, DocumentNode, DocumentDate?) throws -> Void) throws {
    let rows = try GraphRows(database)
    for (index, id) in ids.enumerated() {
      let node = try rows.node(id, isDated: true)
      try body(index, node, DocumentDate(of: node))
    }
  }

  /// Calls `body` with every citation.
  public func forEachCitation(_ body: (CitationEdge) throws -> Void) throws {
    let rows = try GraphRows(database)
    for (index, id) in ids.enumerated() {
      for (other, edge) in try rows.edges(of: id, .ancestors) where options.allows(edge) && isShown(other) {
        var edge = edge
        edge.citing = index
        edge.cited = other.flatMap { indexes[$0] }
        try body(edge)
      }
    }
  }

  /// Calls `body` with every part.
  public func forEachPart(_ body: (PartLink) throws -> Void) throws {
    var links: [PartLink] = []
    for link in try PartRelations.all(database) {
      if let part = indexes[link.part], let whole = indexes[link.whole] {
        links.append(PartLink(part: part, whole: whole))
      }
    }
    let order = links.indices.sorted { (links[$0].part, $0) < (links[$1].part, $1) }
    for index in order { try body(links[index]) }
  }
}

extension CitationStore {
  /// Calls `body` with the archive as it stands now, whatever is written meanwhile.
  /// - Parameter options: Which documents and which citations between them are let through; the direction and the depth have
  ///   no meaning.
  public func withContents<Value>(
    _ options: WalkOptions = .everyPlace, _ body: (ArchiveContents) throws -> Value
  ) throws -> Value {
    try read { try body(try ArchiveContents($0, options)) }
  }
}
