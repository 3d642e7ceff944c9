import UNSymbols

/// The notes at the foot of the pages of a text: the lines of each, and the marks that a converter set apart from them.
///
/// Marks stand before the words (`3 A/75/98.`), alone on the line above them, or several of them in a row before or behind the
/// notes whose they are, as `pdftotext` leaves raised digits.
struct FootNotes {
  /// A line of a note.
  private struct Entry {
    var line: Int
    /// Whether it begins a note.
    var begins: Bool
    /// The note's mark, where it does not stand in the line.
    var mark: Int?
  }

  private let input: UnsafeBufferPointer<UInt8>
  private let lines: [TextLine]
  private let layout: TextLayout
  private let language: Language
  private var entries: [Entry] = []
  /// The last number that a note or a mark set apart has.
  private var lastValue = 0
  /// Marks that stand alone and wait for their notes.
  private var waiting: [Int] = []
  /// How many notes of this page have no mark yet.
  private var unmarked = 0
  /// The entry with which the notes of this page begin, and the last number before them.
  private var pageStart = 0
  private var valueBefore = 0

  /// Whether the lines that follow are those of notes.
  private(set) var areOpen = false

  /// Prepares the notes of a text.
  init(_ input: UnsafeBufferPointer<UInt8>, _ lines: [TextLine], _ layout: TextLayout, _ language: Language) {
    self.input = input
    self.lines = lines
    self.layout = layout
    self.language = language
  }

  /// Begins the notes of a page, below its rule.
  mutating func open() {
    areOpen = true
    pageStart = entries.count
    unmarked = 0
    valueBefore = lastValue
  }

  /// Ends the notes of a page. At a page's number alone the notes go on where a mark still waits for its words.
  mutating func close(atNumber: Bool = false) {
    guard areOpen, !atNumber || waiting.isEmpty || unmarked > 0 else { return }
    areOpen = false
    for index in entries[pageStart...].indices where entries[index].begins && !waiting.isEmpty {
      if entries[index].mark == 0 { entries[index].mark = waiting.removeFirst() }
    }
    waiting = []
  }

  /// Takes a line if it belongs to a note or is the mark of one; closes the notes where it is the text's again.
  mutating func take(_ index: Int) -> Bool {
    let line = lines[index]
    if let value = FootNotes.loneMark(line, input) {
      guard valueBefore == 0 || (valueBefore + 1...valueBefore + Self.mostNotes).contains(value) else { return true }
      lastValue = max(lastValue, value)
      if waiting.count < Self.mostNotes { waiting.append(value) }
      return true
    }
    guard let begins = begins(index) else {
      close()
      return false
    }
    var entry = Entry(line: index, begins: begins)
    if begins {
      if let value = mark(line)?.value {
        lastValue = value
      } else if mark(line) == nil {
        entry.mark = waiting.isEmpty ? 0 : waiting.removeFirst()
        if entry.mark == 0 { unmarked += 1 }
      }
    }
    entries.append(entry)
    return true
  }

  /// Takes a mark alone on its line that no rule announces, where the notes count on so and the page above has the mark in
  /// its text.
  mutating func takeMark(_ index: Int) -> Bool {
    guard let value = FootNotes.loneMark(lines[index], input), value == lastValue + 1, index + 1 < lines.count,
      isMarked(value, above: index)
    else { return false }
    let next = lines[index + 1]
    guard !next.opensPage, input[next.start].isUpper || FootNotes.loneMark(next, input) == value + 1 else {
      return false
    }
    open()
    return take(index)
  }

  /// Whether a line among notes begins one (true), goes on with one (false), or is body text again (nil).
  private func begins(_ index: Int) -> Bool? {
    let line = lines[index]
    let mark = mark(line)
    let isFirst = entries.count == pageStart
    let ended = entries.last.map { endsSentence(lines[$0.line]) } ?? true
    if mark == nil, ended, isFirst || !waiting.isEmpty || entries.last?.mark == 0 {
      // Marks that stand alone behind their notes are counted on from those of the page before.
      if !waiting.isEmpty || opensWithoutMark(line) && (!isFirst || isMarkBelow(index)) { return true }
      if isFirst { return nil }
    }
    if let mark {
      let indented = layout.indentOfContinuation.map { line.indent > $0 } ?? (line.blanksBefore > layout.wrapGap)
      if indented || mark.value == nil || ended || layout.isLineByLine { return true }
      if mark.value == lastValue + 1,
        FootNotes.isSure(line, input)
          || EndNotes.opensLikeNote(input, line.start..<line.end, mark.length, language)
      {
        return true
      }
    }
    let indented = layout.indentOfContinuation.map { line.indent > $0 } ?? false
    if ended, TextLayout.isNumbered(line, input) || indented || line.blanksBefore > layout.wrapGap { return nil }
    // Where each line is a paragraph, none goes on with a note.
    return layout.isLineByLine ? nil : false
  }

