import CitationExtraction
import DocumentReading
import Testing
import UNSymbols

/// Rules of drafting that a reader of real documents found broken.
@Suite struct ReadByEyeTests {
  private func citations(_ text: String) throws -> [Citation] {
    try FileExtractor().documents(in: Array(text.utf8), name: nil).documents.flatMap(\.citations)
  }

  private func notes(_ notes: String) throws -> [String?] {
    try citations(
      "The Security Council,\n\nRecalling the letters,1 the report,2 and the debate,3\n\n1. Decides to meet.\n\n\(notes)\n"
    ).filter { $0.footnote != nil }.map { $0.cited?.canonical }
  }

  @Test(arguments: [
    "Ibid., Supplement for April, May and June 1972.", "Ibid., Twenty-sixth Year, 1573rd meeting, paras. 8-23.",
    "Ibid., Thirty-first Session, Supplement No. 12.",
  ])
  func `another volume or meeting behind Ibid. is another document`(note: String) throws {
    #expect(try notes("1 S/10611.\n2 \(note)\n3 S/PV.1573.") == ["S/10611", "S/PV.1573"])
  }

  @Test func `the same document behind Ibid. in another place`() throws {
    #expect(try notes("1 S/10611.\n2 Ibid., annex II, para. 4.\n3 S/PV.1573.") == ["S/10611", "S/10611", "S/PV.1573"])
    #expect(
      try notes("1 S/10611.\n2 Ibid., para. 4. See also S/10612, annex.\n3 S/PV.1573.")
        == ["S/10611", "S/10611", "S/10612", "S/PV.1573"])
  }

  @Test(arguments: [
    "which was endorsed by the Council in its resolution 1995/55",
    "of which the Council took note in its resolution 1995/55",
    "The Council, in its resolution 1995/55, asked for a review", "resolution 1995/55 of the Council",
  ])
  func `in a functional commission the Council is the Economic and Social Council`(words: String) throws {
    let found = try citations(
      "E/CN.9/2010/1\n\nCommission on Population and Development\n\nThe programme of action, \(words), is reviewed yearly.\n"
    )
    #expect(found.compactMap { $0.cited?.canonical } == ["E/RES/1995/55"])
  }

  @Test(arguments: ["Annex — Draft resolution", "Annex: list of measures", "Annex II - List", "Annexe I – Liste"])
  func `an annex may have its title beside it`(heading: String) throws {
    let found = try citations(
      "The General Assembly,\n\n1. Decides to adopt the list.\n\n\(heading)\n\n1. The measures of resolution 70/1 stay.\n"
    )
    #expect(found.last?.place == .annex)
  }

  @Test func `a number without its year in the annex of a text of the Security Council's is the Council's`() throws {
    let found = try citations(
      "S/RES/2304 (2016)\n\nThe Security Council,\n\n1. Decides to go on.\n\nAnnex\n\n1. The Panel set up by resolution 2206 reports.\n"
    )
    #expect(found.last?.cited?.canonical == "S/RES/2206(2015)" && found.last?.place == .annex)
  }

  @Test func `the last digit of a resolution of the Security Council is no mark`() throws {
    let found = try citations(
      "S/RES/2231 (2015)\n\nResolution 2231 (2015)\n\nThe Security Council,\n\nRecalling S/RES/2232 (2015) and the letter,1\n\n1. Decides to go on.\n\n1 S/2015/5.\n"
    )
    #expect(found.compactMap { $0.cited?.canonical } == ["S/RES/2232(2015)", "S/2015/5"])
  }

  @Test func `a record of which the number is still open is no symbol`() throws {
    #expect(DocumentSymbol("E/2025/SR") == nil && DocumentSymbol("A/C.3/79/PV") == nil)
    #expect(DocumentSymbol("E/2025/SR.4")?.canonical == "E/2025/SR.4")
    #expect(try citations("The General Assembly,\n\nRecalling the debate (see E/2025/SR.____),\n").isEmpty)
  }

  @Test func `a publication has one key in all languages`() throws {
    let english = try #require(DocumentSymbol("SALES:E.96.IV.13"))
    let french = try #require(DocumentSymbol("SALES:F.96.IV.13"))
    #expect(english == french && english.canonical != french.canonical)
    #expect(DocumentSymbol("SALES:E.96.IV.8") != english)
    #expect(DocumentSymbol("SALES:96.IV.13")?.key == english.key)
  }

  @Test func `marks of vowels in either order do not hide the formula`() throws {
    for article in ["إن", "\u{0625}\u{0646}\u{064E}\u{0651}", "\u{0625}\u{0646}\u{0651}\u{064E}"] {
      let found = try citations(
        "2021/6 برنامج عمل\n\n\(article) المجلس الاقتصادي والاجتماعي،\n\nإذ يشير إلى قراره 2020/14،\n\nيعتمد برنامج العمل.\n"
      )
      #expect(found.first?.place == .preamble && found.first?.paragraph == "PP1")
    }
  }
}
