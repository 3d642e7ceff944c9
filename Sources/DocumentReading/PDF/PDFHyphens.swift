import UNSymbols

/// Tells the hyphens that divide a word at the end of a line from those of the word: "imple-mentation", "co-operation".
struct PDFHyphens {
  private let bytes: [UInt8]
  /// The words and hyphened words of the file, in lower case, by their hashes.
  private var words: Set<UInt64> = []
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
    var start = range.lowerBound
    for place in range where !Self.isOfWord(bytes[place]) {
      if place > start { words.insert(Self.hash(bytes[start..<place])) }
      start = place + 1
    }
    if start < range.upperBound { words.insert(Self.hash(bytes[start..<range.upperBound])) }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool { byte.isLetter || byte == 0x2D || byte >= 0x80 }

  /// The hash of a word in lower case.
  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(.noLetters) { $0.adding($1.lowered) }
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
    let head = Array(bytes[before].reversed().prefix(while: Self.isOfWord).reversed())
    let tail = Array(bytes[behind].prefix(while: Self.isOfWord))
    if words.contains(Self.hash(head + tail)) { return true }
    // What has a hyphen already is divided at the next one.
    if words.contains(Self.hash(head + [0x2D] + tail)) || head.contains(0x2D) || !dividesWords { return false }
    return !words.contains(Self.hash(head)) || !words.contains(Self.hash(tail))
  }
}
