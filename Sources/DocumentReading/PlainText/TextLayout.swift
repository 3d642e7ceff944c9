import UNSymbols

/// How the lines of one text file make paragraphs, inferred from all of them together.
///
/// Three layouts occur: one paragraph a line; lines wrapped at a width with a blank line or an indent between paragraphs;
/// and the text layer of a PDF, where a blank line may stand after every line.
struct TextLayout {
  /// How many blank lines may stand between two lines of one paragraph.
  private(set) var wrapGap = 0
  /// Whether lines are wrapped at a width.
  private(set) var isWrapped = false
  /// The indent of lines that go on; nil when indents say nothing here.
  private(set) var indentOfContinuation: Int?
  /// The bytes of a full line, where lines are wrapped.
  private var width = 0
  /// Whether every line is a paragraph, without blank lines between them.
  private(set) var isLineByLine = false
  /// Whether more blank lines stand between paragraphs than between the lines of one.
  private var setsParagraphsApart = false
  private let language: Language

  /// Infers the layout.
  init(of lines: [TextLine], in text: UnsafeBufferPointer<UInt8>, _ language: Language) {
    self.language = language
    guard !lines.isEmpty else { return }
    if !language.script.hasCapitals { width = Self.width(of: lines) }
    let evidence = LayoutEvidence(lines, text, language)
    guard evidence.isWrapped else {
      isLineByLine = evidence.isLineByLine
      return
    }
    isWrapped = true
    width = Self.width(of: lines)
    wrapGap = evidence.gap
    let beginnings = lines.indices.dropFirst().filter { beginsByWords(lines[$0], after: lines[$0 - 1], text) }
    let apart = beginnings.count { lines[$0].blanksBefore > wrapGap }
    setsParagraphsApart = apart > 2 && apart * 2 >= beginnings.count
    // Where any line may begin with a verb as recitals do, the blank lines alone decide.
    if !language.script.hasCapitals || language.has(.smallRecitals) {
      setsParagraphsApart = setsParagraphsApart || lines.count { $0.blanksBefore > wrapGap } * 4 >= lines.count
    }
    // Where paragraphs that are sure to begin are not indented, others are: notes, lists.
    if let base = evidence.indentOfContinuation,
      beginnings.count < 3 || beginnings.count(where: { lines[$0].indent > base }) * 2 >= beginnings.count
    {
      indentOfContinuation = base
    }
  }

  /// The bytes of a full line: one in ten is longer.
  static func width(of lines: [TextLine]) -> Int { lines.map(\.count).sorted()[lines.count * 9 / 10] }

  /// Whether a line ends in a stop, a comma, a semicolon or a colon of any script, the mark of a note left aside.
  static func endsClause(_ line: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    [0x2C, 0x2E, 0x3A, 0x3B].contains(lastByte(of: line, text))
  }

  /// Whether a line begins a paragraph rather than going on with the one that `previous` ends.
  func begins(
    _ line: TextLine, after previous: TextLine, crossedPage: Bool, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let first = text[line.start]
    let last = Self.lastByte(of: previous, text)
    let terminated = last == 0x2E || last == 0x3B || last == 0x3A
    let isIndented = indentOfContinuation.map { line.indent > $0 }
    if isLineByLine { return !first.isLower || !last.isLetter }
    if crossedPage || line.opensPage {
      // A heading alone at the foot of a page has no stop.
      if isNumbered(line, text), terminated || last == 0x2C || previous.blanksBefore > wrapGap { return true }
      if first.isLower || text.isLowerLetter(line.start) && !beginsByWords(line, after: previous, text) { return false }
      // The heading at the foot of a page is no line that the page cuts: it is short, or what follows begins anew.
      if previous.count * 2 < width { return true }
      if isIndented == true,
        isNumbered(line, text) || opensRecital(line, text)
      {
        return true
      }
      switch isIndented {
      case false?: return terminated && line.blanksBefore > wrapGap
      case true?: return terminated || last == 0x2C
      case nil:
        if terminated { return true }
        if !language.script.hasCapitals { return last == 0x2C && beginsByWords(line, after: previous, text) }
        return last == 0x2C
          ? opensRecital(line, text) || beginsByWords(line, after: previous, text)
          : wrapGap == 0 && !last.isDigit && !Self.endsInLetter(previous, text)
      }
    }
    if isWrapped, first.isLower, last.isLetter, !text[previous.start..<previous.end].allSatisfy({ !$0.isLower }) {
      return false
    }
    if line.blanksBefore > wrapGap { return true }
    if isIndented == true { return true }
    if isNumbered(line, text), terminated || last == 0x2C { return true }
    // A scan may lose a blank line, below which the last line of the paragraph is still short.
    return isIndented == nil && (!setsParagraphsApart || previous.count * 10 < width * 8)
      && beginsByWords(line, after: previous, text)
  }

