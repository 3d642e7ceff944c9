import Foundation

/// Lines for the person, on standard error.
enum Messages {
  /// Says one line, begun with the program's name; clears the progress bar first.
  static func say(_ text: String) {
    note("citegraph: \(text)")
  }

  /// Says one line as it is; clears the progress bar first.
  static func note(_ text: String) {
    ProgressBar.clear()
    try? Output.write(Array((text + "\n").utf8), to: STDERR_FILENO)
  }
}
