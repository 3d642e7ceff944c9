import Foundation
import TestSupport
import Testing

/// One document as a person sees it, of the specimens in `Data/samples`.
@Suite struct ShowCommandTests {
  private func place() throws -> Workplace {
    let place = try Workplace()
    let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Data/samples").path
    #expect(try place.run("ingest", samples).code == 0)
    return place
  }

  @Test func `each paragraph has one heading`() throws {
    let lines = try place().run("show", "73/187").text.split(separator: "\n")
    let cites = lines.drop { !$0.hasPrefix("cites ") }.dropFirst().prefix { $0.hasPrefix("  ") }
    let headings = cites.filter { !$0.hasPrefix("    ") }.map { $0.dropFirst(2) }
    #expect(headings.first == "PP3 Recalling")
    #expect(Set(headings).count == headings.count, "\(headings)")
    #expect(cites.contains { $0.contains("(note 1, chap. I, sect. D)") })
  }

  @Test func `of a text that was not read nobody is told that it cites nothing`() throws {
    let place = try place()
    let shown = try place.run("show", "E/CN.15/RES/22/8")
    #expect(
      shown.text.contains("\nE/CN.15/RES/22/8 is not ingested: what it cites is not known\n\ncited by 2 documents\n"))
    #expect(!shown.text.contains("cites 0"))
    let line = "E/CN.15/RES/22/8 is not ingested: what it cites is not known\n"
    #expect(try place.run("show", "E/CN.15/RES/22/8", "--format", "table").errors == line)
    #expect(try place.run("show", "73/187", "--format", "table").errors == "")
    let checked = try place.run("check", "E/CN.15/RES/22/8")
    #expect(checked.code == 1 && checked.errors == "nothing found\n" + line)
    #expect(try place.run("check", "73/187").errors == "nothing found\n")
  }

  @Test func `the day of a text that was not read is the one that others print`() throws {
    let place = try place()
    #expect(try place.run("show", "56/119").text.contains("\n  dated     2001-12-19, as most print that cite it\n"))
    #expect(try place.run("show", "56/119", "--format", "json").text.contains(#""printed":"2001-12-19","#))
    #expect(try !place.run("show", "73/187").text.contains("\n  dated "))
  }

  @Test func `what was never read is not compared`() throws {
    let place = try place()
    for pair in [["E/CN.15/RES/22/8", "73/187"], ["73/187", "E/CN.15/RES/22/8"]] {
      let result = try place.run("diff", pair[0], pair[1])
      #expect((result.code, result.text) == (1, ""))
      #expect(result.errors == "E/CN.15/RES/22/8 is not ingested: what it cites is not known\n")
    }
  }

  @Test(arguments: ["73/187", "53/70", "E/2013/30", "65/230"])
  func `who cites it is told in the words of descendants`(symbol: String) throws {
    let place = try place()
    let tree = try place.run("descendants", symbol, "--depth", "1", "--quiet").text.split(separator: "\n").dropFirst()
    let shown = try place.run("show", symbol).text.split(separator: "\n").drop { !$0.hasPrefix("cited by ") }
    /// Symbol and bracket: what stands before the title.
    func words(_ line: Substring) -> Substring { line.drop { $0 != "A" && $0 != "E" }.prefix { $0 != ")" } }
    #expect(!tree.isEmpty)
    #expect(shown.dropFirst().filter { $0.hasPrefix("    ") }.map(words) == tree.map(words))
  }
}
