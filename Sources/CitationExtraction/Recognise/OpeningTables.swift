import UNSymbols

/// Reads `openings.tsv` and `verbs.tsv` of one language into what an `OpeningGrammar` looks words up in.
struct OpeningTables {
  private(set) var words = WordTrie()
  private(set) var verbs = WordTrie()
  /// The verbs without an ending, which may be nouns.
  private(set) var bases = WordTrie()
  private(set) var pasts = WordTrie()
  private(set) var joined = WordTrie()
  private(set) var families: [String] = []
  private(set) var known: Set<UInt64> = []
  private let elides: Bool

  init(_ language: Language) {
    elides = language.has(.elides)
    addWords(language)
    addVerbs(language)
  }

  private mutating func addWords(_ language: Language) {
    let roles = Dictionary(uniqueKeysWithValues: OpeningGrammar.Role.allCases.map { ("\($0)", $0) })
    for row in language.tables.openings.rows(of: language.code) {
      guard let role = roles[row["role"]] else { preconditionFailure("openings.tsv: no role \(row["role"])") }
      // A word may do several things ("concern", "determined"): each role has names of its own.
      words.add("\(role.rawValue) \(row["words"])", meaning: index(row["family"]), elides: elides)
      known.formUnion(WordReader.hashes(of: row["words"], elides: elides))
    }
  }

  private mutating func addVerbs(_ language: Language) {
    let conjunctions = Lexicon.stuckConjunctions(language)
    for row in language.tables.verbs.rows(of: language.code) {
      let particles = row.list("particles")
      let family = index(row["family"])
      for form in row.list("finite") + row.list("participle") {
        add([form] + particles.map { "\(form) \($0)" }, family)
        for conjunction in conjunctions { joined.add(conjunction + form, meaning: family, elides: elides) }
      }
      for past in row.list("past") {
        for words in particles.isEmpty ? [past] : particles.map({ "\(past) \($0)" }) {
          pasts.add(words, meaning: family, elides: elides)
          for conjunction in conjunctions { pasts.add(conjunction + words, meaning: family, elides: elides) }
        }
      }
      // "Take measures" is not "Take note".
      add(particles.isEmpty ? [row["base"]] : particles.map { "\(row["base"]) \($0)" }, family)
      bases.add(row["base"], meaning: family, elides: elides)
    }
  }

  private mutating func add(_ forms: [String], _ family: Int32) {
    for words in forms {
      verbs.add(words, meaning: family, elides: elides)
      known.formUnion(WordReader.hashes(of: words, elides: elides))
    }
  }

  private mutating func index(_ family: String) -> Int32 {
    if let index = families.firstIndex(of: family) { return Int32(index) }
    families.append(family)
    return Int32(families.count - 1)
  }
}
