import Foundation
import GraphExport

/// Files that appear under their names only when they are whole.
enum OutputFile {
  /// Writes a file beside its place and then puts it there; what stood there before stays until then. Devices and pipes
  /// (`/dev/null`) are written to as they are.
  static func write(to path: String, _ body: (inout TextSink) throws -> Void) throws {
    var info = stat()
    let exists = stat(path, &info) == 0
    let isPlain = !exists || info.st_mode & S_IFMT == S_IFREG
    // A link stays a link to the file that is replaced.
    let place = exists && isPlain ? URL(fileURLWithPath: path).resolvingSymlinksInPath().path : path
    let draft = isPlain ? "\(place).\(getpid()).part" : path
    let flags = isPlain ? O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC : O_WRONLY | O_CLOEXEC
    let descriptor = open(draft, flags, exists ? info.st_mode & 0o777 : 0o644)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    if isPlain { Interrupt.remove(draft) }
    defer { Interrupt.remove(nil) }
    do {
      var sink = TextSink { try Output.write($0, to: descriptor) }
      do {
        try body(&sink)
        try sink.finish()
      } catch let error as OutputError {
        throw FileError(path: path, code: error.code)
      }
      guard close(descriptor) == 0, !isPlain || rename(draft, place) == 0 else {
        throw FileError(path: path, code: errno)
      }
    } catch {
      if isPlain { unlink(draft) }
      throw error
    }
  }

  /// Makes a folder where there is none.
  static func makeFolder(_ path: String) throws {
    var info = stat()
    if stat(path, &info) == 0 {
      guard info.st_mode & S_IFMT == S_IFDIR else { throw FileError(path: path, code: ENOTDIR) }
    } else if mkdir(path, 0o755) != 0 {
      throw FileError(path: path, code: errno)
    }
  }
}
