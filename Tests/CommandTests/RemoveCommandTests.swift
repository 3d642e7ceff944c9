import TestSupport
import Testing

/// `citegraph remove`, as a person runs it.
@Suite struct RemoveCommandTests {
  private func place() throws -> Workplace {
    let place = try Workplace()
    try place.folder.write("in/a.txt", Workplace.resolution("70/1", recalls: ["69/1"]))
    try place.folder.write("in/b.txt", Workplace.resolution("70/2", recalls: ["70/1", "69/1"]))
    #expect(try place.run("ingest", "in").code == 0)
    return place
  }

  @Test func `a file and a symbol`() throws {
    let place = try place()
    let trial = try place.run("remove", "in/a.txt", "--dry-run")
    #expect(trial.code == 0)
    #expect(trial.text.hasSuffix("/in/a.txt\tA/RES/70/1\t1\n"))
    #expect(try place.run("show", "70/1").code == 0)
    #expect(try place.run("remove", "in/a.txt").text == trial.text)
    #expect(try place.run("descendants", "70/1").text.contains("[not ingested]"))
    let json = try place.run("remove", "res 70/2", "--format", "json")
    #expect(json.text.hasSuffix("/in/b.txt\",\"documents\":[\"A/RES/70/2\"],\"citations\":2}\n"))
    #expect(try place.run("show", "70/2").code == 1)
    if let integrity = try place.integrity("citegraph.sqlite") { #expect(integrity == "ok") }
    // What was taken back can be read again.
    #expect(try place.run("ingest", "in", "--format", "json").text.contains("\"documents\":2"))
  }

  @Test func `exit codes`() throws {
    let place = try Workplace()
    #expect(try place.run("remove", "a.txt").code == 2)
    #expect(try place.run("stats").code == 2, "no archive was made")
    #expect(try place.run("remove").code == 64)
    #expect(try place.run("remove", "--gone", "--format", "dot").code == 64)
    let full = try self.place()
    let unknown = try full.run("remove", "in/z.txt")
    #expect(unknown.code == 1)
    #expect(unknown.text.isEmpty)
    #expect(unknown.errors.hasPrefix("citegraph: in/z.txt: no file of the archive is there"))
    #expect(try full.run("remove", "--gone").code == 1)
    #expect(try full.run("remove", "in/z.txt", "in/a.txt").code == 1)
    #expect(try full.run("remove", "in/a.txt").code == 1, "the other one was taken back")
  }
}
