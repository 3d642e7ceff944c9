internal import UNSymbols

/// Makes documents of a flow: its text, the clean words, marks and links at their places, the structure.
struct FlowAssembler {
  private let flow: FlowText
  private var input: [UInt8] = []
  /// The place of each block and then of each note in `input`, and how far its trimmed words lie from its bytes.
  private var places: [(range: Range<Int>, shift: Int)] = []
  private var clean: CleanText
  private var marks: [NoteMarkFinder.Mark] = []
  private var printed: [(range: Range<Int>, label: String)] = []
  private var links: [Link] = []

  /// Prepares the documents of a flow.
  init(_ flow: FlowText) {
    self.flow = flow
    var input: [UInt8] = []
    func add(_ block: FlowText.Block, mark: String?) -> (Range<Int>, Int) {
      if !input.isEmpty { input += [0x0A, 0x0A] }
      if let mark, !mark.isEmpty {
        input += mark.utf8
        input.append(0x20)
      }
      let trimmed = block.trimmed
      let start = input.count
      input += block.bytes[trimmed]
      return (start..<input.count, start - trimmed.lowerBound)
    }
    places = flow.blocks.map { add($0, mark: nil) } + flow.notes.map { add($0.block, mark: $0.mark) }
    input.append(0x0A)
    self.input = input
    clean = CleanText(capacity: input.count + 64)
  }

  /// The documents; `name` is the file's, `hint` a symbol that the format gives outside of the text.
  func documents(name: String?, hint: DocumentSymbol?, options: DocumentReader.Options) -> [StructuredDocument] {
    var copy = self
    return copy.build(name: name, hint: hint, options)
  }

  private mutating func build(
    name: String?, hint: DocumentSymbol?, _ options: DocumentReader.Options
  ) -> [StructuredDocument] {
    let all = flow.blocks.indices.map { appendClean(flow.blocks[$0], at: $0, isNote: false) }
    var found: [AssembledText.Note] = []
    for index in flow.notes.indices {
      let range = appendClean(flow.notes[index].block, at: flow.blocks.count + index, isNote: true)
      found.append(AssembledText.Note(mark: flow.notes[index].mark, range: range))
    }
    var paragraphs = all.filter { !$0.isEmpty }
    var text = clean.bytes
    var map = clean.map
    let language = text.withUnsafeBufferPointer(options.language(of:))
    text.withUnsafeBufferPointer { addTypedNotes($0, &paragraphs, &found, language) }
    let cutter = TextCutter(marks.map(\.range).filter { !$0.isEmpty })
    cutter.apply(to: &text, map: &map)
    return text.withUnsafeBufferPointer { buffer in
      let segments = ResolutionSegments.find(buffer, paragraphs.map(cutter.moved), language)
      let links = self.links.map { Link(range: cutter.moved($0.range), target: $0.target) }
        .sorted { $0.range.lowerBound < $1.range.lowerBound }
      var shared = SharedFormula(buffer, language)
      return DocumentDraft.all(segments, paragraphs, notes: found, marks: marks).map { draft in
        var document = draft.document(
          buffer, text: text, map: map, input: input, cutter: cutter, language: language, shared: &shared,
          fileSymbol: segments.count == 1 ? hint ?? name.flatMap { Masthead.symbol(fileName: $0) } : nil,
          addresses: [])
        document.attach(links)
        return document
      }
    }
  }

  /// Notes that were typed as paragraphs, in a text whose format has none: read as in plain text.
  private mutating func addTypedNotes(
    _ text: UnsafeBufferPointer<UInt8>, _ paragraphs: inout [Range<Int>], _ found: inout [AssembledText.Note],
    _ language: Language
  ) {
    guard found.isEmpty, !paragraphs.isEmpty else { return }
    let ends = EndNotes(text, paragraphs: paragraphs, language)
    guard !ends.notes.isEmpty, !ends.paragraphs.isEmpty else { return }
    paragraphs = ends.paragraphs
    found = ends.notes
    if printed.isEmpty {
      marks = NoteMarkFinder.find(
        in: text, paragraphs: paragraphs, numbers: found.map { Int($0.mark) },
        noteWords: found.map(\.range), language)
    } else {
      var indices: [String: Int] = [:]
      for (index, note) in found.enumerated() { indices[note.mark] = index }
      marks = printed.compactMap { mark in
        indices[mark.label].map { NoteMarkFinder.Mark(range: mark.range, note: $0) }
      }
    }
  }

  /// Appends the clean words of a block, with what stands in them; gives their range.
  private mutating func appendClean(_ block: FlowText.Block, at index: Int, isNote: Bool) -> Range<Int> {
    let (range, shift) = places[index]
    let edges = Set(
      block.marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
        + block.links.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    ).map { min(max($0 + shift, range.lowerBound), range.upperBound) }.sorted()
    var moved: [Int: Int] = [:]
    let start = clean.bytes.count
    var hidden = block.marks.map { $0.range.lowerBound + shift..<$0.range.upperBound + shift }
      .sorted { $0.lowerBound < $1.lowerBound }[...]
    input.withUnsafeBufferPointer { input in
      var position = range.lowerBound
      var shown = position
      for edge in edges + [range.upperBound] {
        while let mark = hidden.first, mark.lowerBound <= position {
          shown = max(shown, mark.upperBound)
          hidden.removeFirst()
        }
        if position < edge, position >= shown { appendPiece(input, position..<edge, from: start) }
        position = max(position, edge)
        moved[edge] = clean.bytes.count
      }
    }
    var end = clean.bytes.count
    while end > start, clean.bytes[end - 1] == 0x20 { end -= 1 }
    func place(_ offset: Int) -> Int {
      min(moved[min(max(offset + shift, range.lowerBound), range.upperBound)] ?? start, end)
    }
    for mark in block.marks where !isNote {
      let at = place(mark.range.lowerBound)
      if let note = mark.note {
        marks.append(NoteMarkFinder.Mark(range: at..<at, note: note))
      } else if !mark.label.isEmpty {
        printed.append((at..<at, mark.label))
      }
    }
    for link in block.links {
      let (from, to) = (place(link.range.lowerBound), place(link.range.upperBound))
      if from < to { links.append(Link(range: from..<to, target: link.target)) }
    }
    clean.endParagraph()
    return start..<end
  }

  /// Appends a piece; white space on both sides of an edge stays one space.
  private mutating func appendPiece(_ input: UnsafeBufferPointer<UInt8>, _ piece: Range<Int>, from start: Int) {
    var piece = piece
    if clean.bytes.count == start || clean.bytes.last == 0x20 {
      while let first = piece.first, input[first] <= 0x20 { piece = first + 1..<piece.upperBound }
    }
    if !piece.isEmpty { clean.append(input, piece) }
  }
}
