/// What a person can export: the formats by name, what each is good for, and whether it is a file or a folder.
public struct ExportFormat: Sendable {
  /// What formats are told of the export.
  public struct Options: Sendable {
    /// What makes the file: `citegraph 0.1.0`.
    public var generator: String
    /// The symbol of the document around which the graph lies.
    public var root: String?
    /// The series of documents, by their symbols, that pictures show as one box each.
    public var series: [[String]]

    /// Makes options.
    public init(generator: String, root: String? = nil, series: [[String]] = []) {
      self.generator = generator
      self.root = root
      self.series = series
    }
  }

  /// What an export consists of.
  public enum Shape: Sendable {
    /// One file.
    case file(any GraphFormat)
    /// A folder of files, the first of which (`ExportFormat.readme`) says what they are.
    case folder([(name: String, format: any GraphFormat)])
  }

  /// The name: `graphml`.
  public let name: String
  /// What it is good for, in a few words.
  public let purpose: String
  /// The extensions by which the format is known when none is named, the usual one first; none for a folder.
  public let fileExtensions: [String]
  private let make: @Sendable (Options) -> Shape

  /// The files with these options.
  public func shape(_ options: Options) -> Shape { make(options) }

  /// The format with a name, or nil.
  public static func named(_ name: String) -> ExportFormat? { all.first { $0.name == name.lowercased() } }

  /// The file of each folder that says what the others are, and that the folder is an export.
  public static let readme = "citegraph-README.txt"

  /// Every format.
  public static let all: [ExportFormat] = [
    ExportFormat(name: "dot", purpose: "pictures with Graphviz", fileExtensions: ["dot", "gv"]) {
      .file(DOTFormat(generator: $0.generator, root: $0.root, series: $0.series))
    },
    ExportFormat(
      name: "mermaid", purpose: "small pictures in Markdown, drawn by GitHub and wikis", fileExtensions: ["mmd"]
    ) {
      .file(MermaidFormat(generator: $0.generator))
    },
    ExportFormat(name: "graphml", purpose: "yEd, Gephi, Cytoscape, igraph, networkx", fileExtensions: ["graphml"]) {
      .file(GraphMLFormat(generator: $0.generator))
    },
    ExportFormat(name: "gexf", purpose: "Gephi with its timeline", fileExtensions: ["gexf"]) {
      .file(GEXFFormat(generator: $0.generator))
    },
    ExportFormat(name: "node-link", purpose: "networkx (node_link_graph) and D3", fileExtensions: ["json"]) {
      .file(NodeLinkFormat(generator: $0.generator))
    },
    ExportFormat(name: "cytoscape", purpose: "Cytoscape and cytoscape.js", fileExtensions: ["cyjs"]) {
      .file(CytoscapeFormat(generator: $0.generator))
    },
    ExportFormat(name: "jsonl", purpose: "jq, scripts, data pipelines", fileExtensions: ["jsonl"]) {
      .file(JSONLinesFormat(generator: $0.generator))
    },
    ExportFormat(name: "csv", purpose: "spreadsheets, R, pandas, Gephi (a folder of two tables)", fileExtensions: []) {
      .folder(CSVFormat.files(generator: $0.generator))
    },
    ExportFormat(name: "neo4j", purpose: "Neo4j's bulk import (a folder)", fileExtensions: []) {
      .folder(Neo4jFormat.files(generator: $0.generator))
    },
    ExportFormat(name: "turtle", purpose: "triple stores, SPARQL, in the CiTO vocabulary", fileExtensions: ["ttl"]) {
      .file(TurtleFormat(generator: $0.generator))
    },
    ExportFormat(name: "jsonld", purpose: "the same statements for programs that read JSON", fileExtensions: ["jsonld"])
    {
      .file(JSONLDFormat(generator: $0.generator))
    },
    ExportFormat(name: "bibtex", purpose: "the documents for LaTeX, Zotero, JabRef", fileExtensions: ["bib"]) {
      .file(BibTeXFormat(generator: $0.generator))
    },
  ]
}
