import Foundation
import TestSupport
import Testing

/// Ends in the middle of an ingest. They need the extraction to write anything.
@Suite(.serialized) struct KillTests {
  private static let files = 500

  /// Begins to ingest files, or what else is to be done, and then a pipe that nobody writes to, so that the run does not end; sends a signal when `isTime`
  /// says so. Returns the exit code as a shell says it, and what was said.
  private func interrupt(
    _ place: Workplace, _ arguments: [String] = ["ingest", "in", "pipe"], with signal: Int32,
    when isTime: () throws -> Bool
  ) throws -> (code: Int32, errors: String) {
    let errors = try place.folder.write("errors", "")
    #expect(mkfifo(place.folder.path("pipe"), 0o600) == 0)
    let process = place.tool.process(arguments, in: place.folder.url)
    process.standardError = FileHandle(forWritingAtPath: errors)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let begun = ContinuousClock.now
    while try !isTime(), ContinuousClock.now - begun < .seconds(60) { usleep(1000) }
    let sent = ContinuousClock.now
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(ContinuousClock.now - sent < .seconds(2))
    let code = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return (code, try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// The archive as sorted text without ids, so that archives made in different order of commits can be compared.
  private func contents(_ place: Workplace) throws -> String {
    guard let sqlite = Tool(named: "sqlite3") else { return "" }
    let sql = "SELECT * FROM citationDetail; SELECT symbol, title, sha256 FROM document ORDER BY key;"
    return try sqlite.run([place.folder.path("citegraph.sqlite"), sql], in: place.folder.url).text
      .replacingOccurrences(of: place.folder.url.path, with: "")
  }

  @Test(arguments: [10, 20, 30, 40, 50, 60, 80, 150, 300, 700])
  func `a kill leaves a sound archive`(milliseconds: Int) throws {
    guard let sqlite = Tool(named: "sqlite3") else { return }
    let place = try Workplace()
    try place.writeResolutions(KillTests.files, in: "in", lines: 20)
    let begun = ContinuousClock.now
    let end = try interrupt(place, with: SIGKILL) { ContinuousClock.now - begun > .milliseconds(milliseconds) }
    #expect(end.code == 137)
    if FileManager.default.fileExists(atPath: place.folder.path("citegraph.sqlite")) {
      #expect(try place.integrity("citegraph.sqlite") == "ok")
      // No half document: whatever is ingested has its two citations.
      let half = """
        SELECT count(*) FROM document WHERE ingested
          AND (SELECT count(*) FROM citation WHERE citing = document.id) <> 2
        """
      let exists = "SELECT count(*) FROM sqlite_master WHERE name = 'citation'"
      let path = place.folder.path("citegraph.sqlite")
      if try sqlite.run([path, exists], in: place.folder.url).text == "1\n" {
        #expect(try sqlite.run([path, half], in: place.folder.url).text == "0\n")
      }
    }
    // The same command again goes on to the end, and the end is the same as without the kill.
    let again = try place.run("ingest", "in")
    #expect(again.code == 0, "\(again.errors)")
    let whole = try Workplace()
    try whole.writeResolutions(KillTests.files, in: "in", lines: 20)
    #expect(try whole.run("ingest", "in").code == 0)
    #expect(try contents(place) == contents(whole))
  }

  @Test func `Ctrl-C in a command that keeps nothing`() throws {
    let begun = ContinuousClock.now
    let end = try interrupt(try Workplace(), ["extract", "pipe"], with: SIGINT) {
      ContinuousClock.now - begun > .milliseconds(1500)
    }
    #expect(end.code == 130)
    #expect(end.errors == "\ncitegraph: interrupted\n")
  }

  @Test func `Ctrl-C ends at once, says so, and keeps what was done`() throws {
    guard let sqlite = Tool(named: "sqlite3") else { return }
    let place = try Workplace()
    try place.writeResolutions(300, in: "in")
    let path = place.folder.path("citegraph.sqlite")
    func documents() throws -> String {
      try sqlite.run([path, "SELECT count(*) FROM document WHERE ingested"], in: place.folder.url).text
    }
    let end = try interrupt(place, with: SIGINT) {
      try FileManager.default.fileExists(atPath: path) && documents() == "300\n"
    }
    #expect(end.code == 130)
    #expect(end.errors.hasSuffix("citegraph: interrupted; what was done is kept, run the command again to go on\n"))
    #expect(try place.integrity("citegraph.sqlite") == "ok")
    #expect(try documents() == "300\n")
    #expect(try place.run("stats").code == 0)
  }
}
