import UNSymbols

/// What begins with a digit: dates, numbers, what is shortened, whole numbers.
extension Scanner {
  mutating func digits(_ scan: inout Scan, from paragraphStart: Int) {
    let start = position
    let isBound =
      start > paragraphStart
      && (text[start - 1] == 0x2F || text[start - 1] == 0x2E || text[start - 1].isLetter && !endsWord(scan, at: start)
        || text[start - 1] == 0x2D && start > paragraphStart + 1 && text[start - 2].isUpper)
    if !isBound, let (symbols, symbolEnd) = listedDocuments(start, scan) {
      for symbol in symbols {
        add(.symbol, start, symbolEnd, Int32(scan.symbols.count), to: &scan)
        scan.symbols.append(symbol)
      }
      position = symbolEnd
      return
    }
    if !isBound, let (symbol, symbolEnd) = bareModifier(start, scan) {
      add(symbol, start, symbolEnd, to: &scan)
      return
    }
    if !isBound {
      if let date = DateReader.date(in: text, at: start, end: end, language), date.end - start > 5 {
        add(.date, start, date.end, Int32(scan.dates.count), to: &scan)
        scan.dates.append(date)
        position = date.end
        shareMonth(of: date, &scan)
        markPeriod(&scan)
        return
      }
      let isListed = isListed(scan)
      if isListed || tellsKind(start) || hasMarkOfNumber(start),
        let (symbol, symbolEnd) = PrintedNumbers.symbol(text, start, end, isListed: true)
      {
        add(symbol, start, symbolEnd, to: &scan)
        return
      }
      if let found = NumberScanner.number(text, start, end, language, isListed: isListed) {
        add(found, start, to: &scan)
        return
      }
    }
    if language.has(.nounFollows), let (day, dayEnd) = laterDay(start, scan) {
      add(.date, start, dayEnd, Int32(scan.dates.count), to: &scan)
      scan.dates.append(day)
      position = dayEnd
      return
    }
    markPeriod(endingAt: start, &scan)
    var value: Int32 = 0
    while position < end, text[position].isDigit {
      value = position - start < 9 ? value * 10 + Int32(text[position] - 0x30) : value
      position += 1
    }
    if isDamaged(start, from: paragraphStart),
      let (number, range) = NumberScanner.damaged(text, start, from: paragraphStart, end, language)
    {
      // A letter before the first figure has been taken for a word.
      while let last = scan.lexemes.last, Int(last.start) >= range.lowerBound { scan.lexemes.removeLast() }
      add((number, range.upperBound), range.lowerBound, to: &scan)
      return
    }
    if !isLostMark(start, from: paragraphStart), !isMarkOfPart(start, scan) {
      add(.integer, start, position, value, to: &scan)
    }
  }

  /// Makes dates of the days before the last date that share its month: "of 23 and 30 June 2023".
  private func shareMonth(of date: DateReader.Found, _ scan: inout Scan) {
    let links: [WordMeaning] = [.of, .dated, .on, .the]
    func isLink(_ lexeme: Lexeme) -> Bool { lexeme.meaning.map(links.contains) ?? false }
    var first = scan.lexemes.count - 1
    var days: [Int] = []
    while first >= 3 {
      // "du 12 et du 14 décembre 2022"
      var joint = first - 1
      while joint > 2, isLink(scan.lexemes[joint]) { joint -= 1 }
      guard scan.lexemes[joint].isListJoint, case let day = scan.lexemes[joint - 1], day.kind == .integer,
        (1...31).contains(day.value), day.range.count <= 2
      else { break }
      first = joint - 1
      days.append(first)
    }
    guard !days.isEmpty, isLink(scan.lexemes[first - 1]) else { return }
    for index in days.reversed() {
      var day = date
      day.day = Int(scan.lexemes[index].value)
      scan.lexemes[index].kind = .date
      scan.lexemes[index].value = Int32(scan.dates.count)
      scan.dates.append(day)
    }
  }

  /// The day at an offset that has year and month of the date before it, where a day has its unit behind it: "6月23日和30日".
  private func laterDay(_ start: Int, _ scan: Scan) -> (DateReader.Found, Int)? {
    guard let joint = scan.lexemes.last, joint.isListJoint, scan.lexemes.count > 1,
      case let before = scan.lexemes[scan.lexemes.count - 2], before.kind == .date, let (value, after) = day(at: start)
    else { return nil }
    var day = scan.date(of: before)
    (day.day, day.end) = (value, after)
    return (day, day.end)
  }

