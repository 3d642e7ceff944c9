import CitationExtraction
import DocumentReading
import Testing

/// Paragraphs whose number is damaged, long, or stands apart, and what they govern.
@Suite struct DamagedNumberingTests {
  private func citations(_ text: String) throws -> [Citation] {
    try FileExtractor().documents(in: Array(text.utf8), name: nil).documents.flatMap(\.citations)
  }

  private func last(_ text: String) throws -> Citation { try #require(try citations(text).last) }

  @Test func `a Latin letter typed for the Cyrillic one opens a paragraph`() throws {
    let found = try last(
      "Генеральная Ассамблея,\n\n59. вновь заявляет о своей поддержке;\n\n60. c удовлетворением отмечает резолюцию 53/70;\n"
    )
    #expect(found.paragraph == "OP60" && found.phrase == "c удовлетворением отмечает")
  }

  @Test func `the next number without its stop begins a decision`() throws {
    let found = try last(
      "The Security Council,\n\n5. Demands an end of violence;\n\n6 Calls on all parties to keep to resolution 2286 (2016);\n"
    )
    #expect(found.paragraph == "OP6" && found.phrase == "Calls on")
  }

  @Test(arguments: ["8 Calls on all parties to keep to resolution 2286 (2016);", "6 Months of resolution 2286 (2016);"])
  func `another number, or no verb behind it, begins none`(line: String) throws {
    let found = try last("The Security Council,\n\n5. Demands an end of violence;\n\n\(line)\n")
    #expect(found.paragraph == "OP5")
  }

  @Test func `a number alone on its line belongs to the items below`() throws {
    let text =
      "The Security Council,\n\n10. Demands an end of violence;\n\n11.\n\n(a) Requests a report on:\n\n– the steps of resolution 2566 (2021);\n\n(b) Takes note of resolution 2567 (2021);\n"
    let found = try citations(text)
    #expect(found.map(\.paragraph) == ["OP11", "OP11"])
    #expect(found.map(\.phrase) == ["Requests", "Takes note"])
  }

  @Test func `an item may have a long number`() throws {
    let items = (21...28).map { "(x\(["xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii"][$0 - 21])) To learn;" }
    let text =
      "The Council,\n\nRecalling the need,\n\nRecommends the following:\n\n(a) States are asked:\n\n\(items.joined(separator: "\n\n"))\n\n(b) The Commission is asked to follow resolution 73/17.\n"
    #expect(try last(text).phrase == "Recommends")
  }

  @Test func `a heading among the recitals is none, whatever its first word ends in`() throws {
    let found = try last(
      "The Security Council,\n\nRecalling its work,\n\nDegrading the threat, and the arms embargo\n\nRecalling resolution 2713 (2023),\n\n1. Decides so.\n"
    )
    #expect(found.paragraph == "PP2")
  }

  @Test func `an Arabic item may stand between quotation marks`() throws {
    let found = try last(
      "إن الجمعية العامة،\n\nإذ تشير إلى الحاجة،\n\nتوصي بأن تنظر الدول فيما يلي:\n\n(أ) تشجيع الحكومات:\n\n’6‘ العمل وفقا لقرار الجمعية العامة 72/242؛\n"
    )
    #expect(found.relation == "recommending")
  }

  @Test func `behind the annex of part A comes part B`() throws {
    let found = try last(
      "Resolution\n\nA\n\nThe General Assembly,\n\n1. Adopts the convention;\n\nAnnex\n\nThe convention\n\nArticle 1\n\nB\n\nThe General Assembly,\n\nRecalling its resolution 1514 (XV),\n\n1. Decides so.\n"
    )
    #expect(found.place == .preamble && found.paragraph == "PP1")
  }

  @Test func `a text in an annex has its formula there`() throws {
    let found = try last(
      "The General Assembly,\n\n1. Adopts the draft;\n\nAnnex\n\nB\n\nThe General Assembly,\n\nRecalling its resolution 1514 (XV),\n"
    )
    #expect(found.place == .annex)
  }

  @Test func `commas in a Chinese annex make no recital of a decision`() throws {
    let found = try citations(
      "经济及社会理事会，\n\n注意到委员会的报告，\n\n核可委员会第2021/10号决议，并请秘书长执行该决议。\n\n附件\n\n委员会，\n\n回顾其工作，\n"
    )
    #expect(found.first?.place == .operative)
  }
}
