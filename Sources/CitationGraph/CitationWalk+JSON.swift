import CitationExtraction

extension CitationWalk {
  /// The walk as one JSON object: root, direction, nodes with their depths, edges, parts.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("root", graph.nodes[0].symbol)
    writer.field("direction", options.direction.rawValue)
    writer.key("nodes")
    writer.beginArray()
    let first = firstCitations
    for (index, node) in graph.nodes.enumerated() {
      node.write(to: &writer, depth: depths[index], chain: chain(to: index, first))
    }
    writer.endArray()
    writer.key("edges")
    writer.beginArray()
    for edge in graph.edges { edge.write(to: &writer, in: graph) }
    writer.endArray()
    writer.key("parts")
    writer.beginArray()
    for link in graph.parts {
      writer.beginObject()
      writer.field("part", graph.nodes[link.part].symbol)
      writer.field("whole", graph.nodes[link.whole].symbol)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.take()
  }
}

extension DocumentNode {
  /// Writes the document as a JSON object; its depth and the words of the shortest way to it when it stands in a walk.
  func write(to writer: inout JSONWriter, depth: Int? = nil, chain: [String]? = nil) {
    writer.beginObject()
    writer.field("symbol", symbol)
    if let depth { writer.field("depth", depth) }
    if let chain {
      writer.key("chain")
      writer.beginArray()
      for words in chain { writer.value(words) }
      writer.endArray()
    }
    writer.field("body", body)
    writer.field("kind", kind)
    writer.field("session", session)
    writer.key("number")
    if let number { writer.value(number) } else { writer.value(nil as String?) }
    writer.field("part", part)
    writer.field("title", title)
    writer.field("adopted", adopted)
    writer.field("language", language)
    writer.field("url", url)
    writer.field("ingested", isIngested)
    writer.field("source", source)
    writer.endObject()
  }
}

extension CitationEdge {
  /// Writes the citation as a JSON object; `unresolved` only when the cited document is unknown.
  func write(to writer: inout JSONWriter, in graph: GraphSnapshot) {
    writer.beginObject()
    writer.field("citing", graph.nodes[citing].symbol)
    writer.field("cited", cited.map { graph.nodes[$0].symbol })
    writer.field("text", text)
    writer.field("phrase", phrase)
    writer.field("governing", governing)
    writer.field("relation", relation)
    writer.field("place", place)
    writer.field("paragraph", paragraph)
    writer.field("footnote", footnote)
    writer.field("date", date)
    writer.field("locator", locator)
    writer.field("basis", basis)
    writer.field("confidence", confidence)
    if cited == nil { writer.field("unresolved", unresolved) }
    writer.endObject()
  }
}
