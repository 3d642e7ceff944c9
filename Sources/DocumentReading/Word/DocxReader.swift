internal import UNSymbols

/// Reads .docx: the body, the notes, the header of the first page, with tracked changes accepted.
package struct DocxReader: FormatReader {
  package static let format = FileFormat.docx

  package init() {}

  /// Whether bytes are a ZIP with the parts of a Word document.
  package static func recognises(_ input: [UInt8]) -> Bool {
    guard ZipDirectory.recognises(input), let zip = try? ZipDirectory(MemoryBytes(all: input)) else { return false }
    return WordPackage.recognises(zip)
  }

  package func read(
    _ input: [UInt8], name: String?, options: DocumentReader.Options, remarks: inout [String]
  ) throws(ReadingError) -> [StructuredDocument] {
    let package = WordPackage(try ZipDirectory(MemoryBytes(all: input)))
    let path = try package.body()
    let relationships = try package.relationships(of: path)
    let styles = WordStyles()
    try package.read(relationships.kinds["styles"], into: styles)
    let numbering = WordNumbering()
    try package.read(relationships.kinds["numbering"], into: numbering)
    let body = try story(path, of: package, relationships, styles)
    var flow = DocxReader.flow(of: body, numbering, styles)
    guard !flow.isTooLong, !body.isTooLong else { throw FlowText.tooLong }
    try addNotes(to: &flow, of: body, package, relationships, styles)
    let hint = try addHeader(to: &flow, of: body, package, relationships, styles)
    flow.takePrintedNotes()
    guard !flow.blocks.isEmpty else {
      throw ReadingError(what: "holds no text", remedy: "give a file with the words of a document")
    }
    return FlowAssembler(flow).documents(name: name, hint: hint, options: options)
  }

  private func story(
    _ path: String?, of package: WordPackage, _ relationships: WordPackage.Relationships, _ styles: WordStyles
  ) throws(ReadingError) -> WordStory {
    let story = WordStory(targets: relationships.targets, styles: styles)
    guard try package.read(path, into: story) else {
      throw ReadingError(
        what: "nests elements more than \(WordStory.depthLimit) deep", remedy: "save it anew with a word processor")
    }
    return story
  }

  /// The blocks of a story, each list's paragraphs with the numbers that Word counts.
  private static func flow(of story: WordStory, _ numbering: WordNumbering, _ styles: WordStyles) -> FlowText {
    var flow = FlowText()
    for piece in story.pieces {
      switch piece {
      case .rowEnd: flow.endRow()
      case .paragraph(let paragraph, let inRow):
        var block = paragraph.block
        let byStyle = styles.list(of: paragraph.style)
        var place = paragraph.list ?? byStyle?.place
        if place?.id == nil, let byStyle { place?.id = byStyle.place.id }
        if let place, let number = numbering.next(place, style: paragraph.list == nil ? byStyle?.style : nil),
          !block.isEmpty
        {
          block.prepend(Array(number.utf8) + [0x09])
        }
        flow.add(block, inRow: inRow)
      }
    }
    return flow
  }

  /// Adds the notes in the order of their references, and what they are called.
  private func addNotes(
    to flow: inout FlowText, of body: WordStory, _ package: WordPackage,
    _ relationships: WordPackage.Relationships, _ styles: WordStyles
  ) throws(ReadingError) {
    guard !body.references.isEmpty else { return }
    var texts: [[String: FlowText.Block]] = []
    for kind in ["footnotes", "endnotes"] {
      let path = relationships.kinds[kind]
      let own = try path.map { path throws(ReadingError) in try package.relationships(of: path) }
      texts.append(try story(path, of: package, own ?? WordPackage.Relationships(), styles).notes)
    }
    let settings = WordStory(targets: [:], styles: styles)
    try package.read(relationships.kinds["settings"], into: settings)
    let formats = [
      body.formats.footnotes ?? settings.formats.footnotes ?? .decimal,
      body.formats.endnotes ?? settings.formats.endnotes ?? .lowerRoman,
    ]
    var indices: [Int: Int] = [:]
    var known: [String: Int] = [:]
    let restarts = [
      body.formats.restartsFootnotes || settings.formats.restartsFootnotes,
      body.formats.restartsEndnotes || settings.formats.restartsEndnotes,
    ]
    var counts = [0, 0]
    var sections = [0, 0]
    for (index, reference) in body.references.enumerated() where !reference.id.isEmpty {
      let kind = reference.isEndnote ? 1 : 0
      let key = "\(kind) \(reference.id)"
      if let note = known[key] {
        indices[index] = note
        continue
      }
      if restarts[kind], reference.section != sections[kind] { (counts[kind], sections[kind]) = (0, reference.section) }
      if reference.customMark == nil { counts[kind] += 1 }
      guard var block = texts[kind][reference.id] else { continue }
      let custom = reference.customMark?.filter { !$0.isWhitespace } ?? ""
      let mark = custom.isEmpty ? WordNumbering.written(counts[kind], formats[kind]) : custom
      block.dropLeading(mark)
      indices[index] = flow.notes.count
      known[key] = flow.notes.count
      flow.notes.append(FlowText.Note(mark: mark, block: block))
    }
    for repeated in body.repeated {
      if let first = body.reference(bookmarked: repeated.bookmark) { indices[repeated.reference] = indices[first] }
    }
    flow.mapNotes { indices[$0] }
  }

  /// Puts the header of the first page before the body; gives the symbol that stands in the heads of other pages when this one
  /// has none. Which language the words are in is not known yet: a symbol is the same in all but its turned numbers.
  private func addHeader(
    to flow: inout FlowText, of body: WordStory, _ package: WordPackage,
    _ relationships: WordPackage.Relationships, _ styles: WordStyles
  ) throws(ReadingError) -> DocumentSymbol? {
    let types = body.hasTitlePage ? ["first", "default", "even"] : ["default", "even", "first"]
    var hint: DocumentSymbol?
    for type in types {
      guard let path = body.headers[type].flatMap({ relationships.parts[$0] }) else { continue }
      let head = try story(path, of: package, try package.relationships(of: path), styles)
      // A tab sets the symbol at the other margin: these are cells.
      let blocks = DocxReader.flow(of: head, WordNumbering(), styles).blocks.flatMap { $0.split(at: 0x09) }
      if type == types[0] { flow.prepend(blocks) }
      for block in blocks where hint == nil {
        hint = block.bytes.withUnsafeBufferPointer { bytes in
          block.trimmed.count <= 40 && !block.isEmpty ? Masthead.symbol(bytes, block.trimmed, .english) : nil
        }
      }
    }
    return hint
  }
}
