import UNSymbols

/// Reads the tables of one language into what a `Lexicon` looks words up in.
struct LexiconBuilder {
  private(set) var trie = WordTrie()
  private(set) var bodies: [Body] = []
  private(set) var shortNames: [WordMeaning?] = []
  private(set) var verbs: [Lexicon.Verb] = []
  private(set) var sequences: [[Lexicon.Value]] = []
  private(set) var prefixes: [Lexicon.Prefix] = []
  private let language: Language
  private let elides: Bool

  /// Reads the words, then the bodies, then the verbs; the first meaning given to a name stays.
  init(_ language: Language) {
    self.language = language
    elides = language.has(.elides)
    addWords()
    addBodies()
    addVerbs()
    addStates()
  }

  private mutating func addWords() {
    let rows = language.tables.words.rows(of: language.code)
    for row in rows where row["meaning"].hasPrefix("prefix") {
      let words = row["words"].split(separator: "=")
      prefixes.append(
        Lexicon.Prefix(
          replaced: words.count > 1 ? String(words[0]) : "", words: String(words.last ?? ""),
          meanings: Lexicon.values(row["meaning"].dropFirst(6)).compactMap(\.meaning)))
    }
    for row in rows where !row["meaning"].hasPrefix("prefix") {
      add(row["words"], Lexicon.values(row["meaning"][...]))
    }
  }

  /// Adds words with everything that may be stuck to them.
  private mutating func add(_ words: String, _ values: [Lexicon.Value]) {
    trie.add(words, meaning: value(values), elides: elides)
    for prefix in prefixes where words.hasPrefix(prefix.replaced) {
      let whole = prefix.words + words.dropFirst(prefix.replaced.count)
      trie.add(whole, meaning: value(prefix.meanings.map { .meaning($0) } + values), elides: elides)
    }
  }

  private mutating func value(_ values: [Lexicon.Value]) -> Int32 {
    if values.count == 1 { return values[0].rawValue }
    sequences.append(values)
    return Lexicon.Value.sequence(Int32(sequences.count - 1)).rawValue
  }

  private mutating func addBodies() {
    var names: [String: [String]] = [:]
    let columns = language.tables.bodies.columns
    for row in language.tables.bodies.rows where columns.contains(language.code) {
      names[row["code"]] = row.list(language.code)
    }
    for body in Body.all {
      let index = Int32(bodies.count)
      bodies.append(body)
      shortNames.append(body.shortName.flatMap(WordMeaning.init(named:)))
      for name in (names[body.code] ?? []).sorted(by: { $0.utf8.count > $1.utf8.count }) {
        add(words(name), [.organ(index)])
      }
    }
  }

  private mutating func addVerbs() {
    let conjunctions = Lexicon.stuckConjunctions(language)
    for row in language.tables.verbs.rows(of: language.code) {
      let particles = row.list("particles")
      for column in ["finite", "participle"] {
        let index = Int32(verbs.count)
        verbs.append(Lexicon.Verb(family: row["family"], isParticiple: column == "participle"))
        for form in row.list(column) {
          for words in particles.isEmpty ? [form] : particles.map({ "\(form) \($0)" }) {
            for joined in ([""] + conjunctions).flatMap({ prefix in divided(words).map { prefix + $0 } }) {
              trie.add(joined, meaning: Lexicon.Value.verb(index).rawValue, elides: elides)
            }
          }
        }
      }
    }
  }

  /// A verb of several words, also with an adverb behind the first: "prend également note".
  private func divided(_ words: String) -> [String] {
    guard let space = words.firstIndex(of: " ") else { return [words] }
    return [words] + language[.adverb].map { words[..<space] + " " + $0.words + words[space...] }
  }

  private mutating func addStates() {
    for row in language.tables.openings.rows(of: language.code) where row["role"] == "innerState" {
      let index = Int32(verbs.count)
      verbs.append(Lexicon.Verb(family: row["family"], isParticiple: true, isState: true))
      trie.add(row["words"], meaning: Lexicon.Value.verb(index).rawValue, elides: elides)
    }
  }

  /// A name as the scanner meets it: letters and digits in words without their possessive s, everything else a space.
  private func words(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == 0x2C || $0 == 0x2F || $0 >= 0xC2 && $0 <= 0xE3 }) else { return name }
    let name = elides ? name : name.replacing("’s ", with: " ")
    let marks: Set<Unicode.Scalar> = ["—", "、", ",", "/", "«", "»"]
    return String(String.UnicodeScalarView(name.unicodeScalars.map { marks.contains($0) ? " " : $0 }))
  }
}
