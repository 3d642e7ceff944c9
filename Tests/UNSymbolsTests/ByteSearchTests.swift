import TestSupport
import Testing

@testable import UNSymbols

/// The searches that look at eight bytes at once find what a look at each byte finds.
@Suite struct ByteSearchTests {
  /// Texts of letters, digits and characters of two and three bytes, drawn from a generator.
  private static let texts: [[UInt8]] = {
    var generator = SeededGenerator(seed: 7)
    let pieces = ["a", " ", "of", "é", "第", "9", "0", "/", ":", "١", "resolution ", "\u{7F}"]
    return (0..<300).map { length in
      Array((0..<length % 40).map { _ in pieces.randomElement(using: &generator)! }.joined().utf8)
    }
  }()

  @Test func digitIsTheFirstDigit() {
    for text in Self.texts {
      text.withUnsafeBufferPointer { bytes in
        for start in 0...bytes.count {
          let expected = (start..<bytes.count).first { bytes[$0].isDigit } ?? bytes.count
          #expect(bytes.digit(from: start, bytes.count) == expected)
        }
      }
    }
  }

  @Test func lettersAreThoseBeforeTheFirstOther() {
    for text in Self.texts + [Array("@AZ[`az{Zz".utf8)] {
      text.withUnsafeBufferPointer { bytes in
        for start in 0..<max(0, bytes.count - 7) {
          #expect(bytes.letters(inEightFrom: start) == bytes[start..<start + 8].prefix { $0.isLetter }.count)
        }
      }
    }
  }

  @Test func charactersAreThoseOfTheText() {
    for text in Self.texts {
      text.withUnsafeBufferPointer { bytes in
        #expect(bytes.characters(in: 0..<bytes.count) == String(decoding: text, as: UTF8.self).unicodeScalars.count)
      }
    }
  }

  @Test func firstIsTheFirstOrTheEnd() {
    for text in Self.texts {
      text.withUnsafeBufferPointer { bytes in
        #expect(bytes.first(0x20, in: 0..<bytes.count) == text.firstIndex(of: 0x20) ?? text.count)
        #expect(bytes.first(0x20, in: 0..<0) == 0)
      }
    }
  }
}
