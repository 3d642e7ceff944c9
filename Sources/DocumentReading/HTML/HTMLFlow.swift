import Foundation
internal import CGumbo
internal import UNSymbols

/// Takes the words of a page out of its tree.
struct HTMLFlow {
  /// An element whose words are being read.
  private struct Frame {
    let node: UnsafeMutablePointer<GumboNode>
    let element: HTMLElement
    var child: UInt32 = 0
    /// Where its words began in the block.
    var start: Int
    /// The number of the next item, in a numbered list.
    var number = 0
    /// How its items are counted.
    var counting = WordNumbering.Format.decimal
    var isRaised = false
    var target: String?
    /// Whether it holds a note, to which a mark leads.
    var isNote = false
  }

  /// The words.
  private(set) var text = FlowText()
  /// The symbol that the page's title names.
  private(set) var symbol: DocumentSymbol?
  /// The words that were typed as a text file is, when they are most of the page.
  var typedText: [UInt8]? { typed.count > 2 * words ? typed : nil }

  private var typed: [UInt8] = []
  private var words = 0
  private var block = FlowText.Block()
  private var frames: [Frame] = []
  private var rows = 0
  private var typedDepth = 0
  private var documentDepth = 0
  /// The marks of notes by the names of the places to which they lead.
  private var marks: [String: String] = [:]
  /// The mark of the note that is being read, to which a mark before led.
  private var noteMark: String?
  /// The place to which the last link inside the page leads, and where its words begin in the block.
  private var jump: (name: String, start: Int)?
  /// How many blocks of that note were read.
  private var noteBlocks = 0
  /// The number that an item prints, until words follow.
  private var pendingNumber: [UInt8] = []

  /// Reads a tree: the part of the page that says it is the document, or all of it.
  mutating func read(_ root: UnsafeMutablePointer<GumboNode>) {
    let parts = HTMLTree.documents(in: root)
    symbol = HTMLTree.title(in: root).flatMap(HTMLFlow.symbol)
    documentDepth = parts.isEmpty ? 0 : 1
    for part in parts.isEmpty ? [root] : parts { walk(part) }
    text.takePrintedNotes()
  }

  /// A title such as `A/RES/73/187 - E`.
  private static func symbol(_ title: String) -> DocumentSymbol? {
    guard let first = title.split(whereSeparator: \.isWhitespace).first, first.contains("/") else { return nil }
    return try? DocumentSymbol(parsing: String(first))
  }

  private mutating func walk(_ root: UnsafeMutablePointer<GumboNode>) {
    enter(root)
    while let last = frames.indices.last, !text.isTooLong {
      let children = frames[last].node.pointee.v.element.children
      guard frames[last].child < children.length else {
        leave(frames.removeLast())
        continue
      }
      let child = children.data[Int(frames[last].child)]!.assumingMemoryBound(to: GumboNode.self)
      frames[last].child += 1
      switch child.pointee.type {
      case GUMBO_NODE_ELEMENT: enter(child)
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: add(child.pointee.v.text.text)
      default: break
      }
    }
    frames.removeAll()
    endBlock()
  }

  // MARK: Elements

  private mutating func enter(_ node: UnsafeMutablePointer<GumboNode>) {
    let attributes = HTMLAttributes(node)
    let element = HTMLElement(node.pointee.v.element.tag)
    if element == .dropped || element == .edge && documentDepth == 0 || attributes.isHidden && !frames.isEmpty {
      return
    }
    if element == .lineBreak {
      breakLine()
      return
    }
    if element.breaksParagraph { endBlock() }
    var frame = Frame(node: node, element: element, start: block.bytes.count)
    frame.isRaised = element == .raised || attributes.isRaised
    switch element {
    case .numberedList:
      frame.number = attributes["start"].flatMap { Int($0) } ?? 1
      frame.counting = attributes["type"].flatMap(HTMLFlow.counting) ?? .decimal
    case .item: number(attributes)
    case .row: rows += 1
    case .typed: typedDepth += 1
    case .main: documentDepth += 1
    case .link: frame.target = attributes["href"]
    default: break
    }
    if !marks.isEmpty, noteMark == nil, element.breaksParagraph, let mark = attributes["id"].flatMap({ marks[$0] }) {
      (noteMark, noteBlocks, frame.isNote, pendingNumber) = (mark, 0, true, [])
    }
    frames.append(frame)
  }

