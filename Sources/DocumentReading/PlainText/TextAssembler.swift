import UNSymbols

/// Sorts the lines of a text file into paragraphs, notes and page furniture, and joins them into clean text.
struct TextAssembler {
  /// A note as it stands on its page.
  struct PageNote {
    /// Its mark.
    var mark: String
    /// Its words in the clean text.
    var range: Range<Int>
    /// How many paragraphs had begun when the page ended.
    var paragraphsBefore: Int
  }

  private let input: UnsafeBufferPointer<UInt8>
  private let lines: [TextLine]
  private let layout: TextLayout
  private let language: Language
  private let kinds: [PageFurniture.Kind]

  /// The clean text: paragraphs first, then the notes of the pages.
  private(set) var text: CleanText
  /// The paragraphs' ranges in the clean text.
  private(set) var paragraphs: [Range<Int>] = []
  /// The notes that stand at the foot of pages.
  private(set) var notes: [PageNote] = []
  /// Addresses that stand alone on their line: the links of a PDF.
  private(set) var addresses: [Range<Int>] = []

  /// Assembles a file.
  init(_ input: UnsafeBufferPointer<UInt8>, _ language: Language = .english) {
    self.input = input
    self.language = language
    lines = TextLine.split(input)
    layout = TextLayout(of: lines, in: input)
    kinds = lines.map { [input] in PageFurniture.kind(of: $0, in: input) }
    text = CleanText(capacity: input.count + input.count / 16 + 64)
    assemble()
  }

  private mutating func assemble() {
    var noteLines: [(line: Int, begins: Bool, paragraphs: Int)] = []
    var addressLines: [Int] = []
    var previous: Int?
    var crossedPage = false
    var inNotes = false
    var start = 0
    for index in lines.indices {
      let line = lines[index]
      if line.opensPage { inNotes = false }
      switch kinds[index] {
      case .rule:
        inNotes = true
        crossedPage = true
        continue
      case .pageNumber:
        inNotes = false
        crossedPage = true
        continue
      case .address:
        inNotes = false
        crossedPage = true
        addressLines.append(index)
        continue
      case .symbol where isHead(index):
        inNotes = false
        crossedPage = true
        continue
      case .runningHead where line.opensPage || crossedPage && isPageTop(index):
        crossedPage = true
        continue
      case .text, .symbol, .runningHead:
        break
      }
      if line.opensPage, isBareNumber(line) {
        crossedPage = true
        continue
      }
      if inNotes {
        if let begins = noteLine(line, after: noteLines.last) {
          noteLines.append((index, begins, paragraphs.count + (previous == nil ? 0 : 1)))
          continue
        }
        inNotes = false
      }
      if let previous {
        if isFormula(lines[previous]) || isFormula(line)
          || layout.begins(line, after: lines[previous], crossedPage: crossedPage, in: input)
        {
          endParagraph(from: &start)
        } else {
          text.join(to: input[line.start])
        }
      }
      text.append(input, line.start..<line.end)
      previous = index
      crossedPage = false
    }
    if previous != nil { endParagraph(from: &start) }
    appendNotes(noteLines)
    for index in addressLines {
      let begin = text.bytes.count
      text.append(input, lines[index].start..<lines[index].end)
      addresses.append(begin..<text.bytes.count)
      text.endParagraph()
    }
  }

  private mutating func endParagraph(from start: inout Int) {
    // A line of soft hyphens or zero-width characters leaves no words.
    if text.bytes.count > start { paragraphs.append(start..<text.bytes.count) }
    text.endParagraph()
    start = text.bytes.count
  }

  /// Whether a line that holds only a symbol is the head of a page: right at its top, not on the first page.
  private func isHead(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return lines[index].opensPage || kinds[index - 1] == .pageNumber || kinds[index - 1] == .rule
      || index + 1 < lines.count && kinds[index + 1] == .pageNumber
  }

  /// Whether only furniture stands between the top of the page and this line.
  private func isPageTop(_ index: Int) -> Bool {
    var position = index
    while position > 0, !lines[position].opensPage {
      position -= 1
      if kinds[position] == .pageNumber { return true }
      if kinds[position] == .text, !isBareNumber(lines[position]) { return false }
    }
    return position < index || lines[position].opensPage
  }

  /// Whether a line is an enacting formula, which is a paragraph of its own in every layout.
  private func isFormula(_ line: TextLine) -> Bool {
    EnactingFormula.body(of: input, line.start..<line.end, language).map { !$0.isEmpty } ?? false
  }

  /// Whether a line is one number of up to four digits: a page's.
  private func isBareNumber(_ line: TextLine) -> Bool {
    line.count <= 4 && (line.start..<line.end).allSatisfy { input[$0].isDigit }
  }

  /// Whether a line among notes begins one (true), goes on with one (false), or is body text again (nil).
  private func noteLine(_ line: TextLine, after last: (line: Int, begins: Bool, paragraphs: Int)?) -> Bool? {
    let mark = noteMark(line)
    guard let last else { return mark == nil ? nil : true }
    let previous = lines[last.line]
    if let mark {
      let indented = layout.indentOfContinuation.map { line.indent > $0 } ?? (line.blanksBefore > layout.wrapGap)
      if indented || mark.value == nil { return true }
      if input[previous.end - 1] == 0x2E { return true }
    }
    let ended = input[previous.end - 1] == 0x2E
    let indented = layout.indentOfContinuation.map { line.indent > $0 } ?? false
    if ended, TextLayout.isNumbered(line, input) || indented || line.blanksBefore > layout.wrapGap { return nil }
    return false
  }

  /// The mark with which a line begins, with its value when it is a number.
  private func noteMark(_ line: TextLine) -> (length: Int, value: Int?)? {
    NoteMarkFinder.leadingMark(input, line.start..<line.end)
  }

  private mutating func appendNotes(_ noteLines: [(line: Int, begins: Bool, paragraphs: Int)]) {
    for (index, entry) in noteLines.enumerated() {
      let line = lines[entry.line]
      if entry.begins || index == 0 {
        if !notes.isEmpty { text.endParagraph() }
        let mark = noteMark(line)
        let start = NoteMarkFinder.wordsStart(input, line.start + (mark?.length ?? 0), line.end)
        let words = mark.map { NoteMarkFinder.name($0, input, at: line.start) } ?? ""
        let begin = text.bytes.count
        text.append(input, start..<line.end)
        notes.append(PageNote(mark: words, range: begin..<text.bytes.count, paragraphsBefore: entry.paragraphs))
      } else {
        text.join(to: input[line.start])
        text.append(input, line.start..<line.end)
        notes[notes.count - 1].range = notes[notes.count - 1].range.lowerBound..<text.bytes.count
      }
    }
    if !notes.isEmpty { text.endParagraph() }
  }
}
