import DocumentReading
import UNSymbols

/// The way from places in the input back to those in a document's text.
struct TextPlaces {
  /// Bytes of the text that are copies of the input's.
  private struct Run {
    var origin: Int
    var start: Int
    var count: Int
  }

  private var runs: [Run] = []

  init(_ document: StructuredDocument) {
    let map = document.map
    guard !map.starts.isEmpty else {
      runs = [Run(origin: 0, start: 0, count: document.text.count)]
      return
    }
    for index in map.starts.indices {
      let start = Int(map.starts[index])
      let end = index + 1 < map.starts.count ? Int(map.starts[index + 1]) : document.text.count
      if end > start { runs.append(Run(origin: Int(map.origins[index]), start: start, count: end - start)) }
    }
    runs.sort { ($0.origin, $0.start) < ($1.origin, $1.start) }
  }

  /// The range in the text of a range in the input that is not empty; nil when the text has nothing of it.
  func range(of input: Range<Int>) -> Range<Int>? {
    guard let first = offset(of: input.lowerBound), let last = offset(of: input.upperBound - 1), first <= last else {
      return nil
    }
    return first..<last + 1
  }

  /// The offset in the text of a byte of the input, or of the last one before it that the text has.
  private func offset(of input: Int) -> Int? {
    let next = runs.partitionPoint { $0.origin > input }
    guard next > 0 else { return nil }
    let run = runs[next - 1]
    return run.start + min(input - run.origin, run.count - 1)
  }
}
