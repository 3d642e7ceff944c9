import CitationExtraction
public import CitationGraph

/// JSON as Cytoscape, cytoscape.js and `networkx.cytoscape_graph` read it.
public struct CytoscapeFormat: GraphFormat {
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
    json.key("data")
    json.beginObject()
    json.field("name", graph.query)
    json.field("direction", ExportDirection.words)
    json.field("generator", generator)
    json.endObject()
    json.field("directed", true)
    json.field("multigraph", true)
    json.key("elements")
    json.beginObject()
    json.key("nodes")
    json.beginArray()
    try elements.forEachNode { node in
      json.beginRecord()
      json.key("data")
      json.beginObject()
      json.field("id", node.id)
      json.field("value", node.id)
      json.field("name", node.label)
      json.fields(ExportNode.fields, of: node)
      json.endObject()
      json.endObject()
      sink.write(json.take())
      try sink.settle()
    }
    json.endRecords()
    json.key("edges")
    json.beginArray()
    try elements.forEachEdge { edge in
      json.beginRecord()
      json.key("data")
      json.beginObject()
      json.field("id", "e\(edge.number)")
      json.field("source", edge.source.id)
      json.field("target", edge.target.id)
      json.field("key", edge.number)
      json.fields(ExportEdge.fields, of: edge)
      json.endObject()
      json.endObject()
      sink.write(json.take())
      try sink.settle()
    }
    json.endRecords()
    json.endObject()
    json.endObject()
    json.endLine()
    sink.write(json.take())
  }
}
