import UNSymbols

/// Tells paragraphs that can hold a citation from those that cannot, by their bytes alone: nine in ten need no scan.
///
/// A number that is cited has a slash or a bracket beside it, or a noun somewhere in its paragraph; the nouns are those of the
/// lexicon, compared without their first letter (which may be a capital) and their endings.
struct CitationHints: Sendable {
  private let nouns: Stems
  private let bodies: Stems

  /// Takes the nouns that give numbers their meaning ("resolution", "statement by the President", "Sales No."), and the short
  /// names of bodies that later paragraphs go back to ("Conference").
  init(nouns: some Sequence<String>, bodies: some Sequence<String>) {
    self.nouns = Stems(nouns)
    self.bodies = Stems(bodies)
  }

  /// How many bytes may stand between a number and its session in brackets: "3411 A and B (XXX)", "2(d) (LVII)".
  private static let longestParts = 32

  /// Whether a paragraph can name a body under a name of which a later one may use the short form.
  func mayName(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool { bodies.stand(in: text, range) }

  /// Whether a paragraph can hold a citation.
  func mayCite(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    // The paragraph's own number.
    while position < range.upperBound, text[position].isDigit || text[position] == 0x2E { position += 1 }
    var lastDigit = position > range.lowerBound ? position - 1 : nil
    var hasDigit = false
    var before: UInt8 = 0x20
    while position < range.upperBound {
      if before != 0x28, position + 8 <= range.upperBound, !text.hasNumberByte(position) {
        before = text[position + 7]
        position += 8
        continue
      }
      let byte = text[position]
      if byte < 0x40 {
        if byte.isDigit {
          if before == 0x2F || before == 0x28 || before.isUpper { return true }
          if before == 0x2E, standsInSymbol(text, position - 1, range.lowerBound) { return true }
          if before == 0x20, isNumbered(text, position - 1, range.lowerBound) { return true }
          lastDigit = position
          hasDigit = true
        } else if byte == 0x2F, before.isDigit || before == 0x29 {
          return true
        }
      } else if before == 0x28, byte >= 0x80 || byte == 0x53 || byte == 0x45 || NumberScanner.isRomanDigit(byte),
        let lastDigit, position - lastDigit <= Self.longestParts
      {
        return true
      }
      before = byte
      position += 1
    }
    return hasDigit && nouns.stand(in: text, range)
  }

  /// Whether the space at a position parts a number from "No.", "Nos.", "no", "núm." or "№", as of labour conventions.
  private func isNumbered(_ text: UnsafeBufferPointer<UInt8>, _ space: Int, _ start: Int) -> Bool {
    guard space - start > 6 else { return false }
    var end = space
    if text[end - 1] == 0x2E { end -= 1 }
    if text[end - 1] == 0x73 { end -= 1 }
    switch (text[end - 2], text[end - 1]) {
    case (0x4E, 0x6F), (0x6E, 0x6F): return !text[end - 3].isLetter
    case (0xBA, 0x6D): return text[end - 3] == 0xC3 && text[end - 4] | 0x20 == 0x6E
    case (0x84, 0x96), (0xC2, 0xB0), (0xC2, 0xBA): return true
    default: return false
    }
  }

  /// Whether the stop at a position stands behind letters that a slash brings: `S/PV.4414`, `A/L.323`.
  private func standsInSymbol(_ text: UnsafeBufferPointer<UInt8>, _ stop: Int, _ start: Int) -> Bool {
    var position = stop
    while position > start, text[position - 1].isLetter { position -= 1 }
    return position < stop && position > start && text[position - 1] == 0x2F
  }

  /// Words by what their forms share: all letters but the first, which may be a capital, and the last.
  private struct Stems: Sendable {
    /// The first four bytes of each stem, and the others.
    private let stems: [(head: UInt32, rest: [UInt8])]
    /// Whether the first four bytes of a stem have each hash.
    private let heads: [Bool]

    /// The bytes of a stem at the least and at the most: shorter words ("res.") only stand before numbers with a slash.
    private static let lengths = 4...8

    init(_ words: some Sequence<String>) {
      let stems = words.compactMap { words -> [UInt8]? in
        let word = words.split(separator: " ").first ?? ""
        // A Chinese word is short and has no capital.
        let stem = Array((word.utf8.first.map { $0 >= 0xE3 } == true ? word : word.dropFirst()).utf8)
        return stem.count >= Self.lengths.lowerBound ? Array(stem.prefix(Self.lengths.upperBound)) : nil
      }
      self.stems = Set(stems).sorted { $0.lexicographicallyPrecedes($1) }.map { stem in
        (stem[..<4].reversed().reduce(0) { $0 << 8 | UInt32($1) }, Array(stem[4...]))
      }
      var heads = [Bool](repeating: false, count: 1 << Self.hashBits)
      for stem in self.stems { heads[Self.hash(stem.head)] = true }
      self.heads = heads
    }

    private static let hashBits: UInt32 = 12

    @inline(__always) private static func hash(_ head: UInt32) -> Int { Int((head &* 0x9E37_79B1) >> (32 - hashBits)) }

    func stand(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
      guard range.count >= Self.lengths.lowerBound, let base = text.baseAddress else { return false }
      return heads.withUnsafeBufferPointer { heads in
        for position in range.lowerBound...range.upperBound - Self.lengths.lowerBound {
          let head = UInt32(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt32.self))
          if heads[Self.hash(head)], stands(in: text, head, position + 4, range.upperBound) { return true }
        }
        return false
      }
    }

    /// Whether one of the stems stands where `head` was read, before a position.
    @inline(never) private func stands(in text: UnsafeBufferPointer<UInt8>, _ head: UInt32, _ position: Int, _ end: Int)
      -> Bool
    {
      stems.contains { stem in
        stem.head == head && position + stem.rest.count <= end
          && stem.rest.indices.allSatisfy { stem.rest[$0] == text[position + $0] }
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether one of the eight bytes from a position on is a slash, a digit or an opening bracket; of bytes beyond ASCII it may
  /// say so wrongly.
  @inline(__always) fileprivate func hasNumberByte(_ position: Int) -> Bool {
    let bytes = eight(position)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    // In each byte the top bit tells whether a sum went beyond it. The slash stands right before the digits.
    let low = bytes & ~tops
    let fromSlash = low &+ ones &* (0x80 - 0x2F)
    let beyondNine = low &+ ones &* (0x80 - 0x3A)
    let bracket = bytes ^ ones &* 0x28
    let isBracket = (bracket &- ones) & ~bracket
    return (fromSlash & ~beyondNine | isBracket) & tops != 0
  }
}
