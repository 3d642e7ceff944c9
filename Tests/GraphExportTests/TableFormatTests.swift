import CitationGraph
import Foundation
import GraphExport
import TestSupport
import Testing

/// The formats with nodes, edges and their facts, each loaded by a program that others read it with.
@Suite struct TableFormatTests {
  /// What a reader found.
  private struct Loaded: Decodable, Equatable {
    var isDirected: Bool
    /// Titles by the label or id of the node.
    var titles: [String]
    /// Citing and cited title, words.
    var words: [String]
    var nodes: Int
    var edges: Int
  }

  private func expectHostile(_ loaded: Loaded?, _ graph: GraphSnapshot = Specimen.hostile) {
    guard let loaded else { return }
    #expect(loaded.isDirected)
    #expect(loaded.nodes == graph.nodes.count + graph.edges.count { $0.cited == nil })
    #expect(loaded.edges == graph.edges.count + graph.parts.count)
    #expect(Set(loaded.titles) == Set(graph.nodes.compactMap(\.title)))
    #expect(Set(loaded.words) == Set(graph.edges.map(\.text)))
  }

  private static let summary = """
    titles = [d["title"] for _, d in g.nodes(data=True) if "title" in d]
    words = [d["text"] for _, _, d in g.edges(data=True) if "text" in d]
    print(json.dumps(dict(isDirected=g.is_directed(), titles=titles, words=words, nodes=len(g), edges=g.number_of_edges())))
    """

  @Test func `GraphML in networkx`() throws {
    let text = try GraphMLFormat(generator: "citegraph test").text(of: Specimen.hostile)
    expectHostile(
      try Specimen.readJSON(
        text, as: "x.graphml", Loaded.self,
        "import networkx\ng = networkx.read_graphml(path, force_multigraph=True)\n" + Self.summary))
  }

  @Test func `GraphML in igraph`() throws {
    let text = try GraphMLFormat(generator: "citegraph test").text(of: Specimen.hostile)
    expectHostile(
      try Specimen.readJSON(
        text, as: "x.graphml", Loaded.self,
        """
        import igraph
        g = igraph.Graph.Read_GraphML(path)
        titles = [v["title"] for v in g.vs if v["kind"] != "unresolved"]
        print(json.dumps(dict(isDirected=g.is_directed(), titles=titles, words=g.es["text"], nodes=g.vcount(), edges=g.ecount())))
        """))
  }

  @Test func `GraphML keeps types, directions and parts`() throws {
    let text = try GraphMLFormat(generator: "citegraph test").text(of: Specimen.small)
    #expect(text.contains("edges lead from the citing document to the cited one"))
    let printed = try Specimen.read(
      text, as: "x.graphml",
      """
      import networkx
      g = networkx.read_graphml(path, force_multigraph=True)
      n = {d["label"]: i for i, d in g.nodes(data=True)}
      root = g.nodes[n["A/RES/73/187"]]
      assert root["number"] == 187 and root["ingested"] is True and root["year"] == 2018, root
      old = g.nodes[n["A/RES/53/70"]]
      assert old["date"] == "1998-12-04" and old["dateBasis"] == "printed" and old["ingested"] is False, old
      cites = sorted(d["phrase"] for d in g.get_edge_data(n["A/RES/73/187"], n["A/RES/53/70"]).values())
      assert cites == ["Recalling", "Taking note"], cites
      assert g.get_edge_data(n["A/RES/53/70"], n["A/RES/73/187"]) is None
      part = g.get_edge_data(n["A/RES/66/253A"], n["A/RES/66/253"])
      assert [d["type"] for d in part.values()] == ["part"], part
      assert all(abs(d["confidence"] - 0.95) < 1e-9 for _, _, d in g.edges(data=True) if d["type"] == "cites")
      lost = g.nodes[n["resolution 5/1"]]
      assert lost["kind"] == "unresolved" and lost["unresolved"] == "the body is unknown", lost
      """)
    #expect(printed ?? "" == "")
  }

  @Test func `GEXF in networkx, with dates`() throws {
    let format = GEXFFormat(generator: "citegraph test")
    expectHostile(
      try Specimen.readJSON(
        try format.text(of: Specimen.hostile), as: "x.gexf", Loaded.self,
        "import networkx\ng = networkx.read_gexf(path, version='1.3')\n" + Self.summary))
    let text = try format.text(of: Specimen.small)
    let printed = try Specimen.read(
      text, as: "x.gexf",
      """
      import networkx
      g = networkx.read_gexf(path, version="1.3")
      assert g.graph["mode"] == "dynamic"
      n = {d["label"]: i for i, d in g.nodes(data=True)}
      assert g.nodes[n["A/RES/73/187"]]["start"] == "2018-12-17"
      assert g.nodes[n["A/RES/53/70"]]["start"] == "1998-12-04"
      assert g.nodes[n["A/RES/73/187"]]["viz"]["color"] == dict(r=31, g=95, b=168, a=1.0)
      starts = {d["start"] for d in g.get_edge_data(n["A/RES/73/187"], n["A/RES/53/70"]).values()}
      assert starts == {"2018-12-17"}, starts
      """)
    #expect(printed ?? "" == "")
    #expect(text.contains("kind=\"taking-note\" label=\"Taking note\""))
  }

