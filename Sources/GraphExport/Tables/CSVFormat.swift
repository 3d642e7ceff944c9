import CitationGraph
import UNSymbols

/// A folder of two tables, `nodes.csv` and `edges.csv`, with the headings that Gephi knows (`Id`, `Label`, `Source`, `Target`,
/// `Type`), for spreadsheets, R and pandas.
public enum CSVFormat {
  /// The files of the folder.
  public static func files(generator: String) -> [(name: String, format: any GraphFormat)] {
    [(ExportFormat.readme, Readme(generator: generator)), ("nodes.csv", Nodes()), ("edges.csv", Edges())]
  }

  private struct Nodes: GraphFormat {
    func write(_ graph: some GraphContents, to sink: inout TextSink) throws {
      var csv = CSVText(isForSpreadsheets: true)
      let fields = ExportNode.fields
      csv.header(["Id"] + fields.map { "\($0.name)" == "label" ? "Label" : "\($0.name)" })
      try ExportElements(graph).forEachNode { node in
        csv.row([.text(node.id)] + fields.map { $0.value(node) })
        sink.take(&csv.bytes)
        try sink.settle()
      }
      sink.take(&csv.bytes)
    }
  }

  private struct Edges: GraphFormat {
    func write(_ graph: some GraphContents, to sink: inout TextSink) throws {
      var csv = CSVText(isForSpreadsheets: true)
      let fields = ExportEdge.fields
      csv.header(["Id", "Source", "Target", "Type"] + fields.map { "\($0.name)" == "type" ? "Kind" : "\($0.name)" })
      try ExportElements(graph).forEachEdge { edge in
        csv.row(
          [.integer(edge.number), .text(edge.source.id), .text(edge.target.id), .text("Directed")]
            + fields.map { $0.value(edge) })
        sink.take(&csv.bytes)
        try sink.settle()
      }
      sink.take(&csv.bytes)
    }
  }

  private struct Readme: GraphFormat {
    let generator: String

    func write(_ graph: some GraphContents, to sink: inout TextSink) throws {
      sink.write(
        """
        \(generator): \(graph.query); \(graph.documentCount, of: "document"), \(graph.citationCount, of: "citation")

        nodes.csv has the documents and what unresolved citations name; edges.csv has the citations and, with Kind "part", the
        bonds between parts and wholes. The direction: \(ExportDirection.words) (Source to Target).

        UTF-8, RFC 4180. A text that a spreadsheet would take for a formula (it begins with = + - @) has an apostrophe before it.
        In Gephi: File, Import spreadsheet, nodes.csv first, then edges.csv into the same workspace.

        """)
    }
  }
}
