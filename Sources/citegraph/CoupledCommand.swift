import ArgumentParser
import CitationGraph

/// `citegraph coupled`
struct CoupledCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coupled", abstract: "Shows what cites the same documents as a document.",
    discussion: """
      How many cited documents the two share, which, and how alike they are in what they cite (the cosine, 0 to 1).

      Examples:
        citegraph coupled 73/27
        citegraph coupled 73/27 --via recalling --top 5 --format json
      """)

  @OptionGroup var neighbours: NeighbourOptions

  func run() throws { try neighbours.print { store in { try store.coupled(with: $0, $1, limit: $2) } } }
}
