import Foundation
import TestSupport
import Testing
import UNSymbols

@testable import DocumentReading

/// PDFs that the tests print, read with poppler.
@Suite(.enabled(if: Tool(named: "pdftohtml") != nil, "poppler-utils is not installed"))
struct PDFReaderTests {
  func read(_ specimen: PDFSpecimen) throws -> StructuredDocument {
    var remarks: [String] = []
    let documents = try PDFReader().read(
      specimen.bytes(), name: nil, options: DocumentReader.Options(), remarks: &remarks)
    #expect(remarks.isEmpty)
    return try #require(documents.first)
  }

  func paragraphs(_ document: StructuredDocument) -> [String] {
    document.paragraphs.map { String(decoding: document.text[$0.range], as: UTF8.self) }
  }

  func notes(_ document: StructuredDocument) -> [String] {
    document.notes.map { "\($0.mark) \(String(decoding: document.text[$0.range], as: UTF8.self))" }
  }

  /// A page of a resolution in the layout of the Official Document System.
  func resolution() -> PDFSpecimen {
    var page = PDFSpecimen()
    page.print("United Nations", left: 123, top: 58, size: 14)
    page.print("A", left: 492, top: 58, size: 20)
    page.print("/RES/73/999", left: 507, top: 58)
    page.print("Distr.: General", left: 397, top: 88)
    page.print("73/999. Lines and their places", left: 85, top: 330, size: 12, font: "Bold")
    page.print("The General Assembly,", left: 147, top: 360, font: "Italic")
    page.print("Recalling", left: 147, top: 390, font: "Italic")
    page.print("its resolutions 37/90 of 10 December 1982,", left: 190, top: 390)
    page.print("1", left: 373, top: 386, size: 6)
    page.print("and 54/68 of", left: 378, top: 390)
    page.print("6 December 1999,", left: 123, top: 402)
    page.print("Mindful", left: 147, top: 424, font: "Italic")
    page.print("of what a page ends in the middle of, as this paragraph is by", left: 182, top: 424)
    page.print("__________________", left: 100, top: 680, size: 8)
    page.print("1", left: 118, top: 690, size: 5)
    page.print("See A/AC.105/1137, which goes on", left: 123, top: 694, size: 8.5)
    page.print("in a second line.", left: 123, top: 705, size: 8.5)
    page.print("18-99999 (E)    021118", left: 65, top: 745)
    page.newPage()
    page.print("A/RES/73/999", left: 60, top: 58, size: 8.5, font: "Bold")
    page.print("its form,", left: 123, top: 90)
    page.print("1.", left: 123, top: 112)
    page.print("Decides", left: 147, top: 112, font: "Italic")
    page.print("to remain seized of the matter.", left: 183, top: 112)
    page.print("2/2", left: 60, top: 755, size: 8.5, font: "Bold")
    page.print("18-99999", left: 524, top: 755, size: 7)
    return page
  }

