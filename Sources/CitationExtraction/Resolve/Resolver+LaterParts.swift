import UNSymbols

/// Parts of a text that stand behind the day of the part before, each with its own: "resolution 47/212 A, of 23 December 1992,
/// and B, of 6 May 1993".
extension Resolver {
  /// Cites the part whose letter stands right before the day at an index; whether there is one.
  mutating func laterPart(_ index: Int) -> Bool {
    guard let kind = scope.kind, let last = scope.group.last, index - last.lexeme < Self.longestStep else {
      return false
    }
    var letter = index - 1
    while letter > last.lexeme, isDating(letter) { letter -= 1 }
    if letter > last.lexeme, scan.lexemes[letter].kind == .comma { letter -= 1 }
    guard letter > last.lexeme + 1, let (part, start) = part(letter, isJoined: follows(letter, last.lexeme)),
      let whole = lastItems.last(where: { scan.lexemes[$0.lexeme].kind == .number }),
      case let number = scan.number(of: scan.lexemes[whole.lexeme]), !number.parts.isEmpty
    else { return false }
    var cited = number.cited
    cited.part = part
    let date = DateBinder.Bound(found: scan.date(of: scan.lexemes[index]))
    let found = resolve(cited, kind, date)
    guard found.symbol != nil else { return false }
    append(found, cited, date, letter)
    items[items.count - 1].range = start..<scan.lexemes[letter].range.upperBound
    return true
  }

  /// How many lexemes may lie between a part and the day of the next.
  private static let longestStep = 12

  /// Whether a word stands between a text and its day: "of", "dated".
  private func isDating(_ index: Int) -> Bool {
    isMeaning(index, [.of, .dated, .on, .the])
  }

  /// Whether nothing but the day of the part before, a comma and "and" stands between the part and a letter; whether "and" or the
  /// comma joins them, nil when something else stands there.
  private func follows(_ letter: Int, _ part: Int) -> Bool? {
    var hasDay = false
    for index in part + 1..<letter {
      switch scan.lexemes[index].kind {
      case .date: hasDay = true
      case .comma: break
      case .meaning where isDating(index) || isMeaning(index, .and): break
      default: return nil
      }
    }
    guard hasDay else { return nil }
    return scan.lexemes[letter - 1].kind == .comma || isMeaning(letter - 1, .and)
  }

  /// The letter that a lexeme is, perhaps behind an "and" that is stuck to it where nothing else joins it, and its offset.
  private func part(_ index: Int, isJoined: Bool?) -> (String, Int)? {
    guard let isJoined, [.letter, .word, .meaning].contains(scan.lexemes[index].kind) else { return nil }
    let range = scan.lexemes[index].range
    func letter(_ start: Int) -> (String, Int)? {
      guard start < range.upperBound,
        let (letter, end) = NumberScanner.letter(text, start, text.count, glued: true, lexicon.language),
        end == range.upperBound
      else { return nil }
      return (letter, start)
    }
    // "и В": the letter may look like the end of a word for "and".
    if isMeaning(index, .and), let space = text[range].lastIndex(of: 0x20) { return letter(space + 1) }
    if isJoined { return letter(range.lowerBound) }
    return lexicon.prefixes.lazy
      .filter { $0.meanings == [.and] && text[range].starts(with: $0.words.utf8) }
      .compactMap { letter(range.lowerBound + $0.words.utf8.count) }.first
  }
}
