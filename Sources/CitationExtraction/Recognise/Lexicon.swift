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
  }

  /// A verb of the opening phrases.
  struct Verb: Sendable {
    /// The family that `--via` knows: `taking-note`.
    var family: String
    /// The hashes of the particles that make the verb what it is ("note", "into account"); empty when it needs none.
    var particles: [String]
  }

  /// The names of all kinds.
  private(set) var trie = WordTrie()
  /// The bodies that the names stand for.
  private(set) var bodies: [Body] = []
  /// Which short name each body answers to ("Council"), as a `Meaning`, or nil.
  private(set) var shortNames: [Meaning?] = []
  /// The verbs.
  private(set) var verbs: [Verb] = []

  /// The kinds of meaning that a trie's value can have, in its upper bits.
  enum Value {
    case meaning(Meaning)
    case organ(Int32)
    case verb(Int32)

    init(_ value: Int32) {
      switch value >> 16 {
      case 0: self = .meaning(Meaning(rawValue: value & 0xFFFF)!)
      case 1: self = .organ(value & 0xFFFF)
      default: self = .verb(value & 0xFFFF)
      }
    }
  }

  /// The lexicon of English.
  static let english = Lexicon(language: "en")

  /// The lexicon of one language.
  init(language: String) {
    addWords(language)
    addBodies(language)
    addVerbs(language)
  }

  private mutating func addWords(_ language: String) {
    let meanings = Dictionary(uniqueKeysWithValues: Meaning.allCases.map { ("\($0)", $0) })
    for row in RegistryTable(RegistryTables.words).rows where row["lang"] == language {
      guard let meaning = meanings[row["meaning"]] else {
        preconditionFailure("words.tsv: no meaning \(row["meaning"])")
      }
      trie.add(row["words"], meaning: meaning.rawValue)
    }
  }

  private mutating func addBodies(_ language: String) {
    let kinds: [(String, Meaning)] = [
      ("Council", .council), ("Assembly", .assembly), ("Commission", .commission), ("Conference", .conference),
      ("Board", .board),
    ]
    for body in Body.all {
      let index = Int32(bodies.count)
      bodies.append(body)
      shortNames.append(kinds.first { body.name.contains($0.0) }?.1)
      for name in body.names(language: language) {
        let name = name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
        trie.add(Self.words(name), meaning: 1 << 16 | index)
      }
    }
  }

  private mutating func addVerbs(_ language: String) {
    for row in RegistryTable(RegistryTables.verbs).rows where row["lang"] == language {
      let particles = row.list("particles")
      let index = Int32(verbs.count)
      verbs.append(Verb(family: row["family"], particles: particles))
      for form in [row["finite"], row["participle"]] {
        for words in particles.isEmpty ? [form] : particles.map({ "\(form) \($0)" }) {
          trie.add(words, meaning: 2 << 16 | index)
        }
      }
    }
  }

  /// A name as the scanner meets it: letters and digits in words without their possessive s, everything else a space.
  private static func words(_ name: String) -> String {
    let name = name.replacing("’s ", with: " ")
    return String(decoding: name.utf8.map { $0 == 0x2C || $0 == 0x2F ? 0x20 : $0 }, as: UTF8.self)
  }
}
