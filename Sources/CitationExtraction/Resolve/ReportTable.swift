import UNSymbols

/// Whose report a document is, from `reports.tsv`: `A/74/53/Add.1` is the Human Rights Council's, so that "resolution 42/12"
/// behind it in a note is that Council's too.
enum ReportTable {
  private struct Line: Sendable {
    var elements: [Substring]
    var from: Int
    var body: Body
  }

  private static let lines: [Line] = RegistryTable(RegistryTables.reports).rows.map { row in
    guard let body = Body(code: row["body"]) else { preconditionFailure("reports.tsv: no body \(row["body"])") }
    return Line(
      elements: Substring(row["document"]).split(separator: "/"), from: Int(row["from"]) ?? 0, body: body)
  }

  /// The body whose report a document is, or nil.
  static func body(of symbol: DocumentSymbol) -> Body? {
    guard symbol.kind == .document else { return nil }
    let elements = symbol.canonical.split(separator: "/")
    for line in lines where line.elements.count <= elements.count {
      let matches = zip(line.elements, elements).allSatisfy { pattern, element in
        if pattern == "*" { return (Int(element) ?? line.from) >= line.from }
        return pattern == element || pattern.hasSuffix("(*") && element.hasPrefix(pattern.dropLast())
      }
      if matches { return line.body }
    }
    return nil
  }
}
