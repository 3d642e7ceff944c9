import CitationGraph
import DocumentReading
import TestSupport

/// A small archive by chance, and the same as plain lists: what slow, obvious models work on.
///
/// No document has parts, so that a citation is an arrow and nothing else; `WalkTests` has those.
struct RandomGraph {
  let archive: SampleArchive
  let snapshot: GraphSnapshot
  /// The symbols; a document is its index here.
  let symbols: [String]
  let seed: UInt64

  init(seed: UInt64, documents: Int = 18, citations: ClosedRange<Int> = 0...5, isAcyclic: Bool = false) throws {
    self.seed = seed
    var random = SeededGenerator(seed: seed)
    let names = (1...documents).map { number in number % 3 == 0 ? "E/RES/2010/\(number)" : "A/RES/70/\(number)" }
    archive = try SampleArchive()
    for (index, name) in names.enumerated() where index > 0 || !isAcyclic {
      var text = "= \(name)\n"
      for _ in 0..<Int.random(in: citations, using: &random) {
        let cited = isAcyclic ? names[Int.random(in: 0..<index, using: &random)] : names.randomElement(using: &random)!
        let relation = ["recalling", "reaffirming", "noting"].randomElement(using: &random)!
        let place = [Place.preamble, .operative, .front].randomElement(using: &random)!.rawValue
        text += "\(cited) \(relation) \(place) PP\(Int.random(in: 1...4, using: &random)) Words\n"
      }
      try archive.folder.write("in/\(index).txt", text)
    }
    try archive.ingest([archive.folder.path("in")])
    snapshot = try archive.store.snapshot()
    symbols = snapshot.nodes.map(\.symbol)
  }

  var store: CitationStore { archive.store }

  /// Options by chance.
  func options(_ random: inout SeededGenerator) -> WalkOptions {
    var options = WalkOptions(direction: .ancestors)
    if Int.random(in: 0..<3, using: &random) == 0 { options.relations = ["recalling", "noting"] }
    if Int.random(in: 0..<3, using: &random) == 0 { options.places = [.preamble] }
    if Int.random(in: 0..<4, using: &random) == 0 { options.bodies = ["A"] }
    return options
  }

  /// Which documents each cites, by the filters; a document's citations of itself are left out.
  func arrows(_ options: WalkOptions) -> [String: Set<String>] {
    var arrows: [String: Set<String>] = [:]
    for edge in snapshot.edges {
      guard let cited = edge.cited, cited != edge.citing, options.places.map(\.rawValue).contains(edge.place),
        options.relations.map({ $0.contains(edge.relation ?? "") }) ?? true,
        options.bodies.map({ $0.contains(snapshot.nodes[cited].body ?? "") }) ?? true
      else { continue }
      arrows[symbols[edge.citing], default: []].insert(symbols[cited])
    }
    return arrows
  }
}

extension Listing {
  /// A column as text, as a table shows it.
  func column(_ name: String) -> [String] {
    guard let index = columns.firstIndex(where: { "\($0)" == name }) else { return [] }
    return rows.map { $0[index].cell }
  }
}
