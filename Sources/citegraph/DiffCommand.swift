import ArgumentParser
import CitationGraph

/// `citegraph diff`
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Shows which citations a document took over from another, added and dropped.",
    discussion: """
      Meant for a resolution and its predecessor; a row a cited document.

      Examples:
        citegraph diff 72/196 73/187
        citegraph diff 72/196 draft.docx
        citegraph diff 58/32 73/27 --place preamble --format json
      """)

  @Argument(help: "The earlier document: a symbol or a file.")
  var before: String
  @Argument(help: "The later document: a symbol or a file.")
  var after: String
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let (store, subjects) = try listing.database.open(about: [before, after], reading, isQuiet: listing.output.quiet)
    try listing.print(try store.difference(from: subjects[0][0], to: subjects[1][0], try filter.options(.ancestors)))
  }
}
