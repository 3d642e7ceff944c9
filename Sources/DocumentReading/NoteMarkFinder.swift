import UNSymbols

/// Finds where the marks of notes stand in running text that prints them as bare digits glued to words and numbers.
///
/// A mark follows a letter, a closing bracket or quote, or a comma or stop without a space ("Security,2 and", "(XXI)3").
/// Marks rise through a text: the longest rising series of sure ones is taken, and what is missing in it is looked for,
/// between its neighbours, behind years and numbers ("20233", "54/2639")
/// and then set apart by a space ("Republic, 31").
struct NoteMarkFinder {
  /// A mark found: its bytes in the text, and the index of its note.
  struct Mark: Equatable {
    var range: Range<Int>
    var note: Int
  }

  /// Digits that could be a mark.
  struct Candidate {
    var range: Range<Int>
    var value: Int
    /// Whether it ends a paragraph behind a letter, as the number in a heading does: "Agenda item3".
    var endsHeading = false
    /// Whether it stands behind a letter that is a line by itself, as the heading of a part: "B 1".
    var isOnLetter = false
  }

  /// The marks in the paragraphs of a text for notes with these numbers (nil: not a number) in the order of the text, also those that stand
  /// a second time.
  ///
  /// - Parameter noteWords: The words of the notes, where they are in the same text; they can show which number has a mark.
  static func find(
    in text: UnsafeBufferPointer<UInt8>, paragraphs: [Range<Int>], numbers: [Int?], noteWords: [Range<Int>?],
    _ language: Language
  ) -> [Mark] {
    guard numbers.contains(where: { $0 != nil }) else { return [] }
    let notes = NoteNumbers(numbers)
    var found = MarkCandidates(text, paragraphs, notes, language)
    // Where marks stand in brackets, digits without them are something else.
    let bracketed = found.sure.filter { [0x28, 0x5B].contains(text[$0.range.lowerBound]) }
    if language.has(.bracketedMarks) ? !bracketed.isEmpty : bracketed.count * 2 > notes.all.count {
      found.keepBracketed(
        found.sure.filter { $0.isOnLetter || [0x28, 0x5B].contains(text[$0.range.lowerBound]) })
    }
    let (sure, glued, spaced, inner) = (found.sure, found.glued, found.spaced, found.inner)
    var series = longestRising(sure)
    fillGaps(&series, from: glued, notes: notes)
    fillGaps(&series, from: spaced, notes: notes)
    if series.count < notes.all.count, !spaced.isEmpty {
      // Where a converter set the marks apart, one glued by chance, the mark of a note named again, does not outweigh them.
      let all = longestRising((sure + glued + spaced).sorted { $0.range.lowerBound < $1.range.lowerBound })
      if all.count > series.count { series = all }
    }
    fillGaps(&series, from: found.doubtful, notes: notes)
    let numbers = inner.isEmpty ? WholeNumbers() : WholeNumbers(text, paragraphs)
    func isPossible(_ mark: Candidate) -> Bool {
      number(text, endingAt: mark.range.lowerBound).isEmpty
        || !numbers.standsElsewhere(text, number(text, endingAt: mark.range.upperBound))
    }
    func isShown(_ mark: Candidate) -> Bool {
      let head = number(text, endingAt: mark.range.lowerBound)
      return numbers.standsElsewhere(text, head)
        || noteWords[notes[mark.value]!].map { names(text, $0, head) } ?? false
    }
    fillGaps(&series, inner, notes: notes) { sole($0.filter { isPossible($0) && isShown($0) }) }
    fillGaps(&series, found.loose, notes: notes, choose: sole)
    if language.has(.innerMarks) || language.has(.unspaced) {
      fillGaps(&series, inner, notes: notes) { sole($0.filter(isPossible)) }
    }
    if series.count + 1 < notes.all.count, !found.loose.isEmpty {
      // Marks set apart among words that give every note its mark outweigh one that stands again. Where but one mark is missing, it may
      // have been lost.
      let whole = longestRising(
        (sure + glued + spaced + found.loose).sorted { $0.range.lowerBound < $1.range.lowerBound })
      if whole.count == notes.all.count { series = whole }
    }
    series = (series + again(sure, beside: series, notes: notes, text, language))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    return series.map { Mark(range: $0.range, note: notes[$0.value]!) }
  }

  /// The longest series of candidates whose values rise with their places; of equal ones the one that rises slowest.
  private static func longestRising(_ candidates: [Candidate]) -> [Candidate] {
    guard !candidates.isEmpty else { return [] }
    var tails: [Int] = []
    var parents = [Int](repeating: -1, count: candidates.count)
    for (index, candidate) in candidates.enumerated() {
      let low = tails.partitionPoint { candidates[$0].value >= candidate.value }
      if low > 0 { parents[index] = tails[low - 1] }
      if low == tails.count {
        tails.append(index)
      } else if candidates[tails[low]].value > candidate.value || candidates[tails[low]].endsHeading {
        // Where a mark stands again the note is that of the first, unless this ends a heading as a number may.
        tails[low] = index
      }
    }
    var series: [Candidate] = []
    var next = tails[tails.count - 1]
    while next >= 0 {
      series.append(candidates[next])
      next = parents[next]
    }
    return series.reversed()
  }

  /// Adds the marks that are missing in a rising series from those that are glued to years and numbers.
  private static func fillGaps(_ series: inout [Candidate], from glued: [Candidate], notes: NoteNumbers) {
    fillGaps(&series, glued, notes: notes) { $0.first }
  }

  /// The candidate that stands alone between its neighbours.
  private static func sole(_ candidates: [Candidate]) -> Candidate? { candidates.count == 1 ? candidates[0] : nil }

  /// How many digits that could be one missing mark are compared. Keeps the time linear.
  private static let mostCandidates = 8

  /// Adds to a rising series the marks that `choose` takes of those that stand in its gaps.
  private static func fillGaps(
    _ series: inout [Candidate], _ candidates: [Candidate], notes: NoteNumbers, choose: ([Candidate]) -> Candidate?
  ) {
    guard !candidates.isEmpty else { return }
    let found = Set(series.map(\.value))
    let byValue = Dictionary(grouping: candidates, by: \.value)
    for value in notes.all where !found.contains(value) {
      guard let candidates = byValue[value] else { continue }
      let next = series.firstIndex { $0.value > value } ?? series.count
      let from = next > 0 ? series[next - 1].range.upperBound : 0
      let to = next < series.count ? series[next].range.lowerBound : Int.max
      let inside = candidates.lazy.filter { $0.range.lowerBound >= from && $0.range.upperBound <= to }
      if let mark = choose(Array(inside.prefix(mostCandidates))) { series.insert(mark, at: next) }
    }
  }
}
