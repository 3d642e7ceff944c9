import ArgumentParser
import DocumentReading
import Foundation

/// Lines for the person, on standard error.
enum Messages {
  /// Says that nothing was found, in one line unless the person wants none, or in those that an answer has of its own.
  /// - Returns: How the run ends, to be thrown.
  static func nothing(_ notes: [String] = [], isQuiet: Bool) -> ExitCode {
    if !isQuiet { for line in notes.isEmpty ? ["nothing found"] : notes { note(line) } }
    return ExitCode(1)
  }

  /// Says one line, begun with the program's name; clears the progress bar first.
  static func say(_ text: String) {
    note("citegraph: \(text)")
  }

  /// Says one line without the program's name; clears the progress bar first. What steers a terminal, as a file's name may, does
  /// not reach it.
  static func note(_ text: String) {
    ProgressBar.clear()
    try? Output.write(Array((InputPath.printable(text) + "\n").utf8), to: STDERR_FILENO)
  }
}