  /// Whether a line below a rule is a note whose mark stands elsewhere: a symbol and its stop, "See", "Official Records".
  private func opensWithoutMark(_ line: TextLine) -> Bool {
    let words = input[line.start..<line.end]
    return input[line.end - 1] == 0x2E && words.first!.isUpper
      && (words.prefix(6).contains(0x2F) || language.opens(.note, input, line.start, line.end))
  }

  /// Whether the next number stands alone on a line soon below one.
  private func isMarkBelow(_ index: Int) -> Bool {
    for line in lines[(index + 1)...].prefix(Self.linesOfNotes) {
      if line.opensPage { return false }
      if let value = FootNotes.loneMark(line, input) { return value > lastValue && value <= lastValue + Self.mostNotes }
    }
    return false
  }

  /// The most notes of a page.
  private static let mostNotes = 12

  /// How many lines of notes may stand above the mark of the first.
  private static let linesOfNotes = 8

  /// Whether a line ends in a stop, Chinese ones too.
  private func endsSentence(_ line: TextLine) -> Bool {
    input[line.end - 1] == 0x2E || input[line.start..<line.end].suffix(3).elementsEqual([0xE3, 0x80, 0x82])
  }

  /// The mark with which a line begins, with its value when it is a number.
  private func mark(_ line: TextLine) -> (length: Int, value: Int?)? {
    NoteMarkFinder.leadingMark(input, line.start..<line.end, language, mayBeGlued: true)
  }

  /// How many lines above a mark are its page's, where nothing divides pages.
  private static let linesOfPage = 120

  /// Whether a mark is glued to a word or its stop in the lines of the page above.
  private func isMarked(_ value: Int, above index: Int) -> Bool {
    let mark = Array(String(value).utf8)
    var above = index
    while above > 0, index - above < Self.linesOfPage {
      above -= 1
      let line = lines[above]
      var position = line.start + 1
      while let found = input[position..<max(position, line.end)].firstIndex(of: mark[0]) {
        position = found + 1
        let (before, end) = (input[found - 1], found + mark.count)
        guard input[found..<line.end].starts(with: mark), end == line.end || !input[end].isAlphanumeric else {
          continue
        }
        if end < line.end, input[end] == 0x2F { continue }
        if before.isLower || before >= 0x80 || [0x29, 0x2C, 0x3B, 0x22].contains(before) { return true }
      }
      if line.opensPage { break }
    }
    return false
  }

  /// The number that is all of a line, up to three digits: a note's mark, or a page's number.
  static func loneMark(_ line: TextLine, _ input: UnsafeBufferPointer<UInt8>) -> Int? {
    guard line.count <= 9, input[line.start].isDigit && line.count <= 3 || input[line.start] >= 0xC2 else { return nil }
    let (value, end) = NoteMarkFinder.number(input, line.start..<line.end)
    return end == line.end && value > 0 && value < 1000 ? value : nil
  }

  /// Whether nothing but a note begins as a line does: with a raised digit, a bracket, or a slash behind the number.
  static func isSure(_ line: TextLine, _ input: UnsafeBufferPointer<UInt8>) -> Bool {
    guard input[line.start].isDigit else { return true }
    return input[line.start..<line.end].first { !$0.isDigit } == 0x2F
  }

  /// Appends the words of the notes to a text.
  func append(to assembled: inout AssembledText) {
    for (index, entry) in entries.enumerated() {
      let line = lines[entry.line]
      if entry.begins || index == 0 {
        if !assembled.notes.isEmpty { assembled.text.endParagraph() }
        let mark = entry.mark == nil ? mark(line) : nil
        let start = NoteMarkFinder.wordsStart(input, line.start + (mark?.length ?? 0), line.end)
        let name =
          mark.map { NoteMarkFinder.name($0, input, at: line.start) }
          ?? entry.mark.flatMap { $0 > 0 ? String($0) : nil } ?? ""
        let begin = assembled.text.bytes.count
        assembled.text.append(input, start..<line.end)
        assembled.notes.append(AssembledText.Note(mark: name, range: begin..<assembled.text.bytes.count))
      } else {
        assembled.text.join(to: input[line.start])
        assembled.text.append(input, line.start..<line.end)
        let last = assembled.notes.count - 1
        assembled.notes[last].range = assembled.notes[last].range.lowerBound..<assembled.text.bytes.count
      }
    }
    if !assembled.notes.isEmpty { assembled.text.endParagraph() }
  }
}
