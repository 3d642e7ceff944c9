extension DocumentSymbol {
  /// Reads what a person wrote, as `init(parsing:)` does, which is faster at refusing: here the error also tells where a symbol
  /// ends and something else follows ("A/RES/73/187, para. 3").
  /// - Throws: `SymbolError` with the place and the reason when the text is not a symbol.
  public init(written text: String) throws(SymbolError) {
    do throws(SymbolError) {
      try self.init(parsing: text)
    } catch {
      throw DocumentSymbol.remainder(of: text) ?? DocumentSymbol.bareNumber(text) ?? error
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
        reason: symbol.otherYear(text[rest...]) ?? "what follows \(symbol.canonical) does not belong to it")
    }
    return nil
  }

  /// What is wrong with a year in brackets behind a resolution of the Security Council that is not of that year.
  private func otherYear(_ rest: Substring) -> String? {
    guard rest.utf8.count == 6, rest.hasPrefix("("), rest.hasSuffix(")"), let other = Int(rest.dropFirst().dropLast())
    else { return nil }
    return yearConflict(with: other)
  }

  /// Why there is no such document: the Security Council, whose numbers run on, adopted that number in another year. Nil for all
  /// other symbols.
  public var doubt: String? { session.flatMap { Int($0) }.flatMap(yearConflict) }

  private func yearConflict(with other: Int) -> String? {
    guard isCouncilResolution, let number,
      let year = SessionCalendar.securityCouncilYear(of: number, notPrinted: String(other))
    else { return nil }
    return "the Security Council's resolution \(number) is of \(year), not of \(other)"
  }

  /// What is odd about words that print the number of a General Assembly resolution before 1976, which ran on, with another session than
  /// its own: "1514 (XVI)"; nil for all others.
  package func otherSession(printed words: String) -> String? {
    guard body == Body.generalAssembly.code, kind == .resolution, let session, let number,
      RomanNumeral.value(of: session) != nil,
      let open = words.lastIndex(of: "("), let close = words[open...].firstIndex(of: ")"),
      case let printed = words[words.index(after: open)..<close].filter({ $0 != " " }), printed != session,
      RomanNumeral.value(of: printed) != nil
    else { return nil }
    return "the General Assembly's resolution \(number) is of session \(session), not of \(printed): \(canonical)"
  }

  /// Why a number without a body is no symbol, with or without the word "resolution" before it; nil for other texts.
  private static func bareNumber(_ text: String) -> SymbolError? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, last.utf8.allSatisfy({ (0x30...0x39).contains($0) }), last.utf8.count < 5,
      words.count == 1 || words.count == 2 && words[0].lowercased() == "resolution"
    else { return nil }
    return SymbolError(
      text: text, offset: text.utf8.distance(from: text.startIndex, to: last.startIndex),
      reason: "a number alone names no body")
  }
}
