import DocumentReading
import Testing

@Suite struct FormatTests {
  @Test(arguments: [
    ("%PDF-1.7\n", FileFormat.pdf), ("junk before %PDF-1.4", .pdf), ("The General Assembly,", .plainText),
    ("<?xml version=\"1.0\"?><akomaNtoso/>", .akn), ("", .plainText),
  ])
  func `content tells the format`(text: String, format: FileFormat) {
    #expect(DocumentReader.format(of: Array(text.utf8)) == format)
  }

  @Test func `what is no document says so`() {
    #expect(throws: ReadingError.binary) { try DocumentReader().read([0x41, 0, 0x42], name: "a.txt") }
  }

  @Test(
    arguments: [
      (Array("{\\rtf1 x}".utf8), "is RTF, which is not read"),
      (Array("BZh91AY".utf8), "is compressed with bzip2, which is not read"),
      ([0x89, 0x50, 0x4E, 0x47, 0], "is a picture (PNG)"),
      ([0x61] + [UInt8](repeating: 0, count: 256) + Array("ustar".utf8), "is a tar archive without compression"),
    ] as [([UInt8], String)])
  func `what is known to be something else says what it is`(bytes: [UInt8], what: String) throws {
    let error = #expect(throws: ReadingError.self) { try DocumentReader().read(bytes, name: "a.txt") }
    #expect(error?.what == what)
  }

  @Test func `pages by the places where they begin`() {
    var document = StructuredDocument(
      text: [], map: OffsetMap(), input: Array("one\ntwo\n".utf8), paragraphs: [], notes: [])
    #expect(document.page(at: 3) == nil)
    document.pageStarts = [0, 4]
    #expect([0, 3, 4, 8].map { document.page(at: $0) } == [1, 1, 2, 2])
  }
}
