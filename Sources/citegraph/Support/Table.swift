/// Rows of cells: aligned under a heading on a terminal, tab-separated lines alone elsewhere.
struct Table {
  let header: [String]
  var rows: [[String]] = []

  init(_ header: String...) {
    self.init(header)
  }

  init(_ header: [String]) {
    self.header = header
  }

  /// Prints the table; on a terminal long columns are cut to its width.
  func print(_ style: Style) throws {
    guard Output.isTerminal else {
      var line: [UInt8] = []
      for row in self.rows {
        line.removeAll(keepingCapacity: true)
        for (column, cell) in row.enumerated() {
          if column > 0 { line.append(0x09) }
          line += Table.oneLine(cell).utf8
        }
        line.append(0x0A)
        try Output.write(line)
      }
      return
    }
    for (index, line) in lines(columns: Output.columns ?? 120).enumerated() {
      try Output.line(index == 0 ? style.bold(line) : line)
    }
  }

  /// The heading and the rows, aligned for a terminal of some columns.
  func lines(columns: Int) -> [String] {
    let widths = widths(columns: columns)
    return ([header] + rows).map { Table.line($0, widths) }
  }

  /// How wide a column is that is never cut: the symbols of documents, days, numbers.
  private static let short = 24

  /// The widths of the columns: those of their widest cells, but where the lines would be wider than the terminal, the widest
  /// columns share what the others leave, each as wide as its heading at least.
  private func widths(columns: Int) -> [Int] {
    let headings = header.map { TerminalText.width($0) }
    var widths = headings
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], TerminalText.width(TerminalText.shown(cell)))
      }
    }
    var left = columns - 2 * (widths.count - 1) - widths.filter { $0 <= Table.short }.reduce(0, +)
    let long = widths.indices.filter { widths[$0] > Table.short }.sorted { widths[$0] < widths[$1] }
    for (done, column) in long.enumerated() {
      widths[column] = max(headings[column], min(widths[column], left / (long.count - done)))
      left -= widths[column]
    }
    return widths
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      let shown = TerminalText.shown(cell, in: widths[column])
      line += shown + String(repeating: " ", count: widths[column] - TerminalText.width(shown) + 2)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// A cell without tabs and line ends.
  private static func oneLine(_ text: String) -> String {
    // Line ends are control characters, or begin with the bytes C2 or E2 (U+0085, U+2028, U+2029).
    if !text.utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) { return text }
    return String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
