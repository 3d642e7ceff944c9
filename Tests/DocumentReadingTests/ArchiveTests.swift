import Foundation
import TestSupport
import Testing

@testable import DocumentReading

@Suite struct ArchiveTests {
  /// What comes out of a file with these bytes: the members with how many bytes they have, and what is wrong.
  private func contents(_ bytes: [UInt8], name: String = "a.zip") throws -> [String] {
    let folder = try TemporaryFolder()
    let cursor = InputCursor(InputFiles([try folder.write(name, Data(bytes))]))
    var found: [String] = []
    while let entry = cursor.next() {
      switch entry {
      case .file(let file):
        do throws(ReadingError) {
          found.append("\(file.path) \(try file.read().count)")
        } catch {
          found.append("\(file.path) ! \(error.what)")
        }
      case .failure(let failure): found.append("! \(failure.path) \(failure.error.what)")
      case .other(let failure): found.append("- \(failure.path) \(failure.error.what)")
      }
    }
    return found.map { $0.replacingOccurrences(of: folder.url.path + "/", with: "") }
  }

  private var zip: ZipSpecimen {
    var zip = ZipSpecimen()
    zip.add("in/a.txt", "12345".utf8)
    zip.add("in/b.txt", "123".utf8, isDeflated: false)
    return zip
  }

  private var tar: TarSpecimen {
    var tar = TarSpecimen()
    tar.add("in/", [], type: "5")
    tar.add("./in/a.txt", "12345".utf8)
    return tar
  }

  @Test func `members in their order, named behind their archive`() throws {
    #expect(try contents(zip.bytes) == ["a.zip!/in/a.txt 5", "a.zip!/in/b.txt 3"])
    #expect(try contents(tar.bytes, name: "a.tgz") == ["a.tgz!/./in/a.txt 5"])
    #expect(try contents(Deflated.bytes(Array("words".utf8), bits: 31), name: "A.txt.gz") == ["A.txt.gz!/A.txt 5"])
    #expect(try contents(Array("words".utf8), name: "a.zip") == ["a.zip 5"], "what is no archive is read as it is")
  }

  @Test func `a Word document is no archive`() throws {
    var docx = DocxSpecimen()
    docx.add("Words")
    let bytes = docx.bytes
    #expect(try contents(bytes, name: "a.docx") == ["a.docx \(bytes.count)"])
    var outer = ZipSpecimen()
    outer.add("x.zip", bytes)
    #expect(try contents(outer.bytes) == ["a.zip!/x.zip \(bytes.count)"], "whatever its name")
    var other = ZipSpecimen()
    other.add("mimetype", "application/vnd.oasis.opendocument.text".utf8)
    #expect(fault(other.bytes)?.isOther == true)
    #expect(fault(zip.bytes)?.what == "is an archive in a place where one document is read")
  }

  @Test func `archives in archives, down to a limit`() throws {
    var bytes = zip.bytes
    for depth in 1...4 {
      var outer = TarSpecimen()
      outer.add("x.zip", bytes)
      outer.add("last.txt", "\(depth)".utf8)
      bytes = outer.bytes
    }
    let found = try contents(bytes, name: "a.tgz")
    #expect(found.first == "! a.tgz!/x.zip!/x.zip!/x.zip lies in more than 3 archives", "\(found)")
    #expect(found.count == 4, "what lies beside it is read: \(found)")
  }

  @Test func `an archive without a document says so`() throws {
    #expect(try contents(ZipSpecimen().bytes) == ["! a.zip holds no documents"])
    var bare = ZipSpecimen()
    bare.add("folder/", [])
    #expect(try contents(bare.bytes) == ["! a.zip holds no documents"])
    var outer = ZipSpecimen()
    outer.add("in.zip", bare.bytes)
    outer.add("./here/./a.txt", "12345".utf8)
    #expect(try contents(outer.bytes) == ["- a.zip!/in.zip holds no documents", "a.zip!/./here/./a.txt 5"])
  }

