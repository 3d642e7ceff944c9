/// Rows of comma-separated values as RFC 4180 has them: cells quoted where they must be, lines ended by CR LF.
struct CSVText {
  /// What was written and not yet taken.
  var bytes: [UInt8] = []
  /// Whether texts that a spreadsheet would take for a formula get an apostrophe before them.
  let isForSpreadsheets: Bool

  init(isForSpreadsheets: Bool) {
    self.isForSpreadsheets = isForSpreadsheets
  }

  /// Writes a row.
  mutating func row(_ cells: [FieldValue?]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      switch cell {
      case nil: break
      case .text(let text): append(isForSpreadsheets && CSVText.isFormula(text) ? "'" + text : text)
      case let value?: bytes.append(contentsOf: value.description.utf8)
      }
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// Writes a row of names.
  mutating func header(_ names: [String]) { row(names.map(FieldValue.text)) }

  private mutating func append(_ text: String) {
    // An empty text is quoted, to be told from no value.
    let isQuoted = text.isEmpty || text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard isQuoted else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Whether a spreadsheet may compute a cell instead of showing it (OWASP, "CSV Injection").
  static func isFormula(_ text: String) -> Bool {
    text.unicodeScalars.first.map { "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
  }
}
