internal import UNSymbols

/// The words of a file on their way to its documents: paragraphs and notes are told apart, what each paragraph is is not.
struct AssembledText {
  /// A note: its mark, and its words without the mark.
  struct Note {
    var mark: String
    var range: Range<Int>
  }

  /// The clean text: paragraphs first, then notes.
  var text: CleanText
  /// The paragraphs' ranges in the clean text.
  var paragraphs: [Range<Int>] = []
  /// The notes that stand apart from the paragraphs.
  var notes: [Note] = []
  /// The places of notes' marks that the layout itself tells; empty ranges, since the text does not print them.
  var marks: [NoteMarkFinder.Mark] = []
  /// Hyperlinks in the words.
  var links: [Link] = []
  /// Addresses that stand alone on their line: links whose words are lost.
  var addresses: [Range<Int>] = []

  /// The documents of the file: their structure, their notes' marks, what they say about themselves.
  func documents(input: [UInt8], name: String?) -> [StructuredDocument] {
    var words = text.bytes
    var map = text.map
    let ends = words.withUnsafeBufferPointer { EndNotes($0, paragraphs: paragraphs) }
    let segments = words.withUnsafeBufferPointer { ResolutionSegments.segments($0, ends.paragraphs) }
    let notes = notes + ends.notes
    let known = Set(marks.map(\.note))
    let found = words.withUnsafeBufferPointer {
      NoteMarkFinder.find(
        in: $0, paragraphs: ends.paragraphs,
        numbers: notes.indices.map { known.contains($0) ? nil : Int(notes[$0].mark) })
    }
    let marks = (marks + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
    let drafts = segments.map { Draft($0, of: segments.count, ends.paragraphs, notes: notes, marks: marks) }
    let cutter = TextCutter(drafts.flatMap { $0.marks.map(\.range) }.filter { !$0.isEmpty })
    cutter.apply(to: &words, map: &map)
    let fileSymbol = segments.count == 1 ? name.flatMap { Masthead.symbol(fileName: $0) } : nil
    return words.withUnsafeBufferPointer { buffer in
      drafts.map { draft in
        draft.document(
          buffer, text: words, map: map, input: input, cutter: cutter, fileSymbol: fileSymbol, links: links,
          addresses: segments.count == 1 ? addresses : [])
      }
    }
  }
}

/// One document on its way: its paragraphs and notes while the marks are still printed in the text.
private struct Draft {
  let paragraphs: [Range<Int>]
  let notes: [AssembledText.Note]
  let marks: [NoteMarkFinder.Mark]

  /// Takes from a file what belongs to one of its segments: where there are several, the notes whose marks stand in it.
  init(
    _ segment: Range<Int>, of count: Int, _ all: [Range<Int>], notes allNotes: [AssembledText.Note],
    marks allMarks: [NoteMarkFinder.Mark]
  ) {
    paragraphs = Array(all[segment])
    guard count > 1, let first = paragraphs.first, let last = paragraphs.last else {
      notes = allNotes
      marks = allMarks
      return
    }
    let inside = allMarks.filter { $0.range.lowerBound >= first.lowerBound && $0.range.upperBound <= last.upperBound }
    notes = inside.map { allNotes[$0.note] }
    marks = inside.enumerated().map { NoteMarkFinder.Mark(range: $1.range, note: $0) }
  }

  func document(
    _ buffer: UnsafeBufferPointer<UInt8>, text: [UInt8], map: OffsetMap, input: [UInt8], cutter: TextCutter,
    fileSymbol: DocumentSymbol?, links: [Link], addresses: [Range<Int>]
  ) -> StructuredDocument {
    var classifier = StructureClassifier(buffer)
    var structured = classifier.classify(paragraphs.map(cutter.moved))
    var carriers = [Int?](repeating: nil, count: notes.count)
    var paragraph = 0
    for mark in marks {
      let place = cutter.moved(mark.range.lowerBound)
      while paragraph + 1 < structured.count, structured[paragraph + 1].range.lowerBound <= place { paragraph += 1 }
      structured[paragraph].marks.append(NoteMark(range: place..<place, note: mark.note))
      carriers[mark.note] = carriers[mark.note] ?? paragraph
    }
    for index in carriers.indices where carriers[index] == nil && Int(notes[index].mark) != nil {
      carriers[index] = index > 0 ? carriers[index - 1] : carriers.compactMap { $0 }.first
    }
    var host = classifier.host
    let masthead = Masthead(buffer, paragraphs: structured[...], host: host)
    let symbol = masthead.symbol ?? fileSymbol
    if host == nil || host == "" { host = symbol?.body }
    if !addresses.isEmpty {
      let links = addresses.map { range in
        let range = cutter.moved(range)
        return Link(range: range, target: String(decoding: buffer[range], as: UTF8.self))
      }
      structured.append(
        Paragraph(
          place: .front, range: links[0].range.lowerBound..<links[0].range.lowerBound, isHeading: true, links: links))
    }
    var moved = notes.indices.map {
      Note(mark: notes[$0].mark, range: cutter.moved(notes[$0].range), paragraph: carriers[$0])
    }
    for link in links {
      let link = Link(range: cutter.moved(link.range), target: link.target)
      if let index = Self.index(of: link.range, structured.count, { structured[$0].range }) {
        structured[index].links.append(link)
      } else if let index = Self.index(of: link.range, moved.count, { moved[$0].range }) {
        moved[index].links.append(link)
      }
    }
    return StructuredDocument(
      text: text, map: map, input: input, paragraphs: structured, notes: moved,
      symbol: symbol, title: masthead.title, adopted: masthead.adopted, host: host, language: "en")
  }
  /// Which of ranges that rise holds another range, or nil.
  private static func index(of range: Range<Int>, _ count: Int, _ ranges: (Int) -> Range<Int>) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if ranges(middle).lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && range.upperBound <= ranges(low - 1).upperBound ? low - 1 : nil
  }
}