  /// Whether a line begins a paragraph by its words and the end of the line before, where no blank line and no indent tells.
  private func beginsByWords(
    _ line: TextLine, after previous: TextLine, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let last = Self.lastByte(of: previous, text)
    if last == 0x2E || last == 0x3B || last == 0x3A { return opensRecital(line, text) }
    // Behind a comma only a verb of recitals begins one: "…, Noting", not "…, Beijing".
    guard last == 0x2C else { return false }
    // Without capitals any clause may begin with such a verb, but the paragraph's last line is short.
    if !language.script.hasCapitals, previous.count * 10 >= width * 9 { return false }
    if language.has(.unspaced) { return opensRecital(line, text) }
    let mood = language.mood(text, line.start..<line.end)
    return text.isLowerLetter(line.start) ? language.has(.smallRecitals) && mood == .participle : mood != nil
  }

  /// Whether a line begins with a verb as recitals do.
  private func opensRecital(_ line: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = line.start..<line.end
    return language.has(.unspaced)
      ? language.beginsWithVerb(text, words) : StructureClassifier.opensRecital(text, words, language)
  }

  /// The last byte of a line, the mark of a note behind its stop left aside ("report;2"); of a stop or comma of another script
  /// its twin in ASCII.
  private static func lastByte(of line: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var end = line.end
    while end > line.start, text[end - 1].isDigit { end -= 1 }
    let last = text[line.end - 1]
    if end > line.start, text[end - 1] >= 0x80, line.end - end <= 3 {
      let words = text[line.start..<end]
      if let stop = stops.first(where: { words.suffix($0.bytes.count).elementsEqual($0.bytes) }) { return stop.twin }
    }
    guard end < line.end, end - 2 >= line.start else { return last }
    // "the Ivory Coast, 26": a scan set the mark apart.
    if text[end - 1] == 0x20, end - 3 >= line.start, text[end - 2] == 0x2C || text[end - 2] == 0x3B,
      text[end - 3].isLetter, line.end - end <= 3
    {
      return text[end - 2]
    }
    let before = text[end - 2]
    switch text[end - 1] {
    // "1978,2" ends a line, "1,234" does not.
    case 0x2C, 0x3B: return line.end - end <= (before.isDigit ? 2 : 3) ? text[end - 1] : last
    case 0x2E where before.isLower || before == 0x29: return line.end - end <= 3 ? 0x2E : last
    default: return last
    }
  }

  /// Whether the last character of a line is a letter.
  private static func endsInLetter(_ line: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = line.end - 1
    while start > line.start, text[start] & 0xC0 == 0x80 { start -= 1 }
    return text[start].isLetter || (0xC3...0xDB).contains(text[start]) || text.isHan(start)
  }

  /// The Arabic and Chinese comma, semicolon, full stop and colon.
  private static let stops: [(bytes: [UInt8], twin: UInt8)] = [
    ("،", 0x2C), ("؛", 0x3B), ("，", 0x2C), ("；", 0x3B), ("。", 0x2E), ("：", 0x3A),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Whether a line begins with a paragraph's number or letter: `1. `, `(a) `.
  static func isNumbered(_ line: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = line.start
    if text[position] == 0x28 {
      guard let close = ParagraphNumber.bracketed(text, line.start..<line.end) else { return false }
      return close < line.end && text[close] == 0x20
    }
    while position < line.end, text[position].isDigit, position - line.start < 3 { position += 1 }
    return position > line.start && position + 2 < line.end && text[position] == 0x2E
      && text[position + 1] <= 0x20
  }

  /// Whether a line begins with a paragraph's number or letter, in Arabic also with one and a dash: `1 - `, `١ - `.
  private func isNumbered(_ line: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if Self.isNumbered(line, text) { return true }
    guard language.script == .arabic, text[line.start].isDigit || text[line.start] == 0xD9 else { return false }
    let (_, digitsEnd) = NoteMarkFinder.number(text, line.start..<line.end)
    let rest = text[digitsEnd..<line.end].drop { $0 == 0x20 }
    return digitsEnd > line.start && rest.count > 2 && rest.first == 0x2D && rest[rest.startIndex + 1] == 0x20
  }
}
