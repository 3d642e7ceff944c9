import ArgumentParser
import GraphExport
import UNSymbols

/// `citegraph annotate`
struct AnnotateCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, annotations

    /// The endings of the files that tell the format.
    var fileExtensions: [String] {
      switch self {
      case .html: ["html", "htm"]
      case .annotations: ["jsonld", "json"]
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "annotate", abstract: "Shows a document with every citation linked and explained in place.",
    discussion: """
      html is a page: each citation leads to the cited document, and what it is and how it was found appears when \
      the pointer or the keyboard is on it. annotations are W3C Web Annotations (JSON-LD) of the file. The ending of \
      the file that is written tells the format as well: .html or .jsonld.

      Examples:
        citegraph annotate A_RES_73_187.txt -o 73-187.html
        citegraph annotate A_RES_73_187.txt -o 73-187.jsonld
      """)

  @OptionGroup var input: FileOptions
  @Option(help: "What is written: html or annotations (else what the file's ending tells; html on standard output).")
  var format: Format?
  @Option(name: [.customShort("o"), .long], help: "The file to write (- for standard output).", completion: .file())
  var output = "-"
  @OptionGroup var looks: OutputOptions

  func validate() throws { _ = try chosen() }

  private func chosen() throws -> Format {
    try format ?? OutputFile.format(of: output, among: Format.allCases.map { ($0.fileExtensions, $0) }) ?? .html
  }

  func run() throws {
    let format = try chosen()
    let documents = try input.explained(isQuiet: looks.quiet)
    let generator = "citegraph \(Citegraph.version)"
    let source = input.path == "-" ? nil : input.path
    func write(to sink: inout TextSink) throws {
      switch format {
      case .html:
        try AnnotatedHTML(generator: generator).write(documents, source: source ?? "standard input", to: &sink)
      case .annotations: try WebAnnotations(generator: generator).write(documents, source: source, to: &sink)
      }
    }
    if output == "-" {
      var sink = TextSink { try Output.write($0) }
      try write(to: &sink)
      try sink.finish()
    } else {
      try OutputFile.write(to: output, write)
    }
    let count = documents.reduce(0) { $0 + $1.citations.count }
    try Output.flush()
    if count == 0 { throw input.holdsNothing(isQuiet: looks.quiet) }
    if output != "-", !looks.quiet { Messages.note("\(output): \(count, of: "citation")") }
  }
}
