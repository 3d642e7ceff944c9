import UNSymbols

/// The words in brackets under the title of a resolution that say from where the text came: "[on the report of the Third
/// Committee (A/77/455, para. 32)]", "[without reference to a Main Committee (A/72/L.4)]".
///
/// The words are those of `mastheads.tsv`.
struct MastheadRelation: Sendable {
  private let begins: [UInt8]
  private let holds: [UInt8]
  private let relation: String

  private static let all: [String: [MastheadRelation]] = Dictionary(
    grouping: RegistryTable(RegistryTables.mastheads).rows, by: { $0["lang"] }
  ).mapValues { rows in
    rows.map { row in
      MastheadRelation(begins: Array(row["begins"].utf8), holds: Array(row["holds"].utf8), relation: row["relation"])
    }
  }

  /// The words at the head of a paragraph in brackets, with their relation; nil when it is none of these lines. Texts that run
  /// from right to left may have the brackets turned, and the symbol in front of the words.
  static func phrase(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, language: String
  ) -> OpeningPhrase? {
    guard range.count > 8, text[range.lowerBound] == 0x5B || text[range.lowerBound] == 0x5D else { return nil }
    var start = range.lowerBound + 1
    if text[start] == 0x28 {
      guard let close = text[start..<range.upperBound].firstIndex(of: 0x29), close - start < 40 else { return nil }
      start = close + 1
    }
    let words = text[start..<range.upperBound]
    guard let found = all[language]?.first(where: { $0.matches(words) }) else { return nil }
    return OpeningPhrase(range: start..<start + found.begins.count, family: found.relation)
  }

  private func matches(_ words: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard words.starts(with: begins) else { return false }
    return holds.isEmpty || words.indices.contains { words[$0...].starts(with: holds) }
  }
}
