import ArgumentParser
import CitationGraph
import GraphExport

/// How an answer of rows is printed.
struct ListingOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, dot
  }

  @Option(help: "How the answer is printed: table, json (one object a line) or dot.")
  var format: Format = .table
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  /// Prints an answer.
  func print(_ listing: Listing) throws { try ListingOptions.print(listing, as: format, output) }

  /// Prints an answer, its notes on standard error; ends with 1 when it has no rows.
  static func print(_ listing: Listing, as format: Format, _ output: OutputOptions) throws {
    switch format {
    case .table:
      var table = Table(listing.columns.map { "\($0)".uppercased() })
      table.rows = listing.rows.map { $0.map { Output.isTerminal ? $0.shortCell : $0.cell } }
      if !table.rows.isEmpty { try table.print(output.style) }
    case .json: try Output.write(listing.json)
    case .dot:
      var text = ""
      DOTFormat(generator: "citegraph \(Citegraph.version)", root: listing.root).write(listing.graph, to: &text)
      try Output.write(text.utf8)
    }
    try Output.flush()
    let notes = listing.rows.isEmpty && listing.notes.isEmpty ? ["nothing found"] : listing.notes
    if !output.quiet { for note in notes { Messages.note(note) } }
    if listing.rows.isEmpty { throw ExitCode(1) }
  }
}

/// How many rows an answer has at most.
struct TopOption: ParsableArguments {
  @Option(parsing: .unconditional, help: "How many rows there are at most.")
  var top = 20

  func validate() throws {
    if top < 1 { throw ValidationError("--top must be at least 1.") }
  }
}
