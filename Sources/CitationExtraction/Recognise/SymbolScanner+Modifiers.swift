import UNSymbols

/// Additions, corrections and revisions: `Add.1`, `Corr.1`, `Rev.1`, behind the symbol of a document.
extension SymbolScanner {
  /// The words of additions and corrections to a document, without their stop: "Add".
  static let modifiers = SymbolGrammar.modifiers

  /// The most bytes of such a word.
  static let longestModifier = modifiers.map(\.utf8.count).max() ?? 0

  /// The words whose numbers go on in ranges and lists, "Add.1-3", "SR.5, 6 and 9": those and the records of meetings.
  static let counted = modifiers + SymbolGrammar.records

  /// The symbol that an elliptic modifier makes of the one before it: `A/75/49` and `Corr.1`.
  static func elliptic(_ modifier: String, of symbol: DocumentSymbol) -> DocumentSymbol? {
    // "A/61/636-S/2006/980 and Corr.1": each body's document has it.
    let halves = symbol.halves
    guard halves.isEmpty else {
      let modified = halves.compactMap { elliptic(modifier, of: $0) }
      guard modified.count == halves.count else { return nil }
      return try? DocumentSymbol(parsing: modified.map(\.canonical).joined(separator: "-"))
    }
    var base = symbol.canonical
    if let slash = base.lastIndex(of: "/"), base[base.index(after: slash)...].hasPrefix(modifier.prefix { $0 != "." }) {
      base = String(base[..<slash])
    }
    return try? DocumentSymbol(parsing: base + "/" + modifier)
  }

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
