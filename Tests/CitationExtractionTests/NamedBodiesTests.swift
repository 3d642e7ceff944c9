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

  @Test(arguments: [
    "L’Assemblée générale,\n\nNotant la résolution [[69/1 > E/ESCAP/RES/69/1]] de la CESAP et la résolution [[700 (XXXVI) > LC/RES/700(XXXVI)]] de la CEPALC,",
    "La Asamblea General,\n\nTeniendo presentes los propósitos y principios de la Carta y la situación de los países en desarrollo,\n\nObservando la resolución [[700 (XXXVI) > LC/RES/700(XXXVI)]] de la CEPAL,",
    "Генеральная Ассамблея,\n\nотмечая резолюцию [[69/1 > E/ESCAP/RES/69/1]] ЭСКАТО,",
    "大会，\n\n注意到亚太经社会第[[69/1 > E/ESCAP/RES/69/1]]号决议，",
    "L’Assemblée générale,\n\nRappelant la résolution [[911 (XLVI) > E/ECA/RES/911(XLVI)]] de la Conférence des ministres de la Commission économique pour l’Afrique,",
    "The General Assembly,\n\nRecalling decisions [[20/1 > SSC/DEC/20/1]] and [[20/2 > SSC/DEC/20/2]] of the High-level Committee on South-South Cooperation,",
    "The General Assembly,\n\nRecalling decision [[7/1 > A/AC.278/DEC/7/1]] of the Open-ended Working Group on Ageing,",
    "The General Assembly,\n\nRecalling decision [[11/101 > E/C.20/DEC/11/101]] of the Committee of Experts on Global Geospatial Information Management,",
    "The General Assembly,\n\nRecalling resolution [[14/6 > HS/C/RES/14/6]] of the Commission on Human Settlements,",
    "The General Assembly,\n\nRecalling UNDP Governing Council decisions [[25/1 > DP/DEC/25/1]] and [[79/10 > DP/DEC/79/10]],",
    "The General Assembly,\n\nRecalling the fund established by the Council in its resolution [[6/17 > A/HRC/RES/6/17]],",
    "The General Assembly,\n\nRecalling Commission on the Status of Women resolutions [[37/3 > E/CN.6/RES/37/3 | date -]] and [[38/10 > E/CN.6/RES/38/10 | date 1994-03-18]] of 18 March 1994,",
  ])
  func `bodies by their shorter names, and some that few texts name`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
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
