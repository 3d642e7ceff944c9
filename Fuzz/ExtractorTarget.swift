import CitationExtraction
import DocumentReading
import UNSymbols

private let extractor = CitationExtractor()

/// The scanner and the resolver on two paragraphs and a note in the language that the first byte chooses: citations lie in the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExtractor(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard let first = input.first else { return 0 }
  // The reader gives no line ends and sound UTF-8; the repair is fuzzed with the layout.
  let clean = String(decoding: input.dropFirst(), as: UTF8.self).utf8.map { $0 < 0x20 ? 0x20 : $0 }
  guard clean.count > 1 else { return 0 }
  let half = clean.indices.dropFirst(clean.count / 2).first { clean[$0] & 0xC0 != 0x80 } ?? 0
  let languages = Language.all
  let document = StructuredDocument(
    text: clean, map: OffsetMap(), input: clean,
    paragraphs: [
      Paragraph(place: .preamble, range: 0..<half),
      Paragraph(place: .operative, label: "OP1", range: 0..<clean.count),
    ].filter { !$0.range.isEmpty },
    notes: [Note(mark: "1", range: half..<clean.count, paragraph: 0)], host: first & 0x80 == 0 ? "A" : "S",
    language: languages[Int(first & 0x7F) % languages.count].code)
  for citation in extractor.citations(in: document) {
    precondition(citation.utf8Range.upperBound <= clean.count && !citation.utf8Range.isEmpty)
  }
  return 0
}
