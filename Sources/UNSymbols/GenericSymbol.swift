/// Symbols one element at a time: all documents that no template of the registry describes.
struct GenericSymbol {
  typealias Bytes = SymbolParser.Bytes
  typealias Fault = SymbolParser.Fault

  private let bytes: Bytes
  private var place = 0
  private var clean: [UInt8] = []

  /// The place where the body's prefix ends.
  private var bodyEnd = 0
  private var kind = DocumentSymbol.Kind.document
  /// The first element that may be a session, and whether it follows the body at once.
  private var session: (text: Range<Int>, isFirst: Bool)?
  /// The last number, and whether it came after the session.
  private var number: Int?
  private var numbersAfterSession = 0

  private init(_ bytes: Bytes) {
    self.bytes = bytes
    clean.reserveCapacity(bytes.count)
  }

  /// Reads a document of a series.
  static func read(_ bytes: Bytes, series: Bytes, walk: SymbolPrefixes.Walk) throws(Fault) -> DocumentSymbol {
    let second = Bytes(rebasing: bytes[(series.count + 1)...].prefix { $0 != ASCII.slash })
    let name = series.map(ASCII.upper)
    guard SymbolGrammar.isSecondElement(second, of: series) else {
      let words = second.isEmpty ? "nothing" : "“\(SymbolParser.text(second[...]))”"
      throw Fault(
        offset: series.count + 1,
        reason:
          "a session, a number or a word of the series \(SymbolParser.text(series[...])) was expected, not \(words)")
    }
    var reader = GenericSymbol(bytes)
    reader.clean = name
    reader.place = series.count
    reader.bodyEnd = walk.body >= 0 ? walk.bodyEnd : series.count + 1
    while reader.place < bytes.count { try reader.element() }
    guard bytes.contains(where: ASCII.isDigit) else {
      throw Fault(offset: bytes.count, reason: "a symbol has a number somewhere")
    }
    let isSession = reader.numbersAfterSession > 0
    let session = isSession ? reader.session.map { SymbolParser.text(bytes[$0.text]).uppercased() } : nil
    if walk.body >= 0, isSession, let found = reader.session, found.isFirst, let value = ASCII.integer(session ?? ""),
      let sessions = Registry.documentSessions[walk.body], !sessions.contains(value)
    {
      throw Fault(offset: found.text.lowerBound, reason: "\(Registry.bodies[walk.body].name): no session \(value)")
    }
    let body = walk.body >= 0 ? Registry.bodies[walk.body].code : String(decoding: name, as: UTF8.self)
    return DocumentSymbol(
      canonical: String(decoding: reader.clean, as: UTF8.self), body: body, kind: reader.kind, session: session,
      number: reader.number)
  }

  /// Reads what follows a resolution or decision: `/Corr.1`, `/Add.1`, `/Rev.1`. The whole is a document of its own.
  static func read(_ bytes: Bytes, after symbol: DocumentSymbol, end: Int) throws(Fault) -> DocumentSymbol {
    var reader = GenericSymbol(bytes)
    reader.clean = Array(symbol.canonical.utf8)
    reader.place = end
    while reader.place < bytes.count {
      let word = bytes[(reader.place + 1)...].prefix { ASCII.isLetter($0) }
      guard SymbolGrammar.token(word)?.isModifier == true else {
        throw Fault(offset: reader.place, reason: "nothing but Add., Amend., Corr. or Rev. follows \(symbol.canonical)")
      }
      try reader.element()
    }
    return DocumentSymbol(
      canonical: String(decoding: reader.clean, as: UTF8.self), body: symbol.body, kind: .document,
      session: symbol.session, number: symbol.number, isSynthetic: symbol.isSynthetic)
  }

  /// Reads a slash and the element after it.
  private mutating func element() throws(Fault) {
    clean.append(ASCII.slash)
    place += 1
    let start = place
    var head: SymbolGrammar.Token?
    var lettersEnd = start
    while place < bytes.count {
      let byte = bytes[place]
      if ASCII.isLetter(byte) {
        let token = word()
        if lettersEnd == start, place > start {
          head = token
          lettersEnd = place
          if let token, token.isModifier, token.plain == nil { try beginNumber() }
        }
      } else if ASCII.isDigit(byte) || byte == ASCII.point || byte == ASCII.dash || byte == ASCII.space {
        clean.append(byte)
        place += 1
        if lettersEnd == start, ASCII.isDigit(byte) { lettersEnd = -1 }
      } else {
        break
      }
    }
    let end = place
    guard end > start, !Self.isMark(bytes[start]), !Self.isMark(bytes[end - 1]) else {
      throw Fault(offset: start, reason: "an element was expected after the slash")
    }
    if lettersEnd == end, head?.isRecord == true {
      throw Fault(offset: end, reason: "the number of a record was expected")
    }
    try checkDigits(start, end)
    while place < bytes.count, bytes[place] == ASCII.open { try brackets() }
    guard place == bytes.count || bytes[place] == ASCII.slash else {
      throw Fault(offset: place, reason: "a slash or the end was expected")
    }
    note(start, end, head)
  }

  /// Reads what stands between the word of an addition, correction or revision and its number, and writes the point that belongs
  /// there: "Add/1", "Corr. 1".
  private mutating func beginNumber() throws(Fault) {
    var next = place
    while next < bytes.count, Self.isMark(bytes[next]) || bytes[next] == ASCII.slash { next += 1 }
    guard next < bytes.count else {
      throw Fault(offset: place, reason: "the number of an addition, correction or revision was expected")
    }
    guard ASCII.isDigit(bytes[next]) else { return }
    clean.append(ASCII.point)
    place = next
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == ASCII.point || byte == ASCII.dash || byte == ASCII.space }

