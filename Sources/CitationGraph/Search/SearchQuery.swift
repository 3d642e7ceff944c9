/// What a person wants to find: words, all of which must stand in one paragraph; `"several words"` in quotes stand together,
/// a star at the end of a word stands for any ending. Chinese characters without a gap stand together.
public struct SearchQuery: Sendable, Hashable {
  /// Words that stand together; the last may be the beginning of one.
  struct Phrase: Hashable {
    var words: [String]
    var isPrefix: Bool

    /// Whether words begin with these.
    func begins(_ others: ArraySlice<String>) -> Bool {
      guard others.count >= words.count, let last = words.last else { return false }
      let end = others.startIndex + words.count - 1
      return others[..<end].elementsEqual(words.dropLast())
        && (others[end] == last || isPrefix && others[end].hasPrefix(last))
    }
  }

  let phrases: [Phrase]

  /// Reads what a person wrote; nil when there is no word in it.
  public init?(_ text: String) {
    var phrases: [Phrase] = []
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isQuoted = index % 2 == 1
      // The star stands inside the quotes or right behind them.
      let isFollowed = isQuoted && index + 1 < parts.count && parts[index + 1].hasPrefix("*")
      for piece in isQuoted ? [part] : part.split(whereSeparator: \.isWhitespace) {
        let words = SearchSpelling.words(of: String(piece))
        if !words.isEmpty { phrases.append(Phrase(words: words, isPrefix: isFollowed || piece.hasSuffix("*"))) }
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

  /// How many characters of a paragraph stand before the first that is wanted; 0 when there is none.
  func place(in text: String) -> Int {
    var behindLetter = false
    for (count, index) in text.indices.prefix(Self.farthest).enumerated() {
      let character = text[index]
      let isLetter = character.isLetter || character.isNumber
      if isLetter, !behindLetter || character.unicodeScalars.first!.properties.isIdeographic {
        // What is wanted may be spelled with more characters than it is indexed with.
        let words = SearchSpelling.words(of: String(text[index...].prefix(Self.longest)))
        if phrases.contains(where: { $0.begins(words[...]) }) { return count }
      }
      behindLetter = isLetter
    }
    return 0
  }

  /// How many characters of a paragraph are looked through.
  private static let farthest = 20_000
  /// How many characters are read of what may be wanted.
  private static let longest = 80

  /// Whether a paragraph has what is wanted: the slow way, for archives that can't be written, and for tests.
  func matches(_ text: String) -> Bool {
    let words = SearchSpelling.words(of: text)
    return phrases.allSatisfy { phrase in words.indices.contains { phrase.begins(words[$0...]) } }
  }
}
