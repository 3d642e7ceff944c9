import UNSymbols

/// What the lines of a text tell of its layout: which of them certainly go on with a paragraph, and how wide they are.
struct LayoutEvidence {
  private let lines: [TextLine]
  private let text: UnsafeBufferPointer<UInt8>
  private let language: Language
  /// How many lines that go on have so many blank lines before them; the last for three and more.
  private var gaps = [0, 0, 0, 0]
  /// How many lines that go on have such an indent; the last for seven and more.
  private var indents = [0, 0, 0, 0, 0, 0, 0, 0]
  /// The bytes of a full line, where only its end tells that the next goes on.
  private let fullLine: Int

  /// Looks at the lines of a text, of which there must be one.
  init(_ lines: [TextLine], _ text: UnsafeBufferPointer<UInt8>, _ language: Language) {
    self.lines = lines
    self.text = text
    self.language = language
    fullLine = language.script.hasCapitals ? 0 : TextLayout.width(of: lines)
    for index in lines.indices.dropFirst() where goesOn(lines[index], after: lines[index - 1]) {
      gaps[min(lines[index].blanksBefore, 3)] += 1
      indents[min(lines[index].indent, 7)] += 1
    }
  }

  /// How many blank lines stand between two lines of one paragraph.
  var gap: Int { gaps.firstIndex(of: gaps.max() ?? 0) ?? 0 }

  /// How many lines certainly go on.
  private var continued: Int {
    let all = gaps.reduce(0, +)
    // Where paragraphs begin as lines do, blank lines may as well divide those of a head: most lines must go on then, or others
    // stand farther apart.
    let isWeak =
      (!language.script.hasCapitals || language.has(.smallRecitals)) && all * 3 < lines.count
      && lines.count { $0.blanksBefore > gap } * 20 < lines.count
    return isWeak ? gaps[0] : all
  }

  /// Whether lines are wrapped at a width.
  var isWrapped: Bool { continued * 16 >= lines.count && continued > 1 && !isWide }

  /// Whether lines are wider than a page holds: among such, a lower-case beginning is a list's item.
  private var isWide: Bool { lines.count { $0.count > widestPage } * 40 > lines.count }

  /// Letters outside ASCII take two bytes, and Han three, of which fewer stand in a line.
  private var widestPage: Int { language.script == .cyrillic || language.script == .arabic ? 300 : 170 }

  /// The bytes of the narrowest line that a page holds in a script without capitals; a list has shorter ones.
  private static let narrowestPage = 60

  /// The indent of lines that go on; nil when indents say nothing.
  var indentOfContinuation: Int? {
    let base = indents.firstIndex(of: indents.max() ?? 0) ?? 0
    // The words of a note may be indented below its mark, which stands alone.
    let indented = lines.indices.count { index in
      lines[index].indent > base && !(index > 0 && FootNotes.loneMark(lines[index - 1], text) != nil)
    }
    return indented * 50 > lines.count && indented * 10 < lines.count * 7 ? base : nil
  }

  /// Whether each line is a paragraph: they stand close and, where nothing else makes that sure, end as sentences and clauses do,
  /// as in a text saved from a word processor or a web page.
  var isLineByLine: Bool {
    guard lines.count > 3 else { return false }
    var (close, ended) = (0, 0)
    for index in lines.indices.dropFirst() where lines[index].blanksBefore == 0 {
      close += 1
      if TextLayout.endsClause(lines[index - 1], text) { ended += 1 }
    }
    return close * 4 >= lines.count * 3 && (isWide || noneGoesOn || ended * 10 >= close * 7)
  }

  /// Whether no line goes on where some would, were they wrapped.
  private var noneGoesOn: Bool {
    continued <= 1 && lines.count > (language.script.hasCapitals ? Self.fewLines : Self.fewLines * 2)
  }

  /// Too few lines to say that none goes on.
  private static let fewLines = 8

  /// Whether a line is certainly no beginning: it opens with a small letter, or, in a script without them, with a letter below a
  /// full line that ends within a clause.
  private func goesOn(_ line: TextLine, after previous: TextLine) -> Bool {
    guard language.script.hasCapitals else {
      return text[line.start] >= 0x80 && fullLine >= Self.narrowestPage
        && (fullLine * 8...fullLine * 12).contains(previous.count * 10) && !TextLayout.endsClause(previous, text)
    }
    guard text.isLowerLetter(line.start) else { return false }
    if language.has(.smallRecitals) { return !TextLayout.endsClause(previous, text) }
    let last = text[previous.end - 1]
    return last != 0x2E && last != 0x3B && last != 0x3A
  }
}
