import Testing

@testable import UNSymbols

@Suite struct SessionTests {
  @Test func romanNumerals() {
    for value in 1...399 {
      #expect(RomanNumeral.value(of: RomanNumeral.text(value)) == value)
      #expect(RomanNumeral.value(of: RomanNumeral.text(value).lowercased()) == value)
    }
    for text in ["", "IIII", "VX", "IC", "XXL", "VV", "IXX", "A", "X1", "XCC"] {
      #expect(RomanNumeral.value(of: text) == nil, "\(text)")
    }
  }

  @Test func yearsAndSessionsOfRunningNumbers() {
    #expect(SessionCalendar.securityCouncilYear(of: 242) == 1967)
    #expect(SessionCalendar.securityCouncilYear(of: 1) == 1946)
    #expect(SessionCalendar.securityCouncilYear(of: 1325) == 2000)
    #expect(SessionCalendar.securityCouncilYear(of: 2790) == 2025)
    #expect(SessionCalendar.securityCouncilYear(of: 9999) == nil)
    #expect(SessionCalendar.securityCouncilYear(of: 0) == nil)
    #expect(SessionCalendar.generalAssemblySession(ofNumber: 217) == "III")
    #expect(SessionCalendar.generalAssemblySession(ofNumber: 2625) == "XXV")
    #expect(SessionCalendar.generalAssemblySession(ofNumber: 3201) == "S-VI")
    #expect(SessionCalendar.generalAssemblySession(ofNumber: 2252) == "ES-V")
    #expect(SessionCalendar.generalAssemblySession(ofNumber: 9999) == nil)
    for number in 1...2800 { #expect(SessionCalendar.securityCouncilYear(of: number) != nil, "\(number)") }
  }

  @Test(arguments: [
    ("A/RES/73/187", "2018-12-17", SessionCalendar.Agreement.ok), ("A/RES/73/187", "2017-12-17", .conflict),
    ("A/RES/217(III)[A]", "1948-12-10", .ok), ("A/RES/S-10/2", "1978-06-30", .ok),
    ("A/RES/S-24/2", "2001-07-01", .conflict), ("S/RES/1325(2000)", "2000-10-31", .ok),
    ("S/RES/1325(2000)", "2001-10-31", .conflict), ("E/RES/2018/2", "2017-12-05", .ok),
    ("E/RES/155(VII)[C]", "1948-08-13", .ok), ("E/RES/155(VII)[C]", "1998-08-13", .conflict),
    ("A/HRC/RES/16/18", "2011-03-24", .ok), ("A/HRC/RES/99/1", "2011-03-24", .conflict),
    ("A/HRC/RES/99/1", "2031-03-24", .unknown),
    ("A/RES/ES-10/15", "2004-07-20", .ok), ("A/65/201", "2010-08-04", .unknown), ("UNTS:1:2", "2010-08-04", .unknown),
  ])
  func dates(text: String, day: String, agreement: SessionCalendar.Agreement) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(try SessionCalendar.check(DocumentSymbol(parsing: text), date) == agreement)
  }

  @Test func windows() {
    #expect(SessionCalendar.dates(body: "A", session: "73")?.lowerBound.description == "2018-09-18")
    let day = CalendarDate(year: 1970, month: 10, day: 24)!
    #expect(SessionCalendar.dates(body: "A", session: "XXV")?.contains(day) == true)
    #expect(SessionCalendar.dates(body: "A", session: "nonsense") == nil)
    #expect(SessionCalendar.dates(body: "E", session: "LXIV") == nil)
  }

  @Test func grammar() {
    func bytes<T>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
      var text = text
      return text.withUTF8(body)
    }
    for series in ["A", "S", "E", "T", "ST", "TPNW", "UNODC", "fccc", "INFCIRC"] {
      #expect(bytes(series) { SymbolGrammar.isSeries($0) }, "\(series)")
    }
    for other in ["", "HIV", "OEA", "B", "ABCDEFGHI"] {
      #expect(!bytes(other) { SymbolGrammar.isSeries($0) }, "\(other)")
    }
    for (series, second, expected) in [
      ("A", "RES", true), ("A", "65", true), ("A", "HRC", true), ("S", "he", false), ("A", "B", false),
      ("A", "S-12", true),
      ("A", "ES-10", true), ("A", "S", false), ("E", "mail", false), ("CRC", "C", true), ("JIU", "REP", true),
      ("CAT", "", false), ("A", "C.6", true), ("E", "ICEF", true), ("CD", "rom", false),
    ] {
      let found = bytes(series) { first in bytes(second) { SymbolGrammar.isSecondElement($0, of: first) } }
      #expect(found == expected, "\(series)/\(second)")
    }
  }
}
