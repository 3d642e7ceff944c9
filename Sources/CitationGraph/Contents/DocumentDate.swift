public import UNSymbols

/// When a document was adopted or issued, as well as a graph knows.
public struct DocumentDate: Sendable, Hashable {
  /// What the date rests on, from sure to weak.
  public enum Basis: String, Sendable, CaseIterable {
    /// The document's own text says it.
    case adopted
    /// Most citations of the document print it.
    case printed
    /// The session or the year in the symbol began on that day.
    case session
  }

  /// The day.
  public var day: CalendarDate
  /// What it rests on.
  public var basis: Basis

  /// The date of a document; `printed` are the dates that citations of it print, in ISO 8601.
  init?(of node: DocumentNode, printed: [String: Int]) {
    if let day = node.adopted.flatMap(CalendarDate.init(iso:)) {
      self.init(day: day, basis: .adopted)
      return
    }
    let common = printed.min { ($1.value, $0.key) < ($0.value, $1.key) }
    if let day = common.flatMap({ CalendarDate(iso: $0.key) }) {
      self.init(day: day, basis: .printed)
      return
    }
    // A year is that of its documents; the days of its session begin the year before.
    let isYear = node.session.map { $0.utf8.count == 4 } ?? false
    let first = isYear ? node.year.flatMap { CalendarDate(year: $0, month: 1, day: 1) } : node.days?.lowerBound
    guard let day = first else { return nil }
    self.init(day: day, basis: .session)
  }

  private init(day: CalendarDate, basis: Basis) {
    self.day = day
    self.basis = basis
  }
}
