internal import Foundation
internal import UNSymbols

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
    let (bytes, replacements) = UTF8Repair.repaired(input)
    if replacements > 0 { remarks.append("\(replacements) invalid UTF-8 bytes were read as ?") }
    return PlainTextReader.read(bytes, name: name)
  }

  /// The documents of a text that is sound UTF-8.
  static func read(_ input: [UInt8], name: String?) -> [StructuredDocument] {
    input.withUnsafeBufferPointer { read($0, input: input, name: name) }
  }

  private static func read(
    _ buffer: UnsafeBufferPointer<UInt8>, input: [UInt8], name: String?
  ) -> [StructuredDocument] {
    let assembler = TextAssembler(buffer)
    var text = assembler.text.bytes
    var map = assembler.text.map
    let fileSymbol = name.flatMap { Masthead.symbol(fileName: $0) }
    let ends = text.withUnsafeBufferPointer { EndNotes($0, paragraphs: assembler.paragraphs) }
    let segments = text.withUnsafeBufferPointer { ResolutionSegments.find($0, ends.paragraphs) }
    let notes =
      assembler.notes.map { EndNotes.Found(mark: $0.mark, range: $0.range, paragraphsBefore: $0.paragraphsBefore) }
      + ends.notes
    let marks = text.withUnsafeBufferPointer {
      NoteMarkFinder.find(in: $0, paragraphs: ends.paragraphs, numbers: notes.map { Int($0.mark) })
    }
    let drafts = segments.map { DocumentDraft($0, of: segments.count, ends.paragraphs, notes: notes, marks: marks) }
    let cuts = drafts.flatMap { $0.marks.map(\.range) }
    let cutter = TextCutter(cuts)
    cutter.apply(to: &text, map: &map)
    return text.withUnsafeBufferPointer { buffer in
      drafts.map { draft in
        draft.document(
          buffer, text: text, map: map, input: input, cutter: cutter,
          fileSymbol: segments.count == 1 ? fileSymbol : nil,
          addresses: segments.count == 1 ? assembler.addresses : [])
      }
    }
  }
}
