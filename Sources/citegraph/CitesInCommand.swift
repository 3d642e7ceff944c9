import ArgumentParser
import CitationGraph

/// `citegraph cites-in`
struct CitesInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cites-in", abstract: "Shows what is cited in paragraphs that have some words.",
    discussion: """
      The words stand together; a star at the end stands for any ending. A row a citation; citations in notes belong \
      to the paragraph with the mark. A citation that a document has in several languages is listed once.

      Examples:
        citegraph cites-in 'capacity-building'
        citegraph cites-in 'criminal purposes' --via recalling --format json
      """)

  @Argument(help: "Words that stand together.")
  var phrase: String
  @OptionGroup var top: TopOption
  @OptionGroup var filter: FilterOptions
  @OptionGroup var listing: ListingOptions

  func validate() throws {
    if SearchQuery(phrase: phrase) == nil { throw ValidationError("there is no word to search for.") }
  }

  func run() throws {
    guard let query = SearchQuery(phrase: phrase) else { return }
    let options = try filter.options(.ancestors)
    try listing.print(try SearchCommand.store(listing).citations(in: query, options, limit: top.rows()))
  }
}
