import CitationGraph
import DocumentReading
import Foundation
import TestSupport
import Testing

/// Ranks and walks beside networkx and igraph, and the walk in memory beside the one in SQL.
@Suite struct RankTests {
  /// What igraph and networkx say of a graph: read from its arrows, one `citing cited` a line.
  private static let script = """
    import json, sys
    import igraph, networkx
    # Without numpy: the same sums in Python.
    from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python
    count, root = int(sys.argv[1]), int(sys.argv[2])
    arrows = [tuple(map(int, line.split())) for line in sys.stdin]
    one = igraph.Graph(n=count, edges=arrows, directed=True)
    other = networkx.DiGraph()
    other.add_nodes_from(range(count))
    other.add_edges_from(arrows)
    def shares(scores):
      return [score / sum(scores) for score in scores]
    lengths = networkx.single_source_shortest_path_length(other, root)
    print(json.dumps({
      "pagerank": one.pagerank(damping=0.85),
      "networkx": [rank for _, rank in sorted(_pagerank_python(other, tol=1e-14, max_iter=1000).items())],
      "hubs": shares(one.hub_score()),
      "authorities": shares(one.authority_score()),
      "depths": [lengths.get(n, -1) for n in range(count)],
      "circles": sorted(sorted(c) for c in networkx.strongly_connected_components(other) if len(c) > 1),
    }))
    """

  private struct Answer: Decodable {
    var pagerank: [Double]
    var networkx: [Double]
    var hubs: [Double]
    var authorities: [Double]
    var depths: [Int32]
    var circles: [[Int]]
  }

  private func ask(_ python: Tool, _ graph: CompactGraph, from root: Int) throws -> Answer {
    let folder = try TemporaryFolder()
    try folder.write("ask.py", RankTests.script)
    var arrows = ""
    for cited in 0..<graph.count {
      for citing in graph.citedBy[cited] { arrows += "\(citing) \(cited)\n" }
    }
    let result = try python.run(
      [folder.path("ask.py"), "\(graph.count)", "\(root)"], in: folder.url, input: Data(arrows.utf8))
    #expect(result.code == 0, "\(result.errors)")
    return try JSONDecoder().decode(Answer.self, from: result.output)
  }

  private func expect(_ ours: [Double], _ theirs: [Double], within bound: Double, _ what: String) {
    let most = zip(ours, theirs).map { abs($0 - $1) }.max() ?? 0
    #expect(ours.count == theirs.count && most <= bound, "\(what): \(most)")
  }

  @Test(arguments: [(1, 30, false), (2, 60, true), (3, 120, false), (4, 5, false)])
  func `ranks, walks and circles are those of igraph and networkx`(seed: UInt64, documents: Int, isAcyclic: Bool) throws
  {
    guard let python = Tool.python else { return }
    let sample = try RandomGraph(seed: seed, documents: documents, isAcyclic: isAcyclic)
    let graph = try sample.store.compactGraph()
    let root = graph.count - 1
    let answer = try ask(python, graph, from: root)
    expect(PageRank.ranks(of: graph.citedBy), answer.pagerank, within: 1e-9, "PageRank of igraph")
    expect(PageRank.ranks(of: graph.citedBy), answer.networkx, within: 1e-9, "PageRank of networkx")
    if !isAcyclic, documents > 5 {
      // Without circles the greatest hubs may be several, between which no method chooses alike.
      let hits = HubsAndAuthorities(of: graph.citedBy, tolerance: 1e-13, limit: 100_000)
      expect(hits.hubs, answer.hubs, within: 1e-9, "hubs")
      expect(hits.authorities, answer.authorities, within: 1e-9, "authorities")
    }
    #expect(graph.depths(from: root, along: graph.citedBy.reversed()) == answer.depths)
    #expect(Circles.groups(in: graph.citedBy).map { $0.map(Int.init) }.sorted { $0[0] < $1[0] } == answer.circles)
  }

  @Test(arguments: 0..<10)
  func `the walk in memory is the walk in SQL`(round: UInt64) throws {
    let sample = try RandomGraph(seed: 0x5E + round, documents: 40)
    var random = SeededGenerator(seed: round)
    for _ in 0..<10 {
      var filter = CitationFilter()
      if Bool.random(using: &random) { filter.relations = ["recalling"] }
      if Bool.random(using: &random) { filter.places = [.operative] }
      let graph = try sample.store.compactGraph(filter)
      let symbols = try sample.store.symbols(of: graph)
      for direction in WalkOptions.Direction.allCases {
        var options = WalkOptions(direction: direction)
        options.relations = filter.relations
        options.places = filter.places
        options.depth = Bool.random(using: &random) ? Int.random(in: 0...4, using: &random) : nil
        let root = sample.symbols.randomElement(using: &random)!
        let walk = try sample.store.walk(from: root, options)
        let neighbours = direction == .ancestors ? graph.citedBy.reversed() : graph.citedBy
        let start = try #require(symbols.firstIndex(of: root))
        let depths = graph.depths(from: start, along: neighbours, depth: options.depth ?? .max)
        var expected: [String: Int] = [:]
        for (node, depth) in depths.enumerated() where depth >= 0 { expected[symbols[node]] = Int(depth) }
        let found = Dictionary(uniqueKeysWithValues: zip(walk.graph.nodes.map(\.symbol), walk.depths))
        #expect(found == expected, "seed \(sample.seed), \(direction) of \(root), \(filter)")
      }
    }
  }

  @Test func `ranks count what the filter lets through`() throws {
    let archive = try SampleArchive()
    try archive.ingest("a.txt", "= A/RES/70/1\nA/RES/60/1 recalling preamble\nA/RES/60/2 noting operative\n")
    try archive.ingest("b.txt", "= E/RES/2010/1\nA/RES/60/1 recalling preamble\nA/RES/60/2 noting front\n")
    try archive.ingest("c.txt", "= E/RES/2010/2\nA/RES/60/2 noting preamble\nA/RES/60/2 noting preamble\n")
    func top(_ filter: CitationFilter = CitationFilter()) throws -> [String] {
      let answer = try archive.store.ranks(by: .citations, filter)
      return zip(answer.column("symbol"), answer.column("score")).map { "\($0) \($1)" }
    }
    #expect(try top() == ["A/RES/60/1 2", "A/RES/60/2 2"])
    var filter = CitationFilter()
    filter.citing.bodies = ["E"]
    #expect(try top(filter) == ["A/RES/60/1 1", "A/RES/60/2 1"])
    filter = CitationFilter()
    filter.relations = ["noting"]
    #expect(try top(filter) == ["A/RES/60/2 2"])
    filter.places = [.operative]
    #expect(try top(filter) == ["A/RES/60/2 1"])
  }
}
