import UNSymbols

/// Turns the bytes of one paragraph into lexemes, in one pass.
struct Scanner {
  let text: UnsafeBufferPointer<UInt8>
  let end: Int
  let lexicon: Lexicon
  let language: Language
  let elides: Bool
  /// Whether special sessions have marks of another script.
  let hasMarks: Bool
  var position: Int

  /// Scans a range of clean text and adds what it holds to a scan.
  static func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ lexicon: Lexicon, into scan: inout Scan
  ) {
    var scanner = Scanner(
      text: text, end: range.upperBound, lexicon: lexicon, language: lexicon.language,
      elides: lexicon.language.has(.elides), hasMarks: !lexicon.language[.session].isEmpty, position: range.lowerBound)
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

  private func add(_ kind: Lexeme.Kind, _ start: Int, _ end: Int, _ value: Int32 = 0, to scan: inout Scan) {
    scan.lexemes.append(Lexeme(kind: kind, start: Int32(start), end: Int32(end), value: value))
  }

  // MARK: Punctuation

  private mutating func punctuation(_ byte: UInt8, _ scan: inout Scan) {
    let start = position
    position += 1
    switch byte {
    case 0x2C: add(.comma, start, position, to: &scan)
    case 0x3B: add(.semicolon, start, position, to: &scan)
    case 0x3A: add(.colon, start, position, to: &scan)
    case 0x28, 0x5B: add(.open, start, position, to: &scan)
    case 0x29, 0x5D: add(.close, start, position, to: &scan)
    case 0x2E: if endsSentence(at: start) { add(.stop, start, position, to: &scan) }
    case 0x22:
      add(opensWord(start) ? .quoteOpen : .quoteClose, start, position, to: &scan)
    case 0x2D where start > 0 && text[start - 1] == 0x20: add(.dash, start, position, to: &scan)
    case 0xC2 where position < end && (text[position] == 0xAB || text[position] == 0xBB):
      add(text[position] == 0xAB ? .quoteOpen : .quoteClose, start, start + 2, to: &scan)
      position += 1
    case 0xE3 where position + 1 < end && text[position] == 0x80 && (0x88...0x8F).contains(text[position + 1]):
      add(text[position + 1] & 1 == 0 ? .quoteOpen : .quoteClose, start, start + 3, to: &scan)
      position += 2
    case 0xE2 where position + 1 < end && text[position] == 0x80:
      switch text[position + 1] {
      case 0x9C where language.has(.turnedQuotes), 0x9D where language.has(.turnedQuotes):
        add(opensWord(start) ? .quoteOpen : .quoteClose, start, start + 3, to: &scan)
      case 0x9C: add(.quoteOpen, start, start + 3, to: &scan)
      case 0x9D: add(.quoteClose, start, start + 3, to: &scan)
      case 0x99: skipPossessive(at: start + 3)
      default: break
      }
      position = max(position, start + 3)
    case 0x27: skipPossessive(at: position)
    case 0xE0...0xEF: position += 2
    case 0xF0...0xF7: position += 3
    default: break
    }
  }

  /// Whether a quotation mark stands before a word rather than behind one.
  private func opensWord(_ start: Int) -> Bool {
    start == 0 || text[start - 1] == 0x20 || text[start - 1] == 0x28 || text[start - 1] == 0x0A
  }

  /// Moves past the s of a possessive.
  private mutating func skipPossessive(at next: Int) {
    if next < end, text[next] | 0x20 == 0x73, next + 1 == end || !text[next + 1].isLetter { position = next + 1 }
  }

  /// Whether the stop at a position ends a sentence: nothing follows, or a space and a capital behind a word that is no
  /// abbreviation.
  private func endsSentence(at stop: Int) -> Bool {
    var next = stop + 1
    guard next < end else { return true }
    if language.has(.unspaced), text[next] >= 0xE3 { return true }
    guard text[next] == 0x20 else { return false }
    while next < end, text[next] == 0x20 || text[next] == 0x28 { next += 1 }
    guard next < end, text.isSentenceLetter(next) || text[next] == 0xE2 || text[next] == 0x22 || text[next] == 0xC2
    else { return false }
    var start = stop
    while start > 0, text[start - 1].isLetter || text[start - 1] >= 0x80 { start -= 1 }
    if stop - start == (text[start] < 0x80 ? 1 : 2) { return false }
    return !language[.abbreviation].contains { FoldedText.match($0.bytes, text, start, stop) == stop }
  }

  // MARK: Words

  private mutating func word(_ scan: inout Scan, isFirst: Bool) {
    let start = position
    var hash = UInt64.noLetters
    position = WordReader.end(text, start, end, elides: elides, &hash)
    if position == start { position += 1 }
    let first = text[start]
    if !first.isUpper, first < 0x80, !lexicon.trie.mayBegin(with: hash), !lexicon.trie.mayContinue(hash),
      position == end || text[position] != 0x2E
    {
      add(.word, start, position, to: &scan)
      return
    }
    if hasMarks, markedNumber(&scan, start) { return }
    if first.isUpper {
      let isBound = start > 0 && (text[start - 1] == 0x2F || text[start - 1] == 0x2E)
      if !isBound, position + 1 < end,
        text[position] == 0x2F || text[position] == 0x2E && text[position + 1].isDigit,
        let (symbol, symbolEnd) = SymbolScanner.symbol(text, start, end)
      {
        add(symbol, start, symbolEnd, to: &scan)
        return
      }
      if let found = NumberScanner.letterNumber(text, start, end, language) {
        add(found, start, to: &scan)
        return
      }
      if !isBound, PrintedNumbers.begins(with: first),
        let (symbol, symbolEnd) = PrintedNumbers.symbol(text, start, end)
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
    if let (value, nameEnd) = stopped ?? name(start, firstEnd: position, hash),
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
    if position < end, text[position] == 0x20, lexicon.trie.mayContinue(hash),
      let (value, nameEnd) = brokenName(start, hash)
    {
      add(value, start, nameEnd, first, to: &scan)
      position = nameEnd
      return
    }
    add(.word, start, position, to: &scan)
  }

  /// Adds the number that begins with a word that marks a special session, perhaps behind what is stuck to it: "ودإ-27/1".
  private mutating func markedNumber(_ scan: inout Scan, _ start: Int) -> Bool {
    guard position - start <= Self.longestMark else { return false }
    if let found = NumberScanner.markedNumber(text, start, end, language) {
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

  private mutating func add(_ found: (number: Scan.Number, end: Int), _ start: Int, to scan: inout Scan) {
    add(.number, start, found.end, Int32(scan.numbers.count), to: &scan)
    scan.numbers.append(found.number)
    position = found.end
  }

  /// Adds a printed symbol, once for each part whose letter stands behind it: `A/RES/77/128 A and B`.
  private mutating func add(_ symbol: DocumentSymbol, _ start: Int, _ symbolEnd: Int, to scan: inout Scan) {
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
    var hash = UInt64.noLetters
    position = WordReader.end(text, start, end, &hash)
    if let (value, nameEnd) = name(start, firstEnd: position, hash) {
      add(value, start, nameEnd, 0, to: &scan)
      position = nameEnd
    } else if let last = scan.lexemes.last, last.kind == .word, Int(last.end) == start {
      scan.lexemes[scan.lexemes.count - 1].end = Int32(position)
    } else {
      add(.word, start, position, to: &scan)
    }
  }

  private func add(_ value: Lexicon.Value, _ start: Int, _ end: Int, _ first: UInt8, to scan: inout Scan) {
    switch value {
    case .meaning(.filler): break
    case .meaning(.other): add(.word, start, end, to: &scan)
    case .sequence(let index):
      for value in lexicon.sequences[Int(index)] { add(value, start, end, first, to: &scan) }
    case .meaning(let meaning): add(.meaning, start, end, meaning.rawValue, to: &scan)
    case .organ(let index): add(.organ, start, end, index, to: &scan)
    case .verb(let index): add(.verb, start, end, index, to: &scan)
    }
  }

  /// The longest name of the lexicon that begins with a word.
  private func name(_ start: Int, firstEnd: Int, _ hash: UInt64) -> (Lexicon.Value, Int)? {
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
      // "государств — участников": a dash between the words of a name.
      if next + 5 < end, text[next] == 0x20, text[next + 1] == 0xE2, text[next + 2] == 0x80,
        text[next + 3] == 0x94 || text[next + 3] == 0x93, text[next + 4] == 0x20
      {
        next += 4
      }
      guard let nextStart = WordReader.next(text, next, end), nextStart < end else { break }
      next = nextStart
      var hash = UInt64.noLetters
      let nextEnd = WordReader.end(text, next, end, elides: elides, &hash)
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
  private func brokenName(_ start: Int, _ hash: UInt64) -> (Lexicon.Value, Int)? {
    var hash = hash
    let next = position + 1
    guard language.script == .latin, next < end, text[next].isLower else { return nil }
    let wordEnd = WordReader.end(text, next, end, elides: elides, &hash)
    guard wordEnd - start >= 7, let (value, nameEnd) = name(start, firstEnd: wordEnd, hash)
    else { return nil }
    if case .meaning(let meaning) = value, meaning.rawValue > Lexicon.Meaning.annex.rawValue { return nil }
    if case .sequence = value { return nil }
    return (value, nameEnd)
  }

  /// Whether a possessive's apostrophe and s (four bytes), which names in the registry do not have, stand at a position.
  private func isPossessive(_ position: Int) -> Bool {
    position + 4 <= end && text[position] == 0xE2 && text[position + 1] == 0x80 && text[position + 2] == 0x99
      && text[position + 3] == 0x73
  }

  /// Whether a word is one capital, the same capital twice, or a roman numeral.
  private static func isRomanOrLetter(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if range.count == 1 { return true }
    if range.count == 2, text[range.lowerBound] == text[range.lowerBound + 1] { return true }
    return range.count <= 7 && range.allSatisfy { NumberScanner.isRomanDigit(text[$0]) }
  }

  // MARK: Digits

  private mutating func digits(_ scan: inout Scan, from paragraphStart: Int) {
    let start = position
    let isBound =
      start > paragraphStart
      && (text[start - 1] == 0x2F || text[start - 1] == 0x2E || text[start - 1].isLetter
        || text[start - 1] == 0x2D && start > paragraphStart + 1 && text[start - 2].isUpper)
    if !isBound, let (symbol, symbolEnd) = bareModifier(start, scan) {
      add(.symbol, start, symbolEnd, Int32(scan.symbols.count), to: &scan)
      scan.symbols.append(symbol)
      position = symbolEnd
      return
    }
    if !isBound {
      if let date = DateReader.date(in: text, at: start, end: end, language), date.end - start > 5 {
        add(.date, start, date.end, Int32(scan.dates.count), to: &scan)
        scan.dates.append(date)
        position = date.end
        return
      }
      if isListed(scan), let (symbol, symbolEnd) = PrintedNumbers.symbol(text, start, end) {
        add(symbol, start, symbolEnd, to: &scan)
        return
      }
      if let found = NumberScanner.number(text, start, end, language) {
        add(found, start, to: &scan)
        return
      }
    }
    var value: Int32 = 0
    while position < end, text[position].isDigit {
      value = position - start < 9 ? value * 10 + Int32(text[position] - 0x30) : value
      position += 1
    }
    if !isLostMark(start, from: paragraphStart) { add(.integer, start, position, value, to: &scan) }
  }

  /// Whether digits are the mark of a note that the file has lost: one or two, right behind the comma of a word, a year or a
  /// number with a slash, and before a space: "31/37 of 24 March 2016,2 33/22". A decimal has its whole number before the comma.
  private func isLostMark(_ start: Int, from paragraphStart: Int) -> Bool {
    guard position - start <= 2, start > paragraphStart + 1, text[start - 1] == 0x2C, text[start] != 0x30,
      position == end || text[position] == 0x20
    else { return false }
    var number = start - 1
    while number > paragraphStart, text[number - 1].isDigit { number -= 1 }
    let digits = start - 1 - number
    return digits == 0 || digits == 4 || number > paragraphStart && text[number - 1] == 0x2F
  }

  /// Whether a noun, or a symbol of another organization in its list, stands before what comes now.
  private func isListed(_ scan: Scan) -> Bool {
    guard let last = scan.lexemes.last else { return false }
    if last.kind == .comma || last.kind == .meaning && last.value == Lexicon.Meaning.and.rawValue,
      scan.lexemes.count > 1, case let before = scan.lexemes[scan.lexemes.count - 2], before.kind == .symbol
    {
      return Body(code: scan.symbols[Int(before.value)].body)?.isExternal ?? false
    }
    guard last.kind == .meaning, let meaning = Lexicon.Meaning(rawValue: last.value) else { return false }
    return [.resolution, .resolutions, .decision, .decisions].contains(meaning)
  }
}
