import DocumentReading
import GRDB

/// Goes from document to document by their ids, without reading the citations' words: for questions about what lies between
/// documents. A document stands together with its whole and its parts, as in `Walker`.
final class CitationSteps {
  /// One citation on the way from one document to another.
  struct Step: Hashable {
    /// The document at which the step begins: the one asked for, its whole or one of its parts.
    var from: Int64
    var to: Int64
  }

  /// What was reached from a document.
  struct Reach {
    /// The least number of steps to each document.
    var depths: [Int64: Int] = [:]
    /// The step by which each document was reached first; the root, and the wholes and parts beside others, have none.
    var steps: [Int64: Step] = [:]
    /// The documents in the order in which they were reached.
    var order: [Int64] = []
    /// From which document each whole or part was reached.
    var besides: [Int64: Int64] = [:]
  }

  let rows: GraphRows
  private let options: WalkOptions
  private let citedStatement: RawStatement
  private let citingStatement: RawStatement
  private var sieve: CitationSieve
  private var isAllowed: [Int64: Bool] = [:]

  init(_ database: Database, _ options: WalkOptions) throws {
    rows = try GraphRows(database)
    self.options = options
    citedStatement = try RawStatement(
      database, "SELECT cited, wording, place FROM citation WHERE citing = ? AND cited IS NOT NULL ORDER BY ordinal")
    citingStatement = try RawStatement(
      database, "SELECT citing, wording, place FROM citation WHERE cited = ? ORDER BY citing")
    sieve = CitationSieve(options)
  }

  /// A document with its whole and its parts.
  func group(of id: Int64) throws -> [Int64] {
    [id] + (try rows.relatives(of: id).map(\.id).filter { try allows($0) })
  }

  /// The documents that one document cites, or that cite it, each once: those that the options let through, or all.
  func neighbours(of id: Int64, _ direction: WalkOptions.Direction, ofAllDocuments all: Bool = false) throws -> [Int64]
  {
    let statement = direction == .ancestors ? citedStatement : citingStatement
    statement.bind(1, id)
    var found: [Int64] = []
    var seen: Set<Int64> = []
    while try statement.step() {
      let other = statement.integer(0)
      guard other != id, try sieve.follows(place: statement.integer(2), wording: statement.integer(1), rows) else {
        continue
      }
      if seen.insert(other).inserted { found.append(other) }
    }
    return all ? found : try found.filter(allows)
  }

  /// Whether a document may be walked to.
  func allows(_ id: Int64) throws -> Bool {
    if options.documents.isEmpty { return true }
    if let known = isAllowed[id] { return known }
    let allows = try rows.allows(id, options.documents)
    isAllowed[id] = allows
    return allows
  }

  /// Walks from a document until nothing is left, the bound is reached or `isEnough` says so.
  func reach(
    from root: Int64, _ direction: WalkOptions.Direction, depth limit: Int = .max,
    until isEnough: (Int64) -> Bool = { _ in false }
  ) throws -> Reach {
    var reach = Reach()
    var full: Set<Int64> = [root]
    var expanded: Set<Int64> = []
    reach.depths[root] = 0
    reach.order = [root]
    var level = [root]
    var depth = 0
    while !level.isEmpty {
      for id in level where full.contains(id) {
        for relative in try rows.relatives(of: id) where reach.depths[relative.id] == nil {
          guard try allows(relative.id) else { continue }
          reach.depths[relative.id] = depth
          reach.besides[relative.id] = id
          reach.order.append(relative.id)
          level.append(relative.id)
        }
      }
      if level.contains(where: isEnough) || depth >= limit { break }
      var next: [Int64] = []
      for id in level where expanded.insert(id).inserted {
        for other in try neighbours(of: id, direction) {
          if reach.depths[other] == nil {
            reach.depths[other] = depth + 1
            reach.steps[other] = Step(from: id, to: other)
            reach.order.append(other)
          } else if full.contains(other) {
            continue
          }
          full.insert(other)
          next.append(other)
        }
      }
      level = next
      depth += 1
    }
    return reach
  }

  /// The first citation of one document by another that is followed; nil when there is none.
  func citation(of cited: Int64, by citing: Int64) throws -> CitationEdge? {
    try rows.edges(of: citing, .ancestors).first { $0.other == cited && options.allows($0.edge) }?.edge
  }
}

extension GraphRows {
  /// A remark for each document that the archive knows from citations only: what such a document cites is not known.
  /// - Parameter withRelatives: Whether what its whole or its parts cite is looked at too, as walks do.
  func notRead(_ ids: [Int64], withRelatives: Bool = true) throws -> [String] {
    var notes: [String] = []
    for id in ids {
      let family = [id] + (withRelatives ? try relatives(of: id).map(\.id) : [])
      if try family.contains(where: { try node($0).isIngested }) { continue }
      notes.append(try node(id).notIngested)
    }
    return notes
  }
}

extension CitationSteps.Reach {
  /// The citations from the root to a document, the root's first; empty for the root and what stands beside it.
  func chain(to id: Int64) -> [CitationSteps.Step] {
    var chain: [CitationSteps.Step] = []
    var current = id
    while true {
      if let step = steps[current] {
        chain.append(step)
        current = step.from
      } else if let origin = besides[current] {
        current = origin
      } else {
        return chain.reversed()
      }
    }
  }
}
