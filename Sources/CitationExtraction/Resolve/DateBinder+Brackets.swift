import UNSymbols

/// Dates before brackets that hold several symbols.
extension DateBinder {
  /// The date of one of several symbols, in brackets or behind "circulated as", where as many stand before them: "the letters of 23 and 30 June 2023
  /// (S/2023/470 and S/2023/480)". Words may stand between where a paper is dated: "the letters dated 23 and 30 June 2023 from the
  /// Secretary-General (S/2023/470 and S/2023/480)", "the 23 June and 30 June 2023 reports (S/2023/470 and S/2023/480)".
  static func bracketed(_ index: Int, _ scan: Scan, is words: Words) -> DateReader.Found? {
    var open = index - 1
    var before = 0
    while open > 0, index - open < longestBracket, scan.lexemes[open].kind == .symbol || scan.lexemes[open].isListJoint
    {
      if scan.lexemes[open].kind == .symbol { before += 1 }
      open -= 1
    }
    // "6月23日和30日的信(S/2023/470和S/2023/480)", "circulated as S/2019/28 and S/2019/485 respectively"
    let isBracket = open > 2 && scan.lexemes[open].kind == .open
    let end = isBracket ? open - 1 : open
    var first = end
    while first > 0, open - first < longestAttribute, isAttribute(first, scan, inSentence: !isBracket) { first -= 1 }
    guard first > 1, scan.lexemes[first].kind == .date else { return nil }
    let last = first
    while first >= 2, scan.lexemes[first - 1].isListJoint, scan.lexemes[first - 2].kind == .date { first -= 2 }
    guard first < last else { return nil }
    if isBracket, last < end, !scan.hasDatesFirst {
      guard scan.isMeaning(first - 1, [.the]) || isOfPaper(first, scan, is: words) else { return nil }
    }
    let dates = run(from: first, scan)
    let symbols = scan.lexemes[index...].prefix(longestBracket).prefix { $0.kind == .symbol || $0.isListJoint }
      .count { $0.kind == .symbol }
    return dates.count == before + symbols ? dates[before] : nil
  }

  /// Whether a lexeme between the dates and the symbols says more of the same papers.
  private static func isAttribute(_ index: Int, _ scan: Scan, inSentence: Bool) -> Bool {
    let lexeme = scan.lexemes[index]
    return switch lexeme.kind {
    case .word: true
    case .comma: inSentence
    case .organ: !inSentence
    case .meaning where inSentence: scan.isMeaning(index, [.in, .the, .link])
    case .meaning: !scan.isMeaning(index, [.resolution, .resolutions, .decision, .decisions])
    default: false
    }
  }

  /// How many lexemes the symbols in brackets may have that share the dates before them.
  private static let longestBracket = 16

  /// How many lexemes may stand between the dates and the symbols.
  private static let longestAttribute = 24

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
