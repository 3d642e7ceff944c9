/// A day of the Gregorian calendar, as printed with a citation.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day, 1 to 31.
  public let day: Int

  /// The day with these numbers, or nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= days[month - 1] else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that an ISO 8601 text (`2018-12-17`) names, or nil.
  public init?(iso text: String) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0].count == 4, let year = Int(fields[0]), let month = Int(fields[1]),
      let day = Int(fields[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day in ISO 8601: `2018-12-17`.
  public var description: String {
    String(unsafeUninitializedCapacity: 10) { target in
      (target[0], target[1]) = (Self.digit(year / 1000), Self.digit(year / 100))
      (target[2], target[3], target[4]) = (Self.digit(year / 10), Self.digit(year), 0x2D)
      (target[5], target[6], target[7]) = (Self.digit(month / 10), Self.digit(month), 0x2D)
      (target[8], target[9]) = (Self.digit(day / 10), Self.digit(day))
      return 10
    }
  }

  /// The last digit of a number.
  private static func digit(_ number: Int) -> UInt8 { 0x30 + UInt8(number % 10) }

  /// Orders days by time.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
