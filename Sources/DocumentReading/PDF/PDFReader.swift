internal import UNSymbols

/// Reads PDF with poppler's `pdftohtml`, which runs as a process of its own.
///
/// Measured on the 62 files of the Official Document System that the tests know (Debian 12, poppler 22.12): `pdftohtml -xml`
/// takes as long as `pdftotext` and gives the same characters, and with them what `pdftotext` has not (sizes of fonts,
/// bold type, hyperlinks) or has only in another mode (places). The library `libpoppler-glib` would save the start of a
/// process, some 10 ms a file, but a file that crashes or stalls it would take the whole run with it, its licence
/// (GPL) would bind the program, and the program could not start where it is missing.
package struct PDFReader: FormatReader {
  package static let format = FileFormat.pdf

  /// The converter.
  let tool: ExternalTool

  package init() {
    self.init(tool: ExternalTool("pdftohtml"))
  }

  /// Makes a reader with another converter.
  init(tool: ExternalTool) {
    self.tool = tool
  }

  /// Whether `%PDF-` stands among the first 1,024 bytes, where readers of the format look for it (ISO 32000-1, annex H.3.4.1).
  package static func recognises(_ input: [UInt8]) -> Bool {
    let signature = Array("%PDF-".utf8)
    let last = min(input.count, 1024) - signature.count
    guard last >= 0 else { return false }
    return (0...last).contains {
      input[$0] == signature[0] && input[$0..<$0 + signature.count].elementsEqual(signature)
    }
  }

  package func read(
    _ input: [UInt8], name: String?, options: DocumentReader.Options, remarks: inout [String]
  ) throws(ReadingError) -> [StructuredDocument] {
    let output: ExternalTool.Output
    do throws(ExternalTool.Failure) {
      output = try tool.run(PDFReader.arguments, input: input)
    } catch {
      throw PDFReader.explained(error)
    }
    let pages = PopplerOutput(ComposedLetters.composed(output.bytes))
    guard pages.pages.contains(where: { !$0.runs.isEmpty }) else {
      if pages.pages.isEmpty { throw PDFReader.broken }
      throw ReadingError(
        what:
          "is a scan without text (\(pages.pages.count, of: "page") of pictures)",
        remedy: "recognise its text first: ocrmypdf \(PDFReader.quoted(name ?? "IN.pdf")) OUT.pdf")
    }
    if isRecognised(input, pages) {
      remarks.append("is a scan whose words a machine recognised; they may be wrong")
    }
    if let fault = output.messages.split(separator: "\n").first(where: { $0.hasPrefix("Syntax Error") }) {
      remarks.append("damaged (\(fault)); words may be missing")
    }
    let text = PDFText(pages)
    var documents = text.assembled.documents(input: text.input, name: name, options: options)
    for index in documents.indices { documents[index].pageStarts = text.pageStarts }
    return documents
  }

  /// Whether the words were recognised in pictures of the pages: there is a large picture a page, and the words are invisible.
  private func isRecognised(_ input: [UInt8], _ found: PopplerOutput) -> Bool {
    guard PDFReader.largePictures(in: input) >= found.pages.count else { return false }
    let modes = PDFTextModes(input)
    if modes.visible + modes.invisible > 0 { return modes.visible * 10 < modes.invisible }
    // Its streams can't be read, because they are encrypted, say: poppler tells what it shows without the invisible words.
    guard let visible = try? tool.run(PDFReader.arguments.filter { $0 != PDFReader.invisible }, input: input)
    else { return false }
    func count(_ output: PopplerOutput) -> Int { output.pages.reduce(0) { $0 + $1.runs.count } }
    return count(PopplerOutput(visible.bytes)) * 10 < count(found)
  }

  /// How many pictures are wide enough for a page, by their dictionaries, which a file can't compress (ISO 32000-1, 7.5.7).
  private static func largePictures(in input: [UInt8]) -> Int {
    var count = 0
    var place = 0
    input.withUnsafeBytes { file in
      while let found = PDFTextModes.place(of: "/Width", in: file, from: place) {
        place = found + 6
        let digits = file[place...].prefix(8).drop { $0 <= 0x20 }.prefix(while: \.isDigit)
        if digits.reduce(0, { $0 * 10 + Int($1 - 0x30) }) >= 800 { count += 1 }
      }
    }
    return count
  }

  /// What makes `pdftohtml` give the invisible text of scans.
  private static let invisible = "-hidden"

  /// How `pdftohtml` is called: XML without pictures, with the invisible text of scans, exact places, and words that are
  /// joined up to a gap of 15 per cent of the font's size (some word processors leave gaps inside words).
  private static let arguments = [
    "-xml", "-i", invisible, "-nodrm", "-noroundcoord", "-wbt", "15", "-stdout", "/dev/stdin",
  ]

  /// A path as a shell takes it.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { $0.isAlphanumeric || "/._-,+=:@".utf8.contains($0) }
    return isPlain
      ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static let broken = ReadingError(
    what: "is a broken PDF: poppler finds no page in it",
    remedy: "get the file again, or repair it: qpdf IN.pdf OUT.pdf")

  /// What a person is told when the converter gave nothing.
  private static func explained(_ failure: ExternalTool.Failure) -> ReadingError {
    switch failure {
    case .missing:
      ReadingError(
        what: "is a PDF, and pdftohtml, which reads these, is not installed", remedy: "apt-get install poppler-utils")
    case .tooSlow(let seconds):
      ReadingError(
        what: "is a PDF on which poppler was stopped after \(Int(seconds)) seconds",
        remedy: "print it to a new PDF, or give its text")
    case .tooMuch(let bytes):
      ReadingError(
        what: "is a PDF with more than \(bytes >> 20) MB of text", remedy: "give its parts one by one")
    case .failed(_, let message) where message.contains("Incorrect password"):
      ReadingError(
        what: "is an encrypted PDF", remedy: "take its password off first: qpdf --decrypt --password=... IN.pdf OUT.pdf"
      )
    case .failed(let code, let message):
      message.contains("May not be a PDF file") || message.contains("Syntax Error") || message.contains("Couldn't")
        ? broken
        : ReadingError(
          what: "is a PDF on which poppler failed (code \(code))", remedy: "print it to a new PDF, or give its text")
    }
  }
}
