import UNSymbols

/// Symbols that a text shortens to what differs: "A/75/49 and Corr.1", "Corr.1 and 2".
extension Scanner {
  /// The symbol that "Add.1", "Corr. 2" or "Rev.1" means behind "and" or a comma that follows a symbol, or "SR.1025" behind another record.
  func elliptic(_ start: Int, _ scan: Scan) -> (DocumentSymbol, Int)? {
    guard position - start <= SymbolScanner.longestModifier, position + 1 < end, text[position] == 0x2E,
      let word = SymbolScanner.counted.first(where: { text[start..<position].elementsEqual($0.utf8) }),
      let base = symbolBefore(scan),
      SymbolScanner.modifiers.contains(word)
        || base.canonical.split(separator: "/").contains(where: { $0.hasPrefix(word + ".") })
    else { return nil }
    var number = position + 1
    if text[number] == 0x20 { number += 1 }
    var after = number
    while after < end, text[after].isDigit { after += 1 }
    guard after > number else { return nil }
    let modifier =
      String(decoding: text[start...position], as: UTF8.self) + String(decoding: text[number..<after], as: UTF8.self)
    let tail = modifierTail(after)
    if tail > after,
      let symbol = SymbolScanner.elliptic(modifier + String(decoding: text[after..<tail], as: UTF8.self), of: base)
    {
      return (symbol, tail)
    }
    return SymbolScanner.elliptic(modifier, of: base).map { ($0, after) }
  }

  /// The offset behind the modifiers of a modifier: "Add.2/Corr.1".
  private func modifierTail(_ start: Int) -> Int {
    guard start + 1 < end, text[start] == 0x2F else { return start }
    for word in SymbolScanner.modifiers where text[(start + 1)..<end].starts(with: "\(word).".utf8) {
      var after = start + word.utf8.count + 2
      let number = after
      while after < end, text[after].isDigit { after += 1 }
      if after > number { return after }
    }
    return start
  }

  /// The symbol that a bare number means behind an addition or correction, "Corr.1 and 2", or behind a document, "S/2018/1 and
  /// 2".
  func bareModifier(_ start: Int, _ scan: Scan) -> (DocumentSymbol, Int)? {
    guard let joint = scan.lexemes.last, joint.isListJoint, scan.lexemes.count >= 2 else { return nil }
    let before = scan.lexemes[scan.lexemes.count - 2]
    guard before.kind == .symbol else { return nil }
    let symbol = scan.symbol(of: before)
    var after = start
    while after < end, text[after].isDigit { after += 1 }
    let number = String(decoding: text[start..<after], as: UTF8.self)
    let lastElement = symbol.canonical.split(separator: "/").last ?? ""
    guard let word = SymbolScanner.counted.first(where: { lastElement.hasPrefix($0 + ".") }) else {
      guard joint.kind == .meaning, symbol.kind == .document, endsList(after) else { return nil }
      return SymbolScanner.next(Int(number) ?? 0, after: symbol).map { ($0, after) }
    }
    guard
      isNext(
        number, behind: lastElement.dropFirst(word.utf8.count + 1), isRecord: !SymbolScanner.modifiers.contains(word)),
      after == end || text[after] != 0x2F, after == end || text[after] != 0x20 || isAnd(after)
    else { return nil }
    // "A/77/571/Add.1，第4段", "TD/541/Add.2，第5(d)和76段": the paragraph's number, not an addition's.
    if HeadFinal.followsOrdinal(text, start) || joint.kind == .comma && language.opens(.counter, text, after, end) {
      return nil
    }
    return SymbolScanner.elliptic("\(word).\(number)", of: symbol).map { ($0, after) }
  }

  /// The documents that a number or range means in brackets that hold a list of one series: "(A/AC.109/2071, 2072, 2074-2078 and 2090)".
  func listedDocuments(_ start: Int, _ scan: Scan) -> ([DocumentSymbol], Int)? {
    guard let joint = scan.lexemes.last, joint.isListJoint, scan.lexemes.count >= 3,
      case let before = scan.lexemes[scan.lexemes.count - 2], before.kind == .symbol,
      let (first, after) = NumberScanner.digits(text, start, end, most: 4), after - start >= Self.fewestListed,
      let open = scan.lexemes.suffix(Self.longestEllipsis).last(where: { $0.kind != .symbol && !$0.isListJoint }),
      open.kind == .open, case let base = scan.symbol(of: before), base.kind == .document,
      base.number.map({ String($0).utf8.count }) == after - start
    else { return nil }
    var (last, listEnd) = (first, after)
    if after < end, text[after] == 0x2D, let (number, rangeEnd) = NumberScanner.digits(text, after + 1, end, most: 4) {
      (last, listEnd) = (number, rangeEnd)
    }
    guard first <= last, last - first <= Self.longestRange, listEnd < end,
      [0x2C, 0x29, 0x5D].contains(text[listEnd]) || isAnd(listEnd)
    else { return nil }
    let symbols = (first...last).compactMap { SymbolScanner.next($0, after: base) }
    return symbols.count == last - first + 1 ? (symbols, listEnd) : nil
  }

