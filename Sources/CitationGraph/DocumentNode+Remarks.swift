import UNSymbols

/// What a person is told of a document that the archive knows from citations only.
extension DocumentNode {
  /// That it is not ingested, or that there is no such document.
  public var notIngested: String {
    misprint ?? "\(symbol) is not ingested: what it cites is not known"
  }

  /// Why there is no such document: a Security Council resolution printed with a year in which the Council did not adopt that number.
  var misprint: String? {
    guard body == Body.securityCouncil.code, kind == DocumentSymbol.Kind.resolution.rawValue, let number,
      let year = SessionCalendar.securityCouncilYear(of: number, notPrinted: session)
    else { return nil }
    return "\(symbol) does not exist as printed: resolution \(number) is of \(year)"
  }
}
