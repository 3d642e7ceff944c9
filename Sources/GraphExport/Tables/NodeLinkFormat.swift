import CitationExtraction
public import CitationGraph

/// JSON as `networkx.node_link_graph` (3.4 and later) and D3 read it: nodes by symbol, `edges` with source, target and key.
public struct NodeLinkFormat: GraphFormat {
  /// What made the file: `citegraph 0.1.0`.
  public var generator: String

  /// Makes the format.
  public init(generator: String) {
    self.generator = generator
  }

  /// Writes a graph.
  public func write(_ graph: some GraphContents, to sink: inout TextSink) throws {
    let elements = ExportElements(graph)
    var json = JSONWriter()
    json.beginObject()
    json.field("directed", true)
    json.field("multigraph", true)
    json.key("graph")
    json.beginObject()
    json.field("name", graph.query)
    json.field("direction", ExportDirection.words)
    json.field("generator", generator)
    json.endObject()
    json.key("nodes")
    json.beginArray()
    try elements.forEachNode { node in
      json.beginRecord()
      json.field("id", node.id)
      json.fields(ExportNode.fields, of: node)
      json.endObject()
      sink.write(json.take())
      try sink.settle()
    }
    json.endRecords()
    json.key("edges")
    json.beginArray()
    try elements.forEachEdge { edge in
      json.beginRecord()
      json.field("source", edge.source.id)
      json.field("target", edge.target.id)
      json.field("key", edge.number)
      json.fields(ExportEdge.fields, of: edge)
      json.endObject()
      sink.write(json.take())
      try sink.settle()
    }
    json.endRecords()
    json.endObject()
    json.endLine()
    sink.write(json.take())
  }
}
