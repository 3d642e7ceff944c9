import Foundation
import TestSupport
import Testing

/// Questions about a file that the archive need not have.
@Suite struct DraftTests {
  private func place() throws -> Workplace {
    let place = try Workplace()
    try place.folder.write("in/A_RES_69_1.txt", Workplace.resolution("69/1", recalls: ["68/1", "68/2"]))
    try place.folder.write("in/A_RES_70_1.txt", Workplace.resolution("70/1", recalls: ["69/1", "68/2"]))
    #expect(try place.run("ingest", "in").code == 0)
    let draft = Workplace.resolution("71/1", recalls: ["70/1", "69/1 of 18 December 1998"])
    try place.folder.write("draft.txt", draft)
    return place
  }

  private func archive(_ place: Workplace) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: place.folder.path("citegraph.sqlite")))
  }

  @Test(arguments: [
    (["ancestors", "draft.txt", "--format", "table"], "1\tA/RES/70/1\tA/RES/71/1\tPP1\tRecalling"),
    (["check", "draft.txt"], "session\tA/RES/71/1\tPP1\t69/1\tA/RES/69/1\t1998-12-18\t"),
    (["outdated", "draft.txt", "--symbol", "72/9"], "70/1\tA/RES/70/1\tA/RES/71/1"),
    (["diff", "70/1", "draft.txt"], "kept\tA/RES/69/1\tPP1 Recalling\tPP1 Recalling"),
    (["path", "draft.txt", "68/1"], "1\t2\tA/RES/69/1\tA/RES/68/1"),
    (["common", "draft.txt", "70/1"], "A/RES/69/1\t"),
    (["coupled", "draft.txt"], "A/RES/70/1\t1\t"),
    (["show", "draft.txt"], "cites 2 documents"),
  ])
  func `a question about a draft leaves the archive as it is`(arguments: [String], wanted: String) throws {
    let place = try place()
    if arguments[0] == "outdated" {
      // A newer text of the series.
      try place.folder.write("in/A_RES_71_1.txt", Workplace.resolution("71/1", recalls: ["70/1"]))
      #expect(try place.run("ingest", "in").code == 0)
    }
    let before = try archive(place)
    let result = try place.tool.run(arguments, in: place.folder.url)
    #expect(result.code == 0 && result.text.contains(wanted), "\(result.text)\(result.errors)")
    #expect(try archive(place) == before)
    let files = try FileManager.default.contentsOfDirectory(atPath: place.folder.url.path).sorted()
    #expect(files == ["citegraph.sqlite", "draft.txt", "in"])
  }

  @Test func `a draft stands for what the archive has of it, and comes through a pipe as well`() throws {
    let place = try place()
    let text = Workplace.resolution("70/1", recalls: ["68/1"])
    let walk = try place.run("ancestors", "-", "--symbol", "70/9", "--format", "table", input: text)
    #expect(walk.text.hasPrefix("1\tA/RES/68/1\tA/RES/70/9\t"), "\(walk.text)\(walk.errors)")
    let shown = try place.run("show", "-", input: "A/RES/70/1\n\n" + text)
    #expect(
      shown.text.contains("A/RES/68/1") && shown.text.contains("cites 1 document"), "\(shown.text)\(shown.errors)")
    #expect(try place.run("show", "70/1").text.contains("cites 2 documents"))
  }

  @Test(arguments: ["en", "fr"]) func `a draft stands for all languages in which the archive has it`(language: String)
    throws
  {
    let place = try place()
    try place.folder.write("fr.txt", Workplace.resolution("70/1", recalls: ["68/1", "68/2", "69/1"]))
    #expect(try place.run("ingest", "fr.txt", "--language", "fr").code == 0)
    try place.folder.write("draft.txt", Workplace.resolution("70/1", recalls: ["68/1"]))
    let shown = try place.run("show", "draft.txt", "--language", language)
    #expect(shown.code == 0 && shown.text.contains("cites 1 document"), "\(shown.text)\(shown.errors)")
    #expect(try place.run("show", "70/1").text.contains("cites 2 documents"))
  }

  @Test func `two drafts of one text are compared, and of a file with several texts the first is said to be meant`()
    throws
  {
    let place = try place()
    try place.folder.write("a.txt", Workplace.resolution("71/1", recalls: ["70/1"]))
    try place.folder.write("b.txt", Workplace.resolution("71/1", recalls: ["70/1", "69/1"]))
    let result = try place.run("diff", "a.txt", "b.txt")
    #expect(result.text.contains("kept\tA/RES/70/1") && result.text.contains("added\tA/RES/69/1"), "\(result.text)")
    #expect(try place.run("diff", "a.txt", "a.txt").errors.contains("took over 1 of 1 document"))
    let both = Workplace.resolution("71/2", recalls: ["70/1"]) + "\n" + Workplace.resolution("71/3", recalls: ["69/1"])
    try place.folder.write("both.txt", both)
    let walk = try place.run("ancestors", "both.txt", "--depth", "1")
    #expect(walk.errors.contains("both.txt: holds 2 documents; only the first, A/RES/71/2, is asked about"))
    #expect(try !place.run("check", "both.txt").errors.contains("holds 2 documents"))
  }

  @Test(arguments: [
    ["ancestors", "?"], ["descendants", "?"], ["path", "?", "68/1"], ["common", "?", "70/1"], ["cocited", "?"],
    ["coupled", "?"], ["lineage", "?"], ["outdated", "?"], ["diff", "70/1", "?"], ["show", "?"], ["check", "?"],
    ["core", "--around", "?"], ["export", "--root", "?", "--format", "jsonl"],
  ])
  func `what the reader is told of a draft`(question: [String]) throws {
    let place = try place()
    func ask(_ subject: String, _ more: String...) throws -> Tool.Result {
      try place.tool.run(question.map { $0 == "?" ? subject : $0 } + more, in: place.folder.url)
    }
    let told = try ask("draft.txt", "--symbol", "72/9", "--language", "en")
    #expect(told.code == 0 || told.code == 1, "\(told.errors)")
    #expect(!told.text.contains("71/1"), "\(told.text)")
    for arguments in [["--language", "en"], ["--symbol", "72/9"]] {
      let refused = try ask("70/1", arguments[0], arguments[1])
      #expect(refused.code == 64 && refused.errors.contains("--symbol and --language are for a file."))
    }
    #expect(try ask("draft.txt", "--language", "la").code == 64)
    #expect(try ask("draft.txt", "--symbol", "999/1").code == 64)
  }

  @Test func `a symbol is for one file, and without a file nothing is told`() throws {
    let place = try place()
    #expect(try place.run("diff", "draft.txt", "draft.txt", "--symbol", "72/9").code == 64)
    #expect(try place.run("diff", "draft.txt", "draft.txt", "--language", "en").code == 0)
    #expect(try place.run("check", "--language", "en").code == 64)
    #expect(try place.run("core", "work", "--symbol", "72/9").code == 64)
    #expect(try place.run("export", "--symbol", "72/9").code == 64)
  }

  @Test func `of a file with several texts one answer tells what is outdated`() throws {
    let place = try place()
    let both = Workplace.resolution("71/2", recalls: ["70/1"]) + "\n" + Workplace.resolution("71/3", recalls: ["69/1"])
    try place.folder.write("both.txt", both)
    let picture = try place.run("outdated", "both.txt", "--format", "dot")
    #expect(picture.text.components(separatedBy: "digraph").count == 2, "\(picture.text)")
    #expect(picture.text.contains("A/RES/71/2") && picture.text.contains("A/RES/71/3"))
    let rows = try place.run("outdated", "both.txt")
    #expect(
      rows.errors == "A/RES/71/2 cites 1 document, 1 outdated\nA/RES/71/3 cites 1 document, 1 outdated\n"
        && rows.code == 0, "\(rows.text)\(rows.errors)")
  }

  @Test func `an archive that may not be written is asked in memory`() throws {
    let place = try place()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: place.folder.path("citegraph.sqlite"))
    let result = try place.run("check", "draft.txt")
    #expect(result.code == 0 && result.text.hasPrefix("session\tA/RES/71/1"), "\(result.text)\(result.errors)")
  }

  @Test(arguments: [["ancestors"], ["check"], ["show"], ["diff", "70/1"], ["export", "--root"]])
  func `a folder is no document`(question: [String]) throws {
    let place = try place()
    try place.folder.write("my docs/draft.txt", Workplace.resolution("71/1", recalls: ["70/1"]))
    let result = try place.tool.run(question + ["my docs"], in: place.folder.url)
    #expect(result.code == 2 && result.text.isEmpty)
    #expect(
      result.errors
        == "citegraph: my docs: is a folder; name one of its files, or take it into the archive with citegraph "
        + "ingest and ask by symbol\n")
  }

  @Test func `a file that can't be read is one line`() throws {
    let result = try place().run("check", "draft2.txt")
    #expect(result.code == 2 && result.text.isEmpty)
    #expect(
      result.errors
        == "citegraph: draft2.txt: can't be read: No such file or directory; check the path and its permissions\n")
  }
}
