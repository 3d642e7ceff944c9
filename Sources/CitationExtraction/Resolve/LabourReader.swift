import UNSymbols

/// Reads conventions of the International Labour Conference: "Worst Forms of Child Labour Convention, 1999 (No. 182)",
/// "Convention No. 169 of the ILO".
///
/// A number in brackets behind a title with its year is one of theirs, for nobody else prints titles so; elsewhere the
/// Organization has to be named. "(ETS No. 185)" is the Council of Europe's. The Conference's recommendations have numbers of their
/// own and are told apart; they are no treaties and not cited.
struct LabourReader {
  private let scan: Scan
  private let text: UnsafeBufferPointer<UInt8>
  private let language: Language
  private var items: [Resolver.Item] = []

  private static let organization = Body(code: "ILO")
  /// The most bytes of titles of one list with their years, and between a number and the name of the Organization.
  private static let (longestTitle, longestOwner) = (600, 120)
  /// The most lexemes of a list of numbers. Keeps the time linear.
  private static let longestList = 16

  /// The conventions of a paragraph or note.
  static func conventions(in scan: Scan, _ text: UnsafeBufferPointer<UInt8>, _ language: Language) -> [Resolver.Item] {
    var reader = LabourReader(scan: scan, text: text, language: language)
    for (index, lexeme) in scan.lexemes.enumerated() where lexeme.kind == .integer {
      guard (1...300).contains(lexeme.value), reader.isNumbered(index) else { continue }
      reader.number(index)
    }
    return reader.items
  }

  private init(scan: Scan, text: UnsafeBufferPointer<UInt8>, language: Language) {
    (self.scan, self.text, self.language) = (scan, text, language)
  }

  /// Whether "No." stands before a whole number, or before the list that it ends; 第 where nouns stand last.
  private func isNumbered(_ index: Int) -> Bool {
    var first = index
    while first > 1, index - first < Self.longestList,
      scan.lexemes[first - 1].isListJoint, scan.lexemes[first - 2].kind == .integer
    {
      first -= 2
    }
    if language.has(.nounFollows) { return HeadFinal.followsOrdinal(text, Int(scan.lexemes[first].start)) }
    return first > 0 && scan.isMeaning(first - 1, .number)
  }

  private mutating func number(_ index: Int) {
    let range = scan.lexemes[index].range
    var first = index - 1
    while first > 0, index - first < Self.longestList,
      [.number, .and].contains(where: { scan.isMeaning(first, $0) })
        || [.comma, .integer].contains(scan.lexemes[first].kind) || isTitle(first)
    {
      first -= 1
    }
    let isBracketed = first > 0 && scan.lexemes[first].kind == .open && closes(index)
    let end = isBracketed ? scan.lexemes[first].range.lowerBound : range.lowerBound
    let start = sentenceStart(of: index, before: end)
    guard let title = titleBehind(index) ?? lastTitle(start..<end) else { return }
    let isOurs =
      isBracketed && title.words.upperBound <= end && hasYear(title.words.lowerBound..<end, before: start)
      && !isBehindBracket(title.words.upperBound..<end, in: start..<end)
      || isNextTo(title.words, index)
        && namesOrganization(start..<min(text.count, range.upperBound + Self.longestOwner))
    guard isOurs, title.isConvention, let symbol = symbol(Int(scan.lexemes[index].value)) else { return }
    items.append(Resolver.Item(range: range, symbol: symbol, basis: .named, confidence: 0.95))
  }

  /// Whether a bracket closes behind the list of numbers to which one belongs.
  private func closes(_ index: Int) -> Bool {
    var next = index + 1
    while next < min(scan.lexemes.count, index + Self.longestList),
      scan.isMeaning(next, .and) || [.comma, .integer].contains(scan.lexemes[next].kind)
    {
      next += 1
    }
    return next < scan.lexemes.count && scan.lexemes[next].kind == .close
  }

