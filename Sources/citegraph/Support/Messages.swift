import DocumentReading
import Foundation

/// Lines for the person, on standard error.
enum Messages {
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
