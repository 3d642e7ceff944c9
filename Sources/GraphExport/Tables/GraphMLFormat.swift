public import CitationGraph

/// GraphML (http://graphml.graphdrawing.org), for yEd, Gephi, igraph, networkx and Cytoscape.
///
/// One directed graph; nodes are `n0`, `n1`, ..., edges `e0`, `e1`, ...; the symbol is the node's `label`.
public struct GraphMLFormat: GraphFormat {
  /// What made the file: `citegraph 0.1.0`.
  public var generator: String

  /// Makes the format.
  public init(generator: String) {
    self.generator = generator
  }

  /// Writes a graph.
  public func write(_ graph: some GraphContents, to sink: inout TextSink) throws {
    let elements = ExportElements(graph)
    var xml = XMLWriter()
    xml.begin("graphml")
    xml.attribute("xmlns", "http://graphml.graphdrawing.org/xmlns")
    xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
    xml.attribute(
      "xsi:schemaLocation",
      "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd")
    xml.begin("desc")
    xml.text("\(generator): \(graph.query); \(ExportDirection.words)")
    xml.end()
    for (index, field) in ExportNode.fields.enumerated() { key("d\(index)", "node", field.name, field.kind, &xml) }
    for (index, field) in ExportEdge.fields.enumerated() { key("c\(index)", "edge", field.name, field.kind, &xml) }
    xml.begin("graph")
    xml.attribute("id", "citations")
    xml.attribute("edgedefault", "directed")
    try elements.forEachNode { node in
      xml.begin("node")
      xml.attribute("id", "n\(node.number)")
      data(ExportNode.fields, of: node, "d", &xml)
      xml.end()
      sink.take(&xml.bytes)
      try sink.settle()
    }
    try elements.forEachEdge { edge in
      xml.begin("edge")
      xml.attribute("id", "e\(edge.number)")
      xml.attribute("source", "n\(edge.source.number)")
      xml.attribute("target", "n\(edge.target.number)")
      data(ExportEdge.fields, of: edge, "c", &xml)
      xml.end()
      sink.take(&xml.bytes)
      try sink.settle()
    }
    xml.end()
    xml.end()
    sink.take(&xml.bytes)
  }

  private func key(
    _ id: String, _ domain: String, _ name: StaticString, _ kind: FieldKind, _ xml: inout XMLWriter
  ) {
    let types: [FieldKind: String] = [.text: "string", .integer: "int", .number: "double", .flag: "boolean"]
    xml.begin("key")
    xml.attribute("id", id)
    xml.attribute("for", domain)
    xml.attribute("attr.name", "\(name)")
    xml.attribute("attr.type", types[kind])
    xml.end()
  }

  private func data<Element>(
    _ fields: [ExportField<Element>], of element: Element, _ prefix: String, _ xml: inout XMLWriter
  ) {
    for (index, field) in fields.enumerated() {
      guard let value = field.value(element) else { continue }
      xml.begin("data")
      xml.attribute("key", prefix + String(index))
      xml.text(value.description)
      xml.end()
    }
  }
}
