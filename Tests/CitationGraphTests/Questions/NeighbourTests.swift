import CitationGraph
import TestSupport
import Testing

/// `common`, `cocited`, `coupled` and `diff` beside sets that are made the obvious way.
@Suite struct NeighbourTests {
  private func depths(from root: String, _ arrows: [String: Set<String>]) -> [String: Int] {
    var depths = [root: 0]
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for (node, depth) in depths {
        for next in arrows[node] ?? [] where depths[next, default: .max] > depth + 1 {
          depths[next] = depth + 1
          hasChanged = true
        }
      }
    }
    return depths
  }

  @Test(arguments: 0..<12)
  func `common ancestors are the documents that every walk reaches`(round: UInt64) throws {
    let graph = try RandomGraph(seed: 0xC0 + round)
    var random = SeededGenerator(seed: round)
    for _ in 0..<10 {
      let options = graph.options(&random)
      let wanted = (0..<Int.random(in: 2...3, using: &random)).map { _ in graph.symbols.randomElement(using: &random)! }
      let arrows = graph.arrows(options)
      let reaches = wanted.map { depths(from: $0, arrows) }
      let common = reaches.dropFirst().reduce(Set(reaches[0].keys)) { $0.intersection($1.keys) }
      let answer = try graph.store.commonAncestors(of: wanted, options, limit: 1000)
      let what = "seed \(graph.seed), \(wanted), \(options)"
      if Set(wanted).count == 1 {
        #expect(answer.rows.isEmpty, "\(what)")
        continue
      }
      #expect(Set(answer.column("symbol")) == common, "\(what)")
      for (row, symbol) in answer.column("symbol").enumerated() {
        let own = reaches.map { String($0[symbol]!) }.joined(separator: "; ")
        #expect(answer.column("depths")[row] == own, "\(symbol), \(what)")
        let isNearest = !common.contains { arrows[$0]?.contains(symbol) ?? false }
        #expect(answer.column("nearest")[row] == (isNearest ? "yes" : "no"), "\(symbol), \(what)")
      }
      let farthest = answer.column("symbol").map { symbol in reaches.map { $0[symbol]! }.max()! }
      #expect(farthest == farthest.sorted(), "the nearest first: \(what)")
    }
  }

  @Test(arguments: 0..<12)
  func `what is cited together and what cites the same are counted from the sets`(round: UInt64) throws {
    let graph = try RandomGraph(seed: 0xC1 + round)
    var random = SeededGenerator(seed: round)
    for _ in 0..<10 {
      var options = graph.options(&random)
      options.bodies = nil
      let root = graph.symbols.randomElement(using: &random)!
      let what = "seed \(graph.seed), \(root), \(options)"
      let cites = graph.arrows(options)
      var citedBy: [String: Set<String>] = [:]
      for (citing, all) in cites { for cited in all { citedBy[cited, default: []].insert(citing) } }

      let together = try graph.store.cocited(with: root, options, limit: 1000)
      var counts: [String: Int] = [:]
      for citing in citedBy[root] ?? [] {
        for other in cites[citing]! where other != root { counts[other, default: 0] += 1 }
      }
      let own = Dictionary(uniqueKeysWithValues: zip(together.column("symbol"), together.column("documents")))
      #expect(own == counts.mapValues(String.init), "\(what)")
      for (row, symbol) in together.column("symbol").enumerated() {
        let likeness =
          Double(counts[symbol]!) / Double(citedBy[root]!.count * citedBy[symbol]!.count).squareRoot()
        #expect(abs((Double(together.column("likeness")[row]) ?? -1) - likeness) < 1e-6, "\(symbol), \(what)")
      }

      let alike = try graph.store.coupled(with: root, options, limit: 1000)
      var shared: [String: Set<String>] = [:]
      for cited in cites[root] ?? [] {
        for other in citedBy[cited]! where other != root { shared[other, default: []].insert(cited) }
      }
      #expect(Set(alike.column("symbol")) == Set(shared.keys), "\(what)")
      for (row, symbol) in alike.column("symbol").enumerated() {
        #expect(alike.column("shared")[row] == String(shared[symbol]!.count), "\(symbol), \(what)")
        #expect(Set(alike.column("through")[row].split(separator: "; ").map(String.init)) == shared[symbol]!)
        let likeness =
          Double(shared[symbol]!.count) / Double(cites[root]!.count * cites[symbol]!.count).squareRoot()
        #expect(abs((Double(alike.column("likeness")[row]) ?? -1) - likeness) < 1e-6, "\(symbol), \(what)")
      }
    }
  }

  @Test(arguments: 0..<12)
  func `a difference is that of the two sets`(round: UInt64) throws {
    let graph = try RandomGraph(seed: 0xD1FF + round)
    var random = SeededGenerator(seed: round)
    for _ in 0..<10 {
      let options = graph.options(&random)
      let (before, after) = (graph.symbols.randomElement(using: &random)!, graph.symbols.randomElement(using: &random)!)
      let answer = try graph.store.difference(from: before, to: after, options)
      var sets: [String: Set<String>] = [:]
      for (row, symbol) in answer.column("symbol").enumerated() {
        // A document that cites itself is no arrow.
        if symbol != before, symbol != after { sets[answer.column("change")[row], default: []].insert(symbol) }
      }
      let arrows = graph.arrows(options)
      let old = (arrows[before] ?? []).subtracting([before, after])
      let new = (arrows[after] ?? []).subtracting([before, after])
      let what = "seed \(graph.seed), \(before) to \(after), \(options)"
      #expect(sets["kept"] ?? [] == old.intersection(new), "\(what)")
      #expect(sets["added"] ?? [] == new.subtracting(old), "\(what)")
      #expect(sets["dropped"] ?? [] == old.subtracting(new), "\(what)")
    }
  }

  @Test func `a document has nothing in common with itself`() throws {
    let archive = try SampleArchive()
    try archive.ingest("a.txt", "= A/RES/70/1\nA/RES/70/8 recalling preamble PP1\n")
    let options = WalkOptions(direction: .ancestors)
    let two = try archive.store.commonAncestors(of: ["70/1", "A/RES/70/1"], options)
    #expect(two.rows.isEmpty)
    #expect(two.notes == ["no common ancestor: both documents are A/RES/70/1"])
    let three = try archive.store.commonAncestors(of: ["70/1", "70/1", "70/1"], options)
    #expect(three.notes == ["no common ancestor: all documents are A/RES/70/1"])
    #expect(
      try archive.store.commonAncestors(of: ["70/1", "70/8", "70/1"], options).column("symbol") == ["A/RES/70/8"])
  }

  @Test func `the JSON of common ancestors has numbers and lists`() throws {
    let archive = try SampleArchive()
    try archive.ingest("a.txt", "= A/RES/70/1\nA/RES/70/2 recalling preamble PP1 Recalling\n")
    try archive.ingest("b.txt", "= A/RES/70/2\nA/RES/70/9 noting operative OP1 Notes\n")
    let answer = try archive.store.commonAncestors(of: ["70/1", "70/2"], WalkOptions(direction: .ancestors))
    let lines = String(decoding: answer.json, as: UTF8.self).split(separator: "\n")
    #expect(lines[0].contains(#""depths":[1,0],"chains":[["PP1 Recalling"],[]]"#))
    #expect(lines[1].contains(#""depths":[2,1],"chains":[["PP1 Recalling","OP1 Notes"],["OP1 Notes"]]"#))
    #expect(answer.column("depths") == ["1; 0", "2; 1"])
    #expect(answer.column("chains") == ["PP1 Recalling; ", "PP1 Recalling, OP1 Notes; OP1 Notes"])
  }

  @Test func `filters of documents choose the citing ones`() throws {
    let archive = try SampleArchive()
    try archive.ingest(
      "a.txt",
      """
      = A/HRC/RES/40/1
      A/RES/70/1 recalling preamble PP1
      A/RES/60/251 recalling preamble PP1
      = S/RES/2400(2018)
      A/RES/70/1 recalling preamble PP1
      S/RES/1325(2000) recalling preamble PP1
      = S/RES/2401(2018)
      A/RES/70/1 recalling preamble PP1

      """)
    var options = WalkOptions(direction: .ancestors)
    options.documents.bodies = ["A/HRC"]
    let together = try archive.store.cocited(with: "70/1", options)
    #expect(together.column("symbol") == ["A/RES/60/251"])
    options.documents.bodies = ["S"]
    #expect(try archive.store.cocited(with: "70/1", options).column("symbol") == ["S/RES/1325(2000)"])
    let alike = try archive.store.coupled(with: "S/RES/2401(2018)", options)
    #expect(alike.column("symbol") == ["S/RES/2400(2018)"] && alike.column("shared") == ["1"])
  }

  @Test func `paragraphs that name two documents together are counted`() throws {
    let archive = try SampleArchive()
    try archive.ingest(
      "a.txt", "= A/RES/70/1\nA/RES/70/8 recalling preamble PP1\nA/RES/70/9 recalling preamble PP1\n")
    try archive.ingest(
      "b.txt", "= A/RES/70/2\nA/RES/70/8 recalling preamble PP1\nA/RES/70/9 recalling preamble PP2\n")
    let answer = try archive.store.cocited(with: "70/8", WalkOptions(direction: .ancestors))
    #expect(answer.column("symbol") == ["A/RES/70/9"])
    #expect(answer.column("documents") == ["2"])
    #expect(answer.column("paragraphs") == ["1"])
    #expect(answer.column("likeness") == ["1"])
  }
}
