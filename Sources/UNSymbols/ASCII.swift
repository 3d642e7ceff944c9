/// Bytes of ASCII text: the alphabet of symbols.
enum ASCII {
  static let slash = UInt8(ascii: "/")
  static let point = UInt8(ascii: ".")
  static let dash = UInt8(ascii: "-")
  static let open = UInt8(ascii: "(")
  static let close = UInt8(ascii: ")")
  static let colon = UInt8(ascii: ":")
  static let space = UInt8(ascii: " ")

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  @inline(__always) static func upper(_ byte: UInt8) -> UInt8 { isLower(byte) ? byte & 0xDF : byte }

  /// Reads a run of digits whose length lies in the range, and moves past it; nil when the run is shorter or longer.
  static func integer(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int, digits: ClosedRange<Int>) -> Int? {
    var next = place
    var value = 0
    while next < bytes.count, isDigit(bytes[next]), next - place < digits.upperBound {
      value = value * 10 + Int(bytes[next] &- 0x30)
      next += 1
    }
    guard next - place >= digits.lowerBound, next == bytes.count || !isDigit(bytes[next]) else { return nil }
    place = next
    return value
  }

  /// The value of a text that is all digits, or nil: at most nine digits.
  static func integer(_ text: some StringProtocol) -> Int? {
    var value = 0
    var count = 0
    for byte in text.utf8 {
      guard isDigit(byte), count < 9 else { return nil }
      value = value * 10 + Int(byte &- 0x30)
      count += 1
    }
    return count > 0 ? value : nil
  }

  /// Up to eight bytes in upper case as one number, or nil when there are none or more: a key for small tables.
  @inline(__always) static func packed(_ bytes: some Sequence<UInt8>) -> UInt64? {
    var key: UInt64 = 0
    var count = 0
    for byte in bytes {
      guard count < 8 else { return nil }
      key = key << 8 | UInt64(upper(byte))
      count += 1
    }
    return count > 0 ? key : nil
  }

  /// Appends a number that is not negative in decimal.
  static func append(_ value: Int, to bytes: inout [UInt8]) {
    if value >= 10 { append(value / 10, to: &bytes) }
    bytes.append(UInt8(value % 10) + 0x30)
  }
}
