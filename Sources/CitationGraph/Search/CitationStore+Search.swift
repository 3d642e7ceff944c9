import DocumentReading
import GRDB

extension CitationStore {
  /// How many texts came in since the last search; the next one takes them into the index first.
  public func documentsToIndex() throws -> Int { try read { try TextIndex($0).waiting() } }

  /// Takes the texts that came in since into the index of words.
  public func updateIndex() throws {
    do {
      try queue.write { try TextIndex($0).update() }
    } catch let error as DatabaseError {
      throw CitationStore.explained(error, path: path)
    }
  }

  /// The paragraphs and titles that have some words, the best first.
  public func search(_ query: SearchQuery, _ options: WalkOptions, limit: Int = 20) throws -> Listing {
    try read { database in
      var answer = Listing("symbol", "place", "paragraph", "words", "adopted", "title")
      let hits = try TextSearch(database, options).hits(query, limit: limit)
      for hit in hits.prefix(limit) {
        answer.add(
          .text(hit.node.symbol), .text(hit.paragraph.place?.rawValue ?? "title"), .text(hit.paragraph.label),
          .passage(hit.paragraph.words, hit: query.place(in: hit.paragraph.words)), .text(hit.node.adopted),
          .text(hit.node.title))
      }
      if hits.count > limit { answer.notes.append("there is more; --top shows it") }
      answer.graph = try GraphRows(database).subgraph(
        of: hits.prefix(limit).map(\.document), query: "search for \(query.match)")
      return answer
    }
  }

  /// The citations that stand in paragraphs with some words. One that a document's texts in several languages have is listed
  /// once, with the words that were found first.
  public func citations(in query: SearchQuery, _ options: WalkOptions, limit: Int = 100) throws -> Listing {
    try read { database in
      var answer = Listing("citing", "paragraph", "phrase", "cited", "text", "date", "words")
      let search = try TextSearch(database, options)
      let rows = try GraphRows(database)
      var shown: [Int64] = []
      var languages: [ListedCitation: String] = [:]
      hits: for hit in try search.hits(query, limit: .max) where hit.paragraph.place != nil {
        let passage = Listing.Value.passage(hit.paragraph.words, hit: query.place(in: hit.paragraph.words))
        for (other, edge) in try search.citations(in: hit) {
          let listed = ListedCitation(
            citing: hit.document, cited: other, paragraph: edge.paragraph ?? edge.place,
            text: edge.unresolved.map { _ in edge.text })
          guard languages[listed, default: hit.language] == hit.language else { continue }
          guard answer.rows.count < limit else {
            answer.notes.append("there is more; --top shows it")
            break hits
          }
          languages[listed] = hit.language
          shown += [hit.document, other].compactMap { $0 }
          answer.add(
            .text(hit.node.symbol), .text(edge.paragraph ?? edge.place), .text(edge.phrase),
            .text(try other.map { try rows.node($0).symbol }), .text(edge.text), .text(edge.date), passage)
        }
      }
      answer.graph = try rows.subgraph(of: shown, query: "citations with \(query.match)")
      return answer
    }
  }

  /// The documents on which those rest that have some words in a paragraph or the title.
  public func core(of query: SearchQuery, _ filter: CitationFilter, limit: Int = 20) throws -> Listing {
    try read { database in
      var options = WalkOptions.everyPlace
      options.documents = filter.citing
      let hits = try TextSearch(database, options).hits(query, limit: .max)
      let field = Array(Set(hits.map(\.document))).sorted()
      return try core(of: field, database, filter, limit: limit, query: "what rests on \(query.match)")
    }
  }

  /// The documents on which a document and those that rest on it rest.
  /// - Throws: `GraphError` when the archive does not know the document.
  public func core(around text: String, _ filter: CitationFilter, limit: Int = 20) throws -> Listing {
    try read { database in
      let root = try DocumentLookup(database).id(of: text)
      var options = WalkOptions(direction: .descendants)
      options.places = filter.places
      options.relations = filter.relations
      options.documents = filter.citing
      let field = try CitationSteps(database, options).reach(from: root, .descendants).order
      let symbol = try GraphRows(database).node(root).symbol
      var answer = try core(of: field, database, filter, limit: limit, query: "what the field of \(symbol) rests on")
      answer.root = symbol
      return answer
    }
  }
}

/// What makes citations in texts of one document in several languages the same.
private struct ListedCitation: Hashable {
  var citing: Int64
  var cited: Int64?
  var paragraph: String
  /// The words of a citation that names no known document.
  var text: String?
}

/// Finds paragraphs by their words.
private final class TextSearch {
  /// A paragraph that was found.
  struct Hit {
    var document: Int64
    var node: DocumentNode
    /// The language of the text in which it stands.
    var language: String
    var paragraph: DocumentText.Paragraph
    /// Where the next paragraph begins in the file; nil for the last.
    var end: Int?
  }

