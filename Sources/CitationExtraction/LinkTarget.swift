import UNSymbols

/// The symbol in an address: `https://undocs.org/en/A/RES/76/134`.
enum LinkTarget {
  /// The symbol and its place in the text.
  static func symbol(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (DocumentSymbol, Range<Int>)? {
    var position = range.lowerBound
    var slashes = 0
    while position < range.upperBound, slashes < 3 {
      if text[position] == 0x2F { slashes += 1 }
      position += 1
    }
    while position < range.upperBound {
      if text[position].isUpper, let (symbol, end) = SymbolScanner.symbol(text, position, range.upperBound) {
        return (symbol, position..<end)
      }
      while position < range.upperBound, text[position] != 0x2F { position += 1 }
      position += 1
    }
    return nil
  }
}
