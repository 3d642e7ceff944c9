import Foundation
import TestSupport
import Testing

/// What goes wrong in practice: each with its line and its exit code, and nothing lost.
@Suite(.serialized) struct TroubleTests {
  private func place(with name: String, _ data: Data) throws -> Workplace {
    let place = try Workplace()
    try place.folder.write(name, data)
    return place
  }

  @Test(arguments: ["ingest", "extract"])
  func `an empty file`(command: String) throws {
    let result = try place(with: "empty.txt", Data()).run(command, "empty.txt")
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("citegraph: empty.txt: is empty; "))
  }

  @Test(arguments: ["ingest", "extract"])
  func `a folder without documents`(command: String) throws {
    let result = try place(with: "folder/picture.png", Data([0x89])).run(command, "folder")
    #expect(result.code == 2)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.first?.hasPrefix("citegraph: folder/picture.png: skipped: ") == true)
    #expect(lines.dropFirst().first?.hasPrefix("citegraph: folder: holds no documents; ") == true)
  }

  @Test(arguments: ["ingest", "extract"])
  func `a binary file`(command: String) throws {
    let result = try place(with: "x.txt", Data([0x50, 0, 0x51, 0xFF])).run(command, "x.txt")
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("citegraph: x.txt: is a binary file; "))
  }

  @Test(arguments: ["ingest", "extract"])
  func `a file that can't be read, and the run goes on`(command: String) throws {
    let place = try place(with: "b.txt", Data())
    try FileManager.default.createSymbolicLink(atPath: place.folder.path("a.txt"), withDestinationPath: "gone")
    let result = try place.run(command, "a.txt", "b.txt")
    #expect(result.code == 2)
    let lines = result.errors.split(separator: "\n")
    #expect(lines[0].hasPrefix("citegraph: a.txt: can't be read: No such file or directory; "))
    #expect(lines[1].hasPrefix("citegraph: b.txt: is empty; "))
  }

  @Test func `a stream without an end`() throws {
    let result = try Workplace().shell("citegraph extract - < /dev/zero")
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("citegraph: -: is larger than 256 MiB; split it into its documents\n"))
  }

  @Test func `a name that is not UTF-8`() throws {
    let place = try place(with: "in/a.txt", Data(Workplace.resolution("70/1", recalls: ["69/1"]).utf8))
    _ = try place.shell("cp in/a.txt in/caf$'\\xE9'.txt")
    for line in ["citegraph extract in", "citegraph extract in/caf$'\\xE9'.txt"] {
      let result = try place.shell(line)
      #expect(result.code == 2)
      #expect(result.errors.contains("citegraph: in/caf\u{FFFD}.txt: has a name that is not UTF-8; rename it: "))
    }
  }

  @Test func `a name that steers a terminal or ends a line`() throws {
    let place = try place(with: "a\u{1B}[31m\nb.txt", Data())
    let result = try place.run("extract", "a\u{1B}[31m\nb.txt")
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("citegraph: a?[31m?b.txt: is empty; "))
    let symbol = try place.run("resolve", "70/1\u{1B}[31m")
    #expect(symbol.code == 1 && !symbol.errors.contains("\u{1B}"), "\(symbol.errors)")
  }

  @Test func `a line of 100 megabytes`() throws {
    let words = Data("Recalling its resolution 53/70 of 4 December 1998, and the words that follow it, ".utf8)
    var text = Data("70/1. A title\n\nThe General Assembly,\n\n".utf8)
    while text.count < 100 << 20 { text.append(words) }
    let place = try place(with: "long.txt", text)
    let begun = ContinuousClock.now
    let result = try place.run("extract", "--format", "jsonl", "long.txt")
    #expect([0, 1, 2].contains(result.code), "\(result.errors.prefix(500))")
    if result.code == 2 { #expect(result.errors.hasPrefix("citegraph: long.txt: ")) }
    // Without optimisation, beside the other tests; a release takes a tenth.
    #expect(ContinuousClock.now - begun < .seconds(400))
  }

  @Test func `a database that is none`() throws {
    let text = String(repeating: "no database\n", count: 1000)
    let place = try place(with: "x.sqlite", Data(text.utf8))
    try place.folder.write("a.txt", Workplace.resolution("70/1", recalls: ["69/1"]))
    for arguments in [["ingest", "a.txt"], ["stats"], ["ancestors", "70/1"], ["export"]] {
      let result = try place.tool.run(arguments + ["--db", "x.sqlite"], in: place.folder.url)
      #expect(result.code == 2)
      #expect(result.errors == "citegraph: x.sqlite: is not a database; name another file with --db\n")
    }
    #expect(try String(contentsOfFile: place.folder.path("x.sqlite"), encoding: .utf8) == text)
  }

  @Test func `a path that leads nowhere makes no database`() throws {
    let place = try Workplace()
    let result = try place.run("ingest", "nowhere.txt", "--format", "json")
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("citegraph: nowhere.txt: "))
    #expect(result.text.contains("\"failed\":1"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.url.path).isEmpty)
  }

  @Test func `no database`() throws {
    let place = try Workplace()
    for arguments in [["stats"], ["ancestors", "70/1"], ["descendants", "70/1"], ["show", "70/1"], ["export"]] {
      let result = try place.tool.run(arguments, in: place.folder.url)
      #expect(result.code == 2)
      #expect(result.errors == "citegraph: no database at citegraph.sqlite; run citegraph ingest first\n")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.url.path).isEmpty)
  }

  @Test func `a database without anything in it is not written by what reads`() throws {
    let place = try place(with: "x.sqlite", Data())
    for arguments in [["stats"], ["show", "70/1"], ["search", "words"]] {
      let result = try place.tool.run(arguments + ["--db", "x.sqlite"], in: place.folder.url)
      #expect(result.code == 2)
      #expect(result.errors == "citegraph: nothing is in x.sqlite yet; run citegraph ingest first\n")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: place.folder.path("x.sqlite"))).isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.url.path) == ["x.sqlite"])
  }

  @Test(arguments: ["/proc/citegraph.sqlite", "file/citegraph.sqlite", "no/such/folder.sqlite", "."])
  func `a folder that can't be written`(path: String) throws {
    let place = try place(with: "file", Data("x".utf8))
    try place.folder.write("a.txt", Workplace.resolution("70/1", recalls: ["69/1"]))
    let result = try place.run("ingest", "a.txt", "--db", path)
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("citegraph: \(path): can't be opened or made ("), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func `a pipe whose reader has gone`() throws {
    let place = try Workplace()
    try place.writeResolutions(300, in: "in", lines: 3)
    let result = try place.shell("citegraph extract --format jsonl in in in | head -1; echo ${PIPESTATUS[0]}")
    #expect(result.text.hasSuffix("\n0\n") || result.text == "0\n", "\(result.text.suffix(100))")
    #expect(!result.errors.contains("Broken pipe"))
    let closed = try place.shell("citegraph resolve 70/1 | true; echo ${PIPESTATUS[0]}")
    #expect(closed.text == "0\n")
  }

  @Test func `a full disk behind standard output`() throws {
    let result = try Workplace().shell("citegraph resolve 70/1 > /dev/full")
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("citegraph: standard output: can't be written: No space left on device; make room"))
    let closed = try Workplace().shell("citegraph resolve 70/1 >&-")
    #expect(closed.code == 2)
    #expect(
      closed.errors
        == "citegraph: standard output: can't be written: Bad file descriptor; check where it leads\n")
  }

  @Test func `wrong usage`() throws {
    let place = try Workplace()
    for arguments in [
      ["ingest"], ["nonsense"], ["help", "nonsense"], ["ancestors", "70/1", "--place", "attic"],
      ["ancestors", "70/1", "--depth=-1"],
      ["extract", "x", "--jobs", "0"], ["extract", "a", "b", "--symbol", "70/1"], ["export", "--depth", "2"],
      ["ancestors", "70/1", "--via", "rercalling"], ["extract", ""], ["extract", ".", "--symbol", "70/1"],
      ["rank", "--depth", "2"], ["search", "a", "--depth", "2"],
      ["lineage", "70/1", "--via", "recalling"], ["ancestors", "70/1", "--via", ""], ["rank", "--place", " , "],
      ["rank", "--body", ""], ["ancestors", "70/1", "--timeline", "--format", "tree"],
      ["path", "70/1", "69/1", "--limit", "1"], ["core", ""],
    ] {
      #expect(try place.tool.run(arguments, in: place.folder.url).code == 64, "\(arguments)")
    }
    let via = try place.run("ancestors", "70/1", "--via", "takng-note")
    #expect(via.errors.contains("there is no relation 'takng-note'; did you mean taking-note"), "\(via.errors)")
    for (arguments, message) in [
      (["ancestors", "70/1", "--depth", "-1"], "--depth can't be negative."), (["rank", "--top", "-1"], "at least 1."),
      (["ancestor", "70/1"], "there is no command 'ancestor'. Did you mean 'ancestors'?"),
      (["rank", "--since", "2020", "--until", "2010"], "--since 2020-01-01 lies behind --until 2010-12-31"),
      (["--db", "a.sqlite", "rank"], "options stand behind the command: citegraph rank --db ..."),
      (["help", "nonsense"], "there is no command 'nonsense'. See 'citegraph --help'."),
      (["extract", "x", "--jobs", "-1"], "at least 1."), (["core", ""], "Usage: citegraph core "),
      (["rank", "--via", "x"], "Usage: citegraph rank "),
    ] {
      let result = try place.tool.run(arguments, in: place.folder.url)
      #expect(result.code == 64 && result.errors.contains(message), "\(result.errors)")
    }
    for command in ["rank", "core", "search", "cites-in", "check", "cocited", "coupled", "lineage", "outdated", "diff"]
    {
      #expect(try !place.run(command, "--help").text.contains("--depth"), "\(command)")
    }
    let completions = try place.run("--generate-completion-script", "bash").text
    for words in ["'graphml'", "'preamble'"] { #expect(completions.contains(words), "\(words)") }
    for (option, word) in [("--via", "recalling"), ("--language", "zh")] {
      #expect(completions.contains("---completion ancestors -- \(option) "), "\(option)")
      let words = try place.run("---completion", "ancestors", "--", option, "3", "0").text.split(separator: "\n")
      #expect(words.contains { $0 == word }, "\(words)")
    }
    #expect(try place.run("--version").text == "0.1.0\n")
    #expect(try place.run("ancestors", "--help").text.contains("citegraph ancestors 73/187"))
  }
}
