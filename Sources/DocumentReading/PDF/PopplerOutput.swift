import UNSymbols

/// Reads what `pdftohtml -xml` writes: pages, fonts, and words with their places.
///
/// The output nests only in the words of a line (`<b>`, `<i>`, `<a>`). It is read in one pass that accepts any bytes, since
/// some documents make poppler write XML that no parser of XML takes.
struct PopplerOutput {
  /// A hyperlink in the words.
  struct Link: Hashable {
    var words: Range<Int>
    var target: String
  }

  /// The words of all runs, in the order of the output; white space is one space, ligatures are letters.
  private(set) var bytes: [UInt8] = []
  /// The pages.
  private(set) var pages: [PDFPage] = []
  /// The hyperlinks, in order.
  private(set) var links: [Link] = []

  private var fonts: [Int: (size: Double, space: Double)] = [:]

  /// Reads an output.
  init(_ xml: [UInt8]) {
    let (repaired, _) = UTF8Repair.repaired(xml)
    let sound = repaired.isEmpty ? xml : repaired
    bytes.reserveCapacity(sound.count / 2)
    sound.withUnsafeBufferPointer { read($0) }
    if let turned = PDFRightToLeft(bytes, pages, links) {
      (bytes, pages, links) = (turned.bytes, turned.pages, turned.links)
    }
  }

  private mutating func read(_ xml: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while let tag = PopplerTag(xml, from: position) {
      position = tag.end
      switch tag.name {
      case .page:
        pages.append(PDFPage(width: tag.number("width") ?? 0, height: tag.number("height") ?? 0))
      case .font:
        // Of a font without a fixed width, the space takes a quarter of the size.
        let isFixed = tag.value("family").contains("Courier")
        let size = max(1, tag.number("size") ?? 0)
        fonts[Int(tag.number("id") ?? -1)] = (size, size * (isFixed ? 0.6 : 0.25))
      case .text: readRun(tag, xml, &position)
      case .bold, .link, .end, .other: break
      }
    }
  }

  /// Reads the words of a line up to its end tag.
  private mutating func readRun(_ tag: PopplerTag, _ xml: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
    let start = bytes.count
    var spaces = Spaces()
    var bold = 0
    var depth = 0
    var open: (start: Int, target: String)?
    var place = position
    while place < xml.count {
      let byte = xml[place]
      if byte == UInt8(ascii: "<"), let inner = PopplerTag(xml, from: place), inner.start == place {
        if inner.name == .text || inner.name == .page { break }
        place = inner.end
        if inner.isEnd, inner.name == .end { break }
        switch inner.name {
        case .bold: depth += inner.isEnd ? -1 : 1
        case .link:
          if let link = open { close(link, start) }
          open = inner.isEnd ? nil : (bytes.count, inner.value("href"))
        default: break
        }
        continue
      }
      let before = bytes.count
      place = append(xml, place, start, &spaces)
      if depth > 0 { bold += bytes.count - before }
    }
    position = place
    if let link = open { close(link, start) }
    if bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
    addRun(tag, start..<bytes.count, spaces, isBold: bold * 2 > bytes.count - start)
  }

  /// How many spaces stand around the words of a run, and how many between them are left out.
  private struct Spaces {
    var before = 0
    var inside = 0
    var after = 0

    /// Begins a word.
    mutating func endGap() {
      inside += max(0, after - 1)
      after = 0
    }
  }

