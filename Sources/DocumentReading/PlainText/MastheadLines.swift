import UNSymbols

/// The first lines of a text, where its own symbol stands: alone on its line, at the end of the line that the organization's
/// name or a wide gap begins, or before that name where lines run from the right.
///
/// Page heads repeat the symbol, alone or beside the title: `A/RES/99/999     Rule of law`.
struct MastheadLines {
  /// The lines of the text, the symbol on one of its own.
  private(set) var lines: [TextLine]
  /// What each line is.
  private(set) var kinds: [PageFurniture.Kind]
  /// The index of the line that is the symbol; nil when there is none.
  private(set) var symbol: Int?

  private let text: UnsafeBufferPointer<UInt8>
  /// In how many lines the symbol is looked for.
  private static let most = 30
  /// The most bytes of a line above the symbol; longer ones are the text's.
  private static let widest = 160

  /// Looks for the symbol, and for the heads that repeat it.
  init(_ lines: [TextLine], _ text: UnsafeBufferPointer<UInt8>, _ words: PageWords, _ language: Language) {
    self.lines = lines
    self.text = text
    kinds = lines.map { PageFurniture.kind(of: $0, in: text, words: words) }
    findSymbol(words, language)
    findHeads()
  }

  private mutating func findSymbol(_ words: PageWords, _ language: Language) {
    for index in lines.indices.prefix(Self.most) {
      let line = lines[index]
      if kinds[index] == .symbol {
        // The end of a sentence that a line divides is no masthead.
        let next = index + 1
        if next < lines.count, text[lines[next].start].isLower, kinds[next] != .pageNumber { return }
        symbol = index
        return
      }
      guard line.count <= Self.widest, line.opensPage == false || index == 0, !TextLayout.isNumbered(line, text),
        EnactingFormula.speaker(of: text, line.start..<line.end, language) == nil
      else { return }
      guard let cell = cell(of: line, words) else { continue }
      var (left, right) = (line, line)
      left.end = cell.left
      right.start = cell.right
      (right.blanksBefore, right.opensPage) = (0, false)
      lines[index] = left
      lines.insert(right, at: index + 1)
      kinds[index] = PageFurniture.kind(of: left, in: text, words: words)
      kinds.insert(PageFurniture.kind(of: right, in: text, words: words), at: index + 1)
      symbol = kinds[index] == .symbol ? index : index + 1
      return
    }
  }

  /// Where the first cell of a line ends and its second begins, when one of them is a symbol and nothing else.
  private func cell(of line: TextLine, _ words: PageWords) -> (left: Int, right: Int)? {
    if let name = words.organization(line, in: text), let right = behindSpace(name, line), isSymbol(right, line.end) {
      return (name, right)
    }
    guard let gap = (line.start..<line.end).first(where: { PageFurniture.isGap(text, $0, line.end) }),
      let last = (gap..<line.end - 2).last(where: { PageFurniture.isGap(text, $0, line.end) })
    else { return nil }
    let behindLast = behindSpace(last, line) ?? line.end
    if isSymbol(behindLast, line.end) {
      var end = last
      while end > line.start, text[end - 1] <= 0x20 { end -= 1 }
      return (end, behindLast)
    }
    guard isSymbol(line.start, gap), let right = behindSpace(gap, line) else { return nil }
    var rest = line
    rest.start = right
    return words.organization(rest, in: text) == nil ? nil : (gap, right)
  }

  private func behindSpace(_ start: Int, _ line: TextLine) -> Int? {
    var position = start
    while position < line.end, text[position] <= 0x20 { position += 1 }
    return position > start && position < line.end ? position : nil
  }

  private func isSymbol(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 4, end - start <= PageFurniture.longestSymbol, text[start].isUpper else { return false }
    return PageFurniture.isSymbol(
      TextLine(start: start, end: end, indent: 0, blanksBefore: 0, opensPage: false), text)
  }

