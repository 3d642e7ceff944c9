import Foundation
import TestSupport
import Testing
import UNSymbols

@testable import DocumentReading

/// PDFs without words, encrypted, broken or cut, and converters that fail.
extension PDFReaderTests {
  private func error(_ bytes: [UInt8], tool: ExternalTool = ExternalTool("pdftohtml")) -> ReadingError? {
    var remarks: [String] = []
    do throws(ReadingError) {
      _ = try PDFReader(tool: tool).read(bytes, name: "a b.pdf", options: DocumentReader.Options(), remarks: &remarks)
      return nil
    } catch {
      return error
    }
  }

  @Test func aScanNamesTheCommandThatReadsIt() throws {
    let failure = error(PDFSpecimen().bytes())
    let error = try #require(failure)
    #expect(error.what.hasPrefix("is a scan without text"))
    #expect(error.remedy.contains("ocrmypdf 'a b.pdf' OUT.pdf"))
  }

  @Test func `words that a machine recognised in a scan are read, and said`() throws {
    var page = resolution()
    page.isScan = true
    var remarks: [String] = []
    let documents = try PDFReader().read(
      page.bytes(), name: nil, options: DocumentReader.Options(), remarks: &remarks)
    #expect(documents.first?.symbol?.canonical == "A/RES/73/999")
    #expect(remarks == ["is a scan whose words a machine recognised; they may be wrong"])
  }

  @Test(arguments: [
    ("BT 3 Tr /F 10 Tf (seen \\) 0 Tr) Tj [(a) -20 (b)] TJ ET", 0, 2),
    ("BT 0 Tr (a) Tj ET q BT 3 Tr (b) Tj ET Q BT (c) Tj ET", 2, 1),
    ("BT 7 Tr (a) ' ET % BT 0 Tr (b) Tj ET\nBT (c) Tj ET", 0, 2),
    ("BI /W 1 /H 1 ID 0 Tr BT Tj EI BT 3 Tr <6162> Tj ET", 0, 1), ("(BT) Tj /Tj", 0, 0), ("BT (never closed", 0, 0),
  ])
  func `the programs of pages tell which words are invisible`(program: String, visible: Int, invisible: Int) {
    let packed = Deflated.bytes(Array(program.utf8), bits: 15)
    let files = [
      Array("1 0 obj\n<< /Length 9 >>\nstream\n\(program)\nendstream\nendobj\n".utf8),
      Array("1 0 obj\n<< /Filter /FlateDecode >>\nstream\r\n".utf8) + packed + Array("\nendstream\n".utf8),
    ]
    for file in files {
      let modes = PDFTextModes(file)
      #expect(modes.visible == visible)
      #expect(modes.invisible == invisible)
    }
    let picture = PDFTextModes(Array("<< /Subtype /Image >> stream\n\(program)\nendstream\nBT (a) Tj ET".utf8))
    #expect(picture.visible + picture.invisible == 0)
  }

  @Test func anEncryptedFileSaysSo() {
    #expect(error(resolution().bytes(encrypted: true))?.what == "is an encrypted PDF")
  }

  @Test func brokenFilesSaySo() {
    let bytes = resolution().bytes()
    for broken in [Array("%PDF-1.4\n".utf8), Array("%PDF-1.7\nnothing of the kind".utf8), Array(bytes.prefix(300))] {
      #expect(error(broken)?.what.hasPrefix("is a broken PDF") == true)
    }
  }

  @Test func truncatedFilesEndInWordsOrInAnError() {
    let bytes = resolution().bytes()
    for length in stride(from: 9, to: bytes.count, by: 211) {
      if let error = error(Array(bytes.prefix(length))) { #expect(!error.remedy.isEmpty) }
    }
  }

  @Test func convertersThatFailAreSaid() {
    var limits = ExternalTool.Limits()
    limits.seconds = 0.3
    #expect(
      error([], tool: ExternalTool("citegraph-no-such-tool"))?.remedy.contains("apt-get install poppler-utils") == true)
    #expect(error([], tool: ExternalTool("true"))?.what.hasPrefix("is a broken PDF") == true)
    #expect(error([], tool: ExternalTool("false"))?.what == "is a PDF on which poppler failed (code 1)")
    #expect(error([], tool: ExternalTool("/dev/null"))?.what.hasPrefix("is a PDF on which poppler failed") == true)
  }

  @Test func nothingIsLeftBehind() throws {
    let folder = NSTemporaryDirectory()
    let before = try Set(FileManager.default.contentsOfDirectory(atPath: folder)).filter { $0.contains("pdf") }
    _ = try read(resolution())
    let behind = try Set(FileManager.default.contentsOfDirectory(atPath: folder)).filter { $0.contains("pdf") }
    #expect(behind.subtracting(before).isEmpty)
  }
}