  /// The fewest figures of the numbers in such a list.
  private static let fewestListed = 3

  /// Whether a number may go on with a list: any of two digits does behind an addition, a higher one that is near behind a record.
  private func isNext(_ number: String, behind last: Substring, isRecord: Bool) -> Bool {
    guard isRecord else { return number.utf8.count <= 2 }
    guard let number = Int(number), let last = Int(last) else { return false }
    return number > last && number - last <= Self.longestRange
  }

  /// Whether nothing stands behind a number that it could count: punctuation, or the end.
  private func endsList(_ after: Int) -> Bool {
    guard after < end else { return true }
    switch text[after] {
    case 0x29, 0x5D, 0x3B: return true
    case 0x2C, 0x2E: return after + 1 == end || text[after + 1] == 0x20
    default: return false
    }
  }

  /// Whether "and" goes on with a list behind a number.
  private func isAnd(_ space: Int) -> Bool {
    language.opens(.partAnd, text, space, end)
  }

  /// The most additions, corrections or records that a range is filled with.
  private static let longestRange = 30

  /// The last number of a range that a dash or "to" begins at a position, and the offset behind it. The word may stand again:
  /// "Add.1 to Add.3".
  private func rangeEnd(_ start: Int) -> (Int, Int)? {
    func number(_ position: Int) -> Int {
      guard let word = SymbolScanner.counted.first(where: { text[position..<end].starts(with: "\($0).".utf8) }) else {
        return position
      }
      return position + word.utf8.count + 1
    }
    if text[start] == 0x2D { return NumberScanner.digits(text, number(start + 1), end, most: 4) }
    guard let to = language.opening(.partTo, text, start, end),
      let (last, after) = NumberScanner.digits(text, number(start + to.bytes.count), end, most: 4),
      after == end || text[after] != 0x2F
    else { return nil }
    return (last, after)
  }

  /// The further symbols of a range of additions, corrections or records, "Add.1-3", "SR.1 to 3", and the offset behind it; none where
  /// a symbol ends otherwise.
  func modifierRange(of symbol: DocumentSymbol, _ after: Int) -> ([DocumentSymbol], Int) {
    guard after + 1 < end, let (last, rangeEnd) = rangeEnd(after),
      let element = symbol.canonical.split(separator: "/").last, let point = element.firstIndex(of: "."),
      SymbolScanner.counted.contains(String(element[..<point])),
      let first = Int(element[element.index(after: point)...]),
      first < last, last - first <= Self.longestRange
    else { return ([], after) }
    return (
      (first + 1...last).compactMap { SymbolScanner.elliptic("\(element[..<point]).\($0)", of: symbol) }, rangeEnd
    )
  }

  /// How many lexemes may lie between a symbol and its last elliptic part.
  private static let longestEllipsis = 64

  /// The symbol to which an elliptic part belongs: the last one, behind which only "and", a comma or a locator stands ("A/59/250,
  /// para. 56, and Add.1"), without the parts that were elliptic themselves.
  private func symbolBefore(_ scan: Scan) -> DocumentSymbol? {
    guard var index = scan.lexemes.indices.last, scan.lexemes[index].isListJoint else { return nil }
    let last = max(0, index - Self.longestEllipsis)
    // A value that no locator has been found for yet.
    var needsLocator = false
    while index >= last {
      // "A/75/49 (and Corr.1)"
      if scan.lexemes[index].isListJoint || scan.lexemes[index].kind == .open && scan.lexemes[index + 1].isListJoint {
        index -= 1
      } else if LocatorReader.isLocator(scan, index) {
        // The locator of "第56段" stands behind its value.
        if language.has(.nounFollows), index > 0, isValue(scan.lexemes[index - 1]) { index -= 1 }
        needsLocator = false
        index -= 1
      } else if isValue(scan.lexemes[index]) {
        needsLocator = true
        index -= 1
      } else if scan.lexemes[index].kind == .symbol {
        guard !needsLocator else { return nil }
        let lexeme = scan.lexemes[index]
        let isElliptic =
          text[lexeme.range.lowerBound].isDigit
          || SymbolScanner.counted.contains { text[lexeme.range].starts(with: $0.utf8) }
        if !isElliptic { return scan.symbol(of: lexeme) }
        index -= 1
      } else {
        return nil
      }
    }
    return nil
  }

  private func isValue(_ lexeme: Lexeme) -> Bool { lexeme.kind == .integer || lexeme.kind == .letter }
}
