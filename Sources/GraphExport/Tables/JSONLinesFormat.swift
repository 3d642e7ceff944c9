import CitationExtraction
public import CitationGraph

/// JSON Lines, one object a line: first what the file is, then the documents, the citations and the parts, told apart by
/// `type`.
public struct JSONLinesFormat: GraphFormat {
  /// What made the file: `citegraph 0.1.0`.
  public var generator: String

  /// Makes the format.
  public init(generator: String) {
    self.generator = generator
  }

  /// Writes a graph.
  public func write(_ graph: some GraphContents, to sink: inout TextSink) throws {
    var json = JSONWriter()
    json.beginObject()
    json.field("type", "graph")
    json.field("query", graph.query)
    json.field("direction", ExportDirection.words)
    json.field("generator", generator)
    json.field("documents", graph.documentCount)
    json.field("citations", graph.citationCount)
    json.endObject()
    json.endLine()
    let elements = ExportElements(graph)
    try elements.forEachNode { node in
      json.beginObject()
      json.field("type", node.document == nil ? "unresolved" : "document")
      json.field("id", node.id)
      json.fields(ExportNode.fields, of: node)
      json.endObject()
      json.endLine()
      sink.write(json.take())
      try sink.settle()
    }
    try elements.forEachEdge { edge in
      json.beginObject()
      json.fields(ExportEdge.fields, of: edge)
      json.field("source", edge.source.id)
      json.field("target", edge.target.id)
      json.endObject()
      json.endLine()
      sink.write(json.take())
      try sink.settle()
    }
    sink.write(json.take())
  }
}
