/// Names of one or more words, found by the hashes of their words: a trie in one open-addressing table.
///
/// Words are compared by 64-bit FNV-1a hashes of their folded letters (`FoldedText`); two words of all texts and tables together that
/// share one are not to be expected (2^-40 for a million words).
struct WordTrie: Sendable {
  private var keys: [UInt64]
  private var nodes: [Int32]
  private var meanings: [Int32] = [-1]
  /// Whether longer names go through each node.
  private var leads: [Bool] = [true]
  private var mask: Int
  private var filled = 0
  /// The first words of names, what these begin with, and what any word of a name begins with.
  private var firsts = WordFilter()
  private var firstBeginnings = WordFilter()
  private var beginnings = WordFilter()

  /// An empty trie.
  init() {
    keys = [UInt64](repeating: 0, count: 1024)
    nodes = [Int32](repeating: 0, count: 1024)
    mask = 1023
  }

  /// The node below `node` along a word, or 0.
  @inline(__always) func child(of node: Int32, _ word: UInt64) -> Int32 {
    let key = Self.key(node, word)
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return nodes[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// Whether a name may begin with a word.
  @inline(__always) func mayBegin(with word: UInt64) -> Bool { firsts.contains(word) }

  /// Whether the first word of a name may begin with these letters.
  @inline(__always) func firstMayContinue(_ letters: UInt64) -> Bool { firstBeginnings.contains(letters) }

  /// Whether a word of a name may begin with these letters.
  @inline(__always) func mayContinue(_ letters: UInt64) -> Bool { beginnings.contains(letters) }

  /// Whether a longer name goes on behind a node.
  @inline(__always) func leads(from node: Int32) -> Bool { leads[Int(node)] }

  /// The meaning of the name that ends at a node, or -1.
  @inline(__always) func meaning(of node: Int32) -> Int32 { meanings[Int(node)] }

  /// Adds a name; the first meaning given to it stays.
  mutating func add(_ name: some StringProtocol, meaning: Int32, elides: Bool = false) {
    var node: Int32 = 0
    let hashes = WordReader.hashes(of: name, elides: elides) { letters, word in
      beginnings.insert(letters)
      if word == 0 { firstBeginnings.insert(letters) }
    }
    if let first = hashes.first { firsts.insert(first) }
    for hash in hashes {
      let next = child(of: node, hash)
      node = next == 0 ? insert(below: node, hash) : next
    }
    if node != 0, meanings[Int(node)] < 0 { meanings[Int(node)] = meaning }
    // "c удовлетворением": what looks like the Cyrillic word was typed as a Latin letter.
    if name.utf8.starts(with: "с ".utf8) { add("c \(name.dropFirst(2))", meaning: meaning, elides: elides) }
  }

  private static func key(_ node: Int32, _ word: UInt64) -> UInt64 {
    let mixed = (word ^ (UInt64(bitPattern: Int64(node)) &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    return (mixed ^ mixed >> 33) | 1
  }

  private mutating func insert(below node: Int32, _ word: UInt64) -> Int32 {
    filled += 1
    if filled * 2 > keys.count { grow() }
    let fresh = Int32(meanings.count)
    meanings.append(-1)
    leads[Int(node)] = true
    leads.append(false)
    place(Self.key(node, word), fresh)
    return fresh
  }

  private mutating func place(_ key: UInt64, _ node: Int32) {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    nodes[slot] = node
  }

  private mutating func grow() {
    let old = zip(keys, nodes).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    nodes = [Int32](repeating: 0, count: nodes.count * 2)
    mask = keys.count - 1
    for (key, node) in old { place(key, node) }
  }
}

/// A set of words that is asked first, for most words are in none: one bit for each of 65,536 hashes. It may hold a word that was
/// not inserted, and always holds one that was.
private struct WordFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  mutating func insert(_ word: UInt64) { bits[Self.place(word) >> 6] |= 1 << UInt64(Self.place(word) & 63) }

  @inline(__always) func contains(_ word: UInt64) -> Bool {
    bits[Self.place(word) >> 6] & 1 << UInt64(Self.place(word) & 63) != 0
  }

  @inline(__always) private static func place(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word ^ word >> 32) & 0xFFFF)
  }
}
