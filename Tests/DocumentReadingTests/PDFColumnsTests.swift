import TestSupport
import Testing

@testable import DocumentReading

/// Columns, their notes and the words that are spread over a line, from runs at given places.
@Suite struct PDFColumnsTests {
  /// Words at places of a page, ten points high.
  private struct Page {
    var bytes: [UInt8] = []
    var runs: [PDFRun] = []

    mutating func add(_ text: String, _ left: Double, _ right: Double, top: Double, size: Double = 10) {
      let start = bytes.count
      bytes += text.utf8
      runs.append(
        PDFRun(words: start..<bytes.count, left: left, right: right, top: top, bottom: top + size, size: size))
    }

    func text(_ runs: [PDFRun]) -> [String] { runs.map { String(decoding: bytes[$0.words], as: UTF8.self) } }
  }

  private func cells(_ page: Page) -> [Int] {
    PDFCells.lines(PDFLine.rows(page.runs), page.bytes).map(\.count)
  }

  @Test func `a line of few words that is spread to both margins is one line`() {
    var page = Page()
    for row in 0..<4 { page.add("a line that fills its column", 60, 260, top: Double(row) * 12) }
    page.add("Recalling", 80, 120, top: 48)
    page.add("the Treaty", 160, 260, top: 48)
    for row in 5..<9 { page.add("a line that fills its column", 60, 260, top: Double(row) * 12) }
    #expect(cells(page) == [1, 1, 1, 1, 1, 1, 1, 1, 1])
  }

  @Test func `a row of very many words takes time with their number`() {
    var page = Page()
    for index in 0..<40_000 { page.add("x", Double(index) * 10, Double(index) * 10 + 5, top: 20) }
    let begun = ContinuousClock.now
    #expect(PDFLine.rows(page.runs).map(\.count) == [40_000])
    #expect(ContinuousClock.now - begun < .seconds(30), "the square of their number takes minutes")
  }

  @Test func `the cells of a table stay apart at the same margin`() {
    var page = Page()
    for row in 0..<4 { page.add("a line that fills its column", 60, 260, top: Double(row) * 12) }
    for row in 4..<8 {
      page.add("79/\(row)", 60, 100, top: Double(row) * 12)
      page.add("4 December", 180, 260, top: Double(row) * 12)
    }
    #expect(cells(page) == [1, 1, 1, 1, 2, 2, 2, 2])
  }

  @Test func `a cell beside lines that are short stays apart`() {
    var page = Page()
    for row in 0..<6 { page.add("a line that fills its column", 60, 260, top: Double(row) * 12) }
    page.add("The title of an item", 60, 140, top: 72)
    page.add("as a separate item", 190, 260, top: 72)
    page.add("in two lines", 60, 120, top: 84)
    #expect(cells(page) == [1, 1, 1, 1, 1, 1, 2, 1])
  }

  /// A page with a masthead, a title that ends between the columns, and notes that begin left of the right column's text.
  private var page: Page {
    var page = Page()
    page.add("United Nations", 60, 200, top: 20)
    page.add("A/RES/73/999", 420, 520, top: 20)
    page.add("Distr.: General", 420, 520, top: 40)
    page.add("the title of it all", 60, 296, top: 100, size: 12)
    for row in 0..<14 {
      page.add("left \(row)", 80, 260, top: 120 + Double(row) * 12)
      if row < 11 { page.add("right \(row)", 320, 520, top: 120 + Double(row) * 12) }
    }
    for row in 11..<14 {
      page.add("\(row)", 292, 295, top: 118 + Double(row) * 12, size: 5)
      page.add("note \(row)", 320, 420, top: 120 + Double(row) * 12)
    }
    return page
  }

  @Test func `a masthead is read before the columns below it`() {
    let regions = PDFColumns(page.runs).regions.map(page.text)
    #expect(regions.first == ["United Nations", "A/RES/73/999", "Distr.: General"])
    #expect(regions.count == 4)
  }

  @Test func `marks that stand left of a column belong to it`() {
    let regions = PDFColumns(page.runs).regions.map(page.text)
    #expect(regions[1] == ["the title of it all"])
    #expect(regions[2] == (0..<14).map { "left \($0)" })
    #expect(Set(regions[3]) == Set((0..<11).map { "right \($0)" } + (11..<14).flatMap { ["\($0)", "note \($0)"] }))
  }

  @Test func `a longer line with nothing beside it does not cross the columns`() {
    var page = self.page
    page.add("the longest line of a ragged column", 80, 285, top: 288)
    let regions = PDFColumns(page.runs).regions.map(page.text)
    #expect(regions.count == 4)
    #expect(regions[2].last == "the longest line of a ragged column")
  }

  @Test func `the last column may be short`() {
    var page = Page()
    for row in 0..<14 { page.add("left \(row)", 60, 270, top: Double(row) * 12) }
    for row in 0..<3 { page.add("right \(row)", 300, row < 2 ? 510 : 400, top: Double(row) * 12) }
    #expect(
      PDFColumns(page.runs).regions.map(page.text) == [(0..<14).map { "left \($0)" }, (0..<3).map { "right \($0)" }])
  }
}
