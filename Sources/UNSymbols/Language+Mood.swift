extension Language {
  /// In which form a verb opens a paragraph: recitals have participles, decisions finite verbs.
  package enum Mood: Sendable {
    case participle, finite
  }

  /// The form of the verb among the first words of a paragraph; nil when no verb of the registry stands there.
  package func mood(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Mood? {
    var position = range.lowerBound
    for _ in 0..<4 {
      while position < range.upperBound, text[position] == 0x20 { position += 1 }
      let first = Self.wordEnd(text, position, range.upperBound)
      guard first > position else { return nil }
      let second = first < range.upperBound ? Self.wordEnd(text, first + 1, range.upperBound) : first
      for end in [second, first] where end > position {
        if let mood = moods[FoldedText.hash(text, position..<end)] { return mood }
      }
      position = first + 1
    }
    return nil
  }

  /// Whether a verb of the registry stands among the first characters of a paragraph in a language without spaces.
  package func beginsWithVerb(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    for start in 0..<Self.longestLead {
      let first = range.lowerBound + start * 3
      guard first + 3 <= range.upperBound, text.isHan(first) else { return false }
      var hash = UInt64.noLetters
      var position = first
      while position - first < Self.longestVerb * 3, position + 3 <= range.upperBound, text.isHan(position) {
        let next = position + 3
        while position < next { position = FoldedText.add(text, position, next, to: &hash) }
        if moods[hash] != nil { return true }
      }
    }
    return false
  }

  /// The characters that may stand before a verb (adverbs: 又, 再次), and those of the longest verb.
  private static let (longestLead, longestVerb) = (4, 8)

  private static func wordEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, text[position].isLetter || text[position] >= 0x80 { position += 1 }
    return position
  }

  /// The moods of the verbs by the folded hashes of their first one or two words; `recitals` are words before a verb that make
  /// a recital of any. Words for a state ("convaincue") open recitals, and so does "having".
  static func verbMoods(_ tables: LanguageTables, _ code: String, recitals: [String]) -> [UInt64: Mood] {
    let verbs = tables.verbs
    var moods: [UInt64: Mood] = [:]
    for word in recitals { moods[FoldedText.hash(word)] = .participle }
    for row in tables.openings.rows(of: code) where ["state", "having"].contains(row["role"]) {
      moods[FoldedText.hash(row["words"])] = .participle
    }
    for row in verbs.rows(of: code) {
      for (column, mood) in [("participle", Mood.participle), ("finite", .finite)] {
        for form in row.list(column) {
          let hash = FoldedText.hash(Self.firstTwoWords(form))
          if moods[hash] == nil { moods[hash] = mood }
        }
      }
    }
    return moods
  }

  private static func firstTwoWords(_ form: String) -> String {
    var spaces = 0
    return String(
      Substring(
        form.utf8.prefix {
          if $0 == 0x20 { spaces += 1 }
          return spaces < 2
        }))
  }
}
