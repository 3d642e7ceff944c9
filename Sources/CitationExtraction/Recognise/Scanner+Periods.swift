import UNSymbols

/// Days between which a meeting or a report's period lies. They are the dates of no text.
extension Scanner {
  /// Marks the date read last when it ends a period, and the one that begins it: "9-13 May 2011", "1 August 2009 to 31 July 2010".
  func markPeriod(_ scan: inout Scan) {
    let last = scan.lexemes.count - 1
    guard last > 0 else { return }
    if let begin = beginOfPeriod(endingAt: last, scan) {
      mark(last, &scan)
      if scan.lexemes[begin].kind == .date, !isDateOfNumber(begin, scan) { mark(begin, &scan) }
    } else if isBehindUntil(scan.lexemes[last].range.lowerBound) {
      mark(last, &scan)
    }
  }

  /// Marks the date before "to" and a day that has its month: "6月20日至22日".
  func markPeriod(endingAt start: Int, _ scan: inout Scan) {
    let date = scan.lexemes.count - 2
    guard language.has(.nounFollows), date >= 0, scan.lexemes[date].kind == .date,
      scan.isMeaning(date + 1, .to) || isDash(before: start), day(at: start) != nil
    else { return }
    mark(date, &scan)
  }

  /// Whether a word that names the end of something stands right before an offset: "任期延至2020年9月17日",
  /// "for the year ended 31 December 2013".
  private func isBehindUntil(_ start: Int) -> Bool {
    let end = text[start - 1] == 0x20 ? start - 1 : start
    return language[.until].contains { text[..<end].suffix($0.bytes.count).elementsEqual($0.bytes) }
  }

  private func mark(_ index: Int, _ scan: inout Scan) { scan.dates[Int(scan.lexemes[index].value)].isOfPeriod = true }

  /// The date, or the day without its month, that begins the period which a date ends.
  private func beginOfPeriod(endingAt date: Int, _ scan: Scan) -> Int? {
    var begin = date - 1
    if isDash(before: Int(scan.lexemes[date].start)) {
      if scan.lexemes[begin].kind == .dash { begin -= 1 }
    } else {
      // "del 9 al 13 de mayo": to the.
      if scan.isMeaning(begin, .the) { begin -= 1 }
      guard begin >= 0, scan.isMeaning(begin, .to) || isPairOfDays(begin, scan) else { return nil }
      begin -= 1
    }
    guard begin >= 0 else { return nil }
    let lexeme = scan.lexemes[begin]
    let isDay = lexeme.kind == .integer && (1...31).contains(lexeme.value) && lexeme.range.count <= 2
    return lexeme.kind == .date || isDay ? begin : nil
  }

  /// Whether "and" joins the days of a meeting, behind the name of its place: "Almaty, Kazakhstan, 28 and 29 August 2003".
  private func isPairOfDays(_ and: Int, _ scan: Scan) -> Bool {
    and > 2 && scan.isMeaning(and, .and) && scan.lexemes[and - 1].kind == .integer
      && scan.lexemes[and - 2].kind == .comma && scan.lexemes[and - 3].kind == .word
  }

  /// Whether a dash stands before an offset, with or without spaces.
  private func isDash(before start: Int) -> Bool {
    var position = start
    while position > 0, text[position - 1] == 0x20 { position -= 1 }
    return position > 0 && text[position - 1] == 0x2D
  }

  /// Whether a date is that of the number right before it, and a period ends that does not begin with it: "extends the mandate of
  /// resolution 1970 (2011) of 26 February 2011 to 31 May 2015".
  private func isDateOfNumber(_ index: Int, _ scan: Scan) -> Bool {
    var before = index - 1
    while before > 0, scan.isMeaning(before, [.of, .dated, .the]) { before -= 1 }
    return before >= 0 && before < index - 1 && scan.lexemes[before].kind == .number
  }
}
