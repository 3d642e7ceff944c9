import Foundation

/// One file to read: a path, or `-` for standard input.
public struct InputFile: Sendable, Hashable {
  /// The path as given, or the given folder's path with the way below it.
  public let path: String
  /// Whether a person named the file, rather than its folder.
  public let isExplicit: Bool

  /// Makes a file.
  public init(path: String, isExplicit: Bool) {
    self.path = path
    self.isExplicit = isExplicit
  }

  /// Whether this is standard input.
  public var isStandardInput: Bool { path == "-" }

  /// The bytes of the file.
  ///
  /// Reads with `read(2)`, so that a file that shrinks meanwhile is only shorter.
  /// - Throws: `ReadingError` for a file that can't be opened or read, or is empty.
  public func read() throws(ReadingError) -> [UInt8] {
    let descriptor = isStandardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputFile.unreadable(errno) }
    defer { if !isStandardInput { close(descriptor) } }
    let bytes = try InputFile.bytes(of: descriptor)
    guard !bytes.isEmpty else {
      throw ReadingError(what: "is empty", remedy: "give a file that holds the text of a document")
    }
    return bytes
  }

  /// The error of a system call that failed with this code.
  static func unreadable(_ code: Int32) -> ReadingError {
    ReadingError(
      what: "can't be read: \(String(cString: strerror(code)))", remedy: "check the path and its permissions")
  }

  private static func bytes(of descriptor: Int32) throws(ReadingError) -> [UInt8] {
    var info = stat()
    let expected = fstat(descriptor, &info) == 0 && info.st_size > 0 ? Int(info.st_size) + 1 : 65_536
    var bytes: [UInt8] = []
    var wanted = expected
    while true {
      var failure: Int32 = 0
      var count = 0
      let block = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
        while count < wanted {
          let got = Foundation.read(descriptor, buffer.baseAddress! + count, wanted - count)
          if got > 0 {
            count += got
          } else if got == 0 {
            break
          } else if errno != EINTR {
            failure = errno
            break
          }
        }
        initialized = count
      }
      if failure != 0 { throw unreadable(failure) }
      if bytes.isEmpty { bytes = block } else { bytes += block }
      if count < wanted { return bytes }
      wanted = max(65_536, bytes.count)
    }
  }
}
