/// Letters as words are compared: without case, and without what spelling leaves open.
///
/// Capitals of Latin and Cyrillic become small letters, `ё` becomes `е`, apostrophes of every kind one, the forms of alef one,
/// final ya ya; the Arabic stroke that only stretches a word (tatweel) and the marks of vowels do not count. Text is never changed, only hashed so.
package enum FoldedText {
  /// Adds the character at a position to a hash and returns the offset behind it.
  @inlinable package static func add(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int, to hash: inout UInt64
  ) -> Int {
    let byte = text[position]
    if byte < 0x80 {
      hash = hash.adding(byte.lowered)
      return position + 1
    }
    guard byte < 0xE0, position + 1 < end else {
      if byte == 0xE2, position + 2 < end, text[position + 1] == 0x80, text[position + 2] | 1 == 0x99 {
        hash = hash.adding(0x27)
        return position + 3
      }
      hash = hash.adding(byte)
      return position + 1
    }
    var lead = byte
    var second = text[position + 1]
    switch lead {
    case 0xC3 where second >= 0x80 && second <= 0x9E && second != 0x97: second += 0x20
    case 0xD0 where second == 0x81: second = 0xB5
    case 0xD0 where second >= 0x90 && second <= 0x9F: second += 0x20
    case 0xD0 where second >= 0xA0 && second <= 0xAF:
      lead = 0xD1
      second -= 0x20
    case 0xD1 where second == 0x91:
      lead = 0xD0
      second = 0xB5
    case 0xD8 where second == 0xA2 || second == 0xA3 || second == 0xA5: second = 0xA7
    case 0xD9 where second == 0x80 || second >= 0x8B && second <= 0x92: return position + 2
    case 0xD9 where second == 0x89: second = 0x8A
    default: break
    }
    hash = hash.adding(lead).adding(second)
    return position + 2
  }

  /// The hash of a whole range.
  package static func hash(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = UInt64.noLetters
    var position = range.lowerBound
    while position < range.upperBound { position = add(text, position, range.upperBound, to: &hash) }
    return hash
  }

  /// The hash of a text.
  package static func hash(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { hash($0, 0..<$0.count) }
  }

  /// The offset behind a word that stands at a position, letters compared folded; nil when another word stands there.
  package static func match(
    _ word: [UInt8], _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    match(word[...], text, start, end)
  }

  /// The same for a piece of an entry.
  package static func match(
    _ word: ArraySlice<UInt8>, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    word.withUnsafeBufferPointer { word in
      var position = start
      var place = 0
      while place < word.count {
        var wanted = UInt64.noLetters
        place = add(word, place, word.count, to: &wanted)
        if wanted == .noLetters { continue }
        var found = UInt64.noLetters
        while position < end, found == .noLetters { position = add(text, position, end, to: &found) }
        if found != wanted { return nil }
      }
      return position
    }
  }
}

/// Hashes of letters: 64-bit FNV-1a. They extend the number itself, for only so the compiler puts them in line in other modules.
extension UInt64 {
  /// The hash of no letters.
  @inlinable @inline(__always) package static var noLetters: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The hash with one more byte.
  @inlinable @inline(__always) package func adding(_ byte: UInt8) -> UInt64 { (self ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the byte at a position begins a Chinese character.
  @inlinable package func isHan(_ position: Int) -> Bool {
    let byte = self[position]
    return byte >= 0xE4 && byte <= 0xE9 || byte == 0xE3 && position + 1 < count && self[position + 1] >= 0x90
  }

  /// Whether a small letter stands at a position, Latin or Cyrillic.
  @inlinable package func isLowerLetter(_ position: Int) -> Bool {
    let byte = self[position]
    guard byte >= 0x80, position + 1 < count else { return byte.isLower }
    let second = self[position + 1]
    return byte == 0xC3 && second >= 0x9F || byte == 0xD0 && second >= 0xB0 || byte == 0xD1 && second <= 0x9F
  }

  /// Whether a capital stands at a position, Latin or Cyrillic, or a letter of a script without capitals.
  @inlinable package func isSentenceLetter(_ position: Int) -> Bool {
    let byte = self[position]
    guard byte >= 0x80, position + 1 < count else { return byte.isUpper }
    let second = self[position + 1]
    return byte == 0xC3 && second <= 0x9E || byte == 0xD0 && second <= 0xAF || byte >= 0xD8 && byte <= 0xDB
      || isHan(position)
  }
}
