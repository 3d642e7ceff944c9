import ArgumentParser
import CitationGraph

/// `citegraph cocited`
struct CocitedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cocited", abstract: "Shows what is cited together with a document.",
    discussion: """
      By how many of the documents that cite it, in how many of their paragraphs, and how alike the two are in who \
      cites them (the cosine, 0 to 1).

      Examples:
        citegraph cocited 53/70
        citegraph cocited 53/70 --place preamble --top 5 --format json
      """)

  @OptionGroup var neighbours: NeighbourOptions

  func run() throws { try neighbours.print { store in { try store.cocited(with: $0, $1, limit: $2) } } }
}
