public import UNSymbols

/// When a document was adopted or issued, as well as a graph knows.
public struct DocumentDate: Sendable, Hashable {
  /// What the date rests on, from sure to weak.
  public enum Basis: String, Sendable, CaseIterable {
    /// The document's own text says it.
    case adopted
    /// Most documents of the archive that cite the document print it.
    case printed
    /// The session or the year in the symbol began on that day.
    case session
  }

  /// The day.
  public var day: CalendarDate
  /// What it rests on.
  public var basis: Basis

  /// The date of a document that was read with the day that others print.
  init?(of node: DocumentNode) {
    if let day = node.adopted.flatMap(CalendarDate.init(iso:)) {
      self.init(day: day, basis: .adopted)
      return
    }
    if let day = node.printed.flatMap(CalendarDate.init(iso:)) {
      self.init(day: day, basis: .printed)
      return
    }
    // A year is that of its documents; the days of its session begin the year before.
    let isYear = node.session.flatMap { Int($0) }.map(SessionCalendar.years.contains) ?? false
    let first = isYear ? node.year.flatMap { CalendarDate(year: $0, month: 1, day: 1) } : node.days?.lowerBound
    guard let day = first else { return nil }
    self.init(day: day, basis: .session)
  }

  private init(day: CalendarDate, basis: Basis) {
    self.day = day
    self.basis = basis
  }
}
