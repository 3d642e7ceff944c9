internal import CLinux

/// Reads the binary .doc of Word 6 to 2003 with Debian's `antiword`, which runs as a process of its own.
///
/// Of the two converters that Debian has, `antiword` keeps the marks of notes, which `catdoc` leaves out; neither tells the heads
/// of pages from the text, and `antiword` leaves these out.
package struct DocReader: FormatReader {
  package static let format = FileFormat.doc

  /// The converter.
  let tool: ExternalTool

  package init() {
    self.init(tool: ExternalTool("antiword"))
  }

  /// Makes a reader with another converter.
  init(tool: ExternalTool) {
    self.tool = tool
  }

  /// Whether bytes begin as a compound file does (MS-CFB, 2.2), in which Word and others keep their documents.
  package static func recognises(_ input: [UInt8]) -> Bool {
    input.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  package func read(
    _ input: [UInt8], name: String?, options: DocumentReader.Options, remarks: inout [String]
  ) throws(ReadingError) -> [StructuredDocument] {
    guard DocReader.holds("WordDocument", input) else {
      if DocReader.holds("EncryptedPackage", input) { throw DocReader.encrypted }
      if DocReader.isCut(input) {
        throw ReadingError(what: "is a damaged file of an office program", remedy: "fetch it again: its end is missing")
      }
      throw ReadingError(
        what: "is a file of an office program, but no Word document", remedy: "save it as .docx", isOther: true)
    }
    let output: ExternalTool.Output
    do throws(ExternalTool.Failure) {
      output = try tool.run(["-m", "UTF-8.txt", "-w", "0", "/dev/stdin"], input: input)
    } catch {
      throw DocReader.explained(error)
    }
    let (text, _) = UTF8Repair.repaired(output.bytes)
    let flow = AntiwordOutput(text).flow
    guard !flow.blocks.isEmpty else {
      throw ReadingError(what: "holds no text", remedy: "open it in a word processor and save it as .docx")
    }
    guard !flow.isTooLong else { throw FlowText.tooLong }
    return FlowAssembler(flow).documents(name: name, hint: nil, options: options)
  }

  /// Whether a compound file ends before the sector with its directory (MS-CFB, 2.2), in which its entries are named.
  private static func isCut(_ input: [UInt8]) -> Bool {
    guard input.count >= 52, input[30] <= 20 else { return true }
    let sector = input[48..<52].reversed().reduce(0) { $0 << 8 | Int($1) }
    return input.count >> Int(input[30]) < sector + 2
  }

  /// Whether a compound file has an entry with this name, which is written in UTF-16.
  private static func holds(_ name: String, _ input: [UInt8]) -> Bool {
    let pattern: [UInt8] = name.utf8.reduce(into: []) { $0 += [$1, 0] }
    return input.withUnsafeBytes { memmem($0.baseAddress!, $0.count, pattern, pattern.count) != nil }
  }

  private static let encrypted = ReadingError(
    what: "is an encrypted Word file", remedy: "open it with its password and save it without one")

  /// What a person is told when the converter gave nothing.
  private static func explained(_ failure: ExternalTool.Failure) -> ReadingError {
    switch failure {
    case .missing:
      ReadingError(
        what: "is a binary Word file, and antiword, which reads these, is not installed",
        remedy: "apt-get install antiword, or save it as .docx")
    case .tooSlow(let seconds):
      ReadingError(
        what: "is a Word file on which antiword was stopped after \(Int(seconds)) seconds", remedy: "save it as .docx")
    case .tooMuch(let bytes):
      ReadingError(what: "is a Word file with more than \(bytes >> 20) MB of text", remedy: "give its parts one by one")
    case .failed(_, let message) where message.contains("ncrypted"): encrypted
    case .failed(let code, _):
      ReadingError(
        what: "is a damaged Word file, or one that antiword does not know (code \(code))", remedy: "save it as .docx")
    }
  }
}
