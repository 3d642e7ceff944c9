/// How many letters must be changed, added, taken away or swapped with their neighbour to make one text of another.
package enum EditDistance {
  /// The distance between two texts, or nil when it is more than `limit`.
  static func between(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for row in 0..<a.count {
      var current = [row + 1]
      current.reserveCapacity(b.count + 1)
      var least = row + 1
      for column in 0..<b.count {
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (a[row] == b[column] ? 0 : 1))
        if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
        least = min(least, cost)
      }
      if least > limit { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }

  /// The nearest of some words, of which two letters may differ.
  package static func nearest(to word: String, among words: [String]) -> String? {
    let near = words.compactMap { other -> (String, Int)? in
      between(Array(word.utf8), Array(other.utf8), limit: 2).map { (other, $0) }
    }
    return near.min { $0.1 < $1.1 }?.0
  }
}
