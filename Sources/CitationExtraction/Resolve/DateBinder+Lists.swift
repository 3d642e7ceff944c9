import UNSymbols

/// Lists of items that share a date, and lists of dates.
extension DateBinder {
  /// Whether the last number before a date is of another session than the one at an index: "37/3 and 38/10 of 18 March 1994".
  static func crossesSessions(from index: Int, upTo date: Int, _ scan: Scan) -> Bool {
    guard let last = scan.lexemes[index..<date].last(where: { $0.kind == .number }), scan.lexemes[index].kind == .number
    else { return false }
    return scan.number(of: last).cited.session != scan.number(of: scan.lexemes[index]).cited.session
  }

  /// The dates of a list that begins with the one at an index: "23 December 1994 and 20 July 1995". One without a year has that
  /// of the next.
  static func run(from index: Int, _ scan: Scan) -> [DateReader.Found] {
    var dates = [found(at: index, scan)]
    var next = index + 1
    while next < min(scan.lexemes.count, index + reach) {
      let lexeme = scan.lexemes[next]
      if lexeme.kind == .date {
        dates.append(found(at: next, scan))
      } else if lexeme.kind != .comma {
        guard lexeme.kind == .meaning,
          [.and, .of, .dated, .the].contains(lexeme.meaning!)
        else { break }
      }
      next += 1
    }
    for place in dates.indices.dropLast().reversed() where dates[place].year == nil {
      dates[place].year = dates[place + 1].year
    }
    return dates
  }

  /// How many parts stand in a number's list before it, and how many in all of the list, up to its date.
  static func places(_ index: Int, upTo date: Int, _ scan: Scan) -> (before: Int, all: Int) {
    var before = 0
    var position = index - 1
    while position >= max(0, index - reach) {
      let lexeme = scan.lexemes[position]
      guard [.number, .comma, .letter].contains(lexeme.kind) || isAnd(lexeme) else { break }
      if lexeme.kind == .number { before += parts(position, scan) }
      position -= 1
    }
    let behind = (index..<date).reduce(0) { scan.lexemes[$1].kind == .number ? $0 + parts($1, scan) : $0 }
    return (before, before + behind)
  }

  static func isAnd(_ lexeme: Lexeme) -> Bool {
    lexeme.means(.and)
  }

  /// How many parts of a text the lexeme at an index names.
  static func parts(_ index: Int, _ scan: Scan) -> Int {
    guard scan.lexemes[index].kind == .number else { return 1 }
    return max(1, scan.number(of: scan.lexemes[index]).parts.count)
  }
}
