/// Collects words: white space collapsed to single spaces, invisible characters dropped, the way back to the input kept.
struct WordsBuffer {
  /// The words, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The runs of `bytes` that were copied: where they begin here and in the input.
  private(set) var runs: [(start: Int, origin: Int)] = []
  /// Where the current block began; a block begins without white space.
  private(set) var blockStart = 0
  /// The place of white space that was read but is not written before the next word.
  private var space: Int?

  /// Whether the current block has words.
  var blockIsEmpty: Bool { bytes.count == blockStart }

  /// Says that white space was read, or an edge that separates words; without `origin` it stands behind the last word.
  mutating func addSpace(origin: Int? = nil) {
    guard space == nil else { return }
    space = origin ?? runs.last.map { $0.origin + bytes.count - $0.start } ?? 0
  }

  /// Adds words that stand in the input at `origin`, or else replace `length` bytes there.
  mutating func add(_ chunk: UnsafeBufferPointer<UInt8>, origin: Int, replacing length: Int?) {
    if let length { addReplacement(chunk, origin: origin, length: length) } else { addCopy(chunk, origin: origin) }
  }

  private mutating func addCopy(_ chunk: UnsafeBufferPointer<UInt8>, origin: Int) {
    var index = 0
    var wordStart = 0
    while index < chunk.count {
      let (length, kind) = WordsBuffer.classify(chunk, at: index)
      if kind != .word {
        addWord(UnsafeBufferPointer(rebasing: chunk[wordStart..<index]), origin: origin + wordStart)
        if kind == .space { addSpace(origin: origin + index) }
        if case .other(let byte) = kind { addByte(byte, origin: origin + index) }
        wordStart = index + length
      }
      index += length
    }
    addWord(UnsafeBufferPointer(rebasing: chunk[wordStart...]), origin: origin + wordStart)
  }

  private mutating func addReplacement(_ chunk: UnsafeBufferPointer<UInt8>, origin: Int, length: Int) {
    let characters = chunk.count { $0 & 0xC0 != 0x80 }
    // In an encoding of one byte a character, each comes from its own byte; else all come from the whole.
    let isBytewise = characters == length
    var character = 0
    var index = 0
    while index < chunk.count {
      var (size, kind) = WordsBuffer.classify(chunk, at: index)
      while index + size < chunk.count, chunk[index + size] & 0xC0 == 0x80 { size += 1 }
      let place = isBytewise ? origin + character : origin
      switch kind {
      case .space: addSpace(origin: place)
      case .nothing: break
      case .other(let byte):
        writeSpace()
        runs.append((bytes.count, place))
        bytes.append(byte)
      case .word:
        writeSpace()
        let last = isBytewise ? place : origin + max(0, length - 1)
        for offset in 0..<size {
          runs.append((bytes.count, offset == size - 1 && size > 1 ? last : place))
          bytes.append(chunk[index + offset])
        }
      }
      character += 1
      index += size
    }
  }

  /// Ends the block and begins the next one; `separator` is set between the two when the block has words.
  mutating func endBlock(separator: UInt8 = UInt8(ascii: "\n")) {
    space = nil
    if !blockIsEmpty { bytes.append(separator) }
    blockStart = bytes.count
  }

  private mutating func addWord(_ word: UnsafeBufferPointer<UInt8>, origin: Int) {
    guard !word.isEmpty else { return }
    writeSpace()
    mark(origin)
    bytes.append(contentsOf: word)
  }

  /// Adds the byte that stands for a character of the input.
  private mutating func addByte(_ byte: UInt8, origin: Int) {
    writeSpace()
    mark(origin)
    bytes.append(byte)
  }

  private mutating func writeSpace() {
    guard let place = space else { return }
    space = nil
    guard !blockIsEmpty else { return }
    mark(place)
    bytes.append(UInt8(ascii: " "))
  }

  private mutating func mark(_ origin: Int) {
    if let last = runs.last, bytes.count - last.start == origin - last.origin { return }
    runs.append((bytes.count, origin))
  }

  private enum Kind: Equatable {
    case word, space, nothing
    /// A character for which another stands.
    case other(UInt8)
  }

  /// How many bytes the character at `index` takes when it is white space or invisible, else one byte of a word.
  private static func classify(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Int, Kind) {
    let byte = bytes[index]
    if byte > 0x20 && byte < 0xC2 { return (1, byte == 0x7F ? .nothing : .word) }
    if byte <= 0x20 { return (1, .space) }
    switch CleanText.substitute(bytes, index, bytes.count) {
    case (let length, 0x20?): return (length, .space)
    case (let length, 0?): return (length, .nothing)
    case (let length, let other?): return (length, .other(other))
    case (_, nil): return (1, .word)
    }
  }
}
