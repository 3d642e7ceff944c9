import CitationGraph
import TestSupport
import Testing

@Suite struct PathTests {
  /// Every way without a document twice, found by trying all.
  private func ways(
    from start: String, to end: String, _ arrows: [String: Set<String>], most: Int, before: [String] = []
  ) -> [[String]] {
    if start == end { return before.isEmpty ? [] : [before + [end]] }
    guard before.count < most else { return [] }
    return (arrows[start] ?? []).filter { !before.contains($0) && $0 != start }
      .flatMap { ways(from: $0, to: end, arrows, most: most, before: before + [start]) }
  }

  /// The chains of an answer as lists of symbols.
  private func chains(_ answer: Listing) -> [[String]] {
    let (numbers, citing, cited) = (answer.column("chain"), answer.column("citing"), answer.column("cited"))
    var chains: [[String]] = []
    for row in answer.rows.indices {
      if row == 0 || numbers[row] != numbers[row - 1] { chains.append([citing[row]]) }
      #expect(chains[chains.count - 1].last == citing[row], "a chain holds together")
      chains[chains.count - 1].append(cited[row])
    }
    return chains
  }

  @Test func `a picture has each citation once`() throws {
    let archive = try SampleArchive()
    try archive.ingest(
      "a.txt", "= A/RES/77/1\nA/RES/76/1 recalling preamble PP1\n= A/RES/76/1\nA/RES/75/1 recalling preamble PP1\n")
    let answer = try archive.store.paths(from: "77/1", to: "75/1", WalkOptions(direction: .ancestors))
    #expect(answer.graph.nodes.count == 3)
    #expect(answer.graph.edges.count == 2)
  }

  @Test func `between a part and its whole there is no path, and the answer says why`() throws {
    let archive = try SampleArchive()
    try archive.ingest("a.txt", "= A/RES/77/1\nA/RES/57/270B recalling preamble PP1\n")
    for (start, end) in [("57/270B", "57/270"), ("57/270", "57/270B")] {
      let answer = try archive.store.paths(from: start, to: end, WalkOptions(direction: .ancestors))
      #expect(answer.rows.isEmpty)
      #expect(
        answer.notes.first
          == "no path: A/RES/57/270B is a part of A/RES/57/270, and walks take the two together")
    }
  }

  @Test func `a row joins a part and the whole from which a chain goes on`() throws {
    let archive = try SampleArchive()
    try archive.ingest(
      "a.txt", "= A/RES/77/1\nA/RES/76/1B recalling preamble PP1\n= A/RES/76/1\nA/RES/75/1 recalling preamble PP1\n")
    let answer = try archive.store.paths(from: "77/1", to: "75/1", WalkOptions(direction: .ancestors))
    #expect(chains(answer) == [["A/RES/77/1", "A/RES/76/1B", "A/RES/76/1", "A/RES/75/1"]])
    #expect(answer.column("relation") == ["recalling", "whole", "recalling"])
    #expect(answer.column("step") == ["1", "", "2"])
  }

  @Test(arguments: 0..<12)
  func `the shortest chain and all chains are those that trying everything finds`(round: UInt64) throws {
    let graph = try RandomGraph(seed: 0x9A7 + round)
    var random = SeededGenerator(seed: round)
    for _ in 0..<20 {
      let options = graph.options(&random)
      let (start, end) = (graph.symbols.randomElement(using: &random)!, graph.symbols.randomElement(using: &random)!)
      let what = "seed \(graph.seed), \(start) to \(end), \(options)"
      let ways = ways(from: start, to: end, graph.arrows(options), most: 5)
      let shortest = ways.map(\.count).min()
      var deep = options
      deep.depth = 5
      let one = chains(try graph.store.paths(from: start, to: end, deep))
      #expect(one.count == (shortest == nil ? 0 : 1), "\(what)")
      #expect(one.allSatisfy { $0.count == shortest && ways.contains($0) }, "\(what)")
      let all = chains(try graph.store.paths(from: start, to: end, deep, all: true))
      #expect(Set(all) == Set(ways), "\(what)")
      #expect(all.count == ways.count, "each chain once: \(what)")
      #expect(all.map(\.count) == all.map(\.count).sorted(), "the shortest first: \(what)")
      // Without a bound, all are those as short as the shortest.
      let least = chains(try graph.store.paths(from: start, to: end, options, all: true))
      if let shortest { #expect(Set(least) == Set(ways.filter { $0.count == shortest }), "\(what)") }
    }
  }

  @Test func `each step has the words of its citation`() throws {
    let archive = try SampleArchive()
    try archive.ingest("a.txt", "= A/RES/70/1\nA/RES/70/2 recalling preamble PP3 Recalling also\n")
    try archive.ingest("b.txt", "= A/RES/70/2\nA/RES/70/3 noting operative OP2 Notes\nA/RES/70/4 noting front - -\n")
    let answer = try archive.store.paths(from: "70/1", to: "70/3", WalkOptions(direction: .ancestors))
    #expect(answer.column("citing") == ["A/RES/70/1", "A/RES/70/2"])
    #expect(answer.column("paragraph") == ["PP3", "OP2"])
    #expect(answer.column("phrase") == ["Recalling also", "Notes"])
    #expect(answer.column("relation") == ["recalling", "noting"])
    #expect(answer.root == "A/RES/70/1")
    #expect(answer.graph.nodes.map(\.symbol) == ["A/RES/70/1", "A/RES/70/2", "A/RES/70/3"])
  }

  @Test func `no path is an answer with its reason`() throws {
    let archive = try SampleArchive()
    try archive.ingest("a.txt", "= A/RES/70/1\nA/RES/70/2 recalling\n")
    let options = WalkOptions(direction: .ancestors)
    let back = try archive.store.paths(from: "70/2", to: "70/1", options)
    #expect(back.rows.isEmpty)
    #expect(
      back.notes == [
        "no path: A/RES/70/2 does not rest on A/RES/70/1; but A/RES/70/1 rests on A/RES/70/2",
        "A/RES/70/2 is not ingested: what it cites is not known",
      ])
    let same = try archive.store.paths(from: "70/1", to: "70/1", options)
    #expect(same.notes == ["no path: both ends are A/RES/70/1"])
    #expect(throws: GraphError.self) { try archive.store.paths(from: "70/1", to: "70/9", options) }
  }

  @Test func `a limit is said`() throws {
    let archive = try SampleArchive()
    let middle = (2...9).map { "A/RES/70/\($0)" }
    try archive.ingest("a.txt", "= A/RES/70/1\n" + middle.map { "\($0) recalling\n" }.joined())
    for (index, symbol) in middle.enumerated() {
      try archive.ingest("m\(index).txt", "= \(symbol)\nA/RES/70/10 recalling\n")
    }
    func paths(_ limit: Int) throws -> Listing {
      try archive.store.paths(
        from: "70/1", to: "70/10", WalkOptions(direction: .ancestors), all: true, limit: limit)
    }
    let answer = try paths(3)
    #expect(answer.rows.count == 6)
    #expect(answer.notes == ["only the first 3 chains; --limit shows more"])
    // There are eight, and no more.
    #expect(try paths(7).notes == ["only the first 7 chains; --limit shows more"])
    for limit in [8, 9, Int.max] {
      let all = try paths(limit)
      #expect(all.rows.count == 16 && all.notes.isEmpty, "\(limit): \(all.notes)")
    }
  }
}
