/// A walk as a tree: each document is unfolded where the walk reached it first, and only named elsewhere.
///
/// The tree is kept in one list, since citations may go as deep as an archive has documents.
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
    /// The documents, as places in the tree's items.
    public var items: Range<Int>
  }

  /// Every document in every place where it stands; the first is the one from which the walk began.
  public let items: [Item]

  /// Makes the tree of a walk.
  public init(_ walk: CitationWalk) {
    var builder = Builder(walk)
    builder.unfoldAll()
    items = builder.items
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
  var items: [WalkTree.Item] = []

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

  /// Unfolds the root, and below each document what is unfolded there before the next one.
  mutating func unfoldAll() {
    items = [WalkTree.Item(node: 0, bond: .root, mark: .unfolded, edges: [])]
    var open = [(node: 0, rest: unfold(0, at: 0))]
    while let (node, rest) = open.last {
      guard let place = rest.first else {
        isAbove[node] = false
        open.removeLast()
        continue
      }
      open[open.count - 1].rest = rest.dropFirst()
      guard let target = items[place].node else { continue }
      items[place].mark = mark(of: target, below: node)
      if items[place].mark == .unfolded { open.append((target, unfold(target, at: place))) }
    }
  }

  /// Adds what is directly below a document, and returns its places.
  private mutating func unfold(_ node: Int, at place: Int) -> Range<Int> {
    isUnfolded[node] = true
    isAbove[node] = true
    let first = items.count
    var groups: [WalkTree.Group] = []
    for (heading, members) in outline(of: node) {
      groups.append(WalkTree.Group(heading: heading, items: items.count..<items.count + members.count))
      items += members
    }
    items[place].groups = groups
    return first..<items.count
  }

  private func mark(of target: Int, below node: Int) -> WalkTree.Mark {
    if isAbove[target] { return .cycle }
    return isUnfolded[target] || walk.origins[target] != node ? .elsewhere : .unfolded
  }

  /// What is directly below a document, not unfolded yet: the headings and what stands under each.
  private func outline(of node: Int) -> [(heading: String?, items: [WalkTree.Item])] {
    var groups: [(heading: String?, items: [WalkTree.Item])] = []
    if !relatives[node].isEmpty {
      let items = relatives[node].map { WalkTree.Item(node: $0.node, bond: $0.bond, mark: .elsewhere, edges: []) }
      groups.append((nil, items))
    }
    var groupPlaces: [String: Int] = [:]
    var itemPlaces: [Place: Int] = [:]
    for index in leaving[node] {
      let edge = walk.graph.edges[index]
      let heading = isDown ? edge.heading : ""
      let group = groupPlaces[heading] ?? groups.count
      if group == groups.count {
        groupPlaces[heading] = group
        groups.append((isDown ? heading : nil, []))
      }
      let target = isDown ? edge.cited : edge.citing
      if let target, let same = itemPlaces[Place(group: group, node: target)] {
        groups[group].items[same].edges.append(index)
      } else {
        if let target { itemPlaces[Place(group: group, node: target)] = groups[group].items.count }
        groups[group].items.append(WalkTree.Item(node: target, bond: .citation, mark: .elsewhere, edges: [index]))
      }
    }
    return groups
  }

  /// A document under one heading.
  private struct Place: Hashable {
    var group: Int
    var node: Int
  }
}
