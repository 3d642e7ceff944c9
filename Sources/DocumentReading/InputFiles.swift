import Foundation

/// The files behind the paths that a person gave: files as they are, folders with everything below them in sorted order.
public struct InputFiles: Sendable {
  /// One step of the work.
  public enum Entry: Sendable {
    /// A file to read.
    case file(InputFile)
    /// A path that leads nowhere, or an archive that can't be read.
    case failure(InputFailure)
    /// A file of a folder or archive that is no document, by its name or its kind.
    case other(InputFailure)
  }

  /// The files, and the paths that lead nowhere, in the order in which they were given and found.
  public private(set) var entries: [Entry] = []
  /// How many bytes the files have.
  public private(set) var size = 0

  /// Whether there is a file to read.
  public var hasFiles: Bool { entries.contains { if case .file = $0 { true } else { false } } }

  private var visited: Set<FileIdentity> = []

  /// The extensions of the files that are read from folders.
  public static let extensions: Set<String> = [
    "txt", "text", "xml", "akn", "pdf", "docx", "doc", "html", "htm", "xhtml", "zip", "gz", "tgz",
  ]

  /// Finds the files behind paths; `-` is standard input. A folder that is reached twice is read once.
  public init(_ paths: [String]) {
    for path in paths {
      if path == "-" {
        entries.append(.file(InputFile(path: path, isExplicit: true)))
        continue
      }
      guard let (identity, type, size) = FileIdentity.of(NamedMember.archive(of: path) ?? path) else {
        entries.append(.failure(InputFailure(path: path, error: InputFile.unreadable(errno, path: path))))
        continue
      }
      guard type == S_IFDIR else {
        add(path, size, isExplicit: true)
        continue
      }
      let before = entries.count
      guard visited.insert(identity).inserted else { continue }
      addFolder(path)
      let isBare = entries[before...].allSatisfy { if case .other = $0 { true } else { false } }
      if isBare {
        let error = ReadingError(
          what: "holds no documents", remedy: "give a folder with documents, or name the files")
        entries.append(.failure(InputFailure(path: path, error: error)))
      }
    }
  }

  private mutating func add(_ path: String, _ size: Int, isExplicit: Bool) {
    entries.append(.file(InputFile(path: path, isExplicit: isExplicit, weight: size)))
    self.size += size
  }

  private mutating func addFolder(_ folder: String) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      let code = cause.map { Int32(truncatingIfNeeded: $0.code) } ?? EACCES
      entries.append(.failure(InputFailure(path: folder, error: InputFile.unreadable(code))))
      return
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      let wanted = InputFiles.hasWantedName(name)
      guard let (identity, type, size) = FileIdentity.of(path) else {
        let failure = InputFailure(path: path, error: InputFile.unreadable(errno, path: path))
        entries.append(wanted ? .failure(failure) : .other(failure))
        continue
      }
      if type == S_IFDIR {
        if visited.insert(identity).inserted { addFolder(path) }
      } else if type != S_IFREG {
        entries.append(.other(InputFailure(path: path, error: ArchiveMember.special)))
      } else if wanted {
        add(path, size, isExplicit: false)
      } else {
        entries.append(.other(InputFailure(path: path, error: InputFiles.otherName(path))))
      }
    }
  }

  /// Whether a path leads to something that is no folder.
  package static func isFile(_ path: String) -> Bool { FileIdentity.of(path).map { $0.1 != S_IFDIR } ?? false }

  /// Whether a path leads to a pipe.
  static func isPipe(_ path: String) -> Bool { FileIdentity.of(path)?.1 == S_IFIFO }

  /// Whether a path leads to a folder.
  public static func isFolder(_ path: String) -> Bool { FileIdentity.of(path)?.1 == S_IFDIR }

  /// Why a file of a folder or archive is not read, by its name.
  static func otherName(_ path: String) -> ReadingError {
    path.lowercased().hasSuffix(".tar") ? ForeignFile.tar : nameless
  }

  private static let nameless = ReadingError(
    what: "has not the name of a document", remedy: "name the file itself to read it all the same", isOther: true)

  /// Whether a file of a folder or archive has the name of a document: one of `extensions`, or none.
  static func hasWantedName(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return true }
    let ending = name[name.index(after: dot)...]
    if extensions.contains(ending.lowercased()) { return true }
    // The archive of citations, which may be large, and the files that SQLite keeps beside it.
    if ending.hasPrefix("sqlite") { return false }
    // `S_RES_1325(2000)` and `A.RES.73.187` have no extension: extensions have letters and are short.
    return !(1...5).contains(ending.utf8.count) || ending.allSatisfy { $0.isNumber || !$0.isASCII }
  }
}

/// A path that can't be read, and why.
public struct InputFailure: Error, Sendable {
  /// The path as given or found.
  public let path: String
  /// What is wrong and what to do.
  public let error: ReadingError

  /// Makes a failure.
  public init(path: String, error: ReadingError) {
    self.path = path
    self.error = error
  }
}

/// What makes two paths one file.
private struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let node: UInt64

  /// The identity, the type (`S_IFDIR`, ...) and the size of the file behind a path, links followed; nil, with `errno`, when
  /// there is none.
  static func of(_ path: String) -> (FileIdentity, mode_t, Int)? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    let identity = FileIdentity(device: UInt64(info.st_dev), node: UInt64(info.st_ino))
    return (identity, info.st_mode & S_IFMT, max(0, Int(info.st_size)))
  }
}
