import CitationExtraction
import DocumentReading

/// The words of a document as the archive keeps them: a line a paragraph, `place label start<TAB>words`, such as
/// `preamble PP3 1616<TAB>Recalling its resolution 65/230`. The label is `-` where a paragraph has none, `start` is the
/// paragraph's offset in the file in UTF-8 bytes. The title stands first, with the place `title`.
struct DocumentText {
  /// One line.
  struct Paragraph: Hashable {
    /// Where it stands; nil for the title.
    var place: Place?
    var label: String?
    var start: Int
    var words: String
  }

  /// The lines in order.
  let paragraphs: [Paragraph]

  /// Reads what `lines(of:)` wrote.
  init(_ text: String) {
    paragraphs = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(DocumentText.paragraph)
  }

  private static func paragraph(_ line: Substring.UTF8View) -> Paragraph {
    let tab = line.firstIndex(of: 0x09) ?? line.endIndex
    let head = line[..<tab].split(separator: 0x20).map { String(Substring($0)) }
    let words = tab == line.endIndex ? "" : String(Substring(line[line.index(after: tab)...]))
    return Paragraph(
      place: head.first.flatMap(Place.init), label: head.count > 1 && head[1] != "-" ? head[1] : nil,
      start: head.count > 2 ? Int(head[2]) ?? 0 : 0, words: words)
  }

  /// The lines of a document.
  static func lines(of document: ExtractedDocument) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(document.paragraphs.reduce(256) { $0 + $1.text.count + 32 })
    if let title = document.title { add("title", nil, 0, Array(title.utf8)[...], to: &lines) }
    for paragraph in document.paragraphs {
      add(paragraph.place.rawValue, paragraph.label, paragraph.utf8Range.lowerBound, paragraph.text, to: &lines)
    }
    return lines
  }

  private static func add(
    _ place: String, _ label: String?, _ start: Int, _ words: ArraySlice<UInt8>, to lines: inout [UInt8]
  ) {
    lines += place.utf8
    lines.append(0x20)
    lines += (label ?? "-").utf8
    lines.append(0x20)
    lines += String(start).utf8
    lines.append(0x09)
    let begin = lines.count
    lines += words
    // Words hold no line ends and no NULs where the readers made them; whatever comes in otherwise must not break the lines.
    for index in begin..<lines.count where lines[index] == 0x0A || lines[index] == 0 { lines[index] = 0x20 }
    lines.append(0x0A)
  }
}
