/// Paragraphs and notes that tests lay out in many ways.
protocol LaidOutText {
  /// The paragraphs of the text, each without a line end.
  var paragraphs: [String] { get }
  /// Its notes, each with its mark.
  var notes: [String] { get }
}

extension LaidOutText {
  /// One paragraph a block, the notes at the end.
  var blocks: String { (paragraphs + notes).joined(separator: "\n\n") + "\n" }

  /// Wrapped at a width, with empty lines between the paragraphs.
  func wrapped(at width: Int, separator: String = "\n\n") -> String {
    (paragraphs + notes).map { Self.lines($0, width).joined(separator: "\n") }.joined(separator: separator) + "\n"
  }

  /// Wrapped at a width on pages with the document's symbol at their head, page and job numbers at their foot and the
  /// notes behind a rule.
  func pages(
    width: Int, linesAPage: Int, symbol: String = "A/RES/99/999", numbered total: Int = 9, indent: String = "    "
  ) -> String {
    let all = Array(paragraphs.map { Self.lines($0, width, indent: indent) }.joined(separator: [""]))
    var text = ""
    var page = 1
    for (index, line) in all.enumerated() {
      text += line + "\n"
      if index % linesAPage == linesAPage - 1, index + 1 < all.count {
        text += "\n18-22153 \(page)/\(total)\n\u{C}\(symbol)\n\n"
        page += 1
      }
    }
    if !notes.isEmpty { text += "\n__________________\n" + notes.map { " " + $0 + "\n" }.joined() }
    return text
  }

  private static func lines(_ paragraph: String, _ width: Int, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = indent
    let isHan = paragraph.unicodeScalars.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }
    for piece in isHan ? characters(of: paragraph) : paragraph.split(separator: " ").map(String.init) {
      if line.count + piece.count >= (isHan ? width / 2 : width), !line.allSatisfy({ $0 == " " }) {
        lines.append(line)
        line = ""
      }
      line += (isHan || line.isEmpty || line.last == " " ? "" : " ") + piece
    }
    return lines + [line]
  }

  /// What Chinese lines are broken between: characters, but not within figures, before a stop or before the mark of a note.
  private static func characters(of paragraph: String) -> [String] {
    var pieces: [String] = []
    for character in paragraph {
      let last = pieces.last?.last
      let joins =
        character.isASCII && last?.isASCII == true || "，。；：、）》”".contains(character)
        || character.isNumber && last?.isPunctuation == true
      if joins, !pieces.isEmpty {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }
}
