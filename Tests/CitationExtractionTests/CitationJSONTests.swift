import CitationExtraction
import DocumentReading
import Foundation
import Testing
import UNSymbols

@Suite struct CitationJSONTests {
  private func symbol(_ canonical: String) -> DocumentSymbol {
    DocumentSymbol(canonical: canonical, body: "A", kind: .resolution)
  }

  private func line(_ citation: Citation, source: String = "a.txt") -> String {
    String(decoding: bytes(citation, source: source), as: UTF8.self)
  }

  /// What `citegraph extract` prints of a citation.
  private func bytes(_ citation: Citation, source: String) -> [UInt8] {
    var writer = JSONWriter()
    citation.write(to: &writer, source: source)
    return writer.take()
  }

  @Test func `the contract: keys and their order`() {
    let citation = Citation(
      document: symbol("A/RES/73/187"), cited: symbol("A/RES/53/70"), text: "53/70", range: 10..<15,
      utf8Range: 12..<17, phrase: "Recalling", relation: "recalling", place: .preamble, paragraph: "PP11",
      footnote: "1", date: CalendarDate(year: 1998, month: 12, day: 4), locator: "para. 3", basis: .its,
      confidence: 0.95)
    #expect(
      line(citation) == """
        {"source":"a.txt","document":"A/RES/73/187","cited":"A/RES/53/70","text":"53/70","start":10,"end":15,\
        "utf8Start":12,"utf8End":17,"phrase":"Recalling","governing":null,"relation":"recalling","place":"preamble",\
        "paragraph":"PP11","footnote":"1","date":"1998-12-04","locator":"para. 3","basis":"its","confidence":0.95,\
        "language":"en","page":null}

        """)
  }

  @Test func `unresolved only when cited is null`() {
    let citation = Citation(
      document: nil, cited: nil, unresolved: "no body", text: "5/1", range: 0..<3, utf8Range: 0..<3, place: .annex)
    #expect(line(citation).hasSuffix(#""confidence":1.0,"language":"en","page":null,"unresolved":"no body"}"# + "\n"))
    #expect(line(citation).contains(#""document":null,"cited":null"#))
  }

  @Test func `the other symbols only of a document that is printed with several`() {
    let citation = Citation(
      document: nil, cited: symbol("A/71/982"), otherSymbols: [symbol("S/2017/600")], text: "", range: 0..<0,
      utf8Range: 0..<0, place: .front)
    #expect(line(citation).hasSuffix(#""page":null,"otherSymbols":["S/2017/600"]}"# + "\n"))
  }

  @Test func `any text comes back from a JSON reader`() throws {
    let texts = [
      "", "\"", "\\", "a\nb\r\t", "\u{0}\u{1F}\u{7F}\u{80}", "日本 🇺🇳 é", "</script>\u{2028}",
      String(decoding: (0..<128).map(UInt8.init), as: UTF8.self),
    ]
    for text in texts {
      let citation = Citation(
        document: nil, cited: symbol("A/1"), text: text, range: 0..<1, utf8Range: 0..<1, phrase: text, place: .front)
      let bytes = Data(self.bytes(citation, source: text))
      #expect(bytes.count { $0 == 0x0A } == 1)
      let object = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
      #expect(object["source"] as? String == text)
      #expect(object["phrase"] as? String == text)
    }
  }

  @Test func `what needs escaping is seen at every place of a text, also beside letters beyond ASCII`() throws {
    for special in ["\"", "\\", "\u{1}", "\u{7F}", "é", "\u{FF}", "中"] {
      for place in 0..<17 {
        let text = String(repeating: "a", count: place) + special + String(repeating: "z", count: 16 - place)
        let citation = Citation(
          document: nil, cited: nil, text: text, range: 0..<1, utf8Range: 0..<1, place: .front)
        let bytes = self.bytes(citation, source: "")
        let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        #expect(object?["text"] as? String == text)
        #expect(!bytes.dropLast().contains { $0 < 0x20 || $0 == 0x7F })
      }
    }
  }

  @Test(arguments: [(0.0, "0.0"), (1, "1.0"), (0.5, "0.5"), (0.95, "0.95"), (0.125, "0.125"), (0.9999, "1.0")])
  func `confidences`(value: Double, text: String) {
    let citation = Citation(
      document: nil, cited: symbol("A/1"), text: "", range: 0..<0, utf8Range: 0..<0, place: .front, confidence: value)
    #expect(line(citation).contains("\"confidence\":\(text),"))
  }
}
