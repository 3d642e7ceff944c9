import UNSymbols

/// Reads general comments and general recommendations of treaty bodies: "general comment No. 15 (2002) of the Committee on Economic,
/// Social and Cultural Rights".
///
/// The committee stands behind the number, "of", "by" or "adopted by" it, or before; it numbers its comments without sessions,
/// and the year behind a number is none of the Security Council's.
struct CommentReader {
  private let scan: Scan
  private let text: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  /// Reads which part of a comment is meant; nil where no word of the scan names a part.
  private let locators: LocatorReader?
  private var items: [Resolver.Item] = []
  /// The numbers whose committee is not known yet: their place among the items, and the number.
  private var open: [(item: Int, number: Int)] = []
  /// The committee that the sentence named last.
  private var named: Body?
  /// The committee that it had named before the comment.
  private var namedBefore: Body?
  /// Whether a participle stands behind the number, so that a committee may be whose something else is: "general comment No. 3,
  /// noting the report of the Committee".
  private var isParted = false
  /// The last lexeme of the list that is read, where it may go on behind what the comment is about.
  private var last: Int?
  /// Whether the noun is that of several comments.
  private var isPlural = false

  /// The committee whose document it is.
  private let own: Body?

  private init(_ scan: Scan, _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon, own: DocumentSymbol?) {
    self.scan = scan
    self.text = text
    self.lexicon = lexicon
    locators = LocatorReader.isNeeded(scan) ? LocatorReader(scan, text, lexicon) : nil
    self.own = own.flatMap { Body(code: $0.body) }.flatMap { Self.symbol(1, of: $0) == nil ? nil : $0 }
  }

  /// The general comments of a paragraph or note in a document that has a symbol.
  static func comments(
    in scan: Scan, _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon, own: DocumentSymbol?
  ) -> [Resolver.Item] {
    guard scan.holds([.comment, .comments]) else { return [] }
    var reader = CommentReader(scan, text, lexicon, own: own)
    reader.run()
    return reader.items
  }

  private mutating func run() {
    for (index, lexeme) in scan.lexemes.enumerated() {
      switch lexeme.kind {
      case .stop, .semicolon:
        leave()
        named = nil
      case .verb where index > 0 && scan.lexemes[index - 1].kind == .comma: isParted = true
      case .organ:
        let body = lexicon.body(of: lexeme)
        guard Self.symbol(1, of: body) != nil else { continue }
        if owns(index) { settle(body) }
        named = body
      case .meaning where scan.isMeaning(index, .comment) || scan.isMeaning(index, .comments):
        leave()
        namedBefore = named
        isPlural = scan.isMeaning(index, .comments)
        if lexicon.language.has(.nounFollows) { numbersBefore(index) } else { numbers(behind: index) }
      case .meaning where isPlural && scan.isMeaning(index, .number) && goesOn(index): numbers(behind: index)
      default: break
      }
    }
    leave()
  }

  /// Reads the numbers right behind a noun or "No.".
  private mutating func numbers(behind index: Int) {
    // "the general comment of the Committee on the Rights of the Child No. 26 (2023)"
    var next = index + 1
    while [.of, .the, .link].contains(where: { scan.isMeaning(next, $0) }) { next += 1 }
    let owner = scan.isMeaning(next + 1, .number) ? body(at: next) : nil
    next = owner == nil ? index + 1 : next + 1
    let count = items.count
    while next < scan.lexemes.count {
      // What stands right behind a number is the mark of a note: "No. 26 (2008)⁴".
      if let number = number(next), last != next - 1 {
        add(number, at: next, behind: items.count == count ? index : nil)
        last = next
      } else if ![.number, .and, .to].contains(where: { scan.isMeaning(next, $0) }) && scan.lexemes[next].kind != .comma
      {
        break
      }
      next += 1
    }
    if let owner { settle(owner) }
    // "the Committee’s general comment", "the Committee, in its general comment"
    if let named, isBehindOwner(index) || scan.isMeaning(index - 1, .its) { settle(named) }
  }

  /// The committee whose name stands at an index.
  private func body(at index: Int) -> Body? {
    guard scan.lexemes.indices.contains(index), scan.lexemes[index].kind == .organ,
      case let body = lexicon.body(of: scan.lexemes[index]), Self.symbol(1, of: body) != nil
    else { return nil }
    return body
  }

