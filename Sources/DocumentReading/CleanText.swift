import UNSymbols

/// Builds a document's clean text from pieces of the input and remembers where each came from.
///
/// White space of every kind becomes one space, hyphens and dashes of every kind `-`, slashes of every kind `/`; full-width
/// brackets, Cyrillic capitals in symbols, Arabic and Chinese commas, stops and semicolons, full-width, raised and Arabic digits become
/// their ASCII twins, and ligatures ("ﬁ") their letters; marks without width and of direction are dropped, and so are the underscores with which
/// converters mark italics. Everything else is copied.
struct CleanText {
  /// The text so far.
  private(set) var bytes: [UInt8] = []
  /// The way back.
  private(set) var map = OffsetMap()

  /// Hands the bytes over and leaves none.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// An empty text with room for a number of bytes.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Appends bytes of the input, white space at both ends left out by the caller.
  mutating func append(_ input: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var position = range.lowerBound
    var copied = position
    map.addRun(at: bytes.count, from: position)
    while position < range.upperBound {
      if input[position] > 0x20 { position = input.plainEnd(position, range.upperBound) }
      guard position < range.upperBound else { break }
      let byte = input[position]
      if byte < 0x80 {
        // A space stays where it is one alone; behind a dropped mark the one before it may be there already.
        if byte > 0x20 && byte != 0x5F
          || byte == 0x20 && position + 1 < range.upperBound && input[position + 1] > 0x20
            && (position > copied || bytes.last != 0x20)
        {
          position += 1
          continue
        }
        if byte == 0x5F, !Self.isEmphasis(input, position, range) {
          position += 1
          continue
        }
        flush(input, &copied, position)
        position += 1
        if byte != 0x5F { addSpace(replacing: position - 1) }
      } else if let letters = Self.ligature(input, position, range.upperBound) {
        flush(input, &copied, position)
        map.addRun(at: bytes.count, from: position)
        bytes.append(contentsOf: letters.utf8)
        position += 3
      } else {
        let (length, substitute) = Self.substitute(input, position, range.upperBound)
        guard let substitute else {
          position += length
          continue
        }
        flush(input, &copied, position)
        if substitute == 0x20 {
          addSpace(replacing: position)
        } else if substitute != 0 {
          map.addRun(at: bytes.count, from: position)
          bytes.append(substitute)
        }
        position += length
      }
      copied = position
      map.addRun(at: bytes.count, from: position)
    }
    flush(input, &copied, range.upperBound)
  }

  /// Joins the next piece to the last: nothing after a hyphen or slash inside a word or number or beside Han, else one space.
  mutating func join(to next: UInt8) {
    guard let last = bytes.last else { return }
    if Self.leadsHan.contains(next) || endsInHan, last != 0x20 { return }
    if last == 0x2D || last == 0x2F, bytes.count > 1 {
      let before = bytes[bytes.count - 2]
      // Letters of two bytes: the last of one before, the first of one behind.
      if before.isAlphanumeric || (0x80...0xBF).contains(before) || before == 0x29,
        next.isAlphanumeric || (0xC3...0xD3).contains(next)
      {
        return
      }
    }
    // "A/C.1/L." at the end of a line, "498" on the next.
    if last == 0x2E, next.isDigit, bytes.withUnsafeBufferPointer({ SymbolGrammar.endsInElement($0[...]) }) { return }
    if last != 0x20 { bytes.append(0x20) }
  }

  /// The first bytes of characters that stand without spaces; ligatures of Latin letters ("ﬀ") come behind.
  private static let leadsHan: ClosedRange<UInt8> = 0xE3...0xED

  /// Whether the last character is Han, or a comma or stop of ASCII that stands for one behind Han.
  private var endsInHan: Bool {
    guard let last = bytes.last, last >= 0x80 || last == 0x2C || last == 0x2E || last == 0x3B else { return false }
    let end = last >= 0x80 ? bytes.count : bytes.count - 1
    return end >= 3 && Self.leadsHan.contains(bytes[end - 3]) && bytes[end - 1] >= 0x80
  }

  /// Ends a paragraph: a line feed in the text, which no scanner reads across.
  mutating func endParagraph() {
    bytes.append(0x0A)
  }

  private mutating func flush(_ input: UnsafeBufferPointer<UInt8>, _ copied: inout Int, _ position: Int) {
    if copied < position { bytes.append(contentsOf: input[copied..<position]) }
    copied = position
  }

  private mutating func addSpace(replacing origin: Int) {
    if let last = bytes.last, last == 0x20 || last == 0x0A { return }
    map.addRun(at: bytes.count, from: origin)
    bytes.append(0x20)
  }

  /// Whether an underscore begins or ends words in italics: `_Recalling_ its resolution`.
  private static func isEmphasis(_ input: UnsafeBufferPointer<UInt8>, _ position: Int, _ range: Range<Int>) -> Bool {
    let before = position > range.lowerBound ? input[position - 1] : 0x20
    let after = position + 1 < range.upperBound ? input[position + 1] : 0x20
    return before.isLetter && !after.isAlphanumeric && after != 0x5F
      || after.isLetter && (before == 0x20 || before == 0x28)
  }

