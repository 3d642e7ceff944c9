import UNSymbols

/// The archive as numbers, for questions that touch all of it: who cites whom, each pair of documents once.
///
/// Nodes are numbered from 0 in the order of the documents' ids. A million documents with ten million citations take 50 MB.
package struct CompactGraph: Sendable, Hashable {
  /// The id of each node's document, ascending.
  package let ids: [Int64]
  /// Who cites each document. A document's citations of itself are left out.
  package let citedBy: Adjacency
  /// The wholes and the parts of each document that has any, by node.
  package let relatives: [Int32: [Int32]]

  package init(ids: [Int64], citedBy: Adjacency, relatives: [Int32: [Int32]] = [:]) {
    self.ids = ids
    self.citedBy = citedBy
    self.relatives = relatives
  }

  /// How many documents there are.
  package var count: Int { ids.count }

  /// The node of the document with an id.
  package func node(of id: Int64) -> Int? {
    let node = ids.partitionPoint { $0 >= id }
    return node < ids.count && ids[node] == id ? node : nil
  }

  /// The least number of citations between a node and all others in one direction; -1 where none leads there.
  ///
  /// Parts and wholes are taken together as in `Walker`: from a document that was reached by a citation one comes to its whole
  /// and its parts without depth, but not from there to further parts.
  package func depths(from root: Int, along neighbours: Adjacency, depth limit: Int = .max) -> [Int32] {
    var depths = [Int32](repeating: -1, count: count)
    var isFull = [Bool](repeating: false, count: count)
    var isExpanded = isFull
    depths[root] = 0
    isFull[root] = true
    var level = [Int32(root)]
    var depth = 0
    while !level.isEmpty {
      for node in level where isFull[Int(node)] {
        for relative in relatives[node] ?? [] where depths[Int(relative)] < 0 {
          depths[Int(relative)] = Int32(depth)
          level.append(relative)
        }
      }
      guard depth < limit else { break }
      var next: [Int32] = []
      for node in level where !isExpanded[Int(node)] {
        isExpanded[Int(node)] = true
        for target in neighbours[Int(node)] {
          if depths[Int(target)] < 0 {
            depths[Int(target)] = Int32(depth + 1)
          } else if isFull[Int(target)] {
            continue
          }
          isFull[Int(target)] = true
          next.append(target)
        }
      }
      level = next
      depth += 1
    }
    return depths
  }
}
