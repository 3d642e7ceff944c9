import Foundation

/// One file to read: a path, `-` for standard input, or a member of an archive.
public struct InputFile: Sendable {
  /// Where its bytes are.
  private enum Content: Sendable {
    case path
    case bytes([UInt8])
    case member(ZipDirectory, ZipDirectory.Member)
  }

  /// The path as given, or the given folder's path with the way below it; of a member `archive.zip!/inner/path`.
  public let path: String
  /// Whether a person named the file, rather than its folder or archive.
  public let isExplicit: Bool
  /// How many bytes of the files as they are on the disk are done with this one.
  package let weight: Int
  private let content: Content

  /// Makes a file.
  public init(path: String, isExplicit: Bool) {
    self.init(path: path, isExplicit: isExplicit, weight: 0)
  }

  /// Makes a file with so many bytes.
  init(path: String, isExplicit: Bool, weight: Int) {
    self.path = path
    self.isExplicit = isExplicit
    self.weight = weight
    content = .path
  }

  /// Makes a file of bytes that are in memory already.
  init(path: String, isExplicit: Bool, weight: Int, bytes: [UInt8]) {
    self.path = path
    self.isExplicit = isExplicit
    self.weight = weight
    content = .bytes(bytes)
  }

  /// Makes a member of a ZIP.
  init(path: String, _ member: ZipDirectory.Member, of zip: ZipDirectory) {
    self.path = path
    isExplicit = false
    weight = member.compressedSize
    content = .member(zip, member)
  }

  /// The most bytes that are read of a file or a member of an archive.
  static let sizeLimit = 256 << 20

  /// Whether this is standard input.
  public var isStandardInput: Bool { path == "-" }

  /// Whether the path names no file that stays: standard input, a pipe, or what a shell makes of `<(command)`.
  public var isStream: Bool {
    guard case .path = content else { return false }
    return isStandardInput || path.hasPrefix("/dev/") || InputFiles.isPipe(path)
  }

  /// The bytes of the file.
  ///
  /// Reads with `read(2)`, so that a file that shrinks meanwhile is only shorter.
  /// - Throws: `ReadingError` for a file that can't be opened or read, is empty, or larger than 256 MiB, and for a device.
  public func read() throws(ReadingError) -> [UInt8] {
    let bytes: [UInt8]
    switch content {
    case .path:
      if let archive = NamedMember.archive(of: path) { return try NamedMember.read(path, in: archive) }
      bytes = try InputFile.bytes(at: path)
    case .bytes(let all): bytes = all
    case .member(let zip, let member): bytes = try zip.read(member)
    }
    guard !bytes.isEmpty else {
      throw ReadingError(what: "is empty", remedy: "give a file that holds the text of a document")
    }
    return bytes
  }

  private static func bytes(at path: String) throws(ReadingError) -> [UInt8] {
    let isStandardInput = path == "-"
    let descriptor = isStandardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(errno, path: path) }
    defer { if !isStandardInput { close(descriptor) } }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw unreadable(errno) }
    if !isStandardInput, [S_IFCHR, S_IFBLK].contains(info.st_mode & S_IFMT) {
      throw ReadingError(what: "is a device", remedy: "give a file, or - for standard input")
    }
    return try bytes(of: descriptor, expected: max(0, Int(info.st_size)))
  }

  static let tooLarge = ReadingError(
    what: "is larger than \(sizeLimit >> 20) MiB", remedy: "split it into its documents")

  /// The error of a system call that failed with this code. A name that is not UTF-8 comes with U+FFFD in place of its bytes,
  /// by which no file is found.
  static func unreadable(_ code: Int32, path: String = "") -> ReadingError {
    if code == ENOENT, path.contains("\u{FFFD}") {
      return ReadingError(
        what: "has a name that is not UTF-8", remedy: "rename it: convmv -f LATIN1 -t UTF-8 --notest FILE")
    }
    return ReadingError(
      what: "can't be read: \(String(cString: strerror(code)))", remedy: "check the path and its permissions")
  }

  /// The bytes of an open file whose size, as it is said to be, tells how many to ask for; 0 where none is known.
  private static func bytes(of descriptor: Int32, expected: Int) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var wanted = expected > 0 ? expected + 1 : 65_536
    while true {
      guard max(bytes.count, expected) <= sizeLimit else { throw tooLarge }
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
      wanted = min(max(65_536, bytes.count), sizeLimit + 1 - bytes.count)
    }
  }
}
