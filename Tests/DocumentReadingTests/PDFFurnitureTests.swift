import TestSupport
import Testing

@testable import DocumentReading

/// What pages carry around their text, and what only looks like it.
extension PDFReaderTests {
  @Test func `notes that end alike on two pages are no foot of the pages`() throws {
    let full = "words that fill a line of the page to its very end, and go on below it as paragraphs do"
    var pages = PDFSpecimen()
    for page in 1...2 {
      if page > 1 { pages.newPage() }
      pages.print(lines: Array(repeating: full, count: 40), left: 60, top: 100)
      pages.print("\(page)", left: 260, top: 96 + 39 * 12, size: 6)
      pages.print("\(page)", left: 60, top: 697, size: 5)
      pages.print("Adopted under the Convention at its session of page \(page); see", left: 66, top: 700, size: 8)
      pages.print("FCCC/CP/2015/10/Add.1.", left: 66, top: 710, size: 8)
      pages.print("A/C.3/53/L.8", left: 60, top: 740)
    }
    let document = try read(pages)
    #expect(
      notes(document)
        == (1...2).map { "\($0) Adopted under the Convention at its session of page \($0); see FCCC/CP/2015/10/Add.1." }
    )
    #expect(!String(decoding: document.text, as: UTF8.self).contains("L.8"))
  }
}
