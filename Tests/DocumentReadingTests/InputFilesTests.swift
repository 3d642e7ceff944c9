import DocumentReading
import Foundation
import TestSupport
import Testing

@Suite struct InputFilesTests {
  private func names(_ files: InputFiles, below folder: TemporaryFolder) -> [String] {
    files.entries.compactMap { entry in
      switch entry {
      case .other: nil
      case .file(let file): file.path.replacingOccurrences(of: folder.url.path + "/", with: "")
      case .failure(let failure): "! \(failure.error.what)"
      }
    }
  }

  @Test func `folders in sorted order, without what is plainly something else`() throws {
    let folder = try TemporaryFolder()
    for name in [
      "b.txt", "a/2.xml", "a/10.TXT", "c.png", "d.jsonl", ".hidden.txt", "A_RES_73_187", "S.RES.1325", "z/y/x.text",
    ] {
      try folder.write(name, "x")
    }
    let files = InputFiles([folder.url.path])
    #expect(
      names(files, below: folder) == ["A_RES_73_187", "S.RES.1325", "a/10.TXT", "a/2.xml", "b.txt", "z/y/x.text"])
    #expect(files.entries.count == 8, "two files are no documents by their names")
  }

  @Test func `a pipe and the archive of citations are passed over, each with the reason`() throws {
    let folder = try TemporaryFolder()
    for name in ["citegraph.sqlite", "citegraph.sqlite-wal", "docs.tar"] { try folder.write(name, "x") }
    #expect(mkfifo(folder.path("pipe.txt"), 0o600) == 0)
    let reasons = InputFiles([folder.url.path]).entries.compactMap { entry in
      if case .other(let failure) = entry { failure.error.what } else { nil }
    }
    #expect(
      reasons == [
        "has not the name of a document", "has not the name of a document", "is a tar archive without compression",
        "is no regular file",
      ])
  }

  @Test func `given files are taken whatever their names, in the order given`() throws {
    let folder = try TemporaryFolder()
    let paths = [try folder.write("b.pdf", "x"), try folder.write("a.txt", "x"), "-"]
    #expect(names(InputFiles(paths), below: folder) == ["b.pdf", "a.txt", "-"])
  }

  @Test func `links that go round are followed once`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/x.txt", "x")
    for (link, target) in [("a/up", folder.url.path), ("a/self", "."), ("a/again.txt", "x.txt")] {
      try FileManager.default.createSymbolicLink(atPath: folder.path(link), withDestinationPath: target)
    }
    #expect(names(InputFiles([folder.url.path]), below: folder) == ["a/again.txt", "a/x.txt"])
    let twice = InputFiles([folder.url.path, folder.path("a"), folder.url.path])
    #expect(names(twice, below: folder) == ["a/again.txt", "a/x.txt"])
  }

  @Test func `paths that lead nowhere`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path("empty"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: folder.path("x.txt"), withDestinationPath: "gone")
    let files = InputFiles([folder.path("empty"), folder.path("none"), folder.path("x.txt")])
    #expect(
      names(files, below: folder) == [
        "! holds no documents", "! can't be read: No such file or directory",
        "! can't be read: No such file or directory",
      ])
    #expect(names(InputFiles([folder.url.path]), below: folder) == ["! can't be read: No such file or directory"])
  }

  @Test func `what a file holds`() throws {
    let folder = try TemporaryFolder()
    func what(_ path: String) -> String {
      do throws(ReadingError) {
        return "\(try InputFile(path: path, isExplicit: true).read().count) bytes"
      } catch {
        return error.what
      }
    }
    #expect(what(try folder.write("a", String(repeating: "x", count: 200_001))) == "200001 bytes")
    #expect(what(try folder.write("b", "")) == "is empty")
    #expect(what(folder.url.path) == "can't be read: Is a directory")
    #expect(what("/dev/zero") == "is a device")
    let large = try folder.write("large", "")
    #expect(truncate(large, 256 << 20 + 1) == 0)
    #expect(what(large) == "is larger than 256 MiB")
    #expect(what("/proc/self/status").hasSuffix(" bytes"), "a file whose size is said to be 0")
  }

  @Test func `paths as text`() {
    #expect(InputPath.absolute("a/./b/../c", from: "/x") == "/x/a/c")
    #expect(InputPath.absolute("/a//b/", from: "/x") == "/a/b")
    #expect(InputPath.absolute("../../..", from: "/x") == "/")
  }
}
