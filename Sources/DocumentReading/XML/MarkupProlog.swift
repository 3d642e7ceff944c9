internal import UNSymbols

/// What stands before the first element of a file in markup.
enum MarkupProlog {
  /// How many bytes of a file are looked through.
  private static let limit = 4096

  /// The first bytes of a file from its first element, or from the declaration of its type, on: behind a byte order mark, white
  /// space, processing instructions such as `<?xml …?>`, and comments; empty where nothing else stands there.
  static func rest(of input: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var rest = input.prefix(limit)
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { $0 <= 0x20 }
      if rest.starts(with: "<?".utf8) {
        rest = behind("?>", rest)
      } else if rest.starts(with: "<!--".utf8) {
        rest = behind("-->", rest)
      } else {
        return rest
      }
    }
  }

  /// What is behind the declaration of a type with which bytes begin; the bytes where they begin with none.
  static func behindType(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
    guard rest.starts(with: "<!DOCTYPE".utf8) else { return rest }
    let isDeclaring = rest.prefix { $0 != 0x3E }.contains(0x5B)
    return (isDeclaring ? behind("]", rest) : rest).drop { $0 != 0x3E }.dropFirst().drop { $0 <= 0x20 }
  }

  /// What is behind the first of some bytes; nothing where they do not stand there.
  private static func behind(
    _ end: StaticString, _ bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    let count = end.utf8CodeUnitCount
    let end = UnsafeBufferPointer(start: end.utf8Start, count: count)
    let found = bytes.indices.first { bytes[$0...].starts(with: end) }
    return found.map { bytes[($0 + count)...] } ?? bytes.suffix(0)
  }
}