  /// The last word for a convention or recommendation in a range.
  private func lastTitle(_ range: Range<Int>) -> (words: Range<Int>, isConvention: Bool)? {
    var found: (words: Range<Int>, isConvention: Bool)?
    for entry in language[.labourTitle] {
      guard let start = last(entry.bytes, in: range) else { continue }
      if start >= found?.words.lowerBound ?? range.lowerBound {
        found = (start..<start + entry.bytes.count, entry.value == "convention")
      }
    }
    return found
  }

  /// The word for a convention right behind a number, where nouns stand last: "第182号公约".
  private func titleBehind(_ index: Int) -> (words: Range<Int>, isConvention: Bool)? {
    guard language.has(.nounFollows), text[scan.lexemes[index].range.upperBound...].starts(with: HeadFinal.numberNoun)
    else { return nil }
    let start = scan.lexemes[index].range.upperBound + HeadFinal.numberNoun.count
    return language[.labourTitle].first { text[start...].starts(with: $0.bytes) }
      .map { (start..<start + $0.bytes.count, $0.value == "convention") }
  }

  /// Whether nothing but "No." and brackets parts the word for a convention and a number.
  private func isNextTo(_ title: Range<Int>, _ index: Int) -> Bool {
    let number = scan.lexemes[index].range
    if title.lowerBound > number.lowerBound { return true }
    let between = scan.lexemes[..<index].reversed().prefix { Int($0.start) >= title.upperBound }
    return between.allSatisfy { lexeme in
      [.open, .integer, .comma].contains(lexeme.kind)
        || lexeme.kind == .meaning
          && [WordMeaning.number, .and, .the].contains { $0.rawValue == lexeme.value }
    }
  }

  /// Whether a year stands in a range, or in the words right before its title in a language that puts it there.
  private func hasYear(_ range: Range<Int>, before start: Int) -> Bool {
    let first = language.has(.nounFollows) ? start : range.lowerBound
    return first + 4 <= range.upperBound
      && (first...range.upperBound - 4).contains { position in
        (text[position...].starts(with: [0x31, 0x39]) || text[position...].starts(with: [0x32, 0x30]))
          && text[position..<position + 4].allSatisfy(\.isDigit) && (position == 0 || !text[position - 1].isDigit)
          && (position + 4 == text.count || !text[position + 4].isDigit)
      }
  }

  /// Whether a number in brackets stands in a range, behind which a title does not go on; a list of titles may where the
  /// Organization is named and a year stands behind the bracket.
  private func isBehindBracket(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard let close = range.last(where: { text[$0] == 0x29 && $0 > range.lowerBound && text[$0 - 1].isDigit }) else {
      return false
    }
    return !namesOrganization(sentence) || !hasYear(close..<range.upperBound, before: close)
  }

  /// Whether a lexeme is a word for a convention: "(Convention No. 188)".
  private func isTitle(_ index: Int) -> Bool {
    language[.labourTitle].contains { text[scan.lexemes[index].range].elementsEqual($0.bytes) }
  }

  private func namesOrganization(_ range: Range<Int>) -> Bool {
    language[.labourName].contains { last($0.bytes, in: range) != nil }
  }

  /// Where words stand last in a range; no letter of Latin or Cyrillic may follow.
  private func last(_ words: [UInt8], in range: Range<Int>) -> Int? {
    guard range.count >= words.count else { return nil }
    return (range.lowerBound...range.upperBound - words.count).last { position in
      guard text[position] == words[0], text[position...].starts(with: words) else { return false }
      let end = position + words.count
      return end == text.count || !text[end].isLetter && (text[end] < 0xC3 || text[end] > 0xD1)
    }
  }

  /// Where the sentence begins that holds a lexeme, before an offset and no farther from it than a title is long. A noun that stands
  /// last in the text stands before its number among the lexemes.
  private func sentenceStart(of index: Int, before end: Int) -> Int {
    var first = index
    while first > 0, Int(scan.lexemes[first - 1].start) >= end - Self.longestTitle,
      ![.stop, .semicolon].contains(scan.lexemes[first - 1].kind)
    {
      first -= 1
    }
    return min(scan.lexemes[first].range.lowerBound, end)
  }

  private func symbol(_ number: Int) -> DocumentSymbol? {
    Self.organization?.symbol(.treaty, CitedNumber(form: .plain, session: "", number: number))
  }
}
