import UNSymbols

/// Marks between words: what they open, close and end.
extension Scanner {
  mutating func punctuation(_ byte: UInt8, _ scan: inout Scan) {
    let start = position
    position += 1
    switch byte {
    case 0x2C: add(.comma, start, position, to: &scan)
    case 0x3B: add(.semicolon, start, position, to: &scan)
    case 0x3A: add(.colon, start, position, to: &scan)
    case 0x28, 0x5B: add(.open, start, position, to: &scan)
    case 0x29, 0x5D: add(.close, start, position, to: &scan)
    case 0x2E: if endsSentence(at: start) { add(.stop, start, position, to: &scan) }
    case 0x22:
      isQuoted = language.has(.unspaced) ? !isQuoted : opensWord(start)
      add(isQuoted ? .quoteOpen : .quoteClose, start, position, to: &scan)
    case 0x7C where start > 0 && text[start - 1] == 0x20 && (position == end || text[position] == 0x20):
      // The edge of a table's cell.
      add(.stop, start, position, to: &scan)
    case 0x2D where start > 0 && text[start - 1] == 0x20: add(.dash, start, position, to: &scan)
    case 0xC2 where position < end && (text[position] == 0xAB || text[position] == 0xBB):
      add(text[position] == 0xAB ? .quoteOpen : .quoteClose, start, start + 2, to: &scan)
      position += 1
    case 0xE3 where position + 1 < end && text[position] == 0x80 && (0x88...0x8F).contains(text[position + 1]):
      add(text[position + 1] & 1 == 0 ? .quoteOpen : .quoteClose, start, start + 3, to: &scan)
      position += 2
    case 0xE2 where position + 1 < end && text[position] == 0x80:
      switch text[position + 1] {
      case 0x9C where language.has(.turnedQuotes), 0x9D where language.has(.turnedQuotes):
        add(opensWord(start) ? .quoteOpen : .quoteClose, start, start + 3, to: &scan)
      case 0x9C: add(.quoteOpen, start, start + 3, to: &scan)
      case 0x9D: add(.quoteClose, start, start + 3, to: &scan)
      case 0x99: skipPossessive(at: start + 3)
      default: break
      }
      position = max(position, start + 3)
    case 0xE2 where position + 1 < end && text[position] == 0x84 && text[position + 1] == 0x96:
      add(.meaning, start, start + 3, WordMeaning.number.rawValue, to: &scan)  // №
      position = start + 3
    case 0x27: skipPossessive(at: position)
    case 0xE0...0xEF: position += 2
    case 0xF0...0xF7: position += 3
    default: break
    }
  }

  /// Whether a quotation mark stands before a word rather than behind one.
  private func opensWord(_ start: Int) -> Bool {
    start == 0 || text[start - 1] == 0x20 || text[start - 1] == 0x28 || text[start - 1] == 0x0A
  }

  /// Moves past the s of a possessive.
  private mutating func skipPossessive(at next: Int) {
    if next < end, text[next] | 0x20 == 0x73, next + 1 == end || !text[next + 1].isLetter { position = next + 1 }
  }

  /// Whether the stop at a position ends a sentence: nothing follows, or a space and a capital behind a word that is no
  /// abbreviation.
  private func endsSentence(at stop: Int) -> Bool {
    var next = stop + 1
    guard next < end else { return true }
    if language.has(.unspaced), text[next] >= 0xE3 { return true }
    guard text[next] == 0x20 else { return false }
    while next < end, text[next] == 0x20 || text[next] == 0x28 { next += 1 }
    guard next < end, text.isSentenceLetter(next) || text[next] == 0xE2 || text[next] == 0x22 || text[next] == 0xC2
    else { return false }
    var start = stop
    while start > 0, text[start - 1].isLetter || text[start - 1] >= 0x80 { start -= 1 }
    if stop - start == (text[start] < 0x80 ? 1 : 2) { return false }
    return !language.isAbbreviation(text, start..<stop)
  }
}
