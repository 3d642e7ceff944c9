import DocumentReading
import Testing
import UNSymbols

/// Plain text as files print it: lines, pages, marks, damage. The specimens are in our own words.
@Suite struct PlainTextTests {
  private func read(_ text: String) throws -> StructuredDocument {
    try #require(try DocumentReader().read(Array(text.utf8), name: nil).documents.first)
  }

  private func words(_ document: StructuredDocument, _ range: Range<Int>) -> String {
    String(decoding: document.text[range], as: UTF8.self)
  }

  private func paragraphs(_ text: String) throws -> [String] {
    let document = try read(text)
    return document.paragraphs.map { words(document, $0.range) }
  }

  // A hyphen at a line's end stays, since numbers and names have theirs there too; the scanner reads words without it.
  @Test(arguments: [
    ("Noting that the\nwork of all must\ngo on,", "Noting that the work of all must go on,"),
    ("Noting that the\n\nwork of all must\n\ngo on,", "Noting that the work of all must go on,"),
    ("Noting that the\r\nwork of all must\r\ngo on,", "Noting that the work of all must go on,"),
    ("Noting that the\rwork of all must\rgo on,", "Noting that the work of all must go on,"),
    ("Noting that the\u{B}work of all must\u{B}go on,", "Noting that the work of all must go on,"),
    ("Noting that the\u{85}work of all must\u{85}go on,", "Noting that the work of all must go on,"),
    ("Noting that the\u{2028}work of all must\u{2028}go on,", "Noting that the work of all must go on,"),
    ("Noting the reso-\nlution of all who\nmust go on,", "Noting the reso-lution of all who must go on,"),
    ("Noting reso\u{AD}lutions of all who must go on,", "Noting resolutions of all who must go on,"),
    ("Noting\u{A0}that\u{2009}it\u{3000}goes on,", "Noting that it goes on,"),
  ])
  func `lines join into words`(text: String, expected: String) throws {
    #expect(try paragraphs(text) == [expected])
  }

  @Test func `pages lose their heads and feet`() throws {
    let text =
      "The General Assembly,\n\nNoting that the work must go on and that each\n\n18-22153 2/7\n\u{C}A/RES/99/999\n\nState has a part in it, which it has taken,\n\n1. Decides to meet again.\n"
    #expect(
      try paragraphs(text) == [
        "The General Assembly,",
        "Noting that the work must go on and that each State has a part in it, which it has taken,",
        "1. Decides to meet again.",
      ])
  }

  @Test func `a page breaks behind a mark at a paragraph's end`() throws {
    let text =
      "The General Assembly,\n\n1. Asks for the first report, which is due,\nand for more of them;1\n\n18-22153 1/2\n\n2. Asks for the second report, which is due,\nand for more of them.\n\n_____\n 1 See A/65/201.\n"
    let document = try read(text)
    #expect(document.paragraphs.map(\.label) == [nil, "OP1", "OP2"])
    #expect(document.notes.map(\.paragraph) == [1])
  }

  @Test(arguments: [
    ("of Security,1 and of peace,", "of Security, and of peace,"),
    ("of the year 20231 and later,", "of the year 2023 and later,"),
    ("of 23 March 20181 and later,", "of 23 March 2018 and later,"),
    ("of resolution 54/2631 and later,", "of resolution 54/263 and later,"),
    ("of resolution 2200 A (XXI)1 and later,", "of resolution 2200 A (XXI) and later,"),
    ("of the “Agenda”1 and later,", "of the “Agenda” and later,"),
    ("of development1 and later,", "of development and later,"),
  ])
  func `marks come off what they are glued to`(text: String, expected: String) throws {
    let document = try read(
      "The General Assembly,\n\nMindful \(text)\n\n1. Decides to meet again.\n\n1 See A/65/201.\n")
    #expect(words(document, document.paragraphs[1].range) == "Mindful " + expected)
    #expect(document.notes.map(\.mark) == ["1"])
    #expect(document.notes.map(\.paragraph) == [1])
    #expect(words(document, document.notes[0].range) == "See A/65/201.")
  }

  @Test func `digits that are no marks stay`() throws {
    let text =
      "The General Assembly,\n\nMindful of S/2018/1, of vol. 2 and No. 39571, of resolution 70/1 and of 3 August 2021,\n\nNoting the report,1 too,\n\n1. Decides to meet again.\n\n1 See A/65/201.\n"
    let document = try read(text)
    #expect(
      words(document, document.paragraphs[1].range)
        == "Mindful of S/2018/1, of vol. 2 and No. 39571, of resolution 70/1 and of 3 August 2021,")
    #expect(document.notes.map(\.paragraph) == [2])
  }

  @Test func `several notes find their paragraphs`() throws {
    let text =
      "The General Assembly,\n\nNoting the first,1 the second2 and the third,3\n\nNoting the fourth,4\n\n1. Decides to meet again;5\n\n2. Ends.\n\n1 A/65/1.\n\n2 A/65/2.\n\n3 A/65/3.\n\n4 A/65/4.\n\n5 A/65/5.\n"
    let document = try read(text)
    #expect(document.notes.map(\.mark) == ["1", "2", "3", "4", "5"])
    #expect(document.notes.map(\.paragraph) == [1, 1, 1, 2, 3])
  }

  @Test func `notes at the foot of their pages`() throws {
    let text =
      "The General Assembly,\n\n    Noting the first report that the Secretary-\nGeneral made of the\nwork of all,1\n\n____________\n 1 A/65/1, which is\nlong.\n\n18-22153 1/2\n\u{C}A/RES/99/999\n\n    Noting the second report that is\nof the same\nkind,2\n\n____________\n 2 A/65/2.\n"
    let document = try read(text)
    #expect(document.notes.map { words(document, $0.range) } == ["A/65/1, which is long.", "A/65/2."])
    #expect(document.notes.map(\.paragraph) == [1, 2])
  }
}
