import Testing

@testable import UNSymbols

/// Whose a number is where nobody is named: the columns `implied` and `alone` of `forms.tsv`.
@Suite struct ImpliedBodyTests {
  private func number(_ code: String, _ kind: DocumentSymbol.Kind, _ text: String) throws -> CitedNumber {
    let body = try #require(Body(code: code))
    return try #require(body.forms(kind).lazy.compactMap { body.number(kind, $0, printed: text) }.first, "\(text)")
  }

  @Test func everyLineThatImpliesItsBodyDoes() throws {
    var lines = 0
    for row in RegistryTable(RegistryTables.forms).rows where !row["implied"].isEmpty {
      let kind = try #require(DocumentSymbol.Kind(rawValue: row["kind"]))
      let number = try number(row["body"], kind, row["text"])
      let byForm = Body.implied(by: number, kind).map(\.code)
      let byDay = Body.implied(byDayOf: number, kind)?.code
      #expect(row["implied"] == "form" ? byForm.contains(row["body"]) : byDay == row["body"], "\(row["example"])")
      lines += 1
    }
    #expect(lines > 20)
  }

  @Test func severalBodiesStandInTheOrderOfTheTable() throws {
    let number = try number("A", .resolution, "217 A (III)")
    #expect(Body.implied(by: number, .resolution).map(\.code) == ["A", "E"])
    let conference = try self.number("FCCC/PA/CMA", .decision, "1/CMA.3")
    #expect(Body.implied(by: conference, .decision).map(\.code) == ["FCCC/PA/CMA"])
  }

  @Test(arguments: [
    ("council", "A/HRC", "24/3", "A/HRC"), ("council", "S", "1325 (2000)", "S"), ("council", "E", "2021/2", "E"),
    ("assembly", "A", "73/187", "A"),
  ])
  func nameOfSeveralBodies(name: String, numbering: String, text: String, code: String) throws {
    let number = try number(numbering, .resolution, text)
    #expect(Body.implied(by: number, .resolution, called: name)?.code == code)
  }

  @Test func decisionsThatOneBodyAloneNumbersSo() throws {
    #expect(Body.deciding(try number("A", .decision, "74/550"))?.code == "A")
    #expect(Body.deciding(try number("A", .decision, "74/50")) == nil)
    #expect(Body.deciding(try number("E", .decision, "2017/206"))?.code == "E")
    #expect(Body.deciding(try number("E", .decision, "2017/150")) == nil)
  }

  @Test func onlyOneBodyNumbersOnThroughTheYears() {
    #expect(Registry.forms.filter { $0.form == .numberYear }.map(\.body) == [.securityCouncil])
    #expect(DocumentSymbol("S/RES/1325(2000)")?.ownYear == nil)
    #expect(
      Body.securityCouncil.misprinted(CitedNumber(form: .numberYear, session: "2015", number: 2140))?.ownYear == 2014)
  }

  @Test func identifiersOfAkomaNtoso() {
    #expect(Body(identifier: "unga")?.code == "A")
    #expect(Body(identifier: "hrc")?.code == "A/HRC")
    #expect(Body(identifier: "fao") == nil)
  }
}
