import UNSymbols

/// The heads of pages that repeat the document's own symbol, alone or beside the title: `A/RES/99/999     Rule of law`.
enum OwnHeads {
  /// In how many lines the symbol is looked for.
  private static let linesOfMasthead = 30

  /// Makes page numbers of the lines that are such heads.
  static func find(_ lines: [TextLine], _ kinds: inout [PageFurniture.Kind], in text: UnsafeBufferPointer<UInt8>) {
    guard let own = kinds.prefix(linesOfMasthead).firstIndex(of: .symbol), own + 1 < lines.count else { return }
    let symbol = text[lines[own].start..<lines[own].end].prefix { $0 != 0x2A }
    for index in (own + 1)..<lines.count where lines[index].count >= symbol.count {
      let line = lines[index]
      if text[line.start] == symbol.first!, text[line.start..<line.end].starts(with: symbol) {
        let after = line.start + symbol.count
        if after == line.end || isGap(text, after, line.end) { kinds[index] = .pageNumber }
      } else if text[line.end - 1] == symbol.last!, line.count > symbol.count + 2 {
        let before = line.end - symbol.count
        if text[before..<line.end].elementsEqual(symbol), isGap(text, before - 3, line.end) {
          kinds[index] = .pageNumber
        }
      }
    }
  }

  /// Whether three bytes are white space of one line.
  private static func isGap(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start + 3 <= end else { return false }
    let gap = text[start..<start + 3]
    return gap.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
