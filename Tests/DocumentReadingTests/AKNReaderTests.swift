import Foundation
import Testing
import UNSymbols

@testable import DocumentReading

@Suite struct AKNReaderTests {
  private func outline(_ input: [UInt8]) throws -> [String] {
    try AKNReader().read(input).outline
  }

  @Test(
    arguments: [
      ("Agenda item 71", "71"), ("Agenda items 14 and 122", "14 and 122"), ("Point 19 c) de l’ordre du jour", "19 c)"),
      ("البند 127 (ر) من جدول الأعمال", "127 (ر)"), ("议程项目12(c)", "12(c)"), ("Agenda item", nil), (") 7", "7"),
    ] as [(String, String?)])
  func `the item of the agenda in words`(words: String, item: String?) throws {
    let cover =
      "<p><inline name=\"agenda item\">\(words)</inline></p><p><inline name=\"agenda item\">Item 5</inline></p>"
    let file = String(decoding: AKNSpecimen.file(body: ""), as: UTF8.self)
      .replacingOccurrences(of: "</coverPage>", with: "\(cover)</coverPage>")
    #expect(try AKNReader().read(Array(file.utf8)).agendaItem == item ?? "5")
  }

  @Test(
    arguments: [
      ("S/RES/2510 (2019)", "Resolution 2510 (2020)", "S/RES/2510(2020)"),
      ("S/RES/2510 (2019)", "决议 2510(2020)", "S/RES/2510(2020)"),
      // The heading has the other year, too, or one that the Council's numbers do not have.
      ("S/RES/2510 (2019)", "Resolution 2510 (2019)", "S/RES/2510(2019)"),
      ("S/RES/2510 (2020)", "Resolution 2510 (2019)", "S/RES/2510(2020)"),
    ])
  func `a wrong year in the symbol`(printed: String, heading: String, symbol: String) throws {
    let file = String(decoding: AKNSpecimen.file(body: ""), as: UTF8.self)
      .replacingOccurrences(of: "A/RES/73/187", with: printed)
      .replacingOccurrences(
        of: "</preface>", with: "<docTitle refersTo=\"#resolutionNumber\">\(heading)</docTitle></preface>")
    #expect(try AKNReader().read(Array(file.utf8)).symbol?.canonical == symbol)
  }

