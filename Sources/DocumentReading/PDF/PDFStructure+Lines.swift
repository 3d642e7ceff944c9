import UNSymbols

/// What the words of a line tell of its paragraph: how it ends, whether it begins with a number, a symbol, a capital.
extension PDFStructure {
  /// How a line ends: `.` or `:` or `;`, `,`, or in the middle of a sentence.
  enum Ending { case closed, listed, open }

  func ending(_ line: PDFLine) -> Ending {
    guard let run = line.runs.last(where: { !$0.isRaised }) else { return .open }
    var words = bytes[run.words]
    while let last = words.last, last == 0x22 || last == 0x29 || last >= 0x80 {
      if let ending = foreignEnding(words) { return ending }
      words = words.dropLast()
    }
    switch words.last {
    case 0x2E, 0x3A, 0x3B: return .closed
    case 0x2C: return .listed
    default: return .open
    }
  }

  /// How words end that end in a mark of Arabic or Chinese: `،`, `؛`, `，`, `、`, `；`, `：`, `。`.
  private func foreignEnding(_ words: ArraySlice<UInt8>) -> Ending? {
    switch words.suffix(3) {
    case [0xEF, 0xBC, 0x8C], [0xE3, 0x80, 0x81]: return .listed
    case [0xEF, 0xBC, 0x9B], [0xEF, 0xBC, 0x9A], [0xE3, 0x80, 0x82]: return .closed
    default: break
    }
    switch words.suffix(2) {
    case [0xD8, 0x8C]: return .listed
    case [0xD8, 0x9B]: return .closed
    default: return nil
    }
  }

  /// Whether a line ends in the "and" or "or" between the last items of a list, in any language.
  func endsInAnd(_ line: PDFLine) -> Bool {
    let words = bytes[line.runs[line.runs.count - 1].words]
    return Self.joints.contains { words.suffix($0.count).elementsEqual($0) }
  }

  /// What joins the last items of lists, without the space behind it, where one stands before it.
  private static let joints: [[UInt8]] = Language.all.flatMap { language in
    let words = (language[.partAnd] + language[.partOr]).map(\.bytes)
    return words.filter { $0.first == 0x20 && $0.last == 0x20 }.map { Array($0.dropLast()) }
  }

  func isNumbered(_ line: PDFLine) -> Bool {
    let first = bytes[line.runs[0].words]
    guard let byte = first.first, byte.isDigit || byte == 0x28 || byte == 0xE2 || byte.isLower else { return false }
    if line.runs.count > 1, PDFLine.isLabel(first), first.last != 0x2A, first.last != 0x2F {
      return first.last != 0x2E || first.count > 1
    }
    let head = Array(first.prefix(12))
    return head.withUnsafeBufferPointer {
      TextLayout.isNumbered(TextLine(start: 0, end: $0.count, indent: 0, blanksBefore: 0, opensPage: false), $0)
    }
  }

  /// Whether a paragraph is "The General Assembly," in one of the six languages: nothing goes on behind it.
  func isFormula(_ paragraph: PDFParagraph) -> Bool {
    guard paragraph.lines.count <= 3, ending(paragraph.last) == .listed else { return false }
    var words: [UInt8] = []
    for run in paragraph.lines.flatMap(\.runs) {
      if !words.isEmpty, bytes[run.words.lowerBound] != 0x2C { words.append(0x20) }
      words += bytes[run.words]
    }
    return words.withUnsafeBufferPointer { text in
      Language.all.contains { EnactingFormula.speaker(of: text, 0..<text.count, $0)?.code != nil }
    }
  }

  /// Whether a line of the first page is a symbol and nothing more, as in the masthead.
  func isSymbol(_ line: PDFLine, in paragraph: PDFParagraph) -> Bool {
    paragraph.pages[0] == 0 && line.bottom < mastheadEnd && furniture.isSymbol(line)
  }

  /// Whether a line begins with a capital in brackets.
  func startsSession(_ line: PDFLine) -> Bool {
    let words = bytes[line.runs[0].words].prefix(2)
    return words.first == 0x28 && words.last!.isUpper
  }

  func startsLower(_ line: PDFLine) -> Bool { bytes[line.runs[0].words.lowerBound].isLower }
  func startsCapital(_ line: PDFLine) -> Bool { bytes[line.runs[0].words.lowerBound].isUpper }
}
