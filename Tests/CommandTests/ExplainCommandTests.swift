import Foundation
import TestSupport
import Testing

/// What the commands that read one file take, and what they say.
@Suite struct ExplainCommandTests {
  private func place() throws -> Workplace {
    let place = try Workplace()
    try place.folder.write("a.txt", Workplace.resolution("70/1", recalls: ["69/1", "68/2 of 4 December 2013"]))
    try place.folder.write("none.txt", "Nothing is cited here.\n")
    return place
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test(arguments: ["explain", "annotate", "extract"])
  func `what is no file`(command: String) throws {
    let place = try place()
    func line(_ path: String) throws -> Substring? {
      let result = try place.run(command, path)
      #expect(result.code == 2)
      return result.errors.split(separator: "\n").first
    }
    #expect(
      try line("75/100")
        == "citegraph: 75/100: is no file, and this command reads files; of the archive's A/RES/75/100 "
        + "tell show 75/100 and ancestors 75/100")
    #expect(
      try line("words")
        == "citegraph: words: can't be read: No such file or directory; this command reads files: check the "
        + "path and its permissions")
    if command != "extract" {
      try place.folder.write("in/a.txt", "")
      #expect(try line("in") == "citegraph: in: is a folder; name one of its files")
    }
  }

  @Test func `explain has the fields of extract and the trail`() throws {
    let place = try place()
    let explained = try objects(place.run("explain", "a.txt", "--format", "json").text)
    let extracted = try objects(place.run("extract", "a.txt", "--format", "jsonl").text)
    #expect(explained.count == 2)
    for (var explained, extracted) in zip(explained, extracted) {
      let trail = explained.removeValue(forKey: "trail") as? [String]
      #expect(trail?.isEmpty == false && trail?.allSatisfy { !$0.contains("\n") } == true)
      #expect(explained as NSDictionary == extracted as NSDictionary)
    }
  }

  @Test(arguments: ["explain", "annotate", "extract", "ingest"])
  func `symbol and language of a file`(command: String) throws {
    let place = try place()
    let result = try place.run(command, "a.txt", "--symbol", "71/5", "--language", "fr")
    #expect(result.code == 0 || result.code == 1, "\(result.errors)")
    for arguments in [["--language", "xx"], ["--symbol", "999/1"]] {
      #expect(try place.tool.run([command, "a.txt"] + arguments, in: place.folder.url).code == 64)
    }
    #expect(try place.run(command, "").code == 64)
  }

  @Test func `the symbol that is told is that of the citations`() throws {
    let place = try place()
    let result = try place.run("explain", "a.txt", "--symbol", "71/5", "--language", "en", "--format", "json")
    #expect(try objects(result.text).map { $0["document"] as? String } == ["A/RES/71/5", "A/RES/71/5"])
  }

  @Test func `a place or a file without a citation`() throws {
    let place = try place()
    let nowhere = try place.run("explain", "a.txt", "--at", "1")
    #expect(nowhere.code == 1)
    #expect(nowhere.errors == "citegraph: a.txt: holds no citation at 1; see where they are without --at\n")
    let none = try place.run("explain", "none.txt")
    #expect(none.code == 1)
    #expect(
      none.errors == "citegraph: none.txt: holds no citation; check that it is the right text, or name its --language\n"
    )
  }

  @Test func `a file that is not there is no symbol`() throws {
    let place = try place()
    #expect(try place.run("ingest", "a.txt").code == 0)
    let missing = try place.run("outdated", "drafts/x.docx")
    #expect(missing.code == 2)
    #expect(missing.errors.hasPrefix("citegraph: drafts/x.docx: can't be read: No such file or directory; "))
    #expect(try place.run("outdated", "70/1", "--language", "en").code == 64)
    #expect(try place.run("outdated", "a.txt", "--symbol", "71/5", "--language", "en").code == 1)
    let symbol = try place.run("show", "foo")
    #expect(symbol.code == 1)
    #expect(symbol.errors.hasSuffix("; write it as 73/187, A/RES/73/187 or S/RES/1325\n"), "\(symbol.errors)")
  }
}
