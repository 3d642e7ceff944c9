import DocumentReading
import GRDB

/// Recitals in which a text names others of its series by its own title: "Recalling its resolution 67/123 of 18 December 2012 and its
/// subsequent resolutions on the comprehensive review of special political missions, including resolution 75/100".
final class OwnRecitals {
  private let texts: RawStatement
  private let citations: RawStatement
  private var known: [Int64: [Named]] = [:]

  /// A text that is named so, and in which paragraph.
  struct Named {
    var id: Int64
    var paragraph: String
  }

  /// The most characters between the title and a text that is named with it: its day and a few words.
  private static let longestPause = 90
  /// The most characters between two such texts, and behind the last in its paragraph: its day and "and".
  private static let longestDay = 40
  /// What ends such a list.
  private static let stops: Set<Character> = [",", ";", ".", ":", "،", "؛", "，", "；", "。"]
  /// The fewest characters of a title that no other words are likely to be.
  private static let shortestTitle = 16

  init(_ database: Database) throws {
    texts = try RawStatement(database, "SELECT text FROM documentText WHERE document = ? ORDER BY id")
    citations = try RawStatement(
      database,
      """
      SELECT cited, text FROM citation WHERE citing = ? AND paragraph = ? AND cited IS NOT NULL AND footnote IS NULL
        AND place = (SELECT id FROM place WHERE name = 'preamble')
      ORDER BY ordinal
      """)
  }

  /// What the recitals of a document name with its own title.
  func named(in citing: Int64) throws -> [Named] {
    if let found = known[citing] { return found }
    var found: [Named] = []
    texts.bind(1, citing)
    var all: [String] = []
    while try texts.step() { all.append(texts.text(0)) }
    for text in all {
      let paragraphs = DocumentText(text).paragraphs
      guard let title = paragraphs.first(where: { $0.place == nil })?.words.lowercased(),
        title.utf8.count >= Self.shortestTitle
      else { continue }
      for paragraph in paragraphs {
        guard paragraph.place == .preamble, let label = paragraph.label else { continue }
        found += try named(citing, label, paragraph.words.lowercased(), title)
      }
    }
    known[citing] = found
    return found
  }

  /// The texts that stand right before the title in a paragraph, and those right behind it, "including resolution 75/100 of 10 December
  /// 2020,". Words of another title without a comma behind these say that they are not of this one.
  private func named(_ citing: Int64, _ label: String, _ words: String, _ title: String) throws -> [Named] {
    guard let place = words.firstRange(of: title) else { return [] }
    citations.bind(1, citing)
    citations.bind(2, label)
    var cited: [(id: Int64, text: String)] = []
    while try citations.step() { cited.append((citations.integer(0), citations.text(1).lowercased())) }
    var before: [Named] = []
    var rest = words[..<place.lowerBound]
    for (id, text) in cited.reversed() {
      let near = rest.suffix((before.isEmpty ? Self.longestPause : Self.longestDay) + text.count)
      guard let number = near.ranges(of: text).last else { continue }
      before.append(Named(id: id, paragraph: label))
      rest = rest[..<number.lowerBound]
    }
    var behind: [Named] = []
    rest = words[place.upperBound...]
    for (id, text) in cited {
      let near = rest.prefix((behind.isEmpty ? Self.longestPause : Self.longestDay) + text.count)
      guard let number = near.firstRange(of: text) else { continue }
      behind.append(Named(id: id, paragraph: label))
      rest = rest[number.upperBound...]
    }
    let tail = rest.prefix(Self.longestDay + 1)
    let isEnd = tail.count <= Self.longestDay || tail.contains { Self.stops.contains($0) }
    return isEnd ? before + behind : before
  }
}
