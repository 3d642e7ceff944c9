import ArgumentParser
import CitationGraph

/// `citegraph check`
struct CheckCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Lists what an editor should look at: odd dates, doubtful and unresolved citations.",
    discussion: """
      A date outside the cited session, a date that differs from most citations of the same document or from its adoption, a
      Security Council number in the wrong year, a citation that names no known document, one that a document's text in one
      language has and its text in another lacks. Exits with 1 when all is well.

      Examples:
        citegraph check
        citegraph check 73/187 65/230 --format json
      """)

  @Argument(help: "The citing documents to look at, in any spelling (else all).")
  var symbols: [String] = []
  @Option(help: "How findings are printed: table or json (one object a line).")
  var format: Format = .table
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let findings = try database.open().check(symbols)
    switch format {
    case .json: for finding in findings { try Output.write(finding.json) }
    case .table:
      var table = Table("DOCUMENT", "PARAGRAPH", "TEXT", "WHAT")
      table.rows = findings.map { [$0.document, $0.paragraph, $0.text, $0.what] }
      if !findings.isEmpty { try table.print(output.style) }
      try Output.flush()
      if !output.quiet { Messages.note(findings.isEmpty ? "nothing found" : "\(findings.count) findings") }
    }
    if findings.isEmpty { throw ExitCode(1) }
  }
}
