import UNSymbols

/// Numbers whose halves have changed places, as in the visual order of an Arabic line.
extension Resolver {
  /// The symbol of a number whose halves have changed places, where the date shows it: as printed no candidate held the
  /// session on that day, and with its halves exchanged one did.
  mutating func turned(
    _ cited: CitedNumber, _ kind: DocumentSymbol.Kind, _ date: CalendarDate
  ) -> DocumentSymbol? {
    guard lexicon.language.has(.turnedNumbers), let session = Int(cited.session) else { return nil }
    func agreeing(_ cited: CitedNumber) -> DocumentSymbol? {
      let bodies = candidates.list(for: scope.evidence, kind, cited).map(\.body) + [candidates.byDate(cited, kind)]
      return bodies.lazy.compactMap { $0?.symbol(kind, cited) }.first { SessionCalendar.check($0, date) == .ok }
    }
    var exchanged = cited
    if cited.form == .yearLast {
      // "19/2022" for 2022/19.
      exchanged.form = .year
      return agreeing(cited) == nil ? agreeing(exchanged) : nil
    }
    guard cited.form == .slash else { return nil }
    exchanged.session = String(cited.number)
    exchanged.number = session
    guard agreeing(cited) == nil, let symbol = agreeing(exchanged) else { return nil }
    // The session beside that of the day is rather a misprint of the year, unless the paragraph has numbers so already.
    if abs(cited.number - session) > 1 { hasTurned = true }
    return hasTurned ? symbol : nil
  }

  /// The symbol of a number with its year behind it, "50/1984" for 1984/50, where none of its candidates puts the year there.
  func turnedYear(_ cited: CitedNumber, _ kind: DocumentSymbol.Kind) -> DocumentSymbol? {
    guard cited.form == .yearLast, lexicon.language.has(.turnedNumbers) else { return nil }
    var exchanged = cited
    exchanged.form = .year
    let list = candidates.list(for: scope.evidence, kind, exchanged)
    let meant = list.filter { $0.basis != .form }
    let bodies = (meant.isEmpty ? list : meant).map(\.body)
    guard !bodies.contains(where: { $0.symbol(kind, cited) != nil }) else { return nil }
    return bodies.lazy.compactMap { $0.symbol(kind, exchanged) }.first { !isLater($0) }
  }
}
