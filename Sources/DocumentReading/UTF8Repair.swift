import UNSymbols

/// Makes sound UTF-8 of bytes that are not, without moving any of them.
enum UTF8Repair {
  /// The bytes with each that belongs to no sound character replaced by `?`, and how many there were.
  static func repaired(_ input: [UInt8]) -> (bytes: [UInt8], replacements: Int) {
    guard let first = firstFault(input) else { return (input, 0) }
    var bytes = input
    var replacements = 0
    var position = first
    while position < bytes.count {
      let length = characterLength(bytes, position)
      if length == 0 {
        bytes[position] = 0x3F
        replacements += 1
      }
      position += max(length, 1)
    }
    return (bytes, replacements)
  }

  /// The offset of the first byte that is not sound, or nil.
  private static func firstFault(_ input: [UInt8]) -> Int? {
    input.withUnsafeBufferPointer { input in
      var position = 0
      while position < input.count {
        if input[position] < 0x80 {
          position += 1
          // Eight letters of ASCII at once.
          while position + 8 <= input.count, input.eight(position) & 0x8080_8080_8080_8080 == 0 { position += 8 }
          continue
        }
        let length = characterLength(input, position)
        if length == 0 { return position }
        position += length
      }
      return nil
    }
  }

  /// The number of bytes of the sound character at a position, or 0.
  private static func characterLength<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, _ position: Int
  ) -> Int where Bytes.Index == Int {
    let byte = bytes[position]
    func continues(_ offset: Int) -> Bool { position + offset < bytes.count && bytes[position + offset] & 0xC0 == 0x80 }
    switch byte {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0...0xEF:
      guard continues(1), continues(2) else { return 0 }
      let second = bytes[position + 1]
      return byte == 0xE0 && second < 0xA0 || byte == 0xED && second > 0x9F ? 0 : 3
    case 0xF0...0xF4:
      guard continues(1), continues(2), continues(3) else { return 0 }
      let second = bytes[position + 1]
      return byte == 0xF0 && second < 0x90 || byte == 0xF4 && second > 0x8F ? 0 : 4
    default: return 0
    }
  }
}
