import CitationExtraction
import DocumentReading

private let reader = DocumentReader()
private let extractor = CitationExtractor()

/// Any bytes as a page: the guard, the parser, the words, the citations; every place lies in the text that was made.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array("<html>".utf8) + Array(UnsafeBufferPointer(start: start, count: count))
  guard let result = try? reader.read(input, name: nil) else { return 0 }
  for document in result.documents {
    for paragraph in document.paragraphs { precondition(paragraph.range.upperBound <= document.text.count) }
    for note in document.notes { precondition(note.range.upperBound <= document.text.count) }
    for citation in extractor.citations(in: document) {
      precondition(citation.utf8Range.upperBound <= document.input.count)
    }
  }
  return 0
}