  /// The Latin capital that a Cyrillic one stands for inside a symbol: `А/78/65`, `A/С.3/77`, `А.1078(28)`.
  private static func latinTwin(_ input: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> UInt8? {
    let twin: UInt8
    switch input[position + 1] {
    case 0x90: twin = 0x41
    case 0x95: twin = 0x45
    case 0xA1: twin = 0x43
    default: return nil
    }
    guard position + 3 < end, input[position + 2] == 0x2F || input[position + 2] == 0x2E,
      input[position + 3].isAlphanumeric || input[position + 3] == 0xD0,
      position == 0
        || !input[position - 1].isAlphanumeric && (input[position - 1] < 0x80 || input[position - 1] == 0xA0)
    else { return nil }
    return twin
  }

  /// The letters of the ligature at a position, Latin (U+FB00 to U+FB06) or of lam and alef (U+FEF5 to U+FEFC); nil where none stands
  /// there.
  private static func ligature(_ input: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> String? {
    guard input[position] == 0xEF, position + 2 < end else { return nil }
    switch (input[position + 1], input[position + 2]) {
    case (0xAC, 0x80): return "ff"
    case (0xAC, 0x81): return "fi"
    case (0xAC, 0x82): return "fl"
    case (0xAC, 0x83): return "ffi"
    case (0xAC, 0x84): return "ffl"
    case (0xAC, 0x85...0x86): return "st"
    case (0xBB, 0xB5...0xB6): return "لآ"
    case (0xBB, 0xB7...0xB8): return "لأ"
    case (0xBB, 0xB9...0xBA): return "لإ"
    case (0xBB, 0xBB...0xBC): return "لا"
    default: return nil
    }
  }

  /// The length of the character at a position, and what stands for it: 0 for nothing, nil for itself.
  static func substitute(
    _ input: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int
  ) -> (length: Int, substitute: UInt8?) {
    let byte = input[position]
    if byte == 0xC2, position + 1 < end {
      switch input[position + 1] {
      case 0xA0: return (2, 0x20)
      case 0xAD: return (2, 0)
      case 0xB9: return (2, 0x31)
      case 0xB2: return (2, 0x32)
      case 0xB3: return (2, 0x33)
      default: return (2, nil)
      }
    }
    if byte & 0xF8 == 0xD8, position + 1 < end {
      switch (byte, input[position + 1]) {
      case (0xD8, 0x8C): return (2, 0x2C)
      case (0xD8, 0x9B): return (2, 0x3B)
      case (0xD8, 0x9C): return (2, 0)
      case (0xD9, let digit) where digit >= 0xA0 && digit <= 0xA9: return (2, digit - 0x70)
      case (0xDB, let digit) where digit >= 0xB0 && digit <= 0xB9: return (2, digit - 0x80)
      default: return (2, nil)
      }
    }
    if byte == 0xD0, let twin = latinTwin(input, position, end) { return (2, twin) }
    guard byte & 0xF0 == 0xE0, position + 2 < end else {
      return (byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, nil)
    }
    let second = input[position + 1]
    let third = input[position + 2]
    switch (byte, second) {
    case (0xE2, 0x80):
      switch third {
      case 0x80...0x8A, 0xAF, 0xA8, 0xA9: return (3, 0x20)
      case 0x8B...0x8F, 0xAA...0xAE: return (3, 0)
      case 0x90...0x95: return (3, 0x2D)
      default: return (3, nil)
      }
    case (0xE2, 0x81):
      switch third {
      case 0x84: return (3, 0x2F)
      case 0x9F: return (3, 0x20)
      case 0xB0, 0xB4...0xB9: return (3, third - 0x80)
      case 0xA0...0xAF: return (3, 0)
      default: return (3, nil)
      }
    case (0xE2, 0x88):
      switch third {
      case 0x92: return (3, 0x2D)
      case 0x95: return (3, 0x2F)
      default: return (3, nil)
      }
    // ① to ⑨, the marks of notes in older Chinese texts.
    case (0xE2, 0x91) where third >= 0xA0 && third <= 0xA8: return (3, third - 0x6F)
    case (0xE3, 0x80) where third <= 0x82: return (3, third == 0x80 ? 0x20 : third == 0x81 ? 0x2C : 0x2E)
    case (0xEF, 0xBC) where third >= 0x81: return (3, third - 0x60)
    case (0xEF, 0xBD) where third <= 0x9E: return (3, third - 0x20)
    case (0xEF, 0xB9) where third == 0xA3: return (3, 0x2D)
    case (0xEF, 0xBB) where third == 0xBF: return (3, 0)
    default: return (3, nil)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The end of the bytes that are copied as they are, eight at a time: printing characters of ASCII but the underscore, and
  /// spaces that stand alone. The first byte is no space.
  @inline(__always) fileprivate func plainEnd(_ start: Int, _ end: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var position = start
    while position + 8 <= end {
      let bytes = eight(position)
      // No byte beyond ASCII, none below the space, no underscore.
      guard bytes & tops == 0, (bytes &- ones &* 0x20) & tops == 0,
        ~((bytes ^ ones &* 0x5F) &+ ones &* 0x7F) & tops == 0
      else { break }
      // The top bit of each byte that is a space; one at the end may have another behind it.
      let spaces = ~((bytes ^ ones &* 0x20) &+ ones &* 0x7F) & tops
      guard spaces & spaces << 8 == 0 else { break }
      position += spaces >> 63 == 1 ? 7 : 8
    }
    return position
  }
}
