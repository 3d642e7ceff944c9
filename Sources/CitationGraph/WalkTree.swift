/// A walk as a tree: each document is unfolded where the walk reached it first, and only named elsewhere.
public struct WalkTree: Sendable, Hashable {
  /// What joins a document to the one above it.
  public enum Bond: Sendable, Hashable {
    /// It is the root.
    case root
    /// One cites the other.
    case citation
    /// It is the whole of which the one above is a part.
    case whole
    /// It is a part of the one above.
    case part
  }

  /// Whether a document is unfolded here.
  public enum Mark: Sendable, Hashable {
    /// It is.
    case unfolded
    /// It is unfolded elsewhere in the tree.
    case elsewhere
    /// It stands above itself: the citations go round.
    case cycle
  }

  /// A document in the tree, or an unresolved citation.
  public struct Item: Sendable, Hashable {
    /// The index of the document in the walk's nodes; nil for an unresolved citation.
    public var node: Int?
    /// What joins it to the one above.
    public var bond: Bond
    /// Whether it is unfolded here.
    public var mark: Mark
    /// The citations that join it to the one above, as indexes of the walk's edges.
    public var edges: [Int]
    /// What is below it.
    public var groups: [Group] = []
  }

  /// The documents that one paragraph names.
  public struct Group: Sendable, Hashable {
    /// The paragraph and its opening words; nil where the documents stand alone.
    public var heading: String?
    /// The documents.
    public var items: [Item]
  }

  /// The document from which the walk began.
  public let root: Item

  /// Makes the tree of a walk.
  public init(_ walk: CitationWalk) {
    var builder = Builder(walk)
    root = builder.item(0, .root, edges: [], mark: .unfolded)
  }
}

/// Builds a tree from a walk.
private struct Builder {
  let walk: CitationWalk
  let isDown: Bool
  /// The edges that begin at each node, in the walk's direction.
  var leaving: [[Int]]
  var relatives: [[(node: Int, bond: WalkTree.Bond)]]
  var isUnfolded: [Bool]
  var isAbove: [Bool]

  init(_ walk: CitationWalk) {
    self.walk = walk
    let count = walk.graph.nodes.count
    isDown = walk.options.direction == .ancestors
    leaving = Array(repeating: [], count: count)
    relatives = Array(repeating: [], count: count)
    isUnfolded = Array(repeating: false, count: count)
    isAbove = isUnfolded
    for (index, edge) in walk.graph.edges.enumerated() {
      if let start = isDown ? edge.citing : edge.cited { leaving[start].append(index) }
    }
    // Citations in notes stand behind the text: they are shown with the paragraphs that carry their marks.
    if isDown {
      let edges = walk.graph.edges
      for node in leaving.indices {
        leaving[node].sort { (edges[$0].rank, $0) < (edges[$1].rank, $1) }
      }
    }
    for link in walk.graph.parts {
      if walk.origins[link.whole] == link.part { relatives[link.part].append((link.whole, .whole)) }
      if walk.origins[link.part] == link.whole { relatives[link.whole].append((link.part, .part)) }
    }
  }

  mutating func item(_ node: Int, _ bond: WalkTree.Bond, edges: [Int], mark: WalkTree.Mark) -> WalkTree.Item {
    var item = WalkTree.Item(node: node, bond: bond, mark: mark, edges: edges)
    guard mark == .unfolded else { return item }
    isUnfolded[node] = true
    isAbove[node] = true
    var groups = outline(of: node)
    for group in groups.indices {
      for position in groups[group].items.indices {
        let child = groups[group].items[position]
        guard let target = child.node else { continue }
        groups[group].items[position] = self.item(
          target, child.bond, edges: child.edges, mark: self.mark(of: target, below: node))
      }
    }
    item.groups = groups
    isAbove[node] = false
    return item
  }

  private func mark(of target: Int, below node: Int) -> WalkTree.Mark {
    if isAbove[target] { return .cycle }
    return isUnfolded[target] || walk.origins[target] != node ? .elsewhere : .unfolded
  }

  /// What is directly below a document, not unfolded yet.
  private func outline(of node: Int) -> [WalkTree.Group] {
    var groups: [WalkTree.Group] = []
    if !relatives[node].isEmpty {
      let items = relatives[node].map { WalkTree.Item(node: $0.node, bond: $0.bond, mark: .elsewhere, edges: []) }
      groups.append(WalkTree.Group(heading: nil, items: items))
    }
    var positions: [String: Int] = [:]
    for index in leaving[node] {
      let edge = walk.graph.edges[index]
      let heading = isDown ? edge.heading : ""
      let position = positions[heading] ?? groups.count
      if position == groups.count {
        positions[heading] = position
        groups.append(WalkTree.Group(heading: isDown ? heading : nil, items: []))
      }
      let target = isDown ? edge.cited : edge.citing
      let same = target.flatMap { target in groups[position].items.firstIndex { $0.node == target } }
      if let same {
        groups[position].items[same].edges.append(index)
      } else {
        groups[position].items.append(
          WalkTree.Item(node: target, bond: .citation, mark: .elsewhere, edges: [index]))
      }
    }
    return groups
  }
}
