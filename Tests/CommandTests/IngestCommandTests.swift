import Foundation
import TestSupport
import Testing

/// Runs that need the extraction.
@Suite struct IngestCommandTests {
  @Test func `the same ingest twice changes nothing`() throws {
    guard let sqlite = Tool(named: "sqlite3") else { return }
    let place = try Workplace()
    try place.writeResolutions(50, in: "in")
    let first = try place.run("ingest", "in")
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.text == "plain text\t50\t0\t0\t0\t\n50 documents, 100 citations, 0 unresolved, 0 failed\n")
    let dump = [place.folder.path("citegraph.sqlite"), ".dump"]
    let before = try sqlite.run(dump, in: place.folder.url).text
    let second = try place.run("ingest", "in")
    #expect(second.text.hasSuffix("\n0 documents, 0 citations, 0 unresolved, 0 failed, 50 unchanged\n"))
    #expect(try sqlite.run(dump, in: place.folder.url).text == before)
  }

  @Test func `any number of threads prints and stores the same`() throws {
    let place = try Workplace()
    try place.writeResolutions(200, in: "in")
    let extracts = try ["1", "2", "8"].map { try place.run("extract", "--format", "jsonl", "--jobs", $0, "in").output }
    #expect(!extracts[0].isEmpty)
    #expect(extracts[0] == extracts[1])
    #expect(extracts[0] == extracts[2])
    guard let sqlite = Tool(named: "sqlite3") else { return }
    let dumps = try ["1", "8"].map { jobs in
      _ = try place.run("ingest", "--jobs", jobs, "--db", "\(jobs).sqlite", "in")
      return try sqlite.run([place.folder.path("\(jobs).sqlite"), ".dump"], in: place.folder.url).text
    }
    #expect(dumps[0] == dumps[1])
  }

  @Test func `the archive is where --db, CITEGRAPH_DB or nothing says`() throws {
    let place = try Workplace()
    try place.folder.write("A_RES_70_1.txt", Workplace.resolution("70/1", recalls: ["69/1"]))
    _ = try place.run("ingest", "A_RES_70_1.txt", environment: ["CITEGRAPH_DB": "env.sqlite"])
    _ = try place.run("ingest", "A_RES_70_1.txt", "--db", "option.sqlite", environment: ["CITEGRAPH_DB": "x.sqlite"])
    _ = try place.run("ingest", "A_RES_70_1.txt")
    let files = try FileManager.default.contentsOfDirectory(atPath: place.folder.url.path).sorted()
    #expect(files == ["A_RES_70_1.txt", "citegraph.sqlite", "env.sqlite", "option.sqlite"])
  }

  @Test func `programs that make one archive at the same moment wait for each other`() throws {
    let place = try Workplace()
    for name in ["a", "b", "c", "d"] {
      try place.folder.write("\(name)/x.txt", Workplace.resolution("70/\(name.utf8.first!)", recalls: ["69/1"]))
    }
    for round in 0..<4 {
      let ingests = ["a", "b", "c", "d"].map { "citegraph ingest -q \($0) --db \(round).sqlite & p\($0)=$!" }
      let waits = ["a", "b", "c", "d"].map { "wait $p\($0) || echo $?" }
      let result = try place.shell((ingests + waits).joined(separator: "\n"))
      #expect(result.text.isEmpty && result.errors.isEmpty, "\(result.text)\(result.errors)")
      #expect(try place.run("stats", "--format", "json", "--db", "\(round).sqlite").text.contains("\"documents\":4,"))
    }
  }

  @Test func `what a shell pipes in replaces nothing`() throws {
    let place = try Workplace()
    for number in 1...2 {
      try place.folder.write("\(number).txt", Workplace.resolution("70/\(number)", recalls: ["69/1"]))
    }
    let pipes =
      "citegraph ingest -q <(cat 1.txt); citegraph ingest -q <(cat 2.txt); cat 2.txt | citegraph ingest /dev/stdin"
    let result = try place.shell(pipes)
    #expect(result.text.hasSuffix("1 unchanged\n"), "\(result.text)\(result.errors)")
    #expect(try place.run("stats", "--format", "json").text.contains("\"documents\":2,"))
  }

  @Test func `what is told of a file that the archive has already is taken in`() throws {
    let place = try Workplace()
    try place.folder.write("draft.txt", Workplace.resolution("70/1", recalls: ["69/1"]))
    #expect(try place.run("ingest", "draft.txt").code == 0)
    let again = try place.run("ingest", "--symbol", "71/5", "draft.txt")
    #expect(again.text.hasSuffix("1 document, 1 citation, 0 unresolved, 0 failed\n"), "\(again.text)\(again.errors)")
    #expect(try place.run("show", "71/5").text.contains("cites 1 document"))
    #expect(try place.run("show", "70/1").code != 0)
    #expect(try place.run("ingest", "draft.txt").text.hasSuffix(", 1 unchanged\n"))
  }

  @Test func `standard input, with its symbol`() throws {
    let place = try Workplace()
    let text = Workplace.resolution("70/1", recalls: ["69/1"])
    let result = try place.run("extract", "--format", "jsonl", "--symbol", "A/RES/71/5", "-", input: text)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.text.contains(#"{"source":"-","document":"A/RES/71/5","cited":"A/RES/69/1","text":"69/1","#))
  }
}

