import Foundation
import TestSupport
import Testing

/// Ends in the middle of an ingest. They need the extraction to write anything.
@Suite(.serialized) struct KillTests {
  private static let files = 1500

  /// Begins to ingest, waits until some of it is committed, and sends a signal. Returns the exit code as a shell says it.
  private func interrupt(_ place: Workplace, with signal: Int32, after milliseconds: UInt32) throws -> (Int32, String) {
    let errors = try place.folder.write("errors", "")
    let process = place.tool.process(["ingest", "in"], in: place.folder.url)
    process.standardError = FileHandle(forWritingAtPath: errors)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    usleep(milliseconds * 1000)
    let begun = ContinuousClock.now
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(ContinuousClock.now - begun < .seconds(2))
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

  @Test(arguments: [30, 120, 300, 700] as [UInt32])
  func `a kill leaves a sound archive`(milliseconds: UInt32) throws {
    guard let sqlite = Tool(named: "sqlite3") else { return }
    let place = try Workplace()
    try place.writeResolutions(KillTests.files, in: "in", lines: 20)
    let (code, _) = try interrupt(place, with: SIGKILL, after: milliseconds)
    #expect(code == 137 || code == 0)
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
    #expect(try place.run("ingest", "in").code == 0)
    let whole = try Workplace()
    try whole.writeResolutions(KillTests.files, in: "in", lines: 20)
    #expect(try whole.run("ingest", "in").code == 0)
    #expect(try contents(place) == contents(whole))
  }

  @Test func `Ctrl-C ends at once, says so, and keeps what was done`() throws {
    let place = try Workplace()
    try place.writeResolutions(KillTests.files, in: "in", lines: 20)
    let (code, errors) = try interrupt(place, with: SIGINT, after: 150)
    #expect(code == 130)
    #expect(errors.contains("citegraph: interrupted; "))
    #expect(try place.integrity("citegraph.sqlite") ?? "ok" == "ok")
  }
}
