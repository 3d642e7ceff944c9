/// What is no document, or one in a format that is not read: told by the first bytes, for a message that says so.
enum ForeignFile {
  private static let signatures: [(bytes: [UInt8], what: String, remedy: String, isOther: Bool)] = [
    (Array("{\\rtf".utf8), "is RTF, which is not read", "convert it first: soffice --convert-to docx FILE", false),
    (
      [0xFF, 0x57, 0x50, 0x43], "is WordPerfect, which is not read", "convert it: soffice --convert-to docx FILE", false
    ),
    ([0xFF, 0xD8, 0xFF], "is a picture (JPEG)", picture, true),
    ([0x89, 0x50, 0x4E, 0x47], "is a picture (PNG)", picture, true),
    (Array("GIF8".utf8), "is a picture (GIF)", picture, true),
    ([0x49, 0x49, 0x2A, 0], "is a picture (TIFF)", picture, true),
    ([0x4D, 0x4D, 0, 0x2A], "is a picture (TIFF)", picture, true),
    ([0x37, 0x7A, 0xBC, 0xAF], "is a 7z archive, which is not read", "unpack it first", true),
    (Array("Rar!".utf8), "is a RAR archive, which is not read", "unpack it first", true),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "is compressed with xz, which is not read", "unpack it first", true),
    (Array("BZh".utf8), "is compressed with bzip2, which is not read", "unpack it first", true),
    ([0x7F, 0x45, 0x4C, 0x46], "is a program", "give a document: \(FileFormat.readable)", true),
  ]
  private static let picture = "recognise its text first: ocrmypdf --image-dpi 300 FILE OUT.pdf"

  /// Why bytes are not read; nil when nothing is known against them.
  static func error(_ input: [UInt8]) -> ReadingError? {
    if let found = signatures.first(where: { input.starts(with: $0.bytes) }) {
      return ReadingError(what: found.what, remedy: found.remedy, isOther: found.isOther)
    }
    if TarWalk.recognises(input) { return archive }
    if input.dropFirst(257).starts(with: "ustar".utf8) { return tar }
    guard ZipDirectory.recognises(input) else { return nil }
    do throws(ReadingError) {
      let zip = try ZipDirectory(MemoryBytes(all: input))
      return isPackage(zip) ? package : archive
    } catch {
      return error
    }
  }

  /// Whether a ZIP is one file of another format, such as a document of an office program, rather than an archive.
  static func isPackage(_ zip: ZipDirectory) -> Bool {
    zip.members.first?.path == "mimetype" || zip.member("[Content_Types].xml") != nil
  }

  static let tar = ReadingError(
    what: "is a tar archive without compression", remedy: "compress it first: gzip FILE", isOther: true)
  private static let package = ReadingError(
    what: "is a file of an office program, but no Word document", remedy: "save it as .docx", isOther: true)
  private static let archive = ReadingError(
    what: "is an archive in a place where one document is read", remedy: "unpack it, or give it to ingest or extract")
}
