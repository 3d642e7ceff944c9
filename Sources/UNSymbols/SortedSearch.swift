extension RandomAccessCollection {
  /// The index of the first element of which something holds, where it holds of every element behind that one too; `endIndex` where it
  /// holds of none. Asks of as many elements as the count has binary digits.
  @inlinable package func partitionPoint(where isBehind: (Element) -> Bool) -> Index {
    var (low, left) = (startIndex, count)
    while left > 0 {
      let middle = index(low, offsetBy: left / 2)
      if isBehind(self[middle]) {
        left /= 2
      } else {
        low = index(after: middle)
        left -= left / 2 + 1
      }
    }
    return low
  }
}
