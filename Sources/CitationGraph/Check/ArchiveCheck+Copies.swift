import DocumentReading
import GRDB

extension ArchiveCheck {
  /// Looks for documents that are cited without their corrigendum where as many others or more cite both, or with one that most
  /// do without, and for corrigenda cited alone.
  mutating func checkCorrigenda() throws {
    let corrected = try RawStatement(
      database,
      """
      SELECT corrigendum.id, base.id FROM document AS corrigendum JOIN document AS base
        ON base.key = substr(corrigendum.key, 1, instr(corrigendum.key, '/CORR.') - 1)
      WHERE corrigendum.key LIKE '%/CORR.%' ORDER BY corrigendum.id
      """)
    while try corrected.step() {
      let (corrigendum, base) = (corrected.integer(0), corrected.integer(1))
      let name = (try rows.node(corrigendum).symbol, try rows.node(base).symbol)
      let both = (Set(try citing(corrigendum)), Set(try citing(base)))
      let together = both.0.intersection(both.1)
      let alone = both.1.subtracting(both.0)
      for id in both.0.subtracting(both.1) where try isWanted(id) {
        guard let edge = try citations(of: corrigendum, by: id).first else { continue }
        try add(.corrigendum, id, edge, of: corrigendum, "the corrigendum is cited without \(name.1)")
      }
      guard !together.isEmpty else { continue }
      // The few are to look at, not the many.
      if alone.count > together.count {
        for id in together where try isWanted(id) {
          guard let edge = try citations(of: corrigendum, by: id).first else { continue }
          try add(.corrigendum, id, edge, of: corrigendum, "\(alone.count) other documents cite \(name.1) without it")
        }
      } else {
        let others = together.count == 1 ? "1 other document cites" : "\(together.count) other documents cite"
        for id in alone where try isWanted(id) {
          guard let edge = try citations(of: base, by: id).first else { continue }
          try add(.corrigendum, id, edge, of: base, "\(others) \(name.0) with it")
        }
      }
    }
  }

  private func citing(_ id: Int64) throws -> [Int64] {
    try rows.edges(of: id, .descendants).compactMap(\.other)
  }

  /// Looks for documents that have the same words under two symbols; the front, which names the symbol, does not count, and
  /// the texts of several sessions under one title may have the same words by right.
  mutating func checkDuplicates() throws {
    var byWords: [String: [Int64]] = [:]
    let texts = try RawStatement(database, "SELECT document, language, text FROM documentText ORDER BY id")
    while try texts.step() {
      let paragraphs = DocumentText(texts.text(2)).paragraphs.filter { $0.place == .preamble || $0.place == .operative }
      // A line or two, such as "Takes note of the report", may be the same by right.
      guard paragraphs.count >= 3 else { continue }
      let words = ([texts.text(1)] + paragraphs.map(\.words)).joined(separator: "\n")
      byWords[SHA256.hex(of: Array(words.utf8)), default: []].append(texts.integer(0))
    }
    for ids in byWords.values where ids.count > 1 {
      let sorted = try ids.sorted { try NaturalOrder.precedes(rows.node($0).key, rows.node($1).key) }
      guard try sorted.contains(where: isWanted), try !isYearly(sorted.map(rows.node)) else { continue }
      let names = try sorted.dropFirst().map { try rows.node($0).symbol }.joined(separator: ", ")
      try add(.duplicate, sorted[0], and: Array(sorted.dropFirst()), "has the same words as \(names)")
    }
  }

  /// Whether documents are texts of as many sessions under one title.
  private func isYearly(_ nodes: [DocumentNode]) -> Bool {
    let titles = Set(nodes.map { $0.title.map(SeriesFinder.essence) })
    return titles.count == 1 && titles != [nil] && Set(nodes.map(\.session)).count == nodes.count
  }
}