  /// Makes page numbers of the lines below the masthead that are heads with its symbol.
  private mutating func findHeads() {
    guard let own = symbol else { return }
    let symbol = text[lines[own].start..<lines[own].end].prefix { $0 != 0x2A }
    var titles: [Title]?
    for index in (own + 1)..<max(own + 1, lines.count) where lines[index].count >= symbol.count {
      let line = lines[index]
      if text[line.start] == symbol.first!, text[line.start..<line.end].starts(with: symbol) {
        let after = line.start + symbol.count
        if after == line.end || PageFurniture.isGap(text, after, line.end) {
          kinds[index] = .pageNumber
          if after == line.end {
            findTitle(above: index)
            findTitle(below: index, &titles)
          }
        }
      } else if text[line.end - 1] == symbol.last!, line.count > symbol.count + 2 {
        let before = line.end - symbol.count
        if text[before..<line.end].elementsEqual(symbol), PageFurniture.isGap(text, before - 3, line.end) {
          kinds[index] = .pageNumber
        }
      }
    }
  }

  /// Makes a page's number of the title that stands between the foot of a page and the symbol at the head of the next, where it
  /// begins as a line of the masthead does.
  private mutating func findTitle(above head: Int) {
    var start = head
    while start > 0, head - start < 3, kinds[start - 1] == .text { start -= 1 }
    guard start < head, start > Self.most, kinds[start - 1] == .pageNumber else { return }
    let opening = text[lines[start].start..<lines[start].end].prefix(Self.titleOpening)
    guard opening.count == Self.titleOpening,
      lines.prefix(Self.most).contains(where: { text[$0.start..<$0.end].starts(with: opening) })
    else { return }
    for index in start..<head { kinds[index] = .pageNumber }
  }

  /// Makes a page's number of the lines below the symbol at the head of a page that print the title of the masthead again, whole or
  /// its beginning.
  private mutating func findTitle(below head: Int, _ known: inout [Title]?) {
    guard head > 0, lines[head].opensPage || kinds[head - 1] == .pageNumber, head + 1 < lines.count,
      kinds[head + 1] == .text, lines[head + 1].blanksBefore <= 1, lines[head + 1].count <= Self.longestTitle
    else { return }
    let opening = letters(lines[head + 1].start, lines[head + 1].end)
    let titles = known ?? titles()
    known = titles
    let title = titles.first {
      $0.line < head
        && ($0.opening == opening || opening.count >= Self.titleOpening && $0.letters.starts(with: opening))
    }
    guard var rest = title?.letters[...] else { return }
    for index in head + 1..<min(head + 1 + Self.linesOfTitle, lines.count) where kinds[index] == .text {
      let words = letters(lines[index].start, min(lines[index].end, lines[index].start + Self.longestTitle))
      guard rest.starts(with: words) else { return }
      kinds[index] = .pageNumber
      rest = rest.dropFirst(words.count)
    }
  }

  /// A line of the masthead that may begin a title, the number of the resolution left out.
  private struct Title {
    var line: Int
    /// The letters of the line.
    var opening: [UInt8]
    /// The letters of the line and of those below it.
    var letters: [UInt8]
  }

  /// The lines of the masthead that may begin a title.
  private func titles() -> [Title] {
    lines.indices.prefix(Self.most).compactMap { index in
      let line = lines[index]
      guard line.blanksBefore > 0, line.count <= Self.longestTitle else { return nil }
      var start = line.start
      if text[start].isDigit, let stop = text[start..<line.end].firstIndex(of: 0x2E) {
        start = text[(stop + 1)..<line.end].firstIndex { $0 != 0x20 } ?? start
      }
      let opening = letters(start, line.end)
      let below = lines[(index + 1)...].prefix(Self.linesOfTitle - 1).prefix { $0.count <= Self.longestTitle }
      return Title(line: index, opening: opening, letters: opening + below.flatMap { letters($0.start, $0.end) })
    }
  }

  /// The most bytes of a line of a title.
  private static let longestTitle = 600

  /// The words between two offsets without their spaces, which lines and converters set otherwise.
  private func letters(_ start: Int, _ end: Int) -> [UInt8] { text[start..<end].filter { $0 > 0x20 } }

  /// The most lines of a title.
  private static let linesOfTitle = 4

  /// How many bytes of a title are compared.
  private static let titleOpening = 20

  /// Whether a line is a paragraph of its own: the symbol, or the second symbol of a document that bears two, below it.
  func standsAlone(_ index: Int) -> Bool {
    guard let symbol, index >= symbol, index - symbol < 2 else { return false }
    return index == symbol || kinds[index] == .symbol && lines[index].blanksBefore == 0
  }
}
