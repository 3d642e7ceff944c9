import UNSymbols

/// Which of the items of a list a locator belongs to.
extension Resolver {
  /// The most lexemes between a noun and its first number: the name of a body.
  private static let longestOwner = 12

  /// The locators of the number at an index: the one behind it, or the one before it and one that points back to it ("paragraph 24 of
  /// resolution 75/326 and paragraph 15 of annex II thereto").
  func locator(_ index: Int) -> String? {
    guard let locators else { return nil }
    if let behind = locators.after(index) { return behind }
    let parts = [locatorBefore(index), locators.pointingBack(index)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The locator that stands before the noun of the number at an index, or before the number itself. That of a noun in the plural serves
  /// all of its numbers: "paragraph 2 of resolutions 2441 (2018) and 2509 (2020)".
  func locatorBefore(_ index: Int) -> String? {
    if scope.group.first?.lexeme == index, isBehindOwner(index) { return scope.locator ?? partOfListed(index) }
    if let own = partOfListed(index) { return own }
    guard isPlural(scope.noun), let locator = scope.locator, scope.group.count > 1,
      items[scope.group[scope.group.count - 2].item].locator == locator
    else { return nil }
    return locator
  }

  /// Whether nothing but the name of a body stands between a noun and its number: "مرفق قرار المجلس 1984/50".
  private func isBehindOwner(_ index: Int) -> Bool {
    guard index - scope.noun <= Self.longestOwner else { return false }
    return !scan.lexemes[scope.noun..<index].contains {
      [.comma, .semicolon, .colon, .dash, .verb, .number, .symbol].contains($0.kind)
    }
  }

  /// The part of a further item of a list that is meant: "resolutions 60/260 of 8 May 2006, section III of 61/263".
  func partOfListed(_ index: Int) -> String? {
    guard !scope.group.isEmpty, isMeaning(index - 1, .of) else { return nil }
    return locators?.before(index, needsOf: true)
  }

  /// Gives the locator right behind the noun that numbers share, where it stands last, to all of them:
  /// "第2441(2018)和2509(2020)号决议第2段".
  mutating func shareLocator(_ index: Int) {
    guard scan.hasDatesFirst, scope.group.count > 1, let locator = items[items.count - 1].locator,
      let next = scan.lexemes[(index + 1)...].first(where: { $0.kind != .date }), next.kind != .comma
    else { return }
    for item in scope.group.map(\.item).reversed().dropFirst() {
      guard items[item].locator == nil else { return }
      items[item].locator = locator
    }
  }

  /// Gives the locator behind corrigenda to what they correct: "(E/2005/23, E/2005/23/Corr.1 and E/2005/23/Corr.2), chap. II".
  mutating func passLocator() {
    let last = items.count - 1
    guard let locator = items[last].locator, let corrigendum = items[last].symbol?.canonical else { return }
    let corrected = items[..<last].suffix(Self.mostCorrigenda).lastIndex { item in
      item.symbol.map { corrigendum.hasPrefix("\($0.canonical)/Corr.") } ?? false
    }
    guard let corrected, items[corrected..<last].allSatisfy({ $0.locator == nil }) else { return }
    items[corrected].locator = locator
    items[last].locator = nil
  }

  /// The most corrigenda of one document.
  private static let mostCorrigenda = 8
}
