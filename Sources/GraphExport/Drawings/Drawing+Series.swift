import CitationGraph
import UNSymbols

extension Drawing {
  /// Puts each series of documents, given by their symbols, into one box; what the members cite and what cites them becomes the
  /// box's. `kept` stays a box of its own. A series of which fewer than three documents are here stays as it is.
  mutating func collapse(_ series: [[String]], keeping kept: String?) {
    var indexes: [String: Int] = [:]
    for (index, box) in boxes.enumerated() { indexes[box.node.id] = index }
    var taken: Set<Int> = []
    var homes = Array(boxes.indices)
    for symbols in series {
      let members = symbols.filter { $0 != kept }.compactMap { indexes[$0] }.filter { !taken.contains($0) }
      guard members.count >= 3 else { continue }
      let nodes = members.map { boxes[$0].node }.sorted { first, second in
        (first.date?.day.description ?? "", first.number) < (second.date?.day.description ?? "", second.number)
      }
      // The box stands where the newest does, so that what cites the series is above it.
      let home = nodes[nodes.count - 1].number
      for member in members { homes[member] = home }
      taken.formUnion(members)
      boxes[home].members = nodes
    }
    var numbers: [Int: Int] = [:]
    var left: [Box] = []
    for (index, box) in boxes.enumerated() where homes[index] == index {
      numbers[index] = left.count
      left.append(box)
    }
    let arrows = self.arrows
    boxes = left
    removeArrows()
    for var arrow in arrows {
      arrow.source = numbers[homes[arrow.source]]!
      arrow.target = numbers[homes[arrow.target]]!
      if arrow.source != arrow.target { add(arrow) }
    }
  }
}

extension Drawing.Box {
  /// What is written in the box.
  var label: String {
    guard let first = members.first, let last = members.last else { return node.label }
    let read = members.count { $0.document?.isIngested ?? false }
    let how = read == members.count ? "" : read == 0 ? ", not ingested" : ", \(read) ingested"
    return "\(first.label) … \(last.label)\n\(members.count) texts\(how)"
  }

  /// What is told of the box.
  var facts: [String] {
    if !members.isEmpty {
      return members.map { ([$0.label, $0.document?.title].compactMap { $0 }).joined(separator: " ") }
    }
    let facts = [node.document?.title, node.date?.day.description, isIngested ? nil : "not ingested"]
    return facts.contains { $0 != nil } ? facts.compactMap { $0 } : [node.id]
  }
}
