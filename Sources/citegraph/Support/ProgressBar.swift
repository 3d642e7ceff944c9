import Foundation

/// One line on standard error that shows how far a run is: only on a terminal, and only when the run takes a while.
struct ProgressBar {
  /// Whether a bar stands on the terminal now. Only the main thread writes.
  private nonisolated(unsafe) static var isShown = false

  private let total: Int
  private let isWanted: Bool
  private let begun = ContinuousClock.now
  private var drawn = ContinuousClock.now
  private var done = 0

  /// Makes the bar of a run over so many bytes.
  init(total: Int, isQuiet: Bool) {
    self.total = total
    isWanted = !isQuiet && isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Counts bytes that are done.
  mutating func advance(_ bytes: Int) {
    done += bytes
    guard isWanted else { return }
    let now = ContinuousClock.now
    guard now - begun > .milliseconds(300), now - drawn > .milliseconds(80) else { return }
    drawn = now
    let filled = total > 0 ? min(30, 30 * done / total) : 30
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: 30 - filled)
    try? Output.write(
      Array("\r[\(bar)] \(ProgressBar.megabytes(done))/\(ProgressBar.megabytes(total)) MB\u{1B}[K".utf8),
      to: STDERR_FILENO)
    ProgressBar.isShown = true
  }

  private static func megabytes(_ bytes: Int) -> String { "\(bytes / 1_000_000).\(bytes / 100_000 % 10)" }

  /// Takes the bar from the terminal.
  static func clear() {
    guard isShown else { return }
    isShown = false
    try? Output.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
  }
}
