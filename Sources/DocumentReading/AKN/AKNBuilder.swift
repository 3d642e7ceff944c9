/// Builds the structure of one document from the events of its markup.
///
/// Paragraphs come out in the order of the file. The number of a unit (`<num>`) is its label, not its words. A note's words
/// are kept apart and stand behind the paragraphs; where the note stood, the paragraph has an empty mark.
final class AKNBuilder: AKNEvents {
  /// How deep elements may nest; the deepest published file has 16.
  static let depthLimit = 200

  /// An open element.
  struct Frame {
    var element: AKNElement
    var attributes: AKNAttributes
    /// Where its words began, for elements whose words are metadata or a link.
    var start: Int
    /// Whether it opened a scope.
    var opensScope = false
  }

  /// What the blocks of one unit (a recital, a numbered paragraph) share.
  struct Scope {
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

  var frames: [Frame] = []
  var scopes: [Scope] = []
  var noteDepth: Int?
  var silence = 0
  var tables = 0
  var embedded = 0
  var blockMarks: [NoteMark] = []
  var blockLinks: [Link] = []
  var number: [UInt8] = []
  var isInNumber = false
  var recitals = 0
  var annexBegan = false
  /// The last numbered paragraph: what a paragraph numbered `(a)` beside it belongs to.
  var lastNumbered = Scope()
  var style: AKNNumber.Style?

  // MARK: Events

  func start(_ element: AKNElement, _ attributes: AKNAttributes) -> Bool {
    guard frames.count < AKNBuilder.depthLimit else { return false }
    if element.breaksParagraph { breakBlock() }
    var frame = Frame(element: element, attributes: attributes, start: currentCount)
    if silence > 0 || element.isSilent { silence += 1 }
    metadata.start(element, attributes)
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

  var currentCount: Int {
    noteDepth == nil ? words.bytes.count : notes[notes.count - 1].words.bytes.count
  }

  /// Does what an opening element asks for; true when it opened a scope.
  func enter(_ element: AKNElement, _ attributes: AKNAttributes) -> Bool {
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

  func leave(_ frame: Frame) {
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

  func addSpace() {
    if noteDepth == nil { words.addSpace() } else { notes[notes.count - 1].words.addSpace() }
  }

  func addLink(from frame: Frame) {
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
  static func add(_ link: Link, to links: inout [Link]) {
    if let last = links.last, last.range.upperBound == link.range.lowerBound, last.target == link.target {
      links[links.count - 1].range = last.range.lowerBound..<link.range.upperBound
    } else {
      links.append(link)
    }
  }

  func restart() {
    lastNumbered = Scope()
    style = nil
    annexBegan = false
    if embedded == 0 { recitals = 0 }
  }

  func has(_ element: AKNElement) -> Bool {
    frames.contains { $0.element == element }
  }

  /// The element that opened the innermost scope.
  var innermostUnit: AKNElement? {
    frames.last { $0.opensScope }?.element
  }

  /// Gives the paragraph that is being read the number that was found.
  func apply(_ number: AKNNumber?) {
    guard let number, !scopes.isEmpty else { return }
    if let value = number.value, style == nil || style == number.style {
      style = number.style
      lastNumbered = Scope(label: place == .operative ? "OP\(value)" : nil)
    }
    scopes[scopes.count - 1] = lastNumbered
  }
}
