import ArgumentParser
import CitationGraph

/// `citegraph outdated`
struct OutdatedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outdated", abstract: "Shows citations to which a newer text of the same series exists.",
    discussion: """
      Of a document of the archive, or of a file that need not be in it. A citation is outdated when the archive has \
      a later text of its series that the document could have cited and does not.

      Examples:
        citegraph outdated 73/187
        citegraph outdated draft.txt --format json
      """)

  @Argument(help: "A file, or a symbol in any spelling.", completion: .file())
  var subject: String
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var listing: ListingOptions

  func validate() throws {
    if !Subjects.isFile(subject), !reading.isEmpty { throw ValidationError("--symbol and --language are for a file.") }
  }

  func run() throws {
    let options = try filter.options(.ancestors)
    let (store, subjects) = try listing.database.open(
      about: [subject], takesAll: true, isQuiet: listing.output.quiet, try reading.options())
    var isFound = false
    for symbol in subjects[0] {
      let answer = try store.outdatedCitations(in: symbol, options)
      isFound = isFound || !answer.rows.isEmpty
      do { try listing.print(answer) } catch is ExitCode {}
    }
    if !isFound { throw ExitCode(1) }
  }
}
