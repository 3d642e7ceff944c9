internal import CLinux

/// How many pieces of a PDF's text are seen, and how many are there only to be searched: programs that recognise the words in
/// the picture of a page print them above it in a mode that shows nothing (ISO 32000-1, 9.3.6).
///
/// The streams of the file tell it, so that poppler need not read the file a second time. Streams that are encrypted, or
/// compressed in a way of the years before `/FlateDecode`, are passed over.
struct PDFTextModes {
  /// How many pieces of text are seen.
  private(set) var visible = 0
  /// How many are not.
  private(set) var invisible = 0

  /// How many bytes of one stream are read.
  private static let limit = 1 << 22
  /// How many bytes of all streams are read.
  private static let limitOfAll = 1 << 26

  /// Reads the streams of a file.
  init(_ input: [UInt8]) {
    var read = 0
    input.withUnsafeBytes { file in
      var place = 0
      while read < PDFTextModes.limitOfAll, let found = PDFTextModes.place(of: "stream", in: file, from: place) {
        place = found + 6
        guard let start = PDFTextModes.start(of: file, behind: place) else { continue }
        let end = PDFTextModes.place(of: "endstream", in: file, from: start) ?? file.count
        place = end + 9
        let dictionary = PDFTextModes.dictionary(file, before: found)
        if PDFTextModes.place(of: "/Image", in: dictionary, from: 0) != nil { continue }
        let isPacked = PDFTextModes.place(of: "/Filter", in: dictionary, from: 0) != nil
        let bytes = PDFTextModes.content(file, start..<end, isPacked: isPacked)
        read += bytes.count
        bytes.withUnsafeBufferPointer { count($0) }
      }
    }
  }

  /// Where a word stands in a file, at or behind a place.
  static func place(of word: StaticString, in file: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard start < file.count, let base = file.baseAddress,
      let found = memmem(base + start, file.count - start, word.utf8Start, word.utf8CodeUnitCount)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }

  /// Where the bytes of a stream begin behind its keyword: on the next line.
  private static func start(of file: UnsafeRawBufferPointer, behind keyword: Int) -> Int? {
    var place = keyword
    if place < file.count, file[place] == 0x0D { place += 1 }
    guard place < file.count, file[place] == 0x0A else { return nil }
    return place + 1
  }

  /// The end of the dictionary that stands before a stream, large enough for all that is asked of it.
  private static func dictionary(_ file: UnsafeRawBufferPointer, before keyword: Int) -> UnsafeRawBufferPointer {
    let part = UnsafeRawBufferPointer(rebasing: file[max(0, keyword - 1024)..<keyword])
    var start = 0
    while let next = place(of: "obj", in: part, from: start) { start = next + 3 }
    return UnsafeRawBufferPointer(rebasing: part[start...])
  }

  /// What a stream holds, as far as it can be read.
  private static func content(_ file: UnsafeRawBufferPointer, _ range: Range<Int>, isPacked: Bool) -> [UInt8] {
    guard isPacked else { return Array(file[range].prefix(limit)) }
    var rest: [UInt8]? = Array(file[range])
    let inflater = Inflater(.zlib) {
      defer { rest = nil }
      return rest ?? []
    }
    var bytes: [UInt8] = []
    try? inflater.read(limit, into: &bytes)
    return bytes
  }

  /// Counts the operators that print text, between `BT` and `ET`.
  private mutating func count(_ content: UnsafeBufferPointer<UInt8>) {
    var tokens = PDFTokens(content)
    var isText = false
    var mode = 0
    var saved: [Int] = []
    var number = 0
    while let token = tokens.next() {
      switch token {
      case "BT": isText = true
      case "ET": isText = false
      case "Tr": mode = number
      case "q": if saved.count < 1000 { saved.append(mode) }
      case "Q": mode = saved.popLast() ?? mode
      case "Tj", "TJ", "'", "\"":
        if isText { if mode & 3 == 3 { invisible += 1 } else { visible += 1 } }
      default: number = Int(token) ?? 0
      }
    }
  }
}

/// The words of a page's program: operators and numbers. Strings, names, comments and pictures between them are passed over.
private struct PDFTokens: IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> String? {
    while place < bytes.count {
      let start = place
      place += 1
      switch bytes[start] {
      case UInt8(ascii: "("): skipString()
      case UInt8(ascii: "%"): skip(upTo: { $0 == 0x0A || $0 == 0x0D })
      case UInt8(ascii: "/"): skip(upTo: Self.endsWord)
      case let byte where !Self.endsWord(byte):
        skip(upTo: Self.endsWord)
        let word = String(decoding: bytes[start..<min(place, start + 8)], as: UTF8.self)
        if word != "ID" { return word }
        skipPicture()
      default: break
      }
    }
    return nil
  }

  private mutating func skip(upTo isEnd: (UInt8) -> Bool) {
    while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
  }

  /// Passes over a string behind its first bracket; brackets in it nest.
  private mutating func skipString() {
    var depth = 1
    while place < bytes.count, depth > 0 {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      place += 1
    }
    place = min(place, bytes.count)
  }

  /// Passes over a picture that stands in the program, to its `EI`.
  private mutating func skipPicture() {
    while place + 3 < bytes.count {
      place += 1
      if bytes[place - 1] <= 0x20, bytes[place] == UInt8(ascii: "E"), bytes[place + 1] == UInt8(ascii: "I"),
        bytes[place + 2] <= 0x20
      {
        return
      }
    }
    place = bytes.count
  }

  /// Whether a byte is white space or a bracket, or begins a name or a comment (ISO 32000-1, 7.2.2).
  private static func endsWord(_ byte: UInt8) -> Bool { byte <= 0x20 || "()<>[]{}/%".utf8.contains(byte) }
}
