import CitationGraph
import UNSymbols

/// What a statement says of its subject.
enum LinkedValue {
  /// An address or name in full.
  case iri(String)
  /// A name with a prefix.
  case name(StaticString)
  case text(String, language: String?)
  case number(Int)
  /// A decimal number, in figures.
  case decimal(String)
  /// A day, ISO 8601.
  case date(String)
}

/// What is said of one thing; without a name it is known by its facts alone.
struct LinkedThing {
  var name: String?
  var facts: [(property: StaticString, value: LinkedValue)] = []

  mutating func add(_ property: StaticString, _ value: LinkedValue?) {
    if let value { facts.append((property, value)) }
  }

  mutating func add(_ property: StaticString, _ text: String?) {
    if let text { facts.append((property, .text(text, language: nil))) }
  }
}

/// A graph as statements in the vocabularies of CiTO, Dublin Core and our own.
struct LinkedStatements<Contents: GraphContents> {
  let graph: Contents
  let generator: String

  /// Calls `body` with everything that is said: of the file, of our own terms, of documents, citations and parts.
  func forEach(_ body: (LinkedThing) throws -> Void) throws {
    var file = LinkedThing()
    file.add("rdf:type", .name("dcmitype:Dataset"))
    file.add("dcterms:title", graph.query)
    file.add("dcterms:description", ExportDirection.words)
    file.add("dcterms:provenance", generator)
    try body(file)
    for term in LinkedTerms.own {
      var thing = LinkedThing(name: LinkedTerms.base + term.name)
      thing.add("rdf:type", .name("rdf:Property"))
      thing.add("rdfs:label", term.name)
      thing.add("rdfs:comment", term.meaning)
      try body(thing)
    }
    var names: [String] = []
    try graph.forEachDocument { _, node, date in
      names.append(IRIText.name(of: node))
      try body(thing(node, date, name: names[names.count - 1]))
    }
    try graph.forEachCitation { citation in
      if let cited = citation.cited {
        var citing = LinkedThing(name: names[citation.citing])
        citing.add("cito:cites", .iri(names[cited]))
        if let property = CiTO.property(ofRelation: citation.relation) { citing.add(property, .iri(names[cited])) }
        try body(citing)
      }
      try body(thing(citation, names))
    }
    try graph.forEachPart { link in
      var part = LinkedThing(name: names[link.part])
      part.add("dcterms:isPartOf", .iri(names[link.whole]))
      try body(part)
    }
  }

  private func thing(_ node: DocumentNode, _ date: DocumentDate?, name: String) -> LinkedThing {
    var thing = LinkedThing(name: name)
    thing.add("rdf:type", .name("dcterms:BibliographicResource"))
    thing.add("dcterms:identifier", node.symbol)
    thing.add("dcterms:title", node.title.map { .text($0, language: node.language) })
    if let date, date.basis != .session { thing.add("dcterms:issued", .date(date.day.description)) }
    thing.add("dcterms:language", node.language)
    thing.add("cg:kind", node.kind)
    thing.add("cg:body", node.body)
    thing.add("cg:bodyName", node.body.flatMap { Body(code: $0)?.name })
    thing.add("cg:session", node.session)
    thing.add("cg:number", node.number.map { .number($0) })
    if let url = node.url.map(IRIText.percentEncoded), url != name { thing.add("rdfs:seeAlso", .iri(url)) }
    return thing
  }

  private func thing(_ citation: CitationEdge, _ names: [String]) -> LinkedThing {
    var thing = LinkedThing()
    thing.add("rdf:type", .name("cito:Citation"))
    thing.add("cito:hasCitingEntity", .iri(names[citation.citing]))
    thing.add("cito:hasCitedEntity", citation.cited.map { .iri(names[$0]) })
    thing.add(
      "cito:hasCitationCharacterization",
      citation.cited == nil ? nil : CiTO.property(ofRelation: citation.relation).map { .name($0) })
    thing.add("cg:phrase", citation.phrase)
    thing.add("cg:governing", citation.governing)
    thing.add("cg:relation", citation.relation)
    thing.add("cg:words", citation.text)
    thing.add("cg:place", citation.place)
    thing.add("cg:paragraph", citation.paragraph)
    thing.add("cg:footnote", citation.footnote)
    thing.add("cg:printedDate", citation.date.flatMap(CalendarDate.init(iso:)).map { .date($0.description) })
    thing.add("cg:locator", citation.locator)
    thing.add("cg:basis", citation.basis)
    thing.add("cg:confidence", .decimal(FieldValue.number(citation.confidence).description))
    thing.add("cg:unresolved", citation.unresolved)
    thing.add("cg:ordinal", .number(citation.ordinal))
    return thing
  }
}
