import CitationExtraction
import DocumentReading
import Testing
import UNSymbols

/// Annexes in another language than the text that they are annexed to.
@Suite struct AnnexLanguageTests {
  private func citations(_ text: String, language: String? = nil) throws -> [Citation] {
    let options = DocumentReader.Options(language: language)
    return try FileExtractor(options: options).documents(in: Array(text.utf8), name: nil).documents
      .flatMap(\.citations)
  }

  private static let resolution = """
    A/RES/77/900

    The General Assembly,

    Recalling its resolution 61/177 of 20 December 2006, and all that was said in the report of the Secretary-General on the
    work of the meeting that was held for the drafting of the letter,

    Bearing in mind the views which the States that took part in the meeting have expressed, and the wish of all of them
    that the letter be made known by the Assembly to those who were not there,

    Convinced that the letter is of use to the States and to the institutions of the system which have to do with it, and
    that its words, which were agreed upon in the language of the place in which it was written, should be kept as they
    are,

    1. Adopts the letter that is annexed to the present resolution, in the language in which it was written;

    2. Requests the Secretary-General to bring it to the attention of all States and of the institutions of the system.

    Annex


    """

  private static let letter = """
    Les États parties à la présente déclaration, qui sont réunis dans la ville pour les travaux de la commission,

    Rappelant la résolution 61/177 de l’Assemblée générale, en date du 20 décembre 2006, et les décisions qui la
    concernent dans les organes de l’Organisation,

    Prenant note de la résolution 5/14 de l’Assemblée des Nations Unies pour l’environnement, en date du 2 mars 2022.
    """

  @Test func `the paragraphs of a French annex are read as French, those before it as English`() throws {
    let found = try citations(Self.resolution + Self.letter)
    #expect(
      found.map { "\($0.cited?.canonical ?? "-") \($0.language) \($0.date?.description ?? "-")" } == [
        "A/RES/61/177 en 2006-12-20", "A/RES/61/177 fr 2006-12-20", "UNEP/EA.5/Res.14 fr 2022-03-02",
      ])
    #expect(found.map(\.place) == [.preamble, .annex, .annex])
    #expect(found.last?.relation == "taking-note")
  }

  @Test func `an English annex of a Chinese text has its dates behind its numbers`() throws {
    let text = """
      大会，

      回顾其2006年12月20日第61/177号决议，

      1. 通过本决议所附的信。

      附件

      The States that take part in the meeting, which was held for the drafting of the letter and for the study of its words,

      Recalling resolutions 60/1 of 16 September 2005, and the report of 21 March 2005 on the work of the meeting (A/59/2005),
      """
    let found = try citations(text)
    #expect(
      found.map { "\($0.cited?.canonical ?? "-") \($0.language) \($0.date?.description ?? "-")" } == [
        "A/RES/61/177 zh 2006-12-20", "A/RES/60/1 en 2005-09-16", "A/59/2005 en 2005-03-21",
      ])
  }

  @Test func `a second annex goes back to the language of the document`() throws {
    let back = """

      Annex II

      The Meeting of the States, which was held in the city for the work of the commission, took note of the report and of
      resolution 60/251 of 15 March 2006 on the institutions that are to be set up by it.
      """
    let found = try citations(Self.resolution + Self.letter + back)
    #expect(found.last?.cited?.canonical == "A/RES/60/251")
    #expect(found.last?.language == "en")
  }

  @Test func `a list of names does not tell a language`() throws {
    let names = """
      Ana de la Cruz (España)

      Jean de la Fontaine (Sénégal)

      See resolution 60/251 of 15 March 2006.
      """
    #expect(try citations(Self.resolution + names).allSatisfy { $0.language == "en" })
  }

  @Test func `a language that the caller gives holds for annexes too`() throws {
    #expect(try citations(Self.resolution + Self.letter, language: "en").allSatisfy { $0.language == "en" })
  }
}
