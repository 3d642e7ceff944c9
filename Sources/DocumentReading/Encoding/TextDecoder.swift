import Foundation
import UNSymbols

/// Tells the encoding of a text and turns it into UTF-8.
enum TextDecoder {
  /// A text in UTF-16 or UTF-32 as UTF-8; nil when the bytes are in neither, by their mark or by their zeros.
  static func wide(_ input: [UInt8]) -> [UInt8]? {
    let marks: [(mark: [UInt8], encoding: String)] = [
      ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"), ([0xFF, 0xFE], "UTF-16LE"),
      ([0xFE, 0xFF], "UTF-16BE"),
    ]
    if let (mark, encoding) = marks.first(where: { input.starts(with: $0.mark) }) {
      return Iconv.utf8(input.dropFirst(mark.count), from: encoding, isStrict: false).map { undeclared($0.bytes) }
    }
    guard input.count >= 4, input.count % 2 == 0 else { return nil }
    // Spaces, digits and line ends of a text in UTF-16 have their zeros on one side.
    var zeros = [0, 0]
    var blanks = 0
    let sample = min(input.count, 65_536)
    guard input.withUnsafeBufferPointer({ $0.first(0, in: 0..<sample) }) < sample else { return nil }
    for place in 0..<sample where input[place] == 0 {
      zeros[place & 1] += 1
      let other = input[place ^ 1]
      if other == 0x20 || other == 0x0A || other == 0x0D { blanks += 1 }
    }
    guard zeros.min() == 0, let most = zeros.max(), most >= 2, most * 50 > sample, blanks * 20 > most else {
      return nil
    }
    let encoding = zeros[1] > 0 ? "UTF-16LE" : "UTF-16BE"
    guard let (bytes, _) = Iconv.utf8(input, from: encoding, isStrict: true),
      !bytes.contains(where: { $0 < 9 || (14..<0x20).contains($0) && $0 != 0x1A && $0 != 0x1B })
    else { return nil }
    return undeclared(bytes)
  }

  /// A text as UTF-8 that is not in UTF-16.
  /// - Parameters:
  ///   - declared: The encoding that the file names.
  ///   - remarks: Gets a line where the encoding is not sure, or bytes had no place in it.
  static func utf8(_ input: [UInt8], declared: String? = nil, remarks: inout [String]) -> [UInt8] {
    let (repaired, faults) = UTF8Repair.repaired(input)
    if faults == 0 { return input }
    if let declared, !isUTF8(declared), let (bytes, _) = Iconv.utf8(input, from: name(of: declared), isStrict: true) {
      return bytes
    }
    let high = input.count { $0 >= 0x80 }
    if faults * 4 > high, let guess = LegacyEncoding.guess(input),
      let (bytes, replaced) = Iconv.utf8(input, from: guess.encoding, isStrict: false)
    {
      if !guess.isSure {
        remarks.append(
          "its encoding is not sure; read as \(guess.encoding), so that letters beyond ASCII may be wrong; if they are, convert it with iconv first"
        )
      }
      if replaced > 0 { remarks.append("\(replaced) bytes that \(guess.encoding) does not have were read as ?") }
      return bytes
    }
    remarks.append("\(faults) invalid UTF-8 bytes were read as ?")
    return repaired
  }

  /// Whether bytes that are no sound UTF-8 are no text at all: one in fifty is a control character.
  static func isNoise(_ input: [UInt8]) -> Bool {
    let sample = input.prefix(4096)
    let controls = sample.count { $0 < 0x09 || (0x0E...0x1F).contains($0) && $0 != 0x1A && $0 != 0x1B || $0 == 0x7F }
    return controls * 50 > sample.count
  }

  private static func isUTF8(_ name: String) -> Bool { ["utf-8", "utf8"].contains(name.lowercased()) }

  /// The encoding that a declaration means: browsers read the ISO names as the Windows encodings that contain them (WHATWG
  /// Encoding, 4.2).
  private static func name(of declared: String) -> String {
    switch declared.lowercased() {
    case "iso-8859-1", "latin1", "us-ascii", "ascii": "windows-1252"
    case "gb2312", "gbk", "x-gbk": "GB18030"
    default: declared.prefix(40).filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
    }
  }

  /// An XML file without the declaration of its old encoding; every byte keeps its place.
  private static func undeclared(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.prefix(200).firstIndex(of: 0x3E) else { return bytes }
    let words = String(decoding: bytes[..<end], as: UTF8.self)
    guard let start = words.range(of: "encoding")?.lowerBound else { return bytes }
    let place = words.utf8.distance(from: words.startIndex, to: start)
    var quotes = 0
    var result = bytes
    for index in place..<end where quotes < 2 {
      if bytes[index] == 0x22 || bytes[index] == 0x27 { quotes += 1 }
      result[index] = 0x20
    }
    return result
  }
}
