import UNSymbols

/// Paragraphs that the end of a page divides.
extension StructureClassifier {
  /// The fewest bytes of notes between two pieces of a paragraph.
  private static let fewestBetween = 12
  /// The fewest bytes of a paragraph's first piece: what is shorter may be a heading.
  private static let shortestPiece = 60

  /// Whether a paragraph goes on with the one before, from which notes at the foot of a page divide it: the piece above them ends
  /// on a letter.
  func goesOn(_ range: Range<Int>) -> Bool {
    guard language.script == .latin, let piece, piece.count >= Self.shortestPiece, text[piece.upperBound - 1].isLetter,
      range.lowerBound - piece.upperBound >= Self.fewestBetween
    else { return false }
    return ParagraphNumber.leading(text, range, language) == nil && language.mood(text, range) == nil
  }
}
