import Foundation
import TestSupport
import Testing
import UNSymbols

@testable import DocumentReading

@Suite struct DocxReaderTests {
  @Test func `words, notes, generated numbers and the header's symbol`() throws {
    var docx = DocxSpecimen()
    docx.header = "A/RES/75/1"
    docx.numbering = """
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>\
      <w:lvlText w:val="%1."/></w:lvl></w:abstractNum>\
      <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
      """
    docx.footnotes = [(1, DocxSpecimen.run(" A/75/100.")), (2, DocxSpecimen.run("A/75/200."))]
    docx.add("75/1. A title")
    docx.add("The General Assembly,")
    let mark = DocxSpecimen.reference
    docx.body +=
      "<w:p>\(DocxSpecimen.run("Recalling resolution 53/70,"))\(mark(1))\(DocxSpecimen.run(" and more,"))</w:p>"
    let list = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr>"
    docx.body +=
      "<w:p>\(list)\(DocxSpecimen.run("Decides this;"))\(mark(2))</w:p><w:p>\(list)\(DocxSpecimen.run("Requests that."))</w:p>"
    let read = try document(docx.bytes)
    #expect(read.symbol?.canonical == "A/RES/75/1")
    #expect(
      read.lines == [
        "A/RES/75/1", "75/1. A title", "The General Assembly,", "PP1 Recalling resolution 53/70, and more,",
        "OP1 1. Decides this;", "OP2 2. Requests that.",
      ])
    #expect(read.noteLines == ["1 PP1: A/75/100.", "2 OP1: A/75/200."])
  }

  @Test func `tracked changes are accepted`() throws {
    var docx = DocxSpecimen()
    docx.body = """
      <w:p><w:r><w:t>Recalling </w:t></w:r><w:del><w:r><w:delText>53/70</w:delText></w:r></w:del><w:ins><w:r><w:t>54/49</w:t></w:r>\
      </w:ins></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p><w:p><w:r><w:t>line</w:t></w:r></w:p>\
      <w:moveFrom><w:p><w:r><w:t>old place</w:t></w:r></w:p></w:moveFrom>
      """
    #expect(try document(docx.bytes).lines == ["Recalling 54/49", "one line"])
  }

  @Test func `each section may count its notes anew`() throws {
    var docx = DocxSpecimen()
    docx.footnotes = (1...3).map { ($0, DocxSpecimen.run(" A/75/\($0)00.")) }
    func paragraph(_ id: Int, ends: Bool) -> String {
      let section =
        "<w:pPr><w:sectPr><w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr></w:sectPr></w:pPr>"
      return "<w:p>\(ends ? section : "")\(DocxSpecimen.run("words"))\(DocxSpecimen.reference(id))</w:p>"
    }
    docx.body = paragraph(1, ends: false) + paragraph(2, ends: true) + paragraph(3, ends: false)
    #expect(try document(docx.bytes).notes.map(\.mark) == ["1", "2", "1"])
  }

  @Test func `a tab in the header divides its cells`() throws {
    var docx = DocxSpecimen()
    docx.header = "United Nations</w:t><w:tab/><w:t>S/PRST/2018/99"
    docx.add("Statement by the President of the Security Council")
    docx.add("“The Security Council recalls its resolutions.")
    #expect(try document(docx.bytes).symbol?.canonical == "S/PRST/2018/99")
  }

  @Test func `hyperlinks, fields and hidden words`() throws {
    var docx = DocxSpecimen()
    docx.targets = ["https://undocs.org/A/RES/53/70"]
    docx.body = """
      <w:p><w:r><w:t xml:space="preserve">See </w:t></w:r><w:hyperlink r:id="rId10"><w:r><w:t>53/70</w:t></w:r></w:hyperlink>\
      <w:r><w:t xml:space="preserve"> and </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>\
      <w:r><w:instrText>HYPERLINK "https://undocs.org/A/RES/54/49"</w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>54/49</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>\
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>
      """
    let read = try document(docx.bytes)
    #expect(read.lines == ["See 53/70 and 54/49"])
    let links = read.paragraphs[0].links.map { "\(String(decoding: read.text[$0.range], as: UTF8.self)) \($0.target)" }
    #expect(links == ["53/70 https://undocs.org/A/RES/53/70", "54/49 https://undocs.org/A/RES/54/49"])
  }

  @Test func `hostile packages each have their message`() throws {
    func what(_ body: String) -> String? {
      var docx = DocxSpecimen()
      docx.body = body
      return fault(docx.bytes)?.what
    }
    #expect(what("<w:p>")?.hasPrefix("is damaged: word/document.xml, line 1: mismatched tag") == true)
    #expect(what(String(repeating: "<w:tbl>", count: 600)) == "nests elements more than 500 deep")
    #expect(what("") == "holds no text")
    var zip = ZipSpecimen()
    zip.add("[Content_Types].xml", "<Types/>".utf8)
    zip.add("word/x.xml", "<x/>".utf8)
    #expect(fault(zip.bytes)?.what == "is a Word file without a body")
    zip.add(
      "word/document.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>".utf8)
    #expect(fault(zip.bytes)?.what == "declares XML entities in word/document.xml, which Word never does")
    var docx = DocxSpecimen()
    docx.add("words")
    let bytes = docx.bytes
    for cut in stride(from: 4, to: bytes.count, by: 97) { #expect(fault(Array(bytes[..<cut])) != nil, "\(cut)") }
  }

  @Test func `any damaged byte is read or refused`() {
    var docx = DocxSpecimen()
    docx.add("Recalling its resolution 53/70 of 4 December 1998,")
    docx.footnotes = [(1, DocxSpecimen.run("A/75/100."))]
    let bytes = docx.bytes
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<3000 {
      var copy = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        copy[Int.random(in: 0..<copy.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      _ = fault(copy)
    }
  }
}

@Suite struct DocReaderTests {
  private let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private func entry(_ name: String) -> [UInt8] { head + name.utf8.flatMap { byte -> [UInt8] in [byte, 0] } }

  private func fault(_ bytes: [UInt8], tool: String) -> ReadingError? {
    var remarks: [String] = []
    do throws(ReadingError) {
      _ = try DocReader(tool: ExternalTool(tool)).read(
        bytes, name: nil, options: DocumentReader.Options(), remarks: &remarks)
      return nil
    } catch {
      return error
    }
  }

  @Test func `without its converter a Word file says what to install`() {
    let error = fault(entry("WordDocument"), tool: "no-such-antiword")
    #expect(error?.what == "is a binary Word file, and antiword, which reads these, is not installed")
    #expect(error?.remedy.hasPrefix("apt-get install antiword") == true)
  }

  @Test func `a damaged, an encrypted and a foreign file`() {
    #expect(fault(entry("WordDocument"), tool: "false")?.what.hasPrefix("is a damaged Word file") == true)
    #expect(fault(entry("EncryptedPackage"), tool: "false")?.what == "is an encrypted Word file")
    // The header says that sectors have 512 bytes and that the directory is in the second.
    var whole = head + [UInt8](repeating: 0, count: 1528)
    whole[30] = 9
    whole[48] = 1
    whole.replaceSubrange(1024..<1040, with: entry("Workbook").dropFirst(head.count))
    #expect(fault(whole, tool: "false")?.isOther == true)
    let cut = fault(Array(whole.prefix(1024)), tool: "false")
    #expect(cut?.what == "is a damaged file of an office program" && cut?.isOther == false)
  }

  @Test func `what antiword prints`() {
    let output = """
      75/1. A title[1]

      \tRecalling the report on the state
      of things,[2] and [3] brackets,

      |1.   |Decides this.   |

      ---------------------------
      [1] A/75/100.
      [2] A/75/200,
      annex.
      """
    let flow = AntiwordOutput(Array(output.utf8)).flow
    let blocks = flow.blocks.map { String(decoding: $0.bytes[$0.trimmed], as: UTF8.self) }
    #expect(
      blocks == [
        "75/1. A title", "Recalling the report on the state\nof things, and [3] brackets,", "1.   \tDecides this.",
      ])
    #expect(flow.blocks.flatMap { $0.marks.map(\.note) } == [0, 1])
    #expect(flow.notes.map { String(decoding: $0.block.bytes, as: UTF8.self) } == ["A/75/100.", "A/75/200,\nannex."])
  }

  @Test func `a real file`() throws {
    guard let file = SharedData.path("documents/docx/67_290.doc") else { return }
    guard Tool(named: "antiword") != nil else {
      FileHandle.standardError.write(Data("skipped: antiword is not installed\n".utf8))
      return
    }
    let read = try document(Array(try Data(contentsOf: file)), name: file.path)
    #expect(read.format == .doc)
    #expect(read.symbol?.canonical == "A/RES/67/290")
    #expect(read.notes.count == 21)
    #expect(read.notes.allSatisfy { $0.paragraph != nil })
    #expect(read.paragraphs.compactMap(\.label).last == "OP30")
  }
}
