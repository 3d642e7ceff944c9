import CitationExtraction
import Testing
import UNSymbols

/// A short name means the body that was named last, also in paragraphs that cite nothing and are read only when asked for.
@Suite struct NamedBodiesTests {
  private static let diversity = "the Conference of the Parties to the Convention on Biological Diversity"
  private static let desertification =
    "the Conference of the Parties to the United Nations Convention to Combat Desertification"

  @Test(arguments: [
    ([diversity], "IX/20", "CBD/COP/DEC/IX/20"),
    ([desertification, diversity], "IX/20", "CBD/COP/DEC/IX/20"),
    ([desertification, "its resolution 70/1 and \(diversity)"], "IX/20", "CBD/COP/DEC/IX/20"),
    (["its resolution 70/1 and \(desertification)", diversity], "IX/20", "CBD/COP/DEC/IX/20"),
    ([diversity, "its resolution 70/1", "the Commission on the Status of Women"], "IX/20", "CBD/COP/DEC/IX/20"),
  ])
  func theLastNamedCounts(recitals: [String], number: String, symbol: String) throws {
    let named = recitals.map { "Welcoming \($0),\n\n" }.joined()
    let text = "The General Assembly,\n\n\(named)Recalling Conference decision \(number),\n"
    let citations = try FileExtractor().documents(in: Array(text.utf8), name: nil).documents[0].citations
    #expect(citations.last?.cited?.canonical == symbol)
  }

  @Test func nobodyNamedLeavesTheNumberUnresolved() throws {
    let text = "The General Assembly,\n\nWelcoming the work of the Council,\n\nRecalling Conference decision IX/20,\n"
    let citations = try FileExtractor().documents(in: Array(text.utf8), name: nil).documents[0].citations
    #expect(citations.map(\.cited) == [nil])
  }

  @Test(arguments: [
    "Noting the work of the African Union (AU) and of its mission (MINUSMA) since 2013,",
    "Alarmed by the disease (COVID-19) that began in 2019 and by the fall of trade (CIF),",
  ])
  func abbreviationsInBracketsAreNoSessions(recital: String) throws {
    let text = "The General Assembly,\n\n\(recital)\n\nRecalling Assembly resolution 1514 (XV),\n"
    let citations = try FileExtractor().documents(in: Array(text.utf8), name: nil).documents[0].citations
    #expect(citations.map { $0.cited?.canonical } == ["A/RES/1514(XV)"])
  }
}
