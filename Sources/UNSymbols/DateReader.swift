/// Reads dates as texts print them: `4 December 1998`, `4 декабря 1998 года`, `4 de diciembre de 1998`, `1998年12月4日`.
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
    /// Whether the day begins or ends a period ("9-13 May 2011"), so that it is that of no text.
    package var isOfPeriod = false

    /// The date, with a year supplied where the text has none; nil for a day of a period.
    package func date(in fallback: Int? = nil) -> CalendarDate? {
      isOfPeriod ? nil : (year ?? fallback).flatMap { CalendarDate(year: $0, month: month, day: day) }
    }
  }

  /// The date that begins at a digit or a month's first letter, or nil.
  package static func date(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, _ language: Language
  ) -> Found? {
    guard start < end else { return nil }
    if !text[start].isDigit { return monthFirst(in: text, at: start, end: end, language) }
    if !language[.dateUnit].isEmpty { return yearFirst(in: text, at: start, end: end, language) }
    guard let (day, afterDay) = number(in: text, at: start, end: end, digits: 2), (1...31).contains(day) else {
      return nil
    }
    var position = afterOrdinal(text, afterDay, end)
    let afterSpace = skipLinks(text, position, end, language)
    guard let (month, afterMonth) = month(in: text, at: afterSpace, end: end, language) else { return nil }
    // "18décembre 2008"
    let isGlued = afterSpace == position
    position = skipLinks(text, afterMonth, end, language)
    if position < end, text[position] == 0x2C { position = skipLinks(text, position + 1, end, language) }
    if let (year, afterYear) = number(in: text, at: position, end: end, digits: 4), years.contains(year) {
      return Found(end: afterEnd(text, afterYear, end, language), year: year, month: month, day: day)
    }
    return isGlued ? nil : Found(end: afterMonth, year: nil, month: month, day: day)
  }

  /// `December 4, 1998`.
  private static func monthFirst(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, _ language: Language
  ) -> Found? {
    guard let (month, afterMonth) = month(in: text, at: start, end: end, language),
      let (day, afterDay) = number(in: text, at: skipSpace(text, afterMonth, end), end: end, digits: 2),
      (1...31).contains(day), afterDay < end, text[afterDay] == 0x2C,
      let (year, afterYear) = number(in: text, at: skipSpace(text, afterDay + 1, end), end: end, digits: 4),
      years.contains(year)
    else { return nil }
    return Found(end: afterYear, year: year, month: month, day: day)
  }

  /// The years that a date may have.
  private static let years = 1000...2199

  /// `1998年12月4日`, `12月4日`: each number with its unit behind it.
  private static func yearFirst(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, _ language: Language
  ) -> Found? {
    var position = start
    var values: [String: Int] = [:]
    for entry in language[.dateUnit] {
      let begin = skipSpace(text, position, end)
      guard let (value, after) = number(in: text, at: begin, end: end, digits: entry.value == "year" ? 4 : 2),
        let next = FoldedText.match(entry.bytes, text, skipSpace(text, after, end), end)
      else { continue }
      values[entry.value] = value
      position = next
    }
    guard let month = values["month"], let day = values["day"], (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    // A page may print a damaged year, "2 06年3月15日": day and month are known all the same.
    return Found(end: position, year: values["year"].flatMap { years.contains($0) ? $0 : nil }, month: month, day: day)
  }

  /// The month whose name stands at a position, and the offset behind it; behind a slash the same month may stand under its
  /// other name (`كانون الأول/ديسمبر`).
  package static func month(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, _ language: Language
  ) -> (Int, Int)? {
    guard let (value, after) = name(in: text, at: start, end: end, language) else { return nil }
    var slash = after
    while slash < end, text[slash] == 0x20 { slash += 1 }
    guard slash < end, text[slash] == 0x2F,
      let (second, afterSecond) = name(in: text, at: skipSpace(text, slash + 1, end), end: end, language),
      second == value
    else { return (value, after) }
    return (value, afterSecond)
  }

  private static func name(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, _ language: Language
  ) -> (Int, Int)? {
    guard start + 2 < end, text[start].isLetter || text[start] >= 0x80 else { return nil }
    for month in language.months {
      if month.name[0].isUpper, text[start] != month.name[0] { continue }
      guard let after = FoldedText.match(month.name, text, start, end),
        after == end || !text[after].isLetter && text[after] & 0xC0 != 0x80 && !isLetterLead(text[after])
      else { continue }
      return (month.value, after)
    }
    return dividedName(in: text, at: start, end: end, language)
  }

  /// The month whose name a hyphen at the end of a line divides: "De-cember".
  private static func dividedName(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, _ language: Language
  ) -> (Int, Int)? {
    let limit = min(end, start + longestName)
    guard let hyphen = text[start..<limit].firstIndex(where: { !$0.isLetter && $0 < 0x80 }), text[hyphen] == 0x2D,
      hyphen > start + 1, hyphen + 1 < end, text.isLowerLetter(hyphen + 1)
    else { return nil }
    for month in language.months where month.name.starts(with: text[start..<hyphen]) {
      let rest = month.name.dropFirst(hyphen - start)
      let after = hyphen + 1 + rest.count
      if after <= end, text[(hyphen + 1)..<after].elementsEqual(rest),
        after == end || !text[after].isLetter && text[after] < 0x80
      {
        return (month.value, after)
      }
    }
    return nil
  }

  /// The most bytes of a month's name: ten letters of Cyrillic, two each.
  private static let longestName = 20

  /// Whether a byte begins a letter of a script with words: those may not go on behind a month's name.
  private static func isLetterLead(_ byte: UInt8) -> Bool { byte >= 0xC3 && byte <= 0xDB }

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

  /// The offset behind the ending of an ordinal: "4th", "1er", "1º".
  private static func afterOrdinal(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard start + 1 < end else { return start }
    if text[start].isLower, text[start + 1].isLower { return start + 2 }
    if text[start] == 0xC2, text[start + 1] == 0xBA || text[start + 1] == 0xB0 { return start + 2 }
    return start
  }

  private static func afterEnd(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> Int {
    let next = skipSpace(text, start, end)
    for entry in language[.dateEnd] {
      if let after = FoldedText.match(entry.bytes, text, next, end) { return after }
    }
    return start
  }

  private static func skipLinks(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Language
  ) -> Int {
    let position = skipSpace(text, start, end)
    for entry in language[.dateLink] {
      guard let after = FoldedText.match(entry.bytes, text, position, end), after < end, text[after] == 0x20 else {
        continue
      }
      return skipSpace(text, after, end)
    }
    return position
  }

  private static func skipSpace(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, text[position] == 0x20 { position += 1 }
    return position
  }
}
