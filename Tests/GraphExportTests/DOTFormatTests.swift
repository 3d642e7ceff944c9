import CitationGraph
import Foundation
import GraphExport
import TestSupport
import Testing

@Suite struct DOTFormatTests {
  private func node(_ symbol: String, body: String? = "A", title: String? = nil, source: String? = nil) -> DocumentNode
  {
    DocumentNode(
      symbol: symbol, key: symbol.uppercased(), body: body, kind: "resolution", title: title,
      url: "https://undocs.org/en/\(symbol)", source: source)
  }

  private func edge(_ citing: Int, _ cited: Int?, _ ordinal: Int, text: String = "53/70") -> CitationEdge {
    CitationEdge(
      citing: citing, cited: cited, ordinal: ordinal, text: text, phrase: "Recalling", relation: "recalling",
      place: "preamble", paragraph: "PP\(ordinal)", basis: "exact", confidence: 1,
      unresolved: cited == nil ? "the body is unknown" : nil)
  }

  private func dot(_ graph: GraphSnapshot, root: String? = nil) -> String {
    var text = ""
    DOTFormat(generator: "citegraph test", root: root).write(graph, to: &text)
    return text
  }

  private var small: GraphSnapshot {
    var graph = GraphSnapshot()
    graph.query = "ancestors of A/RES/73/187"
    graph.nodes = [
      node("A/RES/73/187", title: "Countering \"crime\"", source: "a.txt"), node("A/RES/53/70"),
      node("A/RES/66/253A"), node("A/RES/66/253"),
    ]
    graph.edges = [edge(0, 1, 0), edge(0, 1, 3), edge(0, 2, 4), edge(0, nil, 5, text: "resolution 5/1")]
    graph.parts = [PartLink(part: 2, whole: 3)]
    return graph
  }

  @Test func `what it writes`() {
    let text = dot(small, root: "A/RES/73/187")
    #expect(
      text.hasPrefix("// citegraph test: ancestors of A/RES/73/187; 4 documents, 4 citations\ndigraph citations {\n"))
    #expect(text.contains(#"tooltip="Countering \"crime\"", URL="https://undocs.org/en/A/RES/73/187""#))
    #expect(text.contains("penwidth=2.5"))
    #expect(text.contains(#"tooltip="PP0 Recalling\nPP3 Recalling", label="recalling"]"#))
    #expect(text.contains(#""A/RES/66/253A" -> "A/RES/66/253" [style=dotted"#))
    #expect(
      text.contains(#""unresolved A/RES/73/187 5" [label="resolution 5/1", class="unresolved", style="rounded,dashed""#)
    )
    #expect(text.components(separatedBy: #""A/RES/73/187" -> "A/RES/53/70""#).count == 2, "one arrow a relation")
    #expect(dot(small) == dot(small))
  }

  @Test func `Graphviz takes it, whatever the texts`() throws {
    guard let graphviz = Tool(named: "dot") else { return }
    var graph = small
    let nasty = [
      "a\"b", "end\\", "\\N \\l {x|y} <b>", "line\nend\r\t\u{0}\u{1B}", "& &amp; &#10; ]]>", "digraph", "", "日本 🇺🇳 é",
    ]
    for text in nasty {
      graph.nodes.append(node(text, body: text, title: text, source: "x"))
      graph.edges.append(edge(0, graph.nodes.count - 1, graph.edges.count, text: text))
      graph.edges.append(edge(graph.nodes.count - 1, nil, graph.edges.count, text: text))
    }
    for graph in [graph, small, GraphSnapshot()] {
      let folder = try TemporaryFolder()
      let path = try folder.write("graph.dot", dot(graph))
      let result = try graphviz.run(["-Tsvg", path], in: folder.url)
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.errors.isEmpty, "\(result.errors)")
      let boxes = result.text.components(separatedBy: "class=\"node").count - 1
      #expect(boxes == graph.nodes.count + graph.edges.count { $0.cited == nil })
    }
  }
}
