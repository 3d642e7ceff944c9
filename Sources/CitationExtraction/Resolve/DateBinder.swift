import UNSymbols

/// Finds the date that belongs to an item of a list: the one directly behind it, or behind the last of the items that stand
/// with it ("resolutions 5/1 and 5/2 of 18 June 2007"), unless the item's session did not sit on that day ("resolutions 46/182
/// and 75/127 of 11 December 2020").
enum DateBinder {
  /// How many lexemes a date may stand behind an item: some twenty items of a list. Keeps the time linear.
  private static let reach = 64

  /// A date with what it stands behind.
  struct Bound {
    var found: DateReader.Found
    /// Whether another item stands between: the date may be that item's alone.
    var isShared = false

    /// The day of what is cited; none when the date is shared and the session of what is cited did not sit on that day. The
    /// year of a Security Council resolution's number may stand for that of the date.
    func day(of symbol: DocumentSymbol?, _ cited: CitedNumber? = nil) -> CalendarDate? {
      let year = cited?.form == .numberYear ? cited.flatMap { Int($0.session) } : nil
      guard let day = found.date(in: year) else { return nil }
      guard isShared, let symbol, SessionCalendar.check(symbol, day) == .conflict else { return day }
      return nil
    }
  }

  /// The date of the number or symbol at an index, or nil.
  static func date(after index: Int, _ scan: Scan, organFollows: Bool = false) -> Bound? {
    var position = index + 1
    var isShared = false
    let end = min(scan.lexemes.count, position + reach)
    while position < end {
      let lexeme = scan.lexemes[position]
      switch lexeme.kind {
      case .date: return Bound(found: scan.dates[Int(lexeme.value)], isShared: isShared)
      case .number:
        isShared = true
        position += 1
      case .comma, .letter, .open: position += 1
      case .organ where organFollows: position += 1
      case .symbol where isResolution(index, scan) && isResolution(position, scan):
        isShared = true
        position += 1
      case .meaning:
        let meaning = Lexicon.Meaning(rawValue: lexeme.value)!
        switch meaning {
        case .and, .to: position += 1
        case .of, .dated, .on, .the, .council, .assembly, .commission, .adjective:
          // "résolution 70/1 de l’Assemblée générale en date du 25 septembre 2015"
          if organFollows {
            position += 1
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

  /// The date of a symbol in brackets behind it: "the report of the Secretary-General of 30 August 2017 (S/2017/745)".
  static func date(before index: Int, _ scan: Scan) -> Bound? {
    guard index > 1, scan.lexemes[index - 1].kind == .open, scan.lexemes[index - 2].kind == .date else { return nil }
    return Bound(found: scan.dates[Int(scan.lexemes[index - 2].value)])
  }

  private static func isResolution(_ index: Int, _ scan: Scan) -> Bool {
    scan.lexemes[index].kind == .symbol && scan.symbols[Int(scan.lexemes[index].value)].kind == .resolution
  }
}
