import CitationExtraction
import Testing
import UNSymbols

/// No text cites itself, however its masthead and its pages print its symbols.
@Suite struct OwnSymbolTests {
  @Test(arguments: [
    "United Nations                   A/65/201", "United Nations\n\nA/65/201-S/2010/574", "A/65/201–S/2010/574",
    "A/65/201－S/2010/574", "A/65/201\nS/2010/574",
    "UNITED NATIONS\nA/65/201\n3 May 2010",
  ])
  func `own symbols are not cited`(masthead: String) throws {
    let text =
      "\(masthead)\n\nReport of the Secretary-General\n\n1. The report follows resolution 53/70.\n\n\(masthead.split(separator: " ").last!)\nEnglish\nPage 2\n\n2. It follows decision 54/418.\n"
    #expect(try Pipeline.citations(in: text).map(\.cited?.canonical) == ["A/RES/53/70", "A/DEC/54/418"])
  }

  @Test(arguments: ["[S/4405]", "[S/525, II]", "[S/268/Rev.1/Corr. 1]"])
  func `the document as which a text was issued is not cited`(symbol: String) throws {
    let text =
      "145 (1960). Resolution of 22 July 1960\n\(symbol)\n\nThe Security Council,\n\nHaving considered the report (S/4389),\n\nRecalling document [S/4387],\n\n1. Ends.\n\n145 (1960). Résolution du 22 juillet 1960\n\n\(symbol)\n\nLe Conseil de sécurité,\n"
    #expect(try Pipeline.citations(in: text).map(\.cited?.canonical) == ["S/4389", "S/4387"])
  }

  @Test func `the head of a part prints the symbol of the whole, which only a note cites`() throws {
    let text =
      "A/DEC/76/413\n\n76/413. Seats\n\nB1\n\nAt its 81st meeting, the General Assembly gave out a seat.2\n\n1 Decision 76/413 becomes decision 76/413 A.\n\n2 See A/76/852.\n"
    let cited = try Pipeline.citations(in: text)
    #expect(cited.map(\.cited?.canonical) == ["A/DEC/76/413", "A/DEC/76/413A", "A/76/852"])
    #expect(cited.map(\.footnote) == ["1", "1", "2"])
  }

  @Test func `a note in the head of a text in parts cites another part`() throws {
    let text =
      "A/DEC/76/548 B and C\n\n76/548. Questions\n\nB1\n\nAt its 68th meeting, the General Assembly decided to meet.\n\n68th plenary meeting\n\nC\n\nAt its 89th meeting, the General Assembly decided to end.\n\n1 Decision 76/548 becomes decision 76/548 A.\n"
    #expect(try Pipeline.citations(in: text).map(\.cited?.canonical) == ["A/DEC/76/548A"])
  }
}
