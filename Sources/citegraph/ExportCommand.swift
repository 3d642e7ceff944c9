import ArgumentParser
import CitationGraph
import GraphExport
import UNSymbols

/// `citegraph export`
struct ExportCommand: ParsableCommand {
  enum Direction: String, ExpressibleByArgument, CaseIterable {
    case ancestors, descendants, both
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the graph, or what lies around a document, for other programs.",
    discussion: """
      Edges lead from the citing to the cited document. Formats, told by --format or by the extension of the file:
      \(ExportCommand.formats)

      Without --root the filters keep the documents that pass and the citations between them; with --via or --place \
      only documents that such a citation joins.

      Examples:
        citegraph export --root 73/187 --depth 2 | dot -Tsvg > 73-187.svg
        citegraph export --root 73/187 --direction ancestors -o 73-187.graphml
        citegraph export --body S --since 2010 --via reaffirming -o council.gexf
        citegraph export --format neo4j -o import/
      """)

  @Option(help: "The file format, one of those above.", completion: .list(ExportFormatName.allValueStrings))
  var format: ExportFormatName?
  @Option(help: "Only what lies around this document: a symbol or a file.")
  var root: String?
  @OptionGroup var reading: ReadingOptions
  @Option(help: "With --root: ancestors, descendants or both.")
  var direction: Direction = .both
  @Flag(help: "With --root and dot: each series of yearly texts as one box.")
  var series = false
  @OptionGroup var filter: WalkFilterOptions
  @Option(
    name: [.customShort("o"), .long], help: "The file or folder to write (- for standard output).", completion: .file())
  var output = "-"
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var looks: OutputOptions

  func validate() throws {
    if root == nil, filter.depth != nil || direction != .both {
      throw ValidationError("--depth and --direction need --root.")
    }
    let chosen = try chosen()
    if series, root == nil || chosen.name != "dot" { throw ValidationError("--series needs --root and --format dot.") }
    if case .folder = try shape(root: nil), output == "-" {
      throw ValidationError("--format \(chosen.name) writes a folder; name it with --output.")
    }
  }

  func run() throws {
    let (store, subjects) = try database.open(about: root.map { [$0] } ?? [], reading, isQuiet: looks.quiet)
    let isEmpty: Bool
    if let root = subjects.first?.first {
      let graph = try neighbourhood(of: root, in: store)
      isEmpty = try write(graph, root: root, series: series ? try store.series(in: graph) : [])
    } else {
      var options = try filter.options(.ancestors)
      if filter.filter.place == nil { options.places = WalkOptions.everyPlace.places }
      isEmpty = try store.withContents(options) { try write($0, root: nil) }
    }
    try Output.flush()
    // Of a file it was said already how little is in it.
    if isEmpty { throw Messages.nothing(isQuiet: looks.quiet || output != "-") }
  }

  /// The format that was named, or that of the file's ending.
  private func chosen() throws -> ExportFormat {
    try format?.format ?? OutputFile.format(of: output, among: ExportFormat.all.map { ($0.fileExtensions, $0) })
      ?? ExportFormat.all[0]
  }

  private func shape(root: String?, series: [[String]] = []) throws -> ExportFormat.Shape {
    try chosen().shape(ExportFormat.Options(generator: "citegraph \(Citegraph.version)", root: root, series: series))
  }

  /// Writes a graph; true when there was nothing in it.
  private func write(_ graph: some GraphContents, root: String?, series: [[String]] = []) throws -> Bool {
    switch try shape(root: root == nil || graph.documentCount == 0 ? nil : graph.symbol(0), series: series) {
    case .file(let format) where output == "-":
      var sink = TextSink { try Output.write($0) }
      try format.write(graph, to: &sink)
      try sink.finish()
    case .file(let format): try OutputFile.write(to: output) { try format.write(graph, to: &$0) }
    case .folder(let files):
      try OutputFile.writeFolder(output, files.map(\.name)) { try files[$0].format.write(graph, to: &$1) }
    }
    if output != "-", !looks.quiet {
      Messages.note("\(output): \(graph.documentCount, of: "document"), \(graph.citationCount, of: "citation")")
    }
    if try chosen().name == "dot", graph.documentCount > 500, !looks.quiet {
      Messages.note("more than 500 documents: sfdp draws them faster than dot")
    }
    return graph.documentCount == 0
  }

  private func neighbourhood(of root: String, in store: CitationStore) throws -> GraphSnapshot {
    func walk(_ direction: WalkOptions.Direction) throws -> GraphSnapshot {
      var options = try filter.options(direction)
      options.datesDocuments = true
      return try store.walk(from: root, options).graph
    }
    let up = direction == .descendants ? nil : try walk(.ancestors)
    let down = direction == .ancestors ? nil : try walk(.descendants)
    guard let up, let down else { return (up ?? down)! }
    var graph = up.union(down)
    graph.query = "around \(graph.nodes[0].symbol)"
    return graph
  }

  private static var formats: String {
    let width = ExportFormat.all.map(\.name.count).max() ?? 0
    return ExportFormat.all.map { format in
      let ending = format.fileExtensions.first.map { ".\($0)" } ?? "folder"
      return "  " + format.name.padded(to: width) + "  " + ending.padded(to: 8) + "  " + format.purpose
    }.joined(separator: "\n")
  }
}

/// A format that a person named.
struct ExportFormatName: ExpressibleByArgument {
  let format: ExportFormat

  init?(argument: String) {
    guard let format = ExportFormat.named(argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { ExportFormat.all.map(\.name) }
  var defaultValueDescription: String { format.name }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
