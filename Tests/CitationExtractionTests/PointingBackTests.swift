import CitationExtraction
import DocumentReading
import TestSupport
import Testing
import UNSymbols

/// What points back: the mark of a note that stands in several paragraphs is cited by each of them; "Ibid." is the document before.
struct PointingBackTests {
  private func citations(_ text: String) throws -> [String] {
    try CitationExtractor().citations(in: DocumentReader().read(Array(text.utf8), name: nil).documents[0]).map(
      described)
  }

  private func described(_ citation: Citation) -> String {
    "\(citation.cited?.canonical ?? "-") \(citation.paragraph ?? "-") \(citation.relation ?? "-")"
  }

  private static let considered = "The General Assembly,\n\nHaving considered the report of the Secretary-General,1\n\n"

  @Test(
    "a mark stands again behind the same word, behind a capital and behind punctuation",
    arguments: [
      "1. Takes note of the report of the Secretary-General;1", "1. Takes note of the Plan1 and its goals;",
      "1. Takes note of what he said in May,1 and of the rest;", "1. Takes note of his report of May 2017;1",
    ])
  func again(decision: String) throws {
    let cited = try citations(Self.considered + decision + "\n\n1 A/72/655.")
    #expect(cited == ["A/72/655 PP1 considering", "A/72/655 OP1 taking-note"])
  }

  @Test(
    "what is another number is no mark",
    arguments: [
      "1. Takes note of the aim of making1 per cent available;", "1. Takes note of paragraphs 4,1 and 5;",
      "1. Takes note of emissions of CO1;",
    ])
  func others(decision: String) throws {
    #expect(try citations(Self.considered + decision + "\n\n1 A/72/655.") == ["A/72/655 PP1 considering"])
  }

  @Test func `a clause that the second mark ends governs it`() throws {
    let text =
      Self.considered
      + "1. Stresses the need for funds, and endorses the conclusions in the report of the Secretary-General;1\n\n1 A/72/655."
    #expect(try citations(text).last == "A/72/655 OP1 endorsing")
  }

  @Test func `in Arabic a year may have the mark, and the session of a number is none`() throws {
    let text =
      "إن الجمعية العامة،\n\nإذ تشير إلى الاتفاقية لعام 1949(1)،\n\n1 - تحيط علما باتفاقية عام 1949(1)؛\n\n2 - ترحب بالقرار A.1078(1) للمنظمة البحرية الدولية؛\n\n1 A/72/655."
    #expect(
      try citations(text).filter { $0.hasPrefix("A/72") } == ["A/72/655 PP1 recalling", "A/72/655 OP1 taking-note"])
  }

  @Test func `where each page numbers its notes anew nobody is meant again`() throws {
    let text =
      Self.considered
      + "Recalling the plan of the Commission,1\n\n1. Takes note of the Plan;1\n\n1 A/72/655.\n\n1 A/72/656."
    #expect(try Set(citations(text).map { $0.prefix(8) }).count == citations(text).count)
  }

  @Test func `a file of Word repeats a mark as a raised number`() throws {
    var specimen = DocxSpecimen()
    specimen.add("The General Assembly,")
    specimen.body +=
      "<w:p>\(DocxSpecimen.run("Having considered the report of the Secretary-General,"))\(DocxSpecimen.reference(2))</w:p>"
    let decisions = [(1, "Takes note of the report;"), (2, "Endorses the report"), (3, "Notes the area of 500 km")]
    for (number, decision) in decisions {
      specimen.body +=
        "<w:p>\(DocxSpecimen.run("\(number). \(decision)"))<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r></w:p>"
    }
    specimen.footnotes = [(2, DocxSpecimen.run("A/72/655."))]
    let document = try DocumentReader().read(specimen.bytes, name: "a.docx").documents[0]
    #expect(
      CitationExtractor().citations(in: document).map(described)
        == ["A/72/655 PP1 considering", "A/72/655 OP1 taking-note", "A/72/655 OP2 endorsing"])
  }

  @Test func `Ibid. before a resolution in the document is both`() throws {
    let text =
      "The General Assembly,\n\nRecalling the resolutions on oceans,1 litter2 and reefs,3\n\n1 A/71/25, annex, resolution 2/10.\n\n2 Ibid., resolution 2/11.\n\n3 Ibid., annex, resolution 2/12."
    #expect(
      try citations(text)
        == [
          "A/71/25", "UNEP/EA.2/Res.10", "A/71/25", "UNEP/EA.2/Res.11", "A/71/25", "UNEP/EA.2/Res.12",
        ].map { "\($0) PP1 recalling" })
  }

  @Test(arguments: [
    "Noting the report of the 3 May 20171\n\n1 A/72/1.",
    "1. Recalls " + String(repeating: "paragraph 1 and ", count: 100_000) + "paragraph 2 of resolution 60/1;",
    "1. Recalls " + String(repeating: "note of the report,1 ", count: 20_000) + "\n\n1 A/72/1.",
  ])
  func `nothing before a mark or a joined part stops the program`(text: String) throws {
    #expect(try citations("The General Assembly,\n\n" + text).count == 1)
  }
}
