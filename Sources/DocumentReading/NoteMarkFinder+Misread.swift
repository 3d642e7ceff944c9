import UNSymbols

/// Marks that a scan misread, where a file holds several texts: whose the note is depends on them.
extension NoteMarkFinder {
  /// How many notes without a mark are looked at. Keeps the time linear.
  private static let mostMisread = 12

  /// The marks of notes that have none among those `found`: digits where a mark stands, between the marks of their neighbours,
  /// that are no other note's and differ in the first figure ("1960.36" for 86), or the mark of the note before printed again in
  /// another text ("resolutions¹" for ²). Two such digits tell nothing.
  ///
  /// - Parameter segments: The ranges of paragraphs that are one text each.
  static func findMisread(
    in text: UnsafeBufferPointer<UInt8>, paragraphs: [Range<Int>], segments: [Range<Int>], numbers: [Int?],
    found: [Mark],
    _ language: Language
  ) -> [Mark] {
    guard segments.count > 1, !found.isEmpty, let last = paragraphs.last else { return [] }
    let known = NoteNumbers(numbers)
    let starts = segments.map { paragraphs[$0.lowerBound].lowerBound }
    var places: [Int: Range<Int>] = [:]
    for mark in found where places[mark.note] == nil { places[mark.note] = mark.range }
    var misread: [Mark] = []
    var before: Int?
    var tried = 0
    for note in numbers.indices {
      guard places[note] == nil, let value = numbers[note], known[value] == note, let previous = before,
        tried < mostMisread
      else {
        if places[note] != nil { before = note }
        continue
      }
      tried += 1
      let from = places[previous]!.upperBound
      let to = (note + 1..<numbers.count).lazy.compactMap { places[$0] }.first?.lowerBound ?? last.upperBound
      func sole(_ values: [Int], from: Int) -> Range<Int>? {
        guard from < to, !values.isEmpty else { return nil }
        let inside = paragraphs.filter { $0.overlaps(from..<to) }.map { $0.clamped(to: from..<to) }
        let sure = MarkCandidates(text, inside, NoteNumbers(values), language).sure
        return sure.count == 1 ? sure[0].range : nil
      }
      let similar =
        value > 9 && value < 100 ? (1...9).map { $0 * 10 + value % 10 }.filter { $0 == value || known[$0] == nil } : []
      var place = sole(similar, from: from)
      if place == nil, numbers[previous] == value - 1, let next = starts.first(where: { $0 >= from }) {
        place = sole([value - 1], from: next)
      }
      guard let place, !places.values.contains(where: place.overlaps) else { continue }
      misread.append(Mark(range: place, note: note))
      places[note] = place
      before = note
    }
    return misread
  }
}
