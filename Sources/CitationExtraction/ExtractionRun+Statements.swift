import UNSymbols

/// Statements of the Security Council's President that one paragraph names by their day and another with their symbol.
extension ExtractionRun {
  /// Remembers the symbols that are printed with the day of a statement.
  mutating func remember(statements items: [Resolver.Item]) {
    for item in items where item.isStatement {
      guard let symbol = item.symbol, let day = item.date else { continue }
      if !(statements[day] ?? []).contains(where: { $0.key == symbol.key }) {
        statements[day, default: []].append(symbol)
      }
    }
  }

  /// Gives the statements that only their day names the symbol that the document prints with that day, where it prints one.
  mutating func resolveStatements() {
    guard !statements.isEmpty else { return }
    for index in citations.indices where citations[index].unresolved == UnresolvedReason.statementByDate {
      guard let day = citations[index].date, let symbols = statements[day], symbols.count == 1 else { continue }
      citations[index].cited = symbols[0]
      citations[index].unresolved = nil
      (citations[index].basis, citations[index].confidence) = (.context, 0.9)
      if explains { citations[index].trail.append("\(symbols[0]): printed elsewhere in the document with this day") }
    }
  }
}
