import UNSymbols

/// A paragraph or a note of a PDF: its lines, each with the index of its page.
struct PDFParagraph: Sendable {
  var lines: [PDFLine]
  var pages: [Int]
  /// The mark of a note; nil in a paragraph.
  var mark: String?
  /// Whether lines of the paragraph have cells beside them.
  var isCell = false
  /// The index of its first line in the column that it has reached.
  var columnStart = 0

  /// The line with which it ends.
  var last: PDFLine { lines[lines.count - 1] }
  /// The lines in the column that it has reached, its own first line left out.
  var rest: ArraySlice<PDFLine> { lines[max(1, columnStart)...] }

  mutating func append(_ line: PDFLine, page: Int) {
    lines.append(line)
    pages.append(page)
  }
}

/// Sorts the lines of all pages into paragraphs and notes.
///
/// Gaps, indents, sizes and weights of fonts divide paragraphs; what a page or a column interrupts is joined again.
struct PDFStructure {
  /// The paragraphs in the order in which they are read.
  var paragraphs: [PDFParagraph] = []
  /// The notes in the order in which they are read.
  var notes: [PDFParagraph] = []

  let bytes: [UInt8]
  let pitch: PDFPitch
  let noteFinder: PDFNoteFinder
  let furniture: PDFFurniture
  /// Where most rows of the column that is read begin.
  var columnLeft = 0.0
  /// Where its long rows end.
  var columnRight = 0.0
  /// The lowest place on the first page where a masthead may stand.
  let mastheadEnd: Double

  /// Reads the pages of a file.
  init(_ output: PopplerOutput) {
    bytes = output.bytes
    furniture = PDFFurniture(output.pages, bytes)
    mastheadEnd = (output.pages.first?.height ?? 0) * 0.4
    let pages = output.pages.enumerated().map { [bytes, furniture] index, page in
      let (head, text) = furniture.text(of: page, isFirst: index == 0)
      return ((head.isEmpty ? [] : [head]) + PDFColumns(text).regions).map {
        PDFCells.lines(PDFLine.rows($0), bytes)
      }
    }
    pitch = PDFPitch(pages.flatMap { $0.map { $0.flatMap { $0 } } })
    noteFinder = PDFNoteFinder(bytes, pitch, bodySize: furniture.bodySize)
    for (page, regions) in pages.enumerated() {
      for rows in regions { read(rows, page: page) }
    }
  }

