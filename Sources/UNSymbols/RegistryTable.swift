/// A table of `Data/registry`: tab-separated text whose first line names the columns.
///
/// Empty lines and lines that begin with `#` are skipped. Cells hold no tabs and no line ends.
package struct RegistryTable: Sendable {
  /// One line of a table.
  package struct Row: Sendable {
    fileprivate let columns: [String: Int]
    fileprivate let cells: [Substring]

    /// The cell of a column; empty when the line is short. A column that the table does not have is a fault of the caller.
    package subscript(_ column: String) -> String {
      guard let index = columns[column] else { preconditionFailure("the table has no column \(column)") }
      return index < cells.count ? String(cells[index]) : ""
    }

    /// The cell of a column split at `; `, without empty members.
    package func list(_ column: String, separator: Character = ";") -> [String] {
      self[column].split(separator: separator).map { member in
        String(member.drop { $0 == " " })
      }
      .filter { !$0.isEmpty }
    }
  }

  /// The names of the columns, in order.
  package let columns: [String]
  /// The lines after the first.
  package let rows: [Row]

  /// Reads a table from its text.
  package init(_ text: String) {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    let header = lines.first.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) } ?? []
    var index: [String: Int] = [:]
    for (position, column) in header.enumerated() { index[column] = position }
    columns = header
    rows = lines.dropFirst().map { line in
      Row(columns: index, cells: line.split(separator: "\t", omittingEmptySubsequences: false))
    }
  }

  /// Reads a table that is part of the program.
  package init(_ text: StaticString) {
    self.init(text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) })
  }
}
