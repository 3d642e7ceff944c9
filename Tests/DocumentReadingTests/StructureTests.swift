import DocumentReading
import Testing
import UNSymbols

/// What each paragraph of a plain text is, and what the text says of itself. The specimens are in our own words.
@Suite struct StructureTests {
  private func read(_ text: String, name: String? = nil) throws -> [StructuredDocument] {
    try DocumentReader().read(Array(text.utf8), name: name).documents
  }

  private func outline(_ document: StructuredDocument) -> [String] {
    document.paragraphs.map { "\($0.place.rawValue) \($0.label ?? "-")" }
  }

  @Test func `recitals, decisions, items, annex`() throws {
    let document = try read(
      "The General Assembly,\n\nRecalling the work,\n\nNoting the rest,\n\n1. Urges all:\n\n(a) To act;\n\n(b) To report;\n\n2. Ends.\n\n56th plenary meeting\n\n4 December 1998\n\nAnnex\n\nThe rules\n\n1. Rule one is this.\n"
    )[0]
    #expect(
      outline(document) == [
        "preamble -", "preamble PP1", "preamble PP2", "operative OP1", "operative OP1", "operative OP1",
        "operative OP2",
        "closing -", "closing -", "annex -", "annex -", "annex -",
      ])
    #expect(document.paragraphs[4].parent == 3 && document.paragraphs[5].parent == 3)
    #expect(document.host == "A")
    #expect(document.adopted == CalendarDate(year: 1998, month: 12, day: 4))
  }

  @Test(arguments: [
    ("I\n\nThe work of the year", 3), ("I The work of the year", 2), ("Staff assessment", 1),
  ])
  func `the recitals of a text's first section are decided with it`(heading: String, headings: Int) throws {
    let document = try read(
      "The General Assembly,\n\n\(heading)\n\nRecalling the work,\n\n1. Urges all to act on it;\n\nII\n\nThe rest\n\nNoting the rest,\n\n1. Ends.\n"
    )[0]
    let places = document.paragraphs.map { "\($0.place.rawValue) \($0.label ?? "-")" }
    let first = headings > 1 ? ["operative -", "operative OP1"] : ["preamble PP1", "operative OP1"]
    #expect(Array(places.dropFirst(headings == 3 ? 3 : 2).prefix(2)) == first)
    #expect(places.suffix(2) == ["operative -", "operative OP1"])
  }

  @Test func `each of several texts has its own front`() throws {
    func text(_ number: Int) -> String {
      "A/RES/71/\(number)\n\nResolution adopted by the General Assembly on 5 December 2016\n\n[on the report of the First Committee (A/71/450)]\n\n71/\(number). A danger of the time\n\nThe General Assembly,\n\nRecalling the work,\n\n1. Ends.\n\n"
    }
    let documents = try read(text(48) + text(49))
    #expect(documents.map { $0.symbol?.canonical } == ["A/RES/71/48", "A/RES/71/49"])
    #expect(documents.map { $0.paragraphs.count { $0.place == .front } } == [4, 4])
    #expect(documents.map(\.adopted) == Array(repeating: CalendarDate(year: 2016, month: 12, day: 5), count: 2))
  }

  @Test(arguments: [
    (
      "Resolution 2417 (2018), adopted by the Security Council at its 8267th meeting, on 24 May 2018",
      "The Security Council,"
    ),
    (
      "Резолюция 2417 (2018), принятая Советом Безопасности на его 8267-м заседании 24 мая 2018 года",
      "Совет Безопасности,"
    ),
    (
      "Résolution 2417 (2018) adoptée par le Conseil de sécurité à sa 8267e séance, le 24 mai 2018",
      "Le Conseil de sécurité,"
    ),
    (
      "Resolución 2417 (2018), aprobada por el Consejo de Seguridad en su 8267ª sesión, celebrada el 24 de mayo de 2018",
      "El Consejo de Seguridad,"
    ),
  ])
  func `a heading may say who adopted the text`(heading: String, formula: String) throws {
    let document = try read("\(heading)\n\n\(formula)\n\n1. 2000.\n")[0]
    #expect(document.symbol?.canonical == "S/RES/2417(2018)")
    #expect(document.adopted == CalendarDate(year: 2018, month: 5, day: 24))
  }

  @Test func `headings between recitals are none`() throws {
    let document = try read(
      "The General Assembly,\n\nRecalling the work,\n\nI\n\nStaff matters\n\nNoting the rest,\n\n1. Ends.\n")[0]
    #expect(
      outline(document) == [
        "preamble -", "preamble PP1", "preamble -", "preamble -", "preamble PP2", "operative OP1",
      ])
  }

  @Test func `a Russian recital below the heading of a part is no item`() throws {
    let document = try read(
      "Генеральная Ассамблея,\n\nссылаясь на доклад,\n\n1. постановляет собраться;\n\nII\n\nПрочие вопросы\n\nссылаясь на прения,\n\n2. просит о докладе.\n"
    )[0]
    #expect(document.paragraphs.map(\.label) == [nil, "PP1", "OP1", nil, nil, nil, "OP2"])
    #expect(document.paragraphs[5].parent == nil)
  }

  @Test(arguments: [
    ("74/544. Procedure", "A/DEC/74/544"), ("2018/227. Agenda", "E/DEC/2018/227"), ("74/399. Procedure", nil),
    ("2018/27. Agenda", nil),
  ])
  func `the number of a decision tells who decides`(heading: String, symbol: String?) throws {
    let document = try read("\(heading)\n\nAt its 4th plenary meeting, on 2 May, the body adopted its agenda.\n")[0]
    #expect(document.symbol?.canonical == symbol)
  }

  @Test(arguments: [
    "2003/42\nWomen and girls", "2003/42\n\nWomen and girls", "2003/42 Women and girls",
    "Resolution adopted by the Economic and Social Council\n2003/42. Women and girls",
  ])
  func `headings without a stop, and below the words of adoption`(heading: String) throws {
    let document = try read("\(heading)\n\nThe Economic and Social Council,\n\nRecalling the work,\n\n1. Ends.\n")[0]
    #expect(document.symbol?.canonical == "E/RES/2003/42")
    #expect(document.title == "Women and girls")
  }

  @Test(arguments: [
    ("٢٧٨٧ (د - ٢٦) - حق الشعوب", "A/RES/2787(XXVI)"), ("3236 (د-29) - قضية فلسطين", "A/RES/3236(XXIX)"),
    ("33/5- استخدام المرتزقة", "A/RES/33/5"), ("دإط-10/17 - أعمال غير قانونية", "A/RES/ES-10/17"),
    ("1874 (دإ-4) - مبادئ عامة", "A/RES/1874(S-IV)"),
  ])
  func `Arabic headings mark sessions with letters`(heading: String, symbol: String) throws {
    let document = try read("\(heading)\n\nإن الجمعية العامة،\n\nإذ تشير إلى التقرير،\n\n1 - تقرر أن تجتمع.\n")[0]
    #expect(document.symbol?.canonical == symbol)
    #expect(document.title.map { heading.hasSuffix("- \($0)") } == true)
  }

  @Test func `decisions without numbers`() throws {
    let document = try read(
      "The Security Council,\n\nRecalling the work,\n\nDecides to meet again;\n\nRequests a report.\n")[0]
    #expect(outline(document) == ["preamble -", "preamble PP1", "operative -", "operative -"])
    #expect(document.host == "S")
  }

  @Test func `a draft in another body's text`() throws {
    let document = try read(
      "The Economic and Social Council,\n\nRecommends to the General Assembly the adoption of the following draft resolution:\n\n“The General Assembly,\n\n“Recalling the work,\n\n“1. Decides to meet again.”\n"
    )[0]
    #expect(document.host == "E")
    // The draft is what the Council decides: it has no recitals of its own.
    #expect(outline(document) == ["preamble -"] + Array(repeating: "operative -", count: 4))
  }

  @Test func `each draft that a report brings has its recitals`() throws {
    let draft = "The General Assembly,\n\nRecalling the work,\n\n1. Decides to meet again.\n\n"
    let document = try read(
      "1. The Committee met.\n\n2. It recommends the adoption of the following draft resolutions:\n\nDRAFT RESOLUTION I\n\nWork\n\n\(draft)DRAFT RESOLUTION II\n\nRest\n\n\(draft)"
    )[0]
    #expect(
      outline(document).filter { $0 == "preamble PP1" || $0 == "operative OP1" }.suffix(4).elementsEqual(
        ["preamble PP1", "operative OP1", "preamble PP1", "operative OP1"]))
  }

  @Test func `a presidential statement`() throws {
    let document = try read("“The Security Council recalls the work.\n\n“The Security Council notes the rest.”\n")[0]
    #expect(outline(document) == ["operative P1", "operative P2"])
    #expect(document.host == "S")
  }

  @Test func `a decision`() throws {
    let document = try read(
      "A/DEC/76/552\n\n76/552. Seats on the Board\n\nAt its 58th plenary meeting, on 6 January 2022, the General Assembly gave out six seats.\n"
    )[0]
    #expect(document.symbol?.canonical == "A/DEC/76/552")
    #expect(document.paragraphs.last?.place == .operative)
  }

  @Test func `a printed volume's page holds several`() throws {
    let documents = try read(
      "36/66. Nuclear-free zone\n\nThe General Assembly,\n\nRecalling the work,\n\n1. Decides to meet again.\n\n36/67. Year of work\n\nThe General Assembly,\n\nNoting the rest,\n\n1. Decides to end.\n"
    )
    #expect(documents.map { $0.symbol?.canonical } == ["A/RES/36/66", "A/RES/36/67"])
    #expect(documents.map(\.title) == ["Nuclear-free zone", "Year of work"])
    for document in documents { #expect(document.paragraphs.count == 4) }
  }

  @Test(arguments: [
    "Adopted by the Security Council at its 7677th meeting, on26 April 2016",
    "Adopted by the Security Council at its 7677th meeting, on\u{A0}26 April\u{A0}2016",
  ])
  func `the day of adoption`(line: String) throws {
    let document = try read(
      "S/RES/2281 (2016)\n\n\(line)\n\nThe Security Council,\n\nRecalling the work,\n\n1. Ends.\n")[0]
    #expect(document.adopted?.description == "2016-04-26")
  }

  @Test func `title and day on lines of their own`() throws {
    let text = "The Commission on Narcotic Drugs,\n\nRecalling the work,\n\n1. Ends the work in all its parts.\n\n"
    let document = try read("Resolution 26/4\n\nHelp for all\n\n\(text)26 May 2017\n\nAnnex\n\nThe rules\n")[0]
    #expect(document.title == "Help for all")
    #expect(document.adopted?.description == "2017-05-26")
    #expect(try read("Resolution 26/4\n\n\(text)26 May 2017 was the last day.\n")[0].adopted == nil)
    #expect(
      try read("Resolution 305 (1971)\n\nof 13 December 1971\n\nThe Security Council,\n\n1. Ends.")[0].title == nil)
  }

  @Test func `the symbol of the masthead or the file's name`() throws {
    let text = "The General Assembly,\n\nRecalling the work,\n"
    #expect(try read("A/RES/76/186\n\n" + text)[0].symbol?.canonical == "A/RES/76/186")
    #expect(try read(text, name: "in/A_RES_76_186-2119241E.txt")[0].symbol?.canonical == "A/RES/76/186")
    #expect(try read(text, name: "letter.txt")[0].symbol == nil)
  }

  @Test(arguments: ["\u{FEFF}", ""])
  func `a byte order mark is nothing`(mark: String) throws {
    let result = try DocumentReader().read(Array((mark + "The General Assembly,\n\nNoting it,\n").utf8), name: nil)
    #expect(result.remarks.isEmpty)
    #expect(result.documents[0].host == "A")
  }

  @Test func `invalid bytes are counted and told`() throws {
    let bytes = Array("Noting caf".utf8) + [0xE9, 0xFF, 0xC3] + Array(" and A/65/201,".utf8)
    let result = try DocumentReader().read(bytes, name: nil)
    #expect(result.remarks.count == 1 && result.remarks[0].hasPrefix("3 "))
    #expect(String(decoding: result.documents[0].text, as: UTF8.self).contains("caf???"))
  }

  @Test(arguments: ["", " ", "\n\n", "\u{0}PNG", "\t\r\n", "\u{FEFF}", "\u{FEFF} \n"])
  func `nothing to read is an error`(text: String) {
    #expect(throws: ReadingError.self) { try DocumentReader().read(Array(text.utf8), name: nil) }
  }

  @Test(arguments: ["\u{AD}", "\u{200B}\n\n\u{200B}", "1 \u{AD}\n", "_____", "_____\n1 \u{AD}\n"])
  func `text without words has no citable paragraph`(text: String) throws {
    for document in try read(text) {
      for paragraph in document.paragraphs where !paragraph.range.isEmpty {
        #expect(paragraph.range.upperBound <= document.text.count)
      }
    }
  }

  @Test func `every byte of the words leads back to one of the input`() throws {
    let text = "Noting the reso-\nlution “of\u{A0}all” who\nmust go\u{AD} on – or ５３／７０,\r\n"
    let document = try read(text)[0]
    let copied = document.text.indices.count { index in
      document.input[document.map.inputOffset(of: index)] == document.text[index]
    }
    // Spaces for line ends, a hyphen and figures in full width are written anew.
    #expect(copied >= document.text.count - 14)
    for index in document.text.indices.dropFirst() where document.text[index] != 0x20 {
      #expect(document.map.inputOffset(of: index) > document.map.inputOffset(of: index - 1))
    }
  }

  @Test func `the first decision may have lost the stop behind its number`() throws {
    let text =
      "The Human Rights Council,\n\nRecalling its resolution 6/2 and all others on the matter,\n\nRecalling also what the experts have said of it,\n\n1 Decides to extend the mandate of those who look into it;\n\n2. Requests a report of them and of all others;\n\n3. Calls upon all States to help them;\n\n4. Decides to go on with it.\n"
    #expect(
      try document(Array(text.utf8)).lines.suffix(4).first
        == "OP1 1 Decides to extend the mandate of those who look into it;")
  }
}
