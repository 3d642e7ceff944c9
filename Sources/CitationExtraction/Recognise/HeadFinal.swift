import UNSymbols

/// Puts the lexemes of a language whose noun stands last into the order of the others: evidence, noun, number, date.
///
/// `其2010年12月20日第65/178号和2011年12月22日第66/220号决议` becomes its, resolution, 65/178, date, and, 66/220, date. What is
/// said of a text before its number (a relative clause, a title) goes to the front of the evidence. Lexemes keep their place in
/// the text, so that all that follows is the same for every language.
enum HeadFinal {
  /// Rearranges the lists of a scan.
  static func rearrange(_ scan: inout Scan) {
    guard !scan.numbers.isEmpty || scan.lexemes.contains(where: { $0.kind == .integer }) else { return }
    var result: [Lexeme] = []
    result.reserveCapacity(scan.lexemes.count + 8)
    // Numbers before this index have their noun.
    var floor = 0
    for lexeme in scan.lexemes {
      guard isNoun(lexeme), let first = listStart(result, from: floor) else {
        result.append(lexeme)
        continue
      }
      let list = Array(result[first...])
      result.removeSubrange(first...)
      append(list, under: lexeme, to: &result)
      floor = result.count
    }
    scan.lexemes = result
  }

  private static func isNoun(_ lexeme: Lexeme) -> Bool {
    guard lexeme.kind == .meaning else { return false }
    switch Lexicon.Meaning(rawValue: lexeme.value)! {
    case .resolution, .resolutions, .decision, .decisions: return true
    default: return false
    }
  }

  /// Where the list begins that ends with the lexemes read so far; nil when no number stands right before the noun.
  private static func listStart(_ lexemes: [Lexeme], from floor: Int) -> Int? {
    var position = lexemes.count - 1
    var first: Int?
    var gap = 0
    while position >= floor {
      let lexeme = lexemes[position]
      switch lexeme.kind {
      case .number, .integer:
        if lexeme.kind == .integer, first == nil, gap > 0 { return nil }
        if lexeme.kind == .number || first == nil { first = position }
        gap = 0
      case .date: if first != nil { first = position }
      case .stop, .semicolon, .symbol: return first
      case .verb:
        // A verb behind an item without a noun of its own stands in a clause of the list: "第1/1号、宣布…的第2/2号决议".
        guard first != nil, position - 2 >= floor, isSeparator(lexemes[position - 1]),
          lexemes[position - 2].kind == .number
        else { return first }
        gap += 1
      case .meaning where isNoun(lexeme): return first
      case .organ: if first != nil { first = position }
      case .meaning where isEvidence(lexeme): if first != nil { first = position }
      case .quoteClose:
        while position > floor, lexemes[position].kind != .quoteOpen { position -= 1 }
      default:
        gap += 1
        if gap > (first == nil ? 4 : 12) { return first }
      }
      position -= 1
    }
    return first
  }

  private static func isSeparator(_ lexeme: Lexeme) -> Bool {
    lexeme.kind == .comma || lexeme.kind == .meaning && lexeme.value == Lexicon.Meaning.and.rawValue
  }

  private static func isEvidence(_ lexeme: Lexeme) -> Bool {
    guard lexeme.kind == .meaning else { return false }
    switch Lexicon.Meaning(rawValue: lexeme.value)! {
    case .its, .council, .assembly, .commission, .conference, .board: return true
    default: return false
    }
  }

  /// Appends a list in its new order.
  private static func append(_ list: [Lexeme], under noun: Lexeme, to result: inout [Lexeme]) {
    var evidence: Lexeme?
    var dates: [Lexeme] = []
    var others: [Lexeme] = []
    var separators: [Lexeme] = []
    var begun = false
    var last = list.endIndex - 1
    while last >= 0, list[last].kind != .number, list[last].kind != .integer { last -= 1 }
    for (index, lexeme) in list.enumerated() {
      switch lexeme.kind {
      case .number, .integer:
        guard lexeme.kind == .number || index == last else {
          others.append(lexeme)
          continue
        }
        if let evidence {
          result += separators + others + [evidence, noun]
        } else if !begun {
          result += separators + others + [noun]
        } else {
          result += separators.isEmpty ? [] : [separators[0]]
        }
        result.append(lexeme)
        result += dates.suffix(1)
        begun = true
        evidence = nil
        dates = []
        others = []
        separators = []
      case .date: dates.append(lexeme)
      case .organ: evidence = lexeme
      case .meaning where isEvidence(lexeme):
        if evidence == nil || lexeme.value != Lexicon.Meaning.its.rawValue { evidence = lexeme }
      case .comma, .meaning:
        if begun, separators.isEmpty { separators.append(lexeme) } else { others.append(lexeme) }
      default: others.append(lexeme)
      }
    }
    result += others
  }
}
