import UNSymbols

/// The left margins of pages, which `pdftotext -layout` sets anew for each.
extension TextLine {
  /// The fewest lines that tell a margin.
  private static let fewest = 3
  /// The widest margin.
  private static let widest = 64

  /// Counts the indents of lines from the margin of their page: where most of the lines begin that go on in the middle of a
  /// sentence. A page with too few of them has the margin of the page before.
  static func alignPages(_ lines: inout [TextLine], in text: UnsafeBufferPointer<UInt8>) {
    var margin = 0
    var start = 0
    var counts = [Int](repeating: 0, count: widest)
    while start < lines.count {
      var end = start + 1
      var most = 0
      while end < lines.count, !lines[end].opensPage {
        let last = text[lines[end - 1].end - 1]
        if last.isLetter || last >= 0x80, lines[end].indent < widest {
          counts[lines[end].indent] += 1
          most = max(most, counts[lines[end].indent])
        }
        end += 1
      }
      if most >= fewest, let found = counts.firstIndex(of: most) { margin = found }
      if most > 0 { for index in counts.indices { counts[index] = 0 } }
      if margin > 0 { for index in start..<end { lines[index].indent = max(0, lines[index].indent - margin) } }
      start = end
    }
  }
}
