import UNSymbols

/// Finds the notes at the foot of a column: below a rule, or where a line begins with a raised mark or `1/`.
struct PDFNoteFinder {
  /// A note, or the end of one that the page before began.
  struct Found {
    /// The mark; nil in what goes on.
    var mark: String?
    var lines: [PDFLine]
  }

  private let bytes: [UInt8]
  private let pitch: PDFPitch
  /// The size in which most words are printed.
  private let bodySize: Double

  /// Makes a finder; `bodySize` is the size in which most words are printed.
  init(_ bytes: [UInt8], _ pitch: PDFPitch, bodySize: Double) {
    self.bytes = bytes
    self.pitch = pitch
    self.bodySize = bodySize
  }

  /// Divides the rows of a column into those of its text and its notes. Rules are neither. Where the last note
  /// before does not end in a stop, its end is looked for.
  func divide(_ rows: [[PDFLine]], isNoteOpen: Bool) -> (text: [[PDFLine]], notes: [Found]) {
    var text: [[PDFLine]] = []
    var notes: [Found] = []
    var isBelowRule = false
    var last: PDFLine?
    /// Whether the marks are raised; then no other number is one.
    var areRaised = false
    for row in rows {
      if row.count == 1, let rule = rule(row[0]) {
        isBelowRule = rule == 0x5F
        last = nil
        continue
      }
      let line = row[0]
      if let mark = mark(line, mayBePlain: (isBelowRule || last != nil) && !areRaised) {
        areRaised = areRaised || line.runs[0].isRaised
        if isNoteOpen, notes.isEmpty {
          let end = takeEnd(of: &text, above: line)
          if !end.isEmpty { notes.append(Found(mark: nil, lines: end)) }
        }
        notes.append(Found(mark: mark, lines: row))
        last = line
      } else if let above = last, goesOn(above, with: line, isBelowRule: isBelowRule) {
        notes[notes.count - 1].lines += row
        last = line
      } else if isBelowRule, last == nil, notes.isEmpty, line.size < bodySize - 0.5 {
        notes.append(Found(mark: nil, lines: row))
        last = line
      } else {
        text.append(row)
        last = nil
        isBelowRule = false
      }
    }
    if isNoteOpen, notes.isEmpty, let foot = text.last, foot.count == 1, foot[0].size < bodySize - 0.5 {
      let size = foot[0].size
      let start = text.lastIndex { $0[0].size > size + 0.5 }.map { $0 + 1 } ?? 0
      // What goes on is small, stands below the column's words and does not begin anew.
      if start > 0, text[start...].allSatisfy({ $0.count == 1 }) {
        notes.append(Found(mark: nil, lines: text[start...].flatMap { $0 }))
        text.removeSubrange(start...)
      }
    }
    return (text, notes)
  }

  /// The small lines right above the first note of a column: the page before has no room for them.
  private func takeEnd(of text: inout [[PDFLine]], above note: PDFLine) -> [PDFLine] {
    var start = text.count
    var below = note
    while start > 0, text[start - 1].count == 1, case let line = text[start - 1][0], line.size < bodySize - 0.5,
      abs(line.size - note.size) <= 0.5, below.bottom - line.bottom <= pitch(line.size) * 1.3
    {
      start -= 1
      below = line
    }
    let lines = text[start...].flatMap { $0 }
    text.removeSubrange(start...)
    return lines
  }

  private func goesOn(_ above: PDFLine, with line: PDFLine, isBelowRule: Bool) -> Bool {
    guard line.size <= above.size + 0.5 else { return false }
    return isBelowRule && line.size < bodySize - 0.5 || line.bottom - above.bottom <= pitch(line.size) * 1.3
  }

  /// What a rule is made of, underscores or the dashes that end a document; nil for other lines.
  private func rule(_ line: PDFLine) -> UInt8? {
    let words = line.runs.flatMap { bytes[$0.words] }.filter { $0 != 0x20 }
    return words.count >= 5 && (words[0] == 0x5F || words[0] == 0x2D) && words.allSatisfy { $0 == words[0] }
      ? words[0] : nil
  }

  /// The mark with which a line begins a note, or nil.
  private func mark(_ line: PDFLine, mayBePlain: Bool) -> String? {
    let first = line.runs[0]
    let words = bytes[first.words]
    if first.isRaised, line.runs.count > 1, let name = Self.name(words) { return name }
    let isSmall = line.size < bodySize - 0.5
    // "1/ Official Records": the form of the years of typewriters.
    let head = words.prefix { $0 != 0x20 }
    if head.count <= 4, head.last == 0x2F, head.count > 1, head.count < words.count || line.runs.count > 1,
      let name = Self.name(head.dropLast())
    {
      return name
    }
    guard mayBePlain || isSmall else { return nil }
    let stars = words.prefix { $0 == 0x2A }
    if !stars.isEmpty, stars.count < 5, stars.count < words.count || line.runs.count > 1 {
      return String(decoding: stars, as: UTF8.self)
    }
    guard mayBePlain else { return nil }
    let all = Array(line.runs.map { bytes[$0.words] }.joined(separator: [0x20]))
    return all.withUnsafeBufferPointer { text in
      guard let mark = NoteMarkFinder.leadingMark(text, 0..<text.count, .english), mark.value != nil else { return nil }
      return NoteMarkFinder.name(mark, text, at: 0)
    }
  }

  /// What a mark is called: its number, its stars, its letter; nil when words are no mark.
  static func name(_ words: some Collection<UInt8>) -> String? {
    let name = words.filter { $0 != 0x20 && $0 != 0x2F && $0 != 0x29 && $0 != 0x2C && $0 != 0x2E }
    guard (1...3).contains(name.count) else { return nil }
    let isMark =
      name.allSatisfy(\.isDigit) && name[0] != 0x30 || name.allSatisfy { $0 == 0x2A }
      || name.count == 1 && name[0].isLower
      || [[0xE2, 0x80, 0xA0], [0xE2, 0x80, 0xA1]].contains(name)
    return isMark ? String(decoding: name, as: UTF8.self) : nil
  }
}
