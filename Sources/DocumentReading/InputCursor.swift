import Foundation

/// Goes through the archives inside an archive.
protocol ArchiveWalk: AnyObject {
  /// The next member; nil at the end.
  /// - Throws: `ReadingError` when the archive itself can't be read further.
  func next() throws(ReadingError) -> InputFiles.Entry?
}

/// Hands out the files behind paths one after the other, with the members of archives in their place.
///
/// Nothing is unpacked to the disk. A tar is read as a stream, a ZIP by its directory; what is in memory at a time is one
/// member a thread. Not to be used by two threads at a time.
package final class InputCursor: @unchecked Sendable {
  /// How deep archives may lie in archives.
  static let depthLimit = 3

  private let files: InputFiles
  /// The member that is looked for, which is handed out as it is, whatever its name.
  private let wanted: String?
  private var position = 0
  /// The archives that are open, the innermost last.
  private var open: [OpenArchive] = []
  private var budget = UnpackBudget(archiveSize: 0)

  /// Begins at the first file.
  package convenience init(_ files: InputFiles) { self.init(files, wanted: nil) }

  /// Begins at the first file, to find a member.
  init(_ files: InputFiles, wanted: String?) {
    self.files = files
    self.wanted = wanted
  }

  /// The next file, or path that can't be read; nil at the end.
  package func next() -> InputFiles.Entry? {
    while let entry = step() {
      guard case .file(let file) = entry, file.path != wanted, open.isEmpty || ArchiveMember.isArchive(file.path)
      else { return entry }
      do throws(ReadingError) {
        guard let (walk, rest) = try self.walk(file) else { return entry }
        guard let walk else { return .file(rest) }
        guard open.count < InputCursor.depthLimit else { throw InputCursor.tooDeep }
        open.append(OpenArchive(path: file.path, isExplicit: file.isExplicit, walk: walk))
      } catch {
        return .failure(InputFailure(path: file.path, error: error))
      }
    }
    return nil
  }

  private func step() -> InputFiles.Entry? {
    while let archive = open.last {
      do throws(ReadingError) {
        if let entry = try archive.walk.next() {
          if case .other = entry {} else { open[open.count - 1].isBare = false }
          return entry
        }
        open.removeLast()
      } catch {
        open.removeLast()
        return .failure(InputFailure(path: archive.path, error: error))
      }
      if archive.isBare, wanted == nil {
        let failure = InputFailure(path: archive.path, error: InputCursor.bare)
        return archive.isExplicit ? .failure(failure) : .other(failure)
      }
    }
    guard position < files.entries.count else { return nil }
    position += 1
    return files.entries[position - 1]
  }

  /// The way through a file that is an archive; without one, the file with its bytes where they were read already; nil for
  /// a file that is to be read as it is.
  private func walk(_ file: InputFile) throws(ReadingError) -> (walk: (any ArchiveWalk)?, file: InputFile)? {
    if open.isEmpty, !file.isStandardInput, NamedMember.archive(of: file.path) == nil {
      // What can't be opened says so when it is read.
      guard let source = try? FileBytes(path: file.path), source.count >= 22,
        let head = try? source.bytes(0..<4), ZipDirectory.recognises(head) || TarWalk.recognises(head)
      else { return nil }
      budget = UnpackBudget(archiveSize: source.count)
      return try InputCursor.walk(source, head, file.path, budget, wanted).map { ($0, file) }
    }
    let bytes = try file.read()
    let source = MemoryBytes(all: bytes)
    if open.isEmpty { budget = UnpackBudget(archiveSize: source.count) }
    let walk = try InputCursor.walk(source, Array(bytes.prefix(4)), file.path, budget, wanted)
    return (
      walk, InputFile(path: file.path, isExplicit: file.isExplicit, weight: file.weight, bytes: bytes)
    )
  }

  /// The way through an archive; nil when the bytes are none, such as a Word document.
  static func walk(
    _ source: any ByteSource, _ head: [UInt8], _ path: String, _ budget: UnpackBudget, _ wanted: String? = nil
  ) throws(ReadingError) -> (any ArchiveWalk)? {
    if TarWalk.recognises(head) { return TarWalk(source, path: path, budget: budget, wanted: wanted) }
    guard ZipDirectory.recognises(head) else { return nil }
    let zip = try ZipDirectory(source)
    return ForeignFile.isPackage(zip) ? nil : ZipWalk(zip, path: path, budget: budget, wanted: wanted)
  }

  /// An archive on the way.
  private struct OpenArchive {
    let path: String
    /// Whether a person named it, rather than a folder or another archive that holds it.
    let isExplicit: Bool
    let walk: any ArchiveWalk
    /// Whether nothing in it was a document so far, by its name.
    var isBare = true
  }

  private static let bare = ReadingError(
    what: "holds no documents", remedy: "give an archive with documents", isOther: true)
  private static let tooDeep = ReadingError(
    what: "lies in more than \(depthLimit) archives", remedy: "unpack the outer ones first")
}
