import UNSymbols

/// Sorts the lines of a text file into paragraphs, notes and page furniture, and joins them into clean text.
struct TextAssembler {
  private let input: UnsafeBufferPointer<UInt8>
  private let layout: TextLayout
  private let language: Language
  /// What Markdown adds to the words, where the text is such.
  private let markdown: MarkdownText?
  private let masthead: MastheadLines
  private let lines: [TextLine]
  private let kinds: [PageFurniture.Kind]

  /// The words, with the notes that stand at the foot of pages, and the links of a PDF as addresses alone on their line.
  private(set) var assembled: AssembledText

  /// Assembles a file.
  init(_ input: UnsafeBufferPointer<UInt8>, _ language: Language) {
    self.input = input
    self.language = language
    var split = TextLine.split(input)
    TextLine.alignPages(&split, in: input)
    markdown = MarkdownText(input, split)
    layout = TextLayout(of: split, in: input, language)
    masthead = MastheadLines(split, input, PageWords.of(language), language)
    (lines, kinds) = (masthead.lines, masthead.kinds)
    assembled = AssembledText(language: language, text: CleanText(capacity: input.count + input.count / 16 + 64))
    assemble()
  }

  private mutating func assemble() {
    var notes = FootNotes(input, lines, layout, language)
    var addressLines: [Int] = []
    var previous: Int?
    var opening: Int?
    var crossedPage = false
    var start = 0
    for index in lines.indices {
      let line = lines[index]
      if line.opensPage { notes.close() }
      switch kinds[index] {
      case .rule:
        notes.open()
        crossedPage = true
        continue
      case .pageNumber:
        notes.close(atNumber: true)
        crossedPage = true
        continue
      case .address:
        notes.close()
        crossedPage = true
        addressLines.append(index)
        continue
      case .symbol where isHead(index):
        notes.close()
        crossedPage = true
        continue
      case .runningHead where line.opensPage || crossedPage && isPageTop(index):
        crossedPage = true
        continue
      case .language where isHead(index):
        crossedPage = true
        continue
      case .text, .symbol, .language, .runningHead:
        break
      }
      if isBareNumber(line),
        line.opensPage && line.count <= 4 || (!notes.areOpen || line.count > 4) && isAtPageEdge(index)
      {
        notes.close(atNumber: true)
        crossedPage = true
        continue
      }
      if line.opensNote, !notes.areOpen { notes.open() }
      if notes.areOpen ? notes.take(index) : notes.takeMark(index) {
        crossedPage = true
        continue
      }
      if let previous {
        if standsAlone(lines[previous]) || standsAlone(line) || masthead.standsAlone(previous)
          || masthead.standsAlone(index)
          || isHeading(line, below: lines[opening ?? previous])
          || isWordAndNumber(line) || isWordAndNumber(lines[previous]) && isTitle(line)
          || layout.begins(line, after: lines[previous], crossedPage: crossedPage, in: input)
          || opensNote(line, after: lines[previous], opening: lines[opening ?? previous])
          || crossedPage && endsNote(lines[previous], opening: lines[opening ?? previous])
        {
          endParagraph(from: &start)
          opening = index
        } else {
          assembled.text.join(to: input[line.start])
        }
      }
      if let markdown {
        for piece in markdown.pieces(line.start..<line.end) { assembled.text.append(input, piece) }
      } else {
        assembled.text.append(input, line.start..<line.end)
      }
      previous = index
      crossedPage = false
    }
    if previous != nil { endParagraph(from: &start) }
    notes.append(to: &assembled)
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

  /// Whether a line that holds only a symbol or a language is a part of the head of a page, not of the first: a page begins
  /// there, or a number of one stands in the same block.
  private func isHead(_ index: Int) -> Bool {
    guard index > 0, !masthead.standsAlone(index) else { return false }
    if lines[index].opensPage { return true }
    above: for position in (max(0, index - Self.linesOfHead)..<index).reversed() {
      switch kinds[position] {
      case .pageNumber: return true
      case .rule where position == index - 1: return true
      case .symbol, .language:
        if lines[position].opensPage { return position > 0 }
        if lines[position + 1].blanksBefore > 0 { break above }
      default: break above
      }
    }
    below: for position in index + 1..<min(lines.count, index + 1 + Self.linesOfHead) {
      switch kinds[position] {
      case .pageNumber: return true
      case .symbol, .language: if lines[position].blanksBefore > 0 { break below }
      default: break below
      }
    }
    return false
  }

  /// The most lines of the head of a page: two symbols, the language, the number.
  private static let linesOfHead = 4

  /// Whether a number stands at the edge of a page: beside another number of a page, or before a page begins.
  private func isAtPageEdge(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if index + 1 < lines.count, lines[index + 1].opensPage || kinds[index + 1] == .pageNumber { return true }
    return kinds[index - 1] == .pageNumber && lines[index].blanksBefore == 0
  }

  /// The most lines between the top of a page and the last of its heads. Keeps the time linear.
  private static let mostHeads = 16

  /// Whether only furniture stands between the top of the page and this line.
  private func isPageTop(_ index: Int) -> Bool {
    var position = index
    while position > 0, !lines[position].opensPage {
      guard index - position < Self.mostHeads else { return false }
      position -= 1
      if kinds[position] == .pageNumber { return true }
      if kinds[position] == .text, !isBareNumber(lines[position]) { return false }
    }
    return position < index || lines[position].opensPage
  }

  /// Whether a line is an enacting formula or the heading of an annex, which are paragraphs of their own in every layout.
  private func standsAlone(_ line: TextLine) -> Bool {
    let words = line.start..<line.end
    return EnactingFormula.speaker(of: input, words, language)?.code != nil
      || StructureClassifier.isAnnexHeading(input, words, language)
  }

  /// Whether a line is the word and number of a resolution and nothing else: "Resolution 53/4".
  private func isWordAndNumber(_ line: TextLine) -> Bool {
    line.count <= Self.longestHeading && language.opens(.heading, input, line.start, line.end)
      && ResolutionHeading(input, line.start..<line.end, language).map { $0.end == line.end } ?? false
  }

  private static let longestHeading = 48

  /// Whether a line below a resolution's number is its title, not the day of adoption ("of 19 January 1979").
  private func isTitle(_ line: TextLine) -> Bool {
    input[line.start].isUpper || language.script != .latin && input.digit(from: line.start, line.end) == line.end
  }

  /// Whether a line is the heading of a resolution below the words that tell who adopted it.
  private func isHeading(_ line: TextLine, below opening: TextLine) -> Bool {
    guard input[line.start].isDigit || input[line.start] == 0x53 || input[line.start] == 0x45,
      Masthead.tellsAdoption(input, opening.start..<opening.end, language)
    else { return false }
    return ResolutionHeading(input, line.start..<line.end, language)?.title.isEmpty == false
  }

  /// Whether a line is one number of up to six digits: a page's, or the date of a print job.
  private func isBareNumber(_ line: TextLine) -> Bool {
    line.count <= 6 && (line.start..<line.end).allSatisfy { input[$0].isDigit }
  }

  /// Whether a line begins the first note with words that nothing else begins with, or carries the number behind that of the note
  /// with which its paragraph opens: `2 A/75/99.` behind `1 A/75/98.`
  private func opensNote(_ line: TextLine, after previous: TextLine, opening: TextLine) -> Bool {
    let first = input[line.start]
    guard first.isDigit || first == 0x5B || first == 0x28 || first == 0xC2 || first == 0xE2,
      let mark = noteMark(line), let value = mark.value
    else { return false }
    // The first one says what it is where nothing else divides it from the close of the text: "1 See ...".
    if value == 1,
      language.opens(.note, input, NoteMarkFinder.wordsStart(input, line.start + mark.length, line.end), line.end)
    {
      return true
    }
    guard let before = noteMark(opening)?.value, value == before + 1 else { return false }
    let last = input[previous.end - 1]
    return last == 0x2E || last == 0x29 || FootNotes.isSure(line, input)
      || EndNotes.opensLikeNote(input, line.start..<line.end, mark.length, language)
      || input[previous.start..<previous.end].suffix(3).elementsEqual(Self.hanStop)
  }

  /// Whether a paragraph is a note that a stop ends: what stands at the head of the next page is none of it.
  private func endsNote(_ last: TextLine, opening: TextLine) -> Bool {
    guard input[last.end - 1] == 0x2E, input[opening.start].isDigit, let mark = noteMark(opening) else { return false }
    return FootNotes.isSure(opening, input)
      || EndNotes.opensLikeNote(input, opening.start..<opening.end, mark.length, language)
  }

  private static let hanStop = Array("。".utf8)

  /// The mark with which a line begins, with its value when it is a number.
  private func noteMark(_ line: TextLine) -> (length: Int, value: Int?)? {
    NoteMarkFinder.leadingMark(input, line.start..<line.end, language)
  }
}
