import ArgumentParser
import CitationGraph

/// What `cocited` and `coupled` take, and how they answer.
struct NeighbourOptions: ParsableArguments {
  @Argument(help: "A symbol in any spelling, or a file.")
  var symbol: String
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var top: TopOption
  @OptionGroup var filter: FilterOptions
  @OptionGroup var listing: ListingOptions

  /// Prints what a question about the document has as its answer.
  func print(_ answer: (CitationStore) -> (String, WalkOptions, Int) throws -> Listing) throws {
    let (store, subjects) = try listing.database.open(about: [symbol], reading, isQuiet: listing.output.quiet)
    try listing.print(try answer(store)(subjects[0][0], try filter.options(.ancestors), top.rows()))
  }
}
