import UNSymbols

/// Cuts text into the words by which names are looked up: runs of letters, in Chinese single characters.
enum WordReader {
  /// The end of the word that begins at a position, its letters added to a hash.
  ///
  /// Hyphens and apostrophes inside belong to it and are not hashed; a possessive 's does not belong to it. Where a language
  /// elides ("l’Assemblée"), an apostrophe ends the word and is its last character.
  static func end(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, elides: Bool = false, _ hash: inout UInt64
  ) -> Int {
    var position = start
    while position < end {
      let byte = text[position]
      if byte.isLetter {
        // An Arabic conjunction is stuck to a symbol of Latin letters: "وA/HRC/48/65".
        if position > start + 1, text[position - 2] >= 0xD8, text[position - 2] <= 0xDB { break }
        position = letters(text, position, end, &hash)
      } else if byte >= 0xE3 {
        guard position == start, text.isHan(position), position + 3 <= end else { break }
        for offset in 0..<3 { hash = hash.adding(text[position + offset]) }
        return position + 3
      } else if byte >= 0x80, byte != 0xE2 {
        if byte == 0xC2, position + 1 < end, text[position + 1] == 0xAB || text[position + 1] == 0xBB { break }
        position = FoldedText.add(text, position, end, to: &hash)
      } else if byte == 0x2D, position > start, position + 1 < end,
        text.isLowerLetter(position + 1) || joinsName(text, start, hyphen: position, end)
      {
        position += 1
      } else if byte == 0x27 || byte == 0xE2, position > start {
        let length = byte == 0x27 ? 1 : 3
        if length == 3 {
          guard position + 3 < end, text[position + 1] == 0x80, text[position + 2] == 0x99 || text[position + 2] == 0x98
          else { break }
        }
        let next = position + length
        guard next < end, text[next].isLetter || elides && text[next] >= 0x80 else { break }
        if elides { return next }
        if text[next] | 0x20 == 0x73, next + 1 == end || !text[next + 1].isLetter { return position }
        position = next
      } else {
        break
      }
    }
    return position
  }

  /// The end of the run of ASCII letters at a position, added to a hash; eight bytes are looked at together.
  @inline(__always) private static func letters(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ hash: inout UInt64
  ) -> Int {
    var position = start
    while position + 8 <= end {
      let count = text.letters(inEightFrom: position)
      var small = text.eight(position) | 0x2020_2020_2020_2020
      for _ in 0..<count {
        hash = hash.adding(UInt8(truncatingIfNeeded: small))
        small >>= 8
      }
      position += count
      if count < 8 { return position }
    }
    while position < end, text[position].isLetter {
      hash = hash.adding(text[position] | 0x20)
      position += 1
    }
    return position
  }

  /// Whether a hyphen before a capital stands inside a name: "Sub-Commission", "UN-Women", "ООН-Хабитат"; not in "A-C".
  private static func joinsName(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, hyphen: Int, _ end: Int) -> Bool {
    guard hyphen + 2 < end else { return false }
    if text[hyphen + 1].isUpper {
      return text[hyphen + 2].isLower && (text[hyphen - 1].isLower || hyphen - start >= 2 && text[hyphen - 1].isUpper)
    }
    // А to Я, behind more than one letter.
    return text[hyphen + 1] == 0xD0 && (0x90...0xAF).contains(text[hyphen + 2]) && hyphen - start > 2
      && text.isLowerLetter(hyphen + 3)
  }

  /// The offset at which the next word of a name may begin behind one that ends at a position: behind a space, or right there
  /// in Chinese and behind an elision; nil when no word follows.
  static func next(_ text: UnsafeBufferPointer<UInt8>, _ wordEnd: Int, _ end: Int) -> Int? {
    guard wordEnd < end else { return nil }
    if text[wordEnd] == 0x20 { return wordEnd + 1 }
    if text[wordEnd] >= 0xE3 { return text.isHan(wordEnd) ? wordEnd : nil }
    let last = text[wordEnd - 1]
    let isElided = last == 0x27 || last == 0x99 && wordEnd > 2 && text[wordEnd - 3] == 0xE2
    return isElided || text[wordEnd - 1] >= 0x80 && wordEnd > 2 && text.isHan(wordEnd - 3) ? wordEnd : nil
  }

  /// The hashes of the words of a name as a table has it; `eachLetter` gets the growing hash of each, and how many words
  /// stand before it.
  static func hashes(
    of name: some StringProtocol, elides: Bool = false, eachLetter: (UInt64, Int) -> Void = { _, _ in }
  ) -> [UInt64] {
    var hashes: [UInt64] = []
    for word in name.utf8.split(whereSeparator: { $0 == 0x20 }) {
      Array(word).withUnsafeBufferPointer { word in
        var hash = UInt64.noLetters
        var position = 0
        func finish() {
          if hash != UInt64.noLetters { hashes.append(hash) }
          hash = UInt64.noLetters
        }
        while position < word.count {
          let isCurly = word[position] == 0xE2 && position + 2 < word.count && word[position + 1] == 0x80
          if word[position] == 0x2D {
            position += 1
          } else if word[position] == 0x27 || isCurly {
            position += isCurly ? 3 : 1
            if elides { finish() }
          } else if word[position] >= 0xE3, word.isHan(position) {
            finish()
            for offset in 0..<3 { hash = hash.adding(word[position + offset]) }
            position += 3
            finish()
          } else {
            position = FoldedText.add(word, position, word.count, to: &hash)
            eachLetter(hash, hashes.count)
          }
        }
        finish()
      }
    }
    return hashes
  }
}
