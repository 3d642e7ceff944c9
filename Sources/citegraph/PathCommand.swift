import ArgumentParser
import CitationGraph

/// `citegraph path`
struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Shows by which citations one document rests on another.",
    discussion: """
      The shortest chain, a row a citation with its words. With --all every chain that is no longer than --depth, or \
      than the shortest one. Exits with 1 when there is none.

      Examples:
        citegraph path 73/187 46/152
        citegraph path 77/20 65/230 --all --depth 4
        citegraph path 77/20 65/230 --format dot | dot -Tsvg > path.svg
      """)

  @Argument(help: "The citing document: a symbol in any spelling, or a file.")
  var start: String
  @Argument(help: "The document on which it may rest.")
  var end: String
  @Flag(help: "Every chain within the bound rather than one of the shortest.")
  var all = false
  @OptionGroup var top: TopOption
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var filter: WalkFilterOptions
  @OptionGroup var listing: ListingOptions

  func validate() throws {
    if top.top != nil, !all { throw ValidationError("--limit needs --all.") }
  }

  func run() throws {
    let (store, subjects) = try listing.database.open(about: [start, end], reading, isQuiet: listing.output.quiet)
    let answer = try store.paths(
      from: subjects[0][0], to: subjects[1][0], try filter.options(.ancestors), all: all, limit: top.rows(else: 1000))
    try listing.print(answer)
  }
}
