import ArgumentParser
import CitationGraph

/// `citegraph coupled`
struct CoupledCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coupled", abstract: "Shows what cites the same documents as a document.",
    discussion: """
      How many cited documents the two share, which, and how alike they are in what they cite (the cosine, 0 to 1).

      Examples:
        citegraph coupled 73/27
        citegraph coupled 73/27 --via recalling --top 5 --format json
      """)

  @Argument(help: "A symbol in any spelling.")
  var symbol: String
  @OptionGroup var top: TopOption
  @OptionGroup var filter: FilterOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let store = try listing.database.open()
    let answer = try store.coupled(with: symbol, try filter.options(.ancestors), limit: top.top)
    try listing.print(answer)
  }
}
