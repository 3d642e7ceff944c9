import UNSymbols

/// Writes the paragraphs and notes of a PDF as text, page by page, one paragraph a line, each page's notes below its words.
///
/// This text is the document's `input`. A paragraph that a page interrupts stands in two lines of it, and is whole in the
/// clean text.
struct PDFText {
  /// The text, UTF-8.
  private(set) var input: [UInt8] = []
  /// Where its pages begin.
  private(set) var pageStarts: [Int] = []

  /// Words in the text.
  private struct Piece {
    /// The words in the text, with the space before them where they do not begin a line.
    var range: Range<Int>
    var words: PDFWords
  }

  private let output: PopplerOutput
  private let structure: PDFStructure
  /// What was written of each paragraph, then of each note.
  private var pieces: [[Piece]] = []

  /// Writes a file's text.
  init(_ output: PopplerOutput) {
    self.output = output
    structure = PDFStructure(output)
    let all = structure.paragraphs + structure.notes
    let notes = PDFNoteTable(structure.notes)
    let hyphens = PDFHyphens(all, output.bytes)
    let words = all.map { Dictionary(grouping: PDFWords.words(of: $0, output.bytes, hyphens, notes), by: \.page) }
    pieces = Array(repeating: [], count: all.count)
    var byPage = Array(repeating: [Int](), count: output.pages.count)
    for (index, paragraph) in all.enumerated() {
      for page in Set(paragraph.pages) { byPage[page].append(index) }
    }
    for page in byPage.indices {
      if page > 0 { input.append(0x0C) }
      pageStarts.append(input.count)
      for index in byPage[page] {
        if let mark = all[index].mark, all[index].pages[0] == page { input += Array(mark.utf8) + [0x20] }
        let start = input.count
        for words in words[index][page] ?? [] { write(words, index, isFirst: input.count == start) }
        input += [0x0A, 0x0A]
      }
    }
  }

  private mutating func write(_ words: PDFWords, _ index: Int, isFirst: Bool) {
    let start = input.count
    if words.isApart, !isFirst { input.append(0x20) }
    if words.notes == nil {
      input += output.bytes[words.words]
    } else {
      // Raised digits, so that no reader of the text takes them for the end of a number.
      for byte in output.bytes[words.words] { input += RaisedText.raised(byte) }
    }
    pieces[index].append(Piece(range: start..<input.count, words: words))
  }

  /// The text with its paragraphs, notes, marks and links told apart.
  var assembled: AssembledText {
    var result = AssembledText(text: CleanText(capacity: input.count + 64))
    input.withUnsafeBufferPointer { input in
      for index in pieces.indices {
        let start = result.text.bytes.count
        for piece in pieces[index] { append(piece, input, start, to: &result) }
        let range = start..<result.text.bytes.count
        result.text.endParagraph()
        if index >= structure.paragraphs.count {
          result.notes.append(
            AssembledText.Note(mark: structure.notes[index - structure.paragraphs.count].mark ?? "", range: range))
        } else if !range.isEmpty {
          result.paragraphs.append(range)
        }
      }
    }
    return result
  }

  private func append(
    _ piece: Piece, _ input: UnsafeBufferPointer<UInt8>, _ start: Int, to result: inout AssembledText
  ) {
    let words = piece.words.words
    let place = result.text.bytes.count
    if let notes = piece.words.notes {
      for note in notes { result.marks.append(NoteMarkFinder.Mark(range: place..<place, note: note)) }
      return
    }
    let origin = piece.range.upperBound - words.count
    var position = origin
    if piece.words.isApart, place > start {
      if piece.range.count > words.count { position -= 1 } else { result.text.join(to: input[origin]) }
    }
    for link in links(in: words) {
      let range = max(link.words.lowerBound, words.lowerBound)..<min(link.words.upperBound, words.upperBound)
      let first = origin + range.lowerBound - words.lowerBound
      if position < first { result.text.append(input, position..<first) }
      let begin = result.text.bytes.count
      position = max(position, first + range.count)
      result.text.append(input, first..<position)
      add(Link(range: begin..<result.text.bytes.count, target: link.target), to: &result)
    }
    if position < piece.range.upperBound { result.text.append(input, position..<piece.range.upperBound) }
  }

  /// The links that words hold parts of.
  private func links(in words: Range<Int>) -> ArraySlice<PopplerOutput.Link> {
    let first = output.links.partitionPoint { $0.words.upperBound > words.lowerBound }
    return output.links[first...].prefix { $0.words.lowerBound < words.upperBound }
  }

  /// Adds a link, to the last one where a line's end or a change of font divides them.
  private func add(_ link: Link, to result: inout AssembledText) {
    if let last = result.links.last, last.target == link.target {
      let gap = result.text.bytes[last.range.upperBound..<link.range.lowerBound]
      if gap.isEmpty || gap.elementsEqual([0x20]) {
        result.links[result.links.count - 1].range = last.range.lowerBound..<link.range.upperBound
        return
      }
    }
    result.links.append(link)
  }
}
