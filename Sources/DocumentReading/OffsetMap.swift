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

  /// The offset in the input of the byte at `offset` in the text.
  public func inputOffset(of offset: Int) -> Int {
    guard !starts.isEmpty else { return offset }
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
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
}