  /// Appends one character of a run that begins at `start` in `bytes`; the place behind it in the output.
  private mutating func append(
    _ xml: UnsafeBufferPointer<UInt8>, _ place: Int, _ start: Int, _ spaces: inout Spaces
  ) -> Int {
    var character: Unicode.Scalar?
    var end = place + 1
    if xml[place] == UInt8(ascii: "&"), let entity = MarkupEntity(xml, at: place, limit: xml.count) {
      character = entity.character
      end = place + entity.length
    } else if xml[place] <= 0x20 {
      character = " "
    } else if xml[place] == 0xC2, place + 1 < xml.count, xml[place + 1] == 0xA0 {
      character = " "
      end += 1
    } else if xml[place] == 0xEF, place + 2 < xml.count, xml[place + 1] == 0xAC, 0x80...0x86 ~= xml[place + 2] {
      let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(xml[place + 2]) - 0x80]
      spaces.endGap()
      bytes += letters.utf8
      return place + 3
    }
    guard let character, character.value > 0x20, character.value != 0xA0 else {
      if character == nil {
        spaces.endGap()
        bytes.append(xml[place])
      } else if bytes.count == start {
        spaces.before += 1
      } else {
        spaces.after += 1
        if bytes.last != 0x20 { bytes.append(0x20) }
      }
      return end
    }
    spaces.endGap()
    bytes += String(character).utf8
    return end
  }

  private mutating func close(_ link: (start: Int, target: String), _ start: Int) {
    var words = min(link.start, bytes.count)..<bytes.count
    while let first = words.first, bytes[first] == 0x20 { words.removeFirst() }
    while let last = words.last, bytes[last] == 0x20 { words.removeLast() }
    // Links within the file, as from a mark to its note, say nothing here.
    if !words.isEmpty, link.target.contains("://") { links.append(Link(words: words, target: link.target)) }
  }

  private mutating func addRun(_ tag: PopplerTag, _ words: Range<Int>, _ spaces: Spaces, isBold: Bool) {
    guard !words.isEmpty, !pages.isEmpty, let top = tag.number("top"), let left = tag.number("left"),
      let width = tag.number("width"), let height = tag.number("height")
    else { return }
    let font = fonts[Int(tag.number("font") ?? -1)] ?? (size: max(1, height), space: height / 4)
    let begin = left + Double(spaces.before) * font.space
    // Some files make the last space of a line as wide as they like; a letter is seldom wider than three quarters of its size.
    let end = min(
      left + width - Double(spaces.after) * font.space, begin + Double(words.count + spaces.inside) * font.size * 0.75)
    pages[pages.count - 1].runs.append(
      PDFRun(
        words: words, left: begin, right: max(begin, end), top: top, bottom: top + max(1, height), size: font.size,
        isBold: isBold, follows: spaces.before > 0, precedes: spaces.after > 0))
  }
}

/// A tag of poppler's output.
private struct PopplerTag {
  enum Name {
    case page, font, text, bold, link
    /// The end of a line or a page.
    case end
    case other
  }

  let name: Name
  let isEnd: Bool
  /// The offset of its `<`.
  let start: Int
  /// The offset behind its `>`.
  let end: Int
  private let xml: UnsafeBufferPointer<UInt8>

  /// The first tag at or behind a place; nil when there is none.
  init?(_ xml: UnsafeBufferPointer<UInt8>, from place: Int) {
    var start = place
    while start < xml.count, xml[start] != UInt8(ascii: "<") { start += 1 }
    guard start < xml.count else { return nil }
    var end = start + 1
    var isQuoted = false
    while end < xml.count, isQuoted || xml[end] != UInt8(ascii: ">") {
      if xml[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
      end += 1
    }
    isEnd = start + 1 < xml.count && xml[start + 1] == UInt8(ascii: "/")
    let first = start + (isEnd ? 2 : 1)
    let word = xml[min(first, end)..<end].prefix { $0.isLetter || $0.isDigit }
    switch String(decoding: word, as: UTF8.self) {
    case "page": name = isEnd ? .end : .page
    case "fontspec": name = .font
    case "text": name = isEnd ? .end : .text
    case "b": name = .bold
    case "a": name = .link
    default: name = .other
    }
    self.xml = xml
    self.start = start
    self.end = min(end + 1, xml.count)
  }

  /// The value of an attribute, entities replaced; empty when the tag has none of this name.
  func value(_ key: StaticString) -> String {
    range(of: key).map { MarkupEntity.decode(String(decoding: xml[$0], as: UTF8.self)) } ?? ""
  }

  /// The value of an attribute as a number no larger than a million either way.
  func number(_ key: StaticString) -> Double? {
    guard let range = range(of: key), range.count < 24 else { return nil }
    var value = 0.0
    var scale = 0.0
    for byte in xml[range] {
      if byte.isDigit {
        value = value * 10 + Double(byte - 0x30)
        scale *= 10
      } else if byte == UInt8(ascii: "."), scale == 0 {
        scale = 1
      } else if byte != UInt8(ascii: "-") {
        return nil
      }
    }
    if scale > 0 { value /= scale }
    if xml[range].first == UInt8(ascii: "-") { value = -value }
    return max(-1e6, min(1e6, value))
  }

  private func range(of key: StaticString) -> Range<Int>? {
    let count = key.utf8CodeUnitCount
    var place = start
    while place + count + 2 < end {
      if xml[place] == 0x20, xml[place + 1 + count] == UInt8(ascii: "="),
        (0..<count).allSatisfy({ xml[place + 1 + $0] == key.utf8Start[$0] })
      {
        let first = place + count + 3
        guard first <= end, xml[first - 1] == UInt8(ascii: "\"") else { return nil }
        var last = first
        while last < end, xml[last] != UInt8(ascii: "\"") { last += 1 }
        return first..<last
      }
      place += 1
    }
    return nil
  }
}
