package import UNSymbols

extension DocumentSymbol {
  /// The resolution of the Security Council that a number alone may mean, with or without a word for "resolution" before it: the
  /// only body whose numbers people use without more. Nil for other texts, and for numbers that the Council has not come to.
  package static func councilResolution(numbered text: String) -> DocumentSymbol? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, last.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(last),
      words.count == 1 || words.count == 2 && words[0].lowercased().hasPrefix("res"),
      let year = SessionCalendar.securityCouncilYear(of: number)
    else { return nil }
    return DocumentSymbol("S/RES/\(number)(\(year))")
  }
}
