import DocumentReading
import Foundation
import TestSupport
import Testing

/// What another reader finds in a file is what ours finds: no words lost, none doubled.
@Suite struct WordForWordTests {
  /// The words of a text in small letters: what is between spaces and punctuation, without numbers.
  private func words(_ text: String) -> [Substring] {
    text.lowercased().replacingOccurrences(of: "\u{2011}", with: "-").replacingOccurrences(of: "\u{AD}", with: "")
      .split { !$0.isLetter }.filter { $0.count > 1 }
  }

  private func ours(_ file: URL) throws -> [Substring] {
    try DocumentReader().read(Array(try Data(contentsOf: file)), name: file.path).documents.flatMap { document in
      (document.paragraphs.map(\.range) + document.notes.map(\.range)).flatMap { range in
        words(String(decoding: document.text[range], as: UTF8.self))
      }
    }
  }

  /// How many words each has more often than the other.
  private func surplus(_ one: [Substring], _ other: [Substring]) -> (one: [String: Int], other: [String: Int]) {
    var counts: [String: Int] = [:]
    for word in one { counts[String(word), default: 0] += 1 }
    for word in other { counts[String(word), default: 0] -= 1 }
    return (counts.filter { $0.value > 0 }, counts.filter { $0.value < 0 })
  }

  private func compare(_ path: String, with tool: String, _ arguments: [String], allowing share: Double) throws {
    guard let file = SharedData.path(path), let tool = Tool(named: tool) else { return }
    let result = try tool.run(arguments.map { $0 == "FILE" ? file.path : $0 }, in: file.deletingLastPathComponent())
    let theirs = words(result.text)
    let mine = try ours(file)
    let (more, fewer) = surplus(mine, theirs)
    let (doubled, lost) = (more.values.reduce(0, +), -fewer.values.reduce(0, +))
    FileHandle.standardError.write(
      Data("\(path): \(mine.count) words, \(lost) lost \(fewer), \(doubled) more \(more)\n".utf8))
    #expect(theirs.count > 300)
    #expect(Double(lost) <= share * Double(theirs.count), "lost: \(fewer)")
    #expect(Double(doubled) <= share * Double(theirs.count), "more: \(more)")
  }

  /// The other readers leave out the header of the first page.
  @Test(arguments: ["documents/docx/N1746847.docx", "documents/docx/N1822456.docx"])
  func `Word files as pandoc reads them`(path: String) throws {
    try compare(path, with: "pandoc", ["-f", "docx", "-t", "plain", "--wrap=none", "FILE"], allowing: 0.01)
  }

  /// Running heads, the feet of pages and words divided at the end of lines are in the text that poppler gives only.
  @Test(arguments: ["documents/pdf/S_RES_2782 (2025).en.pdf", "documents/pdf/A_RES_73_6-EN.pdf"])
  func `PDFs as pdftotext reads them`(path: String) throws {
    try compare(path, with: "pdftotext", ["FILE", "-"], allowing: 0.04)
  }

  @Test func `a binary Word file as catdoc reads it`() throws {
    guard Tool(named: "antiword") != nil else { return }
    try compare("documents/docx/67_290.doc", with: "catdoc", ["-d", "utf-8", "-w", "FILE"], allowing: 0.01)
  }

  /// The metadata of XML are no words; the text that the gold made of it has the words without the numbers of paragraphs.
  @Test(arguments: ["documents/akn/en/75_102_E.xml", "documents/akn/en/75_109_E.xml"])
  func `XML as another parser reads it`(path: String) throws {
    let body =
      "//*[local-name()='coverPage' or local-name()='preface' or local-name()='preamble' "
      + "or local-name()='mainBody' or local-name()='conclusions']"
    try compare(path, with: "xmllint", ["--xpath", "\(body)//text()", "FILE"], allowing: 0.01)
  }
}
