import GRDB

/// Which documents are parts of which: a lettered part (`A/RES/75/101A`) of the undivided text (`A/RES/75/101`), and of a text that
/// holds several letters (`A/RES/75/101A-B`).
enum PartRelations {
  /// Every part with its whole, by their ids; of one part first the undivided text, then texts of several letters in the order of
  /// their symbols.
  static func all(_ database: Database) throws -> [(part: Int64, whole: Int64)] {
    let statement = try RawStatement(
      database, "SELECT id, partOf, part FROM document WHERE partOf IS NOT NULL ORDER BY partOf, key")
    var links: [(part: Int64, whole: Int64)] = []
    var lettered: [Int64: [(id: Int64, letters: PartLetters)]] = [:]
    while try statement.step() {
      let (id, whole) = (statement.integer(0), statement.integer(1))
      links.append((id, whole))
      if let part = statement.optionalText(2) { lettered[whole, default: []].append((id, PartLetters(part))) }
    }
    for parts in lettered.values {
      for joint in parts where joint.letters.isJoint {
        links += parts.filter { joint.letters.holds($0.letters) }.map { ($0.id, joint.id) }
      }
    }
    return links
  }
}
