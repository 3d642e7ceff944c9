import CitationExtraction
import DocumentReading

private let reader = DocumentReader()
private let extractor = CitationExtractor()

/// Any bytes as a file: layout, notes, structure, citations; every place lies in the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLayout(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard let result = try? reader.read(input, name: nil) else { return 0 }
  for document in result.documents {
    for paragraph in document.paragraphs { precondition(paragraph.range.upperBound <= document.text.count) }
    for note in document.notes { precondition(note.range.upperBound <= document.text.count) }
    for citation in extractor.citations(in: document) {
      precondition(citation.utf8Range.upperBound <= document.input.count && !citation.utf8Range.isEmpty)
    }
  }
  return 0
}
