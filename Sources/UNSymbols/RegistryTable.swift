/// A table of `Data/registry`: tab-separated text whose first line names the columns.
///
/// Empty lines and lines that begin with `#` are skipped. Cells hold no tabs and no line ends.
package struct RegistryTable: Sendable {
  /// One line of a table.
  package struct Row: Sendable {
    fileprivate let columns: [String]
    fileprivate let cells: [String]

    /// The cell of a column; empty when the line is short. A column that the table does not have is a fault of the caller.
    package subscript(_ column: String) -> String {
      guard let index = columns.firstIndex(of: column) else { preconditionFailure("the table has no column \(column)") }
      return index < cells.count ? cells[index] : ""
    }

    /// The cell of a column split at `; `, without empty members.
    package func list(_ column: String, separator: Unicode.Scalar = ";") -> [String] {
      self[column].utf8.split(separator: UInt8(ascii: separator)).map { member in
        String(Substring(member.drop { $0 == 0x20 }))
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
    var text = text
    self = text.withUTF8 { Self($0) }
  }

  /// Reads a table that is part of the program.
  package init(_ text: StaticString) {
    self = text.withUTF8Buffer { Self($0) }
  }

  private init(_ text: UnsafeBufferPointer<UInt8>) {
    // Bytes: looking for the borders of characters would take most of the time in which a small command runs.
    let lines = text.split(separator: 0x0A).filter { $0.first != 0x23 }
      .map { line in
        line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
      }
    let header = lines.first ?? []
    columns = header
    rows = lines.dropFirst().map { Row(columns: header, cells: $0) }
  }
}