  @Test(arguments: ["graphml", "gexf"]) func `XML is well formed`(name: String) throws {
    guard let xmllint = Tool(named: "xmllint"), let format = ExportFormat.named(name) else { return }
    guard case .file(let writer) = format.shape(ExportFormat.Options(generator: "x < \"y\" & z")) else { return }
    var graph = Specimen.hostile
    graph.nodes.append(Specimen.node("\u{0}\u{1}\u{1F}\u{7F}", body: "\u{FFFE}", title: "\u{FFFF}\u{B}"))
    for graph in [graph, Specimen.small, GraphSnapshot()] {
      let folder = try TemporaryFolder()
      let path = try folder.write("x.\(name)", try writer.text(of: graph))
      let result = try xmllint.run(["--noout", "--nonet", path], in: folder.url)
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.errors.isEmpty, "\(result.errors)")
    }
  }

  @Test func `node-link JSON in networkx`() throws {
    let text = try NodeLinkFormat(generator: "citegraph test").text(of: Specimen.hostile)
    expectHostile(
      try Specimen.readJSON(
        text, as: "x.json", Loaded.self,
        "import networkx\ng = networkx.node_link_graph(json.load(open(path)))\n" + Self.summary))
  }

  @Test func `Cytoscape JSON in networkx`() throws {
    let text = try CytoscapeFormat(generator: "citegraph test").text(of: Specimen.hostile)
    expectHostile(
      try Specimen.readJSON(
        text, as: "x.cyjs", Loaded.self,
        "import networkx\ng = networkx.cytoscape_graph(json.load(open(path)))\n" + Self.summary))
  }

  @Test func `JSON of every kind in Node`() throws {
    guard let node = Tool(named: "node") else { return }
    let script = """
      const lines = require('fs').readFileSync(process.argv[1], 'utf8').split('\\n').filter(l => l);
      const all = process.argv[1].endsWith('jsonl') ? lines.map(JSON.parse) : [JSON.parse(lines.join('\\n'))];
      const titles = new Set();
      JSON.stringify(all, (k, v) => { if (k === 'title' || k === 'dcterms:title') titles.add(v['@value'] ?? v); return v });
      console.log(JSON.stringify([...titles]));
      """
    for name in ["node-link", "cytoscape", "jsonl", "jsonld"] {
      guard let format = ExportFormat.named(name),
        case .file(let writer) = format.shape(ExportFormat.Options(generator: "\"\\"))
      else {
        Issue.record("\(name) is no file format")
        continue
      }
      let folder = try TemporaryFolder()
      let path = try folder.write("x.\(name)", try writer.text(of: Specimen.hostile))
      let result = try node.run(["-e", script, path], in: folder.url)
      #expect(result.code == 0, "\(name): \(result.errors)")
      var titles = Set(try JSONDecoder().decode([String].self, from: result.output))
      titles.remove(Specimen.hostile.query)
      #expect(titles == Set(Specimen.hostile.nodes.compactMap(\.title)), "\(name)")
    }
  }

  @Test func `JSON Lines tell what they are`() throws {
    let lines = try JSONLinesFormat(generator: "citegraph test").text(of: Specimen.small).split(separator: "\n")
    #expect(lines.count == 1 + 4 + 1 + 4 + 1)
    #expect(
      lines[0]
        == """
        {"type":"graph","query":"ancestors of A/RES/73/187","direction":"edges lead from the citing document to the cited one, \
        and from a part to its whole","generator":"citegraph test","documents":4,"citations":4}
        """)
    #expect(lines[1].hasPrefix(#"{"type":"document","id":"A/RES/73/187","label":"A/RES/73/187","kind":"resolution""#))
    #expect(lines[5].hasPrefix(#"{"type":"unresolved","id":"unresolved:A/RES/73/187#5","label":"resolution 5/1""#))
    #expect(lines[9].hasSuffix(#""source":"A/RES/73/187","target":"unresolved:A/RES/73/187#5"}"#))
    #expect(lines[10] == #"{"type":"part","source":"A/RES/66/253A","target":"A/RES/66/253"}"#)
  }
}
