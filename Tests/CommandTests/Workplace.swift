import Foundation
import TestSupport
import Testing

/// A fresh folder in which the built program is run.
struct Workplace {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(url: Workplace.program)
  }

  /// The program beside the tests' bundle.
  private static let program: URL = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).standardizedFileURL
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let candidate = folder.appendingPathComponent("citegraph")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
    }
    // swiftpm-testing-helper: the bundle is an argument.
    for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
      return URL(fileURLWithPath: argument).deletingLastPathComponent().appendingPathComponent("citegraph")
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return package.appendingPathComponent(".build/debug/citegraph")
  }()

  func run(
    _ arguments: String..., input: String? = nil, environment: [String: String] = [:]
  ) throws -> Tool.Result {
    try tool.run(arguments, in: folder.url, input: input.map { Data($0.utf8) }, environment: environment)
  }

  /// Another program of the package.
  static func program(named name: String) -> Tool {
    Tool(url: program.deletingLastPathComponent().appendingPathComponent(name))
  }

  /// Runs a line of shell in which `citegraph` is the program.
  func shell(_ line: String) throws -> Tool.Result {
    try Tool(url: URL(fileURLWithPath: "/bin/bash")).run(
      ["-c", "citegraph() { '\(tool.url.path)' \"$@\"; }; \(line)"], in: folder.url)
  }

  /// A resolution in our own words.
  static func resolution(_ number: String, recalls: [String], lines: Int = 1) -> String {
    let cited = recalls.map { "resolution \($0)" }.joined(separator: ", ")
    let requests = (1...lines).map { "\($0).  Requests the Secretary-General to report on item \($0);" }
      .joined(separator: "\n\n")
    return """
      \(number). A specimen of a title

      The General Assembly,

      Recalling its \(cited.isEmpty ? "work" : cited),

      \(requests)

      """
  }

  /// Writes many resolutions of session 70 into a folder, each recalling two earlier ones.
  func writeResolutions(_ count: Int, in name: String, lines: Int = 1) throws {
    for number in 1...count {
      let text = Workplace.resolution(
        "70/\(number)", recalls: ["69/\(number % 200 + 1)", "68/\(number % 100 + 1)"], lines: lines)
      try folder.write("\(name)/A_RES_70_\(number).txt", text)
    }
  }

  /// What SQLite finds wrong with a database: "ok".
  func integrity(_ database: String) throws -> String? {
    guard let sqlite = Tool(named: "sqlite3") else { return nil }
    let sql = "PRAGMA integrity_check; PRAGMA foreign_key_check;"
    return try sqlite.run([folder.path(database), sql], in: folder.url).text.trimmingCharacters(in: .newlines)
  }
}
