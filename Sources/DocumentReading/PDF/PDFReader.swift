/// Reads PDF.
package struct PDFReader: FormatReader {
  package static let format = FileFormat.pdf

  package init() {}

  /// Whether `%PDF-` stands among the first 1,024 bytes, where readers of the format look for it (ISO 32000-1, annex H.3.4.1).
  package static func recognises(_ input: [UInt8]) -> Bool {
    let signature = Array("%PDF-".utf8)
    let last = min(input.count, 1024) - signature.count
    guard last >= 0 else { return false }
    return (0...last).contains {
      input[$0] == signature[0] && input[$0..<$0 + signature.count].elementsEqual(signature)
    }
  }

  package func read(
    _ input: [UInt8], name: String?, options: DocumentReader.Options, remarks: inout [String]
  ) throws(ReadingError) -> [StructuredDocument] {
    throw ReadingError(what: "is a PDF", remedy: "convert it to text first")
  }
}
