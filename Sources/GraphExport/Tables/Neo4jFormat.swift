import CitationGraph
import UNSymbols

/// A folder for `neo4j-admin database import`: documents and citations with their headers in files of their own, and a
/// README with the command.
public enum Neo4jFormat {
  /// The files of the folder.
  public static func files(generator: String) -> [(name: String, format: any GraphFormat)] {
    [
      (ExportFormat.readme, Readme(generator: generator)),
      ("documents-header.csv", Header(names: documentHeader)), ("documents.csv", Documents()),
      ("citations-header.csv", Header(names: citationHeader)), ("citations.csv", Citations()),
    ]
  }

  private static let types: [FieldKind: String] = [
    .text: "string", .integer: "long", .number: "double", .flag: "boolean",
  ]

  private static func names<Element>(_ fields: [ExportField<Element>]) -> [String] {
    fields.map { "\($0.name):\("\($0.name)" == "date" ? "date" : types[$0.kind]!)" }
  }

  private static var documentHeader: [String] { ["id:ID(Document)", ":LABEL"] + names(ExportNode.fields) }
  private static var citationHeader: [String] {
    [":START_ID(Document)", ":END_ID(Document)", ":TYPE"] + names(ExportEdge.fields)
  }

  private struct Header: GraphFormat {
    let names: [String]

    func write(_ graph: some GraphContents, to sink: inout TextSink) throws {
      var csv = CSVText(isForSpreadsheets: false)
      csv.header(names)
      sink.take(&csv.bytes)
    }
  }

  private struct Documents: GraphFormat {
    func write(_ graph: some GraphContents, to sink: inout TextSink) throws {
      var csv = CSVText(isForSpreadsheets: false)
      try ExportElements(graph).forEachNode { node in
        let labels =
          node.document.map { "Document;\($0.kind.prefix(1).uppercased())\($0.kind.dropFirst())" } ?? "Unresolved"
        csv.row([.text(node.id), .text(labels)] + ExportNode.fields.map { $0.value(node) })
        sink.take(&csv.bytes)
        try sink.settle()
      }
    }
  }

  private struct Citations: GraphFormat {
    func write(_ graph: some GraphContents, to sink: inout TextSink) throws {
      var csv = CSVText(isForSpreadsheets: false)
      try ExportElements(graph).forEachEdge { edge in
        let type = edge.citation == nil ? "PART_OF" : "CITES"
        csv.row(
          [.text(edge.source.id), .text(edge.target.id), .text(type)] + ExportEdge.fields.map { $0.value(edge) })
        sink.take(&csv.bytes)
        try sink.settle()
      }
    }
  }

  private struct Readme: GraphFormat {
    let generator: String

    func write(_ graph: some GraphContents, to sink: inout TextSink) throws {
      sink.write(
        """
        \(generator): \(graph.query); \(graph.documentCount, of: "document"), \(graph.citationCount, of: "citation")

        Nodes are (:Document {id}) with the kind as a second label (:Resolution, :Decision, ...), or (:Unresolved); relationships
        are [:CITES] and [:PART_OF]. The direction: \(ExportDirection.words).

        To import into a new database, in this folder:

            neo4j-admin database import full --multiline-fields=true --legacy-style-quoting=false \\
              --nodes=documents-header.csv,documents.csv --relationships=citations-header.csv,citations.csv citegraph

        What a resolution recalls:

            MATCH (:Document {id: "A/RES/73/187"})-[c:CITES {relation: "recalling"}]->(d) RETURN d.id, c.paragraph

        """)
    }
  }
}
