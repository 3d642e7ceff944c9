/// Rows of cells: aligned under a heading on a terminal, in a narrow one with the long cells of a row below the others;
/// tab-separated lines alone elsewhere.
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
    var widths = natural
    let long = widths.indices.filter { widths[$0] > Table.short }.sorted { widths[$0] < widths[$1] }
    var left = columns - 2 * (widths.count - 1) - widths.filter { $0 <= Table.short }.reduce(0, +)
    // Where the lines would be wider than the terminal, the widest columns share what the others leave.
    for (done, column) in long.enumerated() {
      widths[column] = min(widths[column], left / (long.count - done))
      if widths[column] < Table.narrow { return stacked(columns: columns) }
      left -= widths[column]
    }
    return ([header] + rows).map { Table.line($0, widths) }
  }

  /// How wide a column is that is never cut: the symbols of documents, days, numbers.
  private static let short = 24
  /// How wide a column must be for words to be read in it.
  private static let narrow = 20

  /// The widths of the columns' widest cells.
  private var natural: [Int] {
    var widths = header.map { TerminalText.width($0) }
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], TerminalText.width(TerminalText.shown(cell)))
      }
    }
    return widths
  }

  /// The rows for a narrow terminal: what is short on a line of its own, and below it, indented, each long cell in as many lines as
  /// it takes.
  private func stacked(columns: Int) -> [String] {
    let widths = natural
    let short = widths.indices.filter { widths[$0] <= Table.short }
    let long = widths.indices.filter { widths[$0] > Table.short }
    func head(_ cells: [String]) -> String { Table.line(short.map { cells[$0] }, short.map { widths[$0] }) }
    var lines = [head(header)]
    for row in rows {
      lines.append(head(row))
      for column in long {
        lines += TerminalText.wrapped(row[column], to: max(Table.narrow, columns - 2)).map { "  " + $0 }
      }
    }
    return lines
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
