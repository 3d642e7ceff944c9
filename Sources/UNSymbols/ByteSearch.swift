internal import Foundation

/// Searches in UTF-8 that look at eight bytes at once, for the passes over whole texts.
extension UnsafeBufferPointer<UInt8> {
  /// The eight bytes from a position on, the first in the lowest place; all must lie in the buffer.
  @inlinable @inline(__always) package func eight(_ position: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(baseAddress! + position).loadUnaligned(as: UInt64.self))
  }

  /// The offset of the first byte of a value in a range, or the range's end.
  package func first(_ byte: UInt8, in range: Range<Int>) -> Int {
    guard let base = baseAddress, !range.isEmpty,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return range.upperBound }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
  }

  /// The offset of the first digit at or behind a position, or the end.
  @inlinable package func digit(from start: Int, _ end: Int) -> Int {
    var position = start
    while position < end {
      if position + 8 <= end {
        let bytes = eight(position)
        // In each byte the top bit tells whether a sum went beyond it; those beyond ASCII may be taken for digits here.
        let low = bytes & ~0x8080_8080_8080_8080
        let fromZero = low &+ 0x0101_0101_0101_0101 &* (0x80 - 0x30)
        let beyondNine = low &+ 0x0101_0101_0101_0101 &* (0x80 - 0x3A)
        if fromZero & ~beyondNine & ~bytes & 0x8080_8080_8080_8080 == 0 {
          position += 8
          continue
        }
      }
      if self[position].isDigit { return position }
      position += 1
    }
    return end
  }

  /// How many of the eight bytes from a position on are ASCII letters, before the first that is none; all must lie in the buffer.
  @inlinable @inline(__always) package func letters(inEightFrom position: Int) -> Int {
    let bytes = eight(position) | 0x2020_2020_2020_2020
    // In each byte the top bit tells whether a sum went beyond it.
    let low = bytes & ~0x8080_8080_8080_8080
    let fromA = low &+ 0x0101_0101_0101_0101 &* (0x80 - 0x61)
    let beyondZ = low &+ 0x0101_0101_0101_0101 &* (0x80 - 0x7B)
    let others = (~fromA | beyondZ | bytes) & 0x8080_8080_8080_8080
    return others.trailingZeroBitCount >> 3
  }

  /// The number of characters that begin in a range of UTF-8.
  package func characters(in range: Range<Int>) -> Int {
    var position = range.lowerBound
    var count = 0
    while position + 8 <= range.upperBound {
      let bytes = eight(position)
      position += 8
      count &+= 8
      guard bytes & 0x8080_8080_8080_8080 != 0 else { continue }
      // The bytes of a character behind its first are 10xxxxxx. The product adds up the eight marks in its highest byte, for the
      // instruction that counts bits is not in all processors of this kind.
      let continued = (bytes & ~(bytes << 1) & 0x8080_8080_8080_8080) >> 7
      count &-= Int(truncatingIfNeeded: (continued &* 0x0101_0101_0101_0101) >> 56)
    }
    while position < range.upperBound {
      if self[position] & 0xC0 != 0x80 { count &+= 1 }
      position += 1
    }
    return count
  }
}
