import UNSymbols

/// Additions, corrections and revisions: `Add.1`, `Corr.1`, `Rev.1`, behind the symbol of a document.
extension SymbolScanner {
  /// The words of additions and corrections to a document, without their stop: "Add".
  static let modifiers = SymbolGrammar.modifiers

  /// The most bytes of such a word.
  static let longestModifier = modifiers.map(\.utf8.count).max() ?? 0

  /// The words whose numbers go on in ranges and lists: "Add.1-3", "SR.5, 6 and 9", "L.21 and L.22".
  static let counted = modifiers + SymbolGrammar.listed

  /// The symbol that an elliptic modifier makes of the one before it: `A/75/49` and `Corr.1`.
  static func elliptic(_ modifier: String, of symbol: DocumentSymbol) -> DocumentSymbol? {
    // "A/61/636-S/2006/980 and Corr.1": each body's document has it.
    let halves = symbol.halves
    guard halves.isEmpty else {
      let modified = halves.compactMap { elliptic(modifier, of: $0) }
      guard modified.count == halves.count else { return nil }
      return try? DocumentSymbol(parsing: modified.map(\.canonical).joined(separator: "-"))
    }
    let elements = symbol.canonical.split(separator: "/")
    let same = elements.lastIndex { $0.hasPrefix(modifier.prefix { $0 != "." } + ".") }
    return try? DocumentSymbol(
      parsing: elements[..<(same ?? elements.endIndex)].joined(separator: "/") + "/" + modifier)
  }

  /// Where the slash stands before the word of an addition or correction that has no number: `S/18164/Add`.
  static func bareModifier(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let slash = text[range].lastIndex(of: 0x2F) else { return nil }
    return isModifier(text[(slash + 1)..<range.upperBound]) ? slash : nil
  }

  private static func isModifier(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    modifiers.contains { word.elementsEqual($0.utf8) }
  }

  /// The offset behind the number that a space divides from its word: `S/18164/Add. 1`, `A/C. 3/38/L. 43`.
  static func dividedNumber(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ space: Int, _ end: Int) -> Int? {
    guard SymbolGrammar.endsInElement(text[start..<space]) else { return nil }
    var position = space + 1
    while position < end, text[position].isDigit { position += 1 }
    return (1...4).contains(position - space - 1) ? position : nil
  }

  /// The offset of the slash that a space divides from the number before it: `A/46 /524`, `A/C.3 /46/L.23`.
  static func dividedSlash(_ text: UnsafeBufferPointer<UInt8>, _ element: Int, _ space: Int, _ end: Int) -> Int? {
    guard space + 2 < end, text[space + 1] == 0x2F, text[space + 2].isDigit, text[space - 1].isDigit,
      text[element..<space].allSatisfy({ $0.isAlphanumeric || $0 == 0x2E })
    else { return nil }
    return space + 1
  }

  /// Whether the word of the last element, or the whole symbol up to its number, stands again behind a dash: a range, `L.31-L.33`, and
  /// no document of two bodies.
  static func repeatsElement(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ element: Int, _ dash: Int, _ end: Int)
    -> Bool
  {
    let word = text[element..<dash].prefix { $0 != 0x2E }
    let isWord = word.count < dash - element
    let rest = text[(dash + 1)..<end]
    return isWord && rest.starts(with: word) && rest.dropFirst(word.count).first == 0x2E
      || element > start && rest.starts(with: text[start..<element])
  }
}
