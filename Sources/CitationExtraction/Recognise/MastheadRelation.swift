import UNSymbols

/// The words in brackets under the title of a resolution that say from where the text came: "[on the report of the Third
/// Committee (A/77/455, para. 32)]", "[without reference to a Main Committee (A/72/L.4)]".
///
/// The words are those of `mastheads.tsv`.
struct MastheadRelation: Sendable {
  private let begins: [UInt8]
  private let holds: [UInt8]
  private let relation: String

  /// The lines of one language.
  static func all(of language: Language) -> [MastheadRelation] {
    language.tables.mastheads.rows(of: language.code).map { row in
      MastheadRelation(begins: Array(row["begins"].utf8), holds: Array(row["holds"].utf8), relation: row["relation"])
    }
  }

  /// The words at the head of a paragraph in brackets, with their relation; nil when it is none of these lines. Texts that run
  /// from right to left may have the brackets turned, and the symbol in front of the words.
  static func phrase(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, among known: [MastheadRelation]
  ) -> OpeningPhrase? {
    guard range.count > 8, text[range.lowerBound] == 0x5B || text[range.lowerBound] == 0x5D else { return nil }
    var start = range.lowerBound + 1
    if text[start] == 0x28 {
      start = behindSymbol(text, start + 1, range.upperBound)
    }
    let words = text[start..<range.upperBound]
    guard let found = known.first(where: { $0.matches(words) }) else { return nil }
    return OpeningPhrase(range: start..<start + found.begins.count, family: found.relation)
  }

  /// The offset behind a symbol in brackets, of which the second may stand behind the words: "[(E/2020/L.1بناء على مقترح)]".
  private static func behindSymbol(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    if let close = text[start..<min(end, start + longestSymbol)].firstIndex(of: 0x29) { return close + 1 }
    return text[start..<end].prefix { $0.isAlphanumeric || $0 == 0x2F || $0 == 0x2E || $0 == 0x2D }.endIndex
  }

  /// The most bytes of a symbol with its locator.
  private static let longestSymbol = 40

  private func matches(_ words: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard words.starts(with: begins) else { return false }
    return holds.isEmpty || words.indices.contains { Self.begin(words[$0...], with: holds) }
  }

  /// Whether words begin with others, whatever spaces stand among them: "委员会的 建议".
  private static func begin(_ words: Slice<UnsafeBufferPointer<UInt8>>, with others: [UInt8]) -> Bool {
    words.first == others.first && words.lazy.filter { $0 != 0x20 }.starts(with: others)
  }
}
