public import CitationGraph
import UNSymbols

/// GEXF 1.3 (https://gexf.net), for Gephi: a dynamic graph, so that the timeline shows documents from the day of their date
/// on, and citations from that of the citing document on.
///
/// Nodes are coloured by body. What has no known date is there from the beginning.
public struct GEXFFormat: GraphFormat {
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
    xml.begin("gexf")
    xml.attribute("xmlns", "http://gexf.net/1.3")
    xml.attribute("xmlns:viz", "http://gexf.net/1.3/viz")
    xml.attribute("version", "1.3")
    meta(graph.query, &xml)
    xml.begin("graph")
    xml.attribute("defaultedgetype", "directed")
    xml.attribute("mode", "dynamic")
    xml.attribute("timeformat", "date")
    xml.attribute("timerepresentation", "interval")
    attributes("node", ExportNode.fields, &xml)
    attributes("edge", ExportEdge.fields, &xml)
    var starts: [String?] = []
    xml.begin("nodes")
    try elements.forEachNode { node in
      if let citation = node.unresolved { starts.append(starts[citation.citing]) } else { starts.append(start(node)) }
      write(node, start: starts[node.number], &xml)
      sink.take(&xml.bytes)
      try sink.settle()
    }
    xml.end()
    xml.begin("edges")
    try elements.forEachEdge { edge in
      write(edge, start: starts[edge.source.number] ?? starts[edge.target.number], &xml)
      sink.take(&xml.bytes)
      try sink.settle()
    }
    xml.end()
    xml.end()
    xml.end()
    sink.take(&xml.bytes)
  }

  private func start(_ node: ExportNode) -> String? { node.date?.day.description }

  private func meta(_ query: String, _ xml: inout XMLWriter) {
    xml.begin("meta")
    xml.begin("creator")
    xml.text(generator)
    xml.end()
    xml.begin("description")
    xml.text("\(query); \(ExportDirection.words)")
    xml.end()
    xml.end()
  }

  private func attributes<Element>(_ domain: String, _ fields: [ExportField<Element>], _ xml: inout XMLWriter) {
    let types: [FieldKind: String] = [.text: "string", .integer: "integer", .number: "double", .flag: "boolean"]
    xml.begin("attributes")
    xml.attribute("class", domain)
    xml.attribute("mode", "static")
    for (index, field) in fields.enumerated() {
      xml.begin("attribute")
      xml.attribute("id", String(index))
      xml.attribute("title", "\(field.name)")
      xml.attribute("type", types[field.kind])
      xml.end()
    }
    xml.end()
  }

  private func write(_ node: ExportNode, start: String?, _ xml: inout XMLWriter) {
    xml.begin("node")
    xml.attribute("id", String(node.number))
    xml.attribute("label", node.label)
    xml.attribute("start", start)
    values(ExportNode.fields, of: node, &xml)
    let colour = Palette.components(Palette.colour(ofBody: node.document?.body).line)
    xml.begin("viz:color")
    xml.attribute("r", String(colour.red))
    xml.attribute("g", String(colour.green))
    xml.attribute("b", String(colour.blue))
    xml.end()
    xml.end()
  }

  private func write(_ edge: ExportEdge, start: String?, _ xml: inout XMLWriter) {
    xml.begin("edge")
    xml.attribute("id", String(edge.number))
    xml.attribute("source", String(edge.source.number))
    xml.attribute("target", String(edge.target.number))
    // Gephi keeps edges between the same nodes apart by their kind.
    xml.attribute("kind", edge.citation.map { $0.relation ?? "cites" } ?? "part")
    xml.attribute("label", edge.citation.map { $0.phrase ?? $0.place } ?? "part of")
    xml.attribute("start", start)
    values(ExportEdge.fields, of: edge, &xml)
    xml.end()
  }

  private func values<Element>(_ fields: [ExportField<Element>], of element: Element, _ xml: inout XMLWriter) {
    xml.begin("attvalues")
    for (index, field) in fields.enumerated() {
      guard let value = field.value(element) else { continue }
      xml.begin("attvalue")
      xml.attribute("for", String(index))
      xml.attribute("value", value.description)
      xml.end()
    }
    xml.end()
  }
}
