import UNSymbols

/// What a document says about itself before its first recital: symbol, title, day of adoption.
struct Masthead {
  /// The symbol.
  private(set) var symbol: DocumentSymbol?
  /// The title.
  private(set) var title: String?
  /// The day of adoption as it is printed.
  private(set) var adopted: CalendarDate?

  /// Reads the masthead of a document's paragraphs; `host` is the body of its enacting formula.
  init(
    _ text: UnsafeBufferPointer<UInt8>, paragraphs: ArraySlice<Paragraph>, host: String?,
    _ language: Language
  ) {
    var heading: ResolutionHeading?
    var named: Body?
    // Whether the number stands alone below the name of a body: "Human Rights Council", "22/9".
    var isAlone = false
    // Whether a symbol or a heading has been found.
    var isKnown = false
    // The letters of parts, each alone on its line, and whether the first stands above the text.
    var letters: [String] = []
    var isAbove = false
    for index in paragraphs.indices where paragraphs[index].place == .front {
      let range = paragraphs[index].range
      if isKnown, let letter = StructureClassifier.partLetter(text, range, language) {
        if letters.isEmpty { isAbove = paragraphs[..<index].allSatisfy { $0.place == .front } }
        letters.append(letter)
        continue
      }
      if symbol == nil, range.count <= PageFurniture.longestSymbol, let found = Self.symbol(text, range, language) {
        let below = index + 1 < paragraphs.endIndex ? paragraphs[index + 1].range : range
        symbol = Self.joint(found, text, below, language) ?? found
        isKnown = true
      }
      if !isKnown {
        if let body = Self.body(text, range, language) {
          named = body
        } else if let alone = Self.lone(text, range, named, host: host, language) {
          symbol = alone
          (isKnown, isAlone) = (true, true)
          continue
        }
      } else if isAlone, title == nil, !Self.tellsAdoption(text, range, language), language.mood(text, range) == nil {
        title = String(decoding: text[range], as: UTF8.self)
      }
      if symbol == nil, let (found, words) = Self.titled(text, range) {
        symbol = found
        isKnown = true
        title = String(decoding: text[words..<range.upperBound], as: UTF8.self)
        continue
      }
      if heading == nil, let found = ResolutionHeading(text, range, language),
        Self.isOwn(found, host, isFirst: index == paragraphs.startIndex)
      {
        heading = found
        isKnown = true
        symbol = symbol.map { Self.symbol($0, above: String(decoding: text[range], as: UTF8.self)) }
        if let day = Self.dayForTitle(text, found.title, language) {
          adopted = adopted ?? day
        } else if !found.title.isEmpty {
          title = String(decoding: text[found.title], as: UTF8.self)
        }
        if found.kind != nil, adopted == nil { adopted = Self.date(text, range, language) }
        continue
      }
      if Self.tellsAdoption(text, range, language) {
        if adopted == nil { adopted = Self.date(text, range, language) }
      } else if let heading, heading.title.isEmpty, heading.number.form != .numberYear, title == nil,
        language.mood(text, range) == nil
      {
        // "Resolution 26/4" or "2003/42" on a line, the title on the next; the Security Council's have none.
        title = String(decoding: text[range], as: UTF8.self)
      }
    }
    if adopted == nil, let closing = paragraphs.firstIndex(where: { $0.place == .closing && $0.isHeading }) {
      for paragraph in paragraphs[closing...] where adopted == nil {
        adopted = Self.date(text, paragraph.range, language)
      }
    }
    if adopted == nil { adopted = Self.dateBelow(text, paragraphs, language) }
    if title == nil, host != nil { title = Self.draftTitle(text, paragraphs, language) }
    if symbol == nil, let heading { symbol = Self.symbol(heading, host: host ?? heading.body ?? named?.code) }
    if letters.count == 1, isAbove { symbol = symbol.map { Self.symbol($0, inPart: letters[0]) } }
    title = title.map { Self.title($0, without: symbol?.part) }
  }

  /// Whether a heading is the document's own: one that names a body names the one that speaks, or begins a text whose speaker nothing
  /// else tells.
  private static func isOwn(_ heading: ResolutionHeading, _ host: String?, isFirst: Bool) -> Bool {
    guard let body = heading.body else { return true }
    return host.map { $0 == body } ?? isFirst
  }

  /// The symbol of a number alone on its line, below the name of its body or above the formula: "22/9". Without the name `1/4` may be
  /// a page's.
  private static func lone(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ named: Body?, host: String?, _ language: Language
  ) -> DocumentSymbol? {
    guard let number = ResolutionHeading.loneNumber(text, range, language),
      let body = named ?? host.flatMap({ Body(code: $0) }), named != nil || number.session != "1"
    else { return nil }
    return body.symbol(.resolution, number) ?? body.symbol(.decision, number)
  }

  /// The body whose name a line of the masthead is.
  private static func body(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language) -> Body? {
    guard range.count <= longestName, text.isSentenceLetter(range.lowerBound) else { return nil }
    return language.bodyCodes[FoldedText.hash(text, range)].flatMap { Body(code: $0) }
  }

  /// The most bytes of a body's name.
  private static let longestName = 300

  /// The symbol of a heading's number when its body is known.
  static func symbol(_ heading: ResolutionHeading, host: String?) -> DocumentSymbol? {
    // The decisions of conferences of parties bear the conference's name in their number: "12/CP.23".
    if heading.number.form == .conference {
      return DocumentSymbol("\(heading.number.number)/\(heading.number.session)")
    }
    if let host, let body = Body(code: host), let symbol = body.symbol(heading.kind ?? .resolution, heading.number) {
      return symbol
    }
    if heading.kind == .resolution {
      return heading.number.form == .numberYear ? Body.securityCouncil.symbol(.resolution, heading.number) : nil
    }
    return Body.deciding(heading.number)?.symbol(.decision, heading.number)
  }