  /// Where most rows of a column begin.
  static func left(of rows: [[PDFLine]]) -> Double {
    var counts: [Int: Int] = [:]
    for row in rows { counts[Int(row[0].left.rounded()), default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Double($0.key) } ?? 0
  }

  /// Reads a column: its paragraphs, and the notes at its foot.
  mutating func read(_ rows: [[PDFLine]], page: Int) {
    let (text, found) = noteFinder.divide(
      rows, isNoteOpen: notes.last.map { ending($0.last) != .closed } ?? false)
    columnLeft = PDFStructure.left(of: text)
    let ends = text.map { $0[$0.count - 1].right }.sorted()
    columnRight = ends.isEmpty ? 0 : ends[ends.count * 3 / 4]
    var first = paragraphs.count
    for (index, row) in text.enumerated() {
      let above = index > 0 ? text[index - 1] : []
      for line in joined(row, below: above, first..<paragraphs.count) {
        if let paragraph = paragraph(above: line, in: first..<paragraphs.count, row: row, rowAbove: above) {
          paragraphs[paragraph].append(line, page: page)
        } else if index == 0, row.count == 1, first > 0, goesOn(paragraphs[first - 1], with: line, in: text) {
          first -= 1
          paragraphs[first].columnStart = paragraphs[first].lines.count
          paragraphs[first].append(line, page: page)
        } else {
          paragraphs.append(PDFParagraph(lines: [line], pages: [page], isCell: row.count > 1))
        }
      }
    }
    for note in found {
      if note.mark == nil, !notes.isEmpty {
        for line in note.lines { notes[notes.count - 1].append(line, page: page) }
      } else {
        notes.append(
          PDFParagraph(lines: note.lines, pages: note.lines.map { _ in page }, mark: note.mark ?? ""))
      }
    }
  }

  /// A row as one line where its first cell goes on in the middle of a sentence: its words are only set far apart.
  func joined(_ row: [PDFLine], below above: [PDFLine], _ range: Range<Int>) -> [PDFLine] {
    guard row.count > 1, above.count == 1, startsLower(row[0]),
      let index = paragraph(above: row[0], in: range, row: [row[0]], rowAbove: above), !paragraphs[index].isCell,
      ending(paragraphs[index].last) == .open, paragraphs[index].last.right > row[row.count - 1].left
    else { return row }
    return [PDFLine(row.flatMap(\.runs))]
  }

  /// The paragraph of a column that goes on with a line below it, or nil when the line begins one.
  func paragraph(
    above line: PDFLine, in range: Range<Int>, row: [PDFLine], rowAbove: [PDFLine]
  ) -> Int? {
    var above: [Int] = []
    for index in range.reversed() {
      let last = paragraphs[index].last
      guard last.bottom < line.bottom - line.size * 0.4 else { continue }
      // Older paragraphs end further up.
      guard line.bottom - last.bottom <= pitch(line.size) * 2.5 else { break }
      // A short last line may stand to the left of an indented first one.
      if last.left < line.right + line.size * 5, last.right > line.left { above.append(index) }
    }
    // The nearest row decides; a line below two cells begins something new.
    let nearest = above.map { paragraphs[$0].last.bottom }.max() ?? 0
    above.removeAll { paragraphs[$0].last.bottom < nearest - line.size * 0.4 }
    let covered = above.filter { paragraphs[$0].last.overlap(line) > 0.3 }
    let found = covered.count == 1 ? covered[0] : covered.isEmpty && above.count == 1 ? above[0] : nil
    guard let found else { return nil }
    if row.count > 1, rowAbove.count == 1, ending(paragraphs[found].last) != .open { return nil }
    return begins(line, after: paragraphs[found]) ? nil : found
  }

  /// Whether a line begins a paragraph rather than going on with the one that stands directly above it.
  func begins(_ line: PDFLine, after paragraph: PDFParagraph) -> Bool {
    let last = paragraph.last
    if abs(line.size - last.size) > 0.12 * last.size || line.isBold != last.isBold && !paragraph.isCell { return true }
    if isSymbol(line, in: paragraph) || isSymbol(last, in: paragraph) { return true }
    if isFormula(paragraph) { return true }
    let ending = self.ending(last)
    // Some parts of a file have their lines further apart: there the words tell.
    if line.bottom - last.bottom > pitch(max(line.size, last.size)) * 1.2 {
      return ending != .open || !startsLower(line)
    }
    if isNumbered(line) {
      if ending != .open || endsInAnd(last) { return true }
      // A number would have stood behind the words of a line that ends so early.
      if last.right < columnRight - (columnRight - columnLeft) * 0.3, !startsSession(line) { return true }
      // The line above may be a heading in the middle; but "2453 A" goes on with "(XXIII)".
      return paragraph.lines.count == 1 && last.left > line.left + line.size && !startsSession(line)
    }
    if let margin = paragraph.rest.map(\.left).min() {
      if line.left > margin + line.size * 0.8, ending != .open { return true }
      if line.left < margin - line.size * 0.8 { return true }
    } else if ending != .open, !line.isBold, startsCapital(line),
      min(line.left, last.left) > columnLeft + line.size * 0.8,
      abs(line.left - last.left) < line.size * 0.3
    {
      // A paragraph of one line and the next have the same indent.
      return true
    }
    // A last line is shorter than the others; behind it, one that begins anew begins a paragraph.
    guard ending == .closed, !paragraph.isCell, paragraph.lines.count > 1, startsCapital(line) else { return false }
    let width = paragraph.lines[paragraph.columnStart...].map(\.right).max() ?? last.right
    return last.right < width - (width - line.left) * 0.3
  }

  /// Whether the first line of a column goes on with the last paragraph before it.
  func goesOn(_ paragraph: PDFParagraph, with line: PDFLine, in text: [[PDFLine]]) -> Bool {
    let last = paragraph.last
    guard abs(line.size - last.size) <= 0.12 * last.size, line.isBold == last.isBold, !paragraph.isCell else {
      return false
    }
    let ending = self.ending(last)
    if isNumbered(line), ending != .open || endsInAnd(last) { return false }
    if startsLower(line) { return true }
    // A first line is indented against the line below it.
    let below = text.count > 1 && text[1].count == 1 ? text[1][0] : nil
    let isIndented = below.map {
      line.left > $0.left + line.size * 0.8 && $0.bottom - line.bottom < pitch(line.size) * 1.2
    }
    let isFull: Bool = {
      let width = paragraph.lines[paragraph.columnStart...].map(\.right).max() ?? 0
      return last.right > width - line.size * 4
    }()
    let hasIndent = paragraph.lines.count > 1 && paragraph.lines[0].left > paragraph.lines[1].left + line.size * 0.8
    switch ending {
    case .open: return isIndented != true
    case .listed: return isIndented == false && (!startsCapital(line) || hasIndent && isFull)
    // A sentence that ends with the column: the paragraph goes on where its file marks all beginnings, and here none.
    case .closed: return isIndented == false && (isNumbered(paragraph.lines[0]) || hasIndent) && isFull
    }
  }
}
