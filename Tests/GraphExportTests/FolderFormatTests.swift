import CitationGraph
import Foundation
import GraphExport
import TestSupport
import Testing

/// The formats that are folders of tables.
@Suite struct FolderFormatTests {
  /// Writes a format's files and has Python read them; the script has the folder in `path`.
  private func read(_ name: String, _ graph: GraphSnapshot, _ script: String) throws -> String? {
    guard let python = Tool.python, let format = ExportFormat.named(name),
      case .folder(let files) = format.shape(ExportFormat.Options(generator: "citegraph test"))
    else { return nil }
    let folder = try TemporaryFolder()
    for file in files { try folder.write(file.name, try file.format.text(of: graph)) }
    let head = """
      import csv, json, sys
      path = sys.argv[1]
      def rows(name): return list(csv.reader(open(path + "/" + name, newline="", encoding="utf-8"), strict=True))
      def table(name):
        head, *rest = rows(name)
        assert all(len(r) == len(head) for r in rest)
        return [dict(zip(head, r)) for r in rest]

      """
    let result = try python.run(["-X", "utf8", "-c", head + script, folder.url.path], in: folder.url)
    #expect(result.code == 0, "\(result.errors)")
    return result.text
  }

  @Test func `CSV in Python, safe for spreadsheets`() throws {
    let script = """
      nodes, edges = table("nodes.csv"), table("edges.csv")
      ids = [n["Id"] for n in nodes]
      assert len(set(ids)) == len(ids) == 1 + 2 * \(Specimen.hostileTexts.count)
      assert all(e["Source"] in ids and e["Target"] in ids and e["Type"] == "Directed" for e in edges)
      cells = [c for r in nodes + edges for c in r.values()]
      assert not [c for c in cells if c[:1] in ("=", "+", "-", "@", "\\t", "\\r", "\\n") and c], cells
      print(json.dumps([n["title"] for n in nodes if n["kind"] != "unresolved"]))
      """
    guard let printed = try read("csv", Specimen.hostile, script) else { return }
    let titles = try JSONDecoder().decode([String].self, from: Data(printed.utf8))
    let expected = Specimen.hostile.nodes.compactMap(\.title).map { "=+-@".contains($0.first ?? "x") ? "'" + $0 : $0 }
    #expect(titles == expected)
  }

  @Test func `CSV has the headings that Gephi knows, and lines as RFC 4180 says`() throws {
    guard case .folder(let files)? = ExportFormat.named("csv")?.shape(ExportFormat.Options(generator: "citegraph test"))
    else { return }
    #expect(files.map(\.name) == [ExportFormat.readme, "nodes.csv", "edges.csv"])
    let nodes = try files[1].format.text(of: Specimen.small)
    #expect(nodes.hasPrefix("Id,Label,kind,body,bodyName,"))
    #expect(
      nodes.contains(
        "\r\nA/RES/73/187,A/RES/73/187,resolution,A,General Assembly,73,187,,\"Countering \"\"crime\"\"\","))
    let edges = try files[2].format.text(of: Specimen.small)
    #expect(edges.hasPrefix("Id,Source,Target,Type,Kind,relation,"))
    #expect(edges.contains("\r\n4,A/RES/66/253A,A/RES/66/253,Directed,part,"))
    #expect(!edges.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
    #expect(try files[0].format.text(of: Specimen.small).contains("from the citing document to the cited one"))
  }

  @Test func `Neo4j's headers, types and ids`() throws {
    let script = """
      nodehead, = rows("documents-header.csv")
      edgehead, = rows("citations-header.csv")
      assert nodehead[:2] == ["id:ID(Document)", ":LABEL"] and "number:long" in nodehead and "ingested:boolean" in nodehead
      assert edgehead[:3] == [":START_ID(Document)", ":END_ID(Document)", ":TYPE"] and "confidence:double" in edgehead
      nodes, edges = rows("documents.csv"), rows("citations.csv")
      assert all(len(n) == len(nodehead) for n in nodes) and all(len(e) == len(edgehead) for e in edges)
      ids = [n[0] for n in nodes]
      assert len(set(ids)) == len(ids)
      assert all(e[0] in ids and e[1] in ids and e[2] in ("CITES", "PART_OF") for e in edges)
      assert all(v in ("", "true", "false") for n in nodes for v in [n[nodehead.index("ingested:boolean")]])
      assert all(float(e[edgehead.index("confidence:double")]) == 0.95 for e in edges if e[2] == "CITES")
      assert all(n[1] in ("Document;Resolution", "Unresolved") for n in nodes)
      readme = open(path + "/citegraph-README.txt").read()
      assert "neo4j-admin database import" in readme and "citing document to the cited one" in readme
      print(json.dumps([n[nodehead.index("title:string")] for n in nodes if n[1] != "Unresolved"]))
      """
    guard let printed = try read("neo4j", Specimen.hostile, script) else { return }
    #expect(
      try JSONDecoder().decode([String].self, from: Data(printed.utf8)) == Specimen.hostile.nodes.compactMap(\.title))
    #expect(try read("neo4j", Specimen.small, script) != nil)
  }
}