  @Test func `members that are no documents, and long names`() throws {
    var zip = zip
    for name in ["pic.png", ".hidden/a.txt", "__MACOSX/a.txt", "folder/"] { zip.add(name, "x".utf8) }
    zip.add("link.txt", "/etc/passwd".utf8, mode: 0o120777)
    #expect(try contents(zip.bytes).filter { $0.hasPrefix("-") }.count == 4)
    var tar = tar
    let long = "x/" + String(repeating: "y", count: 150) + ".txt"
    tar.add("././@LongLink", Array(long.utf8) + [0], type: "L")
    tar.add(String(long.prefix(100)), "1".utf8)
    let pax = " path=\(long)2.txt\n"
    tar.add("h", "\(pax.utf8.count + 3)\(pax)".utf8, type: "x")
    tar.add("short.txt", "12".utf8)
    for attributes in ["2 ", "3 =", "0 x", "99 path=x", " ", "-1 path=x"] { tar.add("h", attributes.utf8, type: "x") }
    for type in ["1", "2", "3", "6"] as [Character] { tar.add("special.txt", [], type: type) }
    let found = try contents(tar.bytes, name: "a.tgz")
    #expect(Array(found[1...2]) == ["a.tgz!/\(long) 1", "a.tgz!/\(long)2.txt 2"])
    #expect(found[3...].allSatisfy { $0.hasPrefix("- a.tgz!/special.txt is ") }, "\(found)")
  }

  @Test(arguments: ["../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "..\\evil.txt", "C:\\evil.txt", "a/.."])
  func `a path that leads out`(path: String) throws {
    var zip = zip
    zip.add(path, "x".utf8)
    var tar = TarSpecimen()
    tar.add(path, "x".utf8)
    tar.add("in/b.txt", "123".utf8)
    let (zipped, tarred) = (try contents(zip.bytes), try contents(tar.bytes, name: "a.tgz"))
    #expect(zipped.last == "! a.zip!/\(path) has a path that leads out of its archive")
    #expect(tarred == ["! a.tgz!/\(path) has a path that leads out of its archive", "a.tgz!/in/b.txt 3"])
  }

  @Test func `names with control characters do not reach a terminal`() throws {
    var zip = ZipSpecimen()
    zip.add("a\u{1B}[2Jb\nc.txt", "x".utf8)
    #expect(try contents(zip.bytes) == ["a.zip!/a?[2Jb?c.txt 1"])
  }

  @Test func `lies about size and checksum`() throws {
    var zip = ZipSpecimen()
    zip.add("a.txt", "12345".utf8, size: 4)
    zip.add("b.txt", "12345".utf8, size: 6)
    zip.add("c.txt", "12345".utf8, checksum: 1)
    zip.add("d.txt", "12345".utf8, size: 0x7FFF_FFFF)
    let found = try contents(zip.bytes)
    #expect(found.count == 4 && found.dropLast().allSatisfy { $0.contains("! is a damaged ZIP") }, "\(found)")
    #expect(found.last?.contains("is an archive bomb") == true)
    var tar = TarSpecimen()
    tar.add("a.txt", "12345".utf8, size: 1 << 20)
    #expect(try contents(tar.bytes, name: "a.tgz") == ["! a.tgz is truncated"])
  }

  @Test func `archives cut anywhere say so, and what was whole is read`() throws {
    let (zip, tar) = (zip.bytes, tar.bytes)
    for cut in stride(from: 23, to: zip.count - 1, by: 7) {
      let found = try contents(Array(zip[..<cut]))
      #expect(found.count == 1 && found[0].hasPrefix("! a.zip is a truncated or damaged ZIP"), "\(cut): \(found)")
    }
    for cut in stride(from: 23, to: tar.count - 9, by: 3) {
      let found = try contents(Array(tar[..<cut]), name: "a.tgz")
      // Of the end only the zeros that close a tar are missing.
      #expect(found.last == "! a.tgz is truncated" || found == ["a.tgz!/./in/a.txt 5"], "\(cut): \(found)")
    }
  }

  @Test func `bombs are not unpacked`() throws {
    let zeros = [UInt8](repeating: 0x20, count: 64 << 20)
    var zip = ZipSpecimen()
    zip.add("a.txt", zeros)
    #expect(try contents(zip.bytes) == ["a.zip!/a.txt ! is a ZIP bomb: it unpacks to more than 250 times its size"])
    var tar = TarSpecimen()
    for index in 0..<5 { tar.add("\(index).png", zeros) }
    let found = try contents(tar.bytes, name: "a.tgz")
    #expect(found.last?.contains("is an archive bomb") == true, "\(found)")
  }
}
