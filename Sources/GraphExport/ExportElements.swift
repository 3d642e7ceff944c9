import CitationGraph

/// What most formats call a node: a document, or what an unresolved citation names.
struct ExportNode {
  /// The number in the order of writing, from 0; of documents their index.
  var number: Int
  /// The symbol; for unresolved citations, `unresolved:`, the citing symbol, `#` and the citation's number there.
  var id: String
  /// The document.
  var document: DocumentNode?
  /// The document's date.
  var date: DocumentDate?
  /// The citation that names no known document.
  var unresolved: CitationEdge?

  /// What a person calls it: the symbol, or the words of the citation.
  var label: String { document?.symbol ?? unresolved?.text ?? id }
}

/// What most formats call an edge: a citation, or the bond between a part and its whole.
struct ExportEdge {
  /// The number in the order of writing, from 0.
  var number: Int
  /// The number and the id of the citing document, or of the part.
  var source: (number: Int, id: String)
  /// The number and the id of what is cited, or of the whole.
  var target: (number: Int, id: String)
  /// The citation; nil for a part.
  var citation: CitationEdge?
}

/// A graph as nodes and edges: unresolved citations lead to nodes of their own, which follow the documents.
struct ExportElements<Contents: GraphContents> {
  let graph: Contents

  init(_ graph: Contents) {
    self.graph = graph
  }

  /// Calls `body` with every node: the documents, then what the unresolved citations name.
  func forEachNode(_ body: (ExportNode) throws -> Void) throws {
    try graph.forEachDocument { index, document, date in
      try body(ExportNode(number: index, id: document.symbol, document: document, date: date))
    }
    var number = graph.documentCount
    try graph.forEachCitation { citation in
      guard citation.cited == nil else { return }
      try body(ExportNode(number: number, id: unresolvedID(citation), unresolved: citation))
      number += 1
    }
  }

  /// Calls `body` with every edge: the citations, then the parts.
  func forEachEdge(_ body: (ExportEdge) throws -> Void) throws {
    var number = 0
    var unresolved = graph.documentCount
    try graph.forEachCitation { citation in
      var target: (Int, String)
      if let cited = citation.cited {
        target = (cited, graph.symbol(cited))
      } else {
        target = (unresolved, unresolvedID(citation))
        unresolved += 1
      }
      let source = (citation.citing, graph.symbol(citation.citing))
      try body(ExportEdge(number: number, source: source, target: target, citation: citation))
      number += 1
    }
    try graph.forEachPart { link in
      let (source, target) = ((link.part, graph.symbol(link.part)), (link.whole, graph.symbol(link.whole)))
      try body(ExportEdge(number: number, source: source, target: target))
      number += 1
    }
  }

  private func unresolvedID(_ citation: CitationEdge) -> String {
    "unresolved:\(graph.symbol(citation.citing))#\(citation.ordinal)"
  }
}

/// Which way edges lead: said in every file.
enum ExportDirection {
  static let words = "edges lead from the citing document to the cited one, and from a part to its whole"
}
