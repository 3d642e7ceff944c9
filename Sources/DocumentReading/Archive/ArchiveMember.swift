/// What an archive says of one of its members, and what is made of it.
enum ArchiveMember {
  /// The name of a member behind its archive's: `archive.zip!/inner/path`.
  static func path(_ inner: String, in archive: String) -> String { "\(archive)!/\(InputPath.printable(inner))" }

  /// Whether a path leads out of its archive: absolute, with `..`, or with a drive.
  static func leadsOutside(_ path: String) -> Bool {
    let steps = path.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    return steps.first == "" || steps.contains("..") || steps.first?.last == ":"
  }

  /// Whether a member is no document by its name: hidden, of an operating system, or of another kind.
  static func isOther(_ path: String) -> Bool {
    let steps = path.split(separator: "/")
    guard let name = steps.last else { return true }
    return steps.contains { $0.hasPrefix(".") && $0 != "." } || steps.first == "__MACOSX"
      || !InputFiles.hasWantedName(String(name))
  }

  /// Whether a name is that of an archive.
  static func isArchive(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".zip", ".gz", ".tgz"].contains { name.hasSuffix($0) }
  }

  static let outside = ReadingError(
    what: "has a path that leads out of its archive", remedy: "get the archive from a source that you trust")
  static let link = ReadingError(
    what: "is a link inside an archive, which is not followed", remedy: "give the file to which it leads", isOther: true
  )
  static let special = ReadingError(what: "is no regular file", remedy: "leave it out", isOther: true)
}

/// How many bytes all that lies in one archive, with the archives inside, may unpack to.
final class UnpackBudget {
  /// How many times its size an archive may unpack to, beyond `floor`.
  static let ratio = 250
  /// The bytes to which any archive may unpack.
  static let floor = 256 << 20

  private let limit: Int
  private var spent = 0

  /// Makes the budget of an archive with so many bytes.
  init(archiveSize: Int) {
    limit = max(UnpackBudget.floor, archiveSize.multipliedReportingOverflow(by: UnpackBudget.ratio).partialValue)
  }

  /// Counts bytes that are unpacked.
  func spend(_ bytes: Int) throws(ReadingError) {
    spent += min(bytes, limit + 1)
    guard spent <= limit else {
      throw ReadingError(
        what: "is an archive bomb: it unpacks to more than \(UnpackBudget.ratio) times its size",
        remedy: "leave it out")
    }
  }
}
