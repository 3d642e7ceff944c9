import UNSymbols

/// Security Council resolutions that are printed with a year that is not their own: kept, and doubted.
extension Resolver {
  /// The year of a Security Council resolution that is printed with another one; nil where its own is printed.
  static func ownYear(of symbol: DocumentSymbol) -> Int? {
    guard symbol.body == "S", symbol.kind == .resolution else { return nil }
    return SessionCalendar.securityCouncilYear(of: symbol.number, notPrinted: symbol.session)
  }

  /// Says that the last item has not its own year.
  mutating func doubt(_ year: Int) {
    let last = items.count - 1
    (items[last].basis, items[last].confidence) = (.form, 0.4)
    if explains { items[last].trail.append("kept though the Council adopted that number in \(year)") }
  }
}