  /// An element that begins with digits goes on with at most two letters, a dash and digits, or a point.
  private func checkDigits(_ start: Int, _ end: Int) throws(Fault) {
    guard ASCII.isDigit(bytes[start]) else { return }
    var next = start
    while next < end, ASCII.isDigit(bytes[next]) { next += 1 }
    guard next < end, bytes[next] != ASCII.point else { return }
    if bytes[next] == ASCII.dash, next + 1 < end, ASCII.isDigit(bytes[next + 1]) { return }
    let letters = bytes[next..<end].prefix { ASCII.isLetter($0) }
    if (1...2).contains(letters.count), letters.endIndex == end || bytes[letters.endIndex] == ASCII.dash { return }
    throw Fault(offset: next, reason: "a number was expected, then a slash or the end")
  }

  /// Appends a run of letters in its fixed case: words of the registry as listed there, others as they are, in capitals when
  /// they have none.
  private mutating func word() -> SymbolGrammar.Token? {
    let start = place
    var hasUpper = false
    while place < bytes.count, ASCII.isLetter(bytes[place]) {
      hasUpper = hasUpper || ASCII.isUpper(bytes[place])
      place += 1
    }
    let letters = bytes[start..<place]
    let token = letters.count > 1 ? SymbolGrammar.token(letters) : nil
    let isDotted = place < bytes.count && bytes[place] == ASCII.point
    if let spelling = isDotted ? token?.dotted ?? token?.plain : token?.plain ?? token?.dotted {
      clean += spelling
    } else if hasUpper, letters.count > 1 {
      clean += letters
    } else {
      clean += letters.lazy.map(ASCII.upper)
    }
    return token
  }

  /// Whether brackets have no slash, or one between the session and the number of a meeting: `LC/G.2586(SES.35/3)`; not the symbol of
  /// another document.
  private static func mayHoldSlash(_ content: Slice<SymbolParser.Bytes>) -> Bool {
    guard let slash = content.firstIndex(of: ASCII.slash) else { return true }
    let number = content[(slash + 1)...]
    return slash > content.startIndex && !number.isEmpty && number.allSatisfy(ASCII.isDigit)
      && !content.contains(where: ASCII.isLower)
  }

  /// Reads a group in brackets; `(SUPP)` is dropped (the same text in the Official Records).
  private mutating func brackets() throws(Fault) {
    let start = place
    guard let end = bytes[start...].firstIndex(of: ASCII.close), end > start + 1 else {
      throw Fault(offset: start, reason: "the bracket is not closed")
    }
    let content = bytes[(start + 1)..<end]
    guard content.count <= 40,
      content.allSatisfy({
        ASCII.isLetter($0) || ASCII.isDigit($0) || Self.isMark($0) || $0 == UInt8(ascii: ",") || $0 == ASCII.slash
      }), Self.mayHoldSlash(content)
    else {
      throw Fault(offset: start + 1, reason: "a part, a volume, a section or a year was expected in the brackets")
    }
    place = end + 1
    let known = SymbolGrammar.bracketWords.first { known in
      known.word.lazy.map(ASCII.upper).elementsEqual(content.prefix(known.word.count).lazy.map(ASCII.upper))
    }
    if let known, known.isDropped, known.word.count == content.count { return }
    clean.append(ASCII.open)
    clean += known?.word ?? []
    let rest = content.dropFirst(known?.word.count ?? 0)
    if known == nil, rest.contains(where: ASCII.isLower), rest.contains(where: ASCII.isUpper) {
      clean += rest
    } else if let join = Self.conjunction(rest) {
      clean += rest[..<join].map(ASCII.upper) + Array("and".utf8) + rest[(join + 3)...].map(ASCII.upper)
    } else {
      clean += rest.map(ASCII.upper)
    }
    clean.append(ASCII.close)
  }

  /// The place of `and` between two roman numerals or numbers (`IandII`), or nil.
  private static func conjunction(_ content: Slice<Bytes>) -> Int? {
    guard content.count >= 5 else { return nil }
    return (content.startIndex + 1..<content.endIndex - 3).first { place in
      content[place..<place + 3].lazy.map(ASCII.upper).elementsEqual("AND".utf8)
    }
  }

  /// Keeps what the element says about kind, session and number.
  private mutating func note(_ start: Int, _ end: Int, _ head: SymbolGrammar.Token?) {
    if head?.isModifier == true { return }
    if let kind = head?.kind { self.kind = kind }
    guard end > bodyEnd else { return }
    let from = max(start, bodyEnd)
    let element = bytes[from..<end]
    let digits = element.reversed().prefix { ASCII.isDigit($0) }.count
    guard digits > 0, digits <= 6 else { return }
    let isSpecial = digits < element.count && Self.isSession(element.dropLast(digits))
    if digits == element.count || isSpecial, session == nil {
      session = (from..<end, from == bodyEnd)
    } else if session != nil {
      numbersAfterSession += 1
    }
    number = bytes[(end - digits)..<end].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// Whether letters and a dash begin a special or emergency special session.
  private static func isSession(_ letters: Slice<Bytes>) -> Bool {
    letters.lazy.map(ASCII.upper).elementsEqual("S-".utf8) || letters.lazy.map(ASCII.upper).elementsEqual("ES-".utf8)
  }
}
