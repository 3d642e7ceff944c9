import ArgumentParser
import CitationGraph
import GraphExport

/// How an answer of rows is printed.
struct ListingOptions: ParsableArguments {
  enum Format: String, OutputFormat {
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
    if listing.rows.isEmpty { throw Messages.nothing(listing.notes, isQuiet: output.quiet) }
    if !output.quiet { for note in listing.notes { Messages.note(note) } }
  }
}

/// How many rows an answer has at most.
struct TopOption: ParsableArguments {
  @Option(
    name: [.long, .customLong("limit")], parsing: .unconditional,
    help: "How many rows there are at most (else 20, in each list of stats 10, chains of path 1000).")
  var top: Int?

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top must be at least 1.") }
  }

  /// How many rows there are at most.
  /// - Parameter count: How many where the person does not say.
  func rows(else count: Int = 20) -> Int { top ?? count }
}
