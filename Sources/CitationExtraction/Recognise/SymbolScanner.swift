import UNSymbols

/// Recognises printed symbols by their bytes: where one ends, and which it is.
enum SymbolScanner {
  /// The most bytes before the first slash: INFCIRC, IDB.100, UNEP(DTIE).
  private static let longestSeries = 10
  /// The most bytes that are looked at, more than any symbol has. Keeps the time linear.
  static let longest = 200

  /// The symbol that begins with the capital at a position, and the offset behind it.
  static func symbol(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (DocumentSymbol, Int)? {
    let limit = min(end, start + longestSeries + 1)
    var slash = start
    while slash < limit, text[slash] != 0x2F { slash += 1 }
    guard slash < limit, slash + 1 < end, text[slash + 1].isAlphanumeric,
      SymbolGrammar.isSeries(UnsafeBufferPointer(rebasing: text[start..<slash]))
    else { return nil }
    // A series may have brackets of its own.
    var position = extent(text, text[slash - 1] == 0x29 ? slash : start, min(end, start + longest))
    while position > slash {
      let words = withEnglishAnd(text, start..<position)
      if let symbol = try? DocumentSymbol(parsing: words) {
        return misprinted(symbol, text, position, end) ?? (symbol, position)
      }
      guard
        let shorter = bareModifier(text, slash + 1..<position)
          ?? text[slash + 1..<position].lastIndex(where: { $0 == 0x2D || $0 == 0x28 })
      else { return nil }
      position = shorter
      while position > slash, text[position - 1] == 0x20 { position -= 1 }
    }
    return nil
  }

  /// The words of a symbol, with "and" where its brackets join parts in the language of the text: "(Parts I和II)".
  private static func withEnglishAnd(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    let bytes = text[range]
    if bytes.last == 0x29, let open = bytes.lastIndex(of: 0x28),
      bytes[open...].contains(where: { $0 == 0x20 || $0 >= 0x80 }),
      let joint = joint(in: bytes[open...])
    {
      return String(
        decoding: bytes[..<joint.lowerBound] + Array(" and ".utf8) + bytes[joint.upperBound...], as: UTF8.self)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where two parts are joined in brackets, in a language other than English.
  private static func joint(in brackets: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int>? {
    for joint in joints {
      if let start = brackets.indices.first(where: { brackets[$0...].starts(with: joint) }) {
        return start..<start + joint.count
      }
    }
    return nil
  }

  /// What joins two parts in the other languages, the longest first.
  private static let joints: [[UInt8]] = Language.all.filter { $0.code != "en" }
    .flatMap { $0[.partAnd].map(\.bytes) }.filter { $0 != [0x2C] && $0 != Array("、".utf8) }
    .sorted { $0.count > $1.count }

  /// The offset behind the longest run that could be a symbol.
  static func extent(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var position = start
    var elementStart = start
    scan: while position < end {
      let byte = text[position]
      switch byte {
      case 0x2E where position + 1 < end && text[position + 1].isDigit && isNumber(text, elementStart..<position):
        // "A/HRC/40/59.3": the mark of a note behind the stop.
        break scan
      case _ where byte.isAlphanumeric, 0x2E: position += 1
      case 0x2F:
        if position + 2 < end, text[position + 1] == 0x20,
          text[position + 2].isDigit
            || modifiers.contains(where: { text[(position + 2)...].starts(with: "\($0).".utf8) })
        {
          position += 2
        } else {
          guard position + 1 < end, text[position + 1].isAlphanumeric else { break scan }
          position += 1
        }
        elementStart = position
      case 0x2D:
        guard position + 1 < end, text[position + 1].isAlphanumeric,
          !repeatsElement(text, start, elementStart, position, end),
          isSessionPrefix(text[elementStart..<position]) || beginsSeries(text, position + 1, end)
            || !text[elementStart].isDigit && text[position + 1].isUpper
            || isRangeOfRecords(text, elementStart, position, end)
            || isRangeOfReports(text, start, elementStart, position, end)
        else { break scan }
        position += 1
      case 0x28:
        guard let close = bracket(text, position, end, glued: true) else { break scan }
        position = close
      case 0x20:
        guard position + 1 < end, text[position + 1] == 0x28,
          let close = bracket(text, position + 1, end, glued: false)
            ?? yearBracket(text, start, position + 1, end) ?? sessionBracket(text, position + 1, end)
            ?? romanBracket(text, elementStart, position + 1, end)
        else {
          guard
            let close = partBeforeBracket(text, elementStart, position, end)
              ?? partNumber(text, elementStart, position, end) ?? dividedNumber(text, start, position, end)
              ?? dividedSlash(text, elementStart, position, end)
          else { break scan }
          position = close
          continue scan
        }
        position = close
      default: break scan
      }
    }
    while position > start, text[position - 1] == 0x2E { position -= 1 }
    return position
  }

  /// Whether a dash stands in a range of meetings that one document covers: `SR.1-28/Corrigendum`.
  private static func isRangeOfRecords(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ dash: Int, _ end: Int)
    -> Bool
  {
    guard text[start] == 0x53 || text[start] == 0x50 else { return false }
    var position = dash + 1
    while position < end, text[position].isDigit { position += 1 }
    return position > dash + 1 && position + 1 < end && text[position] == 0x2F && text[position + 1].isUpper
  }

  /// Whether a dash stands between the numbers of reports that a State submits together to a treaty body:
  /// `CEDAW/C/PRK/CO/2-4`, `CRC/C/KEN/3-5`.
  private static func isRangeOfReports(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ element: Int, _ dash: Int, _ end: Int
  ) -> Bool {
    guard (1...2).contains(dash - element), element - start > 6, text[start..<start + 3].allSatisfy({ $0.isUpper }),
      text[element - 1] == 0x2F, text[element - 2].isUpper, text[element..<dash].allSatisfy({ $0.isDigit })
    else { return false }
    var position = dash + 1
    while position < end, text[position].isDigit { position += 1 }
    return (1...2).contains(position - dash - 1) && (position == end || !text[position].isLetter)
  }

  /// Whether an element begins a special session: `S-`, `ES-`.
  private static func isSessionPrefix(_ element: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    element.elementsEqual([0x53]) || element.elementsEqual([0x45, 0x53])
  }

  /// Whether a second symbol begins at a position, as in `A/71/982-S/2017/600`.
  private static func beginsSeries(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var position = start
    while position < end, text[position].isUpper { position += 1 }
    return position > start && position < end && text[position] == 0x2F
      && SymbolGrammar.isSeries(UnsafeBufferPointer(rebasing: text[start..<position]))
  }

  /// The offset behind brackets that belong to a symbol: `(Part I)`, `(Vol. II)`, `(Sect. 3)`, glued ones also `(14)`.
  private static func bracket(
    _ text: UnsafeBufferPointer<UInt8>, _ open: Int, _ end: Int, glued: Bool
  ) -> Int? {
    guard let close = text[open..<min(end, open + 24)].firstIndex(of: 0x29), close > open + 1 else { return nil }
    let inner = text[open + 1..<close]
    if glued, inner.allSatisfy({ $0.isDigit || NumberScanner.isRomanDigit($0) || $0 == 0x53 || $0 == 0x2D }) {
      return close + 1
    }
    if glued, isSession(inner) { return close + 1 }
    return SymbolGrammar.isBracket(inner) ? close + 1 : nil
  }

  /// Whether brackets hold the session for which a regional commission prints a document, and its number there: `(SES.35/3)`.
  private static func isSession(_ inner: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let word = inner.prefix { $0.isUpper }
    let rest = inner.dropFirst(word.count)
    return word.count >= 3 && rest.first == 0x2E && rest.contains(0x2F) && rest.last!.isDigit
      && rest.allSatisfy { $0.isDigit || $0 == 0x2E || $0 == 0x2F }
  }

  /// The offset behind a session that a stray space parts from its element while the symbol goes on: `ICCD/COP (14)/23`.
  private static func sessionBracket(_ text: UnsafeBufferPointer<UInt8>, _ open: Int, _ end: Int) -> Int? {
    guard text[open - 2].isUpper, let close = bracket(text, open, end, glued: true), close + 1 < end,
      text[close] == 0x2F, text[close + 1].isAlphanumeric
    else { return nil }
    return close
  }

  /// The offset behind the year of a Security Council resolution: `S/RES/1373 (2001)`.
  private static func yearBracket(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ open: Int, _ end: Int
  ) -> Int? {
    guard text[start...].starts(with: "S/RES/".utf8), open + 5 < end, text[open + 5] == 0x29,
      text[open + 1..<open + 5].allSatisfy({ $0.isDigit })
    else { return nil }
    return open + 6
  }

  /// The offset behind the roman session of a resolution: `A/RES/1514 (XV)`, `A/RES/3201 (S-VI)`, with the letter of a part
  /// behind it.
  private static func romanBracket(
    _ text: UnsafeBufferPointer<UInt8>, _ element: Int, _ open: Int, _ end: Int
  ) -> Int? {
    guard SymbolGrammar.endsBeforeNumber(text[..<element]),
      let (form, _, close) = NumberScanner.bracketSession(text, open + 1, end),
      form != .numberYear, close < end, text[close] == 0x29
    else { return nil }
    let part = text[(close + 1)..<min(end, close + 5)]
    if part.starts(with: "[".utf8), part.count >= 3, part[close + 2].isUpper, part[close + 3] == 0x5D {
      return close + 4
    }
    return close + 1
  }

  /// The offset of the space behind the letter of a part before a roman session: `A/RES/2200 A (XXI)`.
  private static func partBeforeBracket(
    _ text: UnsafeBufferPointer<UInt8>, _ element: Int, _ space: Int, _ end: Int
  ) -> Int? {
    guard space + 4 < end, text[space + 1].isUpper, text[space + 2] == 0x20, text[space + 3] == 0x28,
      isNumber(text, element..<space), romanBracket(text, element, space + 3, end) != nil
    else { return nil }
    return space + 2
  }

  /// The offset behind the number of a part that a space divides from its word: `INFCIRC/254/Rev.9/Part 1`.
  private static func partNumber(
    _ text: UnsafeBufferPointer<UInt8>, _ element: Int, _ space: Int, _ end: Int
  ) -> Int? {
    guard text[element..<space].elementsEqual("Part".utf8) else { return nil }
    var position = space + 1
    while position < end, text[position].isDigit { position += 1 }
    return (1...2).contains(position - space - 1) ? position : nil
  }

  private static func isNumber(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    !range.isEmpty && text[range].allSatisfy { $0.isDigit }
  }

  /// The document that a number alone names behind one of the same series, when it is higher: `S/2018/2` behind `S/2018/1`.
  static func next(_ number: Int, after symbol: DocumentSymbol) -> DocumentSymbol? {
    let digits = symbol.canonical.utf8.reversed().prefix { $0.isDigit }.count
    guard digits > 0, let last = Int(symbol.canonical.suffix(digits)), (1..<1000).contains(number - last) else {
      return nil
    }
    return try? DocumentSymbol(parsing: symbol.canonical.dropLast(digits) + String(number))
  }
}
