import UNSymbols

/// What a decision keeps in mind: where the opening phrase governs again.
extension Resolver {
  /// Lets the opening phrase govern again where a comma ends what the text keeps in mind, with the sign of an infinitive behind it, or
  /// in Chinese alone: "taking into account resolution 76/238, to apportion the amount in accordance with resolution 76/239". What began
  /// behind "that" ends before the subject of its clause: "that, bearing in mind resolution 62/63, the report".
  mutating func endAdverbial(_ comma: Int) {
    guard isOperative, let governing, FamilyRoles.adverbials.contains(governing.family),
      comma + 1 < scan.lexemes.count,
      lexicon.language.has(.unspaced)
        // "第2504、2533和2585号决议"
        ? ![.number, .symbol, .date].contains(scan.lexemes[comma + 1].kind)
        : stands(comma + 1, in: .infinitive) || isInserted(governing, before: comma) && isMeaning(comma + 1, .the)
    else { return }
    self.governing = nil
  }

  /// Whether a phrase begins behind "that" and a comma, not far before another comma.
  private func isInserted(_ phrase: OpeningPhrase, before comma: Int) -> Bool {
    let clause = scan.lexemes.indices[..<comma].suffix(Self.longestInsertion)
    guard let verb = clause.first(where: { Int(scan.lexemes[$0].start) >= phrase.range.lowerBound }),
      verb > clause.lowerBound + 1
    else { return false }
    return scan.lexemes[verb - 1].kind == .comma && stands(verb - 2, in: .that)
  }

  /// The most lexemes of such a clause. Keeps the time linear.
  private static let longestInsertion = 40
}
