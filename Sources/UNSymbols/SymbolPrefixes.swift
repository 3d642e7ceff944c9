/// A tree over the beginnings of symbols: which body a symbol belongs to, and which spellings may read it.
struct SymbolPrefixes: Sendable {
  /// What one walk down the tree found.
  struct Walk {
    /// The place of the body with the longest prefix, or -1, and the length of that prefix.
    var body = -1
    var bodyEnd = 0
    /// The deepest nodes with spellings: the last one and the one before; 0 for none.
    var last = 0
    var secondLast = 0
    /// The length of the prefix of the last one.
    var lastEnd = 0
  }

  private static let width = 44
  private var next = [UInt16](repeating: 0, count: width)
  private var bodies: [Int16] = [-1]
  /// The spellings of each node: a template and the place of its form.
  private(set) var spellings: [[(template: NumberTemplate, form: Int)]] = [[]]

  /// Whether a prefix may stand on its own at the beginning of a symbol: it holds a letter.
  static func isDistinctive(_ prefix: [UInt8]) -> Bool { prefix.contains(where: ASCII.isLetter) }

  /// The column of a byte, or 255: letters in either case, digits, and the marks of symbols.
  @inline(__always) private static func column(_ byte: UInt8) -> Int {
    switch byte {
    case 0x41...0x5A: Int(byte) - 0x41
    case 0x61...0x7A: Int(byte) - 0x61
    case 0x30...0x39: Int(byte) - 0x30 + 26
    case ASCII.slash: 36
    case ASCII.point: 37
    case ASCII.open: 38
    case ASCII.dash: 39
    case ASCII.colon: 40
    case ASCII.close: 41
    case UInt8(ascii: "["): 42
    case ASCII.space: 43
    default: 255
    }
  }

  private mutating func node(_ prefix: [UInt8]) -> Int {
    var place = 0
    for byte in prefix {
      let cell = place * Self.width + Self.column(byte)
      if next[cell] == 0 {
        next[cell] = UInt16(bodies.count)
        next += [UInt16](repeating: 0, count: Self.width)
        bodies.append(-1)
        spellings.append([])
      }
      place = Int(next[cell])
    }
    return place
  }

  /// Adds a prefix of a body's symbols.
  mutating func insert(body: Int, prefix: [UInt8]) {
    let place = node(prefix)
    bodies[place] = Int16(body)
  }

  /// Adds a spelling under the literal with which it begins.
  mutating func insert(spelling: NumberTemplate, form: Int) {
    let place = node(spelling.prefix)
    spellings[place].append((spelling, form))
  }

  /// Walks down as far as the text goes.
  func walk(_ bytes: UnsafeBufferPointer<UInt8>) -> Walk {
    var found = Walk()
    var place = 0
    for (offset, byte) in bytes.enumerated() {
      let column = Self.column(byte)
      guard column < Self.width else { break }
      place = Int(next[place * Self.width + column])
      guard place != 0 else { break }
      if bodies[place] >= 0 {
        found.body = Int(bodies[place])
        found.bodyEnd = offset + 1
      }
      if !spellings[place].isEmpty {
        found.secondLast = found.last
        found.last = place
        found.lastEnd = offset + 1
      }
    }
    return found
  }
}
