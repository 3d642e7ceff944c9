import UNSymbols

/// The words of one language that matter to citations, from `Data/registry`: bodies, nouns, verbs, small words.
struct Lexicon: Sendable {
  /// What a word means to citations; the names are those of the `meaning` column of `words.tsv`.
  enum Meaning: Int32, CaseIterable {
    case resolution, resolutions, decision, decisions, statement, statements
    case paragraph, section, chapter, annex, part, appendix, volume, number
    case its, and, to, of, the, `in`, link, dated, adjective, draft
    case ibid, treatySeries, leagueSeries, sales
    case council, assembly, commission, conference, board
    case entitled, president
    case counted
    /// A word that holds no meaning and hides a shorter one: 其他, "other", is not 其, "its".
    case other
    /// What is said with a number and can be left out: 第, 号.
    case filler
  }

  /// A verb of the opening phrases.
  struct Verb: Sendable {
    /// The family that `--via` knows: `taking-note`.
    var family: String
    /// Whether this is its participle rather than a finite form.
    var isParticiple: Bool
  }

  /// The language.
  let language: Language
  /// The names of all kinds.
  private(set) var trie = WordTrie()
  /// The bodies that the names stand for.
  private(set) var bodies: [Body] = []
  /// Which short name each body answers to ("Council"), as a `Meaning`, or nil.
  private(set) var shortNames: [Meaning?] = []
  /// The verbs.
  private(set) var verbs: [Verb] = []
  /// What words mean that mean several things in a row: "du", of the.
  private(set) var sequences: [[Value]] = []
  /// What may be stuck to the beginning of a word, with what it means there.
  private(set) var prefixes: [Prefix] = []
  private let elides: Bool

  /// Something stuck to the beginning of a word, in place of `replaced`: `لل` in place of `ال`.
  struct Prefix {
    var replaced: String
    var words: String
    var meanings: [Meaning]
  }

  /// The kinds of meaning that a trie's value can have, in its upper bits.
  enum Value {
    case meaning(Meaning)
    case organ(Int32)
    case verb(Int32)
    case sequence(Int32)

    init(_ value: Int32) {
      switch value >> 16 {
      case 0: self = .meaning(Meaning(rawValue: value & 0xFFFF)!)
      case 1: self = .organ(value & 0xFFFF)
      case 2: self = .verb(value & 0xFFFF)
      default: self = .sequence(value & 0xFFFF)
      }
    }

    var rawValue: Int32 {
      switch self {
      case .meaning(let meaning): meaning.rawValue
      case .organ(let index): 1 << 16 | index
      case .verb(let index): 2 << 16 | index
      case .sequence(let index): 3 << 16 | index
      }
    }
  }

  /// The lexicon of English.
  static let english = Lexicon(Language.english)

  /// The lexicon of one language.
  init(_ language: Language) {
    self.language = language
    elides = language.has(.elides)
    addWords()
    addBodies()
    addVerbs()
  }

  private mutating func addWords() {
    let rows = language.tables.words.rows.filter { $0["lang"] == language.code }
    for row in rows where row["meaning"].hasPrefix("prefix") {
      let words = row["words"].split(separator: "=")
      prefixes.append(
        Prefix(
          replaced: words.count > 1 ? String(words[0]) : "", words: String(words.last ?? ""),
          meanings: Self.meanings(row["meaning"].dropFirst(6))))
    }
    for row in rows where !row["meaning"].hasPrefix("prefix") {
      add(row["words"], Self.meanings(row["meaning"][...]).map { .meaning($0) })
    }
  }

  /// The words of the table that have one of some meanings.
  func words(meaning wanted: Set<Meaning>) -> [String] {
    language.tables.words.rows.filter { $0["lang"] == language.code }
      .filter { row in
        !row["meaning"].hasPrefix("prefix") && Self.meanings(row["meaning"][...]).contains(where: wanted.contains)
      }
      .map { $0["words"] }
  }

  private static let meanings = Dictionary(uniqueKeysWithValues: Meaning.allCases.map { ("\($0)", $0) })

  private static func meanings(_ names: Substring) -> [Meaning] {
    names.split(separator: " ").map { name in
      guard let meaning = meanings[String(name)] else { preconditionFailure("words.tsv: no meaning \(name)") }
      return meaning
    }
  }

  /// Adds words with everything that may be stuck to them.
  private mutating func add(_ words: String, _ values: [Value]) {
    trie.add(words, meaning: value(values), elides: elides)
    for prefix in prefixes where words.hasPrefix(prefix.replaced) {
      let whole = prefix.words + words.dropFirst(prefix.replaced.count)
      trie.add(whole, meaning: value(prefix.meanings.map { .meaning($0) } + values), elides: elides)
    }
  }

  private mutating func value(_ values: [Value]) -> Int32 {
    if values.count == 1 { return values[0].rawValue }
    sequences.append(values)
    return Value.sequence(Int32(sequences.count - 1)).rawValue
  }

  private mutating func addBodies() {
    let kinds: [(String, Meaning)] = [
      ("Council", .council), ("Assembly", .assembly), ("Commission", .commission), ("Conference", .conference),
      ("Board", .board),
    ]
    var names: [String: [String]] = [:]
    let columns = language.tables.bodies.columns
    for row in language.tables.bodies.rows where columns.contains(language.code) {
      names[row["code"]] = row.list(language.code)
    }
    for body in Body.all {
      let index = Int32(bodies.count)
      bodies.append(body)
      shortNames.append(kinds.first { body.name.contains($0.0) }?.1)
      for name in (names[body.code] ?? []).sorted(by: { $0.utf8.count > $1.utf8.count }) {
        let name = name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
        add(words(name), [.organ(index)])
      }
    }
  }

  private mutating func addVerbs() {
    for row in language.tables.verbs.rows where row["lang"] == language.code {
      let particles = row.list("particles")
      for column in ["finite", "participle"] {
        let index = Int32(verbs.count)
        verbs.append(Verb(family: row["family"], isParticiple: column == "participle"))
        for form in row.list(column) {
          for words in particles.isEmpty ? [form] : particles.map({ "\(form) \($0)" }) {
            trie.add(words, meaning: 2 << 16 | index, elides: elides)
          }
        }
      }
    }
  }

  /// A name as the scanner meets it: letters and digits in words without their possessive s, everything else a space.
  private func words(_ name: String) -> String {
    let name = elides ? name : name.replacing("’s ", with: " ")
    return name.replacing(" — ", with: " ").replacing("、", with: " ").replacing(",", with: " ").replacing(
      "/", with: " "
    )
    .replacing("«", with: " ").replacing("»", with: " ")
  }
}
