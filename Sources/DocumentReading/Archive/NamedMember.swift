/// A member of an archive that a person names as `archive.zip!/inner/path`, the way in which members are listed.
package enum NamedMember {
  /// The archive in which a path leads; nil when there is a file of the whole name, or none before the `!/`.
  package static func archive(of path: String) -> String? {
    guard path.utf8.contains(UInt8(ascii: "!")), case let marks = path.ranges(of: "!/"), !marks.isEmpty,
      !InputFiles.isFile(path)
    else { return nil }
    return marks.lazy.map { String(path[..<$0.lowerBound]) }.first(where: InputFiles.isFile)
  }

  /// The bytes of the member that a path names, whatever its name says of its kind.
  static func read(_ path: String, in archive: String) throws(ReadingError) -> [UInt8] {
    let cursor = InputCursor(InputFiles([archive]), wanted: path)
    while let entry = cursor.next() {
      switch entry {
      case .file(let file) where file.path == path: return try file.read()
      case .other(let failure) where failure.path == path: throw failure.error
      // The member, or an archive on the way to it.
      case .failure(let failure) where failure.path == path || path.hasPrefix(failure.path + "!/"): throw failure.error
      default: continue
      }
    }
    throw ReadingError(what: "is no member of \(archive)", remedy: "name it as unzip -l or tar -tzf lists it")
  }
}