  @Test func aWholeFile() throws {
    let input = AKNSpecimen.file(
      preamble: """
        <container name="Recalling"><p>
          <span>Recalling</span> its resolution <a href="https://undocs.org/A/RES/65/230">65/230</a> of\u{A0}21 December,\
        <authorialNote marker="1"><p>See <a href="https://undocs.org/E/2013/30">E/2013/30</a>.</p></authorialNote></p></container>
        <container name="Noting"><blockList><listIntroduction>Noting:</listIntroduction>
        <item><num>(a)</num><p>One,</p></item><item><num>(b)</num><p>Two,</p></item></blockList></container>
        """,
      body: AKNSpecimen.paragraph("\t1.", "<span>Requests </span> a &lt;report&gt;;")
        + "<paragraph><subheading>Follow-up</subheading></paragraph>"
        + "<paragraph><num>2.</num><list><intro><p>Decides:</p></intro>"
        + "<point><num>(a)</num><content><p>To meet;</p></content></point><wrapUp><p>as before.</p></wrapUp></list></paragraph>",
      tail:
        "<conclusions><p><inline>56th plenary meeting</inline><eol/><docDate>17 December 2018</docDate></p></conclusions>"
    )
    let document = try AKNReader().read(input)
    #expect(
      document.outline == [
        "front - # A/RES/73/187",
        "front - # 73/187. On crime",
        "preamble - The General Assembly,",
        "preamble PP1 Recalling its resolution 65/230 of 21 December,|1|",
        "preamble PP2 Noting:",
        "preamble PP2<4 One,",
        "preamble PP2<4 Two,",
        "operative OP1 Requests a <report>;",
        "operative - # Follow-up",
        "operative OP2 Decides:",
        "operative OP2<9 To meet;",
        "operative OP2<9 as before.",
        "closing - 56th plenary meeting",
        "closing - 17 December 2018",
      ])
    #expect(document.symbol?.canonical == "A/RES/73/187")
    #expect(document.title == "On crime")
    #expect(document.adopted == CalendarDate(year: 2018, month: 12, day: 17))
    #expect(document.host == "A")
    #expect(document.language == "en")
    #expect(document.notes.map { document.string($0.range) } == ["See E/2013/30."])
    #expect(document.notes[0].paragraph == 3)
    #expect(document.notes[0].links.map { document.string($0.range) } == ["E/2013/30"])
    let link = document.paragraphs[3].links[0]
    #expect(document.string(link.range) == "65/230")
    #expect(link.target == "https://undocs.org/A/RES/65/230")
    #expect(String(decoding: input[document.map.inputRange(of: link.range)], as: UTF8.self) == "65/230")
    let inNote = document.notes[0].links[0].range
    #expect(String(decoding: input[document.map.inputRange(of: inNote)], as: UTF8.self) == "E/2013/30")
  }

  @Test(arguments: [
    ("<p>Annex II</p>", "annex - Annex II"),
    ("<p>Annexes are long.</p>", "operative - Annexes are long."),
    ("<heading>Приложение</heading>", "annex - # Приложение"),
  ])
  func annexHeadings(markup: String, first: String) throws {
    let lines = try outline(
      AKNSpecimen.file(body: "<paragraph>\(markup)</paragraph>" + AKNSpecimen.paragraph("1.", "Rule.")))
    #expect(lines[3] == first)
    #expect(lines[4] == (first.hasPrefix("annex") ? "annex - Rule." : "operative OP1 Rule."))
  }

  @Test func lettersBesideNumbers() throws {
    let body =
      AKNSpecimen.paragraph("1.", "Decides:") + AKNSpecimen.paragraph("(a)", "one;")
      + AKNSpecimen.paragraph("1)", "two;")
      + AKNSpecimen.paragraph("2.", "Requests:") + "<paragraph><content><p>no number</p></content></paragraph>"
      + AKNSpecimen.paragraph("(a)", "three.")
    #expect(
      try outline(AKNSpecimen.file(body: body))[3...] == [
        "operative OP1 Decides:", "operative OP1<3 one;", "operative OP1<3 two;", "operative OP2 Requests:",
        "operative - no number", "operative OP2<6 three.",
      ])
  }

  @Test func numbersInWords() throws {
    let lines = try outline(
      AKNSpecimen.file(
        body:
          "<paragraph><p>1. Decides in this regard:</p></paragraph><paragraph><p>(a) Urges all to meet;</p></paragraph>"
          + "<paragraph><p>2. Requests a report.</p></paragraph>"))
    #expect(
      lines.suffix(3) == [
        "operative OP1 1. Decides in this regard:", "operative OP1<3 (a) Urges all to meet;",
        "operative OP2 2. Requests a report.",
      ])
  }

  @Test func numbersInWordsAreQuotedWhereOthersAreMarked() throws {
    let lines = try outline(
      AKNSpecimen.file(
        body: AKNSpecimen.paragraph("4.", "Decides that rules 1 and 2 shall read:")
          + "<paragraph><p>1. There is a bureau.</p></paragraph><paragraph><p>(b) It meets.</p></paragraph>"))
    #expect(lines.suffix(2) == ["operative - 1. There is a bureau.", "operative OP4<3 (b) It meets."])
  }

  @Test func tablesAreCells() throws {
    let body =
      "<container name=\"table\"><table><tr><th>Year</th><td><p>2018</p><p>2019</p></td></tr></table></container>"
    #expect(
      try outline(AKNSpecimen.file(body: body))[3...] == [
        "operative - # Year", "operative - # 2018", "operative - # 2019",
      ])
  }

  @Test func anEmbeddedTextIsOperative() throws {
    let body =
      "<paragraph><content><p>Recommends:<embeddedStructure><container name=\"formula\"><p>The Assembly,</p></container>"
      + "<container name=\"Recalling\"><p>Recalling 46/152,</p></container>"
      + AKNSpecimen.paragraph("1.", "Takes note;")
      + "</embeddedStructure></p></content></paragraph>"
    #expect(
      try outline(AKNSpecimen.file(body: body))[3...] == [
        "operative - Recommends:", "operative - The Assembly,", "operative - Recalling 46/152,",
        "operative OP1 Takes note;",
      ])
  }

  @Test func aFileThatDoesNotNestIsMended() throws {
    let sound = AKNSpecimen.file(
      preamble: "<container name=\"Recalling\"><p><span>Recalling</span> 65/230,</p></container>",
      body: AKNSpecimen.paragraph(
        "1.", "Requests<authorialNote marker=\"2\"><p>A/65/201.</p></authorialNote> a report."))
    let text = String(decoding: sound, as: UTF8.self)
    let broken = text.replacing("</span> 65/230,</p>", with: " 65/230,</p></span></b>")
    var remarks: [String] = []
    let document = try AKNReader().read(Array(broken.utf8), remarks: &remarks)
    #expect(try document.outline == outline(sound))
    #expect(remarks.count == 2)
    #expect(remarks[0].contains("not well-formed XML (mismatched tag)"))
    #expect(remarks[1] == "2 unmatched end tags dropped, 1 open elements closed")
  }

  @Test func aTruncatedFileKeepsWhatItHas() throws {
    let whole = AKNSpecimen.file(body: AKNSpecimen.paragraph("1.", "Requests a report &amp; more."))
    for count in stride(from: whole.count, to: 0, by: -7) {
      var remarks: [String] = []
      _ = try? AKNReader().read(Array(whole[..<count]), remarks: &remarks)
    }
    var remarks: [String] = []
    let document = try AKNReader().read(Array(whole.dropLast(70)), remarks: &remarks)
    #expect(document.outline[3].hasPrefix("operative OP1 Requests a report"))
  }

  @Test func entitiesAreRefused() {
    let bomb = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><akomaNtoso><p>&b;</p></akomaNtoso>"
    for text in [bomb, bomb.replacing("</p>", with: "")] {
      let error = #expect(throws: ReadingError.self) { try AKNReader().read(Array(text.utf8)) }
      #expect(error?.what == "declares XML entities, which are not read")
    }
  }

  @Test func depthIsLimited() {
    for end in ["", "</x>"] {
      let text = "<akomaNtoso>" + String(repeating: "<p>", count: 10_000) + "x" + end
      let error = #expect(throws: ReadingError.self) { try AKNReader().read(Array(text.utf8)) }
      #expect(error?.what == "nests elements more than 200 deep")
    }
  }

  @Test func noTextIsAnError() {
    for text in ["", "<akomaNtoso/>", "<akomaNtoso><meta>words</meta></akomaNtoso>"] {
      #expect(throws: ReadingError.self) { try AKNReader().read(Array(text.utf8)) }
    }
    #expect(throws: ReadingError.self) { try AKNReader().read([0xFF, 0xFE, 0x3C, 0x00]) }
  }

  @Test func recognition() {
    #expect(AKNReader.recognises(Array("\u{FEFF}<?xml version='1.0'?>\n<akn:akomaNtoso>".utf8)))
    let prolog = "<?xml version='1.0'?>\n<!-- a > b -->\n<?xml-stylesheet href='a'?>\n"
    #expect(AKNReader.recognises(Array("\(prolog)<!DOCTYPE akomaNtoso [ <!ENTITY a 'b'> ]>\n<akomaNtoso/>".utf8)))
    #expect(AKNReader.recognises(Array("\(prolog)<akomaNtoso>".utf8)))
    #expect(!AKNReader.recognises(Array("<!-- akomaNtoso --><html><body>akomaNtoso</body></html>".utf8)))
    #expect(!AKNReader.recognises(Array("<html>".utf8)))
    #expect(!AKNReader.recognises(Array("The akomaNtoso format".utf8)))
    #expect(!AKNReader.recognises([]))
  }

  @Test func theTolerantScannerAgreesWithExpat() throws {
    let input = AKNSpecimen.file(
      preamble: "<!-- a > comment --><container name='Noting'><p>Noting &#233;t&#xE9; &quot;x&quot;,</p></container>",
      body: AKNSpecimen.paragraph("1.", "<![CDATA[Takes <note>]]> &amp; more."))
    let expected = try AKNReader().read(input)
    let builder = AKNBuilder()
    let repairs = try input.withUnsafeBufferPointer { try TolerantScanner.scan($0, events: builder) }
    #expect(repairs.droppedEnds + repairs.closedElements + repairs.replacements == 0)
    #expect(builder.paragraphs == expected.paragraphs)
    #expect(expected.text.starts(with: builder.words.bytes))
  }
}
