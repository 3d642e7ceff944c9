import UNSymbols

/// Symbols that are printed wrongly: with a year that is not their own, or with a number that no text can have.
extension SymbolScanner {
  /// The symbol of a Security Council resolution as it is printed with a year that is not its own, where that stands behind one without:
  /// "S/RES/2140 (2015)".
  static func misprinted(
    _ symbol: DocumentSymbol, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (DocumentSymbol, Int)? {
    guard symbol.isCouncilResolution, let number = symbol.number, text[start - 1].isDigit else {
      return nil
    }
    let open = start < end && text[start] == 0x20 ? start + 1 : start
    guard open + 6 <= end, text[open] == 0x28, text[open + 5] == 0x29,
      text[(open + 1)..<(open + 5)].allSatisfy({ $0.isDigit })
    else { return nil }
    let year = String(decoding: text[(open + 1)..<(open + 5)], as: UTF8.self)
    return Body.securityCouncil.misprinted(CitedNumber(form: .numberYear, session: year, number: number))
      .map { ($0, open + 6) }
  }

  /// The words at a position that begin as the symbol of a resolution, decision or statement does and are none, and why:
  /// `A/RES/74/9999`.
  static func impossible(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (range: Range<Int>, reason: String)? {
    guard let promise = DocumentSymbol.promise(UnsafeBufferPointer(rebasing: text[start..<end])), start + promise < end,
      text[start + promise].isDigit
    else { return nil }
    let range = start..<extent(text, start, min(end, start + longest))
    do throws(SymbolError) {
      _ = try DocumentSymbol(parsing: String(decoding: text[range], as: UTF8.self))
      return nil
    } catch {
      return (range, error.reason)
    }
  }
}
