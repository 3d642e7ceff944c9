import UNSymbols

/// Finds what pages carry around their text: heads and feet, by their place, their form and their repetition.
struct PDFFurniture {
  private let bytes: [UInt8]
  /// How many pages have a row with these words at this height.
  private var repeats: [Row: Int] = [:]
  /// The symbols that stand alone in the masthead.
  private var symbols: Set<[UInt8]> = []

  private struct Row: Hashable {
    var words: [UInt8]
    var place: Int
  }

  /// The size in which most words are printed.
  let bodySize: Double

  /// Looks at all pages.
  init(_ pages: [PDFPage], _ bytes: [UInt8]) {
    self.bytes = bytes
    var counts: [Double: Int] = [:]
    for page in pages {
      for run in page.runs { counts[run.size, default: 0] += run.words.count }
    }
    bodySize = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    for page in pages {
      let rows = PDFLine.rows(page.runs)
      for row in rows where isHead(row, page) || isFoot(row, page) {
        // A place may differ by a rounding: each row is counted under its own and the next.
        for place in places(row) { repeats[Row(words: words(row), place: place), default: 0] += 1 }
      }
    }
    guard let first = pages.first else { return }
    for row in PDFLine.rows(first.runs) {
      for line in PDFLine.lines(row, bytes) where kind(words(line.runs)) == .symbol { symbols.insert(words(line.runs)) }
    }
  }

  /// The runs of a page that are its text, and the head of the first page where the others have the same: it says what the document
  /// is, but stands above all columns.
  func text(of page: PDFPage, isFirst: Bool) -> (head: [PDFRun], text: [PDFRun]) {
    let rows = PDFLine.rows(page.runs)
    var start = 0
    var end = rows.count
    if isFirst {
      let head = rows.prefix { isHead($0, page) }
      start = head.lastIndex(where: isRepeated).map { $0 + 1 } ?? 0
    } else {
      let head = rows.prefix { isHead($0, page) }
      start = head.lastIndex(where: isFurniture).map { $0 + 1 } ?? 0
      // A title beside the symbol may take a second line.
      while start > 0, start < head.count, head[start][0].size < bodySize - 0.5,
        head[start][0].size == head[start - 1][0].size,
        head[start][0].top < head[start - 1][0].bottom + head[start][0].size * 0.5
      {
        start += 1
      }
    }
    while end > start, isFoot(rows[end - 1], page), isFurniture(rows[end - 1]), !goesOn(rows[start..<end]) { end -= 1 }
    return (isFirst ? rows[..<start].flatMap { $0 } : [], rows[start..<end].flatMap { $0 })
  }

  private func isHead(_ row: [PDFRun], _ page: PDFPage) -> Bool { row[0].bottom < page.height * 0.14 }
  private func isFoot(_ row: [PDFRun], _ page: PDFPage) -> Bool { row[0].top > page.height * 0.84 }

  /// Whether a line is a symbol and nothing else.
  func isSymbol(_ line: PDFLine) -> Bool { kind(words(line.runs)) == .symbol }

  private func places(_ row: [PDFRun]) -> [Int] {
    let place = Int(row[0].bottom / 4)
    return [place, place + 1]
  }

  private func isFurniture(_ row: [PDFRun]) -> Bool {
    let all = words(row)
    if kind(all) == .rule { return false }
    return isRepeated(row) || hasForm(row)
  }

  /// Whether a row holds the document's symbol, or nothing but what has the form of heads and feet.
  private func hasForm(_ row: [PDFRun]) -> Bool {
    let cells = PDFLine.lines(row, bytes).map { words($0.runs) }
    return cells.contains { symbols.contains($0) } || cells.allSatisfy(isForm)
  }

  /// Whether the last row goes on with the one before it, which is text: notes of several pages may end with the same words at the
  /// same height. A foot stands apart.
  private func goesOn(_ rows: ArraySlice<[PDFRun]>) -> Bool {
    guard rows.count > 1, let row = rows.last, !hasForm(row) else { return false }
    let (line, above) = (PDFLine(row), PDFLine(rows[rows.endIndex - 2]))
    return above.size == line.size && line.main.top - above.bottom < line.size * 0.5 && !isFurniture(above.runs)
  }

  /// Whether another page has the same row at the same height.
  private func isRepeated(_ row: [PDFRun]) -> Bool {
    let all = words(row)
    return places(row).contains { repeats[Row(words: all, place: $0)] ?? 0 > 1 }
  }

  /// The words of runs without spaces.
  private func words(_ runs: [PDFRun]) -> [UInt8] {
    runs.sorted { $0.left < $1.left }.flatMap { bytes[$0.words].filter { $0 != 0x20 } }
  }

  private func kind(_ words: [UInt8]) -> PageFurniture.Kind {
    words.withUnsafeBufferPointer {
      guard !$0.isEmpty else { return .text }
      return PageFurniture.kind(
        of: TextLine(start: 0, end: $0.count, indent: 0, blanksBefore: 0, opensPage: false), in: $0, words: .any)
    }
  }

  /// Whether words without their spaces have a form of heads and feet: `2/7`, `18-22153(E)021118`, `GE.94-52114`, `page2`,
  /// `English`, `-3-`, `/...`, `xii`.
  private func isForm(_ words: [UInt8]) -> Bool {
    let kind = kind(words)
    if kind == .pageNumber || kind == .language || words.elementsEqual("/...".utf8) { return true }
    if words.allSatisfy(\.isDigit), words.count <= 4 { return true }
    if words.allSatisfy({ $0 == 0x69 || $0 == 0x76 || $0 == 0x78 || $0 == 0x6C }), words.count <= 7 { return true }
    if words.first == 0x2D, words.last == 0x2D, words.dropFirst().dropLast().allSatisfy(\.isDigit) { return true }
    return isJobNumber(words)
  }

  /// Whether words are the number of a print job, with its language and date: `18-17962(E)021118`, `GE.25-10614(E)`.
  private func isJobNumber(_ words: [UInt8]) -> Bool {
    var rest = words.drop { $0.isUpper }
    guard words.count - rest.count <= 3 else { return false }
    if words.count > rest.count {
      guard rest.first == 0x2E else { return false }
      rest = rest.dropFirst()
    }
    let year = rest.prefix { $0.isDigit }
    rest = rest.dropFirst(year.count)
    guard year.count == 2, rest.first == 0x2D else { return false }
    let number = rest.dropFirst().prefix { $0.isDigit }
    guard number.count == 5 || number.count == 0 && rest.count == 1 else { return false }
    return rest.dropFirst(1 + number.count).allSatisfy {
      $0.isDigit || $0.isUpper || $0 == 0x28 || $0 == 0x29 || $0 == 0x2A
    }
  }
}
