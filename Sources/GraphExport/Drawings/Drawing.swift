import CitationGraph
import UNSymbols

/// A graph as a picture shows it: one box a document, one arrow for all citations of a document by another.
struct Drawing {
  /// A box.
  struct Box {
    var node: ExportNode
    /// The documents of a collapsed series, in order; empty for a box of one.
    var members: [ExportNode] = []

    /// The year in which it stands.
    var year: Int? { node.date?.day.year }
    var body: String? { node.document?.body }
    var isUnresolved: Bool { node.unresolved != nil }
    var isIngested: Bool { node.document?.isIngested ?? false }
  }

  /// An arrow between two boxes: the citations of one by the other, or the bond between a part and its whole.
  struct Arrow {
    var source: Int
    var target: Int
    var isPart: Bool
    /// The relations of the citations, each once, in the order of the text; nil for words of no family.
    var relations: [String?] = []
    /// Where and how it is cited, each once, in the order of the text.
    var facts: [String]

    /// The relations in words.
    var words: String { isPart ? "part of" : relations.map { $0 ?? "cites" }.joined(separator: ", ") }
  }

  var query: String
  var boxes: [Box] = []
  var arrows: [Arrow] = []
  /// How many documents and citations there are.
  var documentCount: Int
  var citationCount: Int

  private struct Ends: Hashable {
    var source: Int
    var target: Int
    var isPart: Bool
  }

  private struct Told: Hashable {
    var position: Int
    var fact: String
  }

  private var positions: [Ends: Int] = [:]
  /// The facts that the arrows have, by the arrows' positions.
  private var told: Set<Told> = []

  init(_ graph: some GraphContents) throws {
    query = graph.query
    documentCount = graph.documentCount
    citationCount = graph.citationCount
    let elements = ExportElements(graph)
    try elements.forEachNode { boxes.append(Box(node: $0)) }
    try elements.forEachEdge { edge in
      var arrow = Arrow(source: edge.source.number, target: edge.target.number, isPart: true, facts: ["part of"])
      if let citation = edge.citation {
        arrow.isPart = false
        arrow.relations = [citation.relation]
        arrow.facts = [Drawing.fact(citation)]
      }
      add(arrow)
    }
  }

  /// Removes all arrows.
  mutating func removeArrows() {
    arrows = []
    positions = [:]
    told = []
  }

  /// Adds an arrow, or its facts to the one that is there.
  mutating func add(_ arrow: Arrow) {
    let ends = Ends(source: arrow.source, target: arrow.target, isPart: arrow.isPart)
    guard let position = positions[ends] else {
      positions[ends] = arrows.count
      told.formUnion(arrow.facts.map { Told(position: arrows.count, fact: $0) })
      arrows.append(arrow)
      return
    }
    for fact in arrow.facts where told.insert(Told(position: position, fact: fact)).inserted {
      arrows[position].facts.append(fact)
    }
    for relation in arrow.relations where !arrows[position].relations.contains(relation) {
      arrows[position].relations.append(relation)
    }
  }

  private static func fact(_ citation: CitationEdge) -> String {
    [citation.heading, citation.footnote.map { "note \($0)" }, citation.locator, citation.date].compactMap { $0 }
      .joined(separator: ", ")
  }
}
