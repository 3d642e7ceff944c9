import CitationExtraction
public import CitationGraph

/// JSON-LD 1.1 (https://www.w3.org/TR/json-ld11) with its context inside: the same statements as Turtle.
public struct JSONLDFormat: GraphFormat {
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
    json.key("@context")
    json.beginObject()
    for (prefix, base) in LinkedTerms.prefixes { json.field(prefix, base) }
    json.endObject()
    json.key("@graph")
    json.beginArray()
    try LinkedStatements(graph: graph, generator: generator).forEach { thing in
      json.beginRecord()
      if let name = thing.name { json.field("@id", name) }
      for fact in thing.facts {
        // No property is said twice of one thing.
        if case .name(let type) = fact.value, "\(fact.property)" == "rdf:type" {
          json.field("@type", "\(type)")
        } else {
          json.key(fact.property)
          write(fact.value, to: &json)
        }
      }
      json.endObject()
      sink.write(json.take())
      try sink.settle()
    }
    json.endRecords()
    json.endObject()
    json.endLine()
    sink.write(json.take())
  }

  private func write(_ value: LinkedValue, to json: inout JSONWriter) {
    switch value {
    case .iri(let name): reference(name, to: &json)
    case .name(let name): reference("\(name)", to: &json)
    case .text(let text, nil): json.value(text)
    case .text(let text, let language?): typed("@language", language, text, to: &json)
    case .number(let number): json.value(number)
    case .decimal(let figures): typed("@type", "xsd:decimal", figures, to: &json)
    case .date(let day): typed("@type", "xsd:date", day, to: &json)
    }
  }

  private func reference(_ name: String, to json: inout JSONWriter) {
    json.beginObject()
    json.field("@id", name)
    json.endObject()
  }

  private func typed(_ key: StaticString, _ type: String, _ text: String, to json: inout JSONWriter) {
    json.beginObject()
    json.field(key, type)
    json.field("@value", text)
    json.endObject()
  }
}
