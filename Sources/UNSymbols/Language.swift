/// A language in which the United Nations drafts: what its texts look like, from `Data/registry/drafting.tsv`.
package final class Language: Sendable {
  /// The scripts in which languages are written.
  package enum Script: String, Sendable {
    case latin, cyrillic, arabic, han

    /// Whether it has capitals, which tell where sentences and names begin.
    package var hasCapitals: Bool { self == .latin || self == .cyrillic }
  }

  /// One line of the table. Lines are looked through at every paragraph: one reference is cheaper to hold than three.
  package final class Entry: Sendable {
    /// The words.
    package let words: String
    /// Their UTF-8.
    package let bytes: [UInt8]
    /// What they stand for.
    package let value: String

    init(words: String, value: String) {
      (self.words, bytes, self.value) = (words, Array(words.utf8), value)
    }
  }

  /// A name of a month.
  package struct Month: Sendable {
    let name: [UInt8]
    let value: Int
  }

  /// The code in ISO 639-1: `fr`.
  package let code: String
  /// The tables from which the language was made.
  package let tables: LanguageTables
  /// The script.
  package let script: Script
  /// The names of the months.
  let months: [Month]
  /// The bodies by the folded hash of their names as who speaks.
  package let bodyCodes: [UInt64: String]
  /// One bit a trait.
  private let traits: UInt64
  /// The frequent words.
  let commonWords: CommonWords
  let moods: [UInt64: Mood]
  /// The folded hashes of the words for decisions.
  package let decisionNouns: Set<UInt64>
  /// The folded hashes of the words behind which a number counts or names something.
  private let countingWords: Set<UInt64>
  /// The folded hashes of the abbreviations, without their stops.
  private let abbreviations: Set<UInt64>
  private let entries: [[Entry]]
  /// What the lines of each role begin with.
  let beginnings: [Bool]

  /// Whether a word is one behind which a number counts or names something: "paragraph", "of".
  package func counts(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    countingWords.contains(FoldedText.hash(text, word))
  }

  /// Whether a word is an abbreviation, behind which a stop ends no sentence.
  package func isAbbreviation(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    abbreviations.contains(FoldedText.hash(text, word))
  }

  /// Whether words with some meanings stand before numbers that are no mark's: the first tells, but no comment's is.
  private static func counts(_ meanings: String) -> Bool {
    let names = meanings.split(separator: " ").map { WordMeaning(named: String($0)) }
    return names.first??.standsBeforeNumbers ?? true && !names.contains(.comment) && !names.contains(.comments)
  }

  /// The language with this code in some tables.
  package init(_ code: String, tables: LanguageTables = .registry) {
    self.code = code
    self.tables = tables
    var entries = [[Entry]](repeating: [], count: Role.allCases.count)
    for row in tables.drafting.rows(of: code) {
      guard let role = Role.named[row["role"]] else { preconditionFailure("drafting.tsv: no role \(row["role"])") }
      // A bar keeps a space at the end of a cell.
      let words = row["words"].hasSuffix("|") ? String(row["words"].dropLast()) : row["words"]
      entries[role.rawValue].append(Entry(words: words, value: row["value"]))
    }
    self.entries = entries
    beginnings = Self.beginnings(of: entries)
    script = entries[Role.script.rawValue].first.flatMap { Script(rawValue: $0.words) } ?? .latin
    traits = entries[Role.trait.rawValue].reduce(0) { bits, entry in
      guard let trait = Trait.named[entry.words] else { preconditionFailure("drafting.tsv: no trait \(entry.words)") }
      return bits | 1 << UInt64(trait.rawValue)
    }
    commonWords = CommonWords(entries[Role.common.rawValue].map(\.words))
    months = entries[Role.month.rawValue].compactMap { entry in
      Int(entry.value).map { Month(name: entry.bytes, value: $0) }
    }
    .sorted { $0.name.count > $1.name.count }
    moods = Self.verbMoods(tables, code, recitals: entries[Role.recital.rawValue].map(\.words))
    let words = tables.words.rows(of: code)
    decisionNouns = Set(
      words.filter { $0["meaning"].hasPrefix("decision") }.map { FoldedText.hash($0["words"]) })
    countingWords = Set(
      (words.filter { Self.counts($0["meaning"]) }.map { $0["words"] } + entries[Role.counting.rawValue].map(\.words))
        .map { FoldedText.hash($0) })
    abbreviations = Set(entries[Role.abbreviation.rawValue].map { FoldedText.hash($0.words) })
    var codes: [UInt64: String] = [:]
    let isInflected = traits & 1 << UInt64(Trait.inflected.rawValue) != 0
    for row in tables.bodies.rows where tables.bodies.columns.contains(code) {
      let names = row.list(code)
      let subject = names.first?.prefix { $0 != " " }
      for name in names where !isInflected || name.prefix(while: { $0 != " " }) == subject {
        let hash = FoldedText.hash(name)
        if codes[hash] == nil { codes[hash] = row["code"] }
      }
    }
    bodyCodes = codes
  }

  /// The lines of one role, in the order of the table.
  package subscript(_ role: Role) -> [Entry] { entries[role.rawValue] }

  /// Whether the language has a habit.
  package func has(_ trait: Trait) -> Bool { traits & 1 << UInt64(trait.rawValue) != 0 }

  /// The languages of the registry, in the order of `drafting.tsv`.
  package static let all: [Language] = {
    var codes: [String] = []
    for row in LanguageTables.registry.drafting.rows where !codes.contains(row["lang"]) { codes.append(row["lang"]) }
    return codes.map { Language($0) }
  }()

  /// English.
  package static let english = all.first { $0.code == "en" }!

  /// The language of the registry with this code, or nil.
  package static func named(_ code: String) -> Language? { all.first { $0.code == code } }
}
