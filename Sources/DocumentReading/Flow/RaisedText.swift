internal import UNSymbols

/// Words that are printed raised: marks of notes, exponents, ordinals.
enum RaisedText {
  /// Makes marks of the raised words at the end of a block. Digits become the raised digits of Unicode, so that no reader of
  /// the text takes them for the end of a number.
  static func mark(_ range: Range<Int>, in block: inout FlowText.Block) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, block.bytes[start] == 0x20 || block.bytes[start] == 0x2C { start += 1 }
    while end > start, block.bytes[end - 1] == 0x20 || block.bytes[end - 1] == 0x2C || block.bytes[end - 1] == 0x2F {
      end -= 1
    }
    guard (1...6).contains(end - start) else { return }
    let words = Array(block.bytes[start..<end])
    // "nº", as French and Spanish abbreviate "number".
    if words == [0x6F], start > 0, block.bytes[start - 1] | 0x20 == 0x6E,
      start == 1 || !block.bytes[start - 2].isLetter
    {
      return
    }
    // "2,3" and "1, 2" are two marks.
    if words.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2C || $0 == 0x20 }) {
      var tail = Array(block.bytes[end..<range.upperBound])
      tail.removeAll { $0 == 0x2F }
      block.bytes.removeSubrange(start...)
      for number in words.split(whereSeparator: { $0 == 0x2C || $0 == 0x20 }) where number.count <= 3 {
        let from = block.bytes.count
        for digit in number { block.bytes += raised(digit) }
        block.marks.append(
          FlowText.Mark(range: from..<block.bytes.count, label: String(decoding: number, as: UTF8.self)))
      }
      block.bytes += tail
    } else if words.allSatisfy({ $0 == 0x2A }) || words.count == 1 && words.first! >= 0x61 && words.first! <= 0x7A {
      block.marks.append(FlowText.Mark(range: start..<end, label: String(decoding: words, as: UTF8.self)))
    }
  }

  /// The raised digit that stands for one of ASCII; any other byte as it is.
  static func raised(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case 0x31: [0xC2, 0xB9]
    case 0x32: [0xC2, 0xB2]
    case 0x33: [0xC2, 0xB3]
    case 0x30, 0x34...0x39: [0xE2, 0x81, byte + 0x80]
    default: [byte]
    }
  }
}
