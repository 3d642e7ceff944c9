import DocumentReading
import Testing

/// What pages carry around their text does not cut a paragraph in two.
@Suite struct PageFurnitureTests {
  private static let first = "Noting resolutions 47/19 of 24 November 1992 and 48/16 of 3 November 1993, and with them"
  private static let last = "58/7 of 4 November 2003 and 59/11 of 28 October 2004,"

  /// Where a number and a gap are all of a line but a control character, there is no title beside the number.
  @Test(arguments: [
    "12    \u{1}", "12    \u{1}\u{1}\n", "\u{1}    12", "A/RES/99/999\n\n12\t\u{1}\n\nThe General Assembly,\n",
  ])
  func `control characters behind a gap`(text: String) throws {
    #expect(try document(Array(text.utf8)).lines.isEmpty == false)
  }

  @Test(arguments: [
    "18-22153 (E)     071118\n*1822153*", "18-22153 (E)     071118                         /...", "GE.25-12345 (E)",
    "V.12-54321 (E)", "18-22153                                                                        2/7",
    "A/RES/99/999             Rule of law and all that it takes",
    "Rule of law and all that it takes             A/RES/99/999", "                    /...\n\nA/RES/99/999",
    "A/RES/99/999\nPage 2", "A/RES/99/999\nEnglish\nPage 2", "A/RES/99/999\nA/CONF.99/9\nENGLISH\nPage 2",
    "English Page 2", "- 2 -", "-2-", "03 50802 (R)    100304", "03 50802 (R)\n\nA/RES/99/999", "2\n\nA/RES/99/999",
    "A/RES/99/999\n\n2\n\u{C}",
    "286          General Assembly—Forty-sixth Session",
    "VI. Resolutions adopted on the reports of the Sixth Committee             285", "page 2 of 5",
  ])
  func `heads and feet`(furniture: String) throws {
    let text =
      "A/RES/99/999\n\nThe General Assembly,\n\n\(Self.first)\n\n\(furniture)\n\n\(Self.last)\n\nNoting also the work of all who\ntook part in it,\n"
    #expect(
      try document(Array(text.utf8)).lines == [
        "A/RES/99/999", "The General Assembly,", "PP1 \(Self.first) \(Self.last)",
        "PP2 Noting also the work of all who took part in it,",
      ])
  }

  @Test func `the title between a foot and a head`() throws {
    let front = (1...30).map { "Line \($0) of the front\n\n" }.joined()
    let text =
      "A/RES/99/999\n\nRule of law and all that it takes to keep it\n\n\(front)The General Assembly,\n\n\(Self.first)\n\n18-22153 (E)\n\n071118\n\n*1822153*\n\nRule of law and all that it takes\nto keep it\n\nA/RES/99/999\n\n\(Self.last)\n\nNoting also the work of all who\ntook part in it, and\nof others,\n"
    #expect(try document(Array(text.utf8)).lines.contains("PP1 \(Self.first) \(Self.last)"))
  }

  @Test(arguments: [
    ("fr", "page 2"), ("fr", "FRANÇAIS\nPage 2"), ("es", "Página 2"), ("es", "ESPAÑOL\nPágina 2"), ("ru", "Стр. 2"),
    ("ru", "Russian\nPage 2"), ("ar", "صفحة 2"), ("ar", "Arabic\nPage 2"), ("zh", "第2页"), ("zh", "第 2 页"),
  ])
  func `page numbers in every language`(language: String, furniture: String) throws {
    let text = "A/RES/99/999\n\n47/19 (1992),\n\nA/RES/99/999\n\(furniture)\n\n48/16 (1993)\n"
    let reader = DocumentReader(options: DocumentReader.Options(language: language))
    let document = try reader.read(Array(text.utf8), name: nil).documents[0]
    #expect(document.lines == ["A/RES/99/999", "47/19 (1992), 48/16 (1993)"])
  }

  @Test(arguments: [
    "58/7", "2 - 3", "58", "A/65/201 of 2010", "Page 2 of the report", "Resolutions      and decisions",
  ])
  func `words that only look like furniture stay`(words: String) throws {
    let text =
      "A/RES/99/999\n\nThe General Assembly,\n\nNoting the work of all and\n\(words)\nand so on and\nso forth,\n"
    let found = try document(Array(text.utf8)).lines
    #expect(found.last?.contains(words.split(separator: " ").joined(separator: " ")) == true)
  }

  @Test func `a list of documents keeps its symbols`() throws {
    let text = "A/65/1\n\nThe Council had before it:\n\nA/65/201\nA/65/202\n\nIt took them up.\n"
    #expect(try document(Array(text.utf8)).lines.joined().contains("A/65/202"))
  }
}
