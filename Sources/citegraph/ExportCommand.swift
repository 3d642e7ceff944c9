import ArgumentParser
import CitationGraph
import Foundation
import GraphExport

/// `citegraph export`
struct ExportCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot
  }

  enum Direction: String, ExpressibleByArgument, CaseIterable {
    case ancestors, descendants, both
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the graph, or what lies around a document, for other programs.",
    discussion: """
      Examples:
        citegraph export --format dot -o archive.dot
        citegraph export --root 73/187 --depth 2 | dot -Tsvg > 73-187.svg
        citegraph export --root 73/187 --direction ancestors -o 73-187.dot
      """)

  @Option(help: "The file format: dot.")
  var format: Format = .dot
  @Option(help: "Only what lies around this document.")
  var root: String?
  @Option(help: "With --root: ancestors, descendants or both.")
  var direction: Direction = .both
  @OptionGroup var filter: FilterOptions
  @Option(name: [.customShort("o"), .long], help: "The file to write (- for standard output).", completion: .file())
  var output = "-"
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var looks: OutputOptions

  func validate() throws {
    if root == nil, !filter.isEmpty || direction != .both {
      throw ValidationError("--depth, --via, --place, --body, --since, --until and --direction need --root.")
    }
  }

  func run() throws {
    let graph = try self.graph(of: try database.open())
    var text = ""
    DOTFormat(generator: "citegraph \(Citegraph.version)", root: root == nil ? nil : graph.nodes.first?.symbol)
      .write(graph, to: &text)
    if output == "-" {
      try Output.write(text.utf8)
    } else {
      try ExportCommand.write(Array(text.utf8), to: output)
      if !looks.quiet {
        Messages.note("\(output): \(graph.nodes.count) documents, \(graph.edges.count) citations")
      }
    }
    if graph.nodes.count > 500, !looks.quiet {
      Messages.note("more than 500 documents: sfdp draws them faster than dot")
    }
    if graph.nodes.isEmpty { throw ExitCode(1) }
  }

  private func graph(of store: CitationStore) throws -> GraphSnapshot {
    guard let root else { return try store.snapshot() }
    let up = direction == .descendants ? nil : try store.walk(from: root, try filter.options(.ancestors)).graph
    let down = direction == .ancestors ? nil : try store.walk(from: root, try filter.options(.descendants)).graph
    guard let up, let down else { return (up ?? down)! }
    var graph = up.union(down)
    graph.query = "around \(graph.nodes[0].symbol)"
    return graph
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    defer { close(descriptor) }
    do {
      try Output.write(bytes, to: descriptor)
    } catch let error as OutputError {
      throw FileError(path: path, code: error.code)
    }
  }
}
