/// What properties say of paragraphs and runs, and what stands between words: breaks, tabs, references to notes.
extension WordStory {
  func parent(_ distance: Int) -> WordElement? {
    open.count > distance ? open[open.count - 1 - distance] : nil
  }

  /// A tracked change took something away: the end of a paragraph, a row, or the words inside.
  func remove() {
    if parent(1) == .rPr, parent(2) == .pPr {
      if let last = paragraphs.indices.last { paragraphs[last].goesOn = true }
    } else if parent(1) == .trPr {
      if let last = rows.indices.last { rows[last] = true }
    } else {
      silence = 1
    }
  }

  /// Keeps what a property says; false when the element is none.
  func property(_ element: WordElement, _ attributes: XMLAttributes) -> Bool {
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
    case .numRestart:
      guard attributes.value("val") == "eachSect" else { break }
      if parent(1) == .footnotePr { formats.restartsFootnotes = true }
      if parent(1) == .endnotePr { formats.restartsEndnotes = true }
    case .pPr, .rPr, .trPr, .ins: break
    default: return false
    }
    return true
  }

  /// Does what an element in a line asks for.
  func inline(_ element: WordElement, _ attributes: XMLAttributes) {
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

  func refer(_ isEndnote: Bool, _ attributes: XMLAttributes) {
    guard let id = attributes.value("id"), let last = paragraphs.indices.last, noteId == nil,
      fields.allSatisfy(\.showsResult)
    else { return }
    let place = paragraphs[last].block.bytes.count
    paragraphs[last].block.marks.append(FlowText.Mark(range: place..<place, note: references.count))
    for name in bookmarks.values where bookmarked[name] == nil { bookmarked[name] = references.count }
    bookmarks.removeAll()
    let isCustom = attributes.value("customMarkFollows").map { $0 != "0" && $0 != "false" } ?? false
    references.append(
      Reference(isEndnote: isEndnote, id: id, customMark: isCustom ? "" : nil, section: sections))
    run?.followsReference = isCustom
    run?.isRaised = false
  }
}

/// Fields: an instruction, then what it shows. Those read are links and the marks of notes that stand again.
extension WordStory {
  func beginField() {
    guard fields.count < 100 else { return }
    fields.append(Field())
  }

  func showResult() {
    guard let last = fields.indices.last else { return }
    fields[last].showsResult = true
    fields[last].paragraph = pieces.count
    fields[last].start = paragraphs.last?.block.bytes.count ?? 0
  }

  func endField() {
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
      guard words.contains("\\f") || paragraphs[last].block.printsMark(behind: start) else { return }
      repeated.append((String(words[1]), references.count))
      paragraphs[last].block.removeWords(from: start)
      paragraphs[last].block.marks.append(FlowText.Mark(range: start..<start, note: references.count))
      references.append(Reference(isEndnote: false, id: "", customMark: nil))
    default: break
    }
  }

  func addLink(from start: Int, _ target: String) {
    guard let last = paragraphs.indices.last, start < paragraphs[last].block.bytes.count else { return }
    paragraphs[last].block.links.append(Link(range: start..<paragraphs[last].block.bytes.count, target: target))
  }
}
