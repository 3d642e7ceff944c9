import Testing
import UNSymbols

@Suite struct CountedNounTests {
  @Test(arguments: [(0, "0 further languages"), (1, "1 further language"), (2, "2 further languages")])
  func `one of a thing is no plural`(count: Int, words: String) {
    #expect("\(count, of: "further language")" == words)
  }
}