  private let database: Database
  private let options: WalkOptions
  private let rows: GraphRows
  private let within: RawStatement
  private let withinVersion: RawStatement
  /// What the text cites in which a paragraph was found last.
  private var lastEdges: (document: Int64, language: String, edges: [(other: Int64?, edge: CitationEdge)])?

  init(_ database: Database, _ options: WalkOptions) throws {
    self.database = database
    self.options = options
    rows = try GraphRows(database)
    within = try RawStatement(
      database, "SELECT ordinal FROM citation WHERE citing = ? AND utf8Start >= ? AND utf8Start < ?")
    withinVersion = try RawStatement(
      database,
      "SELECT ordinal FROM versionCitation WHERE citing = ? AND utf8Start >= ? AND utf8Start < ? AND version = ?")
  }

  /// The paragraphs that a query finds and the filters let through: up to one more than `limit`.
  func hits(_ query: SearchQuery, limit: Int) throws -> [Hit] {
    let bound = limit == .max ? Int.max : limit + 1
    var hits: [Hit] = []
    if try TextIndex(database).waiting() > 0 {
      let texts = try RawStatement(database, "SELECT document, language, text FROM documentText ORDER BY id")
      while hits.count < bound, try texts.step() {
        let paragraphs = DocumentText(texts.text(2)).paragraphs
        for line in paragraphs.indices where query.matches(paragraphs[line].words) {
          if let hit = try hit(texts.integer(0), texts.text(1), paragraphs, line) { hits.append(hit) }
        }
      }
      return hits
    }
    let found = try RawStatement(database, "SELECT rowid FROM textIndex WHERE textIndex MATCH ? ORDER BY rank, rowid")
    let texts = try RawStatement(database, "SELECT document, language, text FROM documentText WHERE id = ?")
    found.bind(1, query.match)
    // One text may hold all that is found: it is split into its paragraphs once.
    var last: (text: Int64, document: Int64, language: String, paragraphs: [DocumentText.Paragraph])?
    while hits.count < bound, try found.step() {
      let place = TextIndex.place(ofRow: found.integer(0))
      if last?.text != place.text {
        texts.bind(1, place.text)
        guard try texts.step() else { continue }
        last = (place.text, texts.integer(0), texts.text(1), DocumentText(texts.text(2)).paragraphs)
        texts.reset()
      }
      guard let last, place.line < last.paragraphs.count else { continue }
      if let hit = try hit(last.document, last.language, last.paragraphs, place.line) { hits.append(hit) }
    }
    found.reset()
    return hits
  }

  private func hit(
    _ document: Int64, _ language: String, _ paragraphs: [DocumentText.Paragraph], _ line: Int
  ) throws -> Hit? {
    let paragraph = paragraphs[line]
    // The title stands in the front.
    guard options.places.contains(paragraph.place ?? .front) else { return nil }
    guard try rows.allows(document, options.documents) else { return nil }
    let node = try rows.node(document)
    // The title, which stands in the front once more, was found already.
    if paragraph.place == .front, let title = node.title, paragraph.words.hasSuffix(title) { return nil }
    let hit = Hit(
      document: document, node: node, language: language, paragraph: paragraph,
      end: line + 1 < paragraphs.count ? paragraphs[line + 1].start : nil)
    if options.relations != nil, try citations(in: hit).isEmpty { return nil }
    return hit
  }

  /// The citations that stand in a paragraph, or in a note whose mark it carries, with the cited documents.
  func citations(in hit: Hit) throws -> [(other: Int64?, edge: CitationEdge)] {
    let isOwn = hit.language == hit.node.language
    let within = isOwn ? self.within : withinVersion
    within.bind(1, hit.document)
    within.bind(2, hit.paragraph.start)
    within.bind(3, hit.end ?? .max)
    if !isOwn { within.bind(4, hit.language) }
    var ordinals: Set<Int64> = []
    while try within.step() { ordinals.insert(within.integer(0)) }
    if lastEdges?.document != hit.document || lastEdges?.language != hit.language {
      let edges =
        isOwn ? try rows.edges(of: hit.document, .ancestors) : try rows.edges(of: hit.document, inVersion: hit.language)
      lastEdges = (hit.document, hit.language, edges)
    }
    return (lastEdges?.edges ?? []).filter { _, edge in
      guard options.allows(edge) else { return false }
      if edge.footnote == nil { return ordinals.contains(Int64(edge.ordinal)) }
      guard edge.place == hit.paragraph.place?.rawValue, edge.paragraph == hit.paragraph.label else { return false }
      // Where paragraphs have no numbers, the opening words tell to which one a note belongs.
      return edge.paragraph != nil || edge.phrase.map(hit.paragraph.words.hasPrefix) ?? false
    }
  }
}
