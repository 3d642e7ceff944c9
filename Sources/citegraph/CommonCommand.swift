import ArgumentParser
import CitationGraph

/// `citegraph common`
struct CommonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "common", abstract: "Shows what several documents all rest on, the nearest first.",
    discussion: """
      A common ancestor is among the nearest when no other common ancestor cites it. DEPTHS and CHAINS have an entry \
      for each document asked for.

      Examples:
        citegraph common 73/187 75/10
        citegraph common 73/187 75/10 77/20 --body A --format json
      """)

  @Argument(help: "Two or more documents: symbols in any spelling, or files.")
  var symbols: [String]
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var top: TopOption
  @OptionGroup var filter: WalkFilterOptions
  @OptionGroup var listing: ListingOptions

  func validate() throws {
    if symbols.count < 2 { throw ValidationError("common needs two documents at least.") }
  }

  func run() throws {
    let (store, subjects) = try listing.database.open(about: symbols, reading, isQuiet: listing.output.quiet)
    try listing.print(
      try store.commonAncestors(of: subjects.map { $0[0] }, try filter.options(.ancestors), limit: top.rows()))
  }
}
