import ArgumentParser
import CitationGraph
import Foundation

/// Where the archive is.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("db"), help: "The archive (else CITEGRAPH_DB, else citegraph.sqlite here).",
    completion: .file(extensions: ["sqlite"]))
  var path: String?

  /// The path of the archive.
  var resolved: String {
    if let path, !path.isEmpty { return path }
    if let path = ProcessInfo.processInfo.environment["CITEGRAPH_DB"], !path.isEmpty { return path }
    return "citegraph.sqlite"
  }

  /// Opens the archive for reading.
  func open() throws -> CitationStore { try CitationStore(path: resolved, access: .reading) }
}

/// How the output looks.
struct OutputOptions: ParsableArguments {
  @Option(help: "Colour: auto, always or never.")
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "Say nothing but results and errors.")
  var quiet = false

  var style: Style { Style(isColored: color.isColored) }
}
