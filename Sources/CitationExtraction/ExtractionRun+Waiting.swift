import DocumentReading
import UNSymbols

/// Citations of the text whose document another place of the document tells, and what those places print.
struct Waiting {
  /// The citations without a symbol, with their paragraph and their words.
  var citations: [(index: Int, paragraph: Int, words: Range<Int>)] = []
  /// The symbols of resolutions, decisions and statements in each note.
  var notes: [Int: [DocumentSymbol]] = [:]
  /// The symbols of the Security Council's President's statements that are printed with their day.
  var statements: [CalendarDate: [DocumentSymbol]] = [:]
}

/// Citations that another place completes: a statement named by its day, a number whose body only the symbol in its note tells.
extension ExtractionRun {
  /// Remembers the symbols that a paragraph or note prints.
  mutating func remember(_ items: [Resolver.Item], note: Int?) {
    for item in items {
      guard let symbol = item.symbol else { continue }
      if let note, item.isStatement || symbol.kind == .resolution || symbol.kind == .decision {
        waiting.notes[note, default: []].append(symbol)
      }
      guard item.isStatement, let day = item.date,
        !(waiting.statements[day] ?? []).contains(where: { $0.key == symbol.key })
      else { continue }
      waiting.statements[day, default: []].append(symbol)
    }
  }

  /// The symbols of the scan that cannot be: citations without a symbol, which say why.
  var impossible: [Resolver.Item] {
    scan.impossible.map { Resolver.Item(range: $0.range, unresolved: $0.reason, basis: .form, confidence: 0) }
  }

  /// Remembers a citation of a paragraph that has no symbol.
  mutating func remember(unresolved item: Resolver.Item, citation: Int, paragraph: Int?) {
    guard item.symbol == nil, let paragraph, paragraph < document.paragraphs.count else { return }
    waiting.citations.append((citation, paragraph, item.range))
  }

  /// Gives what waits its symbol, where one place tells it.
  mutating func resolveWaiting() {
    for (index, paragraph, words) in waiting.citations {
      let marks = document.paragraphs[paragraph].marks.filter { $0.range.lowerBound >= words.upperBound }
      let place: String
      let found: [DocumentSymbol]
      if citations[index].unresolved != UnresolvedReason.statementByDate {
        (found, place) = (texts(numbered: words, in: marks), "in a note of this paragraph with this number")
      } else if let mark = marks.first, stands(mark, behind: words), let noted = waiting.notes[mark.note] {
        (found, place) = (noted, "in the note of this day")
      } else {
        found = citations[index].date.flatMap { waiting.statements[$0] } ?? []
        place = "elsewhere in the document with this day"
      }
      guard found.count == 1 else { continue }
      citations[index].cited = found[0]
      citations[index].unresolved = nil
      (citations[index].basis, citations[index].confidence) = (.context, 0.9)
      if explains { citations[index].trail.append("\(found[0]): printed \(place)") }
    }
  }

  /// Whether the mark of a note stands right behind some words: "the statement of its President of 12 February 2013,9".
  private func stands(_ mark: NoteMark, behind words: Range<Int>) -> Bool {
    text[words.upperBound..<mark.range.lowerBound].allSatisfy { Self.beforeMark.contains($0) }
  }

  /// What may stand between words and the mark of their note: a space, an opening bracket, a comma, also the Arabic.
  private static let beforeMark: [UInt8] = [0x20, 0x28, 0x2C, 0xD8, 0x8C]

  /// The texts in the notes of some marks that have the session and number of the words: "its resolution 5/5 …,20" and `UNEP/EA.5/Res.5`.
  private func texts(numbered words: Range<Int>, in marks: [NoteMark]) -> [DocumentSymbol] {
    let halves = text[words].split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    guard halves.count == 2, let number = Int(halves[1]) else { return [] }
    return marks.flatMap { waiting.notes[$0.note] ?? [] }.filter { $0.session == halves[0] && $0.number == number }
  }
}
