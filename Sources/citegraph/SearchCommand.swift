import ArgumentParser
import CitationGraph
import DocumentReading
import UNSymbols

/// `citegraph search`
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Finds words in titles and paragraphs.",
    discussion: """
      All words must stand in one paragraph; words in quotes stand together, a star stands for any ending. Accents \
      and Arabic vowel signs make no difference. The first search after an ingest takes the new texts into the index. --via wants a \
      citation of that relation in the paragraph.

      Examples:
        citegraph search cybercrime
        citegraph search 'criminal purposes' 'technolog*' --body A --since 2010
        citegraph search Salvador --place preamble --format json
      """)

  @Argument(help: "Words.")
  var words: [String]
  @OptionGroup var top: TopOption
  @OptionGroup var filter: FilterOptions
  @OptionGroup var listing: ListingOptions

  func validate() throws {
    _ = try SearchCommand.query(words)
  }

  func run() throws {
    var options = try filter.options(.ancestors)
    if filter.place == nil { options.places = WalkOptions.everyPlace.places }
    let query = try SearchCommand.query(words)
    let answer = try SearchCommand.store(listing).search(query, options, limit: top.rows())
    try listing.print(SearchCommand.explained(answer, words))
  }

  /// What the words ask for.
  static func query(_ words: [String]) throws -> SearchQuery {
    // What a shell's quotes hold together stands together.
    let phrases = words.map { word in
      isPhrase(word)
        ? "\"\(word.filter { $0 != "*" })\"" + (word.hasSuffix("*") ? "*" : "") : word
    }
    guard let query = SearchQuery(phrases.joined(separator: " ")) else {
      throw ValidationError("there is no word to search for.")
    }
    return query
  }

  /// Whether a shell's quotes held words together.
  private static func isPhrase(_ word: String) -> Bool { word.contains(" ") && !word.contains("\"") }

  /// An answer; where it is empty, with a line that says that words were looked for as they stand together.
  static func explained(_ answer: Listing, _ words: [String]) -> Listing {
    guard answer.rows.isEmpty, let phrase = words.first(where: isPhrase) else { return answer }
    var answer = answer
    if answer.notes.isEmpty { answer.notes.append("nothing found") }
    answer.notes.append("\"\(phrase)\" was looked for as a phrase; without the quotes its words may stand apart")
    return answer
  }

  /// The archive with an index that is up to date; where it can't be written, the texts themselves are read.
  static func store(_ listing: ListingOptions) throws -> CitationStore {
    let store = try listing.database.open()
    let waiting = try store.documentsToIndex()
    guard waiting > 0 else { return store }
    guard let writable = try? CitationStore(path: listing.database.resolved, access: .writing) else { return store }
    defer { writable.close() }
    if !listing.output.quiet { Messages.note("taking \(waiting, of: "text") into the index of words") }
    do {
      try writable.updateIndex()
    } catch {
      Messages.say("\(error); the texts are searched without the index")
      return store
    }
    return try listing.database.open()
  }
}