  /// The day at an offset that has its unit behind it, "30日", and the offset behind it.
  func day(at start: Int) -> (Int, Int)? {
    guard let (value, after) = NumberScanner.digits(text, start, end, most: 2), (1...31).contains(value),
      let unit = language[.dateUnit].first(where: { $0.value == "day" }), text[after..<end].starts(with: unit.bytes)
    else { return nil }
    return (value, after + unit.bytes.count)
  }

  /// Whether a letter that a scan takes for a figure stands right before or behind the digits that end at the position.
  private func isDamaged(_ start: Int, from paragraphStart: Int) -> Bool {
    position < end && NumberScanner.twin(text[position]) != nil
      || start > paragraphStart && NumberScanner.twin(text[start - 1]) != nil
  }

  /// Whether digits are the mark of a note that the file has lost: one or two, right behind the comma of a word, a year or a
  /// number with a slash, and before a space: "31/37 of 24 March 2016,2 33/22". A decimal has its whole number before the comma.
  private func isLostMark(_ start: Int, from paragraphStart: Int) -> Bool {
    guard position - start <= 2, start > paragraphStart + 1, text[start - 1] == 0x2C, text[start] != 0x30,
      position == end || text[position] == 0x20
    else { return false }
    var number = start - 1
    while number > paragraphStart, text[number - 1].isDigit { number -= 1 }
    let digits = start - 1 - number
    return digits == 0 || digits == 4 || number > paragraphStart && text[number - 1] == 0x2F
  }

  /// Whether digits are the mark of a note right behind the letter of a part: "222 (IX) A36 of".
  private func isMarkOfPart(_ start: Int, _ scan: Scan) -> Bool {
    guard let last = scan.lexemes.last, last.kind == .number, Int(last.end) == start else { return false }
    return text[start - 1].isUpper
  }

  /// Whether the noun of numbers, or what joins them and their dates, ends at an offset, the space behind it lost: "resolution23/2",
  /// "of29 August 2013".
  private func endsWord(_ scan: Scan, at start: Int) -> Bool {
    guard let last = scan.lexemes.last, Int(last.end) == start, let meaning = last.meaning else { return false }
    return [.resolution, .resolutions, .decision, .decisions, .of, .dated, .and].contains(meaning)
  }

  /// Whether a number holds its own noun: "36 C/Resolution 16".
  private func tellsKind(_ start: Int) -> Bool {
    var capital = start
    while capital < end, text[capital].isDigit { capital += 1 }
    if capital < end, text[capital] == 0x20 { capital += 1 }
    return capital + 3 < end && text[capital + 1] == 0x2F && text[capital].isUpper && text[capital + 2].isUpper
      && text[capital + 3].isLower
  }

  /// Whether a number stands behind 第, as in a language whose nouns stand last: "第9(Cg-18)号决议".
  func hasMarkOfNumber(_ start: Int) -> Bool {
    language.has(.nounFollows) && HeadFinal.followsOrdinal(text, start)
  }

  /// Whether a noun, perhaps with the body behind it ("résolution de l’Assemblée A41-1"), or a symbol of another organization in its
  /// list, stands before what comes now.
  func isListed(_ scan: Scan) -> Bool {
    guard let last = scan.lexemes.last else { return false }
    if last.isListJoint, scan.lexemes.count > 1, case let before = scan.lexemes[scan.lexemes.count - 2],
      before.kind == .symbol
    {
      return Body(code: scan.symbol(of: before).body)?.isExternal ?? false
    }
    let behindBody = scan.lexemes.suffix(Self.longestBody).last { lexeme in
      lexeme.kind != .organ && !(lexeme.meaning.map { $0 == .of || $0 == .the || $0.isShortName } ?? false)
    }
    guard let meaning = behindBody?.meaning else { return false }
    return [.resolution, .resolutions, .decision, .decisions].contains(meaning)
  }

  /// The most lexemes of a noun with the body behind it.
  private static let longestBody = 5
}
