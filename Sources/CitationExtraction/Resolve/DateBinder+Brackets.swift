import UNSymbols

/// Dates before brackets that hold several symbols.
extension DateBinder {
  /// The date of one of several symbols, in brackets or behind "circulated as", where as many stand before them: "the letters of 23 and 30 June 2023
  /// (S/2023/470 and S/2023/480)".
  static func bracketed(_ index: Int, _ scan: Scan) -> DateReader.Found? {
    var open = index - 1
    var before = 0
    while open > 0, index - open < longestBracket, scan.lexemes[open].kind == .symbol || scan.lexemes[open].isListJoint
    {
      if scan.lexemes[open].kind == .symbol { before += 1 }
      open -= 1
    }
    // "6月23日和30日的信(S/2023/470和S/2023/480)", "circulated as S/2019/28 and S/2019/485 respectively"
    let isBracket = open > 2 && scan.lexemes[open].kind == .open
    var first = isBracket ? open - 1 : open
    while first > 0, open - first < longestBracket, scan.hasDatesFirst || !isBracket,
      scan.lexemes[first].kind == .word || !isBracket && scan.lexemes[first].kind == .comma
    {
      first -= 1
    }
    guard first > 1 else { return nil }
    guard scan.lexemes[first].kind == .date else { return nil }
    let last = first
    while first >= 2, scan.lexemes[first - 1].isListJoint, scan.lexemes[first - 2].kind == .date { first -= 2 }
    guard first < last else { return nil }
    let dates = run(from: first, scan)
    let symbols = scan.lexemes[index...].prefix(longestBracket).prefix { $0.kind == .symbol || $0.isListJoint }
      .count { $0.kind == .symbol }
    return dates.count == before + symbols ? dates[before] : nil
  }

  /// How many lexemes the symbols in brackets may have that share the dates before them.
  private static let longestBracket = 16

  /// The first of the symbols in a bracket with which one stands that is whole: "the reports dated 12 May 2014 (S/2014/332 and
  /// S/2014/333)" are of one day. "Add.1" may be of a later one.
  static func firstInBracket(_ index: Int, _ scan: Scan, is words: Words) -> Int {
    guard words.isWhole(index) else { return index }
    var first = index
    while first > 1, index - first < longestBracket, scan.lexemes[first - 1].isListJoint {
      let before = scan.lexemes[first - 2].isListJoint ? first - 3 : first - 2
      guard before > 0, scan.lexemes[before].kind == .symbol, words.isWhole(before) else { break }
      first = before
    }
    return scan.lexemes[first - 1].kind == .open ? first : index
  }
}
