import UNSymbols

/// The words of opening phrases in one language, from `verbs.tsv` and `openings.tsv`.
struct OpeningGrammar: Sendable {
  /// What a word does in a phrase; the names are those of the `role` column.
  enum Role: Int32, CaseIterable {
    case adverb, opener, degree, feeling, object, state, perfect
  }

  private var words = WordTrie()
  private var verbs = WordTrie()
  private var pasts = WordTrie()
  private var families: [String] = []
  /// Families whose verbs may carry another: "continues to condemn", "remains concerned".
  let continuers: Set<String> = ["continuing"]

  /// The grammar of English.
  static let english = OpeningGrammar(language: "en")

  /// The grammar of one language.
  init(language: String) {
    let roles = Dictionary(uniqueKeysWithValues: Role.allCases.map { ("\($0)", $0) })
    for row in RegistryTable(RegistryTables.openings).rows where row["lang"] == language {
      guard let role = roles[row["role"]] else { preconditionFailure("openings.tsv: no role \(row["role"])") }
      // A word may do several things ("concern", "determined"): each role has names of its own.
      words.add("\(role.rawValue) \(row["words"])", meaning: index(row["family"]))
    }
    for row in RegistryTable(RegistryTables.verbs).rows where row["lang"] == language {
      let particles = row.list("particles")
      for form in [row["finite"], row["participle"]] {
        verbs.add(form, meaning: index(row["family"]))
        for particle in particles { verbs.add("\(form) \(particle)", meaning: index(row["family"])) }
      }
      for words in particles.isEmpty ? [row["past"]] : particles.map({ "\(row["past"]) \($0)" }) {
        pasts.add(words, meaning: index(row["family"]))
      }
      verbs.add(row["base"], meaning: index(row["family"]))
      for particle in particles { verbs.add("\(row["base"]) \(particle)", meaning: index(row["family"])) }
    }
  }

  private mutating func index(_ family: String) -> Int32 {
    if let index = families.firstIndex(of: family) { return Int32(index) }
    families.append(family)
    return Int32(families.count - 1)
  }

  /// The longest words at a position that have one of some roles: their family and the offset behind them.
  func longest(
    _ roles: [Role], _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (String, Int)? {
    var best: (String, Int)?
    for role in roles {
      let root = words.child(of: 0, WordTrie.hash(String(role.rawValue).utf8))
      if let found = walk(words, from: root, text, start, end), found.1 > best?.1 ?? 0 { best = found }
    }
    return best
  }

  /// The verb at a position, in any inflection, with its particle.
  func verb(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (String, Int)? {
    walk(verbs, from: 0, text, start, end)
  }

  /// The verb at a position in the past tense, in which decisions report what was decided: "decided", "took note".
  func pastVerb(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (String, Int)? {
    walk(pasts, from: 0, text, start, end)
  }

  private func walk(
    _ trie: WordTrie, from root: Int32, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (String, Int)? {
    var node = root
    var position = start
    var best: (String, Int)?
    while position < end {
      var hash = WordTrie.seed
      let wordStart = position
      while position < end, text[position].isLetter || text[position] == 0x2D && position > wordStart {
        if text[position] != 0x2D { hash = WordTrie.hash(hash, text[position].lowered) }
        position += 1
      }
      guard position > wordStart else { break }
      var child = trie.child(of: node, hash)
      if child == 0, position + 1 < end, text[position] == 0x20, text[position + 1].isLower {
        position += 1
        while position < end, text[position].isLetter {
          hash = WordTrie.hash(hash, text[position].lowered)
          position += 1
        }
        child = trie.child(of: node, hash)
      }
      guard child != 0 else { break }
      node = child
      let meaning = trie.meaning(of: node)
      if meaning >= 0 { best = (families[Int(meaning)], position) }
      guard position < end, text[position] == 0x20 else { break }
      position += 1
    }
    return best
  }
}
