import UNSymbols

/// Words of a paragraph that stand on one page, in one font, in the order in which they are read.
struct PDFWords {
  /// The words, in the bytes of all pages.
  var words: Range<Int>
  /// The index of the page.
  var page: Int
  /// Whether a space stands before them.
  var isApart: Bool
  /// The notes that are meant, when the words are the mark of notes and no words; empty when the mark's note is lost.
  var notes: [Int]?

  /// The words of a paragraph or a note, the note's own mark left out.
  static func words(
    of paragraph: PDFParagraph, _ bytes: [UInt8], _ hyphens: PDFHyphens, _ notes: PDFNoteTable
  ) -> [PDFWords] {
    var result: [PDFWords] = []
    for (index, line) in paragraph.lines.enumerated() {
      let page = paragraph.pages[index]
      var previous: PDFRun?
      var runs = line.runs[...]
      if index == 0, paragraph.mark != nil { runs = Self.withoutMark(runs, bytes) }
      for run in runs {
        // The number of a paragraph may fill its indent.
        let isNumbered = previous == runs.first && !run.isRaised && Self.isNumber(bytes[runs[runs.startIndex].words])
        let isApart =
          previous.map { isNumbered || Self.isApart($0, run) } ?? Self.joinsLine(&result, run, bytes, hyphens)
        previous = run
        if run.isRaised, let found = notes.notes(bytes[run.words], page: page) {
          result.append(PDFWords(words: run.words, page: page, isApart: isApart, notes: found))
        } else {
          append(run.words, page, isApart, bytes, notes, to: &result)
        }
      }
    }
    return result
  }

  private static func isNumber(_ words: ArraySlice<UInt8>) -> Bool {
    PDFLine.isLabel(words) && (words.last == 0x2E || words.last == 0x29)
  }

  /// Whether a space stands between two runs of a line.
  private static func isApart(_ left: PDFRun, _ right: PDFRun) -> Bool {
    if left.precedes || right.follows { return true }
    if right.isRaised { return false }
    return right.left - left.right > max(left.size, right.size) * 0.15
  }

  /// Whether a space stands between the last line and the next, which begins with a run. A hyphen that divides a word goes.
  private static func joinsLine(
    _ result: inout [PDFWords], _ run: PDFRun, _ bytes: [UInt8], _ hyphens: PDFHyphens
  ) -> Bool {
    guard let last = result.last, last.notes == nil else { return !result.isEmpty }
    let length = hyphens.length(last.words)
    if length > 0 {
      let head = last.words.dropLast(length)
      if hyphens.divides(head, run.words) { result[result.count - 1].words = head }
      return false
    }
    // A symbol or an address goes on behind its slash, a number behind its dash.
    let end = bytes[last.words].last!
    return
      !((end == 0x2F || end == 0x2D) && last.words.count > 1 && bytes[last.words.upperBound - 2].isAlphanumeric
      && bytes[run.words.lowerBound].isAlphanumeric)
  }

  /// Appends words, cut at the stars in them that are marks of notes.
  private static func append(
    _ words: Range<Int>, _ page: Int, _ isApart: Bool, _ bytes: [UInt8], _ notes: PDFNoteTable,
    to result: inout [PDFWords]
  ) {
    var start = words.lowerBound
    var isApart = isApart
    func add(_ range: Range<Int>, notes: [Int]?) {
      if !range.isEmpty { result.append(PDFWords(words: range, page: page, isApart: isApart, notes: notes)) }
      isApart = false
    }
    var position = start
    while position < words.upperBound {
      guard bytes[position] == 0x2A, notes.hasStars(page: page) else {
        position += 1
        continue
      }
      let stars = bytes[position..<words.upperBound].prefix { $0 == 0x2A }
      let end = position + stars.count
      if position > words.lowerBound || !result.isEmpty, let found = notes.notes(stars, page: page), !found.isEmpty {
        add(start..<position, notes: nil)
        add(position..<end, notes: found)
        start = end
      }
      position = end
    }
    add(start..<words.upperBound, notes: nil)
  }

  /// The runs of the first line of a note without its mark.
  private static func withoutMark(_ runs: ArraySlice<PDFRun>, _ bytes: [UInt8]) -> ArraySlice<PDFRun> {
    guard var first = runs.first else { return runs }
    if runs.count > 1, first.isRaised || PDFNoteFinder.name(bytes[first.words]) != nil { return runs.dropFirst() }
    let words = bytes[first.words]
    let mark = words.prefix { $0.isDigit || $0 == 0x2A || $0 == 0x2F || $0.isLower && words.dropFirst().first == 0x2F }
    let rest = words.dropFirst(mark.count).drop { $0 == 0x20 }
    guard !rest.isEmpty else { return runs.dropFirst() }
    first.words = rest.startIndex..<rest.endIndex
    return [first] + runs.dropFirst()
  }
}

/// The notes of a file by their pages and marks.
struct PDFNoteTable {
  private var byPage: [Int: [String: Int]] = [:]
  private var byMark: [String: [(page: Int, note: Int)]] = [:]

  /// Makes a table of the notes of a file.
  init(_ notes: [PDFParagraph]) {
    for (index, note) in notes.enumerated() {
      guard let mark = note.mark, !mark.isEmpty else { continue }
      if byPage[note.pages[0]]?[mark] == nil { byPage[note.pages[0], default: [:]][mark] = index }
      byMark[mark, default: []].append((note.pages[0], index))
    }
  }

  /// Whether a page has a note that is marked with stars.
  func hasStars(page: Int) -> Bool { byPage[page]?.keys.contains { $0.hasPrefix("*") } ?? false }

  /// The notes that raised words mark on a page: those of the page itself, or, for numbers, of the nearest page. Empty for a
  /// number without a note; nil for words that are no marks.
  func notes(_ words: ArraySlice<UInt8>, page: Int) -> [Int]? {
    var found: [Int] = []
    var isMark = false
    for word in words.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C }) {
      guard let name = PDFNoteFinder.name(word) else { return nil }
      if let note = byPage[page]?[name] {
        found.append(note)
      } else if word.allSatisfy({ $0.isDigit || $0 == 0x2F }) {
        isMark = true
        if let nearest = byMark[name]?.min(by: { abs($0.page - page) < abs($1.page - page) }) {
          found.append(nearest.note)
        }
      }
    }
    return found.isEmpty && !isMark ? nil : found
  }
}
