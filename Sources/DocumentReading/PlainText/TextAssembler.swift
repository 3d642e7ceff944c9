import UNSymbols

/// Sorts the lines of a text file into paragraphs, notes and page furniture, and joins them into clean text.
struct TextAssembler {
  private let input: UnsafeBufferPointer<UInt8>
  private let lines: [TextLine]
  private let layout: TextLayout
  private let language: Language
  private let kinds: [PageFurniture.Kind]

  /// The words, with the notes that stand at the foot of pages, and the links of a PDF as addresses alone on their line.
  private(set) var assembled: AssembledText

  /// Assembles a file.
  init(_ input: UnsafeBufferPointer<UInt8>, _ language: Language = .english) {
    self.input = input
    self.language = language
    lines = TextLine.split(input)
    layout = TextLayout(of: lines, in: input)
    kinds = lines.map { [input] in PageFurniture.kind(of: $0, in: input) }
    assembled = AssembledText(language: language, text: CleanText(capacity: input.count + input.count / 16 + 64))
    assemble()
  }

  private mutating func assemble() {
    var noteLines: [(line: Int, begins: Bool)] = []
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
          noteLines.append((index, begins))
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
          assembled.text.join(to: input[line.start])
        }
      }
      assembled.text.append(input, line.start..<line.end)
      previous = index
      crossedPage = false
    }
    if previous != nil { endParagraph(from: &start) }
    appendNotes(noteLines)
    for index in addressLines {
      let begin = assembled.text.bytes.count
      assembled.text.append(input, lines[index].start..<lines[index].end)
      assembled.addresses.append(begin..<assembled.text.bytes.count)
      assembled.text.endParagraph()
    }
  }

  private mutating func endParagraph(from start: inout Int) {
    // A line of soft hyphens or zero-width characters leaves no words.
    if assembled.text.bytes.count > start { assembled.paragraphs.append(start..<assembled.text.bytes.count) }
    assembled.text.endParagraph()
    start = assembled.text.bytes.count
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
  private func noteLine(_ line: TextLine, after last: (line: Int, begins: Bool)?) -> Bool? {
    let mark = noteMark(line)
    guard let last else { return mark == nil ? nil : true }
    let previous = lines[last.line]
    if let mark {
      let indented = layout.indentOfContinuation.map { line.indent > $0 } ?? (line.blanksBefore > layout.wrapGap)
      if indented || mark.value == nil { return true }
      if endsSentence(previous) { return true }
    }
    let ended = endsSentence(previous)
    let indented = layout.indentOfContinuation.map { line.indent > $0 } ?? false
    if ended, TextLayout.isNumbered(line, input) || indented || line.blanksBefore > layout.wrapGap { return nil }
    return false
  }

  /// Whether a line ends in a stop, Chinese ones too.
  private func endsSentence(_ line: TextLine) -> Bool {
    input[line.end - 1] == 0x2E || input[line.start..<line.end].suffix(3).elementsEqual([0xE3, 0x80, 0x82])
  }

  /// The mark with which a line begins, with its value when it is a number.
  private func noteMark(_ line: TextLine) -> (length: Int, value: Int?)? {
    NoteMarkFinder.leadingMark(input, line.start..<line.end)
  }

  private mutating func appendNotes(_ noteLines: [(line: Int, begins: Bool)]) {
    for (index, entry) in noteLines.enumerated() {
      let line = lines[entry.line]
      if entry.begins || index == 0 {
        if !assembled.notes.isEmpty { assembled.text.endParagraph() }
        let mark = noteMark(line)
        let start = NoteMarkFinder.wordsStart(input, line.start + (mark?.length ?? 0), line.end)
        let words = mark.map { NoteMarkFinder.name($0, input, at: line.start) } ?? ""
        let begin = assembled.text.bytes.count
        assembled.text.append(input, start..<line.end)
        assembled.notes.append(AssembledText.Note(mark: words, range: begin..<assembled.text.bytes.count))
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
