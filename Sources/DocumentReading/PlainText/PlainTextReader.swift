internal import Foundation
import UNSymbols

/// Reads plain text: finds its layout, its notes and its structure, and the resolutions that it holds.
package struct PlainTextReader: FormatReader {
  package static let format = FileFormat.plainText

  package init() {}

  /// Whether there is no NUL among the first bytes.
  package static func recognises(_ input: [UInt8]) -> Bool {
    input.withUnsafeBytes { $0.isEmpty || memchr($0.baseAddress!, 0, min($0.count, 65_536)) == nil }
  }

  package func read(
    _ input: [UInt8], name: String?, options: DocumentReader.Options, remarks: inout [String]
  ) throws(ReadingError) -> [StructuredDocument] {
    guard PlainTextReader.recognises(input) else { throw ReadingError.binary }
    let known = remarks.count
    let text = TextDecoder.utf8(input, remarks: &remarks)
    if remarks.count > known, TextDecoder.isNoise(input) { throw ReadingError.binary }
    let bytes = PlainTextReader.withLines(text)
    return PlainTextReader.read(bytes, name: name, options: options)
  }

  /// What ends lines in texts that have no line feeds, with as many bytes that do: carriage returns alone (the first Macintosh computers),
  /// vertical tabs (word processors), and the next line, line separator and paragraph separator of Unicode.
  private static let lineEnds: [(end: [UInt8], feed: [UInt8])] = [
    ([0x0D], [0x0A]), ([0x0B], [0x0A]), ([0xC2, 0x85], [0x20, 0x0A]), ([0xE2, 0x80, 0xA8], [0x20, 0x20, 0x0A]),
    ([0xE2, 0x80, 0xA9], [0x20, 0x0A, 0x0A]),
  ]

  /// The most bytes of a first line, which is one of a masthead.
  private static let longestFirstLine = 1000

  /// A text with line feeds where its lines end, if no line feed ends the first.
  private static func withLines(_ input: [UInt8]) -> [UInt8] {
    let first = input.withUnsafeBufferPointer { $0.first(0x0A, in: 0..<min($0.count, longestFirstLine)) }
    guard first == min(input.count, longestFirstLine) else { return input }
    var text = input
    for position in input.indices where input[position] < 0x20 || input[position] == 0xC2 || input[position] == 0xE2 {
      for (end, feed) in lineEnds where input[position...].starts(with: end) {
        let next = position + end.count
        if next < input.count, end == [0x0D], input[next] == 0x0A { continue }
        text.replaceSubrange(position..<next, with: feed)
      }
    }
    return text
  }

  /// The documents of a text that is sound UTF-8.
  static func read(
    _ input: [UInt8], name: String?, options: DocumentReader.Options = DocumentReader.Options()
  ) -> [StructuredDocument] {
    let spaced = PlainTextReader.withSpaces(input)
    let composed = spaced.withUnsafeBufferPointer { ComposedLetters($0) }
    var documents = documents(of: composed?.bytes ?? spaced, name: name, options: options)
    documents.restore(input, through: composed?.map ?? OffsetMap())
    return documents
  }

  /// A text with two spaces for each no-break space, whose two bytes they take, so that lines and marks are told by spaces alone.
  private static func withSpaces(_ input: [UInt8]) -> [UInt8] {
    var position = input.withUnsafeBufferPointer { $0.first(0xC2, in: 0..<$0.count) }
    guard position < input.count else { return input }
    var text = input
    text.withUnsafeMutableBufferPointer { text in
      let bytes = UnsafeBufferPointer(text)
      while position + 1 < bytes.count {
        if bytes[position + 1] == 0xA0 { (text[position], text[position + 1]) = (0x20, 0x20) }
        position = bytes.first(0xC2, in: position + 2..<max(position + 2, bytes.count))
      }
    }
    return text
  }

  private static func documents(
    of input: [UInt8], name: String?, options: DocumentReader.Options
  ) -> [StructuredDocument] {
    let language = input.withUnsafeBufferPointer { options.language(of: $0) }
    if language.script == .han, let later = input.withUnsafeBufferPointer({ OlderChinese($0) }) {
      var documents = documents(of: later.bytes, language, name: name, options: options)
      documents.restore(input, through: later)
      return documents
    }
    return documents(of: input, language, name: name, options: options)
  }

  private static func documents(
    of input: [UInt8], _ language: Language, name: String?, options: DocumentReader.Options
  ) -> [StructuredDocument] {
    input.withUnsafeBufferPointer { TextAssembler($0, language).assembled }
      .documents(input: input, name: name, options: options)
  }
}
