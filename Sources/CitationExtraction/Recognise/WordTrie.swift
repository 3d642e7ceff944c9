/// Names of one or more words, found by the hashes of their words: a trie in one open-addressing table.
///
/// Words are compared by 64-bit FNV-1a hashes of their lower-case letters; two words of all texts and tables together that
/// share one are not to be expected (2^-40 for a million words).
struct WordTrie: Sendable {
  private var keys: [UInt64]
  private var nodes: [Int32]
  private var meanings: [Int32] = [-1]
  private var mask: Int
  private var filled = 0

  /// An empty trie.
  init() {
    keys = [UInt64](repeating: 0, count: 1024)
    nodes = [Int32](repeating: 0, count: 1024)
    mask = 1023
  }

  /// The hash of no letters.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash with one more letter.
  @inline(__always) static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash of a word in lower case, hyphens and apostrophes left out.
  static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(seed) { $1 == 0x2D || $1 == 0x27 ? $0 : hash($0, $1 &- 0x41 < 26 ? $1 | 0x20 : $1) }
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

  /// The meaning of the name that ends at a node, or -1.
  @inline(__always) func meaning(of node: Int32) -> Int32 { meanings[Int(node)] }

  /// Adds a name; the first meaning given to it stays.
  mutating func add(_ name: some StringProtocol, meaning: Int32) {
    var node: Int32 = 0
    for word in name.utf8.split(whereSeparator: { $0 == 0x20 }) {
      let hash = Self.hash(word)
      let next = child(of: node, hash)
      node = next == 0 ? insert(below: node, hash) : next
    }
    if node != 0, meanings[Int(node)] < 0 { meanings[Int(node)] = meaning }
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
