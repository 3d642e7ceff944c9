import CitationGraph
import Foundation
import GraphExport
import TestSupport
import Testing

/// Mermaid, loaded by its own parser.
@Suite struct MermaidFormatTests {
  /// What Mermaid made of a text.
  private struct Parsed: Decodable {
    var labels: [String: String]
    var arrows: [[String]]
  }

  /// Runs Mermaid's parser in Node, or nil, said once on standard error, when it is not there.
  private func parse(_ text: String) throws -> Parsed? {
    guard let node = Tool(named: "node"), let python = Tool.python else { return nil }
    let packages = python.url.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("lib")
    let files = FileManager.default.enumerator(atPath: packages.path)?.compactMap { $0 as? String } ?? []
    guard let parser = files.first(where: { $0.hasSuffix("mermaid_parser/js/parser.bundle.js") }) else {
      FileHandle.standardError.write(Data("skipped: Mermaid's parser is not installed; Scripts/setup --tests\n".utf8))
      return nil
    }
    // Mermaid keeps references as pairs of rare characters until it draws.
    let script = """
      const parse = require(process.argv[1]);
      const plain = t => t.replace(/ﬂ°°(\\d+)¶ß/g, (_, n) => String.fromCodePoint(n));
      parse(require('fs').readFileSync(process.argv[2], 'utf8')).then(text => {
        const graph = JSON.parse(text).graph_data;
        const labels = {};
        for (const [id, v] of Object.entries(graph.vertices)) labels[id] = plain(v.text);
        console.log(JSON.stringify({labels, arrows: graph.edges.map(e => [e.start, e.end, plain(e.text)])}));
      }).catch(e => { console.error(e.message); process.exit(1) });
      """
    let folder = try TemporaryFolder()
    let path = try folder.write("x.mmd", text)
    let result = try node.run(["-e", script, packages.appendingPathComponent(parser).path, path], in: folder.url)
    #expect(result.code == 0, "\(result.errors)\n\(text.prefix(2000))")
    return try JSONDecoder().decode(Parsed.self, from: result.output)
  }

  @Test func `what it writes`() throws {
    let text = try MermaidFormat(generator: "citegraph test").text(of: Specimen.small)
    #expect(
      text.hasPrefix(
        """
        flowchart TB
          %% citegraph test: ancestors of A/RES/73/187; edges lead from the citing document to the cited one, and from a part \
        to its whole
          n0["A/RES/73/187"]
        """))
    guard let parsed = try parse(text) else { return }
    #expect(parsed.labels["n4"] == "resolution 5/1")
    #expect(parsed.arrows.contains(["n0", "n1", "recalling, taking-note"]))
    #expect(parsed.arrows.contains(["n2", "n3", "part of"]))
  }

  @Test func `hostile texts in its parser`() throws {
    let graph = Specimen.hostile
    guard let parsed = try parse(try MermaidFormat(generator: "x").text(of: graph)) else { return }
    #expect(parsed.labels.count == graph.nodes.count + Specimen.hostileTexts.count)
    // JavaScript's trim takes the byte order mark too.
    let trimmed = CharacterSet.whitespaces.union(CharacterSet(charactersIn: "\u{FEFF}"))
    func plain(_ text: String) -> String {
      String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x2028 ? " " : $0 }))
        .trimmingCharacters(in: trimmed)
    }
    for (index, text) in Specimen.hostileTexts.enumerated() {
      let label = parsed.labels["n\(graph.nodes.count + index)"] ?? "missing"
      #expect(label.trimmingCharacters(in: trimmed) == plain(text), "\(index)")
    }
  }

  @Test func `it refuses what Mermaid refuses`() throws {
    var graph = GraphSnapshot()
    graph.nodes = (0...501).map { Specimen.node("A/RES/70/\($0)") }
    graph.edges = (1...501).map { Specimen.edge(0, $0, $0) }
    #expect {
      try MermaidFormat(generator: "x").text(of: graph)
    } throws: { error in
      "\(error)"
        == """
        Mermaid draws at most 500 arrows, and this graph has 501; take a smaller part with --root and --depth, or draw it \
        with --format dot
        """
    }
    graph.edges.removeLast()
    graph.nodes[0].symbol = String(repeating: "x", count: 50_000)
    #expect {
      try MermaidFormat(generator: "x").text(of: graph)
    } throws: { "\($0)".hasPrefix("Mermaid reads at most 50000 characters, and this graph takes ") }
  }
}
