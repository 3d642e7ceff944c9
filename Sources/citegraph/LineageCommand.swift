import ArgumentParser
import CitationGraph

/// `citegraph lineage`
struct LineageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lineage", abstract: "Shows the series of yearly texts to which a document belongs.",
    discussion: """
      Found from titles and from recitals that list one text a session; each row says why it belongs there, and \
      sessions without a text are named.

      Examples:
        citegraph lineage 53/70
        citegraph lineage 73/187 --since 2005 --format json
      """)

  @Argument(help: "A symbol in any spelling, or a file.")
  var symbol: String
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var filter: DocumentOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let (store, subjects) = try listing.database.open(about: [symbol], reading, isQuiet: listing.output.quiet)
    let answer = try store.lineage(of: subjects[0][0], try filter.filter())
    try listing.print(answer)
  }
}
