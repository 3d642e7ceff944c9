import CitationExtraction
import DocumentReading
import UNSymbols

/// One document on an annotated page.
struct AnnotatedPage {
  private let document: StructuredDocument
  private let citations: [Citation]
  private let prefix: String
  /// The citations that the text has, by their beginning; those of one range after each other.
  private let placed: [(range: Range<Int>, citation: Int)]
  /// Those that it doesn't have.
  private var unplaced: [Int]
  private var next = 0

  /// Makes a page; `prefix` begins the ids on it, `places` are those of the text, which all documents of a file share.
  init(_ annotated: AnnotatedDocument, _ places: TextPlaces?, prefix: String) {
    document = annotated.document
    citations = annotated.citations
    self.prefix = prefix
    let ranges = document.paragraphs.map(\.range) + document.notes.map(\.range)
    let shown = ranges.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    var placed: [(range: Range<Int>, citation: Int)] = []
    unplaced = []
    for (index, citation) in citations.enumerated() {
      let range = citation.utf8Range.isEmpty ? nil : places?.range(of: citation.utf8Range)
      if let range, let home = AnnotatedPage.home(of: range, in: shown) {
        placed.append((range.clamped(to: home), index))
      } else {
        unplaced.append(index)
      }
    }
    self.placed = placed.sorted { ($0.range.lowerBound, $0.citation) < ($1.range.lowerBound, $1.citation) }
  }

  /// The paragraph or note in which a range begins.
  private static func home(of range: Range<Int>, in ranges: [Range<Int>]) -> Range<Int>? {
    let next = ranges.partitionPoint { $0.lowerBound > range.lowerBound }
    guard next > 0, ranges[next - 1].contains(range.lowerBound) else { return nil }
    return ranges[next - 1]
  }

  /// Writes the document as an article.
  mutating func write(to sink: inout TextSink) {
    let direction = document.language == "ar" ? "rtl" : "ltr"
    sink.write("<article lang=\"\(escaped(document.language))\" dir=\"\(direction)\">\n")
    if let symbol = document.symbol { sink.write("<h2>\(link(symbol, words: escaped(symbol.canonical)))</h2>\n") }
    var label: String?
    for paragraph in document.paragraphs where !paragraph.range.isEmpty {
      let tag = paragraph.isHeading ? "h3" : "p"
      let isFirst = paragraph.label != nil && paragraph.label != label
      if let own = paragraph.label { label = own }
      let id = isFirst ? paragraph.label.map { " id=\"\(prefix)\(escaped($0))\"" } ?? "" : ""
      sink.write("<\(tag)\(id) class=\"\(paragraph.place.rawValue)\">")
      if isFirst, let label { sink.write("<span class=\"label\">\(escaped(label))</span>") }
      sink.write(words(of: paragraph.range, marks: paragraph.marks) + "</\(tag)>\n")
    }
    if !document.notes.isEmpty {
      sink.write("<section class=\"notes\">\n")
      for (index, note) in document.notes.enumerated() {
        sink.write("<p id=\"\(prefix)note-\(index + 1)\"><sup>\(escaped(note.mark))</sup> ")
        sink.write(words(of: note.range, marks: []) + "</p>\n")
      }
      sink.write("</section>\n")
    }
    if !unplaced.isEmpty {
      sink.write("<section class=\"notes\">\n<p>Citations that the words do not show:</p>\n")
      for index in unplaced { sink.write("<p>\(cite([index], words: escaped(citations[index].text)))</p>\n") }
      sink.write("</section>\n")
    }
    sink.write("</article>\n")
  }

  /// The words of a range with its citations and the marks of notes.
  private func words(of range: Range<Int>, marks: [NoteMark]) -> String {
    var result = ""
    var position = range.lowerBound
    var index = firstCitation(from: range.lowerBound)
    while index < placed.count, placed[index].range.lowerBound < range.upperBound {
      // Citations that overlap share their words.
      var whole = placed[index].range
      var group = [placed[index].citation]
      index += 1
      while index < placed.count, placed[index].range.lowerBound < whole.upperBound {
        whole = whole.lowerBound..<max(whole.upperBound, placed[index].range.upperBound)
        group.append(placed[index].citation)
        index += 1
      }
      result += text(position..<whole.lowerBound, marks, isLinked: true)
      result += cite(group, words: text(whole, marks, isLinked: false))
      position = whole.upperBound
    }
    return result + text(position..<range.upperBound, marks, isLinked: true, isLast: true)
  }

  private func firstCitation(from offset: Int) -> Int {
    placed.partitionPoint { $0.range.lowerBound >= offset }
  }

  /// The words of a range, with the marks in it raised and, outside links, leading to their notes.
  private func text(_ range: Range<Int>, _ marks: [NoteMark], isLinked: Bool, isLast: Bool = false) -> String {
    var result = ""
    var position = range.lowerBound
    let first = marks.partitionPoint { $0.range.lowerBound >= range.lowerBound }
    for mark in marks[first...].prefix(while: { $0.range.lowerBound <= range.upperBound }) {
      let isHere = range.contains(mark.range.lowerBound) || isLast && mark.range.lowerBound == range.upperBound
      guard isHere, mark.range.lowerBound >= position, mark.range.upperBound <= range.upperBound else { continue }
      result += escaped(position..<mark.range.lowerBound)
      let words = escaped(document.notes[mark.note].mark)
      result += isLinked ? "<sup><a href=\"#\(prefix)note-\(mark.note + 1)\">\(words)</a></sup>" : "<sup>\(words)</sup>"
      position = mark.range.upperBound
    }
    return result + escaped(position..<range.upperBound)
  }

  /// Words with the citations that they are.
  private func cite(_ group: [Int], words: String) -> String {
    let first = group.map { citations[$0] }.first { $0.cited?.url != nil } ?? citations[group[0]]
    let isUnresolved = group.allSatisfy { citations[$0].cited == nil }
    var html = "<span class=\"cite\(isUnresolved ? " unresolved" : "")\""
    let url = first.cited?.url.map(IRIText.percentEncoded)
    html += url == nil ? " tabindex=\"0\">" : ">"
    html += url.map { "<a href=\"\(escaped($0))\">\(words)</a>" } ?? words
    html += "<span class=\"why\" role=\"tooltip\">"
    for index in group {
      let explanation = CitationExplanation(citations[index])
      let heading = "<b><bdi>\(escaped(explanation.heading))</bdi></b>"
      // Only the first can be reached by the words.
      let isOther = citations[index].cited?.url != nil && citations[index] != first
      let linked = isOther ? citations[index].cited.map { link($0, words: heading) } ?? heading : heading
      html += "<span>\(linked)</span><span><bdi>\(escaped(explanation.place))</bdi></span>"
      for line in explanation.evidence { html += "<span class=\"evidence\"><bdi>\(escaped(line))</bdi></span>" }
    }
    return html + "</span></span>"
  }

  private func link(_ symbol: DocumentSymbol, words: String) -> String {
    symbol.url.map { "<a href=\"\(escaped(IRIText.percentEncoded($0)))\">\(words)</a>" } ?? words
  }

  private func escaped(_ text: String) -> String { AnnotatedHTML.escaped(text) }

  private func escaped(_ range: Range<Int>) -> String {
    escaped(String(decoding: document.text[range], as: UTF8.self))
  }
}
