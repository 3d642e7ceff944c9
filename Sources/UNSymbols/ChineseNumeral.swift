/// Numbers in Chinese characters: 一五一四 figure by figure, 五十四 and 一百零三 by tens and hundreds.
package enum ChineseNumeral {
  /// The number at a position with the offset behind it; nil where no such character stands or the number goes beyond 99,999.
  package static func read(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    var position = start
    var (total, digits, count) = (0, 0, 0)
    while position + 3 <= end, count <= 9, let figure = figure(text, position) {
      if figure < 10 {
        digits = digits * 10 + figure
      } else {
        total += max(digits, 1) * figure
        digits = 0
      }
      count += 1
      position += 3
    }
    let value = total + digits
    return count > 0 && value <= 99_999 ? (value, position) : nil
  }

  /// Whether a character is one of a number's.
  package static func isFigure(_ character: Character) -> Bool {
    Array(character.utf8).withUnsafeBufferPointer { $0.count == 3 && figure($0, 0) != nil }
  }

  /// What a character at a position stands for: a figure, ten, a hundred, a thousand.
  private static func figure(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int? {
    guard text[position] >= 0xE2, text[position] <= 0xE9 else { return nil }
    switch (text[position], text[position + 1], text[position + 2]) {
    case (0xE3, 0x80, 0x87), (0xE2, 0x97, 0x8B), (0xE9, 0x9B, 0xB6): return 0
    case (0xE4, 0xB8, 0x80): return 1
    case (0xE4, 0xBA, 0x8C): return 2
    case (0xE4, 0xB8, 0x89): return 3
    case (0xE5, 0x9B, 0x9B): return 4
    case (0xE4, 0xBA, 0x94): return 5
    case (0xE5, 0x85, 0xAD): return 6
    case (0xE4, 0xB8, 0x83): return 7
    case (0xE5, 0x85, 0xAB): return 8
    case (0xE4, 0xB9, 0x9D): return 9
    case (0xE5, 0x8D, 0x81): return 10
    case (0xE7, 0x99, 0xBE): return 100
    case (0xE5, 0x8D, 0x83): return 1000
    default: return nil
    }
  }
}
