import CitationGraph

/// Prints a walk as a tree.
struct TreePrinter {
  let walk: CitationWalk
  let style: Style

  func print() throws {
    let root = WalkTree(walk).root
    try Output.line(line(for: root))
    try printGroups(of: root, indent: "")
  }

  private func printGroups(of item: WalkTree.Item, indent: String) throws {
    // A group with a heading is one branch; one without is as many as it has documents.
    var branches: [(heading: String?, items: [WalkTree.Item])] = []
    for group in item.groups {
      if group.heading == nil {
        branches += group.items.map { (nil, [$0]) }
      } else {
        branches.append((group.heading, group.items))
      }
    }
    for (position, branch) in branches.enumerated() {
      let isLast = position == branches.count - 1
      let below = indent + (isLast ? "   " : "│  ")
      if let heading = branch.heading {
        try Output.line(indent + (isLast ? "└─ " : "├─ ") + style.phrase(TerminalText.words(heading)))
        for (index, child) in branch.items.enumerated() {
          try print(child, indent: below, isLast: index == branch.items.count - 1)
        }
      } else {
        try print(branch.items[0], indent: indent, isLast: isLast)
      }
    }
  }

  private func print(_ item: WalkTree.Item, indent: String, isLast: Bool) throws {
    try Output.line(indent + (isLast ? "└─ " : "├─ ") + line(for: item))
    try printGroups(of: item, indent: indent + (isLast ? "   " : "│  "))
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
