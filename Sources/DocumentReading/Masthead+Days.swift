import UNSymbols

/// The day of adoption, where a masthead or what stands below the text tells it.
extension Masthead {
  /// The day of adoption of a document; none where its session did not sit on the day that is printed: "adopted on 29 June 2016" above
  /// resolution 2423 (2018). Reports and letters are not adopted: what their text says so is something else.
  func adopted(as symbol: DocumentSymbol?) -> CalendarDate? {
    if symbol?.kind == .document { return nil }
    return adopted.flatMap { day in symbol.map { SessionCalendar.check($0, day) } == .conflict ? nil : day }
  }

  /// The day that stands in place of a title, as in the Security Council's first years: "53 (1948). Resolution of 7 July 1948".
  static func dayForTitle(
    _ text: UnsafeBufferPointer<UInt8>, _ title: Range<Int>, _ language: Language
  ) -> CalendarDate? {
    guard title.count < (language.script == .latin ? 64 : 128),
      language.opening(.heading, text, title.lowerBound, title.upperBound) != nil
    else { return nil }
    return date(text, title, language)
  }

  /// Whether a line says when the text was adopted.
  static func tellsAdoption(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    language.opening(.adoption, text, range.lowerBound, range.upperBound) { range.count < 30 || $0.value != "short" }
      != nil
  }

  /// The date on a line of its own below the text, "26 May 2017", perhaps with the vote in brackets below it.
  static func dateBelow(
    _ text: UnsafeBufferPointer<UInt8>, _ paragraphs: ArraySlice<Paragraph>, _ language: Language
  ) -> CalendarDate? {
    for paragraph in paragraphs.reversed().lazy.filter({ $0.place != .annex }).prefix(2) {
      guard paragraph.place != .front else { return nil }
      let line = ResolutionHeading.withoutBracket(text, paragraph.range)
      guard !line.isEmpty else { continue }
      let day = DateReader.date(in: text, at: line.lowerBound, end: line.upperBound, language)
      return day.flatMap { $0.end == line.upperBound ? $0.date() : nil }
    }
    return nil
  }

  /// The first date in a paragraph that has a year, or stands before one with its year: a text that was taken up again at a
  /// later meeting was adopted on the first of its days. Letters may touch a date: many texts of the Security Council print
  /// "on27 April 2016".
  static func date(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> CalendarDate? {
    var position = range.lowerBound
    var first: DateReader.Found?
    while position < range.upperBound {
      let isStart = position == range.lowerBound || !text[position - 1].isDigit
      if isStart, text[position].isDigit,
        let date = DateReader.date(in: text, at: position, end: range.upperBound, language)
      {
        if let year = date.year, let day = (first ?? date).date(in: year) { return day }
        if first == nil { first = date }
        position = date.end
      } else {
        position += 1
      }
    }
    return nil
  }
}
