/// The text of a symbol as the grammar wants it: ASCII, without spaces, with the way back to the places of the original.
///
/// Rules of `UNSymbols`: dashes and slashes of all sorts become `-` and `/`, full width forms their plain twins, Cyrillic
/// look-alikes Latin letters, Arabic session marks (`د-3`) roman sessions; invisible characters, re-issue marks (`*`, `#`)
/// and the punctuation that follows a symbol go. A space stays only between two words outside brackets (UNBIS practice).
struct SymbolText {
  /// The clean text.
  private(set) var bytes: [UInt8] = []
  /// For each byte of the clean text its UTF-8 offset in the original, and the length of the original at the end.
  private(set) var offsets: [Int] = []

  private var depth = 0
  private var pendingSpace = false

  /// Cleans a text; throws at the first character that no symbol holds.
  init(_ text: String) throws(SymbolError) {
    var offset = 0
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      let length = UTF8.width(scalar)
      if scalar == "\u{062F}" {
        offset += try session(&scalars, at: offset, in: text)
        continue
      }
      switch Self.meaning(scalar) {
      case .byte(let byte): append(byte, at: offset)
      case .nothing: break
      case .space: pendingSpace = !bytes.isEmpty
      case .foreign:
        throw SymbolError(text: text, offset: offset, reason: "no symbol holds the character \(Self.name(of: scalar))")
      }
      offset += length
    }
    while let last = bytes.last, [0x2E, 0x2C, 0x3B, 0x3A].contains(last) {
      bytes.removeLast()
      offsets.removeLast()
    }
    offsets.append(offset)
  }

  /// Whether a text needs no cleaning.
  static func isClean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = bytes.last, ASCII.isDigit(last) || ASCII.isLetter(last) || last == ASCII.close || last == 0x5D
    else { return false }
    for byte in bytes {
      guard
        (byte >= 0x2D && byte <= 0x3A) || ASCII.isLetter(byte) || byte == ASCII.open || byte == ASCII.close
          || byte == 0x5B || byte == 0x5D
      else { return false }
    }
    return true
  }

  private mutating func append(_ byte: UInt8, at offset: Int) {
    if pendingSpace, depth == 0, let last = bytes.last, ASCII.isLetter(last), ASCII.isLetter(byte) {
      bytes.append(ASCII.space)
      offsets.append(offset - 1)
    }
    pendingSpace = false
    if byte == ASCII.open { depth += 1 }
    if byte == ASCII.close { depth -= 1 }
    bytes.append(byte)
    offsets.append(offset)
  }

  /// Reads an Arabic session mark whose first letter is gone: `د-3`, `دإ-4`, `دإط-5`. Returns the length of it in bytes.
  private mutating func session(
    _ scalars: inout ArraySlice<Unicode.Scalar>, at start: Int, in text: String
  ) throws(SymbolError) -> Int {
    var length = 2
    var prefix = ""
    var value = 0
    while let scalar = scalars.first {
      if scalar == "\u{0625}" {
        prefix = "S-"
      } else if scalar == "\u{0637}" {
        prefix = "ES-"
      } else if case .byte(let byte) = Self.meaning(scalar), ASCII.isDigit(byte), value < 100 {
        value = value * 10 + Int(byte - 0x30)
      } else if value == 0, case .byte(ASCII.dash) = Self.meaning(scalar) {
      } else if value == 0, case .space = Self.meaning(scalar) {
      } else {
        break
      }
      length += UTF8.width(scalar)
      scalars.removeFirst()
    }
    guard (1...399).contains(value) else {
      throw SymbolError(text: text, offset: start, reason: "a session was expected after “د”")
    }
    for byte in (prefix + (depth > 0 ? RomanNumeral.text(value) : String(value))).utf8 { append(byte, at: start) }
    return length
  }

  private enum Meaning {
    case byte(UInt8)
    case nothing
    case space
    case foreign
  }

  /// A character as a message names it: itself, or its number where it can't be seen.
  private static func name(of scalar: Unicode.Scalar) -> String {
    guard [.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory) else {
      return "“\(scalar)”"
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static let lookAlikes: [Unicode.Scalar: UInt8] = {
    let pairs = zip("АВСЕНКМОРТХІЅасеорхіѕ".unicodeScalars, "ABCEHKMOPTXISaceopxis".utf8)
    return Dictionary(uniqueKeysWithValues: Array(pairs))
  }()

  private static func meaning(_ scalar: Unicode.Scalar) -> Meaning {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x23, 0x2A, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x0640, 0xFEFF: .nothing
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: .byte(ASCII.dash)
    case 0x2044, 0x2215: .byte(ASCII.slash)
    case 0x30...0x3A, 0x41...0x5B, 0x5D, 0x61...0x7A, 0x28, 0x29, 0x2C...0x2F, 0x3B: .byte(UInt8(scalar.value))
    case 0x0660...0x0669: .byte(UInt8(scalar.value - 0x0660 + 0x30))
    case 0x06F0...0x06F9: .byte(UInt8(scalar.value - 0x06F0 + 0x30))
    case 0x060C, 0x3001: .byte(0x2C)
    case 0xFF01...0xFF5E: meaning(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    default: lookAlikes[scalar].map(Meaning.byte) ?? .foreign
    }
  }
}
