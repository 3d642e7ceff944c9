import UNSymbols

/// A text whose accents stand as characters of their own behind their letters (Unicode's form NFD), with one character for both, as
/// the words of the registry have them. Some converters and the names of files on a Mac write so.
///
/// Each byte keeps the place that it comes from.
struct ComposedLetters {
  /// The text with its letters composed.
  private(set) var bytes: [UInt8] = []
  /// The way back.
  private(set) var map = OffsetMap()

  /// Composes the letters of a text; nil for one that has none to compose.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    let first = min(input.first(0xCC, in: 0..<input.count), input.first(0xD9, in: 0..<input.count))
    guard var mark = Self.nextMark(input, first) else { return nil }
    bytes.reserveCapacity(input.count)
    var copied = 0
    map.addRun(at: 0, from: 0)
    while mark < input.count {
      bytes.append(contentsOf: input[copied..<mark])
      copied = mark
      if let (letter, length) = Self.letter(behind: bytes, UInt16(input[mark]) << 8 | UInt16(input[mark + 1])) {
        bytes.removeLast(length)
        map.addRun(at: bytes.count, from: mark - length)
        bytes.append(UInt8(letter >> 8))
        bytes.append(UInt8(letter & 0xFF))
        copied = mark + 2
        map.addRun(at: bytes.count, from: copied)
      }
      mark = Self.nextMark(input, mark + 2) ?? input.count
    }
    bytes.append(contentsOf: input[copied...])
  }

  /// The bytes of a text, letters composed where there are any to compose.
  static func composed(_ input: [UInt8]) -> [UInt8] {
    input.withUnsafeBufferPointer { ComposedLetters($0)?.bytes } ?? input
  }

  /// The offset of the next mark that may belong to the letter before it.
  private static func nextMark(_ input: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard input.count > 1 else { return nil }
    return (start..<max(start, input.count - 1)).first {
      input[$0] == 0xCC || input[$0] == 0xD9 && (0x93...0x95).contains(input[$0 + 1])
    }
  }

  /// The letter with its mark, as two bytes of UTF-8, and how many bytes the letter alone takes; nil where there is none such.
  private static func letter(behind text: [UInt8], _ mark: UInt16) -> (letter: UInt16, length: Int)? {
    guard let last = text.last else { return nil }
    if last.isLetter {
      guard let second = latin[mark]?[last & 0xDF] else { return nil }
      return (0xC300 | UInt16(second + last & 0x20), 1)
    }
    guard text.count > 1, let letter = others[UInt32(text[text.count - 2]) << 24 | UInt32(last) << 16 | UInt32(mark)]
    else { return nil }
    return (letter, 2)
  }

  /// For each mark the second byte of the capitals that carry it (Unicode, Latin-1 Supplement); small letters are 0x20 behind.
  private static let latin: [UInt16: [UInt8: UInt8]] = [
    0xCC80: [0x41: 0x80, 0x45: 0x88, 0x49: 0x8C, 0x4F: 0x92, 0x55: 0x99],
    0xCC81: [0x41: 0x81, 0x45: 0x89, 0x49: 0x8D, 0x4F: 0x93, 0x55: 0x9A, 0x59: 0x9D],
    0xCC82: [0x41: 0x82, 0x45: 0x8A, 0x49: 0x8E, 0x4F: 0x94, 0x55: 0x9B],
    0xCC83: [0x41: 0x83, 0x4E: 0x91, 0x4F: 0x95],
    0xCC88: [0x41: 0x84, 0x45: 0x8B, 0x49: 0x8F, 0x4F: 0x96, 0x55: 0x9C],
    0xCC8A: [0x41: 0x85],
    0xCCA7: [0x43: 0x87],
  ]

  /// Cyrillic and Arabic letters with their marks: й, ё and the forms of hamza and madda (Unicode, Cyrillic and Arabic).
  private static let others: [UInt32: UInt16] = [
    0xD0B8_CC86: 0xD0B9, 0xD098_CC86: 0xD099, 0xD0B5_CC88: 0xD191, 0xD095_CC88: 0xD081,
    0xD8A7_D993: 0xD8A2, 0xD8A7_D994: 0xD8A3, 0xD8A7_D995: 0xD8A5, 0xD988_D994: 0xD8A4, 0xD98A_D994: 0xD8A6,
  ]
}
