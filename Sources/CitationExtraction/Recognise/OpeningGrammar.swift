import UNSymbols

/// The words of opening phrases in one language, from `verbs.tsv` and `openings.tsv`.
final class OpeningGrammar: Sendable {
  /// What a word does in a phrase; the names are those of the `role` column.
  enum Role: Int32, CaseIterable {
    case adverb, opener, degree, feeling, object, state, perfect
    /// A state inside a sentence, with the word that must follow it where others have the same form: "convinced that".
    case innerState
    /// An adverb that may stand behind a comma: "Toma nota, a este respecto".
    case aside
    /// The object of a verb of reaffirming, without a possessive: "重申支持", "تؤكد من جديد التزامها".
    case bareObject
    /// Such an object that is no part of the phrase: "يكرر طلبه".
    case repeated
    /// The verb that a verb of continuing carries and that is no part of the phrase: "Continue de prendre note".
    case continued
    /// Words before or inside a phrase that do not belong to it: "在这方面回顾", "In this regard, requests".
    case lead
    /// A degree that stands behind what it qualifies: "القلق البالغ".
    case behind
    /// The words that bind the others: "with", "its", "having", "and", "to".
    case with, its, having, and, to
  }

  private let words: WordTrie
  private let verbs: WordTrie
  private let bases: WordTrie
  private let pasts: WordTrie
  /// The verbs with the conjunction that is stuck to them: "وتشجع".
  private let joined: WordTrie
  private let families: [String]
  /// The hashes of all words that stand in phrases.
  private let known: Set<UInt64>
  private let elides: Bool
  /// The hash of the number under which the words of each role stand.
  private let roots = Role.allCases.map { FoldedText.hash(String($0.rawValue)) }
  /// The language.
  let language: Language

  /// The grammar of one language.
  init(_ language: Language) {
    let tables = OpeningTables(language)
    self.language = language
    elides = language.has(.elides)
    words = tables.words
    verbs = tables.verbs
    bases = tables.bases
    pasts = tables.pasts
    joined = tables.joined
    families = tables.families
    known = tables.known
  }

  /// The longest words at a position that have one of some roles: their family and the offset behind them.
  func longest(
    _ roles: [Role], _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (String, Int)? {
    var best: (String, Int)?
    let first = word(text, start, end)
    for role in roles {
      let root = words.child(of: 0, roots[Int(role.rawValue)])
      if let found = walk(words, from: root, text, first, end), found.1 > best?.1 ?? 0 { best = found }
    }
    return best
  }

  /// The verb at a position, in any inflection, with its particle.
  func verb(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (String, Int)? {
    walk(verbs, from: 0, text, word(text, start, end), end, isDivisible: true)
  }

  /// Whether what looks like a verb is a noun, as the word behind it tells: "Note by the Secretariat", "Review of the work".
  func isNoun(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let (_, after) = walk(bases, from: 0, text, word(text, start, end), end), after < end, text[after] == 0x20
    else { return false }
    return language.opens(.nounSign, text, after + 1, end) || language.opens(.author, text, after + 1, end)
  }

  /// Whether a verb without an ending stands at a position and ends at another: "Adopt".
  func isBase(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, endingAt end: Int) -> Bool {
    walk(bases, from: 0, text, word(text, start, end), end)?.1 == end
  }

  /// The verb at a position with the conjunction that is stuck to it.
  func joinedVerb(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (String, Int)? {
    walk(joined, from: 0, text, word(text, start, end), end)
  }

  /// The verb at a position in the past tense, in which decisions report what was decided: "decided", "took note".
  func pastVerb(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (String, Int)? {
    walk(pasts, from: 0, text, word(text, start, end), end)
  }

  /// The words of a phrase as printed, without the spaces that a text layer left inside them: "Recal ling".
  func words(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var before: UInt64?
    var position = range.lowerBound
    while position < range.upperBound {
      let start = position
      var alone = UInt64.noLetters
      var joined = before ?? UInt64.noLetters
      while position < range.upperBound, text[position] != 0x20 {
        _ = FoldedText.add(text, position, range.upperBound, to: &joined)
        position = FoldedText.add(text, position, range.upperBound, to: &alone)
      }
      let isDivided = before.map { !known.contains($0) && known.contains(joined) } ?? false
      if before != nil, !isDivided { bytes.append(0x20) }
      bytes += text[start..<position]
      before = isDivided ? joined : alone
      position += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The offset behind the body that speaks, where it may stand inside of the verb's words.
  private func speakerEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard language.has(.verbOpens) else { return nil }
    return language.opening(.speaker, text, start, end).map { start + $0.bytes.count }
  }

  /// A word of the text and its hash.
  private typealias Word = (start: Int, end: Int, hash: UInt64)

  private func word(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Word {
    var hash = UInt64.noLetters
    let wordEnd = WordReader.end(text, start, end, elides: elides, &hash)
    return (start, wordEnd, hash)
  }

  private func walk(
    _ trie: WordTrie, from root: Int32, _ text: UnsafeBufferPointer<UInt8>, _ first: Word, _ end: Int,
    isDivisible: Bool = false
  ) -> (String, Int)? {
    var node = root
    var word = first
    var best: (String, Int)?
    while word.end > word.start {
      var position = word.end
      var child = trie.child(of: node, word.hash)
      if child == 0, position + 1 < end, text[position] == 0x20, text[position + 1].isLower, trie.mayContinue(word.hash)
      {
        position = WordReader.end(text, position + 1, end, elides: elides, &word.hash)
        child = trie.child(of: node, word.hash)
      }
      guard child != 0 else {
        // "tenant également compte", "принимает в этой связи к сведению": an adverb or lead divides the verb from its particle. So does
        // the body that speaks where the verb stands first: "ويحيط المجلس علما".
        guard isDivisible, node != root,
          let after = longest([.adverb, .lead], text, word.start, end)?.1 ?? speakerEnd(text, word.start, end),
          let next = WordReader.next(text, after, end)
        else { break }
        word = self.word(text, next, end)
        continue
      }
      node = child
      let meaning = trie.meaning(of: node)
      if meaning >= 0 { best = (families[Int(meaning)], position) }
      guard let next = WordReader.next(text, position, end) else { break }
      word = self.word(text, next, end)
    }
    return best
  }
}
