import UNSymbols

/// Dates that stand before what they date.
extension DateBinder {
  /// Tells what the words of a scan are.
  struct Words {
    private let text: UnsafeBufferPointer<UInt8>
    private let scan: Scan
    private let language: Language

    init(_ text: UnsafeBufferPointer<UInt8>, _ scan: Scan, _ language: Language) {
      (self.text, self.scan, self.language) = (text, scan, language)
    }

    /// Whether a symbol is printed with its body and not as an addendum alone.
    func isWhole(_ symbol: Int) -> Bool { text[scan.lexemes[symbol].range].contains(0x2F) }

    /// Whether a lexeme begins with a word of a role.
    func begins(_ index: Int, _ role: Language.Role) -> Bool {
      let range = scan.lexemes[index].range
      return language.opens(role, text, range.lowerBound, range.upperBound)
    }

    /// Whether a word of a role stands in a lexeme, where words are not set apart.
    func hold(_ index: Int, _ role: Language.Role) -> Bool {
      let word = text[scan.lexemes[index].range]
      return language[role].contains { entry in
        word.indices.contains { word[$0...].starts(with: entry.bytes) }
      }
    }

    /// Whether a word ends in one of a role, capitals and what is stuck to its beginning not counted.
    func callAsFunction(_ index: Int, _ role: Language.Role) -> Bool {
      guard scan.lexemes.indices.contains(index) else { return false }
      let range = scan.lexemes[index].range
      return language[role].contains { entry in
        let start = range.upperBound - entry.bytes.count
        return start >= range.lowerBound
          && FoldedText.match(entry.bytes, text, start, range.upperBound) == range.upperBound
      }
    }
  }

  /// The date of a symbol in brackets behind it: "the report of the Secretary-General of 30 August 2017 (S/2017/745)". The day of an
  /// agreement is that on which it was made.
  static func date(before index: Int, _ scan: Scan, organFollows: Bool, is words: Words) -> Bound? {
    guard index > 0 else { return nil }
    if scan.hasDatesFirst, let date = adoption(before: index, scan, is: words) {
      return Bound(found: found(at: date, scan))
    }
    if let own = bracketed(index, scan, is: words) { return Bound(found: own) }
    // "the report of 13 May 2020, S/2020/398"
    if index > 2, !scan.hasDatesFirst, scan.lexemes[index - 1].kind == .comma, scan.lexemes[index - 2].kind == .date,
      !isOfNumber(index - 2, scan), isOfPaper(index - 2, scan, is: words)
    {
      return Bound(found: found(at: index - 2, scan))
    }
    let index = firstInBracket(index, scan, is: words)
    guard let open = scan.bracket(before: index), open > 0 else { return nil }
    var date: Int? = open - 1
    if scan.lexemes[open - 1].kind != .date || found(at: open - 1, scan).isOfPeriod
      || isOfNumber(open - 1, scan) && !isAdopted(index, scan) || open < index - 1 && !words(open + 1, .paper)
    {
      date = onlyDate(before: open, scan, organFollows: organFollows, is: words)
    }
    guard let date, !isOfAgreement(date, upTo: open, scan, is: words) else { return nil }
    return Bound(found: found(at: date, scan))
  }

  /// Whether a date is that of a resolution's number right before it: "pursuant to resolution 52/73 of 10 December 1997 (A/53/130)".
  static func isOfNumber(_ date: Int, _ scan: Scan) -> Bool {
    guard !scan.hasDatesFirst else { return false }
    var before = date - 1
    while before > 0, scan.isMeaning(before, [.of, .dated, .the]) { before -= 1 }
    return before >= 0 && scan.lexemes[before].kind == .number
  }

  /// The most lexemes of a clause that says what a text is about, or of one in which an agreement is named. Keeps the time linear.
  static let longestClause = 24

  /// The date of a clause that ends at a bracket, where it has one alone that dates a document and no number: "the report of
  /// the Secretary-General of 10 January 2021 on his mission (S/2021/5)", "2019年4月9日安理会主席声明(S/PRST/2019/3)".
  static func onlyDate(
    before bracket: Int, _ scan: Scan, organFollows: Bool, isFirst: Bool = false, is words: Words
  ) -> Int? {
    var only: Int?
    let first = max(0, bracket - reach)
    var position = bracket
    while position > first {
      position -= 1
      switch scan.lexemes[position].kind {
      case .comma where scan.isMeaning(position + 1, [.addressed]): continue
      case .comma where only == nil && endsDate(position, scan, is: words): continue
      case .close:
        guard let open = abbreviation(endingAt: position, scan) else {
          // "the reports of 10 January 2021 on his good offices (S/2021/5) and on the operation (S/2021/4)"
          guard only == nil, !isFirst, sharesDate(behind: position, upTo: bracket, scan, is: words) else { return only }
          return onlyDate(before: position - 2, scan, organFollows: organFollows, isFirst: true, is: words)
        }
        position = open
      case .comma, .semicolon, .colon, .stop, .open, .symbol: return only
      // "5月7日委员会的公报以及5月13日秘书长的报告(S/2020/398)"
      case .meaning
      where scan.hasDatesFirst && only == position + 1 && isAnd(scan.lexemes[position]) && position > 0
        && scan.lexemes[position - 1].kind != .date:
        return only
      // "the report of 13 January 2021 on the Mission and the report of 17 February 2021 on the situation (S/2021/113)"
      case .meaning
      where !scan.hasDatesFirst && only != nil && isAnd(scan.lexemes[position])
        && opensPaper(position + 1, scan, is: words):
        return only
      case .date where found(at: position, scan).isOfPeriod: continue
      case .date:
        var before = position - 1
        if !scan.hasDatesFirst {
          let isAttribute =
            !organFollows && before >= 0 && scan.isMeaning(before, [.the])
            && isNamed(position + 1, upTo: bracket, scan)
          // "of 13 April 1998 on … (S/1998/318) and 22 September 1998 on … (S/1998/883)"
          let isNext = before > 0 && isAnd(scan.lexemes[before]) && scan.lexemes[before - 1].kind == .close
          // "du 15 octobre 2021": of the.
          if before > 1, scan.isMeaning(before, [.the]), scan.isMeaning(before - 1, [.of]) { before -= 1 }
          guard before > 0, isAttribute || isNext || scan.isMeaning(before, [.of, .dated]) else { return nil }
          while before > 0, scan.isMeaning(before, [.of, .dated, .the]) { before -= 1 }
        }
        if before >= 0, [.number, .close].contains(scan.lexemes[before].kind) { continue }
        guard only == nil else { return nil }
        only = position
      default: continue
      }
    }
    return only
  }

