import UNSymbols

/// What a printed page carries around its text: heads, feet, page and job numbers, rules, links.
///
/// The forms are those of the United Nations' own documents and of the printed volumes of resolutions.
enum PageFurniture {
  /// What a line is.
  enum Kind {
    /// Words of the document.
    case text
    /// A page number, a job number, or both: `18-22153 2/7`.
    case pageNumber
    /// The document's symbol alone: `A/RES/73/187`.
    case symbol
    /// The name of a language, as it stands between a symbol and a page's number.
    case language
    /// The title of the volume or session at the head of a page.
    case runningHead
    /// Five underscores or more: notes follow.
    case rule
    /// An address alone on its line.
    case address
  }

  /// What the line is, seen alone.
  static func kind(
    of line: TextLine, in text: UnsafeBufferPointer<UInt8>, words: PageWords
  ) -> Kind {
    let first = text[line.start]
    switch first {
    case 0x5F: return isRule(line, text) ? .rule : .text
    case 0x30...0x39, 0x2A, 0x2F, 0x2D: return isPageNumber(line, text, words) ? .pageNumber : .text
    case 0x68 where line.count > 12 && text[line.start + 1] == 0x74: return isAddress(line, text) ? .address : .text
    case 0x41...0x5A: break
    default: return words.mayOpen(first) ? words.kind(of: line, in: text) : .text
    }
    if line.count <= longestSymbol, isSymbol(line, text) { return .symbol }
    if words.mayOpen(first), case let kind = words.kind(of: line, in: text), kind != .text { return kind }
    if isPageNumber(line, text, words) { return .pageNumber }
    if line.count <= 90, words.isRunningHead(line, in: text) { return .runningHead }
    return .text
  }

  /// The most bytes of a line that is a symbol; documents of two bodies bear long ones.
  static let longestSymbol = 60

  /// Whether three bytes of a line are white space: a gap between its cells.
  static func isGap(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    start + 3 <= end && text[start] <= 0x20
      && (text[start] == 0x09 || text[start..<start + 3].allSatisfy { $0 == 0x20 || $0 == 0x09 })
  }

  /// Whether the line consists of five underscores or more.
  private static func isRule(_ line: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    line.count >= 5 && (line.start..<line.end).allSatisfy { text[$0] == 0x5F || text[$0] == 0x20 }
  }

  /// Whether the line is one symbol and nothing else: `S/RES/2477 (2019)`, `A/RES/75/101 A-B`.
  static func isSymbol(_ line: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let slash = (line.start..<min(line.end, line.start + 6)).first(where: { text[$0] == 0x2F }) else {
      return false
    }
    guard slash > line.start, text[line.start..<slash].allSatisfy({ $0.isUpper }), slash + 1 < line.end,
      text[line.end - 1] != 0x2E
    else { return false }
    var digits = false
    var depth = 0
    for position in line.start..<line.end {
      let byte = text[position]
      switch byte {
      case 0x30...0x39: digits = true
      case 0x28: depth += 1
      case 0x29: depth -= 1
      case 0x20 where digits && depth == 0 && isParts(text[(position + 1)..<line.end]): return true
      case 0x20 where text[position - 1] == 0x2E && position + 1 < line.end && text[position + 1].isDigit: break
      case 0x20: guard depth > 0 || position + 1 < line.end && text[position + 1] == 0x28 else { return false }
      case 0x2F, 0x2E, 0x2D, 0x2A, 0x5B, 0x5D: break
      // The dashes of documents with two symbols: "A/58/312–S/2003/825", "A/67/694－S/2013/19".
      case 0xE2 where text[(position + 1)..<line.end].starts(with: [0x80]): break
      case 0x80 where text[position - 1] == 0xE2, 0x90...0x95 where text[position - 1] == 0x80: break
      case 0xEF where text[(position + 1)..<line.end].starts(with: [0xBC, 0x8D]): break
      case 0xBC where text[position - 1] == 0xEF, 0x8D where text[position - 1] == 0xBC: break
      default: guard byte.isLetter else { return false }
      }
    }
    return digits
  }

  /// Whether words are the letters of parts: `B`, `A-B`, `A and B`.
  private static func isParts(_ words: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let letters = words.split { $0 == 0x20 || $0 == 0x2D || $0 == 0x2C }
    guard let first = letters.first, first.count == 1, words.count <= 12 else { return false }
    return letters.allSatisfy { part in
      part.count == 1 && part.first!.isUpper || part.elementsEqual("and".utf8) || part.elementsEqual("to".utf8)
    }
  }

  /// Whether the line is an address and nothing else.
  private static func isAddress(_ line: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = text[line.start..<line.end]
    return (words.starts(with: Array("https://".utf8)) || words.starts(with: Array("http://".utf8)))
      && !words.contains(0x20)
  }
}
