import CitationExtraction
@testable import DocumentReading

private let reader = DocumentReader()
private let extractor = CitationExtractor()
private let names = ["document", "footnotes", "numbering", "styles", "header1"]

/// Any bytes as the parts of a Word file, divided by zeros; bytes that begin as a ZIP does are the file itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDocx(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  var file = input
  if !ZipDirectory.recognises(input) {
    var zip = ZipSpecimen()
    zip.add("[Content_Types].xml", [], isDeflated: false)
    let kind = "http://x/"
    let relationships = names.dropFirst().map { "<R Id=\"\($0)\" Type=\"\(kind)\($0)\" Target=\"\($0).xml\"/>" }
    zip.add("word/_rels/document.xml.rels", "<R>\(relationships.joined())</R>".utf8, isDeflated: false)
    for (name, part) in parts(input) { zip.add("word/\(name).xml", part, isDeflated: false) }
    file = zip.bytes
  }
  guard let result = try? reader.read(file, name: nil) else { return 0 }
  for document in result.documents {
    for paragraph in document.paragraphs { precondition(paragraph.range.upperBound <= document.text.count) }
    for note in document.notes { precondition(note.range.upperBound <= document.text.count) }
    for citation in extractor.citations(in: document) {
      precondition(citation.utf8Range.upperBound <= document.input.count)
    }
  }
  return 0
}

private func parts(_ input: [UInt8]) -> [(String, ArraySlice<UInt8>)] {
  Array(zip(names, input.split(separator: 0, omittingEmptySubsequences: false)))
}
