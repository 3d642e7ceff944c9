/// Builds the structure of one document from the events of its markup.
///
/// Paragraphs come out in the order of the file. The number of a unit (`<num>`) is its label, not its words. A note's words
/// are kept apart and stand behind the paragraphs; where the note stood, the paragraph has an empty mark.
final class AKNBuilder: AKNEvents {
  /// How deep elements may nest; the deepest published file has 16.
  static let depthLimit = 200

  /// An open element.
  private struct Frame {
    var element: AKNElement
    var attributes: AKNAttributes
    /// Where its words began, for elements whose words are metadata or a link.
    var start: Int
    /// Whether it opened a scope.
    var opensScope = false
  }

  /// What the blocks of one unit (a recital, a numbered paragraph) share.
  private struct Scope {
    var label: String?
    /// The first block, which governs the others.
    var chapeau: Int?
    /// Whether the unit is a recital whose label is not given yet.
    var isRecital = false
  }

  /// A note whose words are not yet part of the text.
  struct PendingNote {
    var mark: String
    var paragraph: Int?
    var words = WordsBuffer()
    var links: [Link] = []
  }

  var words = WordsBuffer()
  var paragraphs: [Paragraph] = []
  var notes: [PendingNote] = []
  var metadata = AKNMetadata()
  /// Whether reading stopped because elements nest too deep.
  private(set) var isTooDeep = false

  private var frames: [Frame] = []
  private var scopes: [Scope] = []
  private var noteDepth: Int?
  private var silence = 0
  private var tables = 0
  private var embedded = 0
  private var blockMarks: [NoteMark] = []
  private var blockLinks: [Link] = []
  private var number: [UInt8] = []
  private var isInNumber = false
  private var recitals = 0
  private var annexBegan = false
  /// The last numbered paragraph: what a paragraph numbered `(a)` beside it belongs to.
  private var lastNumbered = Scope()
  private var style: AKNNumber.Style?

  // MARK: Events

  func start(_ element: AKNElement, _ attributes: AKNAttributes) -> Bool {
    guard frames.count < AKNBuilder.depthLimit else {
      isTooDeep = true
      return false
    }
    if element.breaksParagraph { breakBlock() }
    var frame = Frame(element: element, attributes: attributes, start: currentCount)
    if silence > 0 || element.isSilent { silence += 1 }
    metadata.start(element, attributes, isFirst: !frames.contains { $0.element == .expression })
    if silence == 0 { frame.opensScope = enter(element, attributes) }
    frames.append(frame)
    return true
  }

