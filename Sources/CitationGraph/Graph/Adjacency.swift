/// The neighbours of every node in one array, sorted, each once.
package struct Adjacency: Sendable, Hashable {
  /// Where each node's neighbours begin in `targets`; one more than there are nodes.
  package private(set) var offsets: [Int32] = [0]
  /// The neighbours of the first node, of the second, and so on.
  package private(set) var targets: [Int32] = []

  /// Makes an adjacency without nodes, to be filled node by node.
  package init(nodes: Int = 0, edges: Int = 0) {
    offsets.reserveCapacity(nodes + 1)
    targets.reserveCapacity(edges)
  }

  /// Makes the adjacency of so many nodes from arrows in any order; an arrow that is given twice counts once.
  package init(nodes: Int, arrows: [(from: Int, to: Int)]) {
    self.init(nodes: nodes, edges: arrows.count)
    var rest = arrows.sorted { ($0.from, $0.to) < ($1.from, $1.to) }[...]
    for node in 0..<nodes {
      while let arrow = rest.first, arrow.from == node {
        append(Int32(arrow.to))
        rest.removeFirst()
      }
      endNode()
    }
  }

  /// How many nodes there are.
  package var count: Int { offsets.count - 1 }

  /// How many arrows there are.
  package var arrows: Int { targets.count }

  /// The neighbours of a node.
  package subscript(node: Int) -> ArraySlice<Int32> { targets[Int(offsets[node])..<Int(offsets[node + 1])] }

  /// How many neighbours a node has.
  package func degree(_ node: Int) -> Int { Int(offsets[node + 1] - offsets[node]) }

  /// Adds a neighbour of the node that is being filled; neighbours come in ascending order.
  package mutating func append(_ target: Int32) {
    if targets.count > Int(offsets[offsets.count - 1]), targets[targets.count - 1] == target { return }
    targets.append(target)
  }

  /// Goes on to the next node.
  package mutating func endNode() { offsets.append(Int32(targets.count)) }

  /// The same arrows the other way.
  package func reversed() -> Adjacency {
    var next = inDegrees()
    var result = Adjacency()
    var sum: Int32 = 0
    result.offsets = [0]
    result.offsets.reserveCapacity(count + 1)
    for node in 0..<count {
      let degree = next[node]
      next[node] = sum
      sum += degree
      result.offsets.append(sum)
    }
    result.targets = [Int32](unsafeUninitializedCapacity: targets.count) { buffer, initialized in
      for node in 0..<count {
        for target in self[node] {
          buffer[Int(next[Int(target)])] = Int32(node)
          next[Int(target)] += 1
        }
      }
      initialized = targets.count
    }
    return result
  }

  /// How many arrows lead to each node.
  package func inDegrees() -> [Int32] {
    var degrees = [Int32](repeating: 0, count: count)
    for target in targets { degrees[Int(target)] += 1 }
    return degrees
  }
}
