import Testing

@testable import DocumentReading

/// What `pdftohtml -xml` writes, sound and not.
struct PopplerOutputTests {
  private func words(_ output: PopplerOutput, _ range: Range<Int>) -> String {
    String(decoding: output.bytes[range], as: UTF8.self)
  }

  @Test func runsHaveTheirWordsPlacesAndFonts() throws {
    let output = PopplerOutput(
      Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <pdf2xml producer="poppler" version="22.12.0">
        <page number="1" position="absolute" top="0" left="0" height="1188" width="918">
        \t<fontspec id="0" size="15" family="TimesNewRomanPSMT" color="#000000"/>
        \t<fontspec id="1" size="9" family="Courier" color="#000000"/>
        <text top="100.500000" left="90.000000" width="60.000000" height="16.500000" font="0">  A &amp; B  of&#34; </text>
        <text top="98.0" left="-5.25" width="10" height="8" font="1"><b>re</b>a\u{FB03}rm</text>
        <text top="120" left="90" width="4" height="13" font="0"> </text>
        </page>
        </pdf2xml>
        """.utf8))
    try #require(output.pages.count == 1)
    let runs = output.pages[0].runs
    try #require(runs.count == 2)
    #expect(words(output, runs[0].words) == "A & B of\"")
    #expect(runs[0].size == 15 && runs[0].top == 100.5 && runs[0].bottom == 117)
    #expect(runs[0].left == 97.5, "two spaces of a quarter of the size each")
    #expect(runs[0].follows && runs[0].precedes && !runs[0].isBold)
    #expect(words(output, runs[1].words) == "reaffirm")
    #expect(runs[1].left == -5.25 && !runs[1].isBold && !runs[1].follows)
  }

  @Test func `a line in one piece is divided where a mark stands over its gap`() {
    let output = PopplerOutput(
      Array(
        """
        <page number="1" height="1188" width="918"><fontspec id="0" size="13" family="F" color="#000000"/>
        <fontspec id="1" size="8" family="F" color="#000000"/>
        <text top="694" left="185" width="549" height="13" font="0">consultations with the President of the Economic and Social Council, and endorses the</text>
        <text top="693" left="620" width="4" height="8" font="1">5</text>
        </page>
        """.utf8))
    let runs = PDFLine.lines(output.pages[0].runs, output.bytes).flatMap(\.runs)
    #expect(
      runs.map { words(output, $0.words) }
        == ["consultations with the President of the Economic and Social Council,", "5", "and endorses the"])
    #expect(runs.map(\.isRaised) == [false, true, false])
  }

  @Test func linksLieInTheWords() {
    let output = PopplerOutput(
      Array(
        """
        <page number="1" height="100" width="100"><fontspec id="0" size="10" family="F" color="#000000"/>
        <text top="1" left="1" width="9" height="9" font="0">of <a href="https://undocs.org/A/RES/1/2?a=1&amp;b=2"> 1/2</a><a href="x.html#3">3</a></text>
        """.utf8))
    #expect(output.links.map { words(output, $0.words) } == ["1/2"])
    #expect(output.links.first?.target == "https://undocs.org/A/RES/1/2?a=1&b=2")
  }

  @Test(arguments: [
    "", "<", "<text", "<page><text>", "<page height=\"1e9\"><text top=\"x\" left=\"1\" width=\"1\" height=\"1\">a",
    "<page><text top=\"1\" left=\"1\" width=\"-9999999999\" height=\"1\" font=\"7\">a<b>b<text top=\"",
    "<page><fontspec id=\"0\" size=\"13\"/><fontspec id=\"1\" size=\"8\"/><text top=\"9\" left=\"5\" width=\"0\" height=\"13\" font=\"0\">a b, c</text><text top=\"8\" left=\"10\" width=\"-100\" height=\"8\" font=\"1\">5</text>",
    "</text></page><page><text top=\"1\" left=\"1\" width=\"1\" height=\"1\">\u{0}&#0;&#x110000;&amp",
  ])
  func anyBytesAreRead(xml: String) {
    let text = PDFText(PopplerOutput(Array(xml.utf8)))
    for document in text.assembled.documents(input: text.input, name: nil) { #expect(document.outliers == []) }
  }

  @Test(arguments: [
    ("12.", true), ("(iv)", true), ("73/6.", true), ("1/", true), ("**", true), ("\u{2022}", true), ("3", true),
    ("Security.", true), ("of the.", false), ("A", false), ("1234", false), ("resolution.x", false),
  ])
  func labelsStandBeforeParagraphs(words: String, isLabel: Bool) {
    #expect(PDFLine.isLabel(Array(words.utf8)[...]) == isLabel)
  }
}