  func end() {
    guard let frame = frames.last else { return }
    if silence > 0 {
      silence -= 1
      frames.removeLast()
      return
    }
    if frame.element.breaksParagraph { breakBlock() }
    frames.removeLast()
    leave(frame)
    if frame.opensScope {
      let scope = scopes.removeLast()
      if frame.element == .paragraph, lastNumbered.label == scope.label { lastNumbered.chapeau = scope.chapeau }
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, origin: Int, replacing length: Int?) {
    guard silence == 0, !frames.isEmpty else { return }
    if isInNumber {
      number.append(contentsOf: bytes)
    } else if noteDepth != nil {
      notes[notes.count - 1].words.add(bytes, origin: origin, replacing: length)
    } else {
      words.add(bytes, origin: origin, replacing: length)
    }
  }

  // MARK: Elements

  private var currentCount: Int {
    noteDepth == nil ? words.bytes.count : notes[notes.count - 1].words.bytes.count
  }

  /// Does what an opening element asks for; true when it opened a scope.
  private func enter(_ element: AKNElement, _ attributes: AKNAttributes) -> Bool {
    switch element {
    case .authorialNote where noteDepth == nil:
      blockMarks.append(NoteMark(range: words.bytes.count..<words.bytes.count, note: notes.count))
      notes.append(PendingNote(mark: attributes.marker))
      noteDepth = frames.count
    case .num where noteDepth == nil:
      number = []
      isInNumber = true
    case .statement, .mainBody:
      restart()
    case .table: tables += 1
    case .embeddedStructure:
      embedded += 1
      restart()
      scopes.append(Scope())
      return true
    case .container where place == .preamble && innermostUnit == nil:
      scopes.append(Scope(isRecital: attributes.name != "formula" && attributes.name != "enactingFormula"))
      return true
    case .recital where place == .preamble && innermostUnit == nil,
      .p where frames.last?.element == .preamble, .blockList where frames.last?.element == .preamble:
      scopes.append(Scope(isRecital: true))
      return true
    case .container where embedded > 0 && innermostUnit == .embeddedStructure:
      scopes.append(Scope())
      return true
    case .paragraph where innermostUnit == nil || innermostUnit == .embeddedStructure:
      scopes.append(Scope())
      return true
    case .eol, .br:
      if place == .closing, noteDepth == nil { breakBlock() } else { addSpace() }
    default: break
    }
    return false
  }

  private func leave(_ frame: Frame) {
    switch frame.element {
    case .authorialNote where noteDepth == frames.count: noteDepth = nil
    case .num where isInNumber:
      isInNumber = false
      if let unit = frames.last, unit.element == .paragraph, unit.opensScope { apply(AKNNumber(number)) }
    case .table: tables -= 1
    case .embeddedStructure: embedded -= 1
    case .a, .ref: addLink(from: frame)
    case .docNumber, .docketNumber, .docTitle, .inline:
      let first = min(frame.start, currentCount)
      if noteDepth == nil {
        metadata.end(frame.element, frame.attributes, words: words.bytes[first...], isMasthead: has(.coverPage))
      }
    default: break
    }
  }

  private func addSpace() {
    if noteDepth == nil { words.addSpace() } else { notes[notes.count - 1].words.addSpace() }
  }

  private func addLink(from frame: Frame) {
    guard !frame.attributes.href.isEmpty else { return }
    let bytes = noteDepth == nil ? words.bytes : notes[notes.count - 1].words.bytes
    var start = noteDepth == nil ? max(frame.start, words.blockStart) : frame.start
    while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
    guard start < bytes.count else { return }
    let link = Link(range: start..<bytes.count, target: frame.attributes.href)
    if noteDepth == nil {
      AKNBuilder.add(link, to: &blockLinks)
    } else {
      AKNBuilder.add(link, to: &notes[notes.count - 1].links)
    }
  }

  /// Adds a link; one that goes on where the last one ended, to the same target, is its second half.
  private static func add(_ link: Link, to links: inout [Link]) {
    if let last = links.last, last.range.upperBound == link.range.lowerBound, last.target == link.target {
      links[links.count - 1].range = last.range.lowerBound..<link.range.upperBound
    } else {
      links.append(link)
    }
  }

  private func restart() {
    lastNumbered = Scope()
    style = nil
    annexBegan = false
    if embedded == 0 { recitals = 0 }
  }

  private func has(_ element: AKNElement) -> Bool {
    frames.contains { $0.element == element }
  }

  /// The element that opened the innermost scope.
  private var innermostUnit: AKNElement? {
    frames.last { $0.opensScope }?.element
  }

  /// Gives the paragraph that is being read the number that was found.
  private func apply(_ number: AKNNumber?) {
    guard let number, !scopes.isEmpty else { return }
    if let value = number.value, style == nil || style == number.style {
      style = number.style
      lastNumbered = Scope(label: place == .operative ? "OP\(value)" : nil)
    }
    scopes[scopes.count - 1] = lastNumbered
  }

  // MARK: Blocks

  /// Where in the document the reader is.
  private var place: Place {
    for frame in frames.reversed() {
      switch frame.element {
      case .annex, .attachment, .attachments: return .annex
      case .preamble: return isAttached ? .annex : .preamble
      case .mainBody: return annexBegan || isAttached ? .annex : .operative
      case .conclusions: return isAttached ? .annex : .closing
      case .coverPage, .preface: return isAttached ? .annex : .front
      default: break
      }
    }
    return .front
  }

  private var isAttached: Bool {
    frames.contains { $0.element == .attachments || $0.element == .attachment || $0.element == .annex }
  }

  private var isHeading: Bool {
    if tables > 0 { return true }
    for frame in frames.reversed() {
      switch frame.element {
      case .heading, .subheading, .coverPage, .preface: return true
      case .crossHeading: return frame.attributes.refersTo != "#preamble"
      default: break
      }
    }
    return false
  }

  /// Ends the paragraph that is being read, when it has words.
  private func breakBlock() {
    if noteDepth != nil {
      addSpace()
      return
    }
    guard silence == 0 else { return }
    guard !words.blockIsEmpty else {
      words.endBlock()
      return
    }
    let range = words.blockStart..<words.bytes.count
    if !annexBegan, AKNAnnexHeading.matches(words.bytes[range]) { beginAnnex() }
    let place = place
    var paragraph = Paragraph(place: place, range: range, marks: blockMarks, isHeading: isHeading, links: blockLinks)
    for mark in blockMarks { notes[mark.note].paragraph = paragraphs.count }
    if !scopes.isEmpty, !paragraph.isHeading {
      let last = scopes.count - 1
      if scopes[last].isRecital {
        scopes[last].isRecital = false
        if place == .preamble {
          recitals += 1
          scopes[last].label = "PP\(recitals)"
        }
      }
      paragraph.label = place == .annex ? nil : scopes[last].label
      paragraph.parent = scopes[last].chapeau
      if scopes[last].chapeau == nil { scopes[last].chapeau = paragraphs.count }
    }
    paragraphs.append(paragraph)
    blockMarks = []
    blockLinks = []
    words.endBlock()
  }

  private func beginAnnex() {
    guard has(.mainBody), embedded == 0, tables == 0 else { return }
    annexBegan = true
    lastNumbered = Scope()
    style = nil
    if !scopes.isEmpty { scopes[scopes.count - 1] = Scope() }
  }
}
