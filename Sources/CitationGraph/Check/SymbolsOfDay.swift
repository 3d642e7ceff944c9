/// The documents of one day, found by what a misprint leaves of a symbol.
struct SymbolsOfDay {
  private let documents: [(id: Int64, node: DocumentNode)]
  /// The documents by their symbol, and by it without each of its letters.
  private var byRemainder: [String: [Int]] = [:]
  /// The documents by their session, number and part.
  private var byNumber: [String: [Int]] = [:]

  init(_ documents: [(id: Int64, node: DocumentNode)]) {
    self.documents = documents
    for (index, document) in documents.enumerated() {
      for remainder in Self.remainders(of: document.node.key) { byRemainder[remainder, default: []].append(index) }
      byNumber[Self.number(of: document.node), default: []].append(index)
    }
  }

  /// The documents of the kind of another whose symbol differs from its in one letter or two swapped ones, or in the body alone.
  func near(_ node: DocumentNode) -> [(id: Int64, node: DocumentNode)] {
    let key = Array(node.key.utf8)
    let likely = Set(Self.remainders(of: node.key).flatMap { byRemainder[$0] ?? [] }).filter {
      EditDistance.between(Array(documents[$0].node.key.utf8), key, limit: 1) != nil
    }
    return likely.union(byNumber[Self.number(of: node)] ?? []).sorted().map { documents[$0] }.filter {
      $0.node.kind == node.kind && $0.node.key != node.key
    }
  }

  /// A symbol, and what is left of it without one letter: two that differ in one letter have one of these in common.
  private static func remainders(of key: String) -> Set<String> {
    var remainders: Set<String> = [key]
    for index in key.indices {
      var rest = key
      rest.remove(at: index)
      remainders.insert(rest)
    }
    return remainders
  }

  private static func number(of node: DocumentNode) -> String {
    "\(node.session ?? "")|\(node.number.map(String.init) ?? "")|\(node.part ?? "")"
  }
}
