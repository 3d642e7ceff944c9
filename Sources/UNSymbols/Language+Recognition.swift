/// Tells in which language a text is written.
extension Language {
  /// How many bytes at the beginning of a text tell its language where they are clear: masthead, title and first paragraph.
  /// What follows may be a list of names in other languages.
  private static let opening = 1500
  /// How many bytes are looked at where the beginning is not clear.
  private static let sampled = 6000

  /// The language of a text among some, from its letters and its frequent words: the first of equals.
  package static func recognise(_ text: UnsafeBufferPointer<UInt8>, among languages: [Language] = all) -> Language {
    let first = guess(UnsafeBufferPointer(rebasing: text.prefix(opening)), among: languages)
    if first.isClear || text.count <= opening { return first.language }
    return guess(UnsafeBufferPointer(rebasing: text.prefix(sampled)), among: languages).language
  }

  /// The language of a text that is clearly not in this one; nil where that can't be said.
  package func other(
    of text: UnsafeBufferPointer<UInt8>, among languages: [Language] = all
  ) -> Language? {
    let found = Self.recognise(text, among: languages)
    return found !== self && Self.guess(text, among: [found, self]).isClear ? found : nil
  }

  /// The language of a sample, and whether no other comes near: half its letters in another script, half its frequent words.
  private static func guess(
    _ sample: UnsafeBufferPointer<UInt8>, among languages: [Language]
  ) -> (language: Language, isClear: Bool) {
    let letters = letters(of: sample)
    guard let script = script(of: sample, letters, among: languages) else { return (languages.first!, false) }
    let isScriptClear = languages.allSatisfy {
      $0.script == script || letters($0.script) * 2 <= letters(script)
    }
    let candidates = languages.filter { $0.script == script }
    guard candidates.count > 1 else { return (candidates.first ?? languages.first!, isScriptClear) }
    var counts = [Int](repeating: 0, count: candidates.count)
    let words = candidates.map(\.commonWords)
    var position = 0
    while position < sample.count {
      guard sample[position].isLetter || sample[position] >= 0xC3 else {
        position += 1
        continue
      }
      var hash = UInt64.noLetters
      while position < sample.count {
        let byte = sample[position]
        if byte.isLetter {
          hash = hash.adding(byte | 0x20)
          position += 1
        } else if byte >= 0xC3 && byte < 0xE0 {
          position = FoldedText.add(sample, position, sample.count, to: &hash)
        } else {
          break
        }
      }
      if hash == UInt64.noLetters { position += 1 }
      for index in words.indices where words[index].contains(hash) { counts[index] += 1 }
    }
    let most = counts.max()!
    let best = counts.firstIndex(of: most)!
    let isClear =
      most >= clearWords && counts.indices.allSatisfy { $0 == best || counts[$0] * 2 <= most }
    return (candidates[best], isScriptClear && isClear)
  }

  /// How many bytes of a text make its head.
  private static let head = 600

  /// The script of a sample; nil when it holds no letter of any language's.
  ///
  /// A text that begins in another script than the Latin is written in it, however many names in Latin letters follow in its
  /// annexes: a third of the letters of its head decide. The lines of a masthead that stay English are fewer.
  private static func script(
    of sample: UnsafeBufferPointer<UInt8>, _ all: (Script) -> Int, among languages: [Language]
  ) -> Script? {
    func most(_ letters: (Script) -> Int) -> Script? {
      languages.map(\.script).filter { letters($0) > 0 }.max { letters($0) < letters($1) }
    }
    let begin = letters(of: UnsafeBufferPointer(rebasing: sample.prefix(head)))
    let other = most { $0 == .latin ? 0 : begin($0) }
    if let other, begin(other) * 2 > begin(.latin) { return other }
    return most(all)
  }

  /// How many frequent words a clear sample holds at the least.
  private static let clearWords = 8

  /// How many bytes of a sample are letters of each script; two letters of an alphabet weigh as much as one Chinese character.
  private static func letters(of sample: UnsafeBufferPointer<UInt8>) -> (Script) -> Int {
    var (latin, cyrillic, arabic, han) = (0, 0, 0, 0)
    for byte in sample {
      // Most bytes of most texts are ASCII.
      if byte < 0x80 {
        latin &+= byte.isLetter ? 1 : 0
        continue
      }
      switch byte {
      case 0xD0, 0xD1: cyrillic += 2
      case 0xD8...0xDB: arabic += 2
      case 0xE4...0xE9: han += 4
      default: break
      }
    }
    return { [latin, cyrillic, arabic, han] script in
      switch script {
      case .latin: latin
      case .cyrillic: cyrillic
      case .arabic: arabic
      case .han: han
      }
    }
  }
}

/// A few words by their hashes: one open-addressing table, at most a quarter full.
struct CommonWords: Sendable {
  /// The hashes; 0 where there is none.
  private var slots: [UInt64]

  init(_ words: some Collection<String>) {
    var size = 4
    while size < words.count * 4 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    for word in words {
      let hash = FoldedText.hash(word)
      slots[slot(of: hash)] = hash
    }
  }

  @inline(__always) func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] == hash }

  /// Where a hash stands, or could be put.
  @inline(__always) private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
