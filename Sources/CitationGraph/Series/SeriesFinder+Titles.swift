import UNSymbols

/// What of two documents must agree for a series, and which sessions it lacks.
extension SeriesFinder {
  /// The kind of the texts of a document's series: a draft, `A/78/L.5`, is to be a resolution.
  static func kind(of node: DocumentNode) -> String {
    node.kind == "document" && node.symbol.contains("/L.") ? "resolution" : node.kind
  }

  /// Where a document's session stands among all of its body: the session's number, or the year.
  static func session(of node: DocumentNode) -> Int? {
    guard let session = node.session else { return nil }
    return Int(session) ?? RomanNumeral.value(of: session[...])
  }

  /// What two titles must have in common: the letters of their words, without numbers, in figures or words ("seventy-fifth"), marks and
  /// spaces: converters lose hyphens ("confidencebuilding measures").
  static func essence(_ title: String) -> String {
    title.lowercased().split { !$0.isLetter }.filter { !ordinals.contains(String($0)) }.joined()
  }

  private static let ordinals = Set(Language.all.flatMap { $0[.ordinal].map { $0.words.lowercased() } })

  /// The sessions in which a series has no member, given the sessions that have one: those that its usual step would reach.
  static func gaps(in sessions: [Int]) -> [Int] {
    let present = Array(Set(sessions)).sorted()
    let steps = zip(present.dropFirst(), present).map { $0 - $1 }
    let counts = Dictionary(grouping: steps, by: \.self).mapValues(\.count)
    let mostUsual = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    guard let usual = mostUsual?.key else { return [] }
    var gaps: [Int] = []
    for (next, last) in zip(present.dropFirst(), present) where next - last > usual {
      gaps += stride(from: last + usual, to: next, by: usual)
    }
    return gaps
  }
}
