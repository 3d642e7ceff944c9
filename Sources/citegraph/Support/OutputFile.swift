import ArgumentParser
import Foundation
import GraphExport

/// Files that appear under their names only when they are whole.
enum OutputFile {
  /// Writes a file beside its place and then puts it there; what stood there before stays until then. Devices and pipes
  /// (`/dev/null`) are written to as they are.
  static func write(to path: String, _ body: (inout TextSink) throws -> Void) throws {
    var info = stat()
    let exists = stat(path, &info) == 0
    if exists, info.st_mode & S_IFMT == S_IFDIR {
      throw FileError(path: path, what: "is a folder", remedy: "name a file in it with -o")
    }
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

  /// Writes files into a folder, which is made where there is none, and goes again when that fails.
  static func writeFolder(_ folder: String, _ names: [String], each: (Int, inout TextSink) throws -> Void) throws {
    let (paths, isNew) = try makeFolder(folder, for: names)
    do {
      for (index, path) in paths.enumerated() { try write(to: path) { try each(index, &$0) } }
    } catch {
      if isNew {
        for path in paths { unlink(path) }
        rmdir(folder)
      }
      throw error
    }
  }

  /// Makes a folder where there is none, and tells the paths of files in it. Files of these names that are there already are
  /// an earlier run's when the first is among them, and are not touched otherwise.
  private static func makeFolder(_ folder: String, for names: [String]) throws -> (paths: [String], isNew: Bool) {
    let paths = names.map { folder + (folder.hasSuffix("/") ? "" : "/") + $0 }
    var info = stat()
    if stat(folder, &info) == 0 {
      guard info.st_mode & S_IFMT == S_IFDIR else { throw FileError(path: folder, code: ENOTDIR) }
      if let first = paths.first, lstat(first, &info) != 0, let other = paths.first(where: { lstat($0, &info) == 0 }) {
        throw FileError(
          path: other, what: "is there and not from an earlier run", remedy: "name another folder with -o")
      }
      return (paths, false)
    }
    guard mkdir(folder, 0o755) == 0 else { throw FileError(path: folder, code: errno) }
    return (paths, true)
  }

  /// The format that the ending of a file's name tells; nil for standard output, devices and pipes.
  /// - Throws: `ValidationError` for a name that tells none.
  static func format<Format>(of path: String, among formats: [(endings: [String], format: Format)]) throws -> Format? {
    var info = stat()
    let isThere = stat(path, &info) == 0
    if path == "-" || path.hasPrefix("/dev/") || isThere && ![S_IFREG, S_IFDIR].contains(info.st_mode & S_IFMT) {
      return nil
    }
    let name = path.split(separator: "/").last ?? "/"
    let dot = path.hasSuffix("/") ? nil : name.lastIndex(of: ".")
    let ending = dot.map { name[name.index(after: $0)...].lowercased() }
    if let known = formats.first(where: { $0.endings.contains(ending ?? "") }) { return known.format }
    let endings = formats.flatMap(\.endings).map { ".\($0)" }.joined(separator: ", ")
    throw ValidationError(
      "--output: \(ending == nil ? "the name" : "the ending of") \(name) tells no format; name one with --format, or end in one of "
        + "\(endings).")
  }
}
