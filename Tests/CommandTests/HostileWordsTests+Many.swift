import Foundation
import TestSupport
import Testing

/// Files with many of what is looked through for each of them: marks, links, bookmarks, texts.
extension HostileWordsTests {
  private static func times(_ count: Int, _ words: (Int) -> String) -> String { (1...count).map(words).joined() }

  private static func figures(_ number: Int) -> String {
    String(String(number).map { Array("〇一二三四五六七八九")[$0.wholeNumberValue!] })
  }

  @Test(arguments: [
    Words(file: "raised.html", most: 1) {
      "<html><body><p>\(String(repeating: "abc<sup>1</sup>", count: 40_000)) resolution 73/187</p></body></html>"
    },
    Words(file: "raised-links.html", most: 1) {
      let piece = "abc <a href=\"https://example.org\">d</a> <sup>1</sup>"
      return "<html><body><p>\(String(repeating: piece, count: 20_000)) resolution 73/187</p></body></html>"
    },
    Words(file: "texts.html", most: 1000) {
      let texts = times(1000) { number in
        let mark = "<a href=\"#note\(number)\"><sup>\(number)</sup></a>"
        return
          "<p>73/\(number). Title of it</p><p>The General Assembly,</p><p>1. <a href=\"x\">Decides</a>\(mark) so.</p>"
      }
      return "<html><body>\(texts)\(times(1000) { "<div id=\"note\($0)\">\($0) See A/73/\($0)</div>" })</body></html>"
    },
    Words(file: "texts.txt", most: 900) {
      times(2000) { "73/\($0). Title\n\nThe General Assembly,\n\nDecides[\($0 % 900 + 1)] so.\n\n" }
        + times(900) { "[\($0)] See A/73/\($0).\n\n" }
    },
    Words(file: "annexes.txt", most: 2000) {
      times(2000) { "73/\($0). Title\n\nThe General Assembly,\n\n1. Recalls resolution 72/\($0 % 300 + 1).\n\n" }
    },
    Words(file: "formulas.txt", most: 800) {
      times(800) { "1/\($0). Title\n\nThe Conference of the Parties,\n\n1. Recalls A/RES/72/\($0 % 300 + 1).\n\n" }
    },
    // Accents that stand as characters of their own: the text is rewritten.
    Words(file: "accents.txt", most: 1000) {
      times(1000) {
        "73/\($0). Re\u{301}sume\u{301}\n\nThe General Assembly,\n\n1. Recalls A/RES/72/\($0 % 300 + 1).\n\n"
      }
    },
    Words(file: "characters.txt", most: 1000) {
      times(1000) { number in
        "\(figures(number + 2000))(二十九). 題目\(figures(number))之國家\n\n大會，\n\n"
          + "1. 回顧A/RES/72/\(number % 300 + 1)。\n\n"
      }
    },
  ])
  func `many of a kind take time that grows with their number`(words: Words) throws {
    let place = try Workplace()
    try place.folder.write(words.file, words.text())
    try expectQuick(place, words.file, most: words.most)
  }

  @Test func `raised words and bookmarks of a Word file are looked through once`() throws {
    var file = DocxSpecimen()
    let raised = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>"
    let bookmarks = Self.times(5000) { "<w:bookmarkStart w:id=\"\($0)\" w:name=\"b\($0)\"/>" }
    let repeated = "<w:fldSimple w:instr=\"NOTEREF b1 \\f\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    let pieces = DocxSpecimen.run("abc") + raised + DocxSpecimen.reference(1) + repeated
    file.body = "<w:p>\(bookmarks)\(String(repeating: pieces, count: 5000))</w:p>"
    file.footnotes = [(1, DocxSpecimen.run("See resolution 73/187"))]
    let place = try Workplace()
    try place.folder.write("many.docx", Data(file.bytes))
    try expectQuick(place, "many.docx", most: 1)
  }

  /// Expects a file to be read in time, without optimisation and beside other tests; a release takes a fifth of a second.
  private func expectQuick(_ place: Workplace, _ file: String, most: Int) throws {
    let begun = ContinuousClock.now
    let result = try place.shell("ulimit -v 1048576; citegraph extract --format jsonl \(file)")
    #expect(ContinuousClock.now - begun < .seconds(30))
    #expect(result.code == 0, "\(result.errors.suffix(500))")
    let count = result.text.utf8.count { $0 == 0x0A }
    #expect((1...most).contains(count), "\(count)")
  }
}
