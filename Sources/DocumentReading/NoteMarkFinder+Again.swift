import UNSymbols

/// Marks that stand a second time: a resolution considers a report¹ in its preamble and takes note of it¹ below.
extension NoteMarkFinder {
  /// The sure marks beside a rising series that print the number of a note again which has its mark before them.
  ///
  /// Where notes are numbered anew on each page, nobody can tell which one is meant.
  /// What is no mark of the series may be another number ("making100 per cent"): it counts behind the word that has the mark in the
  /// series; where spaces part the words also behind a capitalized word, and behind the punctuation of any or of a year.
  static func again(
    _ sure: [Candidate], beside series: [Candidate], notes: NoteNumbers, _ text: UnsafeBufferPointer<UInt8>,
    _ language: Language
  ) -> [Candidate] {
    sure.filter { mark in
      guard let known = Self.mark(of: mark.value, in: series), known.range.upperBound <= mark.range.lowerBound,
        !mark.endsHeading, !mark.isOnLetter, !notes.repeated.contains(mark.value)
      else { return false }
      let (end, knownEnd) = (wordEnd(text, mark), wordEnd(text, known))
      if min(end, knownEnd) >= sameWord, text[end - sameWord..<end].elementsEqual(text[knownEnd - sameWord..<knownEnd])
      {
        return true
      }
      return !(language.has(.unspaced) && text[mark.range.lowerBound].isDigit) && isBehindWord(text, end, mark)
    }
  }

  /// The mark with a value in a rising series.
  private static func mark(of value: Int, in series: [Candidate]) -> Candidate? {
    let index = series.partitionPoint { $0.value >= value }
    return index < series.count && series[index].value == value ? series[index] : nil
  }

  /// The bytes that two marks of one note have before them where the same word is meant: two characters of Chinese.
  private static let sameWord = 6

  /// The fewest bytes of a word that has a mark.
  private static let shortestWord = 3

  /// The end of what stands before a mark, without its punctuation and the space before "2/".
  private static func wordEnd(_ text: UnsafeBufferPointer<UInt8>, _ mark: Candidate) -> Int {
    var end = mark.range.lowerBound
    if end > 0, text[end - 1] == 0x20 { end -= 1 }
    while end > 0, closing.contains(text[end - 1]) { end -= 1 }
    let isQuote = end >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80 && text[end - 1] == 0x9D
    return isQuote ? end - 3 : end
  }

  /// What may stand between a word and its mark, beside ”.
  private static let closing = Array(")]\"',;.:".utf8)

  /// Whether a capitalized word ends at an offset, or any of some letters whose mark stands behind punctuation or in brackets, or a year
  /// with such a mark.
  private static func isBehindWord(_ text: UnsafeBufferPointer<UInt8>, _ end: Int, _ mark: Candidate) -> Bool {
    let isApart = end < mark.range.lowerBound || !text[mark.range.lowerBound].isDigit
    var start = end
    while start > 0, text[start - 1].isLetter || text[start - 1] >= 0x80, start < 3 || text[start - 3] != 0xE2 {
      start -= 1
    }
    if end - start >= shortestWord { return isApart || text.isSentenceLetter(start) }
    while start > 0, text[start - 1].isDigit { start -= 1 }
    let isBound = start > 0 && [0x2E, 0x2F].contains(text[start - 1])
    let year = text[start..<end]
    return isApart && year.count == 4 && !isBound
      && (year.starts(with: [0x31, 0x39]) || year.starts(with: [0x32, 0x30]))
  }
}
