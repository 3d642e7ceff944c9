import UNSymbols

/// Dates of what a note cites, in the words before its mark.
extension DateBinder {
  /// The date of the paper whose mark stands behind the lexeme before an index: "his letter of 7 July 1986,16", "the report of the
  /// Secretary-General of 30 August 2017 on the Mission,3". Days of anything else, a summit or a period, date no paper.
  static func date(ofPaperEndingAt end: Int, _ scan: Scan, organFollows: Bool, is words: Words) -> CalendarDate? {
    guard !scan.hasDatesFirst, end > 2, let date = onlyDate(before: end, scan, organFollows: organFollows, is: words),
      !isOfNumber(date, scan), isOfPaper(date, scan, is: words)
    else { return nil }
    return found(at: date, scan).date()
  }

  /// Whether the words that a date follows name a paper and whose it is.
  private static func isOfPaper(_ date: Int, _ scan: Scan, is words: Words) -> Bool {
    for position in (max(0, date - longestAuthor)..<date).reversed() {
      if words(position, .paper) { return true }
      switch scan.lexemes[position].kind {
      case .word, .organ, .meaning: continue
      default: return false
      }
    }
    return false
  }

  /// The most lexemes between a paper and its date: "the statement of the President of the Security Council of 12 February 2013".
  private static let longestAuthor = 12
}
