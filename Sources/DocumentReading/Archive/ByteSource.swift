import Foundation

/// Bytes that are read at any place: those of a file, or some that are in memory.
protocol ByteSource: Sendable {
  /// How many there are.
  var count: Int { get }
  /// The bytes of a range that lies inside.
  func bytes(_ range: Range<Int>) throws(ReadingError) -> [UInt8]
}

/// Bytes in memory.
struct MemoryBytes: ByteSource {
  let all: [UInt8]

  var count: Int { all.count }

  func bytes(_ range: Range<Int>) -> [UInt8] { Array(all[range]) }
}

/// The bytes of an open file, which is closed with its last user.
final class FileBytes: ByteSource {
  private let descriptor: Int32
  let count: Int

  /// Opens a file.
  init(path: String) throws(ReadingError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputFile.unreadable(errno) }
    var info = stat()
    count = fstat(descriptor, &info) == 0 ? Int(info.st_size) : 0
  }

  deinit { close(descriptor) }

  func bytes(_ range: Range<Int>) throws(ReadingError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, initialized in
      while initialized < range.count {
        let place = off_t(range.lowerBound + initialized)
        let got = pread(descriptor, buffer.baseAddress! + initialized, range.count - initialized, place)
        if got > 0 {
          initialized += got
        } else if got == 0 || errno != EINTR {
          failure = got == 0 ? 0 : errno
          break
        }
      }
    }
    if failure != 0 { throw InputFile.unreadable(failure) }
    guard bytes.count == range.count else {
      throw ReadingError(what: "became shorter while it was read", remedy: "try again when it is complete")
    }
    return bytes
  }
}
