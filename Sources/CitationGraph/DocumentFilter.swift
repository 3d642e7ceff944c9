public import UNSymbols

/// Which documents are shown and walked through.
public struct DocumentFilter: Sendable, Hashable {
  /// The codes of the bodies, upper case; nil for all.
  public var bodies: Set<String>?
  /// The first day; nil for no bound.
  public var since: CalendarDate?
  /// The last day; nil for no bound.
  public var until: CalendarDate?

  /// A filter that lets every document through.
  public init() {}

  /// Whether every document passes.
  package var isEmpty: Bool { bodies == nil && !hasDays }

  /// Whether the days of documents matter.
  var hasDays: Bool { since != nil || until != nil }

  /// Whether a document passes: it is of one of the bodies, and it may have been adopted between the bounds. A document whose
  /// day nobody prints counts with its whole session or year; one without either does not pass a bound.
  package func allows(_ node: DocumentNode) -> Bool {
    if let bodies {
      guard let body = node.body, bodies.contains(body.uppercased()) else { return false }
    }
    guard hasDays else { return true }
    guard let days = node.days else { return false }
    if let since, days.upperBound < since { return false }
    if let until, days.lowerBound > until { return false }
    return true
  }
}

extension DocumentNode {
  /// Whether the document's session did not sit on a day, in ISO 8601: it can't have been adopted then.
  func didNotSit(on date: String) -> Bool {
    guard let symbol = DocumentSymbol(symbol), let day = CalendarDate(iso: date) else { return false }
    return SessionCalendar.check(symbol, day) == .conflict
  }

  /// The day of adoption, else the one that others print.
  private var day: CalendarDate? { (adopted ?? printed).flatMap(CalendarDate.init(iso:)) }

  /// The days on which the document may have been adopted: the one day that is known, else those of its session or year.
  public var days: ClosedRange<CalendarDate>? {
    if let day { return day...day }
    guard let body, let session = datedSession else { return nil }
    return SessionCalendar.dates(body: body, session: session)
  }

  /// The session or year that tells when the document was issued: the volume of a treaty is neither, and a year in which the
  /// Security Council did not adopt that number is misprinted.
  private var datedSession: String? { kind == DocumentSymbol.Kind.treaty.rawValue || misprint != nil ? nil : session }

  /// The year of adoption; that in which the session opened where the day is not known. Reports of a year bear that year.
  public var year: Int? {
    if let day { return day.year }
    if let session = datedSession, session.utf8.count == 4, let year = Int(session),
      SessionCalendar.years.contains(year)
    {
      return year
    }
    return days?.lowerBound.year
  }
}

extension GraphRows {
  /// Whether a filter lets a document pass.
  func allows(_ id: Int64, _ filter: DocumentFilter) throws -> Bool {
    try filter.isEmpty || filter.allows(node(id, isDated: filter.hasDays))
  }
}
