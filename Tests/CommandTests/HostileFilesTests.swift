import Foundation
import TestSupport
import Testing

/// A folder of files that mean harm, ingested beside good ones: the good ones are read, in bounded time and memory, and nothing
/// is left behind.
@Suite(.serialized) struct HostileFilesTests {
  /// The files that mean harm, by name.
  private func hostile() -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    func many(_ piece: String, _ count: Int) -> [UInt8] { Array(String(repeating: piece, count: count).utf8) }
    func zip(_ name: String, _ make: (inout ZipSpecimen) -> Void) {
      var zip = ZipSpecimen()
      make(&zip)
      files[name] = zip.bytes
    }
    func tar(_ name: String, _ make: (inout TarSpecimen) -> Void) {
      var tar = TarSpecimen()
      make(&tar)
      files[name] = tar.bytes
    }
    let spaces = [UInt8](repeating: 0x20, count: 64 << 20)
    let words = Array("The General Assembly,".utf8)
    // Archives.
    zip("bomb.zip") { $0.add("a.txt", spaces) }
    zip("lie-small.zip") { $0.add("a.txt", words, size: 3) }
    zip("lie-large.zip") { $0.add("a.txt", words, size: 0x7FFF_FFFF) }
    zip("checksum.zip") { $0.add("a.txt", words, checksum: 7) }
    zip("dots.zip") { $0.add("../../evil.txt", words) }
    zip("absolute.zip") { $0.add("/tmp/evil.txt", words) }
    zip("drive.zip") { $0.add("C:\\evil.txt", words) }
    zip("link.zip") { $0.add("a.txt", "/etc/passwd".utf8, mode: 0o120777) }
    zip("empty.zip") { _ in }
    zip("cut.zip") { $0.add("a.txt", words) }
    files["cut.zip"]?.removeLast(9)
    files["overlap.zip"] = overlapping()
    var nested = words
    for _ in 0..<6 {
      var outer = ZipSpecimen()
      outer.add("x.zip", nested)
      nested = outer.bytes
    }
    files["nested.zip"] = nested
    tar("bomb.tar.gz") { tar in for index in 0..<5 { tar.add("\(index).png", spaces) } }
    tar("dots.tar.gz") { $0.add("../evil.txt", words) }
    tar("links.tar.gz") { tar in
      tar.add("a.txt", [], type: "2")
      tar.add("a.txt", [], type: "1")
      tar.add("null", [], type: "3")
    }
    tar("lie.tar.gz") { $0.add("a.txt", words, size: 1 << 40) }
    tar("name.tar.gz") { $0.add("x", words, type: "L", size: 1 << 30) }
    files["junk.tar.gz"] = [0x1F, 0x8B, 8] + many("junk", 100)
    files["bomb.gz"] = Deflated.bytes([UInt8](repeating: 0x41, count: 300 << 20), bits: 31)
    // Word.
    let entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>"
    func docx(_ name: String, _ part: some Sequence<UInt8>) {
      zip(name) { zip in
        zip.add("[Content_Types].xml", "<Types/>".utf8)
        zip.add("word/document.xml", part)
      }
    }
    docx("entities.docx", entities.utf8)
    docx("deep.docx", many("<a>", 100_000))
    docx("bomb.docx", spaces)
    docx("cut.docx", "<w:document><w:body><w:p>".utf8)
    zip("no-body.docx") { zip in
      zip.add("[Content_Types].xml", "<Types/>".utf8)
      zip.add("word/x.xml", "<x/>".utf8)
    }
    files["truncated.docx"] = [0x50, 0x4B, 3, 4] + many("\u{0}", 500)
    files["broken.doc"] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + "WordDocument".utf8.flatMap { [$0, 0] as [UInt8] }
    // XML.
    files["entities.xml"] = Array(
      "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><akomaNtoso><p>&b;</p></akomaNtoso>".utf8)
    files["external.xml"] = Array(
      "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><akomaNtoso><p>&a;</p></akomaNtoso>".utf8)
    files["deep.xml"] = Array("<akomaNtoso>".utf8) + many("<p>", 500_000)
    // HTML.
    files["deep.html"] = Array("<html>".utf8) + many("<div>", 500_000)
    files["tangle.html"] =
      Array("<html>".utf8) + (0..<900).flatMap { Array("<font size=\($0)>".utf8) } + many("<p>", 50_000)
    files["strays.html"] = Array("<html><table>".utf8) + many("x<b>y</b>", 200_000)
    files["attributes.html"] = Array("<html><p ".utf8) + many("a=1 ", 50_000) + Array(">".utf8)
    files["empty.html"] = Array("<html><script>x</script>".utf8)
    // PDF.
    files["junk.pdf"] = Array("%PDF-1.4\n".utf8) + many("junk ", 1000)
    files["loop.pdf"] = HostileFilesTests.loopingPDF
    files["encrypted.pdf"] = PDFSpecimen().bytes(encrypted: true)
    files["blank.pdf"] = PDFSpecimen().bytes()
    // Text.
    files["empty.txt"] = []
    files["zeros.txt"] = [UInt8](repeating: 0, count: 1 << 20)
    return files
  }

  /// A ZIP whose two members share their bytes.
  private func overlapping() -> [UInt8] {
    var zip = ZipSpecimen()
    zip.add("a.txt", "words".utf8, isDeflated: false)
    zip.add("b.txt", "words".utf8, isDeflated: false)
    var bytes = zip.bytes
    // The place of the second member in the directory becomes that of the first.
    guard let second = bytes.indices.last(where: { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }) else {
      return bytes
    }
    for index in 42..<46 { bytes[second + index] = 0 }
    return bytes
  }

  /// A PDF whose pages lie in each other.
  private static let loopingPDF = Array(
    """
    %PDF-1.4
    1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
    2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >> endobj
    trailer << /Root 1 0 R /Size 3 >>
    %%EOF
    """.utf8)

  @Test func `good files are read beside forty that mean harm`() throws {
    let place = try Workplace()
    let files = hostile()
    #expect(files.count >= 40, "\(files.count)")
    for (name, bytes) in files { try place.folder.write("in/\(name)", Data(bytes)) }
    try place.writeResolutions(20, in: "in/good")
    try place.folder.write("temporary/.keep", "")
    let begun = ContinuousClock.now
    // 4 GiB of address space for the program, of which it may fill what its limits allow.
    let result = try place.shell("ulimit -v 4194304; TMPDIR=$PWD/temporary citegraph ingest --jobs 2 --format json in")
    let seconds = (ContinuousClock.now - begun) / .seconds(1)
    FileHandle.standardError.write(
      Data("\(files.count) hostile files: \(seconds) s\n\(result.errors)\n".utf8))
    #expect(result.code == 2, "\(result.text) \(result.errors.suffix(2000))")
    #expect(result.text.contains("\"documents\":20,"), "\(result.text)")
    #expect(seconds < 120)
    for line in result.errors.split(separator: "\n") {
      #expect(line.hasPrefix("citegraph: "), "\(line)")
      #expect(line.contains("; ") || line.contains("more "), "\(line)")
    }
    let quiet = ["empty.zip"]
    for name in files.keys where !quiet.contains(name) {
      #expect(result.errors.contains("in/\(name)"), "\(name) has no message")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.path("temporary")) == [".keep"])
    let left = try FileManager.default.contentsOfDirectory(atPath: place.folder.url.path).sorted()
    #expect(left == ["citegraph.sqlite", "in", "temporary"])
    #expect(!FileManager.default.fileExists(atPath: "/tmp/evil.txt"))
  }
}
