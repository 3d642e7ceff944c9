/// Tests on UTF-8 bytes that the byte scanners share.
extension UInt8 {
  /// 0 to 9.
  @inlinable package var isDigit: Bool { self &- 0x30 < 10 }
  /// A to Z.
  @inlinable package var isUpper: Bool { self &- 0x41 < 26 }
  /// a to z.
  @inlinable package var isLower: Bool { self &- 0x61 < 26 }
  /// A to Z or a to z.
  @inlinable package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// A letter or a digit.
  @inlinable package var isAlphanumeric: Bool { isLetter || isDigit }
  /// The byte in lower case.
  @inlinable package var lowered: UInt8 { isUpper ? self | 0x20 : self }
}
