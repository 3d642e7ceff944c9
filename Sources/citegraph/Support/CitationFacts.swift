import CitationGraph

/// What citations of one document by another say, in the words of trees and reports.
enum CitationFacts {
  /// The governing words, note and part of each citation, each word once; before them paragraph and phrase when these do not
  /// stand above.
  static func words(of edges: [CitationEdge], withHeadings: Bool) -> [String] {
    var facts: [String] = []
    for edge in edges {
      let words = [
        withHeadings ? edge.heading : nil, edge.governing, edge.footnote.map { "note \($0)" }, edge.locator,
      ]
      for word in words.compactMap({ $0.map(TerminalText.words) }) where !facts.contains(word) { facts.append(word) }
    }
    return facts
  }
}
