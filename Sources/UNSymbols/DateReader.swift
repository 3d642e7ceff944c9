/// Reads dates as English texts print them: `4 December 1998`, `December 4, 1998`, `4 December`.
package enum DateReader {
  /// A date found in text; `year` is nil when the text gives day and month alone.
  package struct Found {
    /// The offset behind the date.
    package var end: Int
    /// The year, or nil.
    package var year: Int?
    /// The month, 1 to 12.
    package var month: Int
    /// The day, 1 to 31.
    package var day: Int

    /// The date, with a year supplied where the text has none.
    package func date(in fallback: Int? = nil) -> CalendarDate? {
      (year ?? fallback).flatMap { CalendarDate(year: $0, month: month, day: day) }
    }
  }

  /// The date that begins at a digit or a month's first letter, or nil.
  package static func date(in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Found? {
    guard start < end else { return nil }
    var position = start
    if text[position].isUpper {
      guard let (month, afterMonth) = month(in: text, at: position, end: end),
        let (day, afterDay) = number(
          in: text, at: skipSpace(text, afterMonth, end), end: end, digits: 2), (1...31).contains(day)
      else { return nil }
      position = afterDay
      guard position < end, text[position] == 0x2C,
        let (year, afterYear) = number(in: text, at: skipSpace(text, position + 1, end), end: end, digits: 4),
        year > 1000
      else { return nil }
      return Found(end: afterYear, year: year, month: month, day: day)
    }
    guard let (day, afterDay) = number(in: text, at: position, end: end, digits: 2), (1...31).contains(day) else {
      return nil
    }
    position = afterDay
    if position + 1 < end, text[position].isLower, text[position + 1].isLower { position += 2 }
    let afterSpace = skipSpace(text, position, end)
    guard afterSpace > position, let (month, afterMonth) = month(in: text, at: afterSpace, end: end) else { return nil }
    var yearStart = skipSpace(text, afterMonth, end)
    if yearStart < end, text[yearStart] == 0x2C { yearStart = skipSpace(text, yearStart + 1, end) }
    if let (year, afterYear) = number(in: text, at: yearStart, end: end, digits: 4), (1000...2199).contains(year) {
      return Found(end: afterYear, year: year, month: month, day: day)
    }
    return Found(end: afterMonth, year: nil, month: month, day: day)
  }

  /// The month whose English name stands at a position, and the offset behind it.
  package static func month(in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> (Int, Int)? {
    guard start + 2 < end, text[start].isUpper else { return nil }
    var position = start
    while position < end, text[position].isLetter { position += 1 }
    let length = position - start
    for (index, name) in months.enumerated() where name.count == length {
      if zip(name, text[start..<position]).allSatisfy({ $0 == $1.lowered }) { return (index + 1, position) }
    }
    return nil
  }

  private static func number(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, digits: Int
  ) -> (Int, Int)? {
    var position = start
    var value = 0
    while position < end, text[position].isDigit, position - start < digits {
      value = value * 10 + Int(text[position] - 0x30)
      position += 1
    }
    guard position > start, position == end || !text[position].isDigit else { return nil }
    return (value, position)
  }

  private static func skipSpace(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, text[position] == 0x20 { position += 1 }
    return position
  }

  private static let months: [[UInt8]] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ].map { Array($0.utf8) }
}
