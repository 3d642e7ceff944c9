import CitationGraph
import Foundation
import GraphExport
import TestSupport
import Testing

/// Turtle and JSON-LD, loaded by rdflib and raptor.
@Suite struct LinkedFormatTests {
  @Test func `Turtle and JSON-LD say the same`() throws {
    guard let python = Tool.python else { return }
    for graph in [Specimen.small, Specimen.hostile] {
      let folder = try TemporaryFolder()
      try folder.write("x.ttl", try TurtleFormat(generator: "citegraph test").text(of: graph))
      try folder.write("x.jsonld", try JSONLDFormat(generator: "citegraph test").text(of: graph))
      let script = """
        import rdflib, rdflib.compare, logging
        logging.disable(logging.NOTSET)
        a = rdflib.Graph().parse("x.ttl")
        b = rdflib.Graph().parse("x.jsonld", format="json-ld")
        assert len(a) == len(b), (len(a), len(b))
        assert rdflib.compare.isomorphic(a, b)
        """
      let result = try python.run(["-c", script], in: folder.url)
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.errors.isEmpty, "\(result.errors)")
    }
  }

  @Test func `titles and words arrive as they are`() throws {
    let text = try TurtleFormat(generator: "citegraph test").text(of: Specimen.hostile)
    let script = """
      import rdflib
      g = rdflib.Graph().parse(path, format="turtle")
      t = [str(o) for o in g.objects(None, rdflib.DCTERMS.title)]
      w = [str(o) for o in g.objects(None, rdflib.URIRef("urn:citegraph:term:words"))]
      print(json.dumps([t, w]))
      """
    guard let found = try Specimen.readJSON(text, as: "x.ttl", [[String]].self, script) else { return }
    let titles = Specimen.hostile.nodes.compactMap(\.title) + [Specimen.hostile.query]
    #expect(found[0].sorted() == titles.sorted())
    #expect(found[1].sorted() == Specimen.hostile.edges.map(\.text).sorted())
  }

  @Test func `a question in SPARQL`() throws {
    let text = try TurtleFormat(generator: "citegraph test").text(of: Specimen.small)
    let script = """
      import rdflib
      g = rdflib.Graph().parse(path, format="turtle")
      q = '''PREFIX cito: <http://purl.org/spar/cito/> PREFIX cg: <urn:citegraph:term:> SELECT ?cited ?phrase ?p WHERE {
        ?c a cito:Citation ; cito:hasCitingEntity <https://undocs.org/A/RES/73/187> ; cito:hasCitedEntity ?cited ;
           cg:phrase ?phrase . <https://undocs.org/A/RES/73/187> cito:cites ?cited .
        OPTIONAL { ?c cito:hasCitationCharacterization ?p } } ORDER BY ?cited ?phrase'''
      print(json.dumps([[str(v) for v in row] for row in g.query(q)]))
      """
    guard let rows = try Specimen.readJSON(text, as: "x.ttl", [[String]].self, script) else { return }
    let cito = "http://purl.org/spar/cito/"
    #expect(
      rows == [
        ["https://undocs.org/A/RES/53/70", "Recalling", cito + "obtainsBackgroundFrom"],
        ["https://undocs.org/A/RES/53/70", "Taking note", cito + "citesForInformation"],
        ["https://undocs.org/A/RES/66/253A", "Recalling", cito + "obtainsBackgroundFrom"],
      ])
    #expect(text.contains("edges lead from the citing document to the cited one"))
    #expect(text.contains("<https://undocs.org/A/RES/66/253A> dcterms:isPartOf <https://undocs.org/A/RES/66/253> ."))
    #expect(text.contains("cg:unresolved \"the body is unknown\""))
  }

  @Test func `raptor reads Turtle`() throws {
    guard let rapper = Tool(named: "rapper") else { return }
    for graph in [Specimen.small, Specimen.hostile] {
      let folder = try TemporaryFolder()
      let path = try folder.write("x.ttl", try TurtleFormat(generator: "citegraph test").text(of: graph))
      let result = try rapper.run(["-q", "-i", "turtle", "-o", "ntriples", path], in: folder.url)
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.errors.isEmpty, "\(result.errors)")
      #expect(result.text.components(separatedBy: "/cito/cites>").count - 1 >= graph.nodes.count - 2)
    }
  }

  @Test func `a part in brackets is named within its whole`() throws {
    var graph = GraphSnapshot()
    graph.nodes = [Specimen.node("A/RES/217(III)[A]", part: "A"), Specimen.node("file:a b<c>\u{202E}é")]
    graph.nodes[0].url = "https://undocs.org/A/RES/217(III)"
    graph.nodes[1].url = nil
    let text = try TurtleFormat(generator: "citegraph test").text(of: graph)
    #expect(text.contains("\n<https://undocs.org/A/RES/217(III)#A> rdf:type"))
    #expect(text.contains("rdfs:seeAlso <https://undocs.org/A/RES/217(III)>"))
    #expect(text.contains("\n<urn:citegraph:file:a%20b%3Cc%3E%E2%80%AE%C3%A9> rdf:type"))
  }
}
