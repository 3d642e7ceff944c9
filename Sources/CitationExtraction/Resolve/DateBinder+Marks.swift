import UNSymbols

/// Dates of what a note cites, in the words before its mark.
extension DateBinder {
  /// The date of the paper whose mark stands behind the lexeme before an index: "his letter of 7 July 1986,16", "the report of the
  /// Secretary-General of 30 August 2017 on the Mission,3", "of 24 August 20163 and 21 October 2016,4". Days of anything else, a summit or
  /// a period, date no paper. The noun may be a declaration's, which a resolution adopted: "the Declaration of 16 September 2002,5".
  static func date(
    of noun: Language.Role = .paper, endingAt end: Int, _ scan: Scan, organFollows: Bool, is words: Words
  ) -> CalendarDate? {
    guard !scan.hasDatesFirst, end > 2 else { return nil }
    if scan.lexemes[end - 1].kind == .date, let first = firstOfList(end - 1, scan),
      isOfPaper(first, called: noun, scan, is: words)
    {
      return found(at: end - 1, scan).date()
    }
    guard let date = onlyDate(before: end, scan, organFollows: organFollows, is: words), !isOfNumber(date, scan),
      isOfPaper(date, called: noun, scan, is: words)
    else { return nil }
    return found(at: date, scan).date()
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

  /// Whether the words that a date follows name a paper and whose it is; behind "dated" nothing else can stand, so that its author may be
  /// told between commas: "the letter of the President, current Chairman of the Organization, dated 2 December 1981".
  static func isOfPaper(_ date: Int, called noun: Language.Role = .paper, _ scan: Scan, is words: Words) -> Bool {
    let isDated = date > 0 && scan.isMeaning(date - 1, [.dated])
    for position in (max(0, date - (isDated ? 2 * longestAuthor : longestAuthor))..<date).reversed() {
      if words(position, noun) || noun == .paper && scan.isMeaning(position, [.statement, .statements]) {
        return true
      }
      switch scan.lexemes[position].kind {
      case .word, .organ, .meaning: continue
      case .comma where isDated: continue
      // "statements by its President, including those of 13 January 2010³ and 6 August 2013,⁴"
      case .comma where words(position + 1, .particular): continue
      default: return false
      }
    }
    return false
  }

  /// The most lexemes between a paper and its date, "the statement of the President of the Security Council of 12 February 2013", and the
  /// most days of a list.
  private static let (longestAuthor, longestList) = (18, 16)
}
