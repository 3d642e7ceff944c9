import UNSymbols

/// Dates of what a note cites, in the words before its mark.
extension DateBinder {
  /// The days that the words before a mark tell.
  struct Told {
    /// One, or those of a list for which the mark stands: "the letters dated 14 and 22 April 1988,7".
    let days: [CalendarDate]
    /// What can have them: a paper, a declaration, which a resolution adopted, a treaty; several where one noun is each.
    let nouns: [Language.Role]
  }

  /// The days of what stands before the mark behind the lexeme before an index: "his letter of 7 July 1986,16", "the report of the
  /// Secretary-General of 30 August 2017 on the Mission,3", "of 24 August 20163 and 21 October 2016,4", "the Declaration of 16 September
  /// 2002,5", "the Convention of 12 August 1949,6". Days of anything else, a summit or a period, date nothing that is cited.
  static func told(
    beforeMark end: Int, behind mark: Int, _ scan: Scan, organFollows: Bool, is words: Words
  ) -> Told? {
    guard end > 1 else { return nil }
    let isBehindDay = scan.lexemes[end - 1].kind == .date
    let list = isBehindDay ? scan.hasDatesFirst ? end - 1 : firstOfList(end - 1, scan) : nil
    var date = list == nil ? onlyDate(before: end, scan, organFollows: organFollows, is: words) : end - 1
    let isAct = date == nil && isBehindDay && isOfAct(end - 1, scan, is: words)
    if isAct { date = end - 1 }
    guard let date, !found(at: date, scan).isOfPeriod, list != nil || !isOfNumber(date, scan) else { return nil }
    let nouns: [Language.Role] =
      if isAct {
        [.paper, .declaration, .pact]
      } else if !scan.hasDatesFirst {
        self.nouns(before: list ?? date, scan, is: words)
      } else if list != nil {
        self.nouns(behindDays: end, scan, is: words)
      } else {
        self.nouns(behind: date, upTo: end, scan, is: words)
      }
    let days = nouns.isEmpty ? [] : days(endingAt: date, behind: mark, scan)
    return days.isEmpty ? nil : Told(days: days, nouns: nouns)
  }

  /// The days of a list that ends at an index, as far as the mark before.
  private static func days(endingAt last: Int, behind mark: Int, _ scan: Scan) -> [CalendarDate] {
    var first = last
    while first > 1, last - first < longestList, scan.lexemes[first - 1].isListJoint,
      scan.lexemes[first - 2].kind == .date,
      Int(scan.lexemes[first - 2].start) >= mark
    {
      first -= 2
    }
    return run(from: first, scan).prefix((last - first) / 2 + 1).compactMap { $0.date() }
  }

  /// Whether a day is the one on which a statement was made or a text adopted: "the statement made by the President of the Council on
  /// 3 March 1976,23", "the Strategy, adopted by the General Assembly on 8 September 2006,6".
  private static func isOfAct(_ date: Int, _ scan: Scan, is words: Words) -> Bool {
    guard !scan.hasDatesFirst else { return false }
    for position in (max(0, date - longestAuthor)..<date).reversed() {
      if scan.isMeaning(position, [.statement, .statements]) { return scan.isMeaning(date - 1, [.on]) }
      if words.begins(position, .adopted) { return true }
      guard [.word, .organ, .meaning].contains(scan.lexemes[position].kind) else { return false }
    }
    return false
  }

  /// The first of the days of a list that ends at an index, each perhaps with the mark of its note; nil where the day stands alone.
  private static func firstOfList(_ last: Int, _ scan: Scan) -> Int? {
    var first = last
    for _ in 0..<longestList {
      var before = first - 1
      // A comma, a mark and "and", at most.
      while before > 0, first - before < 4, scan.lexemes[before].isListJoint || scan.lexemes[before].kind == .integer {
        before -= 1
      }
      guard before < first - 1, before >= 0, scan.lexemes[before].kind == .date else { break }
      first = before
    }
    return first < last ? first : nil
  }

