import GRDB

/// A recital that names several texts of one body and kind: "Recalling its resolutions 53/70 of 4 December 1998, 54/49 of 1
/// December 1999, ...".
struct SeriesList {
  /// The document in which it stands.
  var citing: Int64
  /// The number of its paragraph.
  var paragraph: String
  /// The mark of its note, where it stands in one: "as well as previous resolutions on the issue,¹".
  var note: String?
  /// The body of the texts.
  var body: String?
  /// Their kind.
  var kind: String
  /// The texts, each with the place of its session among all.
  var members: [Int64: Int] = [:]

  /// The fewest sessions that make a list a series.
  private static let least = 3
  /// The most sessions between two texts of a series: some items come up every third or fourth year.
  static let longestStep = 4

  /// Where the last of the texts stands: its session, and the offset behind it in code points.
  private var last = (session: 0, end: 0)
  /// The most code points between two texts of a list, which its date and a few words fill.
  private static let longestPause = 60

  /// Begins a list.
  init(citing: Int64, paragraph: String, note: String?, body: String?, kind: String) {
    (self.citing, self.paragraph, self.note, self.body, self.kind) = (citing, paragraph, note, body, kind)
  }

  /// Adds the text that is named next, where it goes on with the list: it is of no earlier session and stands close by. What a
  /// paragraph names behind other words ("..., and its resolutions 62/156 ... on the protection of migrants") is another list.
  mutating func add(_ id: Int64, _ session: Int, at place: Range<Int>) -> Bool {
    if !members.isEmpty {
      guard session >= last.session, place.lowerBound - last.end <= Self.longestPause else { return false }
    }
    members[id] = session
    last = (session, place.upperBound)
    return true
  }

  /// Whether the texts are of the body and the kind of a document.
  func isLike(_ node: DocumentNode) -> Bool { body == node.body && kind == SeriesFinder.kind(of: node) }

  /// Whether no session has two of the texts.
  var hasOneTextASession: Bool { Set(members.values).count == members.count }

  /// Whether the list names one text a session, of five sessions or more in a row, up to the one before another.
  func leads(to session: Int) -> Bool {
    let sessions = members.values.sorted()
    return sessions.count >= Self.fewestInARow && hasOneTextASession && sessions.last == session - 1
      && sessions[0] == session - sessions.count
  }

  /// The fewest sessions in a row by which a list alone tells a series.
  private static let fewestInARow = 5

  /// The parts of the list without long holes, which would name landmarks rather than a series; nil when none is long enough.
  var withoutHoles: SeriesList? {
    let sessions = Set(members.values).sorted()
    var runs: [[Int]] = []
    for session in sessions {
      if let last = runs.last?.last, session - last <= Self.longestStep {
        runs[runs.count - 1].append(session)
      } else {
        runs.append([session])
      }
    }
    let kept = Set(runs.filter { $0.count >= Self.least }.joined())
    guard !kept.isEmpty else { return nil }
    var list = self
    list.members = members.filter { kept.contains($0.value) }
    return list
  }
}

/// Reads the lists of an archive's documents, each document's once.
final class SeriesLists {
  private let rows: GraphRows
  private let recitals: RawStatement
  private var known: [Int64: [SeriesList]] = [:]
  private var counts: [Int64: (listing: Int, citing: Int)] = [:]

  init(_ database: Database, _ rows: GraphRows) throws {
    self.rows = rows
    recitals = try RawStatement(
      database,
      """
      SELECT cited, paragraph, start, "end", footnote FROM citation WHERE citing = ? AND cited IS NOT NULL
        AND paragraph IS NOT NULL AND place = (SELECT id FROM place WHERE name = 'preamble')
      ORDER BY ordinal
      """)
  }

  /// The recitals of a document that list texts of several sessions, of which no two that were read bear different titles
  /// without one bearing that of the document.
  func lists(in citing: Int64) throws -> [SeriesList] {
    if let found = known[citing] { return found }
    recitals.bind(1, citing)
    var cited: [(id: Int64, paragraph: String, place: Range<Int>, note: String?)] = []
    while try recitals.step() {
      let place = Int(recitals.integer(2))..<Int(recitals.integer(3))
      cited.append((recitals.integer(0), recitals.text(1), place, recitals.optionalText(4)))
    }
    var lists: [SeriesList] = []
    for (id, paragraph, place, note) in cited {
      let node = try rows.node(id)
      guard let session = SeriesFinder.session(of: node) else { continue }
      if let open = lists.indices.last, lists[open].paragraph == paragraph,
        lists[open].note == note, lists[open].isLike(node),
        lists[open].add(id, session, at: place)
      {
        continue
      }
      var list = SeriesList(citing: citing, paragraph: paragraph, note: note, body: node.body, kind: node.kind)
      _ = list.add(id, session, at: place)
      lists.append(list)
    }
    let title = try rows.node(citing).title.map(SeriesFinder.essence)
    lists = try lists.compactMap(\.withoutHoles).filter { list in
      let titles = try Set(list.members.keys.compactMap { try rows.node($0).title.map(SeriesFinder.essence) })
      return titles.count < 2 || title.map(titles.contains) ?? false
    }
    known[citing] = lists
    return lists
  }

  /// Whether more documents cite a text outside such lists than in them, or than so many times as many: the 2030 Agenda is no
  /// text of a series because one recital names it between two others.
  func isLandmark(_ id: Int64, by factor: Int = 2) throws -> Bool {
    let (listing, citing) = try counts[id] ?? count(id)
    return listing * factor < citing
  }

  /// How many documents cite a text in such lists, and how many cite it.
  private func count(_ id: Int64) throws -> (listing: Int, citing: Int) {
    let citing = Set(try rows.edges(of: id, .descendants).compactMap(\.other))
    let listing = try citing.count { try lists(in: $0).contains { $0.members[id] != nil } }
    counts[id] = (listing, citing.count)
    return (listing, citing.count)
  }
}
