import UNSymbols

/// Tells paragraphs that can hold a citation from those that cannot, by their bytes alone: four in five need no scan.
///
/// A number that is cited has a slash or a bracket beside it, or a noun somewhere before it; the nouns are those of the
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

  /// Whether a paragraph can hold a citation, or name a body that a later one needs.
  func mayCite(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    // The paragraph's own number.
    while position < range.upperBound, text[position].isDigit || text[position] == 0x2E { position += 1 }
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
          hasDigit = true
        } else if byte == 0x2F, before.isDigit || before == 0x29 {
          return true
        }
      } else if before == 0x28, byte >= 0x80 || byte == 0x53 || byte == 0x45 || NumberScanner.isRomanDigit(byte) {
        return true
      }
      before = byte
      position += 1
    }
    return hasDigit && nouns.stand(in: text, range) || bodies.stand(in: text, range)
  }

  /// Words by what their forms share: all letters but the first, which may be a capital, and the last.
  private struct Stems: Sendable {
    private let stems: [[UInt8]]
    /// Whether a stem begins with each two bytes, the second in the upper half of the index.
    private let begins: [Bool]

    /// The bytes of a stem at the least and at the most: shorter words ("res.") only stand before numbers with a slash.
    private static let lengths = 4...8

    init(_ words: some Sequence<String>) {
      let stems = words.compactMap { words -> [UInt8]? in
        let word = words.split(separator: " ").first ?? ""
        // A Chinese word is short and has no capital.
        let stem = Array((word.utf8.first.map { $0 >= 0xE3 } == true ? word : word.dropFirst()).utf8)
        return stem.count >= Self.lengths.lowerBound ? Array(stem.prefix(Self.lengths.upperBound)) : nil
      }
      self.stems = Set(stems).sorted { $0.lexicographicallyPrecedes($1) }
      var begins = [Bool](repeating: false, count: 65_536)
      for stem in stems { begins[Int(stem[1]) << 8 | Int(stem[0])] = true }
      self.begins = begins
    }

    func stand(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
      guard range.count >= Self.lengths.lowerBound, let base = text.baseAddress else { return false }
      return begins.withUnsafeBufferPointer { begins in
        for position in range.lowerBound..<range.upperBound - 1 {
          let pair = UInt16(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt16.self))
          if begins[Int(pair)], stands(in: text, position, range.upperBound) { return true }
        }
        return false
      }
    }

    /// Whether one of the stems stands at a position.
    @inline(never) private func stands(in text: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Bool {
      stems.contains { stem in
        position + stem.count <= end && stem.indices.allSatisfy { stem[$0] == text[position + $0] }
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether one of the eight bytes from a position on is a slash, a digit or an opening bracket; of bytes beyond ASCII it may
  /// say so wrongly.
  @inline(__always) fileprivate func hasNumberByte(_ position: Int) -> Bool {
    let bytes = UnsafeRawPointer(baseAddress! + position).loadUnaligned(as: UInt64.self)
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
