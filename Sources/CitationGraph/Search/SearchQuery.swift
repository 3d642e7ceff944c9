/// What a person wants to find: words, all of which must stand in one paragraph; `"several words"` in quotes stand together,
/// a star at the end of a word stands for any ending. Chinese characters without a gap stand together.
public struct SearchQuery: Sendable, Hashable {
  /// Words that stand together; the last may be the beginning of one.
  struct Phrase: Hashable {
    var words: [String]
    var isPrefix: Bool
  }

  let phrases: [Phrase]

  /// Reads what a person wrote; nil when there is no word in it.
  public init?(_ text: String) {
    var phrases: [Phrase] = []
    for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      let pieces = index % 2 == 1 ? [part] : part.split(whereSeparator: \.isWhitespace)
      for piece in pieces {
        let words = SearchSpelling.words(of: String(piece))
        if !words.isEmpty { phrases.append(Phrase(words: words, isPrefix: piece.hasSuffix("*"))) }
      }
    }
    guard !phrases.isEmpty else { return nil }
    self.phrases = phrases
  }

  /// A query for words that stand together; nil when there is none.
  public init?(phrase text: String) {
    let words = SearchSpelling.words(of: text)
    guard !words.isEmpty else { return nil }
    phrases = [Phrase(words: words, isPrefix: text.hasSuffix("*"))]
  }

  /// The query as FTS5 reads it.
  var match: String {
    phrases.map { "\"" + $0.words.joined(separator: " ") + "\"" + ($0.isPrefix ? "*" : "") }.joined(separator: " ")
  }

  /// Whether a paragraph has what is wanted: the slow way, for archives that can't be written, and for tests.
  func matches(_ text: String) -> Bool {
    let words = SearchSpelling.words(of: text)
    return phrases.allSatisfy { phrase in
      guard words.count >= phrase.words.count else { return false }
      return (0...(words.count - phrase.words.count)).contains { start in
        phrase.words.indices.allSatisfy { index in
          let word = words[start + index]
          let isLast = index == phrase.words.count - 1
          return word == phrase.words[index] || isLast && phrase.isPrefix && word.hasPrefix(phrase.words[index])
        }
      }
    }
  }
}
