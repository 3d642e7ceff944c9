import UNSymbols

/// Marks that are no numbers: letters with a slash, as typewriters set them, "the report, a/", and stars, "terrorism*".
extension NoteMarkFinder {
  /// How many notes may have lost their marks before one that has it.
  private static let mostLost = 3

  /// The marks in the paragraphs of a text for notes that letters mark. The letters may begin anew with each table.
  static func findLetters(
    in text: UnsafeBufferPointer<UInt8>, paragraphs: [Range<Int>], marks: [String]
  ) -> [Mark] {
    let letters = marks.enumerated().compactMap { index, mark -> (note: Int, letter: UInt8)? in
      mark.utf8.count == 1 && mark.utf8.first!.isLower ? (index, mark.utf8.first!) : nil
    }
    guard !letters.isEmpty else { return [] }
    var found: [Mark] = []
    var next = 0
    for range in paragraphs {
      var position = range.lowerBound
      while next < letters.count, let slash = text[position..<range.upperBound].firstIndex(of: 0x2F) {
        position = slash + 1
        guard slash - 2 >= range.lowerBound, text[slash - 1].isLower, text[slash - 2] == 0x20,
          position == range.upperBound || !text[position].isAlphanumeric,
          let match = letters[next...].prefix(mostLost).firstIndex(where: { $0.letter == text[slash - 1] })
        else { continue }
        found.append(Mark(range: slash - 1..<position, note: letters[match].note))
        next = match + 1
      }
    }
    return found
  }

  /// The marks in the paragraphs of a text for notes that stars mark: as many stars right behind a word, with no word behind them.
  static func findStars(
    in text: UnsafeBufferPointer<UInt8>, paragraphs: [Range<Int>], marks: [String]
  ) -> [Mark] {
    let stars = marks.indices.filter { marks[$0].utf8.first == 0x2A }
    guard !stars.isEmpty else { return [] }
    var found: [Mark] = []
    for range in paragraphs where found.count < stars.count {
      var position = range.lowerBound + 1
      while found.count < stars.count, position < range.upperBound,
        let start = text[position..<range.upperBound].firstIndex(of: 0x2A)
      {
        position = start
        while position < range.upperBound, text[position] == 0x2A { position += 1 }
        let note = stars[found.count]
        guard position - start == marks[note].utf8.count, text[start - 1] > 0x20,
          position == range.upperBound || text[position] < 0x80 && !text[position].isAlphanumeric
        else { continue }
        found.append(Mark(range: start..<position, note: note))
      }
    }
    return found
  }
}
