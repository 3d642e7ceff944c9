import UNSymbols

/// Ranges of numbers: "resolutions 34/93 to 34/96".
extension Resolver {
  /// The longest range of numbers that is filled in: "resolutions 34/93 to 34/96".
  private static let longestRange = 40

  /// Cites what lies between the number before and this one in a range, with the words of the whole range.
  mutating func fillRange(upTo index: Int, _ cited: CitedNumber, _ kind: DocumentSymbol.Kind) {
    // "решения 9/CP.19–15/CP.19": cases leave open whether the noun stands for several.
    let mayBePlural = isPlural(scope.noun) || lexicon.language.has(.nounFollows) || lexicon.language.has(.inflected)
    guard let last = scope.group.last, mayBePlural,
      scan.lexemes[last.lexeme].kind == .number,
      case let first = scan.number(of: scan.lexemes[last.lexeme]), first.parts.isEmpty,
      first.cited.form == cited.form, first.cited.session == cited.session, cited.form != .numberYear,
      (first.cited.number + 2...first.cited.number + Self.longestRange).contains(cited.number),
      isRange(from: last.lexeme, to: index)
    else { return }
    let range = scan.lexemes[last.lexeme].range.lowerBound..<scan.lexemes[index].range.upperBound
    var date = DateBinder.date(after: index, scan, organFollows: organFollows)
    date?.isShared = true
    for number in first.cited.number + 1..<cited.number {
      var between = cited
      between.number = number
      let found = resolve(between, kind, date)
      guard let symbol = found.symbol else { continue }
      items.append(
        Item(
          range: range, symbol: symbol, basis: found.basis, confidence: found.confidence,
          date: date?.day(of: symbol, between), governing: governing, trail: found.trail))
    }
  }

  /// Whether "to" or a dash alone stands between two numbers, behind the date of the first where dates stand before their texts.
  private func isRange(from first: Int, to last: Int) -> Bool {
    if first == last - 1 { return isDash(between: first, last) }
    guard isMeaning(last - 1, .to) || scan.lexemes[last - 1].kind == .dash else { return false }
    return first == last - 2 || first == last - 3 && scan.hasDatesFirst && scan.lexemes[first + 1].kind == .date
  }

  /// Whether nothing but a dash parts two lexemes.
  private func isDash(between first: Int, _ second: Int) -> Bool {
    text[scan.lexemes[first].range.upperBound..<scan.lexemes[second].range.lowerBound].elementsEqual([0x2D])
  }
}
