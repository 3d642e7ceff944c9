@testable import CitationGraph
import Testing

/// What a person types to search.
@Suite struct SearchQueryTests {
  @Test(arguments: [
    ("\"law mak\"*", true), ("\"law mak*\"", true), ("law mak*", true), ("\"law mak\"", false), ("\"law\"* mak*", true),
    ("\"mak law\"*", false),
  ])
  func `a star inside quotes or right behind them stands for any ending`(words: String, isFound: Bool) throws {
    let query = try #require(SearchQuery(words))
    #expect(query.matches("on law making and the sea") == isFound)
  }
}
