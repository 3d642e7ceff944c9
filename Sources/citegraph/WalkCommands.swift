import ArgumentParser
import CitationGraph

/// `citegraph ancestors`
struct AncestorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ancestors", abstract: "Shows what a document cites, what that cites, and so on.",
    discussion: """
      Examples:
        citegraph ancestors 73/187
        citegraph ancestors A/RES/73/187 --via taking-note --depth 1
        citegraph ancestors 'S/RES/1325' --place preamble --format table
        citegraph ancestors 73/187 --format dot | dot -Tsvg > 73-187.svg
      """)

  @OptionGroup var walk: WalkArguments

  func run() throws { try walk.run(.ancestors) }
}

/// `citegraph descendants`
struct DescendantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "descendants", abstract: "Shows who cites a document, who cites those, and so on.",
    discussion: """
      Examples:
        citegraph descendants 53/70
        citegraph descendants '217 A (III)' --via reaffirms --depth 1 --format table
      """)

  @OptionGroup var walk: WalkArguments

  func run() throws { try walk.run(.descendants) }
}
