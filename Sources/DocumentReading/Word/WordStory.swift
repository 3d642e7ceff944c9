/// Reads one story of a Word document: its body, a header, its footnotes or its endnotes.
final class WordStory: XMLEvents {
  /// How deep elements may nest.
  static let depthLimit = 500

  /// One paragraph as the file has it.
  struct Paragraph {
    var block = FlowText.Block()
    var style: String?
    var list: WordNumbering.Place?
    /// Whether a tracked change took its end away, so that the next paragraph goes on with it.
    var goesOn = false
    /// Whether a section ends with it.
    var endsSection = false
  }

  /// What a story is made of, in its order.
  enum Piece {
    case paragraph(Paragraph, inRow: Bool)
    case rowEnd
  }

  /// The numbers of a story's notes.
  struct NoteFormats {
    var footnotes: WordNumbering.Format?
    var endnotes: WordNumbering.Format?
    /// Whether each section counts its footnotes from 1.
    var restartsFootnotes = false
    /// Whether each section counts its endnotes from 1.
    var restartsEndnotes = false
  }

  /// A note's reference.
  struct Reference {
    var isEndnote: Bool
    var id: String
    var customMark: String?
    /// The index of the section in which it stands.
    var section = 0
  }

  /// A field on its way: its instruction, then what it shows.
  struct Field {
    var instruction = ""
    var showsResult = false
    var paragraph = 0
    var start = 0
  }

  struct Run {
    var isRaised = false
    var isHidden = false
    var start = 0
    /// Whether a note's mark of its own follows in this run.
    var followsReference = false
  }

  /// The pieces outside of notes.
  var pieces: [Piece] = []
  /// The blocks of each note by its id, where the story is one of notes.
  var notes: [String: FlowText.Block] = [:]
  /// The references in the order of the story; a block's `Mark.note` is an index of these.
  var references: [Reference] = []
  /// The references that repeat the mark of another, by the name of its bookmark.
  var repeated: [(bookmark: String, reference: Int)] = []
  /// The headers of the first section by their types.
  var headers: [String: String] = [:]
  /// Whether the first section's first page has a header of its own.
  var hasTitlePage = false
  var formats = NoteFormats()
  var isTooLong = false

  let targets: [String: String]
  let styles: WordStyles
  var open: [WordElement] = []
  var silence = 0
  var paragraphs: [Paragraph] = []
  var carried: FlowText.Block?
  var run: Run?
  var fields: [Field] = []
  var linkStarts: [(target: String?, start: Int)] = []
  /// The names of the open bookmarks that hold no reference yet, by their ids.
  var bookmarks: [String: String] = [:]
  /// The first reference in each bookmark, by its name.
  var bookmarked: [String: Int] = [:]
  var noteId: String?
  var rows: [Bool] = []
  var isWords = false
  var isInstruction = false
  var sections = 0

  /// Prepares to read a story; `targets` are the addresses of its relationships.
  init(targets: [String: String], styles: WordStyles) {
    self.targets = targets
    self.styles = styles
  }

  /// The reference of the note to which a field points, by a bookmark's name.
  func reference(bookmarked name: String) -> Int? { bookmarked[name] }

  // MARK: Events

  func start(_ name: UnsafeBufferPointer<UInt8>, _ attributes: XMLAttributes) -> Bool {
    let element = WordElement(name: name)
    guard open.count < WordStory.depthLimit else { return false }
    open.append(element)
    if silence > 0 || element.isSilent {
      silence += 1
      return true
    }
    if element == .del || element == .moveFrom {
      remove()
      return true
    }
    switch element {
    case .p:
      paragraphs.append(Paragraph(block: carried ?? FlowText.Block()))
      carried = nil
    case .tr: rows.append(false)
    case .r: run = Run(start: paragraphs.last?.block.bytes.count ?? 0)
    case .t: isWords = true
    case .instrText: isInstruction = true
    case .footnote, .endnote:
      let type = attributes.value("type") ?? "normal"
      if type == "normal" { noteId = attributes.value("id") } else { silence = 1 }
    default:
      if !property(element, attributes) { inline(element, attributes) }
    }
    return true
  }

  func end() {
    guard let element = open.popLast() else { return }
    if silence > 0 {
      silence -= 1
      return
    }
    switch element {
    case .p: endParagraph()
    case .r: endRun()
    case .t: isWords = false
    case .instrText: isInstruction = false
    case .tr:
      rows.removeLast()
      pieces.append(.rowEnd)
    case .hyperlink:
      guard let link = linkStarts.popLast() else { return }
      if let target = link.target { addLink(from: link.start, target) }
    case .fldSimple: endField()
    case .footnote, .endnote: noteId = nil
    case .sectPr:
      if let last = paragraphs.indices.last { paragraphs[last].endsSection = true } else { sections += 1 }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, origin: Int, replacing length: Int?) {
    guard silence == 0 else { return }
    if isInstruction {
      guard let field = fields.indices.last, fields[field].instruction.utf8.count < 2000 else { return }
      fields[field].instruction += String(decoding: bytes, as: UTF8.self)
    } else if isWords {
      add(bytes)
    }
  }

  // MARK: Words

  func add(_ bytes: some Sequence<UInt8>) {
    guard !paragraphs.isEmpty, run?.isHidden != true, fields.allSatisfy(\.showsResult) else { return }
    if run?.followsReference == true, let last = references.indices.last {
      references[last].customMark = (references[last].customMark ?? "") + String(decoding: Array(bytes), as: UTF8.self)
      return
    }
    paragraphs[paragraphs.count - 1].block.bytes.append(contentsOf: bytes)
  }

  func endRun() {
    defer { run = nil }
    guard let run, run.isRaised, !paragraphs.isEmpty else { return }
    let last = paragraphs.count - 1
    let range = min(run.start, paragraphs[last].block.bytes.count)..<paragraphs[last].block.bytes.count
    RaisedText.mark(range, in: &paragraphs[last].block)
  }

  func endParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    if paragraph.endsSection { sections += 1 }
    // A field or link that goes on in the next paragraph begins there again.
    for index in linkStarts.indices { linkStarts[index].start = 0 }
    guard !rows.contains(true) else { return }
    if paragraph.goesOn {
      carried = paragraph.block
    } else if let noteId {
      notes[noteId, default: FlowText.Block()].append(paragraph.block, separator: 0x0A)
    } else {
      pieces.append(.paragraph(paragraph, inRow: !rows.isEmpty))
      isTooLong = isTooLong || pieces.count > 2 * FlowText.blockLimit
    }
  }
}
