import UNSymbols

/// Turns the bytes of one paragraph into lexemes, in one pass.
struct Scanner {
  let text: UnsafeBufferPointer<UInt8>
  let end: Int
  let lexicon: Lexicon
  let language: Language
  let elides: Bool
  let isLatin: Bool
  /// Whether special sessions have marks of another script.
  let hasMarks: Bool
  var position: Int
  /// Whether the last straight quotation mark opened, in a script without spaces to tell it.
  var isQuoted = false
  /// The word read last, which a name may have been followed to before its turn: where it begins and ends, and its hash.
  private var known = (start: -1, end: 0, hash: UInt64.noLetters)

  private init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ lexicon: Lexicon) {
    (self.text, end, position) = (text, range.upperBound, range.lowerBound)
    (self.lexicon, language) = (lexicon, lexicon.language)
    elides = language.has(.elides)
    isLatin = language.script == .latin
    hasMarks = !language[.session].isEmpty
  }

  /// Scans a range of clean text and adds what it holds to a scan.
  static func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ lexicon: Lexicon, into scan: inout Scan
  ) {
    var scanner = Scanner(text, range, lexicon)
    scanner.run(&scan, from: range.lowerBound)
    if lexicon.language.has(.nounFollows) { HeadFinal.rearrange(&scan, text) }
  }

  private mutating func run(_ scan: inout Scan, from start: Int) {
    while position < end {
      let byte = text[position]
      if byte.isLetter || byte >= 0xC3 && byte < 0xE2 {
        word(&scan, isFirst: position == start)
      } else if byte.isDigit {
        digits(&scan, from: start)
      } else if byte >= 0xE3, text.isHan(position), position + 3 <= end {
        han(&scan)
      } else {
        punctuation(byte, &scan)
      }
    }
  }

  /// The end of the word that begins at a position, and its hash.
  mutating func read(_ start: Int) -> (end: Int, hash: UInt64) {
    if known.start != start {
      known = (start, 0, UInt64.noLetters)
      known.end = WordReader.end(text, start, end, elides: elides, &known.hash)
    }
    return (known.end, known.hash)
  }

  func add(_ kind: Lexeme.Kind, _ start: Int, _ end: Int, _ value: Int32 = 0, to scan: inout Scan) {
    scan.lexemes.append(Lexeme(kind: kind, start: Int32(start), end: Int32(end), value: value))
  }

  private mutating func word(_ scan: inout Scan, isFirst: Bool) {
    let start = position
    let hash: UInt64
    (position, hash) = read(start)
    if position == start { position += 1 }
    let first = text[start]
    if !first.isUpper, first < 0x80, !lexicon.trie.mayBegin(with: hash), !lexicon.trie.firstMayContinue(hash),
      position == end || text[position] != 0x2E
    {
      add(.word, start, position, to: &scan)
      return
    }
    if hasMarks, markedNumber(&scan, start) { return }
    if first.isUpper {
      let isBound = start > 0 && (text[start - 1] == 0x2F || text[start - 1] == 0x2E)
      if !isBound, position + 1 < end,
        text[position] == 0x2F || text[position] == 0x2E && text[position + 1].isDigit
          || text[position] == 0x28 && text[position + 1].isUpper,
        let (symbol, symbolEnd) = SymbolScanner.symbol(text, start, end)
      {
        add(symbol, start, symbolEnd, to: &scan)
        return
      }
      if !isBound, position < end, text[position] == 0x2F, let found = SymbolScanner.impossible(text, start, end) {
        scan.impossible.append(found)
        position = found.range.upperBound
        add(.word, start, position, to: &scan)
        return
      }
      if let found = NumberScanner.letterNumber(text, start, end, language) {
        add(found, start, to: &scan)
        return
      }
      if !isBound, PrintedNumbers.begins(with: first),
        !(position + 1 < end && text[position] == 0x20 && text[position + 1].isLower),
        let (symbol, symbolEnd) = PrintedNumbers.symbol(
          text, start, end, isListed: isListed(scan) || hasMarkOfNumber(start))
      {
        add(symbol, start, symbolEnd, to: &scan)
        return
      }
    }
    if first.isUpper, let (symbol, symbolEnd) = elliptic(start, scan) {
      add(symbol, start, symbolEnd, to: &scan)
      return
    }
    // "par. 3" is a paragraph, "par" is by: a name may be a word with its stop.
    let stopped =
      position < end && text[position] == 0x2E
      ? name(start, firstEnd: position, hash.adding(0x2E)) : nil
    let whole = stopped ?? name(start, firstEnd: position, hash)
    // "para graph 17": an abbreviation that is none.
    let isAbbreviation = (4...5).contains(position - start) && whole?.1 == position
    if isAbbreviation, let (value, nameEnd) = brokenName(start, hash) {
      add(value, start, nameEnd, first, to: &scan)
      position = nameEnd
      return
    }
    if let (value, nameEnd) = whole, nameEnd > start + 1 || !isBracketedLetter(start),
      !first.isUpper || nameEnd > start + 1 || isFirst || scan.lexemes.last?.kind == .stop
    {
      add(value, start, nameEnd, first, to: &scan)
      position = nameEnd
      return
    }
    if first.isUpper, Self.isRomanOrLetter(text, start..<position) {
      add(.letter, start, position, to: &scan)
      return
    }
    if let (value, nameEnd) = brokenName(start, hash) {
      add(value, start, nameEnd, first, to: &scan)
      position = nameEnd
      return
    }
    add(.word, start, position, to: &scan)
  }

  /// Whether a letter alone stands in brackets, where it is a part's and no word: "paragraph 5 (p)", "apartado 3 (e)".
  private func isBracketedLetter(_ start: Int) -> Bool {
    position == start + 1 && start > 0 && text[start - 1] == 0x28 && position < end && text[position] == 0x29
  }

  /// Adds the number that begins with a word that marks a special session, perhaps behind what is stuck to it: "ودإ-27/1".
  private mutating func markedNumber(_ scan: inout Scan, _ start: Int) -> Bool {
    guard position - start <= Self.longestMark else { return false }
    if let found = NumberScanner.markedNumber(text, start, end, language)
      ?? NumberScanner.spelledDecision(text, start, end, language)
    {
      add(found, start, to: &scan)
      return true
    }
    for prefix in lexicon.prefixes
    where prefix.replaced.isEmpty && text[start..<position].starts(with: prefix.words.utf8) {
      let mark = start + prefix.words.utf8.count
      guard let found = NumberScanner.markedNumber(text, mark, end, language) else { continue }
      for meaning in prefix.meanings { add(.meaning, start, mark, meaning.rawValue, to: &scan) }
      add(found, mark, to: &scan)
      return true
    }
    return false
  }

  /// The most bytes of a session's mark with what is stuck to it.
  private static let longestMark = 12

  mutating func add(_ found: (number: Scan.Number, end: Int), _ start: Int, to scan: inout Scan) {
    add(.number, start, found.end, Int32(scan.numbers.count), to: &scan)
    scan.numbers.append(found.number)
    position = found.end
  }

  /// Adds a printed symbol, once for each part whose letter stands behind it: `A/RES/77/128 A and B`.
  mutating func add(_ symbol: DocumentSymbol, _ start: Int, _ symbolEnd: Int, to scan: inout Scan) {
    position = symbolEnd
    var symbols = [symbol]
    if symbol.part == nil, symbol.kind == .resolution || symbol.kind == .decision {
      let (parts, after) = NumberScanner.parts(text, symbolEnd, end, language)
      let lettered = parts.compactMap { symbol.withPart($0) }
      if !lettered.isEmpty {
        symbols = lettered
        position = after
      }
    }
    let (others, rangeEnd) = modifierRange(of: symbol, symbolEnd)
    let isRange = !others.isEmpty
    if isRange { position = rangeEnd }
    for symbol in symbols + others {
      add(.symbol, start, isRange ? rangeEnd : symbolEnd, Int32(scan.symbols.count), to: &scan)
      scan.symbols.append(symbol)
    }
  }

  /// A Chinese character, or the name that begins with it; characters without a meaning make one word.
  private mutating func han(_ scan: inout Scan) {
    let start = position
    let hash: UInt64
    (position, hash) = read(start)
    if let (value, nameEnd) = name(start, firstEnd: position, hash) {
      // The title with which a name begins is closed inside it.
      if let last = scan.lexemes.last, last.kind == .quoteOpen, Int(last.end) == start,
        closesTitle(start, nameEnd)
      {
        scan.lexemes.removeLast()
      }
      add(value, start, nameEnd, 0, to: &scan)
      position = nameEnd
    } else if let last = scan.lexemes.last, last.kind == .word, Int(last.end) == start {
      scan.lexemes[scan.lexemes.count - 1].end = Int32(position)
    } else {
      add(.word, start, position, to: &scan)
    }
  }
}
