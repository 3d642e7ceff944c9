import GRDB

/// A recital that names several texts of one body and kind: "Recalling its resolutions 53/70 of 4 December 1998, 54/49 of 1
/// December 1999, ...".
struct SeriesList {
  /// The document in which it stands.
  var citing: Int64
  /// The number of its paragraph.
  var paragraph: String
  /// The body of the texts.
  var body: String?
  /// Their kind.
  var kind: String
  /// The texts, each with the place of its session among all.
  var members: [Int64: Int] = [:]

  /// The fewest sessions that make a list a series.
  private static let least = 3
  /// The most sessions between two texts of a series: some items come up every third or fourth year.
  private static let longestStep = 4

  /// Whether the texts are of the body and the kind of a document.
  func isLike(_ node: DocumentNode) -> Bool { body == node.body && kind == node.kind }

  /// Whether no session has two of the texts.
  var hasOneTextASession: Bool { Set(members.values).count == members.count }

  /// The longest part of the list without long holes, which would name landmarks rather than a series; nil when it is too short.
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
    guard let longest = runs.max(by: { $0.count < $1.count }), longest.count >= Self.least else { return nil }
    var list = self
    let kept = Set(longest)
    list.members = members.filter { kept.contains($0.value) }
    return list
  }
}

/// Reads the lists of an archive's documents, each document's once.
final class SeriesLists {
  private let rows: GraphRows
  private let recitals: RawStatement
  private var known: [Int64: [SeriesList]] = [:]
  private var landmarks: [Int64: Bool] = [:]

  init(_ database: Database, _ rows: GraphRows) throws {
    self.rows = rows
    recitals = try RawStatement(
      database,
      """
      SELECT cited, paragraph FROM citation WHERE citing = ? AND cited IS NOT NULL AND paragraph IS NOT NULL
        AND footnote IS NULL ORDER BY ordinal
      """)
  }

  /// The recitals of a document that list texts of several sessions, of which no two that were read bear different titles
  /// without one bearing that of the document.
  func lists(in citing: Int64) throws -> [SeriesList] {
    if let found = known[citing] { return found }
    recitals.bind(1, citing)
    var cited: [(id: Int64, paragraph: String)] = []
    while try recitals.step() { cited.append((recitals.integer(0), recitals.text(1))) }
    var lists: [SeriesList] = []
    for (id, paragraph) in cited {
      let node = try rows.node(id)
      guard let session = SeriesFinder.session(of: node) else { continue }
      let index = lists.firstIndex { $0.paragraph == paragraph && $0.isLike(node) } ?? lists.count
      if index == lists.count {
        lists.append(SeriesList(citing: citing, paragraph: paragraph, body: node.body, kind: node.kind))
      }
      lists[index].members[id] = session
    }
    let title = try rows.node(citing).title.map(SeriesFinder.essence)
    lists = try lists.compactMap(\.withoutHoles).filter { list in
      let titles = try Set(list.members.keys.compactMap { try rows.node($0).title.map(SeriesFinder.essence) })
      return titles.count < 2 || title.map(titles.contains) ?? false
    }
    known[citing] = lists
    return lists
  }

  /// Whether more documents cite a text outside such lists than in them: the 2030 Agenda is no text of a series because one
  /// recital names it between two others.
  func isLandmark(_ id: Int64) throws -> Bool {
    if let answer = landmarks[id] { return answer }
    let citing = Set(try rows.edges(of: id, .descendants).compactMap(\.other))
    let listing = try citing.count { try lists(in: $0).contains { $0.members[id] != nil } }
    let answer = listing * 2 < citing.count
    landmarks[id] = answer
    return answer
  }
}
