import GRDB
import UNSymbols

extension CitationStore {
  /// The chains of citations by which one document rests on another, a row a step, the citing document first. Where a chain goes
  /// on from the whole or a part of what was cited, a row without words joins the two: its relation is `whole` or `part`.
  /// - Parameters:
  ///   - all: Whether every chain of at most `options.depth` steps is wanted (of the shortest one's length without it), rather
  ///     than one of the shortest.
  ///   - limit: How many chains there are at most.
  /// - Throws: `GraphError` when the archive does not know a document.
  public func paths(
    from start: String, to end: String, _ options: WalkOptions, all: Bool = false, limit: Int = 1000
  ) throws -> Listing {
    try read { database in
      let lookup = DocumentLookup(database)
      let (from, to) = (try lookup.id(of: start), try lookup.id(of: end))
      let steps = try CitationSteps(database, options)
      var answer = Listing(
        "chain", "step", "citing", "cited", "paragraph", "phrase", "governing", "relation", "text", "date")
      let names = (try steps.rows.node(from).symbol, try steps.rows.node(to).symbol)
      var finder = PathFinder(steps: steps, from: from, to: to, limit: limit)
      let found = try finder.chains(all: all, depth: options.depth)
      let chains = found.prefix(limit)
      for (number, chain) in chains.enumerated() {
        var last = from
        for (place, step) in chain.enumerated() {
          try join(last, step.from, chain: number + 1, steps.rows, &answer)
          last = step.to
          let edge = try steps.citation(of: step.to, by: step.from)
          answer.add(
            .integer(number + 1), .integer(place + 1), .text(try steps.rows.node(step.from).symbol),
            .text(try steps.rows.node(step.to).symbol), .text(edge.map { $0.paragraph ?? $0.place }),
            .text(edge?.phrase),
            .text(edge?.governing), .text(edge?.relation), .text(edge?.text), .text(edge?.date))
        }
        try join(last, to, chain: number + 1, steps.rows, &answer)
      }
      answer.root = names.0
      if from == to {
        answer.notes.append("no path: both ends are \(names.0)")
      } else if chains.isEmpty, let relative = try steps.rows.relatives(of: from).first(where: { $0.id == to }) {
        let (part, whole) = relative.isWhole ? names : (names.1, names.0)
        answer.notes.append("no path: \(part) is a part of \(whole), and walks take the two together")
      } else if chains.isEmpty {
        let back = try steps.reach(from: to, .ancestors, depth: options.depth ?? .max) { $0 == from }
        let hint = back.depths[from] == nil ? "" : "; but \(names.1) rests on \(names.0)"
        // Of what a filter or the bound holds back nothing can be said.
        let bounds = options.isEmpty ? "" : " by way of what the options let through"
        answer.notes.append("no path: \(names.0) does not rest on \(names.1)\(bounds)\(hint)")
        answer.notes += try steps.rows.notRead([from])
      } else if found.count > limit {
        answer.notes.append("only the first \(limit, of: "chain"); --limit shows more")
      } else if finder.isCut {
        answer.notes.append(
          "the search ended after \(PathFinder.mostSteps) steps, and there may be more chains; a smaller --depth is searched to its end"
        )
      }
      var ids: [Int64] = []
      for step in chains.joined() { ids += [step.from, step.to] }
      if !chains.isEmpty { ids += [from, to] }
      answer.graph = try steps.rows.subgraph(of: ids, query: "from \(names.0) to \(names.1)")
      return answer
    }
  }

  /// Adds the row between a document and its whole or part, from which a chain goes on.
  private func join(_ id: Int64, _ next: Int64, chain: Int, _ rows: GraphRows, _ answer: inout Listing) throws {
    guard id != next else { return }
    let relation = try rows.relatives(of: id).first { $0.id == next }?.isWhole == true ? "whole" : "part"
    answer.add(
      .integer(chain), .integer(nil), .text(try rows.node(id).symbol), .text(try rows.node(next).symbol), .text(nil),
      .text(nil), .text(nil), .text(relation), .text(nil), .text(nil))
  }
}

/// Finds chains: first how far each document is from the end, then forward along those that can still come there.
private struct PathFinder {
  let steps: CitationSteps
  let from: Int64
  let to: Int64
  /// How many chains are wanted; one more is looked for, which tells that there are more.
  let limit: Int
  /// How many steps are tried: documents that all cite one another have more ways than anybody can wait for.
  static let mostSteps = 200_000
  /// Whether the search ended before all was tried.
  private(set) var isCut = false
  private var left: [Int64: Int] = [:]
  private var found: [[CitationSteps.Step]] = []
  private var chain: [CitationSteps.Step] = []
  private var above: Set<Int64> = []

  init(steps: CitationSteps, from: Int64, to: Int64, limit: Int) {
    self.steps = steps
    self.from = from
    self.to = to
    self.limit = limit
  }

  mutating func chains(all: Bool, depth: Int?) throws -> [[CitationSteps.Step]] {
    guard from != to else { return [] }
    let down = try steps.reach(from: from, .ancestors, depth: depth ?? .max) { $0 == to }
    guard let shortest = down.depths[to] else { return [] }
    if !all { return [down.chain(to: to)].filter { !$0.isEmpty } }
    let bound = depth ?? shortest
    left = try steps.reach(from: to, .descendants, depth: bound).depths
    try follow(from, bound: bound)
    // That there is a chain is known, however many steps led nowhere.
    if found.isEmpty { return [down.chain(to: to)].filter { !$0.isEmpty } }
    return found.sorted { $0.count < $1.count }
  }

  /// Finds the chains from a document that have at most so many steps.
  private mutating func follow(_ start: Int64, bound: Int) throws {
    guard bound > 0 else { return }
    var open = [try Place(start, steps)]
    above = Set(open[0].group)
    open[0].added = open[0].group
    var taken = 0
    while found.count <= limit, let place = open.last {
      guard let next = place.steps.first else {
        guard let member = place.group.dropFirst(place.expanded).first else {
          above.subtract(place.added)
          open.removeLast()
          _ = chain.popLast()
          continue
        }
        open[open.count - 1].expanded += 1
        open[open.count - 1].steps = try steps.neighbours(of: member, .ancestors).map {
          CitationSteps.Step(from: member, to: $0)
        }[...]
        continue
      }
      open[open.count - 1].steps.removeFirst()
      taken += 1
      guard taken <= Self.mostSteps else {
        isCut = true
        return
      }
      guard !above.contains(next.to) else { continue }
      if try steps.group(of: next.to).contains(to) {
        found.append(chain + [next])
      } else if let rest = left[next.to], rest < bound - chain.count, bound - chain.count > 1 {
        chain.append(next)
        var step = try Place(next.to, steps)
        step.added = step.group.filter { above.insert($0).inserted }
        open.append(step)
      }
    }
  }

  /// A document on the way, with the steps from it that are still to be tried.
  private struct Place {
    /// The document with its whole and its parts.
    let group: [Int64]
    /// Those of them that no document before on the way belongs to.
    var added: [Int64] = []
    /// From how many of the group the steps were taken.
    var expanded = 0
    var steps: ArraySlice<CitationSteps.Step> = []

    init(_ id: Int64, _ steps: CitationSteps) throws { group = try steps.group(of: id) }
  }
}
