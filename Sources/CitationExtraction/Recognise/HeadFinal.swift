import UNSymbols

/// Puts the lexemes of a language whose noun stands last into the order of the others: evidence, noun, number, date.
///
/// `其2010年12月20日第65/178号和2011年12月22日第66/220号决议` becomes its, resolution, 65/178, date, and, 66/220, date. What is
/// said of a text before its number (a relative clause, a title) goes to the front of the evidence. Lexemes keep their place in
/// the text, so that all that follows is the same for every language.
///
/// What a text is about (`关于设立统计委员会的`) may name bodies that did not adopt it: they are no evidence.
struct HeadFinal {
  let text: UnsafeBufferPointer<UInt8>
  let numbers: [Scan.Number]
  let dates: [DateReader.Found]

  /// Rearranges the lists of a scan.
  static func rearrange(_ scan: inout Scan, _ text: UnsafeBufferPointer<UInt8>) {
    HeadFinal(text: text, numbers: scan.numbers, dates: scan.dates).rearrange(&scan)
  }

  private func rearrange(_ scan: inout Scan) {
    scan.hasDatesFirst = true
    guard !scan.numbers.isEmpty || scan.lexemes.contains(where: { $0.kind == .integer }) else { return }
    var result: [Lexeme] = []
    result.reserveCapacity(scan.lexemes.count + 8)
    // Numbers before this index have their noun.
    var floor = 0
    // That of the sentence in which a title stands: "9月20日题为“审查第61/16号决议的执行情况”的第68/1号决议".
    var outside: Int?
    for lexeme in scan.lexemes {
      if lexeme.kind == .quoteOpen, outside == nil { (outside, floor) = (floor, result.count) }
      if lexeme.kind == .quoteClose, let before = outside { (outside, floor) = (nil, before) }
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

  private func isNoun(_ lexeme: Lexeme) -> Bool {
    guard lexeme.kind == .meaning else { return false }
    switch lexeme.meaning! {
    case .resolution, .resolutions, .decision, .decisions: return true
    default: return false
    }
  }

  /// Where the list begins that ends with the lexemes read so far; nil when no number stands right before the noun.
  private func listStart(_ lexemes: [Lexeme], from floor: Int) -> Int? {
    var position = lexemes.count - 1
    var first: Int?
    var gap = 0
    // Whether the number read last, or its date, stands behind a clause: "关于…的第1/1号".
    var isAttributed = false
    // Where the numbers begin that 第 marks, when others without it stand before them.
    var firstOrdinal: Int?
    var isOrdinal = true
    while position >= floor {
      let lexeme = lexemes[position]
      switch lexeme.kind {
      case .number, .integer:
        if lexeme.kind == .integer, first == nil, gap > 0 { return nil }
        if isOrdinal, !followsOrdinal(lexeme) { (firstOrdinal, isOrdinal) = (first, false) }
        if let firstOrdinal, isOthers(lexemes, position) { return firstOrdinal }
        if first == nil || isNumbered(lexemes, position) { first = position }
        isAttributed = followsClause(lexeme)
        gap = 0
      case .date:
        if first != nil { first = position }
        isAttributed = followsClause(lexeme)
      case .stop, .semicolon, .symbol: return first
      case .verb:
        // A verb behind an item without a noun of its own stands in a clause of the list: "第1/1号、宣布…的第2/2号决议".
        // So does one in what a text is about: "大会关于支持…的第1/1号".
        guard first != nil else { return first }
        if isAttributed, let start = clauseStart(lexemes, from: position, to: floor) {
          (first, position, gap, isAttributed) = (start, start, 0, false)
        } else if position - 2 >= floor, lexemes[position - 1].isListJoint, lexemes[position - 2].kind == .number {
          gap += 1
        } else {
          return first
        }
      case .meaning where lexeme.means(.about) && first != nil && isAttributed:
        (first, gap, isAttributed) = (position, 0, false)
      case .meaning where isNoun(lexeme): return first
      case .organ:
        if first != nil { first = position }
        isAttributed = isAttributed || first != nil && followsClause(lexeme)
      case .meaning where isEvidence(lexeme): if first != nil { first = position }
      case .quoteClose:
        let title = lexemes[floor...position].suffix(Self.longestTitle)
        guard let open = title.lastIndex(where: { $0.kind == .quoteOpen }) else { return first }
        position = open
        fallthrough
      default:
        gap += 1
        guard gap > (first == nil ? 4 : 12) else { break }
        guard isAttributed, let start = clauseStart(lexemes, from: position, to: floor) else { return first }
        (first, position, gap, isAttributed) = (start, start, 0, false)
      }
      position -= 1
    }
    return first
  }

  static let of = Array("的".utf8)

  /// The most lexemes of a clause that says what a text is about, and of a title. Keeps the time linear.
  private static let (longestClause, longestTitle) = (40, 64)

  /// Where the clause begins that a lexeme belongs to: at 关于, or at the 其 of the same part of the sentence.
  private func clauseStart(_ lexemes: [Lexeme], from index: Int, to floor: Int) -> Int? {
    var position = index
    var isParted = false
    while position >= floor, index - position < Self.longestClause {
      let lexeme = lexemes[position]
      switch lexeme.kind {
      case .stop, .semicolon, .symbol, .number: return nil
      case .comma: isParted = true
      case .meaning where lexeme.means(.about): return position
      case .meaning where lexeme.means(.its) && !isParted: return position
      case .meaning where isNoun(lexeme): return nil
      default: break
      }
      position -= 1
    }
    return nil
  }

  func isEvidence(_ lexeme: Lexeme) -> Bool {
    lexeme.meaning.map { $0 == .its || $0.isShortName } ?? false
  }

  /// Appends a list in its new order.
  private func append(_ list: [Lexeme], under noun: Lexeme, to result: inout [Lexeme]) {
    var evidence: Lexeme?
    var dates: [Int] = []
    // The date of the number before, which further numbers share: "2016年4月27日第70/262号和第2282(2016)号".
    var shared: Lexeme?
    // Whether that date stands before the body too, so that it may be that of another body's number: "2005年12月20日大会第60/180号和
    // 安理会第1645(2005)号".
    var leadsBody = false
    var evidenceIndex = -1
    // The dates of the next numbers, where as many stand before the first of them: "11月4日和16日第61(1948)号和第62(1948)号".
    var pending: [Lexeme] = []
    // What else stands before the next number; bodies first, for right before the noun they would be evidence.
    var (strangers, others): ([Lexeme], [Lexeme]) = ([], [])
    var separators: [Lexeme] = []
    var begun = false
    // Whether the lexeme stands in what the next number's text is about.
    var isInClause = false
    // Where the title ends in which a lexeme stands: what it names has its own noun.
    var titleEnd = 0
    var last = list.endIndex - 1
    while last >= 0, list[last].kind != .number, list[last].kind != .integer { last -= 1 }
    for (index, lexeme) in list.enumerated() {
      if lexeme.kind == .quoteOpen, index >= titleEnd {
        titleEnd = list[index...].prefix(Self.longestTitle).firstIndex { $0.kind == .quoteClose } ?? titleEnd
      }
      guard index >= titleEnd else {
        others.append(lexeme)
        continue
      }
      switch lexeme.kind {
      case .number, .integer:
        guard index == last || isNumbered(list, index) else {
          others.append(lexeme)
          continue
        }
        others = strangers + others
        let own = dates.suffix(Self.mostDates).filter { isDate($0, of: index, in: list) }
        if let date = own.last {
          (shared, leadsBody) = (list[date], evidenceIndex > date)
        } else if evidence != nil && !leadsBody || !others.isEmpty {
          shared = nil
        }
        others += dates.filter { !own.contains($0) }.map { list[$0] }
        if let evidence {
          result += separators + others + [evidence, noun]
        } else if !begun {
          result += separators + others + [noun]
        } else {
          result += separators.isEmpty ? [] : [separators[0]]
        }
        result.append(lexeme)
        if own.count > 1, !hasParts(lexeme), isOneEach(own.count, from: index, of: list) {
          pending = own.map { list[$0] }
        }
        if !pending.isEmpty {
          result.append(pending.removeFirst())
        } else if own.isEmpty, let shared {
          result.append(shared)
        } else {
          result += own.suffix(hasParts(lexeme) ? datesBefore(index, of: list) : 1).map { list[$0] }
        }
        begun = true
        isInClause = false
        evidence = nil
        dates = []
        (strangers, others) = ([], [])
        separators = []
      case .date: dates.append(index)
      case .meaning where lexeme.means(.about):
        isInClause = true
        others.append(lexeme)
      case .organ where !isInClause || isOwner(index, of: list): (evidence, evidenceIndex) = (lexeme, index)
      case .organ: strangers.append(lexeme)
      case .meaning where isEvidence(lexeme) && (!isInClause || isOwner(index, of: list)):
        if lexeme.means(.its) { isInClause = isInClause || beginsClause(index, of: list) }
        if evidence == nil || !lexeme.means(.its) {
          (evidence, evidenceIndex) = (lexeme, index)
        }
      case .comma, .meaning:
        if begun, separators.isEmpty { separators.append(lexeme) } else { others.append(lexeme) }
      default: others.append(lexeme)
      }
    }
    result += strangers + others
  }

  /// Whether a body behind a clause owns the text: a date or a number comes right behind it, and no 的.
  private func isOwner(_ index: Int, of list: [Lexeme]) -> Bool {
    guard index + 1 < list.count, !text[Int(list[index].end)...].starts(with: Self.of) else { return false }
    return [.number, .integer, .date].contains(list[index + 1].kind)
  }

  /// Whether a verb stands between 其 and the date or number: "其据以设立…的第1/1号".
  private func beginsClause(_ index: Int, of list: [Lexeme]) -> Bool {
    for lexeme in list[(index + 1)...].prefix(Self.longestClause) {
      switch lexeme.kind {
      case .verb: return true
      case .number, .integer, .date, .comma: return false
      default: continue
      }
    }
    return false
  }
}
