/// A graph as its writers see it: documents and citations one after the other in a fixed order, as often as they are asked
/// for. A snapshot has them in memory, an archive reads them as they are asked for.
public protocol GraphContents {
  /// What was asked, in words: `ancestors of A/RES/73/187`.
  var query: String { get }
  /// How many documents there are.
  var documentCount: Int { get }
  /// How many citations there are, unresolved ones included.
  var citationCount: Int { get }
  /// The symbol of the document with an index.
  func symbol(_ index: Int) -> String
  /// Calls `body` with every document, by index from 0, and with its date where one is known.
  func forEachDocument(_ body: (Int, DocumentNode, DocumentDate?) throws -> Void) throws
  /// Calls `body` with every citation: those of one document together, in the order of documents and of the text.
  func forEachCitation(_ body: (CitationEdge) throws -> Void) throws
  /// Calls `body` with every part whose whole is in the graph too.
  func forEachPart(_ body: (PartLink) throws -> Void) throws
}

extension GraphSnapshot: GraphContents {
  /// How many documents there are.
  public var documentCount: Int { nodes.count }
  /// How many citations there are.
  public var citationCount: Int { edges.count }

  /// The symbol of the document with an index.
  public func symbol(_ index: Int) -> String { nodes[index].symbol }

  /// Calls `body` with every document.
  public func forEachDocument(_ body: (Int, DocumentNode, DocumentDate?) throws -> Void) throws {
    for (index, node) in nodes.enumerated() { try body(index, node, DocumentDate(of: node)) }
  }

  /// Calls `body` with every citation.
  public func forEachCitation(_ body: (CitationEdge) throws -> Void) throws {
    let order = edges.indices.sorted { first, second in
      let (a, b) = (edges[first], edges[second])
      return (a.citing, a.ordinal, first) < (b.citing, b.ordinal, second)
    }
    for index in order { try body(edges[index]) }
  }

  /// Calls `body` with every part.
  public func forEachPart(_ body: (PartLink) throws -> Void) throws {
    for link in parts { try body(link) }
  }
}
