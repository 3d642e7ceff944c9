public import Foundation

/// A program that tests run.
public struct Tool: Sendable {
  /// What a run gave.
  public struct Result: Sendable {
    /// The exit code; for a program that a signal ended, 128 and the signal, as a shell says it.
    public var code: Int32
    /// Standard output.
    public var output: Data
    /// Standard error as text.
    public var errors: String
    /// Standard output as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The program.
  public let url: URL

  /// A program at a place.
  public init(url: URL) {
    self.url = url
  }

  /// The program of a name on the search path, or nil, said once on standard error.
  public init?(named name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
      self.init(url: URL(fileURLWithPath: "\(folder)/\(name)"))
      return
    }
    FileHandle.standardError.write(Data("skipped: \(name) is not installed\n".utf8))
    return nil
  }

  /// The Python with the packages of `Tests/requirements.txt`, or nil, said once on standard error.
  public static let python: Tool? = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let url = package.appendingPathComponent(".build/python/bin/python")
    if FileManager.default.isExecutableFile(atPath: url.path) { return Tool(url: url) }
    FileHandle.standardError.write(Data("skipped: .build/python is missing; Scripts/setup --tests makes it\n".utf8))
    return nil
  }()

  /// A process that was not begun, with its output going to files.
  public func process(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) -> Process {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var all = ProcessInfo.processInfo.environment
    all["CITEGRAPH_DB"] = nil
    for (name, value) in environment { all[name] = value }
    process.environment = all
    return process
  }

  /// Runs the program to its end.
  public func run(
    _ arguments: [String], in folder: URL, input: Data? = nil, environment: [String: String] = [:]
  ) throws -> Result {
    let scratch = try TemporaryFolder()
    let process = self.process(arguments, in: folder, environment: environment)
    let (out, err) = (try scratch.write("out", ""), try scratch.write("err", ""))
    process.standardOutput = FileHandle(forWritingAtPath: out)
    process.standardError = FileHandle(forWritingAtPath: err)
    process.standardInput = FileHandle(forReadingAtPath: try scratch.write("in", input ?? Data()))
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
      output: try Data(contentsOf: URL(fileURLWithPath: out)),
      errors: try String(decoding: Data(contentsOf: URL(fileURLWithPath: err)), as: UTF8.self))
  }
}
