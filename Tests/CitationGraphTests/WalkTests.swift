import CitationGraph
import DocumentReading
import TestSupport
import Testing

@Suite struct WalkTests {
  private func symbols(_ walk: CitationWalk) -> [String] { walk.graph.nodes.map(\.symbol) }

  private func chain() throws -> SampleArchive {
    let archive = try SampleArchive()
    try archive.ingest(
      "a.txt",
      """
      = A/RES/73/187
      E/2013/30 recalling preamble PP1 Recalling
      A/RES/53/70 recalling preamble PP11 Recalling
      A/65/201 taking-note preamble PP12 Taking note
      A/73/590 - front - -
      ? - operative OP1 Requests
      """)
    try archive.ingest(
      "b.txt", "= A/RES/53/70\nA/RES/52/1 noting operative OP2 Notes\nA/RES/73/187 recalling annex - -\n")
    return archive
  }

  @Test func `ancestors and descendants`() throws {
    let archive = try chain()
    let up = try archive.store.walk(from: "73/187", WalkOptions(direction: .ancestors))
    #expect(symbols(up) == ["A/RES/73/187", "E/2013/30", "A/RES/53/70", "A/65/201", "A/RES/52/1"])
    #expect(up.depths == [0, 1, 1, 1, 2])
    #expect(up.graph.edges.count { $0.cited == nil } == 1)
    let down = try archive.store.walk(from: "A/RES/52/1", WalkOptions(direction: .descendants))
    #expect(symbols(down) == ["A/RES/52/1", "A/RES/53/70", "A/RES/73/187"])
  }

  @Test(arguments: ["taking-note", "Taking note", "takes note", "take note of", "taking note also"])
  func `relations in any inflection`(via: String) throws {
    var options = WalkOptions(direction: .ancestors)
    options.relations = [try #require(Relation.family(of: via))]
    #expect(symbols(try chain().store.walk(from: "73/187", options)) == ["A/RES/73/187", "A/65/201"])
  }

  @Test func `places, depth and bodies`() throws {
    let archive = try chain()
    var options = WalkOptions(direction: .ancestors)
    options.places = [.front]
    #expect(symbols(try archive.store.walk(from: "73/187", options)) == ["A/RES/73/187", "A/73/590"])
    options = WalkOptions(direction: .ancestors)
    options.depth = 1
    #expect(symbols(try archive.store.walk(from: "73/187", options)).count == 4)
    options.bodies = ["E"]
    #expect(symbols(try archive.store.walk(from: "73/187", options)) == ["A/RES/73/187", "E/2013/30"])
  }

  @Test func `a part finds its whole and a whole its parts, but not a part its sisters`() throws {
    let archive = try SampleArchive()
    try archive.ingest("a.txt", "= A/RES/66/253A\nA/RES/60/1 recalling\n")
    try archive.ingest("b.txt", "= A/RES/66/253B\nA/RES/60/2 recalling\n")
    try archive.ingest("c.txt", "= A/RES/66/253\nA/RES/60/3 recalling\n")
    let options = WalkOptions(direction: .ancestors)
    let whole = try archive.store.walk(from: "A/RES/66/253", options)
    #expect(
      Set(symbols(whole)) == [
        "A/RES/66/253", "A/RES/66/253A", "A/RES/66/253B", "A/RES/60/1", "A/RES/60/2", "A/RES/60/3",
      ])
    let part = try archive.store.walk(from: "A/RES/66/253B", options)
    #expect(Set(symbols(part)) == ["A/RES/66/253B", "A/RES/66/253", "A/RES/60/2", "A/RES/60/3"])
    #expect(part.depths.max() == 1)
  }

