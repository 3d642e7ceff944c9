import Foundation
import TestSupport
import Testing

/// What the commands have in common: the formats, the number of rows, and how it is said that nothing was found.
@Suite struct OutputTests {
  private func place() throws -> Workplace {
    let place = try Workplace()
    try place.folder.write("in/a.txt", Workplace.resolution("70/1", recalls: ["69/1", "69/2"]))
    try place.folder.write("in/b.txt", Workplace.resolution("70/2", recalls: ["70/1", "69/1"]))
    try place.folder.write("none.txt", "Nothing is cited here.\n")
    #expect(try place.run("ingest", "in").code == 0)
    return place
  }

  @Test(arguments: [
    ["explain", "none.txt"], ["explain", "in/a.txt", "--at", "0"], ["annotate", "none.txt"],
    ["annotate", "none.txt", "-o", "none.html"], ["extract", "none.txt"], ["export", "--body", "WHO/WHA"],
    ["export", "--body", "WHO/WHA", "-o", "none.dot"], ["descendants", "70/2"], ["descendants", "70/2", "--timeline"],
    ["cocited", "70/2"], ["path", "70/1", "70/2"], ["diff", "70/1", "70/2", "--body", "WHO/WHA"],
    ["check"],
  ])
  func `that nothing was found is one line, or none`(arguments: [String]) throws {
    let place = try place()
    let said = try place.tool.run(arguments, in: place.folder.url)
    #expect(said.code == 1)
    #expect(said.errors.split(separator: "\n").count == 1, "\(said.errors)")
    let quiet = try place.tool.run(arguments + ["--quiet"], in: place.folder.url)
    #expect(quiet.code == 1)
    #expect(quiet.errors.isEmpty, "\(quiet.errors)")
  }

  @Test(arguments: [
    ("UNTS", nil), ("a/hrc", nil), ("Security Council", "did you mean S?"), ("HRC", "did you mean A/HRC?"),
    ("nobody", "give its code, such as A, S, E or A/HRC."),
  ])
  func `a body is named by its code, or the code of its series`(code: String, remedy: String?) throws {
    let result = try place().run("rank", "--body", code)
    #expect(result.code == (remedy == nil ? 1 : 64), "\(result.errors)")
    #expect(
      remedy.map { result.errors.contains("--body: there is no body '\(code)'; \($0)") } ?? true, "\(result.errors)")
  }

  @Test(arguments: [
    (["extract", "in/a.txt"], "text", "table"), (["extract", "in/a.txt"], "json", "jsonl"),
    (["explain", "in/a.txt"], "table", "text"), (["explain", "in/a.txt"], "jsonl", "json"),
    (["ancestors", "70/2"], "jsonl", "json"), (["rank"], "text", "table"), (["rank"], "jsonl", "json"),
    (["show", "70/1"], "jsonl", "json"), (["stats"], "jsonl", "json"), (["resolve", "70/1"], "jsonl", "json"),
    (["remove", "in/a.txt", "--dry-run"], "text", "table"), (["remove", "in/a.txt", "--dry-run"], "jsonl", "json"),
    (["ingest", "in/a.txt"], "table", "text"), (["ingest", "in/a.txt"], "jsonl", "json"),
  ])
  func `a format has two names where a command has no other use for one`(
    arguments: [String], name: String, known: String
  ) throws {
    let place = try place()
    func printed(_ format: String) throws -> Tool.Result {
      try place.tool.run(arguments + ["--format", format], in: place.folder.url)
    }
    let result = try printed(name)
    #expect(result.code == 0, "\(result.errors)")
    #expect(try result.text == printed(known).text)
    #expect(try printed("dots").code == 64)
  }

  @Test func `the number of rows has two names`() throws {
    let place = try place()
    for name in ["--top", "--limit"] {
      #expect(try place.run("rank", name, "1").text.split(separator: "\n").count == 1)
      #expect(try place.run("rank", name, "0").code == 64)
      #expect(try place.run("path", "70/2", "69/1", name, "1").code == 64, "without --all")
      let path = try place.run("path", "70/2", "69/1", "--all", "--depth", "2", name, "1")
      #expect(path.errors == "only the first 1 chain; --limit shows more\n")
      #expect(try place.run("path", "70/2", "69/1", "--all", "--depth", "2", name, "2").errors.isEmpty)
    }
    let lists = try place.run("stats", "--limit", "1", "--format", "table").text.split(separator: "\n")
    #expect(lists.count { $0.hasPrefix("most cited") } == 1)
  }

  @Test func `the days of adoption stand in each format of stats`() throws {
    let place = try place()
    let text = """
      Resolution adopted by the General Assembly on 3 December 2015

      70/3. A title

      The General Assembly,

      Recalling its resolution 69/1,

      """
    try place.folder.write("c.txt", text)
    #expect(try place.run("ingest", "c.txt").code == 0)
    #expect(try place.run("stats").text.contains("adopted     2015-12-03 to 2015-12-03\n"))
    let table = try place.run("stats", "--format", "table").text
    #expect(
      table.contains("archive\tfirst adopted\t2015-12-03\narchive\tlast adopted\t2015-12-03\n"), "\(table)")
    #expect(try place.run("stats", "--format", "json").text.contains(#""firstAdopted":"2015-12-03""#))
  }

  @Test func `a symbol is called so`() throws {
    let place = try place()
    let stats = try place.run("stats", "--format", "json").text
    #expect(stats.contains(#""mostCited":[{"name":"A/RES/69/1","symbol":"A/RES/69/1","count":2}"#), "\(stats)")
    #expect(stats.contains(#""bodies":[{"name":"A","count":2}]"#), "\(stats)")
  }

  @Test func `resolve prints the same keys for what it knows and for what it refuses`() throws {
    let lines = try place().run("resolve", "--format", "json", "217 A (III)", "999/1").text.split(separator: "\n")
    let objects = try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(objects.count == 2)
    #expect(objects[0].keys.sorted() == objects[1].keys.sorted())
    #expect(objects[0]["symbol"] as? String == "A/RES/217(III)[A]" && objects[0]["reason"] is NSNull)
    #expect(objects[1]["symbol"] is NSNull && objects[1]["offset"] as? Int == 0)
  }
}
