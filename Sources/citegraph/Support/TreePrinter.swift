import CitationGraph

/// Prints a walk as a tree.
///
/// What is deeper than a page is wide goes on at the margin, as a tree of its own behind an empty line.
struct TreePrinter {
  /// How many documents stand one inside another at most.
  private static let depth = 64

  private let walk: CitationWalk
  private let style: Style
  private let tree: WalkTree

  init(walk: CitationWalk, style: Style) {
    self.walk = walk
    self.style = style
    tree = WalkTree(walk)
  }

  /// A branch that is still to be printed.
  private struct Branch {
    /// The place of the document in the tree; nil for a heading.
    var item: Int?
    var words: String
    var indent: String
    var isLast: Bool
    var depth: Int
    /// What stands below a heading.
    var items: Range<Int> = 0..<0
  }

  func print() throws {
    var trees = [0]
    var next = 0
    while next < trees.count {
      if next > 0 { try Output.line("") }
      try print(trees[next], &trees)
      next += 1
    }
  }

  /// Prints a document with what is below it, and adds those that go on at the margin to the trees.
  private func print(_ root: Int, _ trees: inout [Int]) throws {
    try Output.line(line(for: tree.items[root]))
    var pending: [Branch] = branches(of: root, indent: "", depth: 1).reversed()
    while let branch = pending.popLast() {
      let below = branch.indent + (branch.isLast ? "   " : "│  ")
      let stem = branch.indent + (branch.isLast ? "└─ " : "├─ ")
      guard let place = branch.item else {
        try Output.line(stem + branch.words)
        pending += self.branches(branch.items, indent: below, depth: branch.depth).reversed()
        continue
      }
      let item = tree.items[place]
      if branch.depth == TreePrinter.depth, !item.groups.isEmpty {
        try Output.line(stem + line(for: item) + style.dim(" [goes on below]"))
        trees.append(place)
      } else {
        try Output.line(stem + line(for: item))
        pending += branches(of: place, indent: below, depth: branch.depth + 1).reversed()
      }
    }
  }

  /// The branches of a document: a group with a heading is one; one without is as many as it has documents.
  private func branches(of place: Int, indent: String, depth: Int) -> [Branch] {
    var branches: [Branch] = []
    for group in tree.items[place].groups {
      guard let heading = group.heading else {
        branches += self.branches(group.items, indent: indent, depth: depth)
        continue
      }
      let words = style.phrase(TerminalText.words(heading))
      branches.append(
        Branch(item: nil, words: words, indent: indent, isLast: false, depth: depth, items: group.items))
    }
    for index in branches.indices { branches[index].isLast = index == branches.count - 1 }
    return branches
  }

  private func branches(_ items: Range<Int>, indent: String, depth: Int) -> [Branch] {
    items.map { Branch(item: $0, words: "", indent: indent, isLast: $0 == items.upperBound - 1, depth: depth) }
  }

  private func line(for item: WalkTree.Item) -> String {
    let edges = item.edges.map { walk.graph.edges[$0] }
    guard let index = item.node else {
      let edge = edges[0]
      return style.warning("? \(TerminalText.words(edge.text))")
        + style.dim(" [unresolved: \(edge.unresolved ?? "unknown")]")
    }
    let node = walk.graph.nodes[index]
    var words = [style.bold(node.symbol)]
    if item.bond == .whole { words.append(style.dim("[the whole]")) }
    if item.bond == .part { words.append(style.dim("[part]")) }
    if item.bond == .citation {
      let facts = CitationFacts.words(of: edges, withHeadings: walk.options.direction == .descendants)
      if !facts.isEmpty { words.append(style.dim("(\(facts.joined(separator: ", ")))")) }
    }
    if item.mark == .cycle { return (words + [style.warning("[cycle]")]).joined(separator: " ") }
    if item.mark == .elsewhere { return (words + [style.dim("[see there]")]).joined(separator: " ") }
    if let title = node.title { words.append(TerminalText.words(title)) }
    if !node.isIngested { words.append(style.dim("[not ingested]")) }
    return words.joined(separator: " ")
  }
}
