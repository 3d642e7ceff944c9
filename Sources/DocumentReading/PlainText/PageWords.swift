import UNSymbols

/// The words at the heads and feet of pages: those of the text's language and of English, which stands in any.
struct PageWords {
  /// What stands at the head or foot of a page, `#` being its number: `Page #`.
  private let pages: [[UInt8]]
  /// The languages of documents: `ENGLISH`.
  private let languages: [[UInt8]]
  /// How the titles of volumes and of their chapters begin.
  private let volumes: [[UInt8]]
  /// How the heads of the pages of volumes begin, and end.
  private let heads: [Language.Entry]
  /// The names of the United Nations in every language: a masthead may have another than its text.
  private static let organizations = Language.all.flatMap { $0[.organization].map(\.bytes) }
  /// One bit for each byte with which a number of a page or a language can begin.
  private var first: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// The words of a language.
  init(_ language: Language) { self.init(language.code == "en" ? [language] : [language, .english]) }

  /// The words of several languages.
  private init(_ known: [Language]) {
    pages = known.flatMap { $0[.page].map(\.bytes) }
    languages = known.flatMap { $0[.languageName].map(\.bytes) }
    volumes = known.flatMap { $0[.volume].map(\.bytes) }
    heads = known.flatMap { $0[.runningHead] }
    for byte in (pages + languages).compactMap(\.first) {
      let bit: UInt64 = 1 << UInt64(byte & 0x3F)
      switch byte >> 6 {
      case 0: first.0 |= bit
      case 1: first.1 |= bit
      case 2: first.2 |= bit
      default: first.3 |= bit
      }
    }
  }

  /// Those of the registry's languages.
  private static let known = Dictionary(uniqueKeysWithValues: Language.all.map { ($0.code, PageWords($0)) })

  /// Those of a language.
  static func of(_ language: Language) -> PageWords { known[language.code] ?? PageWords(language) }

  /// Those of any language, for pages whose language is not known.
  static let any = PageWords(Language.all)

  /// Whether a number of a page or a language can begin with a byte.
  @inline(__always) func mayOpen(_ byte: UInt8) -> Bool {
    let word =
      switch byte >> 6 {
      case 0: first.0
      case 1: first.1
      case 2: first.2
      default: first.3
      }
    return word & 1 << UInt64(byte & 0x3F) != 0
  }

  /// The most bytes of such a line.
  private static let longest = 48

  /// What a line is that begins so: the number of a page, the language of a document, or text.
  func kind(of line: TextLine, in text: UnsafeBufferPointer<UInt8>) -> PageFurniture.Kind {
    guard line.count <= Self.longest else { return .text }
    let words = text[line.start..<line.end]
    for language in languages where words.starts(with: language) {
      if words.count == language.count { return .language }
      var rest = line
      rest.start += language.count
      while rest.start < rest.end, text[rest.start] <= 0x20 { rest.start += 1 }
      // "English Page 2": one line of what mostly takes two.
      if isPage(rest, text) { return .pageNumber }
    }
    return isPage(line, text) ? .pageNumber : .text
  }

  /// Whether a line is the title of a volume or of a chapter of one.
  func isVolume(_ line: TextLine, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = line.start
    // "VI. Resolutions adopted …"
    while start < line.end, start - line.start < 5, text[start].isUpper { start += 1 }
    if start + 2 < line.end, text[start] == 0x2E, text[start + 1] == 0x20 { start += 2 } else { start = line.start }
    return volumes.contains { text[start..<line.end].starts(with: $0) }
  }

  /// Whether a line reads like the head of a page of a printed volume: "General Assembly—Thirty-sixth Session", "VI. Resolutions adopted
  /// on the reports of the Third Committee".
  func isRunningHead(_ line: TextLine, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var words = text[line.start..<line.end]
    if let stop = words.firstIndex(of: 0x2E), stop - line.start <= 5, words[..<stop].allSatisfy({ $0.isUpper }) {
      words = words[(stop + 1)...].drop { $0 == 0x20 }
    }
    guard let head = heads.first(where: { words.starts(with: $0.bytes) }) else { return false }
    guard !head.value.isEmpty else { return true }
    return words.count > head.bytes.count + head.value.utf8.count
      && words.suffix(head.value.utf8.count).elementsEqual(head.value.utf8)
      && (words.contains(0x94) || words.contains(0x2D))
  }

  /// The end of the organization's name with which a line begins; nil when it begins otherwise.
  func organization(_ line: TextLine, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    Self.organizations.first { text[line.start..<line.end].starts(with: $0) }.map { line.start + $0.count }
  }

  /// Whether a line is the number of a page with its word.
  private func isPage(_ line: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    pages.contains { pattern in
      var position = line.start
      for byte in pattern {
        switch byte {
        case 0x23:
          let (value, end) = NoteMarkFinder.number(text, position..<line.end)
          guard value > 0, end > position else { return false }
          position = end
        case 0x20: while position < line.end, text[position] <= 0x20 { position += 1 }
        default:
          guard position < line.end, text[position] == byte else { return false }
          position += 1
        }
      }
      return position == line.end
    }
  }
}
