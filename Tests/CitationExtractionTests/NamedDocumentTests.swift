import CitationExtraction
import Testing
import UNSymbols

/// What a person may write for a document.
@Suite struct NamedDocumentTests {
  @Test(arguments: [
    ("73/187", "A/RES/73/187"), ("Res. 73/187", "A/RES/73/187"), ("A_RES_73_187", "A/RES/73/187"),
    ("General Assembly resolution 73/187", "A/RES/73/187"), ("resolution 73/187 of 17 December 2018", "A/RES/73/187"),
    ("A/RES/73/187, para. 3", "A/RES/73/187"), ("UN Doc. A/RES/73/187", "A/RES/73/187"),
    ("Security Council resolution 1325", "S/RES/1325(2000)"), ("SC 1325", "S/RES/1325(2000)"),
    ("UNSCR res. 1325", "S/RES/1325(2000)"), ("Council resolution 1325 (2000)", "S/RES/1325(2000)"),
    ("73/187 of 17 December 2018", "A/RES/73/187"), ("decision 77/512", "A/DEC/77/512"),
    ("CND resolution 58/1", "E/CN.7/RES/58/1"),
    ("GA resolution 60/1", "A/RES/60/1"),
    ("Human Rights Council resolution 48/7", "A/HRC/RES/48/7"), ("résolution 73/187", "A/RES/73/187"),
    ("резолюция 73/187", "A/RES/73/187"), ("القرار 73/187", "A/RES/73/187"), ("第73/187号决议", "A/RES/73/187"),
  ])
  func `a document is named by a symbol or in words`(text: String, symbol: String) throws {
    #expect(try DocumentSymbol(naming: text).canonical == symbol)
  }

  @Test(arguments: [
    "resolution 73/187 of 17 December 1999", "60/251 of 15 March 1999",
    "OAS resolution 73/187", "Foo Bar resolution 58/1", "Security Council resolution 2625 (XXV)", "S/RES/1325 (200)",
    "resolution 1325", "1325", "resolutions 73/187 and 74/1", "SC 1325 and 1888", "A/RES/2625", "a b", "", "draft.txt",
  ])
  func `what names no document, or two, is refused`(text: String) {
    #expect(throws: SymbolError.self) { try DocumentSymbol(naming: text) }
  }

  @Test(arguments: [
    ("resolutions 73/187 and 74/247", "a second document is named; one was expected"),
    ("Security Council resolution 73/187", "the words name a body that has no such number; A/RES/73/187 has"),
    (
      "General Assembly resolution 1514 (XVI)",
      "the General Assembly's resolution 1514 is of session XV, not of XVI: A/RES/1514(XV)"
    ),
    ("60/251 of 15 March 1999", "the session of A/RES/60/251 did not sit on 1999-03-15"),
  ])
  func `a refusal says why`(text: String, reason: String) {
    #expect { try DocumentSymbol(naming: text) } throws: { ($0 as? SymbolError)?.reason == reason }
  }

  @Test func `a number of the Security Council's with a wrong year is doubted`() throws {
    #expect(try DocumentSymbol(naming: "S/RES/1325 (2001)").doubt?.contains("is of 2000, not of 2001") == true)
    #expect(try DocumentSymbol(naming: "S/RES/1325 (2000)").doubt == nil)
    #expect(try DocumentSymbol(naming: "73/187").doubt == nil)
  }
}