  /// A printed symbol with the year of the heading below it, where it has a wrong one: "S/RES/2510 (2019)" stands above
  /// "Resolution 2510 (2020)", and the Security Council's calendar has that number in 2020.
  static func symbol(_ printed: DocumentSymbol, above heading: String) -> DocumentSymbol {
    guard let number = printed.number, let year = printed.ownYear,
      heading.filter({ !$0.isWhitespace }).contains("\(number)(\(year))")
    else { return printed }
    return Body.securityCouncil.symbol(
      .resolution, CitedNumber(form: .numberYear, session: String(year), number: number)) ?? printed
  }

  /// The symbol of a resolution or decision with the letter of its part, where only a line below the title has it: "76/413", "B". What
  /// has an A alone may be the first of several.
  private static func symbol(_ whole: DocumentSymbol, inPart letter: String) -> DocumentSymbol {
    guard whole.part == nil, whole.kind == .resolution || whole.kind == .decision, letter != "A" else { return whole }
    return DocumentSymbol("\(whole.canonical) \(letter)") ?? whole
  }

  /// The symbol that a whole paragraph is: `A/RES/76/186`. A text in parts, `A/DEC/76/553 A and B`, has that of the whole.
  static func symbol(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> DocumentSymbol? {
    if let (symbol, end) = PrintedNumbers.symbol(text, range.lowerBound, range.upperBound, isListed: true),
      end == range.upperBound
    {
      return symbol
    }
    guard let slash = text[range].firstIndex(of: 0x2F), slash - range.lowerBound <= 5, slash > range.lowerBound,
      text[range.lowerBound..<slash].allSatisfy({ $0.isUpper }), text[range].contains(where: { $0.isDigit }),
      titleStart(text, range) == nil
    else { return nil }
    if let symbol = try? DocumentSymbol(parsing: String(decoding: text[range], as: UTF8.self)) { return symbol }
    if language.has(.turnedNumbers), let symbol = turnedSymbol(text, range) { return symbol }
    guard let last = text[range].lastIndex(of: 0x2F),
      let end = text[last + 1..<range.upperBound].firstIndex(where: { !$0.isDigit }),
      ResolutionHeading.areParts(text, end..<range.upperBound, language)
    else { return nil }
    return try? DocumentSymbol(parsing: String(decoding: text[range.lowerBound..<end], as: UTF8.self))
  }

  /// The symbol of a resolution or decision with which a paragraph begins whose title follows, and the title's offset:
  /// "HSP/HA.1/Res.3. Enhancing capacity-building", "GC.18/Res.9 INDUSTRIAL DEVELOPMENT".
  private static func titled(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (DocumentSymbol, Int)? {
    guard text[range.lowerBound].isUpper else { return nil }
    let space = text[range].firstIndex(of: 0x20) ?? range.upperBound
    let isShouted = space + 2 < range.upperBound && text[space + 1].isUpper && text[space + 2].isUpper
    guard let title = titleStart(text, range) ?? (isShouted ? space + 1 : nil) else { return nil }
    var end = title - 1
    if text[end - 1] == 0x2E { end -= 1 }
    // "S-32/1. Situation in …" is a number, whose body the formula tells.
    let words = text[range.lowerBound..<end]
    guard let slash = words.firstIndex(of: 0x2F),
      SymbolGrammar.isSeries(UnsafeBufferPointer(rebasing: words[..<slash])),
      let symbol = try? DocumentSymbol(parsing: String(decoding: words, as: UTF8.self)),
      symbol.kind == .resolution || symbol.kind == .decision
    else { return nil }
    return (symbol, title)
  }

  /// The offset of a title that a stop and a space part from the words before it.
  private static func titleStart(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    let stop = text[range].prefix(PageFurniture.longestSymbol).indices.first { position in
      text[position] == 0x2E && position + 2 < range.upperBound && text[position + 1] == 0x20
        && text[position + 2].isUpper
    }
    return stop.map { $0 + 2 }
  }

  /// The symbol whose session and number have changed places, as in the visual order of a line: `A/DEC/573/76` for 76/573, which
  /// is none as it is printed.
  private static func turnedSymbol(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> DocumentSymbol? {
    let fields = text[range].split(separator: 0x2F, omittingEmptySubsequences: false)
    guard fields.count == 4, fields[2...].allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isDigit) }) else {
      return nil
    }
    let turned = [fields[0], fields[1], fields[3], fields[2]].map { String(decoding: $0, as: UTF8.self) }
    return try? DocumentSymbol(parsing: turned.joined(separator: "/"))
  }

  /// The symbol of a document of two bodies, which prints one of its symbols below the other: `A/52/826`, `S/1998/222`.
  private static func joint(
    _ first: DocumentSymbol, _ text: UnsafeBufferPointer<UInt8>, _ below: Range<Int>, _ language: Language
  ) -> DocumentSymbol? {
    guard first.kind == .document, below.count <= PageFurniture.longestSymbol,
      let second = symbol(text, below, language),
      second.kind == .document, first.canonical.prefix(2) != second.canonical.prefix(2)
    else { return nil }
    let joint = try? DocumentSymbol(parsing: "\(first.canonical)-\(second.canonical)")
    return joint?.halves.count == 2 ? joint : nil
  }
}