  @Test func aResolutionHasItsParagraphsNotesAndPages() throws {
    let document = try read(resolution())
    #expect(document.symbol?.canonical == "A/RES/73/999")
    #expect(document.title == "Lines and their places")
    #expect(
      paragraphs(document).suffix(4) == [
        "The General Assembly,", "Recalling its resolutions 37/90 of 10 December 1982, and 54/68 of 6 December 1999,",
        "Mindful of what a page ends in the middle of, as this paragraph is by its form,",
        "1. Decides to remain seized of the matter.",
      ])
    #expect(document.paragraphs.map(\.label).suffix(4) == [nil, "PP1", "PP2", "OP1"])
    #expect(notes(document) == ["1 See A/AC.105/1137, which goes on in a second line."])
    let carrier = try #require(document.notes[0].paragraph)
    #expect(document.paragraphs[carrier].label == "PP1")
    let mark = try #require(document.paragraphs[carrier].marks.first)
    #expect(document.text[..<mark.range.lowerBound].suffix(5).elementsEqual("1982,".utf8))
    #expect(document.pageStarts.count == 2)
    #expect(
      document.paragraphs.suffix(2).map { document.page(at: document.map.inputOffset(of: $0.range.upperBound - 1)) }
        == [2, 2])
    #expect(document.page(at: document.map.inputOffset(of: document.notes[0].range.lowerBound)) == 1)
  }

  @Test func theTextHoldsEachPageWithItsNotes() throws {
    let document = try read(resolution())
    let pages = String(decoding: document.input, as: UTF8.self).split(separator: "\u{C}")
    try #require(pages.count == 2)
    #expect(pages[0].contains("10 December 1982,\u{B9} and 54/68"))
    #expect(pages[0].hasSuffix("by\n\n1 See A/AC.105/1137, which goes on in a second line.\n\n"))
    #expect(pages[1] == "its form,\n\n1. Decides to remain seized of the matter.\n\n")
  }

  @Test func columnsAreReadOneAfterTheOther() throws {
    var page = PDFSpecimen()
    page.print(
      "A title that stretches across both of the columns of the page", left: 100, top: 80, size: 12, font: "Bold")
    func column(_ name: String, left: Double) -> [String] {
      (1...12).map { "the line \($0) of the \(name) column, which is as long as any" }
    }
    page.print(lines: column("first", left: 60), left: 60, top: 110, indent: 0)
    // The lines of the columns stand at different heights, and the gutter is narrow.
    page.print(lines: column("second", left: 315), left: 312, top: 115)
    let document = try read(page)
    let text = paragraphs(document).joined(separator: " ")
    #expect(text.hasPrefix("A title"))
    let places = ["line 1 of the first", "line 12 of the first", "line 1 of the second", "line 12 of the second"].map {
      text.range(of: $0)?.lowerBound
    }
    #expect(places.compactMap { $0 }.count == 4)
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(paragraphs(document).count == 2, "one paragraph goes on from the first column in the second")
  }

  /// A page in two columns without room between paragraphs, each of which has an indent.
  func twoColumns(_ left: [String], _ right: [String]) -> PDFSpecimen {
    var page = PDFSpecimen()
    for (column, lines) in [left, right].enumerated() {
      for (row, line) in lines.enumerated() {
        let words = line.drop { $0 == " " }
        let indent = words.count < line.count ? 20.0 : 0
        page.print(String(words), left: 60 + Double(column) * 262 + indent, top: 110 + Double(row) * 12)
      }
    }
    return page
  }

  @Test func `in columns without gaps the indents and the formula divide paragraphs`() throws {
    let full = "words that fill a line of the column to its very end"
    let recital = [
      "  The General Assembly,", "  Noting the first,", "  Noting the next,",
      "  Recalling its resolutions of years, also 2453 A", "(XXIII) and", full, full,
      "the end,",
      "  Mindful of a paragraph that goes on in the next,", full, full, full, full,
      "and one more line of the same column, of words,",
    ]
    let decisions = [
      "Which begins there with a capital and no indent, of", full, full, full, full, "the end,",
      "  1. Decides to be seized of it;", "  The rest", "  2. Decides nothing else, and", full, full, full, "the end.",
    ]
    let document = try read(twoColumns(recital, decisions))
    let found = paragraphs(document)
    #expect(
      found.map { $0.split(separator: " ").prefix(3).joined(separator: " ") } == [
        "The General Assembly,", "Noting the first,", "Noting the next,", "Recalling its resolutions", "Mindful of a",
        "1. Decides to", "The rest",
        "2. Decides nothing",
      ])
    #expect(found.count > 4 && found[3].contains("2453 A (XXIII) and words"))
    #expect(found.count > 4 && found[4].contains("of words, Which begins"))
  }

  @Test func `a note goes on at the foot of the next column`() throws {
    let full = "words that fill a line of the column to its very end"
    var page = twoColumns(
      Array(repeating: full, count: 14), Array(repeating: full, count: 14) + ["the end of it all."])
    page.print("1", left: 262, top: 106, size: 6)
    page.print("1", left: 60, top: 300, size: 5)
    page.print("See A/AC.105/1137, which goes on in the column", left: 65, top: 304, size: 8)
    page.print("beside it, and ends there.", left: 322, top: 304, size: 8)
    let document = try read(page)
    #expect(notes(document) == ["1 See A/AC.105/1137, which goes on in the column beside it, and ends there."])
    #expect(paragraphs(document).count == 1)
  }

  @Test func aListOfContentsHasNoColumns() throws {
    var page = PDFSpecimen()
    for line in 1...14 {
      page.print(
        "The matter of chapter \(line), which has a long title, and dots ........", left: 60,
        top: 80 + Double(line) * 20)
      page.print("\(line * 7)", left: 500, top: 80 + Double(line) * 20)
    }
    let text = try paragraphs(read(page))
    #expect(text.prefix(2).map { $0.contains("chapter 1,") || $0 == "7" } == [true, true])
  }

  @Test func hyphensOfLinesGoAndThoseOfWordsStay() throws {
    var page = PDFSpecimen()
    page.print(
      lines: [
        "The implementation of the Declaration, and the imple-", "mentation of the self-determination of Terri-",
        "tories, is what the co-", "operation of the Terri-", "tories and the non-self-",
        "governing ones means. See A/AC.109/", "2025/1.",
        "The co-operation goes on.",
      ], left: 60, top: 100)
    #expect(
      try paragraphs(read(page)).joined(separator: " ")
        == "The implementation of the Declaration, and the implementation of the self-determination of Territories, is what the "
        + "co-operation of the Territories and the non-self-governing ones means. See A/AC.109/2025/1. The co-operation goes on."
    )
  }

  @Test func marksOfEachPageBelongToItsNotes() throws {
    var page = PDFSpecimen()
    for number in 1...2 {
      if number > 1 { page.newPage() }
      page.print("It welcomes report \(number)", left: 60, top: 100)
      page.print("1", left: 143, top: 96, size: 6)
      page.print("of the group* of experts.", left: 150, top: 100)
      page.print("1", left: 70, top: 696, size: 5)
      page.print("See A/\(number).", left: 76, top: 700, size: 8)
      page.print("* Its \(number == 1 ? "first" : "second") members.", left: 66, top: 712, size: 8)
    }
    let document = try read(page)
    #expect(notes(document) == ["1 See A/1.", "* Its first members.", "1 See A/2.", "* Its second members."])
    let carried = document.paragraphs.map { $0.marks.map(\.note) }.filter { !$0.isEmpty }
    #expect(carried == [[0, 1], [2, 3]])
    #expect(paragraphs(document).allSatisfy { !$0.contains("*") })
  }

  @Test(arguments: [76, 130, 220, 340] as [Double])
  func `a note's words may stand far behind its mark`(left: Double) throws {
    var page = PDFSpecimen()
    page.print("It welcomes the report", left: 60, top: 100)
    page.print("14", left: 158, top: 96, size: 6)
    page.print("of the group of experts; and", left: 166, top: 100)
    page.print("14", left: 60, top: 696, size: 5)
    page.print("Resolution 70/1.", left: left, top: 700, size: 8)
    let document = try read(page)
    #expect(notes(document) == ["14 Resolution 70/1."])
    #expect(document.paragraphs.map { $0.marks.map(\.note) } == [[0]])
  }

  @Test func linksLieInParagraphsAndNotes() throws {
    var page = PDFSpecimen()
    page.print("It recalls resolution", left: 60, top: 100)
    page.print("54/68", left: 146, top: 100, link: "https://undocs.org/A/RES/54/68")
    page.print("once more.", left: 176, top: 100)
    let document = try read(page)
    let link = try #require(document.paragraphs.flatMap(\.links).first)
    #expect(String(decoding: document.text[link.range], as: UTF8.self) == "54/68")
    #expect(link.target == "https://undocs.org/A/RES/54/68")
  }
}
