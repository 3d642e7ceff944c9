import GRDB
import UNSymbols

/// Finds the series of yearly texts to which a document belongs, such as the Assembly's resolutions on one item of its agenda.
///
/// Three things tell a series: documents of one body and kind that bear the same title, recitals that name texts with the title of
/// their own document (see `OwnRecitals`), and recitals that list one text a session (see `SeriesList`). What a document lists itself
/// is its series; of the lists of others the longest counts, and every list that shares four in five of its texts with it. A list
/// counts when a text of the series has it, as far as titles tell, when two documents have it, or when it leads year by year up to
/// the document that has it. Landmarks, which most documents cite outside such lists, are no members by a list.
struct SeriesFinder {
  /// A member of a series.
  struct Member {
    var id: Int64
    var node: DocumentNode
    /// Where the member's session stands among all.
    var session: Int
    /// Why it is a member.
    var evidence: String
    /// Whether titles say so: its own, or those of an older text and of the one that lists it between them.
    var isTitled: Bool
  }

  let rows: GraphRows
  private let titles: TitledDocuments
  private let lists: SeriesLists
  private let recitals: OwnRecitals

  init(_ database: Database) throws {
    rows = try GraphRows(database)
    titles = try TitledDocuments(database)
    lists = try SeriesLists(database, rows)
    recitals = try OwnRecitals(database)
  }

  /// That a document is of the series, and why.
  private struct Claim {
    var id: Int64
    var evidence: String
    var isTitled: Bool
  }

  /// The members of the series of a document, the oldest first; only the document itself when it belongs to none.
  func members(of id: Int64) throws -> [Member] {
    let root = try rows.node(id)
    guard let session = Self.session(of: root) else { return [] }
    let same = try (root.title == nil ? titledAfter(id) : sameTitle(as: root)).filter { $0 != id }
    let why = root.title == nil ? "names it with its own title" : "has the same title"
    let named = try ([id] + same).map { (citing: $0, texts: try recitals.named(in: $0)) }
    let texts = Set(named.flatMap { $0.texts.map(\.id) })
    let counts = Dictionary(grouping: texts) { try? Self.session(of: rows.node($0)) }.mapValues(\.count)
    let claims =
      same.map { Claim(id: $0, evidence: why, isTitled: true) }
      + (try listed(around: id, Set([id] + same), of: root, named: texts))
      + (try named.flatMap { try self.named(in: $0.citing, $0.texts, counts) })
    var members = [
      id: Member(id: id, node: root, session: session, evidence: "asked for", isTitled: !same.isEmpty)
    ]
    for claim in claims {
      guard members[claim.id] == nil else {
        if claim.isTitled { members[claim.id]?.isTitled = true }
        continue
      }
      let node = try rows.node(claim.id)
      guard node.body == root.body, node.kind == Self.kind(of: root), let session = Self.session(of: node) else {
        continue
      }
      members[claim.id] = Member(
        id: claim.id, node: node, session: session, evidence: claim.evidence, isTitled: claim.isTitled)
    }
    return members.values.sorted { a, b in
      if a.session != b.session { return a.session < b.session }
      let (one, other) = (a.node.adopted ?? "unknown", b.node.adopted ?? "unknown")
      if one != other { return one < other }
      return NaturalOrder.precedes(a.node.key, b.node.key)
    }
  }

  /// What lists in recitals say, and who lists a series under its own title, which goes on with it. Where recitals name the series with
  /// its title, a list of others is that of another one.
  private func listed(around id: Int64, _ titled: Set<Int64>, of root: DocumentNode, named: Set<Int64>) throws
    -> [Claim]
  {
    let found = try lists(around: id, titled, of: root).filter { list in
      named.isEmpty || list.members.keys.contains { named.contains($0) }
    }
    var claims: [Claim] = []
    for list in found {
      let note = list.note.map { ", note \($0)" } ?? ""
      let evidence = "is listed in \(try rows.node(list.citing).symbol) \(list.paragraph)\(note)"
      let first = try firstSession(withTitleOf: list)
      claims += list.members.map { other, session in
        Claim(id: other, evidence: evidence, isTitled: first.map { $0 <= session } ?? false)
      }
    }
    for list in found where try isOwn(list) {
      claims.append(Claim(id: list.citing, evidence: "lists the others under the same title", isTitled: true))
    }
    return claims
  }

  /// What the recitals of a text name with its title: of earlier sessions, and no two of one, of which it can't be told which belongs to
  /// the series. `counts` says how many texts of each session all such recitals name.
  private func named(in citing: Int64, _ texts: [OwnRecitals.Named], _ counts: [Int?: Int]) throws -> [Claim] {
    let node = try rows.node(citing)
    return try texts.compactMap { text in
      guard let session = try Self.session(of: rows.node(text.id)), session <= Self.session(of: node) ?? session,
        counts[session] == 1
      else { return nil }
      return Claim(
        id: text.id, evidence: "is named with the title of \(node.symbol) \(text.paragraph)", isTitled: true)
    }
  }

