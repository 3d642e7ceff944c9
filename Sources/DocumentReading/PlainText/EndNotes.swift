import UNSymbols

/// Tells the notes of a text from its paragraphs where no rule divides them: notes at the end, and notes that a converter
/// left between the paragraphs of a page.
struct EndNotes {
  /// The paragraphs that are none.
  private(set) var paragraphs: [Range<Int>] = []
  /// The notes.
  private(set) var notes: [AssembledText.Note] = []

  /// Divides the paragraphs of a text.
  init(_ text: UnsafeBufferPointer<UInt8>, paragraphs all: [Range<Int>], _ language: Language) {
    var first = Self.firstEndNote(text, all, language)
    if first < all.count, !Self.isMarked(text, all[first], in: all[..<first]) { first = all.count }
    /// Whether the first note in brackets has its mark in the text.
    var bracketsMark: Bool?
    var before: Int?
    for (index, range) in all.enumerated() {
      let mark = Self.mark(text, range, language) ?? Self.stoppedMark(text, range, before, language)
      var isNote = mark != nil
      if index < first, let mark {
        // A note, or what counts on from one right above it.
        isNote =
          before != nil && mark.value == before && Self.opens(text, range, mark.length)
          || Self.opensLikeNote(text, range, mark.length, language)
      }
      if index < first, isNote, Self.isBracket(text[range.lowerBound]) {
        bracketsMark = bracketsMark ?? Self.isMarked(text, range, in: all[..<index])
        isNote = bracketsMark == true
      }
      before = isNote ? mark?.value.map { $0 + 1 } : nil
      if isNote, let mark {
        let start = NoteMarkFinder.wordsStart(text, range.lowerBound + mark.length, range.upperBound)
        notes.append(
          AssembledText.Note(
            mark: NoteMarkFinder.name(mark, text, at: range.lowerBound),
            range: start..<range.upperBound))
      } else if index >= first, !notes.isEmpty {
        notes[notes.count - 1].range = notes[notes.count - 1].range.lowerBound..<range.upperBound
      } else {
        paragraphs.append(range)
      }
    }
  }

  /// The index of the paragraph with which the notes at the end begin: the last one marked 1 (or `*`) from which the marks
  /// rise by one to the end; the number of paragraphs when there are none.
  private static func firstEndNote(
    _ text: UnsafeBufferPointer<UInt8>, _ all: [Range<Int>], _ language: Language
  ) -> Int {
    var first = all.count
    var expected: Int?
    var index = all.count - 1
    var gap = 0
    while index >= 0 {
      let range = all[index]
      if let mark = mark(text, range, language), opens(text, range, mark.length) {
        guard let value = mark.value else {
          first = index
          index -= 1
          continue
        }
        if let next = expected, !(next - 2...next).contains(value + 1) { break }
        expected = value
        first = index
        gap = 0
        if value == 1 { return index }
      } else {
        gap += 1
        if expected == nil && gap > 2 || gap > 6 { break }
      }
      index -= 1
    }
    return expected == nil || expected! <= 3 ? first : all.count
  }

  /// Whether the text has the mark of a note; asked for marks in brackets only, since items are numbered so too: "the report
  /// [1]", "التقرير(1)".
  private static func isMarked(
    _ text: UnsafeBufferPointer<UInt8>, _ note: Range<Int>, in paragraphs: ArraySlice<Range<Int>>
  ) -> Bool {
    let open = text[note.lowerBound]
    guard isBracket(open) else { return true }
    let mark = text[note].prefix { $0 != 0x20 && $0 != 0x3A }
    for paragraph in paragraphs where paragraph.count > mark.count {
      var position = paragraph.lowerBound + 1
      while let found = text[position..<paragraph.upperBound].firstIndex(of: open) {
        position = found + 1
        if text[found..<paragraph.upperBound].starts(with: mark), open == 0x5B || text[found - 1] != 0x20 {
          return true
        }
      }
    }
    return false
  }

  private static func isBracket(_ byte: UInt8) -> Bool { byte == 0x5B || byte == 0x28 || byte == 0x29 }

  /// The mark with which a paragraph begins; a day alone on its line ("3 апреля 2024 года") begins with none.
  private static func mark(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> (length: Int, value: Int?)? {
    guard let mark = NoteMarkFinder.leadingMark(text, range, language, mayBeGlued: true) else { return nil }
    let date = DateReader.date(in: text, at: range.lowerBound, end: range.upperBound, language)
    return date?.end == range.upperBound ? nil : mark
  }

  /// The mark with a stop behind it, "47. S/20758", of a note that counts on from the one right above it.
  private static func stoppedMark(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ expected: Int?, _ language: Language
  ) -> (length: Int, value: Int?)? {
    guard let expected, case let (value, end) = NoteMarkFinder.number(text, range), value == expected,
      end < range.upperBound, text[end] == 0x2E, opensLikeNote(text, range, end + 1 - range.lowerBound, language)
    else { return nil }
    return (end + 1 - range.lowerBound, value)
  }

  /// Whether the words behind a mark begin as notes do: with a capital, a quotation mark, an address or a year that names
  /// something.
  private static func opens(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ markLength: Int) -> Bool {
    let start = NoteMarkFinder.wordsStart(text, range.lowerBound + markLength, range.upperBound)
    guard start < range.upperBound else { return false }
    return text[start].isUpper || text[start] >= 0x80 || text[start] == 0x22
      || NoteMarkFinder.opensInSmallLetters(text, start..<range.upperBound)
      || NoteMarkFinder.opensWithYear(text, start, range.upperBound)
  }

  /// Whether the words behind a mark are those of a note and of nothing else.
  static func opensLikeNote(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ markLength: Int, _ language: Language
  ) -> Bool {
    let start = NoteMarkFinder.wordsStart(text, range.lowerBound + markLength, range.upperBound)
    if language.opens(.note, text, start, range.upperBound) { return true }
    if NoteMarkFinder.opensWithIbid(text, start, range.upperBound) { return true }
    return opensWithSymbol(text[start..<range.upperBound])
  }

  /// Whether words begin with a symbol: capitals, a slash and what counts: "A/34/9", "HS/C/2/8", "E/CN.4/2".
  private static func opensWithSymbol(_ words: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let letters = words.prefix { $0.isUpper }
    guard !letters.isEmpty, words.count > letters.count + 3, words[letters.endIndex] == 0x2F else { return false }
    let rest = words[(letters.endIndex + 1)...].prefix { $0 > 0x20 }
    return letters.count == 1 ? rest.first?.isAlphanumeric == true : rest.contains { $0.isDigit }
  }
}