  /// Whether a noun stands right behind the name of a body, and no slash parts two joint comments.
  private func isBehindOwner(_ noun: Int) -> Bool {
    guard noun > 0, scan.lexemes[noun - 1].kind == .organ else { return false }
    return !text[scan.lexemes[noun - 1].range.upperBound..<scan.lexemes[noun].range.lowerBound].contains(0x2F)
  }

  /// Reads the numbers right before a noun, in a language whose nouns stand last: "第39号一般性建议".
  private mutating func numbersBefore(_ noun: Int) {
    var first = noun
    while first > 0, number(first - 1) != nil || scan.lexemes[first - 1].isListJoint { first -= 1 }
    for index in first..<noun { if let number = number(index) { add(number, at: index, before: noun) } }
    if !open.isEmpty, let named { settle(named) }
  }

  /// The number at an index: "15", "15 (2002)".
  private func number(_ index: Int) -> Int? {
    let lexeme = scan.lexemes[index]
    switch lexeme.kind {
    case .integer: return Int(lexeme.value)
    case .number:
      let cited = scan.number(of: lexeme).cited
      return cited.form == .numberYear ? cited.number : nil
    default: return nil
    }
  }

  /// Adds a number, the first behind its noun or one before it, with the part of the comment that is meant.
  private mutating func add(_ number: Int, at index: Int, behind first: Int? = nil, before last: Int? = nil) {
    open.append((items.count, number))
    let noun = first.map { scan.isMeaning($0 - 1, .its) ? $0 - 1 : $0 }
    let locator = locators.flatMap { locators in
      locators.after(last ?? index) ?? noun.flatMap { locators.before($0, needsOf: !locators.organFollows) }
    }
    items.append(
      Resolver.Item(
        range: scan.lexemes[index].range, unresolved: UnresolvedReason.commentOfNobody, basis: .form, confidence: 0,
        locator: locator))
  }

  /// Whether a list goes on with a number behind what the comment before is about: "general comments No. 1 (2014) on equal
  /// recognition, No. 6 (2018) on equality and No. 7 (2018)".
  private func goesOn(_ index: Int) -> Bool {
    guard let last, index > last + 1, !open.isEmpty else { return false }
    return scan.lexemes[index - 1].isListJoint
  }

  /// Whether the committee at an index is that of the open numbers: it stands behind "of" or "by", where "its" is said behind a
  /// comma, and is not whose something else is ("and the report of the Committee").
  private func owns(_ index: Int) -> Bool {
    guard let first = open.first.map({ items[$0.item].range.upperBound }) else { return false }
    var before = index - 1
    var (isBy, isOf) = (false, false)
    while before >= 0, Int(scan.lexemes[before].start) >= first,
      [.the, .of, .link, .dated].contains(where: { scan.isMeaning(before, $0) })
    {
      isBy = isBy || scan.isMeaning(before, .link)
      isOf = isOf || scan.isMeaning(before, .of)
      before -= 1
    }
    if isBy { return true }
    // "general recommendation No. 26 and the Committee … general comment No. 5": the next has its own.
    if !isOf, scan.isMeaning(before, .and) { return false }
    var words = 0
    while before >= 0, Int(scan.lexemes[before].start) >= first, scan.lexemes[before].kind == .word, words < 4 {
      before -= 1
      words += 1
    }
    if isParted { return words == 0 && before >= 0 && scan.lexemes[before].kind == .comma }
    // "and girls of the Committee" goes on with what the comment is about.
    guard words > 0, scan.isMeaning(before, .the) else { return true }
    return !scan.isMeaning(before - 1, .and)
  }

  /// Gives the open numbers their committee.
  private mutating func settle(_ body: Body) {
    for (item, number) in open {
      guard let symbol = Self.symbol(number, of: body) else {
        items[item].unresolved = "the \(body.name) has no such general comment"
        continue
      }
      items[item].symbol = symbol
      items[item].unresolved = nil
      (items[item].basis, items[item].confidence) = (.named, 0.95)
    }
    open.removeAll()
  }

  /// Leaves the list that is read: numbers behind which no committee stands are those of the one before, or of the one that speaks.
  private mutating func leave() {
    if !open.isEmpty, let committee = namedBefore ?? own { settle(committee) }
    open.removeAll()
    last = nil
    (isPlural, isParted) = (false, false)
  }

  private static func symbol(_ number: Int, of body: Body) -> DocumentSymbol? {
    body.symbol(.document, CitedNumber(form: .plain, session: "", number: number))
  }
}
