import Foundation
import TestSupport
import Testing

@testable import DocumentReading

/// Programs that read formats for us, and those that only pretend to.
struct ExternalToolTests {
  /// A program that a test writes.
  private func tool(_ script: String, in folder: TemporaryFolder, seconds: Double = 30) throws -> ExternalTool {
    let path = try folder.write("tool", "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    var limits = ExternalTool.Limits()
    limits.seconds = seconds
    limits.output = 1 << 20
    return ExternalTool(path, limits: limits)
  }

  private func failure(_ script: String, seconds: Double = 30) throws -> ExternalTool.Failure? {
    let folder = try TemporaryFolder()
    let tool = try tool(script, in: folder, seconds: seconds)
    do throws(ExternalTool.Failure) {
      _ = try tool.run([], input: [])
      return nil
    } catch {
      return error
    }
  }

  @Test func aFileGoesInAndTheOutputComesBack() throws {
    let folder = try TemporaryFolder()
    let input = [UInt8](repeating: 0x41, count: 300_000) + [0, 0xFF]
    let output = try tool(#"cat "$1"; echo seen >&2"#, in: folder).run(["/dev/stdin"], input: input)
    #expect(output.bytes == input)
    #expect(output.messages == "seen\n")
  }

  @Test func aMissingProgramIsSaid() throws {
    #expect(throws: ExternalTool.Failure.missing) {
      try ExternalTool("citegraph-has-no-such-program").run([], input: [])
    }
  }

  @Test(arguments: ["sleep 600", "while :; do :; done", "exec >&- 2>&-; sleep 600", "sleep 600 & sleep 600"])
  func oneThatHangsIsStopped(script: String) throws {
    let begun = ContinuousClock.now
    #expect(try failure(script, seconds: 0.4) == .tooSlow(0.4))
    #expect(begun.duration(to: .now) < .seconds(10))
  }

  @Test func oneThatFloodsIsStopped() throws {
    #expect(try failure("yes") == .tooMuch(1 << 20))
    #expect(try failure("yes >&2", seconds: 0.4) == .tooSlow(0.4))
  }

  @Test func crashesAndFailuresAreTold() throws {
    #expect(try failure("kill -SEGV $$") == .failed(139, ""))
    #expect(try failure("echo broken >&2; exit 3") == .failed(3, "broken\n"))
  }

  @Test func memoryIsLimited() throws {
    let folder = try TemporaryFolder()
    var tool = try tool("ulimit -v", in: folder)
    tool.limits.memory = 512 << 20
    // The limit is set on the process that was begun, which may be a moment ahead.
    tool = ExternalTool("sh", limits: tool.limits)
    let output = try tool.run(["-c", "sleep 0.2; ulimit -v"], input: [])
    #expect(String(decoding: output.bytes, as: UTF8.self) == "524288\n")
  }

  @Test func manyRunAtOnce() async throws {
    let folder = try TemporaryFolder()
    let tool = try tool(#"cat "$1""#, in: folder)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<40 {
        group.addTask {
          let input = Array("input \(number)".utf8)
          return try tool.run(["/dev/stdin"], input: input).bytes == input
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }
}
