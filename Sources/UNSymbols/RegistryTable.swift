/// A table of `Data/registry`: tab-separated text whose first line names the columns.
///
/// Empty lines and lines that begin with `#` are skipped. Cells hold no tabs and no line ends. Reading a table only finds its lines, for
/// most of what a small command does is this: a cell becomes a text when it is asked for.
package struct RegistryTable: Sendable {
  /// One line of a table.
  package struct Row: Sendable {
    fileprivate let columns: [String]
    /// The text of the table, and where the line stands in it.
    fileprivate let text: [UInt8]
    fileprivate let line: Range<Int>

    /// The cell of a column; empty when the line is short. A column that the table does not have is a fault of the caller.
    package subscript(_ column: String) -> String { String(decoding: cell(column), as: UTF8.self) }

    /// The cell of a column split at `; `, without empty members.
    package func list(_ column: String, separator: Unicode.Scalar = ";") -> [String] {
      var members: [String] = []
      RegistryTable.cut(cell(column), at: UInt8(ascii: separator)) { member in
        let word = member.drop { $0 == 0x20 }
        if !word.isEmpty { members.append(String(decoding: word, as: UTF8.self)) }
      }
      return members
    }

    private func cell(_ column: String) -> ArraySlice<UInt8> {
      guard let index = columns.firstIndex(of: column) else { preconditionFailure("the table has no column \(column)") }
      var rest = text[line]
      for _ in 0..<index {
        guard let tab = rest.firstIndex(of: 0x09) else { return [] }
        rest = rest[(tab + 1)...]
      }
      return rest.prefix { $0 != 0x09 }
    }
  }

  /// The names of the columns, in order.
  package let columns: [String]
  /// The lines after the first.
  package let rows: [Row]

  /// The lines of a language, in tables whose first column, `lang`, says whose each is.
  package func rows(of language: String) -> [Row] {
    precondition(columns.first == "lang", "the table's first column is no language")
    let beginning = Array("\(language)\t".utf8)
    return rows.filter { $0.text[$0.line].starts(with: beginning) }
  }

  /// Reads a table from its text.
  package init(_ text: String) { self.init(Array(text.utf8)) }

  /// Reads a table that is part of the program.
  package init(_ text: StaticString) { self.init(text.withUTF8Buffer { Array($0) }) }

  private init(_ text: [UInt8]) {
    var columns: [String]?
    var rows: [Row] = []
    Self.cut(text[...], at: 0x0A) { line in
      guard let first = line.first, first != 0x23 else { return }
      if let columns {
        rows.append(Row(columns: columns, text: text, line: line.indices))
      } else {
        columns = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      }
    }
    self.columns = columns ?? []
    self.rows = rows
  }

  /// Hands over the pieces between which a byte stands.
  private static func cut(_ text: ArraySlice<UInt8>, at byte: UInt8, _ body: (ArraySlice<UInt8>) -> Void) {
    var rest = text
    while let end = rest.firstIndex(of: byte) {
      body(rest[..<end])
      rest = rest[(end + 1)...]
    }
    body(rest)
  }
}
