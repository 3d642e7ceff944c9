import UNSymbols

/// A family of governing words: `recalling` for "Recalls", "Recalling also" and "reminded".
///
/// The families are those of `verbs.tsv`, `openings.tsv` and `mastheads.tsv` in `Data/registry`; their names are English in every language.
public struct RelationFamily: Hashable, Sendable, CustomStringConvertible {
  /// The name: `taking-note`.
  public let name: String

  /// The name.
  public var description: String { name }

  /// Every family, sorted by name.
  public static let all: [RelationFamily] = Set(words.map(\.family)).sorted { $0.name < $1.name }

  /// The family that a text names: its name, a verb in any inflection ("recall", "Recalled"), or a whole opening phrase
  /// ("Taking note with appreciation", "Guided by"); nil when the text names none.
  public init?(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }
    let name = words.joined(separator: "-")
    if let family = RelationFamily.all.first(where: { $0.name == name }) {
      self = family
      return
    }
    // "take-note" is "take note", but "re-emphasize" is one word.
    let spellings = [words.map(String.init), words.flatMap { $0.split(separator: "-").map(String.init) }]
    for spelling in spellings where !spelling.isEmpty {
      for grammar in RelationFamily.grammars {
        for form in RelationFamily.forms(of: spelling) {
          guard let family = RelationFamily.family(of: form, grammar) else { continue }
          self.init(name: family)
          return
        }
      }
    }
    return nil
  }

  private init(name: String) {
    self.name = name
  }

  /// Every word that names a family, for suggestions: the names, and the base forms of the verbs with their particles.
  package static let words: [(word: String, family: RelationFamily)] = {
    var found: [(word: String, family: RelationFamily)] = []
    func add(_ word: String, _ family: String) {
      if !family.isEmpty { found.append((word, RelationFamily(name: family))) }
    }
    for row in RegistryTable(RegistryTables.verbs).rows {
      add(row["family"], row["family"])
      let particles = row.list("particles")
      for particle in particles.isEmpty ? [""] : particles {
        add(particle.isEmpty ? row["base"] : "\(row["base"]) \(particle)", row["family"])
      }
    }
    for row in RegistryTable(RegistryTables.openings).rows {
      add(row["family"], row["family"])
      add(row["words"], row["family"])
    }
    for row in RegistryTable(RegistryTables.mastheads).rows { add(row["relation"], row["relation"]) }
    return found
  }()

  private static let grammars: [OpeningGrammar] = {
    let languages = Set(RegistryTable(RegistryTables.verbs).rows.map { $0["lang"] })
    return languages.sorted { $0 == "en" && $1 != "en" || $0 < $1 && $1 != "en" }.map { OpeningGrammar(Language($0)) }
  }()

  /// Words that may stand behind a phrase and belong to what follows it.
  private static let links: Set<String> = [
    "by", "of", "that", "in", "to", "the", "its", "with", "for", "on", "at", "from",
  ]

  /// The family of a text that is an opening phrase to its end, or one without its "having": "taken note".
  private static func family(of text: String, _ grammar: OpeningGrammar) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      let phrase = OpeningPhrase.parse(bytes, 0..<bytes.count, grammar).map { ($0.family, $0.range.upperBound) }
      guard let (family, end) = phrase ?? grammar.longest([.perfect], bytes, 0, bytes.count) else { return nil }
      let rest = String(decoding: bytes[end...], as: UTF8.self).split(separator: " ")
      return rest.allSatisfy { links.contains(String($0)) } ? family : nil
    }
  }

  /// A phrase as it is, and with a past form at its head turned into the base: "took note", "referred", "noted".
  private static func forms(of words: [String]) -> [String] {
    let rest = words.dropFirst()
    return ([words[0]] + (bases[words[0]].map { [$0] } ?? [])).map { ([$0] + rest).joined(separator: " ") }
  }

  /// The bases of the past forms of `verbs.tsv`: "took" is one of "take".
  private static let bases: [String: String] = {
    var bases: [String: String] = [:]
    for row in RegistryTable(RegistryTables.verbs).rows where !row["base"].isEmpty {
      for past in row.list("past") { bases[past] = row["base"] }
    }
    return bases
  }()
}
