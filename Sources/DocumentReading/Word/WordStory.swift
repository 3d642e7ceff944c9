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
  }

  /// A note's reference.
  struct Reference {
    var isEndnote: Bool
    var id: String
    var customMark: String?
  }

  /// A field on its way: its instruction, then what it shows.
  private struct Field {
    var instruction = ""
    var showsResult = false
    var paragraph = 0
    var start = 0
  }

  private struct Run {
    var isRaised = false
    var isHidden = false
    var start = 0
    /// Whether a note's mark of its own follows in this run.
    var followsReference = false
  }

  /// The pieces outside of notes.
  private(set) var pieces: [Piece] = []
  /// The blocks of each note by its id, where the story is one of notes.
  private(set) var notes: [String: FlowText.Block] = [:]
  /// The references in the order of the story; a block's `Mark.note` is an index of these.
  private(set) var references: [Reference] = []
  /// The headers of the first section by their types.
  private(set) var headers: [String: String] = [:]
  /// Whether the first section's first page has a header of its own.
  private(set) var hasTitlePage = false
  private(set) var formats = NoteFormats()
  private(set) var isTooDeep = false
  private(set) var isTooLong = false

  private let targets: [String: String]
  private let styles: WordStyles
  private var open: [WordElement] = []
  private var silence = 0
  private var paragraphs: [Paragraph] = []
  private var carried: FlowText.Block?
  private var run: Run?
  private var fields: [Field] = []
  private var linkStarts: [(target: String?, start: Int)] = []
  private var bookmarks: [String: String] = [:]
  private var bookmarked: [String: Int] = [:]
  private var noteId: String?
  private var rows: [Bool] = []
  private var isWords = false
  private var isInstruction = false
  private var sections = 0

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
    guard open.count < WordStory.depthLimit else {
      isTooDeep = true
      return false
    }
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
    case .sectPr: sections += 1
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

  private func add(_ bytes: some Sequence<UInt8>) {
    guard !paragraphs.isEmpty, run?.isHidden != true, fields.allSatisfy(\.showsResult) else { return }
    if run?.followsReference == true, let last = references.indices.last {
      references[last].customMark = (references[last].customMark ?? "") + String(decoding: Array(bytes), as: UTF8.self)
      return
    }
    paragraphs[paragraphs.count - 1].block.bytes.append(contentsOf: bytes)
  }

  private func endRun() {
    defer { run = nil }
    guard let run, run.isRaised, !paragraphs.isEmpty else { return }
    let last = paragraphs.count - 1
    let range = min(run.start, paragraphs[last].block.bytes.count)..<paragraphs[last].block.bytes.count
    RaisedText.mark(range, in: &paragraphs[last].block)
  }

  private func endParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
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

  // MARK: Elements

  private func parent(_ distance: Int) -> WordElement? {
    open.count > distance ? open[open.count - 1 - distance] : nil
  }

  /// A tracked change took something away: the end of a paragraph, a row, or the words inside.
  private func remove() {
    if parent(1) == .rPr, parent(2) == .pPr {
      if let last = paragraphs.indices.last { paragraphs[last].goesOn = true }
    } else if parent(1) == .trPr {
      if let last = rows.indices.last { rows[last] = true }
    } else {
      silence = 1
    }
  }

  /// Keeps what a property says; false when the element is none.
  private func property(_ element: WordElement, _ attributes: XMLAttributes) -> Bool {
    let last = paragraphs.indices.last
    switch element {
    case .pStyle:
      if let last { paragraphs[last].style = attributes.value("val") }
    case .numPr:
      if let last { paragraphs[last].list = WordNumbering.Place() }
    case .ilvl:
      if let last { paragraphs[last].list?.level = Int(attributes.value("val") ?? "") ?? 0 }
    case .numId:
      if let last { paragraphs[last].list?.id = attributes.value("val") }
    case .rStyle:
      if parent(2) == .r, let style = attributes.value("val") {
        if styles.isRaised(style) { run?.isRaised = true }
        if styles.isHidden(style) { run?.isHidden = true }
      }
    case .vertAlign:
      if parent(2) == .r { run?.isRaised = attributes.value("val") == "superscript" }
    case .vanish:
      if parent(2) == .r { run?.isHidden = WordStyles.isOn(attributes) }
    case .headerReference:
      if sections == 0, let type = attributes.value("type") { headers[type] = attributes.value("id") }
    case .titlePg:
      if sections == 0 { hasTitlePage = WordStyles.isOn(attributes) }
    case .numFmt:
      let format = attributes.value("val").flatMap { WordNumbering.Format(rawValue: $0) }
      if parent(1) == .footnotePr { formats.footnotes = format }
      if parent(1) == .endnotePr { formats.endnotes = format }
    case .pPr, .rPr, .trPr, .ins: break
    default: return false
    }
    return true
  }

  /// Does what an element in a line asks for.
  private func inline(_ element: WordElement, _ attributes: XMLAttributes) {
    switch element {
    case .tab where run != nil: add(CollectionOfOne(0x09))
    case .ptab: add(CollectionOfOne(0x09))
    case .br, .cr: add(CollectionOfOne(0x0A))
    case .noBreakHyphen: add(CollectionOfOne(0x2D))
    case .sym:
      // Characters of symbol fonts lie in the private area and are no words.
      if let value = attributes.value("char").flatMap({ UInt32($0, radix: 16) }), value < 0xE000,
        let character = Unicode.Scalar(value)
      {
        add(String(character).utf8)
      }
    case .hyperlink:
      let target = attributes.value("id").flatMap { targets[$0] }
      linkStarts.append((target, paragraphs.last?.block.bytes.count ?? 0))
    case .fldSimple:
      beginField()
      fields[fields.count - 1].instruction = attributes.value("instr") ?? ""
      showResult()
    case .fldChar:
      switch attributes.value("fldCharType") {
      case "begin": beginField()
      case "separate": showResult()
      case "end": endField()
      default: break
      }
    case .bookmarkStart:
      if let id = attributes.value("id"), let name = attributes.value("name"), bookmarks.count < 10_000 {
        bookmarks[id] = name
      }
    case .bookmarkEnd:
      if let id = attributes.value("id") { bookmarks[id] = nil }
    case .footnoteReference, .endnoteReference: refer(element == .endnoteReference, attributes)
    default: break
    }
  }

  private func refer(_ isEndnote: Bool, _ attributes: XMLAttributes) {
    guard let id = attributes.value("id"), let last = paragraphs.indices.last, noteId == nil,
      fields.allSatisfy(\.showsResult)
    else { return }
    let place = paragraphs[last].block.bytes.count
    paragraphs[last].block.marks.append(FlowText.Mark(range: place..<place, note: references.count))
    for name in bookmarks.values where bookmarked[name] == nil { bookmarked[name] = references.count }
    let isCustom = attributes.value("customMarkFollows").map { $0 != "0" && $0 != "false" } ?? false
    references.append(Reference(isEndnote: isEndnote, id: id, customMark: isCustom ? "" : nil))
    run?.followsReference = isCustom
    run?.isRaised = false
  }

  // MARK: Fields

  private func beginField() {
    guard fields.count < 100 else { return }
    fields.append(Field())
  }

  private func showResult() {
    guard let last = fields.indices.last else { return }
    fields[last].showsResult = true
    fields[last].paragraph = pieces.count
    fields[last].start = paragraphs.last?.block.bytes.count ?? 0
  }

  private func endField() {
    guard let field = fields.popLast(), field.showsResult, let last = paragraphs.indices.last else { return }
    let start = field.paragraph == pieces.count ? field.start : 0
    let words = field.instruction.split(whereSeparator: { $0 == " " || $0 == "\t" })
    switch words.first?.uppercased() {
    case "HYPERLINK":
      if let target = words.dropFirst().first(where: { !$0.hasPrefix("\\") }) {
        addLink(from: start, target.filter { $0 != "\"" })
      }
    case "NOTEREF":
      // The mark of a note again; without the switch \f or a raised run it is a number in a sentence ("see note 3").
      guard words.count > 1, start < paragraphs[last].block.bytes.count else { return }
      let range = start..<paragraphs[last].block.bytes.count
      let isRaised = paragraphs[last].block.marks.contains { $0.range.overlaps(range) }
      guard isRaised || words.contains("\\f") else { return }
      paragraphs[last].block.marks.removeAll { $0.range.overlaps(range) }
      repeated.append((String(words[1]), references.count))
      paragraphs[last].block.bytes.removeSubrange(range)
      paragraphs[last].block.marks.append(FlowText.Mark(range: start..<start, note: references.count))
      references.append(Reference(isEndnote: false, id: "", customMark: nil))
    default: break
    }
  }

  /// The references that repeat the mark of another, by the name of its bookmark.
  private(set) var repeated: [(bookmark: String, reference: Int)] = []

  private func addLink(from start: Int, _ target: String) {
    guard let last = paragraphs.indices.last, start < paragraphs[last].block.bytes.count else { return }
    paragraphs[last].block.links.append(Link(range: start..<paragraphs[last].block.bytes.count, target: target))
  }
}
