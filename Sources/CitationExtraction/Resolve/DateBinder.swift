import UNSymbols

/// Finds the date that belongs to an item of a list: the one directly behind it, or behind the last of the items that stand
/// with it ("resolutions 5/1 and 5/2 of 18 June 2007"), unless the item's session did not sit on that day ("resolutions 46/182
/// and 75/127 of 11 December 2020"). Where several dates stand behind several items, each has its own ("49/222 A and B of
/// 23 December 1994 and 20 July 1995").
enum DateBinder {
  /// How many lexemes a date may stand behind an item: some twenty items of a list. Keeps the time linear.
  static let reach = 64

  /// A date with what it stands behind.
  struct Bound {
    var found: DateReader.Found
    /// Whether another item stands between: the date may be that item's alone.
    var isShared = false
    /// Whether neither "of" nor "dated" ties the date to the item, so that it may be that of something else: a deadline.
    var isLoose = false
    /// Whether the item before which the date stands is of another session, so that a day that is not known to be of both is its alone.
    var crossesSessions = false

    /// The day of what is cited; none when the date is shared and the session of what is cited did not sit on that day, nor when it
    /// stands loose and lies outside the year that a Security Council resolution's number tells. That year may stand for that of the date.
    func day(of symbol: DocumentSymbol?, _ cited: CitedNumber? = nil) -> CalendarDate? {
      let year = cited?.form == .numberYear ? cited.flatMap { Int($0.session) } : nil
      guard let day = found.date(in: year) else { return nil }
      guard isShared || isLoose && symbol?.isCouncilResolution == true, let symbol else { return day }
      let check = SessionCalendar.check(symbol, day)
      return check == .conflict || crossesSessions && check == .unknown ? nil : day
    }
  }

  /// The date of the number or symbol at an index, or nil.
  static func date(after index: Int, _ scan: Scan, organFollows: Bool = false) -> Bound? {
    place(after: index, scan, organFollows).map { bound(at: $0.position, scan, isShared: $0.isShared) }
  }

  /// The date of each part of the number at an index, one for a number without parts.
  ///
  /// As many dates as there are parts in the list are one each, in order. Otherwise the first part has the first date, and the
  /// last part the last one where there are fewer dates; of the others nothing is sure.
  static func dates(ofPartsAt index: Int, _ scan: Scan, organFollows: Bool) -> [Bound?] {
    let own = parts(index, scan)
    guard let (position, isShared) = place(after: index, scan, organFollows) else {
      return Array(repeating: nil, count: own)
    }
    let dates = run(from: position, scan)
    let (before, all) = dates.count > 1 ? places(index, upTo: position, scan) : (0, 1)
    guard all > 1 else {
      var bound = bound(at: position, scan, isShared: isShared)
      bound.crossesSessions = isShared && crossesSessions(from: index, upTo: position, scan)
      return Array(repeating: bound, count: own)
    }
    return (before..<before + own).map { part in
      let date: DateReader.Found? =
        if dates.count == all || part == 0 {
          dates[part]
        } else if part == all - 1, dates.count < all {
          dates[dates.count - 1]
        } else {
          nil
        }
      return date.map { Bound(found: $0, isShared: true) }
    }
  }

  /// The date at an index.
  private static func bound(at index: Int, _ scan: Scan, isShared: Bool) -> Bound {
    let before = scan.isMeaning(index - 1, [.the]) ? index - 2 : index - 1
    let isLoose = !scan.isMeaning(before, [.of, .dated])
    return Bound(found: found(at: index, scan), isShared: isShared, isLoose: isLoose)
  }

  static func found(at index: Int, _ scan: Scan) -> DateReader.Found {
    scan.date(of: scan.lexemes[index])
  }

