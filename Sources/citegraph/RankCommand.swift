import ArgumentParser
import CitationGraph

/// `citegraph rank`
struct RankCommand: ParsableCommand {
  enum Measure: String, ExpressibleByArgument, CaseIterable {
    case citations, pagerank, authorities, hubs
  }

  static let configuration = CommandConfiguration(
    commandName: "rank", abstract: "Ranks the documents by who cites them.",
    discussion: """
      --by citations counts the citing documents, pagerank follows citations to where readers end, authorities and \
      hubs are those of HITS. The filters say whose citations count: --body S --since 2010 ranks by what the \
      Security Council cited since 2010.

      Examples:
        citegraph rank
        citegraph rank --by pagerank --top 50 --format json
        citegraph rank --body S --since 2010 --via reaffirming
      """)

  @Option(help: "citations, pagerank, authorities or hubs.")
  var by = Measure.citations
  @OptionGroup var top: TopOption
  @OptionGroup var filter: FilterOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let store = try listing.database.open()
    var answer = try store.ranks(by: RankMeasure(rawValue: by.rawValue)!, try filter.citations(), limit: top.rows())
    if answer.rows.isEmpty, let body = filter.documents.body {
      answer.notes.append(
        "--body \(body) counts what these bodies cite: no document of theirs with a citation that counts is ingested")
    }
    try listing.print(answer)
  }
}
