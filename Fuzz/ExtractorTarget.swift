import CitationExtraction
import DocumentReading

private let extractor = CitationExtractor()

/// The scanner and the resolver on one paragraph and one note: citations lie in the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExtractor(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // The reader gives no line ends and sound UTF-8; the repair is fuzzed with the layout.
  let clean = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self).utf8
    .map { $0 < 0x20 ? 0x20 : $0 }
  guard clean.count > 1 else { return 0 }
  let half = clean.count / 2
  let document = StructuredDocument(
    text: clean, map: OffsetMap(), input: clean,
    paragraphs: [Paragraph(place: .operative, label: "OP1", range: 0..<clean.count)],
    notes: [Note(mark: "1", range: half..<clean.count, paragraph: 0)], host: "A")
  for citation in extractor.citations(in: document) {
    precondition(citation.utf8Range.upperBound <= clean.count && !citation.utf8Range.isEmpty)
  }
  return 0
}
