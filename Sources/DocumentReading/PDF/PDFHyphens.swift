import UNSymbols

/// Tells the hyphens that divide a word at the end of a line from those of the word: "imple-mentation", "co-operation".
struct PDFHyphens {
  private let bytes: [UInt8]
  /// The words and hyphened words of the file, in lower case.
  private var words: Set<ArraySlice<UInt8>> = []
  /// Whether the file divides words at all: most word processors are told not to.
  private var dividesWords = false

  /// Looks at the paragraphs of a file.
  init(_ paragraphs: [PDFParagraph], _ bytes: [UInt8]) {
    self.bytes = bytes
    var lines = 0
    var hyphened = 0
    for paragraph in paragraphs {
      lines += paragraph.lines.count
      for line in paragraph.lines.dropLast() where length(line.runs[line.runs.count - 1].words) > 0 { hyphened += 1 }
    }
    dividesWords = hyphened * 40 > lines
    guard hyphened > 0 else { return }
    for paragraph in paragraphs {
      for line in paragraph.lines {
        for run in line.runs { learn(run.words) }
      }
    }
  }

  private mutating func learn(_ range: Range<Int>) {
    for word in bytes[range].split(whereSeparator: { !$0.isLetter && $0 != 0x2D && $0 < 0x80 }) {
      words.insert(ArraySlice(word.map(\.lowered)))
    }
  }

  /// How many bytes the hyphen takes with which words end behind a letter; 0 when they end otherwise.
  func length(_ range: Range<Int>) -> Int {
    let words = bytes[range]
    for hyphen: [UInt8] in [[0x2D], [0xC2, 0xAD], [0xE2, 0x80, 0x90]]
    where words.count > hyphen.count && words.suffix(hyphen.count).elementsEqual(hyphen) {
      return words.dropLast(hyphen.count).last!.isLetter ? hyphen.count : 0
    }
    return 0
  }

  /// Whether the hyphen between two lines is no part of the word: what stands before it, without it, and what comes behind it.
  func divides(_ before: Range<Int>, _ behind: Range<Int>) -> Bool {
    guard let next = bytes[behind].first, next.isLower || next >= 0x80 else { return false }
    func lower(_ word: some Sequence<UInt8>) -> [UInt8] { word.map(\.lowered) }
    let head = lower(bytes[before].reversed().prefix { $0.isLetter || $0 == 0x2D || $0 >= 0x80 }.reversed())
    let tail = lower(bytes[behind].prefix { $0.isLetter || $0 == 0x2D || $0 >= 0x80 })
    if words.contains(ArraySlice(head + tail)) { return true }
    if words.contains(ArraySlice(head + [0x2D] + tail)) || !dividesWords { return false }
    return !words.contains(ArraySlice(head)) || !words.contains(ArraySlice(tail))
  }
}