  @Test func `a text of several letters holds the texts of each, and they are its parts`() throws {
    let archive = try SampleArchive()
    try archive.ingest("joint.txt", "= A/RES/75/101A-C\nA/RES/60/1 recalling\n")
    try archive.ingest("a.txt", "= A/RES/76/1\nA/RES/75/101A recalling\n")
    try archive.ingest("c.txt", "= A/RES/76/2\nA/RES/75/101C recalling\n")
    try archive.ingest("d.txt", "= A/RES/76/3\nA/RES/75/101D recalling\n")
    let descendants = try archive.store.walk(from: "75/101A-C", WalkOptions(direction: .descendants))
    #expect(
      Set(symbols(descendants)) == [
        "A/RES/75/101A-C", "A/RES/75/101", "A/RES/75/101A", "A/RES/75/101C", "A/RES/76/1", "A/RES/76/2",
      ])
    let ancestors = try archive.store.walk(from: "76/2", WalkOptions(direction: .ancestors))
    #expect(
      symbols(ancestors) == ["A/RES/76/2", "A/RES/75/101C", "A/RES/75/101", "A/RES/75/101A-C", "A/RES/60/1"])
    let path = try archive.store.paths(from: "76/1", to: "60/1", WalkOptions(direction: .ancestors))
    #expect(path.column("relation") == ["recalling", "whole", "recalling"])
    let joint = try archive.store.report(on: "75/101A-C")
    #expect(joint.parts == ["A/RES/75/101A", "A/RES/75/101C"])
    #expect(joint.relativesCited.map(\.name) == ["A/RES/75/101A", "A/RES/75/101C"])
    let part = try archive.store.report(on: "75/101C")
    #expect(part.whole == "A/RES/75/101" && part.joint == ["A/RES/75/101A-C"])
    #expect(try archive.store.report(on: "75/101D").joint.isEmpty)
    let compact = try archive.store.compactGraph()
    let root = try #require(try archive.store.symbols(of: compact).firstIndex(of: "A/RES/75/101A-C"))
    #expect(compact.depths(from: root, along: compact.citedBy).count { $0 == 1 } == 2)
  }

  @Test func `the tree shows cycles and does not follow them`() throws {
    let archive = try chain()
    let tree = WalkTree(try archive.store.walk(from: "73/187", WalkOptions(direction: .ancestors)))
    let root = tree.items[0]
    #expect(root.groups.map(\.heading) == ["PP1 Recalling", "PP11 Recalling", "PP12 Taking note", "OP1 Requests"])
    let below = tree.items[root.groups[1].items.lowerBound]
    #expect(below.groups.map(\.heading) == ["OP2 Notes", "annex"])
    let last = tree.items[below.groups[1].items.lowerBound]
    #expect(last.mark == .cycle)
    #expect(last.groups.isEmpty)
  }

  @Test func `an unknown document suggests the nearest`() throws {
    let archive = try chain()
    let error = try #require(throws: GraphError.self) {
      try archive.store.walk(from: "A/RES/73/178", WalkOptions(direction: .ancestors))
    }
    #expect(error.code == .unknownDocument)
    #expect(error.suggestions.first == "A/RES/73/187")
  }

  /// Random graphs with cycles, parts and filters, walked fast and slowly.
  @Test(arguments: 0..<25)
  func `the fast walk is the slow walk`(round: UInt64) throws {
    let seed = 0xC17E + round
    var random = SeededGenerator(seed: seed)
    let archive = try randomArchive(&random)
    let whole = try archive.store.snapshot()
    for _ in 0..<12 {
      let options = randomOptions(&random)
      let root = Int.random(in: 0..<whole.nodes.count, using: &random)
      let walk = try archive.store.walk(from: whole.nodes[root].symbol, options)
      let slow = ReferenceWalk(graph: whole, options: options, root: root).run(from: root)
      let depths = Dictionary(uniqueKeysWithValues: zip(walk.graph.nodes.map(\.symbol), walk.depths))
      let edges = Set(walk.graph.edges.map { "\(walk.graph.nodes[$0.citing].symbol) \($0.ordinal)" })
      #expect(depths == slow.depths, "seed \(seed), from \(whole.nodes[root].symbol), \(options)")
      #expect(edges == slow.edges, "seed \(seed), from \(whole.nodes[root].symbol), \(options)")
      #expect(edges.count == walk.graph.edges.count)
      #expect(unfolded(WalkTree(walk)) == walk.graph.nodes.count, "seed \(seed): each document is unfolded once")
    }
  }

  private func unfolded(_ tree: WalkTree) -> Int {
    tree.items.count { $0.mark == .unfolded && $0.node != nil }
  }

  private func randomArchive(_ random: inout SeededGenerator) throws -> SampleArchive {
    let symbols =
      (1...12).flatMap { ["A/RES/70/\($0)", "E/RES/2010/\($0)"] } + [
        "A/RES/70/1A", "A/RES/70/1B", "A/RES/70/2A", "A/RES/70/1A-B", "A/RES/70/1B-D", "A/RES/70/2C-AB",
      ]
    let relations = ["recalling", "taking-note", "reaffirming", "-"]
    let archive = try SampleArchive()
    for (index, symbol) in symbols.enumerated() where Int.random(in: 0..<5, using: &random) > 0 {
      var text = "= \(symbol)\n"
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let cited = Int.random(in: 0..<12, using: &random) == 0 ? "?" : symbols.randomElement(using: &random)!
        let place = Place.allCases.randomElement(using: &random)!.rawValue
        text += "\(cited) \(relations.randomElement(using: &random)!) \(place) PP\(index) Words\n"
      }
      try archive.folder.write("in/\(index).txt", text)
    }
    try archive.ingest([archive.folder.path("in")])
    return archive
  }

  private func randomOptions(_ random: inout SeededGenerator) -> WalkOptions {
    var options = WalkOptions(direction: Bool.random(using: &random) ? .ancestors : .descendants)
    if Bool.random(using: &random) { options.depth = Int.random(in: 0...4, using: &random) }
    if Bool.random(using: &random) { options.relations = ["recalling", "taking-note"] }
    if Bool.random(using: &random) { options.places = [.preamble, .operative] }
    if Int.random(in: 0..<3, using: &random) == 0 { options.bodies = ["A"] }
    return options
  }
}
