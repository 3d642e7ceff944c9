import ArgumentParser
import CitationGraph

/// `citegraph core`
struct CoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "core", abstract: "Shows the documents on which a field rests.",
    discussion: """
      A field is what the words find (in a title or a paragraph), or with --around a document and all that rests on \
      it. Ranked by how many documents of the field cite it (DOCUMENTS), then by where a reader ends who begins at \
      any of them and follows citations (SCORE).

      Examples:
        citegraph core 'information security'
        citegraph core --around 53/70 --since 2010
      """)

  @Argument(help: "The words of the field.")
  var words: [String] = []
  @Option(help: "The document whose field it is: a symbol or a file.")
  var around: String?
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var top: TopOption
  @OptionGroup var filter: FilterOptions
  @OptionGroup var listing: ListingOptions

  func validate() throws {
    if words.isEmpty == (around == nil) { throw ValidationError("give either words or --around SYMBOL.") }
    if around == nil, !reading.isEmpty { throw ValidationError("--symbol and --language are for a file.") }
    if !words.isEmpty { _ = try SearchCommand.query(words) }
  }

  func run() throws {
    let filter = try self.filter.citations()
    if let around {
      let (store, subjects) = try listing.database.open(about: [around], reading, isQuiet: listing.output.quiet)
      return try listing.print(try store.core(around: subjects[0][0], filter, limit: top.rows()))
    }
    let query = try SearchCommand.query(words)
    let store = try SearchCommand.store(listing)
    try listing.print(SearchCommand.explained(try store.core(of: query, filter, limit: top.rows()), words))
  }
}
