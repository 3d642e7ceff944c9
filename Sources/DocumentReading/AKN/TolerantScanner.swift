/// Reads markup that does not nest: end tags that match nothing are dropped, elements left open are closed.
///
/// It accepts any bytes. Whatever is not a tag, a comment, a declaration or an entity is words.
struct TolerantScanner {
  /// Why the scanner stopped.
  enum Failure: Error {
    /// The file declares entities.
    case declaresEntities
    /// The events asked to stop.
    case stopped
  }

  /// What was mended.
  struct Repairs {
    /// End tags that matched no open element.
    var droppedEnds = 0
    /// Elements that were closed because an outer one ended, or the file did.
    var closedElements = 0
    /// Invalid UTF-8 sequences that were replaced.
    var replacements = 0
  }

  private let input: UnsafeBufferPointer<UInt8>
  private let events: any AKNEvents
  private var index = 0
  private var open: [Range<Int>] = []
  private var repairs = Repairs()

  private init(input: UnsafeBufferPointer<UInt8>, events: any AKNEvents) {
    self.input = input
    self.events = events
  }

  /// Scans the whole input.
  static func scan(_ input: UnsafeBufferPointer<UInt8>, events: any AKNEvents) throws(Failure) -> Repairs {
    var scanner = TolerantScanner(input: input, events: events)
    try scanner.run()
    return scanner.repairs
  }

  private mutating func run() throws(Failure) {
    var textStart = 0
    while index < input.count {
      guard input[index] == UInt8(ascii: "<"), isMarkup(at: index) else {
        index += 1
        continue
      }
      sendText(textStart..<index)
      try readMarkup()
      textStart = index
    }
    sendText(textStart..<index)
    repairs.closedElements += open.count
    for _ in open { events.end() }
  }

  private func has(_ text: StaticString, at place: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= input.count else { return false }
    for offset in 0..<count where input[place + offset] != text.utf8Start[offset] { return false }
    return true
  }

  private func isMarkup(at place: Int) -> Bool {
    guard place + 1 < input.count else { return false }
    let next = input[place + 1]
    return next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || isNameByte(next)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private func find(_ text: StaticString, from place: Int) -> Int? {
    let first = text.utf8Start[0]
    var at = place
    while at < input.count {
      if input[at] == first, has(text, at: at) { return at }
      at += 1
    }
    return nil
  }

  private mutating func readMarkup() throws(Failure) {
    if has("<!--", at: index) {
      index = find("-->", from: index + 4).map { $0 + 3 } ?? input.count
    } else if has("<![CDATA[", at: index) {
      let end = find("]]>", from: index + 9) ?? input.count
      sendText((index + 9)..<end, entities: false)
      index = min(end + 3, input.count)
    } else if has("<!ENTITY", at: index) {
      throw .declaresEntities
    } else if has("<!", at: index) {
      // The inner declarations of a document type are read as markup of their own, so that entities are seen.
      while index < input.count, input[index] != UInt8(ascii: ">"), input[index] != UInt8(ascii: "[") { index += 1 }
      index = min(index + 1, input.count)
    } else if has("<?", at: index) {
      index = find("?>", from: index).map { $0 + 2 } ?? input.count
    } else if has("</", at: index) {
      readEnd()
    } else {
      try readStart()
    }
  }

  private mutating func readName() -> Range<Int> {
    let start = index
    while index < input.count, isNameByte(input[index]) { index += 1 }
    return start..<index
  }

  private mutating func readEnd() {
    index += 2
    let name = readName()
    index = find(">", from: index).map { $0 + 1 } ?? input.count
    guard let match = open.lastIndex(where: { input[$0].elementsEqual(input[name]) }) else {
      repairs.droppedEnds += 1
      return
    }
    repairs.closedElements += open.count - 1 - match
    while open.count > match {
      open.removeLast()
      events.end()
    }
  }

  private mutating func readStart() throws(Failure) {
    index += 1
    let name = readName()
    var attributes = AKNAttributes()
    var isEmpty = false
    while index < input.count {
      let byte = input[index]
      if byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: "<") { break }
      isEmpty = byte == UInt8(ascii: "/")
      if isNameByte(byte) { readAttribute(into: &attributes) } else { index += 1 }
    }
    if index < input.count, input[index] == UInt8(ascii: ">") { index += 1 }
    let element = AKNElement(name: UnsafeBufferPointer(rebasing: input[name]))
    guard events.start(element, attributes) else { throw .stopped }
    if isEmpty { events.end() } else { open.append(name) }
  }

  private mutating func readAttribute(into attributes: inout AKNAttributes) {
    let key = readName()
    guard index + 1 < input.count, input[index] == UInt8(ascii: "="),
      input[index + 1] == UInt8(ascii: "\"") || input[index + 1] == UInt8(ascii: "'")
    else { return }
    let quote = input[index + 1]
    let start = index + 2
    var end = start
    while end < input.count, input[end] != quote { end += 1 }
    index = min(end + 1, input.count)
    attributes.set(
      String(decoding: input[key], as: UTF8.self),
      MarkupEntity.decode(String(decoding: input[start..<end], as: UTF8.self)))
  }

  /// Sends words, with their entities and invalid bytes replaced.
  private mutating func sendText(_ range: Range<Int>, entities: Bool = true) {
    var start = range.lowerBound
    var at = start
    func flush(_ end: Int) {
      guard start < end else { return }
      events.text(UnsafeBufferPointer(rebasing: input[start..<end]), origin: start, replacing: nil)
    }
    while at < range.upperBound {
      let byte = input[at]
      if entities, byte == UInt8(ascii: "&"), let entity = MarkupEntity(input, at: at, limit: range.upperBound) {
        flush(at)
        send(entity.character, origin: at, length: entity.length)
        at += entity.length
        start = at
      } else if byte < 0x80 {
        at += 1
      } else if let length = UTF8Sequence.length(input, at: at, limit: range.upperBound) {
        at += length
      } else {
        flush(at)
        send("\u{FFFD}", origin: at, length: 1)
        repairs.replacements += 1
        at += 1
        start = at
      }
    }
    flush(range.upperBound)
  }

  private func send(_ character: Unicode.Scalar, origin: Int, length: Int) {
    let bytes = Array(String(character).utf8)
    bytes.withUnsafeBufferPointer { events.text($0, origin: origin, replacing: length) }
  }
}
