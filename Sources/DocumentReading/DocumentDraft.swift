import UNSymbols

/// One document on its way: its paragraphs and notes while the marks are still printed in the text.
struct DocumentDraft {
  let paragraphs: [Range<Int>]
  let notes: [AssembledText.Note]
  let marks: [NoteMarkFinder.Mark]

  /// The drafts of a file's segments. Where there are several, each has the notes whose marks stand in it; where the one has the end
  /// of another text before it, it does not have the notes of that. The marks come in the order of the text.
  static func all(
    _ segments: [Range<Int>], _ paragraphs: [Range<Int>], notes: [AssembledText.Note], marks: [NoteMarkFinder.Mark]
  ) -> [DocumentDraft] {
    guard segments.count > 1 || segments[0].lowerBound > 0 else {
      return [DocumentDraft(paragraphs: paragraphs, notes: notes, marks: marks)]
    }
    let words = segments.map { paragraphs[$0.lowerBound].lowerBound..<paragraphs[$0.upperBound - 1].upperBound }
    var marked: Set<Int> = []
    var own = [Set<Int>](repeating: [], count: segments.count)
    var inside = [[NoteMarkFinder.Mark]](repeating: [], count: segments.count)
    var segment = 0
    for mark in marks {
      while segment + 1 < words.count, words[segment + 1].lowerBound <= mark.range.lowerBound { segment += 1 }
      // A note is of the text in which its mark stands first.
      let isFirst = marked.insert(mark.note).inserted
      guard words[segment].lowerBound <= mark.range.lowerBound, mark.range.upperBound <= words[segment].upperBound,
        isFirst || own[segment].contains(mark.note)
      else { continue }
      own[segment].insert(mark.note)
      inside[segment].append(mark)
    }
    return segments.indices.map { index in
      let kept = kept(own[index], of: notes.indices, marked, isAlone: segments.count == 1)
      let places = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
      return DocumentDraft(
        paragraphs: Array(paragraphs[segments[index]]), notes: kept.map { notes[$0] },
        marks: inside[index].map { NoteMarkFinder.Mark(range: $0.range, note: places[$0.note]!) })
    }
  }

  /// The notes that belong to a segment with its `own`, whose marks stand in it, and without those that are marked elsewhere.
  private static func kept(_ own: Set<Int>, of notes: Range<Int>, _ marked: Set<Int>, isAlone: Bool) -> [Int] {
    if isAlone {
      let before = marked.subtracting(own).max() ?? -1
      return notes.filter { own.contains($0) || $0 > before && !marked.contains($0) }
    }
    var kept: [Int] = []
    for note in own.sorted() {
      // Notes without a mark between two of the segment's: a scan lost it.
      if let before = kept.last, !(before + 1..<note).contains(where: marked.contains) { kept += before + 1..<note }
      kept.append(note)
    }
    return kept
  }

  /// The document, with its structure, marks cut out of its text by `cutter`; `shared` knows who speaks under shared formulas,
  /// `fileSymbol` is what the name of the file tells where the text does not.
  func document(
    _ buffer: UnsafeBufferPointer<UInt8>, text: [UInt8], map: OffsetMap, input: [UInt8], cutter: TextCutter,
    language: Language, shared: inout SharedFormula,
    fileSymbol: @autoclosure () -> DocumentSymbol?, addresses: [Range<Int>]
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
    let symbol = (isListed ? nil : masthead.symbol) ?? fileSymbol()
    var host = classifier.host ?? symbol?.body
    // What the text names is enough for the numbers that it cites, not for the document's own.
    if host == nil, classifier.hasFormula { host = shared.body(structured) }
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
      let first = links.partitionPoint { $0.range.lowerBound >= range.lowerBound }
      return Array(links[first...].prefix { $0.range.upperBound <= range.upperBound })
    }
    for index in paragraphs.indices { paragraphs[index].links += inside(paragraphs[index].range) }
    for index in notes.indices { notes[index].links += inside(notes[index].range) }
  }
}
