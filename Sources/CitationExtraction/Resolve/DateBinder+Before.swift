import UNSymbols

/// Dates that stand before what they date.
extension DateBinder {
  /// The date of a symbol in brackets behind it: "the report of the Secretary-General of 30 August 2017 (S/2017/745)".
  static func date(before index: Int, _ scan: Scan, organFollows: Bool) -> Bound? {
    guard index > 0 else { return nil }
    if scan.hasDatesFirst {
      // "2022年9月30日通过的GC(66)/RES/6"
      let date = index > 1 && isMeaning(index - 1, [.dated], scan) ? index - 2 : index - 1
      if scan.lexemes[date].kind == .date { return Bound(found: found(at: date, scan)) }
    }
    if let own = bracketed(index, scan) { return Bound(found: own) }
    guard index > 1, scan.lexemes[index - 1].kind == .open else { return nil }
    if scan.lexemes[index - 2].kind == .date, !found(at: index - 2, scan).isOfPeriod {
      return Bound(found: found(at: index - 2, scan))
    }
    return onlyDate(before: index - 1, scan, organFollows: organFollows).map { Bound(found: found(at: $0, scan)) }
  }

  /// The date of one of several symbols in brackets, where as many stand before them: "the letters of 23 and 30 June 2023
  /// (S/2023/470 and S/2023/480)".
  private static func bracketed(_ index: Int, _ scan: Scan) -> DateReader.Found? {
    var open = index - 1
    var before = 0
    while open > 0, index - open < longestBracket, scan.lexemes[open].kind != .open {
      guard scan.lexemes[open].kind == .symbol || isListJoint(scan.lexemes[open]) else { return nil }
      if scan.lexemes[open].kind == .symbol { before += 1 }
      open -= 1
    }
    guard open > 2, scan.lexemes[open].kind == .open else { return nil }
    var first = open - 1
    // "6月23日和30日的信(S/2023/470和S/2023/480)"
    while scan.hasDatesFirst, first > 0, open - first < longestBracket, scan.lexemes[first].kind == .word { first -= 1 }
    guard scan.lexemes[first].kind == .date else { return nil }
    let last = first
    while first >= 2, isListJoint(scan.lexemes[first - 1]), scan.lexemes[first - 2].kind == .date { first -= 2 }
    guard first < last else { return nil }
    let dates = run(from: first, scan)
    let symbols = scan.lexemes[index...].prefix(longestBracket).prefix { $0.kind == .symbol || isListJoint($0) }
      .count { $0.kind == .symbol }
    return dates.count == before + symbols ? dates[before] : nil
  }

  /// How many lexemes the symbols in brackets may have that share the dates before them.
  private static let longestBracket = 16

  private static func isListJoint(_ lexeme: Lexeme) -> Bool { lexeme.kind == .comma || isAnd(lexeme) }

  /// The date of a clause that ends at a bracket, where it has one alone that dates a document and no number: "the report of
  /// the Secretary-General of 10 January 2021 on his mission (S/2021/5)", "2019年4月9日安理会主席声明(S/PRST/2019/3)".
  private static func onlyDate(before bracket: Int, _ scan: Scan, organFollows: Bool) -> Int? {
    var only: Int?
    for position in (max(0, bracket - reach)..<bracket).reversed() {
      switch scan.lexemes[position].kind {
      case .comma where isMeaning(position + 1, [.addressed], scan): continue
      case .comma, .semicolon, .colon, .stop, .open, .close, .symbol: return only
      case .date where found(at: position, scan).isOfPeriod: continue
      case .date:
        var before = position - 1
        if !scan.hasDatesFirst {
          let isAttribute =
            !organFollows && before >= 0 && isMeaning(before, [.the], scan)
            && isNamed(position + 1, upTo: bracket, scan)
          guard before > 0, isAttribute || isMeaning(before, [.of, .dated], scan) else { return nil }
          while before > 0, isMeaning(before, [.of, .dated, .the], scan) { before -= 1 }
        }
        if before >= 0, [.number, .close].contains(scan.lexemes[before].kind) { continue }
        guard only == nil else { return nil }
        only = position
      default: continue
      }
    }
    return only
  }

  /// Whether the words of one document stand between an index and a bracket, to which a date before them belongs: "the 20 February 2018
  /// Special Report".
  private static func isNamed(_ index: Int, upTo bracket: Int, _ scan: Scan) -> Bool {
    scan.lexemes[index].kind == .word && !scan.lexemes[index..<bracket].contains(where: isAnd)
  }

  static func isMeaning(_ index: Int, _ meanings: [Lexicon.Meaning], _ scan: Scan) -> Bool {
    scan.lexemes[index].kind == .meaning && meanings.contains { $0.rawValue == scan.lexemes[index].value }
  }

  /// The date of a number in brackets behind it: "its resolution of 11 August 1949 [73 (1949)]", "its resolution of 13 February
  /// 1946 (resolution 3 (I))". The brackets may hold something else that happened on the day.
  static func date(beforeNumber index: Int, _ scan: Scan) -> Bound? {
    var open = index - 1
    if open > 0, isMeaning(open, [.resolution, .decision], scan) { open -= 1 }
    guard open > 0, scan.lexemes[open].kind == .open, scan.lexemes[open - 1].kind == .date else { return nil }
    return Bound(found: found(at: open - 1, scan), isShared: true)
  }

  static func isResolution(_ index: Int, _ scan: Scan) -> Bool {
    scan.lexemes[index].kind == .symbol && scan.symbols[Int(scan.lexemes[index].value)].kind == .resolution
  }
}