  /// Whether a paper begins at an index, perhaps with its article.
  private static func opensPaper(_ index: Int, _ scan: Scan, is words: Words) -> Bool {
    var next = index
    while next < index + 2, scan.isMeaning(next, [.the, .of]) { next += 1 }
    return words(next, .paper)
  }

  /// Whether the words behind a symbol's bracket go on with what the same reports are about: "(S/2021/5) and on the operation".
  private static func sharesDate(behind close: Int, upTo bracket: Int, _ scan: Scan, is words: Words) -> Bool {
    guard close > 2, close + 2 < bracket, scan.lexemes[close - 1].kind == .symbol,
      scan.lexemes[close - 2].kind == .open,
      isAnd(scan.lexemes[close + 1]), words(close + 2, .subject) || scan.isMeaning(close + 2, [.about])
    else { return false }
    // The noun of the reports themselves ends a clause whose days stand first: "报告(S/2021/5)和关于行动的报告(S/2021/4)".
    let end = scan.hasDatesFirst ? bracket - 1 : bracket
    return !scan.lexemes.indices[..<end].dropFirst(close + 3).contains { words($0, .paper) }
  }

  /// Whether a comma stands behind the date of a document about which more is said: what it is about, or anything where a comma stands
  /// before the date too ("le rapport, en date du 14 novembre 2019, sur sa mission").
  private static func endsDate(_ comma: Int, _ scan: Scan, is words: Words) -> Bool {
    guard comma > 2, scan.lexemes[comma - 1].kind == .date, scan.isMeaning(comma - 2, [.of, .dated, .the]) else {
      return false
    }
    var before = comma - 2
    while before > 0, scan.isMeaning(before, [.of, .dated, .the]) { before -= 1 }
    let isEnclosed = scan.lexemes[before].kind == .comma
    guard words(comma + 1, .subject) || isEnclosed && scan.lexemes[comma + 1].kind == .word else { return false }
    // "resolution 60/1, of 5 May 2005, on the report (A/59/1)"
    while before > 0,
      scan.lexemes[before].kind == .comma || scan.lexemes[before].kind == .organ
        || scan.isMeaning(before, [.of, .the, .council, .assembly, .commission])
    {
      before -= 1
    }
    return ![.number, .symbol].contains(scan.lexemes[before].kind)
  }

  /// Where the bracket opens that closes at an index and holds nothing but a short name: "(UNDOF)", "(COVID-19)".
  private static func abbreviation(endingAt close: Int, _ scan: Scan) -> Int? {
    var open = close - 1
    while open > 0, close - open < longestName, [.word, .organ, .dash, .integer].contains(scan.lexemes[open].kind) {
      open -= 1
    }
    guard open >= 0, open < close - 1, scan.lexemes[open].kind == .open,
      [.word, .organ].contains(scan.lexemes[open + 1].kind)
    else { return nil }
    return open
  }

  /// The most lexemes of a short name in brackets, and one more.
  private static let longestName = 4

  /// Whether a date is that of an agreement and not of a document: "the ceasefire agreement of 23 October 2020 (S/2020/1043)",
  /// "2020年10月23日停火协议(S/2020/1043)".
  private static func isOfAgreement(_ date: Int, upTo bracket: Int, _ scan: Scan, is words: Words) -> Bool {
    if scan.hasDatesFirst || date > 0 && scan.isMeaning(date - 1, [.the]) && date + 1 < bracket {
      return date + 1 < bracket && words(bracket - 1, .pact) && !words(bracket - 1, .paper)
    }
    var isAgreement = false
    for position in (max(0, date - longestClause)..<date).reversed() {
      switch scan.lexemes[position].kind {
      case .comma, .semicolon, .colon, .stop, .close, .number, .symbol, .date: return isAgreement
      default: break
      }
      if words(position, .paper) { return false }
      isAgreement = isAgreement || words(position, .pact)
    }
    return isAgreement
  }

  /// Whether the words of one document stand between an index and a bracket, to which a date before them belongs: "the 20 February 2018
  /// Special Report".
  private static func isNamed(_ index: Int, upTo bracket: Int, _ scan: Scan) -> Bool {
    index < bracket && scan.lexemes[index].kind == .word && !scan.lexemes[index..<bracket].contains(where: isAnd)
  }

  /// The date of a number in brackets behind it: "its resolution of 11 August 1949 [73 (1949)]", "its resolution of 13 February
  /// 1946 (resolution 3 (I))". The brackets may hold something else that happened on the day.
  static func date(beforeNumber index: Int, _ scan: Scan) -> Bound? {
    var open = index - 1
    if open > 0, scan.isMeaning(open, [.resolution, .decision]) { open -= 1 }
    guard open > 0, scan.lexemes[open].kind == .open, scan.lexemes[open - 1].kind == .date else { return nil }
    return Bound(found: found(at: open - 1, scan), isShared: true)
  }
}
