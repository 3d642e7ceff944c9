import Foundation
import TestSupport
import Testing

@testable import DocumentReading

/// Members that a person names as `archive.zip!/inner/path`.
@Suite struct NamedMemberTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    var inner = TarSpecimen()
    inner.add("deep/c.txt", "123".utf8)
    var zip = ZipSpecimen()
    zip.add("in/a b é.txt", "12345".utf8)
    zip.add("x.tgz", inner.bytes)
    zip.add("pic.png", "1234567".utf8)
    zip.add("../out.txt", "1".utf8)
    zip.add("empty.txt", [])
    zip.add("wrong.txt", "12".utf8, checksum: 1)
    try folder.write("a.zip", Data(zip.bytes))
    try folder.write("a.tgz", Data(inner.bytes))
    try folder.write("a.txt", "1")
    try folder.write("real!/a.txt", "12")
    try folder.write("real!/a.zip", Data(zip.bytes))
  }

  /// How many bytes a path has, or what is wrong with it.
  private func read(_ path: String) -> String {
    do throws(ReadingError) {
      return "\(try InputFile(path: folder.path(path), isExplicit: true).read().count)"
    } catch {
      return error.what.replacingOccurrences(of: folder.url.path + "/", with: "")
    }
  }

  @Test(arguments: [
    ("a.zip!/in/a b é.txt", "5"), ("a.tgz!/deep/c.txt", "3"), ("a.zip!/x.tgz!/deep/c.txt", "3"),
    // Named, a member is read whatever its name; a folder's name may end like an archive's mark.
    ("a.zip!/pic.png", "7"), ("real!/a.txt", "2"), ("real!/a.zip!/in/a b é.txt", "5"),
  ])
  func `are read`(path: String, found: String) {
    #expect(read(path) == found)
  }

  @Test(arguments: [
    ("a.zip!/none.txt", "is no member of a.zip"), ("a.zip!/in", "is no member of a.zip"),
    ("a.txt!/b.txt", "is no member of a.txt"), ("a.zip!/x.tgz!/none", "is no member of a.zip"),
    ("a.zip!/../out.txt", "has a path that leads out of its archive"), ("a.zip!/empty.txt", "is empty"),
    ("a.zip!/wrong.txt", "is a damaged ZIP"), ("none.zip!/a.txt", "can't be read: No such file or directory"),
  ])
  func `say what is wrong`(path: String, found: String) {
    #expect(read(path) == found)
  }

  @Test func `an archive that is cut says so`() throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path("a.zip")))
    try folder.write("cut.zip", bytes.prefix(bytes.count - 30))
    #expect(read("cut.zip!/in/a b é.txt") == "is a truncated or damaged ZIP: its directory is missing")
  }

  @Test func `are files of their own to what reads many, an archive inside as well`() {
    let paths = ["a.zip!/in/a b é.txt", "a.zip!/x.tgz", "a.zip!/none.txt"].map(folder.path)
    let cursor = InputCursor(InputFiles(paths))
    var found: [String] = []
    while let entry = cursor.next() {
      guard case .file(let file) = entry else {
        found.append("\(entry)".contains("is no member") ? "none" : "?")
        continue
      }
      found.append(file.path.replacingOccurrences(of: folder.url.path + "/", with: ""))
      #expect(file.isExplicit == (file.path == paths[0]))
    }
    #expect(found == ["a.zip!/in/a b é.txt", "a.zip!/x.tgz!/deep/c.txt", "none"])
  }
}