  private mutating func leave(_ frame: Frame) {
    if frame.element.breaksParagraph { endBlock() }
    switch frame.element {
    case .row:
      rows -= 1
      text.endRow()
    case .typed: typedDepth -= 1
    case .main: documentDepth -= 1
    default: break
    }
    if frame.isNote { noteMark = nil }
    let range = min(frame.start, block.bytes.count)..<block.bytes.count
    if let target = frame.target {
      if target.hasPrefix("#") { jump(range, to: target.dropFirst()) } else { addLink(range, target) }
    }
    if frame.isRaised {
      raise(range, isLink: false)
      if let jump, jump.start >= range.lowerBound { learn(jump.name, from: range.lowerBound) }
    }
  }

  private static func counting(_ type: String) -> WordNumbering.Format? {
    switch type {
    case "a": .lowerLetter
    case "A": .upperLetter
    case "i": .lowerRoman
    case "I": .upperRoman
    default: nil
    }
  }

  /// Gives an item of a numbered list the number that a browser shows.
  private mutating func number(_ attributes: HTMLAttributes) {
    guard let list = frames.lastIndex(where: { $0.element == .numberedList || $0.element == .block }),
      frames[list].element == .numberedList
    else { return }
    if let value = attributes["value"].flatMap({ Int($0) }) { frames[list].number = value }
    let number = frames[list].number
    frames[list].number = number < 1_000_000 ? number + 1 : number
    pendingNumber = Array("\(WordNumbering.written(max(0, min(number, 1_000_000)), frames[list].counting)).\t".utf8)
  }

  private mutating func addLink(_ range: Range<Int>, _ target: String) {
    guard !range.isEmpty, target.utf8.count < 2000 else { return }
    block.links.append(Link(range: range, target: target))
  }

  /// Reads a link inside the page: it may be the mark of a note, or lead back from one ("↑").
  private mutating func jump(_ range: Range<Int>, to name: Substring) {
    raise(range, isLink: true)
    learn(String(name), from: range.lowerBound)
    jump = (String(name), range.lowerBound)
    if noteMark != nil, !block.bytes[min(range.lowerBound, block.bytes.count)...].contains(where: \.isAlphanumeric) {
      block.removeWords(from: range.lowerBound)
    }
  }

  /// Keeps the name of the place to which the mark leads that was read last, when it stands at or behind an offset.
  private mutating func learn(_ name: String, from start: Int) {
    guard noteMark == nil, let mark = block.marks.last, mark.range.lowerBound >= start, marks.count < 10_000 else {
      return
    }
    marks[name] = mark.label
  }

  /// Makes marks of raised words, and of links inside the page that look like marks: `[3]`.
  private mutating func raise(_ range: Range<Int>, isLink: Bool) {
    guard !range.isEmpty, range.count <= 16, !block.printsMark(behind: range.lowerBound) else { return }
    let words = block.bytes[range].filter { $0 > 0x20 }
    let isBracketed =
      words.count > 2 && (words.first == 0x5B && words.last == 0x5D || words.first == 0x28 && words.last == 0x29)
    if isLink, !isBracketed { return }
    let mark = isBracketed ? Array(words.dropFirst().dropLast()) : words
    block.removeWords(from: range.lowerBound)
    block.bytes += mark
    RaisedText.mark(range.lowerBound..<block.bytes.count, in: &block)
  }

  // MARK: Words

  private mutating func add(_ characters: UnsafePointer<CChar>) {
    let bytes = UnsafeBufferPointer(
      start: UnsafeRawPointer(characters).assumingMemoryBound(to: UInt8.self), count: strlen(characters))
    if typedDepth > 0 {
      typed += bytes
      return
    }
    for byte in bytes {
      if byte <= 0x20 {
        if let last = block.bytes.last, last > 0x20 { block.bytes.append(0x20) }
      } else {
        if !pendingNumber.isEmpty {
          block.prepend(pendingNumber)
          for frame in frames.indices { frames[frame].start += pendingNumber.count }
          pendingNumber = []
        }
        block.bytes.append(byte)
      }
    }
  }

  /// Ends a line; an empty line ends the paragraph.
  private mutating func breakLine() {
    if typedDepth > 0 {
      typed.append(0x0A)
    } else if block.bytes.last == 0x0A {
      endBlock()
    } else {
      while block.bytes.last == 0x20 { block.bytes.removeLast() }
      if !block.bytes.isEmpty { block.bytes.append(0x0A) }
    }
  }

  private mutating func endBlock() {
    if typedDepth > 0, typed.last != 0x0A { typed.append(0x0A) }
    words += block.bytes.count
    if let noteMark {
      if !block.isEmpty {
        block.dropLeading(noteMark)
        text.addNote(block, mark: noteMark, goesOn: noteBlocks > 0)
        noteBlocks += 1
      }
    } else {
      text.add(block, inRow: rows > 0)
    }
    block = FlowText.Block()
    jump = nil
    for frame in frames.indices { frames[frame].start = 0 }
  }
}
