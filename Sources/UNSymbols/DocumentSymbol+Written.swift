extension DocumentSymbol {
  /// Reads what a person wrote, as `init(parsing:)` does, which is faster at refusing: here the error also tells where a symbol
  /// ends and something else follows ("A/RES/73/187, para. 3").
  /// - Throws: `SymbolError` with the place and the reason when the text is not a symbol.
  public init(written text: String) throws(SymbolError) {
    do throws(SymbolError) {
      try self.init(parsing: text)
    } catch {
      throw DocumentSymbol.remainder(of: text) ?? error
    }
  }

  /// Why a text that begins with a symbol, up to a space or a comma, is not one; nil when it does not.
  private static func remainder(of text: String) -> SymbolError? {
    func separates(_ character: Character) -> Bool { character.isWhitespace || ",;:".contains(character) }
    let head = text.prefix(SymbolParser.longest)
    for end in head.indices.reversed() where separates(text[end]) {
      guard let symbol = DocumentSymbol(text[..<end]), let rest = text[end...].firstIndex(where: { !separates($0) })
      else { continue }
      return SymbolError(
        text: text, offset: text.utf8.distance(from: text.startIndex, to: rest),
        reason: "what follows \(symbol.canonical) does not belong to it")
    }
    return nil
  }
}
