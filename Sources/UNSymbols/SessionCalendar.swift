/// When sessions were held and which numbers their resolutions bear: `Data/registry/sessions.tsv`.
package enum SessionCalendar {
  /// What a date says about a citation.
  package enum Agreement: Sendable, Hashable {
    /// The text was adopted in a session that was open on that day.
    case ok
    /// The session was not open on that day.
    case conflict
    /// The calendar does not know the session.
    case unknown
  }

  /// The years by which sessions and texts are numbered: from the first of the United Nations on, with room for those to come.
  package static let years = 1946...2199

  /// The years that four digits in a text may be, those of treaties and of other organizations too.
  package static let printedYears = 1900...2199

  /// How far a number may lie outside the range of its session: the ranges of the table are from memory in part.
  static let tolerance = 30

  /// One line of the table.
  struct Session: Sendable {
    let text: String
    let dates: ClosedRange<CalendarDate>?
    let numbers: ClosedRange<Int>?
  }

  private static let far = CalendarDate(year: 9999, month: 12, day: 31)!

  private static let lines: [(body: String, session: Session)] = {
    var found: [(body: String, session: Session)] = []
    for row in RegistryTable(RegistryTables.sessions).rows {
      if row["first_day"].utf8.count == 4 {
        found += yearly(row)
        continue
      }
      let first = CalendarDate(iso: row["first_day"])
      let last = CalendarDate(iso: row["last_day"]) ?? far
      let dates = first.map { $0...max($0, last) }
      let bounds = row["numbers"].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      let numbers = bounds.first.flatMap { $0 }.map { low in low...max(low, bounds.last.flatMap { $0 } ?? low + 79) }
      var texts = [row["session"], row["roman"]].filter { !$0.isEmpty }
      if let roman = texts.last, let dash = roman.firstIndex(of: "-"),
        let low = RomanNumeral.value(of: roman[..<dash]),
        let high = RomanNumeral.value(of: roman[roman.index(after: dash)...])
      {
        texts = (low...high).map(RomanNumeral.text)
      }
      for text in texts {
        found.append((row["body"], Session(text: text, dates: dates, numbers: numbers)))
      }
    }
    return found
  }()

  /// The sessions of a body that meets each year, from a line with the first and the last of them and their years.
  private static func yearly(_ row: RegistryTable.Row) -> [(body: String, session: Session)] {
    let numbers = row["session"].split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 2, let first = Int(row["first_day"]), Int(row["last_day"]) == first + numbers[1] - numbers[0]
    else { preconditionFailure("sessions.tsv: \(row["body"]): as many years as sessions") }
    return (numbers[0]...numbers[1]).map { number in
      let year = first + number - numbers[0]
      let days = CalendarDate(year: year, month: 1, day: 1)!...CalendarDate(year: year, month: 12, day: 31)!
      return (row["body"], Session(text: String(number), dates: days, numbers: nil))
    }
  }

  private static let sessions: [String: [String: Session]] = {
    var index: [String: [String: Session]] = [:]
    for line in lines { index[line.body, default: [:]][line.session.text] = line.session }
    return index
  }()

  private static let councilYears: [(year: Int, numbers: ClosedRange<Int>)] =
    lines.compactMap { line in
      guard line.body == Body.securityCouncil.code, let year = Int(line.session.text),
        let numbers = line.session.numbers
      else { return nil }
      return (year, numbers)
    }

  /// The days on which a session could adopt texts: from its opening to the opening of the next, both included.
  ///
  /// - Parameters:
  ///   - body: the code of the body: `A`, `S`, `E`, `A/HRC`.
  ///   - session: the session as a symbol prints it: `73`, `XXV`, `S-10`, `ES-V`, or a year.
  package static func dates(body: String, session: String) -> ClosedRange<CalendarDate>? {
    if let known = sessions[body]?[session] { return known.dates }
    // A year is the session's year: since 2013 the Economic and Social Council's begins in July of the year before.
    guard session.utf8.count == 4, let year = Int(session), years.contains(year),
      let first = isOfCouncil(body)
        ? CalendarDate(year: year, month: 1, day: 1) : CalendarDate(year: year - 1, month: 7, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    return first...last
  }

  /// The days on which the session of a resolution, decision or statement could adopt texts; nil when the table does not tell.
  package static func dates(of symbol: DocumentSymbol) -> ClosedRange<CalendarDate>? {
    symbol.session.flatMap { dates(body: symbol.body, session: $0) }
  }

  /// The numbers of a session's resolutions, or nil when the table has none.
  package static func numbers(body: String, session: String) -> ClosedRange<Int>? {
    sessions[body]?[session]?.numbers
  }

  /// The year of a Security Council resolution; its numbers run on from 1946. Nil below 1 and above the last known year.
  package static func securityCouncilYear(of number: Int) -> Int? {
    councilYears.first { $0.numbers.contains(number) }?.year
  }

  /// The session, as printed (`III`, `S-VI`, `ES-V`), in which the General Assembly adopted a resolution of 1946 to 1976.
  package static func generalAssemblySession(ofNumber number: Int) -> String? {
    romanSessions.first { $0.numbers.contains(number) }?.text
  }

  private static let romanSessions: [(text: String, numbers: ClosedRange<Int>)] = {
    let all = lines.compactMap { line -> (text: String, numbers: ClosedRange<Int>)? in
      guard line.body == Body.generalAssembly.code, let numbers = line.session.numbers,
        line.session.text.utf8.last.map({ $0 > 0x39 }) == true
      else { return nil }
      return (line.session.text, numbers)
    }
    // Special sessions first: their few numbers lie inside the ranges of the regular ones.
    return all.filter { $0.text.contains("-") } + all.filter { !$0.text.contains("-") }
  }()

  /// Whether a code is the Security Council's.
  private static func isOfCouncil(_ body: String) -> Bool { body == Body.securityCouncil.code }

  /// Whether a number may belong to a session whose numbers run on over the years, within the tolerance.
  static func allows(body: String, session: String, number: Int) -> Bool {
    if let numbers = numbers(body: body, session: session) {
      let slack = isOfCouncil(body) ? 10 : tolerance
      return number >= numbers.lowerBound - slack && number <= numbers.upperBound + slack && number >= 1
    }
    guard isOfCouncil(body), let year = Int(session), let last = councilYears.last, year > last.year else {
      return false
    }
    let earliest = last.numbers.lowerBound
    return number > earliest && number < earliest + 120 * (year - last.year + 1)
  }

  /// The last counted session that the table knows of each body, with its first day: a later one cannot have been held before.
  private static let lastSession: [String: (number: Int, opens: CalendarDate)] = {
    var last: [String: (number: Int, opens: CalendarDate)] = [:]
    for line in lines {
      guard let number = Int(line.session.text), number < 1000, let dates = line.session.dates else { continue }
      if number > last[line.body]?.number ?? 0 { last[line.body] = (number, dates.lowerBound) }
    }
    return last
  }()

  /// Whether a symbol and the date printed with it agree.
  package static func check(_ symbol: DocumentSymbol, _ date: CalendarDate) -> Agreement {
    switch symbol.kind {
    case .treaty, .publication, .document: return .unknown
    case .resolution, .decision, .statement: break
    }
    guard let session = symbol.session else { return .unknown }
    if let last = lastSession[symbol.body], let number = Int(session), number > last.number, date < last.opens {
      return .conflict
    }
    guard let dates = dates(body: symbol.body, session: session) else { return .unknown }
    return dates.contains(date) ? .ok : .conflict
  }
}
