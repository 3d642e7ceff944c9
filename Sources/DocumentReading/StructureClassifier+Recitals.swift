import UNSymbols

/// What stands before the first decision, and the paragraphs of a statement, which has none.
extension StructureClassifier {
  /// A paragraph between the enacting formula and the first number.
  mutating func recital(_ range: Range<Int>, index: Int) -> Paragraph {
    if text[range.upperBound - 1] != 0x2C,
      announcers.contains(index) || Self.opensDecision(text, range, language)
        || language.has(.stopsTell) && index > lastRecital && language.beginsWithVerb(text, range)
    {
      state = .operative
      label = nil
      chapeau = index
      return Paragraph(place: .operative, range: range)
    }
    if text[range.lowerBound] == 0x2D || !language.has(.smallRecitals) && text.isLowerLetter(range.lowerBound) {
      return Paragraph(
        place: .preamble, label: recitals > 0 ? "PP\(recitals)" : nil, range: range, parent: chapeau)
    }
    if recitals == 0, Self.opensSection(text, range, language) {
      // The sections of a text are decided, each with its recitals: the United Nations' own files have them so.
      state = .operative
      followsHeading = true
      return Paragraph(place: .operative, range: range, isHeading: true)
    }
    if Self.isHeading(text, range, language), !text[range].contains(where: { $0.isDigit }),
      language.mood(text, range) == nil
    {
      // "I", "Staff assessment": the parts of a text may each have their recitals; those with a letter count them anew.
      if beginsWithPartLetter(range) { recitals = 0 }
      return Paragraph(place: .preamble, range: range, isHeading: true)
    }
    opensPart = false
    recitals += 1
    chapeau = index
    return Paragraph(place: .preamble, label: "PP\(recitals)", range: range)
  }

  /// A paragraph of a presidential statement.
  mutating func statement(_ range: Range<Int>, index: Int) -> Paragraph {
    if Self.opensStatement(text, range, language)
      || state == .operative && Self.speakerEnd(behindLeadOf: range, text, language) != nil
    {
      recitals += 1
      state = .operative
      label = "P\(recitals)"
      chapeau = index
      return Paragraph(place: .operative, label: label, range: range)
    }
    guard state == .operative else { return Paragraph(place: .front, range: range) }
    return Paragraph(place: .operative, label: label, range: range, parent: chapeau)
  }
}
