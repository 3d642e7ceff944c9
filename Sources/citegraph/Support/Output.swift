import Foundation

/// Why standard output could not be written.
struct OutputError: Error {
  let code: Int32
}

/// Standard output, gathered into blocks.
enum Output {
  /// What waits to be written. Only the main thread writes.
  private nonisolated(unsafe) static var waiting: [UInt8] = []

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The width of the terminal in columns, when there is one.
  static var columns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes bytes.
  static func write(_ bytes: some Collection<UInt8>) throws {
    waiting.append(contentsOf: bytes)
    if waiting.count >= 65_536 { try flush() }
  }

  /// Writes a line.
  static func line(_ text: String) throws {
    waiting.append(contentsOf: text.utf8)
    waiting.append(0x0A)
    if waiting.count >= 65_536 { try flush() }
  }

  /// Hands everything over.
  static func flush() throws {
    defer { waiting.removeAll(keepingCapacity: true) }
    try write(waiting, to: STDOUT_FILENO)
  }

  /// Writes all bytes to a descriptor.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    try bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Foundation.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
        if count > 0 {
          done += count
        } else if count < 0, errno != EINTR {
          throw OutputError(code: errno)
        }
      }
    }
  }
}
