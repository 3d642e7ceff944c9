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

  private static let women = "the Commission on the Status of Women"
  private static let drugs = "the Commission on Narcotic Drugs"
  private static let crime = "the Commission on Crime Prevention and Criminal Justice"

  @Test(
    arguments: [
      ([women, crime], "resolution 60/2 of the Commission", "E/CN.6/RES/60/2"),
      ([crime, women], "resolution 26/4 of the Commission", "E/CN.15/RES/26/4"),
      ([women, "the Statistical Commission"], "Commission resolution 60/2", "E/CN.6/RES/60/2"),
      ([women, drugs], "resolution 60/2 of 24 March 2016 of the Commission", "E/CN.6/RES/60/2"),
      ([women, drugs], "resolution 60/2 on the matter, adopted on 24 March 2016 by the Commission", "E/CN.6/RES/60/2"),
      ([diversity, desertification], "decision XI/2 of the Conference", "CBD/COP/DEC/XI/2"),
      ([women, drugs], "\(women) and resolution 60/2 of the Commission", "E/CN.6/RES/60/2"),
      ([women, drugs], "resolution 60/2 of the Commission", nil),
      ([], "resolution 60/2 of the Commission", nil),
      ([], "resolution 2023/10 of the Conference of Ministers of Finance", nil),
    ] as [([String], String, String?)])
  func `of several the one that can have passed the number`(recitals: [String], words: String, symbol: String?) throws {
    let named = recitals.map { "Welcoming \($0),\n\n" }.joined()
    let text = "The General Assembly,\n\n\(named)Recalling \(words),\n"
    let citations = try FileExtractor().documents(in: Array(text.utf8), name: nil).documents[0].citations
    #expect(citations.map { $0.cited?.canonical } == [symbol])
    if symbol == nil, recitals.count == 2 {
      #expect(citations[0].unresolved?.hasPrefix("several bodies are named that have such a number") == true)
    }
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
