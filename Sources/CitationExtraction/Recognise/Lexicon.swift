import UNSymbols

/// The words of one language that matter to citations, from `Data/registry`: bodies, nouns, verbs, small words.
final class Lexicon: Sendable {
  /// A verb of the opening phrases.
  struct Verb: Sendable {
    /// The family that `--via` knows: `taking-note`.
    var family: String
    /// Whether this is its participle rather than a finite form.
    var isParticiple: Bool
    /// Whether this is a word for a state, which governs in recitals only: "convinced that".
    var isState = false
  }

  /// The language.
  let language: Language
  /// The names of all kinds.
  let trie: WordTrie
  /// The bodies that the names stand for.
  let bodies: [Body]
  /// Which short name each body answers to ("Council"), as a `WordMeaning`, or nil.
  let shortNames: [WordMeaning?]
  /// The verbs.
  let verbs: [Verb]
  /// What words mean that mean several things in a row: "du", of the.
  let sequences: [[Value]]
  /// What may be stuck to the beginning of a word, with what it means there.
  let prefixes: [Prefix]

  /// Something stuck to the beginning of a word, in place of `replaced`: `لل` in place of `ال`.
  struct Prefix {
    var replaced: String
    var words: String
    var meanings: [WordMeaning]
  }

  /// The kinds of meaning that a trie's value can have, in its upper bits.
  enum Value {
    case meaning(WordMeaning)
    case organ(Int32)
    case verb(Int32)
    case sequence(Int32)

    init(_ value: Int32) {
      switch value >> 16 {
      case 0: self = .meaning(WordMeaning(rawValue: value & 0xFFFF)!)
      case 1: self = .organ(value & 0xFFFF)
      case 2: self = .verb(value & 0xFFFF)
      default: self = .sequence(value & 0xFFFF)
      }
    }

    /// The meaning, where it is one.
    var meaning: WordMeaning? {
      if case .meaning(let meaning) = self { meaning } else { nil }
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

  /// The lexicon of one language.
  init(_ language: Language) {
    let builder = LexiconBuilder(language)
    self.language = language
    trie = builder.trie
    bodies = builder.bodies
    shortNames = builder.shortNames
    verbs = builder.verbs
    sequences = builder.sequences
    prefixes = builder.prefixes
  }

  /// The bodies that short names mean in a body's own texts before another is named: itself ("Commission resolution 51/1" in the
  /// Commission's), the one that it took over from ("Commission resolution 2005/3" in the Human Rights Council's), the one that
  /// set it up ("Commission resolution 2001/32" in the Sub-Commission's), the board of its programme.
  func shortNames(inTextsOf own: Body) -> NamedBodies {
    var named = NamedBodies()
    named.paragraph = NamedBodies.implied
    let predecessor = own.predecessor
    let programme = own.code.prefix { $0 != "/" } + "/"
    let parents = own.code.indices.filter { own.code[$0] == "/" }.map { own.code[..<$0] }
    for (body, short) in zip(bodies, shortNames) {
      guard let short else { continue }
      if body == own {
        named.speaks(body, as: short)
      } else if named[short] == nil,
        body == predecessor || NamedBodies.remembered.contains(short) && parents.contains(body.code[...])
          || short == .board && programme.count > 2 && body.code.hasPrefix(programme)
      {
        named.remember(body, as: short)
      }
    }
    return named
  }

  /// The words of the table that have one of some meanings.
  func words(meaning wanted: Set<WordMeaning>) -> [String] {
    language.tables.words.rows(of: language.code)
      .filter { row in
        !row["meaning"].hasPrefix("prefix")
          && Self.values(row["meaning"][...]).contains { $0.meaning.map(wanted.contains) ?? false }
      }
      .map { $0["words"] }
  }

  /// The conjunctions of a language that are stuck to the verb: "وتقرر".
  static func stuckConjunctions(_ language: Language) -> [String] {
    language.tables.words.rows(of: language.code)
      .filter { $0["meaning"] == "prefix and" && !$0["words"].contains("=") }
      .map { $0["words"] }
  }

  /// The body that a lexeme of this kind names.
  func body(of lexeme: Lexeme) -> Body { bodies[Int(lexeme.value)] }

  /// The verb that a lexeme of this kind is.
  func verb(of lexeme: Lexeme) -> Verb { verbs[Int(lexeme.value)] }

  /// What the words of a row mean: meanings, and bodies by their code ("S resolution").
  static func values(_ names: Substring) -> [Value] {
    names.split(separator: " ").map { name in
      if let meaning = WordMeaning(named: String(name)) { return .meaning(meaning) }
      guard let body = Body.all.firstIndex(where: { $0.code == name }) else {
        preconditionFailure("words.tsv: no meaning \(name)")
      }
      return .organ(Int32(body))
    }
  }
}
