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

  func run() throws {
    let options = try filter.options(.ancestors)
    let (store, subjects) = try listing.database.open(
      about: [subject], reading, takesAll: true, isQuiet: listing.output.quiet)
    let answers = try subjects[0].map { try store.outdatedCitations(in: $0, options) }
    try listing.print(answers.dropFirst().reduce(answers[0]) { $0.joined(with: $1) })
  }
}
