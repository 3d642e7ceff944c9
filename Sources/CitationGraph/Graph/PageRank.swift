/// PageRank: where a reader ends who follows citations at random, and begins anew with a chance of 15 in 100 at each step or
/// when a document cites nothing (Brin and Page 1998).
package enum PageRank {
  /// The rank of every node; the sum is 1.
  ///
  /// A document that cites nothing hands its rank to all. That only scales the ranks, so that it is left out of the sums and
  /// made good at the end. The sums are taken citing documents first, each with the newest values (Gauss-Seidel): where
  /// citations do not go round, one pass is exact.
  /// - Parameters:
  ///   - citedBy: Who cites each node.
  ///   - starts: How likely the reader begins at each node, in any scale; nil for all alike.
  ///   - damping: The chance of following a citation.
  ///   - tolerance: How far the sum of the ranks' differences from the exact ones may be.
  package static func ranks(
    of citedBy: Adjacency, starts: [Double]? = nil, damping: Double = 0.85, tolerance: Double = 1e-12
  ) -> [Double] {
    let (ranks, sum, _) = visits(of: citedBy, starts: starts, damping: damping, tolerance: tolerance)
    return ranks.map { $0 / sum }
  }

  /// What the ranks are without those who begin their reading at the node itself: what others rest on it.
  static func handedOn(in citedBy: Adjacency, starts: [Double]) -> [Double] {
    let (ranks, sum, begin) = visits(of: citedBy, starts: starts, damping: 0.85, tolerance: 1e-12)
    return ranks.indices.map { max(0, ranks[$0] - begin[$0]) / sum }
  }

  /// How often each node is visited in one reading from its beginning to the first new one, the sum of all, and how often each
  /// is the beginning.
  private static func visits(
    of citedBy: Adjacency, starts: [Double]?, damping: Double, tolerance: Double
  ) -> (ranks: [Double], sum: Double, begin: [Double]) {
    let count = citedBy.count
    guard count > 0 else { return ([], 1, []) }
    let order = CitingFirst.order(citedBy)
    let outDegrees = citedBy.inDegrees()
    let starts = starts ?? [Double](repeating: 1, count: count)
    let total = starts.reduce(0, +)
    let begin = starts.map { $0 / total }
    var ranks = begin
    // What each node hands to each document that it cites.
    var shares = [Double](repeating: 0, count: count)
    for node in 0..<count where outDegrees[node] > 0 { shares[node] = damping * ranks[node] / Double(outDegrees[node]) }
    var sum = 1.0
    var change = Double.infinity
    var passes = 0
    while change > tolerance * (1 - damping) * sum, passes < 1000 {
      change = 0
      sum = 0
      passes += 1
      citedBy.offsets.withUnsafeBufferPointer { offsets in
        citedBy.targets.withUnsafeBufferPointer { targets in
          shares.withUnsafeMutableBufferPointer { shares in
            for node in order {
              let node = Int(node)
              var rank = begin[node]
              for place in Int(offsets[node])..<Int(offsets[node + 1]) { rank += shares[Int(targets[place])] }
              change += abs(rank - ranks[node])
              sum += rank
              ranks[node] = rank
              if outDegrees[node] > 0 { shares[node] = damping * rank / Double(outDegrees[node]) }
            }
          }
        }
      }
    }
    return (ranks, sum, begin)
  }
}

/// The nodes in an order in which those who cite a document come before it, except where citations go round.
enum CitingFirst {
  static func order(_ citedBy: Adjacency) -> [Int32] {
    let count = citedBy.count
    var order: [Int32] = []
    order.reserveCapacity(count)
    var next = Array(citedBy.offsets.dropLast())
    var isSeen = [Bool](repeating: false, count: count)
    var path: [Int32] = []
    for root in 0..<count where !isSeen[root] {
      isSeen[root] = true
      path.append(Int32(root))
      while let node = path.last {
        let index = Int(node)
        var child: Int32 = -1
        while next[index] < citedBy.offsets[index + 1], child < 0 {
          let candidate = citedBy.targets[Int(next[index])]
          next[index] += 1
          if !isSeen[Int(candidate)] { child = candidate }
        }
        if child >= 0 {
          isSeen[Int(child)] = true
          path.append(child)
        } else {
          order.append(node)
          path.removeLast()
        }
      }
    }
    return order
  }
}
