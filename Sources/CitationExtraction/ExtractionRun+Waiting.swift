import DocumentReading
import UNSymbols

/// Citations of the text whose document another place of the document tells, and what those places print.
struct Waiting {
  /// The citations without a symbol, with their paragraph, their words, and the kind of a text that another place may tell.
  var citations: [(index: Int, paragraph: Int, words: Range<Int>, kind: DocumentSymbol.Kind?)] = []
  /// The citations of paragraphs that have one, with their words.
  var told: [(index: Int, words: Range<Int>)] = []
  /// The symbols of resolutions, decisions and what may be statements in each note.
  var notes: [Int: [DocumentSymbol]] = [:]
  /// The symbols of the Security Council's President's statements that are printed with their day.
  var statements: [CalendarDate: [DocumentSymbol]] = [:]
}

/// Citations that another place completes: a statement named by its day, a number whose body only the symbol in its note tells, or only
/// another citation of it.
extension ExtractionRun {
  /// Remembers the symbols that a paragraph or note prints.
  mutating func remember(_ items: [Resolver.Item], note: Int?) {
    guard note != nil || items.contains(where: \.isStatement) else { return }
    for item in items {
      guard let symbol = item.symbol else { continue }
      if let note, item.isStatement || mayBeStatement(symbol) || symbol.kind == .resolution || symbol.kind == .decision
      {
        waiting.notes[note, default: []].append(symbol)
      }
      // Two of a day are as many as need be known.
      guard item.isStatement, let day = item.date, case let known = waiting.statements[day] ?? [], known.count < 2,
        !known.contains(where: { $0.key == symbol.key })
      else { continue }
      waiting.statements[day] = known + [symbol]
    }
  }

  /// Whether a symbol may be that of a statement of the Council's President before these had a series: `S/12005`.
  private func mayBeStatement(_ symbol: DocumentSymbol) -> Bool {
    symbol.kind == .document && symbol.body == Body.securityCouncil.code && symbol.session == nil
  }

  /// The symbols of the scan that cannot be: citations without a symbol, which say why.
  var impossible: [Resolver.Item] {
    scan.impossible.map { Resolver.Item(range: $0.range, unresolved: $0.reason, basis: .form, confidence: 0) }
  }

  /// Remembers a citation of a paragraph: its words, and where it has no symbol that it waits for one.
  mutating func remember(_ item: Resolver.Item, citation: Int, paragraph: Int?) {
    guard let paragraph, paragraph < document.paragraphs.count else { return }
    if item.symbol == nil {
      waiting.citations.append((citation, paragraph, item.range, item.openKind))
    } else if item.basis != .form {
      waiting.told.append((citation, item.range))
    }
  }

  /// Gives what waits its symbol, where one place tells it. A statement named by its day right before the mark of the note that cites it
  /// is the note's citation.
  mutating func resolveWaiting() {
    var doubles: Set<Int> = []
    var noted: (paragraph: Int, texts: [String: [DocumentSymbol]])?
    let printed = waiting.citations.contains { $0.kind != nil } ? printedTexts() : [:]
    for (index, paragraph, words, kind) in waiting.citations {
      if noted?.paragraph != paragraph { noted = (paragraph, notedTexts(paragraph)) }
      var place: String
      var found: [DocumentSymbol]
      if citations[index].unresolved != UnresolvedReason.statementByDate {
        let number = String(decoding: text[words], as: UTF8.self)
        found = noted?.texts[number] ?? []
        place = "in a note of this paragraph with this number"
        if found.isEmpty, let kind {
          found = printed[number]?.filter { $0.kind == kind } ?? []
          place = "elsewhere in the document with this number"
        }
      } else if let mark = mark(behind: words, in: paragraph), let symbols = waiting.notes[mark.note],
        symbols.contains(where: { $0.kind != .resolution && $0.kind != .decision })
      {
        doubles.insert(index)
        continue
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
    if !doubles.isEmpty {
      citations = citations.indices.filter { !doubles.contains($0) }.map { citations[$0] }
    }
  }

  /// The day that a paragraph prints beside a text which its note cites again: "its resolution 5/14 of 2 March 2022,12" and
  /// `UNEP/EA.5/Res.14`.
  func day(of item: Resolver.Item, citedIn paragraph: Int?) -> CalendarDate? {
    guard let paragraph, paragraph < document.paragraphs.count, let symbol = item.symbol,
      symbol.kind == .resolution || symbol.kind == .decision
    else { return nil }
    let range = document.paragraphs[paragraph].range
    let first = waiting.told.partitionPoint { $0.words.lowerBound >= range.lowerBound }
    return waiting.told[first...].prefix(Self.mostTold).prefix { $0.words.upperBound <= range.upperBound }
      .first { citations[$0.index].cited == symbol }.flatMap { citations[$0.index].date }
  }

  /// The most citations of a paragraph among which one of its note is looked for. Keeps the time linear.
  private static let mostTold = 64

  /// The mark of a note right behind some words: "the statement of its President of 12 February 2013,9".
  private func mark(behind words: Range<Int>, in paragraph: Int) -> NoteMark? {
    let marks = document.paragraphs[paragraph].marks
    let next = marks.partitionPoint { $0.range.lowerBound >= words.upperBound }
    guard next < marks.count,
      marks[next].range.lowerBound - words.upperBound <= Self.longestGap,
      text[words.upperBound..<marks[next].range.lowerBound].allSatisfy({ Self.beforeMark.contains($0) })
    else { return nil }
    return marks[next]
  }

  /// The most bytes between words and the mark of their note.
  private static let longestGap = 8

  /// What may stand between words and the mark of their note: a space, an opening bracket, a comma, also the Arabic.
  private static let beforeMark: [UInt8] = [0x20, 0x28, 0x2C, 0xD8, 0x8C]

  /// The texts that the document cites in its paragraphs, by the words of their numbers. Four of the same words are as many as need be
  /// known.
  private func printedTexts() -> [String: [DocumentSymbol]] {
    var texts: [String: [DocumentSymbol]] = [:]
    for (index, words) in waiting.told {
      guard let symbol = citations[index].cited, case let number = String(decoding: text[words], as: UTF8.self),
        case let known = texts[number] ?? [], known.count < 4, !known.contains(symbol)
      else { continue }
      texts[number] = known + [symbol]
    }
    return texts
  }

  /// The texts in the notes of a paragraph by session and number: "its resolution 5/5 …,20" and `UNEP/EA.5/Res.5`.
  private func notedTexts(_ paragraph: Int) -> [String: [DocumentSymbol]] {
    var texts: [String: [DocumentSymbol]] = [:]
    for mark in document.paragraphs[paragraph].marks {
      for symbol in waiting.notes[mark.note] ?? [] {
        guard let session = symbol.session, let number = symbol.number, case let key = "\(session)/\(number)",
          case let known = texts[key] ?? [], known.count < 2, !known.contains(symbol)
        else { continue }
        texts[key] = known + [symbol]
      }
    }
    return texts
  }
}
