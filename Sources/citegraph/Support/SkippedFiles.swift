import DocumentReading
import UNSymbols

/// Says which files were skipped: the first ones by name, the rest as a number.
struct SkippedFiles {
  /// How many are named.
  private static let named = 10

  private var count = 0

  /// Counts a file, and names it when it is one of the first.
  mutating func add(_ path: String, _ error: ReadingError) {
    count += 1
    if count <= SkippedFiles.named { Messages.say("\(path): skipped: \(error)") }
  }

  /// Says how many there were more.
  func sayRest() {
    if count > SkippedFiles.named { Messages.say("\(count - SkippedFiles.named, of: "more file") skipped") }
  }
}
