import Testing
import UNSymbols

@testable import DocumentReading

/// Arabic pages as `pdftohtml` gives them: the letters of each run as they are seen, the runs in any order. The specimens are in our own
/// words.
@Suite struct PDFRightToLeftTests {
  /// A page of lines, each of runs with their words in the order of reading and their right edges.
  private func output(_ lines: [[(words: String, right: Int)]], isVisual: Bool = true, turnsBrackets: Bool = false)
    -> PopplerOutput
  {
    var xml = "<page number=\"1\" height=\"1188\" width=\"900\"><fontspec id=\"0\" size=\"15\" family=\"F\"/>\n"
    for (index, line) in lines.enumerated() {
      for run in line {
        // Numbers and Latin words stand as they are read.
        let isTurned = isVisual && !run.words.utf8.contains { $0.isAlphanumeric }
        var words = isTurned ? String(String.UnicodeScalarView(run.words.unicodeScalars.reversed())) : run.words
        if turnsBrackets {
          words = String(words.map { $0 == "(" ? ")" : $0 == ")" ? "(" : $0 })
        }
        let width = run.words.count * 7
        xml +=
          "<text top=\"\(100 + index * 30)\" left=\"\(run.right - width)\" width=\"\(width)\" height=\"18\" font=\"0\">\(words)</text>\n"
      }
    }
    return PopplerOutput(Array((xml + "</page>").utf8))
  }

  private func lines(_ output: PopplerOutput) throws -> [String] {
    let text = PDFText(output)
    return try #require(text.assembled.documents(input: text.input, name: nil).first).lines
  }

  private let page: [[(words: String, right: Int)]] = [
    [("إن الجمعية العامة،", 800)],
    [
      ("إذ تشير إلى قرارها ", 800), ("68/148", 660), (" المؤرخ ", 610), ("18", 550), (" كانون الأول/ديسمبر ", 530),
      ("2013", 380), ("،", 350),
    ],
    [("1", 800), ("- ", 790), ("تحيط علما بتقرير اللجنة؛", 740)],
    [
      ("2", 800), ("- ", 790), ("ترحب بالقرار ", 760), ("1325", 640), (" (", 610), ("2000", 595),
      (") الصادر عن المجلس.", 565),
    ],
  ]

  private let expected = [
    "إن الجمعية العامة,", "PP1 إذ تشير إلى قرارها 68/148 المؤرخ 18 كانون الأول/ديسمبر 2013,",
    "OP1 1 - تحيط علما بتقرير اللجنة;", "OP2 2 - ترحب بالقرار 1325 (2000) الصادر عن المجلس.",
  ]

  @Test(arguments: [true, false])
  func `runs and their letters are put into the order of reading`(isVisual: Bool) throws {
    let found = try lines(output(page, isVisual: isVisual))
    #expect(found == expected)
  }

  @Test func `brackets may have the shape that is seen`() throws {
    let found = try lines(output(page, turnsBrackets: true))
    #expect(found == expected)
  }

  @Test func `letters in the forms in which they join become letters`() throws {
    let output = output([
      [("\u{FE8D}\u{FEDF}\u{FED8}\u{FEAE}\u{FE8D}\u{FEAD} \u{FECB}\u{FE8E}\u{FEE3}\u{FE94} \u{FEFB}", 800)]
    ])
    #expect(String(decoding: output.bytes, as: UTF8.self) == "القرار عامة لا")
  }

  @Test func `a run with numbers and Latin words keeps those as they stand`() throws {
    let read = "القرار 217 ألف (د-3) والوثيقة A/HRC/42/42 وTreaty Series"
    var seen = String(String.UnicodeScalarView(read.unicodeScalars.reversed()))
    for part in ["217", "A/HRC/42/42", "Treaty Series"] {
      seen = seen.replacing(String(part.reversed()), with: part)
    }
    let output = output([[(seen, 800)], [("الجمعية العامة", 800)]], turnsBrackets: false)
    #expect(
      String(decoding: output.bytes, as: UTF8.self)
        == "القرار 217 ألف (د-3) والوثيقة A/HRC/42/42 وTreaty Seriesالجمعية العامة")
  }

  @Test func `pages in other scripts stay as they are`() {
    let output = PopplerOutput(
      Array(
        "<page height=\"100\" width=\"100\"><text top=\"1\" left=\"1\" width=\"9\" height=\"9\">Recalling قرار</text></page>"
          .utf8))
    #expect(output.pages[0].runs[0].left == 1 && output.bytes.starts(with: "Recalling".utf8))
  }
}
