import UNSymbols

/// One document on its way: its paragraphs and notes while the marks are still printed in the text.
struct DocumentDraft {
  let paragraphs: [Range<Int>]
  let notes: [AssembledText.Note]
  let marks: [NoteMarkFinder.Mark]

  /// Takes from a file what belongs to one of its segments: where there are several, the notes whose marks stand in it; where the
  /// one has the end of another text before it, not the notes of that.
  init(
    _ segment: Range<Int>, of count: Int, _ all: [Range<Int>], notes allNotes: [AssembledText.Note],
    marks allMarks: [NoteMarkFinder.Mark]
  ) {
    paragraphs = Array(all[segment])
    guard count > 1 || segment.lowerBound > 0, let first = paragraphs.first, let last = paragraphs.last else {
      notes = allNotes
      marks = allMarks
      return
    }
    func isInside(_ mark: NoteMarkFinder.Mark) -> Bool {
      mark.range.lowerBound >= first.lowerBound && mark.range.upperBound <= last.upperBound
    }
    // A note is of the text in which its mark stands first.
    let firsts = Dictionary(allMarks.map { ($0.note, $0) }) { first, _ in first }
    let inside = allMarks.filter { isInside($0) && isInside(firsts[$0.note]!) }
    let marked = Set(allMarks.map(\.note))
    let own = Set(inside.map(\.note))
    var kept: [Int] = []
    if count == 1 {
      let before = marked.subtracting(own).max() ?? -1
      kept = allNotes.indices.filter { own.contains($0) || $0 > before && !marked.contains($0) }
    } else {
      for note in own.sorted() {
        // Notes without a mark between two of the segment's: a scan lost it.
        if let before = kept.last, !(before + 1..<note).contains(where: marked.contains) { kept += before + 1..<note }
        kept.append(note)
      }
    }
    let places = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    notes = kept.map { allNotes[$0] }
    marks = inside.map { NoteMarkFinder.Mark(range: $0.range, note: places[$0.note]!) }
  }

  /// The document, with its structure, marks cut out of its text by `cutter`.
  func document(
    _ buffer: UnsafeBufferPointer<UInt8>, text: [UInt8], map: OffsetMap, input: [UInt8], cutter: TextCutter,
    language: Language, fileSymbol: DocumentSymbol?, addresses: [Range<Int>]
  ) -> StructuredDocument {
    var classifier = StructureClassifier(buffer, language)
    var structured = classifier.classify(paragraphs.map(cutter.moved))
    var carriers = [Int?](repeating: nil, count: notes.count)
    var paragraph = 0
    for mark in marks where !structured.isEmpty {
      let place = cutter.moved(mark.range.lowerBound)
      while paragraph + 1 < structured.count, structured[paragraph + 1].range.lowerBound <= place { paragraph += 1 }
      structured[paragraph].marks.append(NoteMark(range: place..<place, note: mark.note))
      if carriers[mark.note] == nil { carriers[mark.note] = paragraph }
    }
    // A note whose mark is lost stands where the numbered one before it does.
    var numbered: Int?
    for index in carriers.indices where Int(notes[index].mark) != nil {
      if carriers[index] == nil { carriers[index] = index > 0 ? numbered : carriers.compactMap { $0 }.first }
      numbered = carriers[index]
    }
    let masthead = Masthead(buffer, paragraphs: structured[...], host: classifier.host, language)
    let isListed = masthead.symbol?.kind == .resolution && Masthead.isList(buffer, structured, language)
    let symbol = (isListed ? nil : masthead.symbol) ?? fileSymbol
    var host = classifier.host ?? symbol?.body
    // What the text names is enough for the numbers that it cites, not for the document's own.
    if host == nil, classifier.hasFormula { host = SharedFormula.body(of: buffer, structured, language) }
    if !addresses.isEmpty {
      let links = addresses.map { range in
        let range = cutter.moved(range)
        return Link(range: range, target: String(decoding: buffer[range], as: UTF8.self))
      }
      structured.append(
        Paragraph(
          place: .front, range: links[0].range.lowerBound..<links[0].range.lowerBound, isHeading: true, links: links))
    }
    var document = StructuredDocument(
      text: text, map: map, input: input, paragraphs: structured,
      notes: notes.indices.map {
        Note(mark: notes[$0].mark, range: cutter.moved(notes[$0].range), paragraph: carriers[$0])
      },
      symbol: symbol, title: masthead.title, adopted: masthead.adopted(as: symbol), host: host, language: language.code)
    document.agendaItem = AgendaItem.number(buffer, structured, language)
    return document
  }
}

extension StructuredDocument {
  /// Gives each paragraph and note the links in it; the links come in the order of the text.
  mutating func attach(_ links: [Link]) {
    guard !links.isEmpty else { return }
    func inside(_ range: Range<Int>) -> [Link] {
      var (low, high) = (0, links.count)
      while low < high {
        let middle = (low + high) / 2
        if links[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
      }
      return Array(links[low...].prefix { $0.range.upperBound <= range.upperBound })
    }
    for index in paragraphs.indices { paragraphs[index].links += inside(paragraphs[index].range) }
    for index in notes.indices { notes[index].links += inside(notes[index].range) }
  }
}
