import UNSymbols

/// The way from offsets in a document's clean text back to UTF-8 offsets in the input.
///
/// The text is made of runs that were copied byte for byte; between two runs the input held something that was dropped or
/// replaced (a line end, a page head, a soft hyphen). Runs are kept in order of the clean text.
public struct OffsetMap: Sendable, Hashable {
  /// The offsets in the text at which each run begins.
  package private(set) var starts: [Int32] = []
  /// The offsets in the input at which each run begins.
  package private(set) var origins: [Int32] = []

  /// An empty map; without runs every offset maps to itself.
  public init() {}

  /// Says that from `offset` in the text on, bytes are copies of the input's from `origin` on.
  package mutating func addRun(at offset: Int, from origin: Int) {
    if let last = starts.last {
      if Int(last) == offset {
        origins[origins.count - 1] = Int32(origin)
        return
      }
      if offset - Int(last) == origin - Int(origins[origins.count - 1]) { return }
    }
    starts.append(Int32(offset))
    origins.append(Int32(origin))
  }

  /// Says that ranges of the text, in order and apart, were taken out of it.
  package mutating func remove(_ cuts: [Range<Int>]) {
    guard !starts.isEmpty else { return }
    var result = OffsetMap()
    var run = 0
    var removed = 0
    for cut in cuts {
      while run < starts.count, Int(starts[run]) < cut.lowerBound {
        result.addRun(at: Int(starts[run]) - removed, from: Int(origins[run]))
        run += 1
      }
      let origin = inputOffset(of: cut.upperBound)
      while run < starts.count, Int(starts[run]) <= cut.upperBound { run += 1 }
      removed += cut.count
      result.addRun(at: cut.upperBound - removed, from: origin)
    }
    while run < starts.count {
      result.addRun(at: Int(starts[run]) - removed, from: Int(origins[run]))
      run += 1
    }
    self = result
  }

  /// The first run that begins behind an offset in the text.
  private func run(behind offset: Int) -> Int { starts.partitionPoint { Int($0) > offset } }

  /// The offset in the input of the byte at `offset` in the text.
  public func inputOffset(of offset: Int) -> Int {
    guard !starts.isEmpty else { return offset }
    let low = run(behind: offset)
    guard low > 0 else { return Int(origins[0]) }
    return Int(origins[low - 1]) + offset - Int(starts[low - 1])
  }

  /// The range in the input of a range in the text that is not empty: from its first byte to just behind its last.
  public func inputRange(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let offset = inputOffset(of: range.lowerBound)
      return offset..<offset
    }
    return inputOffset(of: range.lowerBound)..<inputOffset(of: range.upperBound - 1) + 1
  }

  /// The range in the input of a range in the text, up to the end of its last character.
  package func characters(of range: Range<Int>, in input: [UInt8]) -> Range<Int> {
    let found = inputRange(of: range)
    var end = max(found.upperBound, found.lowerBound)
    while end < input.count, input[end] & 0xC0 == 0x80 { end += 1 }
    return found.lowerBound..<end
  }

  /// The way from this map's text through its input, which is the text of another map, to that one's input.
  package func composed(with other: OffsetMap) -> OffsetMap {
    guard !starts.isEmpty, !other.starts.isEmpty else { return starts.isEmpty ? other : self }
    var result = OffsetMap()
    for run in starts.indices {
      let start = Int(starts[run])
      let origin = Int(origins[run])
      let end = run + 1 < starts.count ? origin + Int(starts[run + 1]) - start : Int.max
      result.addRun(at: start, from: other.inputOffset(of: origin))
      var next = other.run(behind: origin)
      while next < other.starts.count, Int(other.starts[next]) < end {
        result.addRun(at: start + Int(other.starts[next]) - origin, from: Int(other.origins[next]))
        next += 1
      }
    }
    return result
  }
}
