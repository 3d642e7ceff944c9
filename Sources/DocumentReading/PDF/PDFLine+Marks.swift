import UNSymbols

/// Marks of notes that a file prints over a gap in their line, which it draws in one piece: "Council,  and" with the mark in the gap.
extension PDFLine {
  /// The runs of a row; one over whose gap a smaller, higher number stands is divided there, at the space that is nearest to where its
  /// letters would be if all were equally wide, a space behind punctuation before others.
  static func dividedAtMarks(_ row: [PDFRun], _ bytes: [UInt8]) -> [PDFRun] {
    guard row.count > 1, let main = row.max(by: { $0.words.count < $1.words.count }) else { return row }
    var runs = row
    for mark in row.lazy.filter({ isMark($0, of: main, bytes) }).prefix(mostMarks) where mark.left <= mark.right {
      guard let index = runs.firstIndex(where: { $0.size > mark.size && $0.left < mark.left && mark.right < $0.right }),
        case let run = runs[index], let space = gap(in: run, at: mark.left, bytes)
      else { continue }
      var (before, behind) = (run, run)
      before.words = run.words.lowerBound..<(space - (bytes[space - 1] == 0x20 ? 1 : 0))
      (before.right, before.precedes) = (mark.left, false)
      behind.words = (space + (bytes[space + 1] == 0x20 ? 2 : 1))..<run.words.upperBound
      (behind.left, behind.follows) = (mark.right, true)
      runs.replaceSubrange(index...index, with: [before, behind])
    }
    return runs
  }

  /// Whether a run is a number of a note's size and height in the line of another.
  private static func isMark(_ run: PDFRun, of main: PDFRun, _ bytes: [UInt8]) -> Bool {
    run.words.count <= 3 && bytes[run.words].allSatisfy(\.isDigit) && run.size < main.size * 0.85
      && run.bottom < main.bottom - (main.bottom - main.top) * 0.1
  }

  /// The most marks of a row that are looked at. Keeps the time linear.
  private static let mostMarks = 32

  /// The most bytes between a gap and where it was looked for, and how many of them punctuation outweighs.
  private static let (reach, weight) = (8, 4)

  /// The space inside a run that is nearest to a place on the page; nil in scripts that run to the left.
  private static func gap(in run: PDFRun, at place: Double, _ bytes: [UInt8]) -> Int? {
    let words = bytes[run.words]
    guard !words.contains(where: { (0xD6...0xDF).contains($0) }) else { return nil }
    let share = (place - run.left) / (run.right - run.left)
    guard share.isFinite, (0...1).contains(share) else { return nil }
    let guess = run.words.lowerBound + Int(share * Double(words.count))
    func distance(_ space: Int) -> Int {
      abs(space - guess) - ([0x2C, 0x3B, 0x2E].contains(bytes[space - 1]) ? weight : 0)
    }
    return words.indices.dropFirst().dropLast()
      .filter { bytes[$0] == 0x20 && abs($0 - guess) <= reach }
      .min { distance($0) < distance($1) }
  }
}
