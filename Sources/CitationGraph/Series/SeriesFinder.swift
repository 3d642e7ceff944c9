import GRDB
import UNSymbols

/// Finds the series of yearly texts to which a document belongs, such as the Assembly's resolutions on one item of its agenda.
///
/// Two things tell a series: documents of one body and kind that bear the same title, and recitals that list one text a
/// session ("Recalling its resolutions 53/70 of 4 December 1998, 54/49 of 1 December 1999, ..."). What a document lists itself
/// is its series; of the lists of others the one that names fewest sessions twice counts, then the longest, and every list
/// that shares four in five of its texts with it.
struct SeriesFinder {
  /// A member of a series.
  struct Member {
    var id: Int64
    var node: DocumentNode
    /// Where the member's session stands among all.
    var session: Int
    /// Why it is a member.
    var evidence: String
  }

  /// A recital that names several texts of one body and kind.
  private struct List {
    var citing: Int64
    var paragraph: String
    var members: [Int64: Int]

    /// How many of the texts share their session with another one.
    var doubled: Int { members.count - Set(members.values).count }
  }

  let rows: GraphRows
  private let titled: RawStatement
  private let recitals: RawStatement

  /// The fewest sessions that make a list a series.
  private static let least = 3
  /// The most sessions between two texts of a series: some items come up every third or fourth year.
  private static let longestStep = 4

  init(_ database: Database) throws {
    rows = try GraphRows(database)
    titled = try RawStatement(
      database, "SELECT id, title FROM document WHERE body = ? AND kind = ? AND title IS NOT NULL")
    recitals = try RawStatement(
      database,
      """
      SELECT cited, paragraph FROM citation WHERE citing = ? AND cited IS NOT NULL AND paragraph IS NOT NULL
        AND footnote IS NULL ORDER BY ordinal
      """)
  }

  /// The members of the series of a document, the oldest first; only the document itself when it belongs to none.
  func members(of id: Int64) throws -> [Member] {
    let root = try rows.node(id)
    guard let session = Self.session(of: root) else { return [] }
    var members = [id: Member(id: id, node: root, session: session, evidence: "asked for")]
    func add(_ other: Int64, _ evidence: String) throws {
      guard members[other] == nil else { return }
      let node = try rows.node(other)
      guard node.body == root.body, node.kind == root.kind, let session = Self.session(of: node) else { return }
      members[other] = Member(id: other, node: node, session: session, evidence: evidence)
    }
    for other in try sameTitle(as: root) { try add(other, "has the same title") }
    let lists = try lists(around: id, Set(members.keys), of: root)
    for list in lists {
      let citing = try rows.node(list.citing).symbol
      for other in list.members.keys { try add(other, "is listed in \(citing) \(list.paragraph)") }
    }
    // Who lists a series under its own title goes on with it.
    let titles = Set(members.values.compactMap { $0.node.title.map(Self.essence) })
    for list in lists {
      let node = try rows.node(list.citing)
      if let title = node.title, titles.contains(Self.essence(title)) {
        try add(list.citing, "lists the others under the same title")
      }
    }
    return members.values.sorted { a, b in
      if a.session != b.session { return a.session < b.session }
      if let one = a.node.adopted, let other = b.node.adopted, one != other { return one < other }
      return NaturalOrder.precedes(a.node.key, b.node.key)
    }
  }

  /// The documents with the title of another one, as far as both were read.
  func sameTitle(as node: DocumentNode) throws -> [Int64] {
    guard let title = node.title.map(Self.essence), !title.isEmpty, let body = node.body else { return [] }
    titled.bind(1, body)
    titled.bind(2, node.kind)
    var found: [Int64] = []
    while try titled.step() {
      if Self.essence(titled.text(1)) == title { found.append(titled.integer(0)) }
    }
    return found
  }

  /// The lists that count: the document's own and those of documents with its title, else those in which others name it.
  private func lists(around id: Int64, _ named: Set<Int64>, of root: DocumentNode) throws -> [List] {
    var own: [List] = []
    for citing in named.sorted() { own += try lists(in: citing, of: root) }
    var other: [List] = []
    var seen = named
    for (citing, _) in try rows.edges(of: id, .descendants) {
      guard let citing, seen.insert(citing).inserted else { continue }
      other += try lists(in: citing, of: root).filter { $0.members[id] != nil }
    }
    let candidates = own.filter { $0.members[id] != nil || $0.citing == id }.isEmpty ? other + own : own
    guard
      let best = candidates.min(by: { ($0.doubled, -$0.members.count) < ($1.doubled, -$1.members.count) })
    else { return [] }
    return [best]
      + candidates.filter { list in
        let shared = list.members.keys.count { best.members[$0] != nil }
        return list.doubled <= best.doubled && shared * 5 >= min(list.members.count, best.members.count) * 4
      }
  }

  /// The recitals of a document that list texts of a body and kind, most of them one a session.
  private func lists(in citing: Int64, of root: DocumentNode) throws -> [List] {
    recitals.bind(1, citing)
    var cited: [(id: Int64, paragraph: String)] = []
    while try recitals.step() { cited.append((recitals.integer(0), recitals.text(1))) }
    var lists: [String: List] = [:]
    for (id, paragraph) in cited {
      let node = try rows.node(id)
      guard node.body == root.body, node.kind == root.kind, let session = Self.session(of: node) else { continue }
      lists[paragraph, default: List(citing: citing, paragraph: paragraph, members: [:])].members[id] = session
    }
    return lists.values.compactMap(Self.run).sorted { $0.paragraph < $1.paragraph }
  }

  /// The longest part of a list without long holes, which would name landmarks rather than a series; nil when it is too short
  /// or names too many sessions twice.
  private static func run(of list: List) -> List? {
    let sessions = Set(list.members.values).sorted()
    var runs: [[Int]] = []
    for session in sessions {
      if let last = runs.last?.last, session - last <= longestStep {
        runs[runs.count - 1].append(session)
      } else {
        runs.append([session])
      }
    }
    guard let longest = runs.max(by: { $0.count < $1.count }), longest.count >= least else { return nil }
    var list = list
    let kept = Set(longest)
    list.members = list.members.filter { kept.contains($0.value) }
    return list.doubled * 3 <= list.members.count ? list : nil
  }

  /// Where a document's session stands among all of its body: the session's number, or the year.
  static func session(of node: DocumentNode) -> Int? {
    guard let session = node.session else { return nil }
    return Int(session) ?? RomanNumeral.value(of: session[...])
  }

  /// What two titles must have in common: their words, without numbers and marks.
  static func essence(_ title: String) -> String {
    title.lowercased().split { !$0.isLetter }.joined(separator: " ")
  }

  /// The sessions in which a series has no member, given the sessions that have one: those that its usual step would reach.
  static func gaps(in sessions: [Int]) -> [Int] {
    let present = Array(Set(sessions)).sorted()
    let steps = zip(present.dropFirst(), present).map { $0 - $1 }
    let counts = Dictionary(grouping: steps, by: \.self).mapValues(\.count)
    let mostUsual = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    guard let usual = mostUsual?.key else { return [] }
    var gaps: [Int] = []
    for (next, last) in zip(present.dropFirst(), present) where next - last > usual {
      gaps += stride(from: last + usual, to: next, by: usual)
    }
    return gaps
  }
}
