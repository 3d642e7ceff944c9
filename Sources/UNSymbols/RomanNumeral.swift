/// Roman numerals as sessions use them, 1 to 399, in their one canonical spelling.
package enum RomanNumeral {
  /// Whether a byte is a small numeral of those that number items: i, v or x.
  package static func isSmallDigit(_ byte: UInt8) -> Bool { byte == 0x69 || byte == 0x76 || byte == 0x78 }

  private static let hundreds = ["", "C", "CC", "CCC"]
  private static let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
  private static let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]

  /// The texts of 0 (empty) to 399.
  private static let texts: [String] = (0...399).map { hundreds[$0 / 100] + tens[$0 / 10 % 10] + units[$0 % 10] }

  /// The numeral of a number from 1 to 399; a precondition guards the range.
  package static func text(_ value: Int) -> String {
    precondition((1...399).contains(value), "no roman numeral for \(value)")
    return texts[value]
  }

  /// The value of a numeral in upper or lower case; nil for `IIII`, `VX` and all other spellings that are not canonical.
  package static func value(of text: some StringProtocol) -> Int? {
    var text = String(text)
    return text.withUTF8 { value(of: $0) }
  }

  /// The value of a numeral given as ASCII bytes in upper or lower case, or nil.
  static func value(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 12 else { return nil }
    var sum = 0
    var previous = 0
    for byte in bytes.reversed() {
      guard let digit = digit(byte) else { return nil }
      if digit < previous { sum -= digit } else { sum += digit }
      previous = max(previous, digit)
    }
    guard (1...399).contains(sum) else { return nil }
    let canonical = texts[sum].utf8
    guard canonical.count == bytes.count, zip(canonical, bytes).allSatisfy({ $0 == $1 & 0xDF }) else { return nil }
    return sum
  }

  /// The value of one letter in either case, or nil.
  static func digit(_ byte: UInt8) -> Int? {
    switch byte & 0xDF {
    case 0x49: 1
    case 0x56: 5
    case 0x58: 10
    case 0x4C: 50
    case 0x43: 100
    default: nil
    }
  }
}
