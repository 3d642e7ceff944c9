/// One of the entities that need no declaration, or a character reference.
struct MarkupEntity {
  /// What it stands for.
  let character: Unicode.Scalar
  /// How many bytes it takes, with `&` and `;`.
  let length: Int

  /// The entity that begins at `start`, or nil when the bytes there are none.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) {
    let last = min(limit, start + 12)
    guard start + 1 < last, let end = (start + 1..<last).first(where: { bytes[$0] == UInt8(ascii: ";") }) else {
      return nil
    }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    guard let character = MarkupEntity.character(named: name) else { return nil }
    self.character = character
    length = end + 1 - start
  }

  private static func character(named name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    default: break
    }
    let value =
      if name.hasPrefix("#x") { UInt32(name.dropFirst(2), radix: 16) } else if name.hasPrefix("#") {
        UInt32(name.dropFirst())
      } else { nil as UInt32? }
    guard let value, value != 0 else { return nil }
    return Unicode.Scalar(value)
  }

  /// A short text, such as an attribute's value, with its entities replaced.
  static func decode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = Array(text.utf8)
    rest.withUnsafeMutableBufferPointer { buffer in
      let bytes = UnsafeBufferPointer(buffer)
      var start = 0
      var at = 0
      while at < bytes.count {
        if bytes[at] == UInt8(ascii: "&"), let entity = MarkupEntity(bytes, at: at, limit: bytes.count) {
          result.append(contentsOf: String(decoding: bytes[start..<at], as: UTF8.self).unicodeScalars)
          result.append(entity.character)
          at += entity.length
          start = at
        } else {
          at += 1
        }
      }
      result.append(contentsOf: String(decoding: bytes[start...], as: UTF8.self).unicodeScalars)
    }
    return String(result)
  }
}

/// The shape of UTF-8.
enum UTF8Sequence {
  /// How many bytes the valid character of two to four bytes at `index` takes, or nil when there is none.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> Int? {
    let first = bytes[index]
    let (length, low, high): (Int, UInt8, UInt8) =
      switch first {
      case 0xC2...0xDF: (2, 0x80, 0xBF)
      case 0xE0: (3, 0xA0, 0xBF)
      case 0xED: (3, 0x80, 0x9F)
      case 0xE1...0xEF: (3, 0x80, 0xBF)
      case 0xF0: (4, 0x90, 0xBF)
      case 0xF1...0xF3: (4, 0x80, 0xBF)
      case 0xF4: (4, 0x80, 0x8F)
      default: (0, 0, 0)
      }
    guard length > 0, index + length <= limit, (low...high).contains(bytes[index + 1]) else { return nil }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }
}
