import ArgumentParser
import CitationExtraction
import DocumentReading
import Foundation
import UNSymbols

/// `citegraph extract`
struct ExtractCommand: ParsableCommand {
  enum Format: String, OutputFormat {
    case jsonl, table
  }

  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Prints the citations of documents, without an archive.",
    discussion: """
      One citation a line: JSON Lines when piped (json means the same), a table on a terminal.

      Examples:
        citegraph extract A_RES_73_187.txt
        citegraph extract --format jsonl resolutions/ > citations.jsonl
        cat text | citegraph extract --symbol 73/187 -
      """)

  @OptionGroup var input: InputOptions
  @Option(help: "How citations are printed: jsonl or table (else table on a terminal, jsonl elsewhere).")
  var format: Format?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let files = InputFiles(input.paths)
    let extraction = ParallelExtraction(
      extractor: FileExtractor(options: try input.reading.options()), jobs: input.jobs)
    let isTable = format == .table || format == nil && Output.isTerminal
    var table = Table("DOCUMENT", "PARAGRAPH", "CITED", "TEXT", "PHRASE")
    var skips = SkippedFiles()
    var bar = ProgressBar(total: files.size, isQuiet: output.quiet || Output.isTerminal)
    let summary = try extraction.run(files) { file in
      if let error = file.error {
        if input.paths.contains(file.path) {
          Messages.unread(file.path, error)
        } else {
          Messages.say("\(file.path): \(error)")
        }
      }
      if let error = file.skipped, !output.quiet { skips.add(file.path, error) }
      if !output.quiet { for remark in file.remarks { Messages.say("\(file.path): \(remark)") } }
      if isTable {
        table.rows += file.citations.map(ExtractCommand.row)
      } else {
        try Output.write(file.jsonLines)
      }
      bar.advance(file.bytes)
    }
    if isTable { try table.print(output.style) }
    try Output.flush()
    if !output.quiet {
      skips.sayRest()
      Messages.note(
        "\(summary.documents, of: "document"), \(summary.citations, of: "citation"), \(summary.unresolved) unresolved, "
          + "\(summary.failed) failed")
    }
    if summary.failed > 0 { throw ExitCode(2) }
    if summary.citations == 0 { throw ExitCode(1) }
  }

  private static func row(_ citation: Citation) -> [String] {
    [
      citation.document?.description ?? "?", citation.paragraph ?? citation.place.rawValue,
      citation.cited?.description ?? "?", citation.text,
      [citation.phrase, citation.governing.map { "(\($0))" }, citation.unresolved.map { "[\($0)]" }]
        .compactMap { $0 }.joined(separator: " "),
    ]
  }
}
