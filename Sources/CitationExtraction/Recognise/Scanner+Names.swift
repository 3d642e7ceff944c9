import UNSymbols

/// Names of one or more words: those of the lexicon, the longest first.
extension Scanner {
  func add(_ value: Lexicon.Value, _ start: Int, _ end: Int, _ first: UInt8, to scan: inout Scan) {
    switch value {
    case .meaning(.filler): break
    case .meaning(.sameDay): addSameDay(start, end, to: &scan)
    case .meaning(.other): add(.word, start, end, to: &scan)
    case .sequence(let index):
      for value in lexicon.sequences[Int(index)] { add(value, start, end, first, to: &scan) }
    case .meaning(let meaning): add(.meaning, start, end, meaning.rawValue, to: &scan)
    case .organ(let index): add(.organ, start, end, index, to: &scan)
    case .verb(let index): add(.verb, start, end, index, to: &scan)
    }
  }

  /// Adds the last date once more where words say that a day is the same, unless none has been named.
  private func addSameDay(_ start: Int, _ end: Int, to scan: inout Scan) {
    guard let day = scan.dates.last else {
      add(.meaning, start, end, WordMeaning.sameDay.rawValue, to: &scan)
      return
    }
    add(.date, start, end, Int32(scan.dates.count), to: &scan)
    scan.dates.append(day)
  }

  /// The longest name of the lexicon that begins with a word.
  mutating func name(_ start: Int, firstEnd: Int, _ hash: UInt64) -> (Lexicon.Value, Int)? {
    guard lexicon.trie.mayBegin(with: hash), case var node = lexicon.trie.child(of: 0, hash), node != 0 else {
      return nil
    }
    var found: (Int32, Int)?
    var wordEnd = firstEnd
    while true {
      let meaning = lexicon.trie.meaning(of: node)
      if meaning >= 0 { found = (meaning, wordEnd) }
      guard lexicon.trie.leads(from: node) else { break }
      var next = wordEnd
      if next < end, text[next] == 0x2C { next += 1 }
      // "núm. de venta": the stop of an abbreviation.
      if next + 2 < end, text[next] == 0x2E, text[next + 1] == 0x20, text[next + 2].isLower { next += 1 }
      if isPossessive(next) { next += 4 }
      // "Human and Peoples’ Rights"
      if next + 3 < end, text[next] == 0xE2, text[next + 1] == 0x80, text[next + 2] == 0x99, text[next + 3] == 0x20 {
        next += 3
      }
      // "государств — участников": a dash between the words of a name.
      if next + 3 < end, text[next] == 0x20, text[next + 1] == 0x2D, text[next + 2] == 0x20 { next += 2 }
      if language.has(.unspaced) { next = behindTitle(next) }
      guard let nextStart = WordReader.next(text, next, end), nextStart < end else { break }
      // "Структуры «ООН-женщины»"
      let isQuoted = nextStart + 2 < end && text[nextStart] == 0xC2 && text[nextStart + 1] == 0xAB
      next = isQuoted ? nextStart + 2 : nextStart
      let (nextEnd, whole) = read(next)
      var hash = whole
      guard nextEnd > next, !beginsSymbol(next, nextEnd) else { break }
      var child = lexicon.trie.child(of: node, hash)
      wordEnd = nextEnd
      if child == 0, nextEnd + 1 < end, text[nextEnd] == 0x20, lexicon.trie.mayContinue(hash) {
        wordEnd = WordReader.end(text, nextEnd + 1, end, elides: elides, &hash)
        child = lexicon.trie.child(of: node, hash)
      }
      guard child != 0 else { break }
      node = child
    }
    guard let found else { return nil }
    return (Lexicon.Value(found.0), found.1)
  }

  /// Whether a word is the series of a printed symbol and not the next word of a name: "y A/77/331" is not "y a".
  private func beginsSymbol(_ start: Int, _ wordEnd: Int) -> Bool {
    text[start].isUpper && wordEnd < end && text[wordEnd] == 0x2F
      && SymbolGrammar.isSeries(UnsafeBufferPointer(rebasing: text[start..<wordEnd]))
  }

  /// A name whose first word a stray space divides: "resolut ions", "Recal ling".
  mutating func brokenName(_ start: Int, _ hash: UInt64) -> (Lexicon.Value, Int)? {
    var hash = hash
    let next = position + 1
    guard isLatin, next < end, text[position] == 0x20, text[next].isLower, lexicon.trie.firstMayContinue(hash) else {
      return nil
    }
    let wordEnd = WordReader.end(text, next, end, elides: elides, &hash)
    guard wordEnd - start >= 7, let (value, nameEnd) = name(start, firstEnd: wordEnd, hash)
    else { return nil }
    if case .meaning(let meaning) = value, meaning.rawValue > WordMeaning.annex.rawValue { return nil }
    if case .sequence = value { return nil }
    return (value, nameEnd)
  }

  /// Whether a title is closed inside a name: "《生物多样性公约》缔约方大会".
  func closesTitle(_ start: Int, _ end: Int) -> Bool { (start..<end).contains { behindTitle($0) > $0 } }

  /// The offset behind the mark that closes a title at a position, or the position.
  private func behindTitle(_ position: Int) -> Int {
    let isClose =
      position + 3 < end && text[position] == 0xE3 && text[position + 1] == 0x80 && text[position + 2] == 0x8B
    return isClose ? position + 3 : position
  }

  /// Whether a possessive's apostrophe and s (four bytes), which names in the registry do not have, stand at a position.
  private func isPossessive(_ position: Int) -> Bool {
    position + 4 <= end && text[position] == 0xE2 && text[position + 1] == 0x80 && text[position + 2] == 0x99
      && text[position + 3] == 0x73
  }

  /// Whether a word is one capital, the same capital twice, or a roman numeral.
  static func isRomanOrLetter(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if range.count == 1 { return true }
    if range.count == 2, text[range.lowerBound] == text[range.lowerBound + 1] { return true }
    return range.count <= 7 && range.allSatisfy { NumberScanner.isRomanDigit(text[$0]) }
  }
}
