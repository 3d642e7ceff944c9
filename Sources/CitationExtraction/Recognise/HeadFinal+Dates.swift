import UNSymbols

/// Which dates before a number are its own.
extension HeadFinal {
  /// The most dates before a number that may be its own, one for each of its parts. Keeps the time linear.
  static let mostDates = 16

  /// Whether a date is that of a number behind it: only other dates and the body stand between ("2018年12月20日大会第73/187号"), or what the
  /// text is about, or a clause that 的 ends. In "2019年10月15日依照第2448(2018)号决议" it is somebody else's.
  func isDate(_ date: Int, of number: Int, in list: [Lexeme]) -> Bool {
    if dates[Int(list[date].value)].isOfPeriod { return false }
    // 的 may stand before the body: "2015年9月25日题为“…”的大会第70/1号".
    let head = list[(date + 1)...number].reversed().prefix {
      [.number, .integer, .organ].contains($0.kind) || isEvidence($0)
    }
    if head.contains(where: followsClause) { return true }
    let next = list[(date + 1)..<number].first { lexeme in
      lexeme.kind != .date && lexeme.kind != .organ && !lexeme.isListJoint && !isEvidence(lexeme)
    }
    guard let next else { return true }
    guard next.kind == .meaning else { return false }
    // "1947年11月29日通过第181(II)号": adopted.
    return next.means(.about)
      || next.means(.dated) && next.end == list[number].start
  }

  /// Whether a number has several parts, which may have a date each.
  func hasParts(_ lexeme: Lexeme) -> Bool {
    lexeme.kind == .number && numbers[Int(lexeme.value)].parts.count > 1
  }

  /// Whether a list has as many numbers from an index on, with nothing but joints between them, as dates stand before the first.
  func isOneEach(_ count: Int, from index: Int, of list: [Lexeme]) -> Bool {
    guard datesBefore(index, of: list) == count else { return false }
    let numbers = list[index...].prefix { $0.kind == .number || $0.isListJoint }
    return numbers.endIndex == list.endIndex && numbers.count { $0.kind == .number } == count
  }

  /// How many dates stand in a list right before a number, one at least: "1994年12月23日和1995年7月20日第49/222 A和B号".
  func datesBefore(_ index: Int, of list: [Lexeme]) -> Int {
    max(1, list[..<index].reversed().prefix { $0.kind == .date || $0.isListJoint }.count { $0.kind == .date })
  }
}
