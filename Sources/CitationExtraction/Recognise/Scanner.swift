import UNSymbols

/// Turns the bytes of one paragraph into lexemes, in one pass.
struct Scanner {
  let text: UnsafeBufferPointer<UInt8>
  let end: Int
  let lexicon: Lexicon
  var position: Int

  /// Scans a range of clean text and adds what it holds to a scan.
  static func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ lexicon: Lexicon, into scan: inout Scan
  ) {
    var scanner = Scanner(text: text, end: range.upperBound, lexicon: lexicon, position: range.lowerBound)
    scanner.run(&scan, from: range.lowerBound)
  }

  private mutating func run(_ scan: inout Scan, from start: Int) {
    while position < end {
      let byte = text[position]
      if byte.isLetter || byte >= 0xC3 && byte < 0xE2 {
        word(&scan, isFirst: position == start)
      } else if byte.isDigit {
        digits(&scan, from: start)
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
      let opens = start == 0 || text[start - 1] == 0x20 || text[start - 1] == 0x28 || text[start - 1] == 0x0A
      add(opens ? .quoteOpen : .quoteClose, start, position, to: &scan)
    case 0x2D where start > 0 && text[start - 1] == 0x20: add(.dash, start, position, to: &scan)
    case 0xE2 where position + 1 < end && text[position] == 0x80:
      switch text[position + 1] {
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

  /// Moves past the s of a possessive.
  private mutating func skipPossessive(at next: Int) {
    if next < end, text[next] | 0x20 == 0x73, next + 1 == end || !text[next + 1].isLetter { position = next + 1 }
  }

  /// Whether the stop at a position ends a sentence: nothing follows, or a space and a capital behind a word that is no
  /// abbreviation.
  private func endsSentence(at stop: Int) -> Bool {
    var next = stop + 1
    guard next < end else { return true }
    guard text[next] == 0x20 else { return false }
    while next < end, text[next] == 0x20 || text[next] == 0x28 { next += 1 }
    guard next < end, text[next].isUpper || text[next] == 0xE2 || text[next] == 0x22 else { return false }
    var start = stop
    while start > 0, text[start - 1].isLetter { start -= 1 }
    let length = stop - start
    if length == 1 { return false }
    return !Self.abbreviations.contains {
      $0.count == length && zip($0, text[start..<stop]).allSatisfy { $0 == $1.lowered }
    }
  }

  /// Words whose stop does not end a sentence.
  private static let abbreviations: [[UInt8]] = [
    "no", "nos", "vol", "vols", "para", "paras", "chap", "chaps", "sect", "sects", "art", "arts", "add", "corr", "rev",
    "cf",
    "res", "dec", "doc", "docs", "suppl", "mr", "mrs", "ms", "dr", "st",
  ].map { Array($0.utf8) }

  // MARK: Words

  private mutating func word(_ scan: inout Scan, isFirst: Bool) {
    let start = position
    var hash = WordTrie.seed
    position = Self.wordEnd(text, start, end, &hash)
    let first = text[start]
    if first.isUpper {
      let isBound = start > 0 && (text[start - 1] == 0x2F || text[start - 1] == 0x2E)
      if !isBound, position + 1 < end,
        text[position] == 0x2F || text[position] == 0x2E && text[position + 1].isDigit,
        let (symbol, symbolEnd) = SymbolScanner.symbol(text, start, end)
      {
        add(.symbol, start, symbolEnd, Int32(scan.symbols.count), to: &scan)
        scan.symbols.append(symbol)
        position = symbolEnd
        return
      }
      if let (number, numberEnd) = NumberScanner.letterNumber(text, start, end) {
        add(.number, start, numberEnd, Int32(scan.numbers.count), to: &scan)
        scan.numbers.append(number)
        position = numberEnd
        return
      }
    }
    if first.isUpper, let (symbol, symbolEnd) = elliptic(start, scan) {
      add(.symbol, start, symbolEnd, Int32(scan.symbols.count), to: &scan)
      scan.symbols.append(symbol)
      position = symbolEnd
      return
    }
    if let (value, nameEnd) = name(start, firstEnd: position, hash) {
      add(value, start, nameEnd, first, to: &scan)
      position = nameEnd
      return
    }
    if first.isUpper, Self.isRomanOrLetter(text, start..<position) {
      add(.letter, start, position, to: &scan)
      return
    }
    if position < end, text[position] == 0x20, let (value, nameEnd) = brokenName(start, hash) {
      add(value, start, nameEnd, first, to: &scan)
      position = nameEnd
      return
    }
    add(.word, start, position, to: &scan)
  }

  private func add(_ value: Lexicon.Value, _ start: Int, _ end: Int, _ first: UInt8, to scan: inout Scan) {
    switch value {
    case .meaning(let meaning): add(.meaning, start, end, meaning.rawValue, to: &scan)
    case .organ(let index): add(.organ, start, end, index, to: &scan)
    case .verb(let index): add(.verb, start, end, index, to: &scan)
    }
  }

  /// The longest name of the lexicon that begins with a word.
  private func name(_ start: Int, firstEnd: Int, _ hash: UInt64) -> (Lexicon.Value, Int)? {
    var node = lexicon.trie.child(of: 0, hash)
    guard node != 0 else { return nil }
    var found: (Int32, Int)?
    var wordEnd = firstEnd
    while true {
      let meaning = lexicon.trie.meaning(of: node)
      if meaning >= 0 { found = (meaning, wordEnd) }
      var next = wordEnd
      if next < end, text[next] == 0x2C { next += 1 }
      if text[next..<end].starts(with: Self.possessive) { next += Self.possessive.count }
      guard next + 1 < end, text[next] == 0x20 else { break }
      next += 1
      var hash = WordTrie.seed
      let nextEnd = Self.wordEnd(text, next, end, &hash)
      guard nextEnd > next else { break }
      var child = lexicon.trie.child(of: node, hash)
      wordEnd = nextEnd
      if child == 0, nextEnd + 1 < end, text[nextEnd] == 0x20 {
        wordEnd = Self.wordEnd(text, nextEnd + 1, end, &hash)
        child = lexicon.trie.child(of: node, hash)
      }
      guard child != 0 else { break }
      node = child
    }
    guard let found else { return nil }
    return (Lexicon.Value(found.0), found.1)
  }

  /// A name whose first word a stray space divides: "resolut ions", "Recal ling".
  private func brokenName(_ start: Int, _ hash: UInt64) -> (Lexicon.Value, Int)? {
    var hash = hash
    let next = position + 1
    guard next < end, text[next].isLower else { return nil }
    let wordEnd = Self.wordEnd(text, next, end, &hash)
    guard wordEnd - start >= 7, let (value, nameEnd) = name(start, firstEnd: wordEnd, hash) else { return nil }
    if case .meaning(let meaning) = value, meaning.rawValue > Lexicon.Meaning.annex.rawValue { return nil }
    return (value, nameEnd)
  }

  /// The end of the word that begins at a position, its letters added to a hash. Hyphens and apostrophes inside belong to it
  /// and are not hashed; a possessive 's does not belong to it.
  private static func wordEnd(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ hash: inout UInt64
  ) -> Int {
    var position = start
    while position < end {
      let byte = text[position]
      if byte.isLetter || byte >= 0x80 && byte != 0xE2 {
        hash = WordTrie.hash(hash, byte.lowered)
        position += 1
      } else if byte == 0x2D, position > start, position + 1 < end,
        text[position + 1].isLower || joinsName(text, start, hyphen: position, end)
      {
        position += 1
      } else if byte == 0x27 || byte == 0xE2, position > start {
        let length = byte == 0x27 ? 1 : 3
        if length == 3 {
          guard position + 3 < end, text[position + 1] == 0x80, text[position + 2] == 0x99 || text[position + 2] == 0x98
          else { break }
        }
        let next = position + length
        guard next < end, text[next].isLetter else { break }
        if text[next] | 0x20 == 0x73, next + 1 == end || !text[next + 1].isLetter { return position }
        position = next
      } else {
        break
      }
    }
    return position
  }

  /// Whether a hyphen before a capital stands inside a name: "Sub-Commission", "UN-Women"; not in "A-C".
  private static func joinsName(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, hyphen: Int, _ end: Int) -> Bool {
    hyphen + 2 < end && text[hyphen + 1].isUpper && text[hyphen + 2].isLower
      && (text[hyphen - 1].isLower || hyphen - start >= 2 && text[hyphen - 1].isUpper)
  }

  /// A possessive's apostrophe and s, which names in the registry do not have.
  private static let possessive = Array("’s".utf8)

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
      start > paragraphStart && (text[start - 1] == 0x2F || text[start - 1] == 0x2E || text[start - 1].isLetter)
    if !isBound, let (symbol, symbolEnd) = bareModifier(start, scan) {
      add(.symbol, start, symbolEnd, Int32(scan.symbols.count), to: &scan)
      scan.symbols.append(symbol)
      position = symbolEnd
      return
    }
    if !isBound {
      if let date = DateReader.date(in: text, at: start, end: end), date.end - start > 5 {
        add(.date, start, date.end, Int32(scan.dates.count), to: &scan)
        scan.dates.append(date)
        position = date.end
        return
      }
      if let (number, numberEnd) = NumberScanner.number(text, start, end) {
        add(.number, start, numberEnd, Int32(scan.numbers.count), to: &scan)
        scan.numbers.append(number)
        position = numberEnd
        return
      }
    }
    var value: Int32 = 0
    while position < end, text[position].isDigit {
      value = position - start < 9 ? value * 10 + Int32(text[position] - 0x30) : value
      position += 1
    }
    add(.integer, start, position, value, to: &scan)
  }
}
