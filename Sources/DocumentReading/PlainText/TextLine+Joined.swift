import UNSymbols

/// Marks and numbers that a converter set on a line of their own.
extension TextLine {
  /// This line and the next as one, where this one is a number and the next the words that it numbers; else nil.
  ///
  /// A raised mark is printed one line above its note, which begins at its right edge (`pdftotext -layout`); the number of a
  /// paragraph stands alone where a tab divides it from its words (`pdftotext`).
  func joined(to next: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> TextLine? {
    guard !next.opensPage, text[start].isDigit || text[start] >= 0xC2 || text[start] == 0x28 else { return nil }
    var line = self
    line.end = next.end
    if FootNotes.loneMark(self, text) != nil {
      guard indent > 0, next.blanksBefore == 0, (1...3).contains(next.indent - indent - count + 1) else { return nil }
      line.opensNote = true
      return line
    }
    guard next.blanksBefore <= 1, isLoneNumber(text), opensWords(next, text) else { return nil }
    // A formula right below the number of a text is no title.
    if text[next.end - 1] == 0x2C, text[start..<end].contains(0x2F) { return nil }
    return line
  }

  /// Whether all of a line is the number of a paragraph or of a resolution with its stop, or an item's letter: `12.`, `73/6.`,
  /// `1989/57.`, `(a)`.
  private func isLoneNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text[start] == 0x28 { return ParagraphNumber.bracketed(text, start..<end) == end }
    guard count >= 2, text[end - 1] == 0x2E else { return false }
    let numbers = text[start..<end - 1].split(separator: 0x2F, omittingEmptySubsequences: false)
    // "1989/57.": the year of a resolution of the Economic and Social Council.
    let isYear = numbers.count == 2 && numbers[0].count == 4
    return numbers.count <= 2 && numbers.dropFirst(isYear ? 1 : 0).allSatisfy { (1...3).contains($0.count) }
      && numbers.allSatisfy { $0.allSatisfy(\.isDigit) }
  }

  /// Whether a line begins as a sentence or a title does.
  private func opensWords(_ line: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = text[line.start]
    return line.count > 3 && (first.isUpper || first >= 0x80 || first == 0x22 || first == 0x5B)
  }
}
