import UNSymbols

/// Takes ranges out of a clean text and moves offsets along.
struct TextCutter {
  private let cuts: [Range<Int>]
  /// How many bytes the cuts before each cut hold together.
  private let removed: [Int]

  /// Prepares to take out ranges that do not overlap.
  init(_ ranges: [Range<Int>]) {
    cuts = ranges.sorted { $0.lowerBound < $1.lowerBound }
    var total = 0
    removed = cuts.map {
      let before = total
      total += $0.count
      return before
    }
  }

  /// Takes the ranges out of a text and its map.
  func apply(to text: inout [UInt8], map: inout OffsetMap) {
    guard !cuts.isEmpty else { return }
    let length = text.count
    let kept = text.withUnsafeMutableBufferPointer { text in
      var write = cuts[0].lowerBound
      for (index, cut) in cuts.enumerated() {
        let next = index + 1 < cuts.count ? cuts[index + 1].lowerBound : length
        let piece = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(text)[write...])
        piece.copyMemory(from: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text[cut.upperBound..<next])))
        write += next - cut.upperBound
      }
      return write
    }
    text.removeLast(length - kept)
    map.remove(cuts)
  }

  /// Where an offset of the old text is in the new one.
  func moved(_ offset: Int) -> Int {
    let next = cuts.partitionPoint { $0.lowerBound >= offset }
    guard next > 0 else { return offset }
    let cut = cuts[next - 1]
    return offset - removed[next - 1] - min(cut.count, offset - cut.lowerBound)
  }

  /// Where a range of the old text is in the new one.
  func moved(_ range: Range<Int>) -> Range<Int> { moved(range.lowerBound)..<moved(range.upperBound) }
}