  /// Whether the words that a date follows name a paper and whose it is.
  static func isOfPaper(_ date: Int, _ scan: Scan, is words: Words) -> Bool {
    nouns(before: date, scan, is: words).contains(.paper)
  }

  /// What the words that a date follows name, beside whose it is; behind "dated" nothing else can stand, so that its author may be told
  /// between commas: "the letter of the President, current Chairman of the Organization, dated 2 December 1981".
  private static func nouns(before date: Int, _ scan: Scan, is words: Words) -> [Language.Role] {
    let isDated = date > 0 && scan.isMeaning(date - 1, [.dated])
    // "the Protocol Additional to the Conventions of 12 August 1949": of two treaties the day may be that of either.
    var treaties = 0
    for position in (max(0, date - (isDated ? 2 * longestAuthor : longestAuthor))..<date).reversed() {
      let nouns = nouns(at: position, scan, is: words)
      if nouns == [.pact] { treaties += 1 } else if !nouns.isEmpty { return nouns }
      switch scan.lexemes[position].kind {
      case .word, .organ, .meaning: continue
      case .comma where isDated || position == date - 2 && scan.isMeaning(date - 1, [.of]): continue
      // "statements by its President, including those of 13 January 2010³ and 6 August 2013,⁴"
      case .comma where words(position + 1, .particular): continue
      default: return treaties == 1 ? [.pact] : []
      }
    }
    return treaties == 1 ? [.pact] : []
  }

  /// What stands behind the last of some days, each perhaps with its mark, where days stand first: "2021年1月29日5 和2022年3月23日6 的声明".
  private static func nouns(behindDays end: Int, _ scan: Scan, is words: Words) -> [Language.Role] {
    var isBehindJoint = false
    for next in end..<min(scan.lexemes.count, end + longestList) {
      switch scan.lexemes[next].kind {
      case .date: isBehindJoint = false
      case .integer: break
      case _ where scan.lexemes[next].isListJoint: isBehindJoint = true
      case .word where !isBehindJoint && words.begins(next, .paper): return [.paper]
      case .meaning where !isBehindJoint && scan.isMeaning(next, [.statement, .statements]): return [.paper]
      default: return []
      }
    }
    return []
  }

  /// What the noun behind a day can be that stands first, perhaps with the end of its title between; a treaty where its title stands right
  /// behind the day: "1949年8月12日《日内瓦公约》".
  private static func nouns(behind date: Int, upTo end: Int, _ scan: Scan, is words: Words) -> [Language.Role] {
    guard !isOfEvent(date, upTo: end, scan, is: words) else { return [] }
    let isTitle = end > 1 && scan.lexemes[end - 1].kind == .quoteClose
    let isTreaty = isTitle && scan.lexemes[date + 1].kind == .quoteOpen
    return nouns(at: isTitle ? end - 2 : end - 1, scan, is: words).filter { $0 != .pact || isTreaty }
  }

  /// What the noun that ends at an index can be: a paper, a declaration, a treaty.
  private static func nouns(at index: Int, _ scan: Scan, is words: Words) -> [Language.Role] {
    if scan.isMeaning(index, [.statement, .statements]) { return [.paper] }
    return [.paper, .declaration, .pact].filter { words(index, $0) }
  }

  /// Whether a day that stands first is that of the text's own act, "2022年11月2日大会表示注意到报告", or of a meeting that the paper tells
  /// of, "2019年7月15日举行的对话的报告".
  private static func isOfEvent(_ date: Int, upTo end: Int, _ scan: Scan, is words: Words) -> Bool {
    (date + 1..<end).contains { scan.lexemes[$0].kind == .verb && !words.begins($0, .adopted) || words.hold($0, .held) }
  }

  /// The most lexemes between a paper and its date, "the statement of the President of the Security Council of 12 February 2013", and the
  /// most days of a list.
  private static let (longestAuthor, longestList) = (18, 16)
}
