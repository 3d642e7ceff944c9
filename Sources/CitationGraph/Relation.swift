import CitationExtraction

/// The families of governing words, as a person may write them.
public enum Relation {
  /// The family that a text names, in any inflection: `recalling` for "Recalls", `taking-note` for "taking note also"; nil
  /// when it names none.
  public static func family(of text: String) -> String? { RelationFamily(text)?.name }

  /// Up to three families that may have been meant by a text that names none, the nearest first.
  public static func nearest(to text: String) -> [String] {
    let wanted = Array(text.lowercased().replacing(" ", with: "-").utf8)
    let limit = max(1, wanted.count / 3)
    var near: [String: Int] = [:]
    for (word, family) in RelationFamily.words {
      let word = Array(word.replacing(" ", with: "-").utf8)
      guard let distance = EditDistance.between(wanted, word, limit: limit) else { continue }
      near[family.name] = min(distance, near[family.name] ?? .max)
    }
    return near.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(3).map(\.key)
  }

  /// The names of all families.
  public static var families: [String] { RelationFamily.all.map(\.name) }
}