  /// Where the date of the number or symbol at an index stands, and whether another item stands between.
  private static func place(after index: Int, _ scan: Scan, _ organFollows: Bool) -> (position: Int, isShared: Bool)? {
    var position = index + 1
    // "the statement of its President (S/PRST/2010/16) of 25 August 2010", "el informe (S/2020/840), de 28 de agosto de 2020"
    if let close = bracketEnd(around: index, scan), close + 2 < scan.lexemes.count {
      let behind = scan.lexemes[close + 1].kind == .comma ? close + 2 : close + 1
      if behind + 1 < scan.lexemes.count, scan.isMeaning(behind, [.of, .dated]),
        behind == close + 1 || scan.lexemes[behind + 1].kind == .date && !opens(behind + 2, scan)
      {
        position = behind
      }
    }
    if let behind = behindTitle(at: position, scan) { position = behind }
    let isNumber = scan.lexemes[index].kind == .number && !scan.hasDatesFirst
    var isShared = false
    // "446 (1979), 452 (1979) of 20 July 1979": only "and" lets several share a date.
    var isJoined = false
    // Whether words stand between that name a body which the registry does not have.
    var isNamed = false
    let end = min(scan.lexemes.count, position + reach)
    while position < end {
      let lexeme = scan.lexemes[position]
      switch lexeme.kind {
      // "resolution 2495 (2019) to 31 December 2020", "resolution 2495 (2019) and 5 May 2020"
      case .date where scan.isMeaning(position - 1, [.to, .and]): return nil
      case .date:
        guard scan.hasDatesFirst, scan.lexemes[position - 1].kind != .open else {
          return isShared && !isJoined && !scan.hasDatesFirst ? nil : (position, isShared)
        }
        // One that stands behind the number in the text is that of what follows.
        guard lexeme.start < scan.lexemes[index].start else { return nil }
        return (position, isShared || isRepeated(lexeme, before: index, scan))
      case _ where isNamed && [.number, .comma].contains(lexeme.kind): return nil
      case .number:
        isShared = true
        position += 1
      case .comma, .letter, .open: position += 1
      case .organ where organFollows: position += 1
      // "резолюцию A.1091(28) Международной морской организации от 4 декабря 2013 года"
      case .word where organFollows && (isNamed || position == index + 1) && isAdopted(index, scan):
        isNamed = true
        position += 1
      case .symbol where isAdopted(index, scan) && isAdopted(position, scan):
        isShared = true
        position += 1
      case .meaning:
        let meaning = lexeme.meaning!
        switch meaning {
        case _ where isNamed && ![.of, .dated, .the].contains(meaning) && !meaning.isShortName: return nil
        case .and, .to:
          isJoined = true
          position += 1
        // "القرار 48/13 في 8 تشرين الأول/أكتوبر 2021"
        case .in
        where organFollows && position == index + 1 && position + 1 < end && scan.lexemes[position + 1].kind == .date:
          position += 1
        // "Human Rights Council 46/14 resolution of 23 March 2021"
        case .resolution where isNumber && position == index + 1, .decision where isNumber && position == index + 1:
          position += 1
        case .of, .dated, .on, .the, .council, .assembly, .commission, .adjective:
          // "résolution 70/1 de l’Assemblée générale en date du 25 septembre 2015"
          if organFollows {
            position += 1
            continue
          }
          if !scan.hasDatesFirst, let behind = behindBody(at: position, scan) {
            position = behind
            continue
          }
          guard [.of, .dated, .on].contains(meaning), position + 1 < scan.lexemes.count,
            scan.lexemes[position + 1].kind == .date, meaning != .on || scan.lexemes[position - 1].kind != .comma
          else { return nil }
          position += 1
        default: return nil
        }
      default: return nil
      }
    }
    return nil
  }

  /// The end of the bracket in which nothing stands but an item and other symbols: "(S/26422 and Add.1)".
  private static func bracketEnd(around index: Int, _ scan: Scan) -> Int? {
    func isListed(_ index: Int) -> Bool {
      scan.lexemes[index].kind == .symbol || scan.lexemes[index].isListJoint
    }
    guard let open = scan.lexemes.indices[..<index].suffix(mostInBracket).last(where: { !isListed($0) }),
      scan.lexemes[open].kind == .open,
      let close = scan.lexemes.indices[(index + 1)...].prefix(mostInBracket).first(where: { !isListed($0) }),
      scan.lexemes[close].kind == .close
    else { return nil }
    return close
  }

  /// The most lexemes in a bracket on either side of an item. Keeps the time linear.
  private static let mostInBracket = 8

  /// Whether a bracket opens at an index: the date before it is that of what stands in it, "(S/PRST/2010/6), of 14 January 2009 (…)".
  private static func opens(_ index: Int, _ scan: Scan) -> Bool {
    index < scan.lexemes.count && scan.lexemes[index].kind == .open
  }

  /// What dates a text behind its title, where that stands in quotation marks right behind the number: "резолюцию 70/1 «Преобразование
  /// нашего мира» от 25 сентября 2015 года".
  private static func behindTitle(at index: Int, _ scan: Scan) -> Int? {
    guard index < scan.lexemes.count, scan.lexemes[index].kind == .quoteOpen,
      let close = scan.lexemes[index...].prefix(reach).firstIndex(where: { $0.kind == .quoteClose }),
      close + 1 < scan.lexemes.count, scan.isMeaning(close + 1, [.of, .dated])
    else { return nil }
    return close + 1
  }

  /// What dates a text behind the body whose it is: "resolution 2183 (LIII) of the Trusteeship Council of 25 May 1986".
  private static func behindBody(at index: Int, _ scan: Scan) -> Int? {
    guard scan.isMeaning(index, [.of]) else { return nil }
    let body = scan.isMeaning(index + 1, [.the]) ? index + 2 : index + 1
    guard body + 2 < scan.lexemes.count,
      scan.lexemes[body].kind == .organ || scan.isMeaning(body, [.council, .assembly, .commission]),
      scan.isMeaning(body + 1, [.of, .dated]), scan.lexemes[body + 2].kind == .date
    else { return nil }
    return body + 1
  }

  /// Whether the item before has the same date: `HeadFinal` gives it to all that share it.
  private static func isRepeated(_ date: Lexeme, before index: Int, _ scan: Scan) -> Bool {
    scan.lexemes[max(0, index - 4)..<index].contains { $0.kind == .date && $0.value == date.value }
  }
}
