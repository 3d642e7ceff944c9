import UNSymbols

/// Additions, corrections and revisions: `Add.1`, `Corr.1`, `Rev.1`, behind the symbol of a document.
extension SymbolScanner {
  /// Where the slash stands before the word of an addition or correction that has no number: `S/18164/Add`.
  static func bareModifier(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let slash = text[range].lastIndex(of: 0x2F) else { return nil }
    return isModifier(text[(slash + 1)..<range.upperBound]) ? slash : nil
  }

  private static func isModifier(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    modifiers.contains { word.elementsEqual($0.utf8) }
  }

  /// The offset behind the number of an addition or correction that a space divides from its word: `S/18164/Add. 1`.
  static func modifierNumber(
    _ text: UnsafeBufferPointer<UInt8>, _ element: Int, _ space: Int, _ end: Int
  ) -> Int? {
    guard text[space - 1] == 0x2E, isModifier(text[element..<(space - 1)]) else { return nil }
    var position = space + 1
    while position < end, text[position].isDigit { position += 1 }
    return (1...2).contains(position - space - 1) ? position : nil
  }
}
