import CitationGraph
import Foundation
import GraphExport
import TestSupport
import Testing

@Suite struct DOTFormatTests {
  private func dot(_ graph: GraphSnapshot, root: String? = nil) throws -> String {
    try DOTFormat(generator: "citegraph test", root: root).text(of: graph)
  }

  @Test func `what it writes`() throws {
    let text = try dot(Specimen.small, root: "A/RES/73/187")
    #expect(
      text.hasPrefix(
        """
        // citegraph test: ancestors of A/RES/73/187; 4 documents, 4 citations
        // edges lead from the citing document to the cited one, and from a part to its whole
        digraph citations {

        """))
    #expect(text.contains(##"tooltip="Countering \"crime\"\n2018-12-17", URL="https://undocs.org/A/RES/73/187""##))
    #expect(text.contains("penwidth=2.5"))
    #expect(text.contains(##"tooltip="PP0 Recalling, 1998-12-04\nPP3 Taking note""##))
    #expect(text.contains(##"color="#1f5fa8:#b07a1e""##), "one arrow of two colours")
    #expect(text.contains(#""A/RES/66/253A" -> "A/RES/66/253" [style=dotted"#))
    #expect(
      text.contains(
        #""unresolved:A/RES/73/187#5" [label="resolution 5/1", class="unresolved", style="rounded,dashed""#))
    #expect(text.components(separatedBy: #""A/RES/73/187" -> "A/RES/53/70""#).count == 2, "one arrow a document")
    #expect(text.contains(#"{ rank=same; "row 1998 0" [label="1998", tooltip="1998"]; "A/RES/53/70" }"#))
    #expect(try dot(Specimen.small) == dot(Specimen.small))
  }

  @Test func `an arrow of many citations takes time that grows with their number`() throws {
    var graph = Specimen.small
    graph.edges = (0..<20_000).map { Specimen.edge(0, 1, $0) }
    let begun = ContinuousClock.now
    #expect(try dot(graph).contains(#"PP19998 Recalling\nPP19999 Recalling""#))
    #expect(ContinuousClock.now - begun < .seconds(30))
  }

  @Test func `many documents of a year or without a date stand in several rows`() throws {
    var graph = GraphSnapshot()
    for index in 0..<60 {
      graph.nodes.append(
        Specimen.node(
          "N\(index)", body: ["A", "S", "E"][index % 3], adopted: index < 30 ? "2010-05-01" : nil, source: "x"))
    }
    let rows = try dot(graph).split(separator: "\n").filter { $0.contains("{ rank=same;") }
    #expect(rows.count == 4)
    #expect(rows.allSatisfy { $0.components(separatedBy: "\"N").count - 1 <= 15 })
    #expect(rows.count { $0.contains(#"[label="2010""#) } == 2 && rows.count { $0.contains(#"[label="no date""#) } == 2)
  }

  @Test func `Graphviz takes it, whatever the texts`() throws {
    guard let graphviz = Tool(named: "dot") else { return }
    var graph = Specimen.hostile
    graph.nodes.append(Specimen.node("\u{0}\u{1B}", body: "\u{1}", title: "\u{7F}"))
    for graph in [graph, Specimen.small, GraphSnapshot()] {
      let folder = try TemporaryFolder()
      let path = try folder.write("graph.dot", try dot(graph))
      let result = try graphviz.run(["-Tsvg", path], in: folder.url)
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.errors.isEmpty, "\(result.errors)")
      let boxes = result.text.components(separatedBy: "class=\"node").count - 1
      let rows = try dot(graph).components(separatedBy: "{ rank=same;").count - 1
      #expect(boxes == graph.nodes.count + graph.edges.count { $0.cited == nil } + rows)
    }
  }

  /// Documents of two bodies that cite each other within a year: with one row a year, Graphviz loses some of these arrows.
  @Test(arguments: 1...12) func `no arrow is lost`(seed: Int) throws {
    guard let graphviz = Tool(named: "dot") else { return }
    var random = SeededGenerator(seed: UInt64(seed))
    var graph = GraphSnapshot()
    for index in 0..<40 {
      let year = 2010 + Int.random(in: 0..<4, using: &random)
      graph.nodes.append(
        Specimen.node("N\(index)", body: Bool.random(using: &random) ? "A" : "S", adopted: "\(year)-05-01", source: "x")
      )
    }
    var pairs: Set<[Int]> = []
    for ordinal in 0..<160 {
      let pair = (0..<2).map { _ in Int.random(in: 0..<40, using: &random) }
      guard pair[0] != pair[1], pairs.insert(pair).inserted else { continue }
      graph.edges.append(Specimen.edge(pair[0], pair[1], ordinal))
    }
    let folder = try TemporaryFolder()
    let path = try folder.write("graph.dot", try dot(graph))
    let result = try graphviz.run(["-Tsvg", path], in: folder.url)
    #expect(result.errors.isEmpty, "seed \(seed): \(result.errors)")
    let arrows = result.text.components(separatedBy: "<g id=\"edge").count - 1
    let rows = try dot(graph).components(separatedBy: "{ rank=same;").count - 1
    #expect(arrows == pairs.count + rows - 1, "seed \(seed)")
  }
}