  /// The documents whose recitals name a text that was not read with their own title, and those with the title of one of these; none for
  /// a text that many cite.
  private func titledAfter(_ id: Int64) throws -> [Int64] {
    let citing = Set(try rows.edges(of: id, .descendants).compactMap(\.other))
    guard citing.count <= Self.mostCiting else { return [] }
    var found: Set<Int64> = []
    for other in citing.sorted() where !found.contains(other) {
      guard try recitals.named(in: other).contains(where: { $0.id == id }) else { continue }
      found.formUnion(try sameTitle(as: rows.node(other)))
    }
    return found.sorted()
  }

  /// The most documents that cite a text which is of a series and no landmark, of those that are looked through for its title.
  private static let mostCiting = 40

  /// The texts of a session that the lists of a series' texts name beside its members, several, so that it can't be told which of them
  /// belongs to it.
  func rivals(in session: Int, beside members: [Member]) throws -> [String] {
    var found: Set<Int64> = []
    for member in members {
      for list in try lists.lists(in: member.id) where list.isLike(member.node) {
        let named = list.members.filter { $0.value == session }.keys
        if named.count > 1 { found.formUnion(named) }
      }
    }
    return try found.subtracting(members.map(\.id)).map { try rows.node($0) }
      .sorted { NaturalOrder.precedes($0.key, $1.key) }.map(\.symbol)
  }

  /// The documents with the title of another one, as far as both were read.
  func sameTitle(as node: DocumentNode) throws -> [Int64] {
    guard let title = node.title.map(Self.essence), !title.isEmpty, let body = node.body else { return [] }
    return try titles.ids(of: title, body: body, kind: Self.kind(of: node))
  }

  /// The lists that count: the document's own and those of documents with its title, else those in which others name it.
  private func lists(around id: Int64, _ named: Set<Int64>, of root: DocumentNode) throws -> [SeriesList] {
    var own: [SeriesList] = []
    for citing in named.sorted() { own += try lists.lists(in: citing).filter { $0.isLike(root) } }
    var candidates = own
    let hasOwn = own.contains { $0.members[id] != nil || $0.citing == id }
    // Titles or its own list tell that a text is of a series, however many cite it.
    let told = hasOwn || named.count > 1 ? named : []
    if !hasOwn {
      var seen = named
      for (citing, _) in try rows.edges(of: id, .descendants) {
        guard let citing, seen.insert(citing).inserted else { continue }
        candidates += try lists.lists(in: citing).filter { $0.isLike(root) && $0.members[id] != nil }
      }
    }
    candidates = try candidates.compactMap { list in
      var list = list
      let left = try list.members.filter { try !told.contains($0.key) && lists.isLandmark($0.key) }
      // Of a session that names a text and one that may be a landmark it can't be told which belongs to the series.
      let doubtful = try Set(left.filter { try !lists.isLandmark($0.key, by: 10) }.values)
      list.members = list.members.filter {
        left[$0.key] == nil && (told.contains($0.key) || !doubtful.contains($0.value))
      }
      if try isOwn(list) { try narrow(&list) }
      guard list.hasOneTextASession, named.contains(list.citing) || list.members[id] != nil else { return nil }
      guard let whole = list.withoutHoles, try isOwn(whole) || isRecent(whole) else { return nil }
      return whole
    }
    guard let best = candidates.max(by: { $0.members.count < $1.members.count }) else { return [] }
    let alike = candidates.filter { list in
      let shared = list.members.keys.count { best.members[$0] != nil }
      return shared * 5 >= min(list.members.count, best.members.count) * 4
    }
    let isTold = try alike.contains { list in
      try isOwn(list) || Self.session(of: rows.node(list.citing)).map(list.leads(to:)) ?? false
    }
    return isTold || Set(alike.map(\.citing)).count > 1 ? [best] + alike : []
  }

  /// Leaves out the texts of a list that are read and bear another title than the document that has it, and those that are not
  /// read where a session has another: which of two belongs to the series cannot be told.
  private func narrow(_ list: inout SeriesList) throws {
    let title = try rows.node(list.citing).title.map(Self.essence)
    var known: Set<Int> = []
    for (id, session) in list.members {
      guard let own = try rows.node(id).title.map(Self.essence) else { continue }
      if own == title { known.insert(session) } else { list.members[id] = nil }
    }
    let counts = Dictionary(grouping: list.members.values, by: \.self).mapValues(\.count)
    list.members = try list.members.filter { id, session in
      try counts[session] == 1 || known.contains(session) && rows.node(id).title != nil
    }
  }

  /// Whether a list is that of a text of the series: one of the listed texts bears the title of the document that has it.
  private func isOwn(_ list: SeriesList) throws -> Bool { try firstSession(withTitleOf: list) != nil }

  /// Whether a list reaches up to the time of the document that has it, as that of its own series does.
  private func isRecent(_ list: SeriesList) throws -> Bool {
    let citing = try rows.node(list.citing)
    guard citing.body == list.body, let session = Self.session(of: citing), let last = list.members.values.max() else {
      return true
    }
    return session - last <= SeriesList.longestStep
  }

  /// The first session of a list of which a text bears the title of the document that has the list.
  private func firstSession(withTitleOf list: SeriesList) throws -> Int? {
    guard let title = try rows.node(list.citing).title.map(Self.essence) else { return nil }
    return try list.members.filter { try rows.node($0.key).title.map(Self.essence) == title }.values.min()
  }
}
