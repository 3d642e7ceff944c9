import DocumentReading
import UNSymbols

/// The symbols of the statements of the Security Council's President that a document prints.
struct PrintedStatements {
  /// Those that are printed with their day.
  var days: [CalendarDate: [DocumentSymbol]] = [:]
  /// Those of each note.
  var notes: [Int: [DocumentSymbol]] = [:]
  /// The notes of the citations that a statement's day alone makes.
  var marked: [Int: Int] = [:]
}

/// Statements of the Security Council's President that one paragraph names by their day and another with their symbol.
extension ExtractionRun {
  /// Remembers the symbols that are printed with the day of a statement, or in a note.
  mutating func remember(statements items: [Resolver.Item], note: Int?) {
    for item in items where item.isStatement {
      guard let symbol = item.symbol else { continue }
      if let note { statements.notes[note, default: []].append(symbol) }
      guard let day = item.date, !(statements.days[day] ?? []).contains(where: { $0.key == symbol.key }) else {
        continue
      }
      statements.days[day, default: []].append(symbol)
    }
  }

  /// Remembers the note whose mark stands behind the day of a statement: "the statement of its President of 12 February 2013,9".
  mutating func remember(noteOf item: Resolver.Item, citation: Int, paragraph: Int?) {
    guard item.unresolved == UnresolvedReason.statementByDate, let paragraph, paragraph < document.paragraphs.count
    else {
      return
    }
    let mark = document.paragraphs[paragraph].marks.first { $0.range.lowerBound >= item.range.upperBound }
    guard let mark, text[item.range.upperBound..<mark.range.lowerBound].allSatisfy({ Self.beforeMark.contains($0) })
    else { return }
    statements.marked[citation] = mark.note
  }

  /// What may stand between a day and the mark of its note: a space, an opening bracket, a comma, also the Arabic.
  private static let beforeMark: [UInt8] = [0x20, 0x28, 0x2C, 0xD8, 0x8C]

  /// Gives the statements that only their day names the symbol in their note, or the one that the document prints with that day, where
  /// there is one.
  mutating func resolveStatements() {
    for index in citations.indices where citations[index].unresolved == UnresolvedReason.statementByDate {
      let noted = statements.marked[index].flatMap { statements.notes[$0] } ?? []
      let dated = citations[index].date.flatMap { statements.days[$0] } ?? []
      guard let symbol = noted.count == 1 ? noted[0] : dated.count == 1 ? dated[0] : nil else { continue }
      citations[index].cited = symbol
      citations[index].unresolved = nil
      (citations[index].basis, citations[index].confidence) = (.context, 0.9)
      if explains {
        let place = noted.count == 1 ? "in the note of this day" : "elsewhere in the document with this day"
        citations[index].trail.append("\(symbol): printed \(place)")
      }
    }
  }
}
