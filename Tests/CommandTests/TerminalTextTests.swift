import Foundation
import TestSupport
import Testing

@testable import citegraph

/// Words of all scripts in the columns of a terminal.
@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("A/RES/70/1", 10), ("Принимая к сведению", 19), ("回顾", 4), ("回顾A/70/1，", 12), ("", 0),
    ("تشير", 4), ("تَشِير", 4), ("ق\u{0640}رار", 5), ("e\u{301}te\u{301}", 3), ("été", 3),
    ("\u{2068}تشير\u{2069}", 4), ("\u{200F}70/1\u{200E}", 4), ("第７０号", 8), ("“a”…", 4), ("\u{200B}", 0),
  ]) func `a text takes the columns of its characters`(text: String, columns: Int) {
    #expect(TerminalText.width(text) == columns, "\(text)")
  }

  @Test func `right-to-left words are isolated, others are not`() {
    #expect(TerminalText.shown("وإذ تشير") == "\u{2068}وإذ تشير\u{2069}")
    #expect(TerminalText.shown("A/RES/70/1 (د-21)") == "\u{2068}A/RES/70/1 (د-21)\u{2069}")
    for text in ["Recalling", "回顾", "Напоминая", ""] { #expect(TerminalText.shown(text) == text) }
  }

  @Test func `characters that steer a terminal do not reach it`() {
    #expect(TerminalText.shown("a\u{1B}[31mb\u{7}\tc\r\nd") == "a [31mb  c  d")
    #expect(TerminalText.shown("x\u{202E}y\u{2066}z\u{AD}\u{2028}\u{9B}31m") == "xyz  31m")
    #expect(TerminalText.shown("تشير\u{2069}\u{202E}") == "\u{2068}تشير\u{2069}")
  }

  @Test(arguments: [
    ("回顾其决议", 6, "回顾…"), ("回顾其决议", 10, "回顾其决议"), ("回顾其决议", 9, "回顾其决…"),
    ("Recalling", 5, "Reca…"), ("تَشِير إلى", 4, "تَشِي…"), ("e\u{301}te\u{301}s", 3, "e\u{301}t…"),
  ]) func `a cut text fits and ends in an ellipsis`(text: String, columns: Int, cut: String) {
    #expect(TerminalText.cut(text, to: columns) == cut)
    #expect(TerminalText.width(TerminalText.cut(text, to: columns)) <= columns)
  }

  @Test func `columns of a table begin under each other in every script`() {
    var table = Table("SYMBOL", "PHRASE", "TITLE")
    let phrases = [
      "Recalling", "Rappelant également", "Принимая к сведению", "赞赏地注意到", "وإذ تُشير أيضًا", "Tomando nota",
    ]
    table.rows = phrases.map { ["A/RES/70/1", $0, "标题 عنوان title " + String(repeating: "长", count: 60)] }
    let lines = table.lines(columns: 80)
    let title = TerminalText.width(lines[0].prefix { $0 != "T" })
    for (line, phrase) in zip(lines.dropFirst(), phrases) {
      #expect(TerminalText.width(line) <= 80, "\(line)")
      let before = line[..<line.firstRange(of: phrase)!.upperBound]
      let rest = line[before.endIndex...].drop { $0 == " " || $0 == "\u{2069}" }
      let gap = line[before.endIndex..<rest.startIndex]
      #expect(TerminalText.width(before) + TerminalText.width(gap) == title, "\(line)")
    }
  }

  private var wide: Table {
    var table = Table("SYMBOL", "PLACE", "PARAGRAPH", "TEXT", "ADOPTED", "TITLE")
    table.rows = [
      ["A/RES/73/187", "preamble", "PP1", String(repeating: "words\t", count: 60), "2018-12-17", "A short title"],
      ["A/RES/73/187", "preamble", "PP2", "few", "2018-12-17", String(repeating: "回顾", count: 60)],
    ]
    return table
  }

  @Test(arguments: [100, 120, 160]) func `long columns share what the others leave`(columns: Int) {
    let table = wide
    let lines = table.lines(columns: columns)
    for line in lines { #expect(TerminalText.width(line) <= columns, "\(line)") }
    for line in lines.dropFirst() { #expect(line.hasPrefix("A/RES/73/187  preamble") && line.contains("2018-12-17")) }
    #expect(lines[1].contains("…") && lines[2].hasSuffix("…"))
    // What is no wider than the terminal is whole, and so are symbols on any.
    #expect(table.lines(columns: 1000)[1].contains(table.rows[0][3].replacing("\t", with: " ")))
    #expect(table.lines(columns: 20)[1].hasPrefix("A/RES/73/187  preamble"))
  }

  @Test(arguments: [50, 80]) func `in a narrow terminal long cells stand whole below the others`(columns: Int) {
    let lines = wide.lines(columns: columns)
    for line in lines { #expect(TerminalText.width(line) <= columns, "\(line)") }
    #expect(lines[0] == "SYMBOL        PLACE     PARAGRAPH  ADOPTED")
    #expect(lines[1] == "A/RES/73/187  preamble  PP1        2018-12-17")
    #expect(lines.contains("  A short title") && lines.contains("  few"))
    #expect(lines.joined().components(separatedBy: "words").count == 61)
    #expect(lines.joined().components(separatedBy: "回").count == 61)
  }

  @Test func `a terminal gets isolated words and a pipe plain ones`() throws {
    guard let script = Tool(named: "script") else { return }
    let workplace = try Workplace()
    try workplace.folder.write("a.txt", "77/1 عنوان\n\nإن الجمعية العامة،\n\nإذ تشير إلى قرارها 70/1،\n")
    let piped = try workplace.run("extract", "a.txt", "--format", "table")
    #expect(piped.text.contains("\tإذ تشير") && !piped.text.contains("\u{2068}"))
    let shown = try script.run(
      ["-qec", "'\(workplace.tool.url.path)' extract a.txt --format table", "/dev/null"], in: workplace.folder.url)
    #expect(shown.text.contains("\u{2068}إذ تشير\u{2069}"), "\(shown.text)")
  }
}