/// What `check` prints and how it ends.
@Suite struct CheckCommandTests {
  @Test func `a date outside the cited session is a finding`() throws {
    let place = try Workplace()
    let odd = Workplace.resolution("70/1", recalls: ["69/1 of 18 December 1998"])
    try place.folder.write("A_RES_70_1.txt", odd)
    _ = try place.run("ingest", "A_RES_70_1.txt")
    let result = try place.run("check")
    #expect(result.code == 0)
    #expect(result.text.hasPrefix("session\tA/RES/70/1\tPP1\t69/1\tA/RES/69/1\t1998-12-18\t"), "\(result.text)")
    #expect(result.errors == "1 finding: 1 session\n")
    let json = try place.run("check", "70/1", "--format", "json")
    #expect(json.text.contains(#""kind":"session""#), "\(json.text)")
  }

  @Test func `an archive in order has no findings`() throws {
    let place = try Workplace()
    try place.folder.write("A_RES_70_1.txt", Workplace.resolution("70/1", recalls: ["69/1"]))
    _ = try place.run("ingest", "A_RES_70_1.txt")
    let result = try place.run("check")
    #expect((result.code, result.text, result.errors) == (1, "", "nothing found\n"))
  }

  @Test func `findings of some kinds`() throws {
    let place = try Workplace()
    let odd = Workplace.resolution("70/1", recalls: ["69/1 of 18 December 1998", "71/1"])
      .replacing("1.  Requests", with: "1.  Recalls Security Council resolution 68/187, and requests")
    try place.folder.write("A_RES_70_1.txt", odd)
    _ = try place.run("ingest", "A_RES_70_1.txt")
    func kinds(_ more: String...) throws -> Set<Substring> {
      let result = try place.tool.run(["check"] + more, in: place.folder.url)
      return Set(result.text.split(separator: "\n").map { $0.prefix { $0 != "\t" } })
    }
    #expect(try kinds().isSuperset(of: ["session", "later", "doubtful"]))
    #expect(try kinds("--kind", "session, later") == ["session", "later"])
    #expect(try place.run("check", "--kind", "cycle").code == 1)
    #expect(try place.run("check", "--kind", "odd").errors.contains("there is no kind 'odd'; kinds are session, "))
  }

  @Test func `a subject that is unknown does not keep the others from being looked at`() throws {
    let place = try Workplace()
    let odd = Workplace.resolution("70/1", recalls: ["69/1 of 18 December 1998", "71/1"])
    try place.folder.write("A_RES_70_1.txt", odd + "\nSee Security Council resolution 73/187.\n")
    _ = try place.run("ingest", "A_RES_70_1.txt")
    for unknown in ["70/2", "99/9", "missing.txt"] {
      let result = try place.run("check", "70/1", unknown)
      #expect(result.code == 2 && result.errors.contains("citegraph: \(unknown): "), "\(result.errors)")
      #expect(result.text.hasPrefix("session\tA/RES/70/1\tPP1\t69/1\t"), "\(result.text)")
      #expect(try place.run("check", unknown).code == 2)
    }
  }
}
