import Foundation
import TestSupport
import Testing

/// The questions as a person asks them, of the specimens in `Data/samples`.
@Suite struct QuestionCommandTests {
  private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Data/samples").path

  private func place() throws -> Workplace {
    let place = try Workplace()
    #expect(try place.run("ingest", QuestionCommandTests.samples).code == 0)
    return place
  }

  /// Each question with the columns that the README documents.
  static let questions: [(arguments: [String], columns: [String])] = [
    (
      ["path", "77/20", "65/230"],
      ["chain", "step", "citing", "cited", "paragraph", "phrase", "governing", "relation", "text", "date"]
    ),
    (["common", "73/187", "75/10"], ["symbol", "nearest", "depths", "chains", "adopted", "ingested", "title"]),
    (["cocited", "53/70"], ["symbol", "documents", "paragraphs", "likeness", "adopted", "ingested", "title"]),
    (["coupled", "73/27"], ["symbol", "shared", "likeness", "through", "adopted", "title"]),
    (["lineage", "73/27"], ["session", "symbol", "evidence", "adopted", "ingested", "title"]),
    (["outdated", "73/187"], ["paragraph", "phrase", "text", "cited", "newer", "adopted", "evidence", "title"]),
    (["diff", "72/196", "73/187"], ["change", "symbol", "before", "after", "adopted", "title"]),
    (["rank"], ["rank", "symbol", "score", "documents", "adopted", "ingested", "title"]),
    (["core", "criminal purposes"], ["rank", "symbol", "score", "documents", "adopted", "ingested", "title"]),
    (["search", "cybercrime"], ["symbol", "place", "paragraph", "words", "adopted", "title"]),
    (["cites-in", "cybercrime"], ["citing", "paragraph", "phrase", "cited", "text", "date", "words"]),
    (
      ["ancestors", "73/187", "--timeline"],
      ["year", "symbol", "depth", "from", "chain", "adopted", "ingested", "title"]
    ),
  ]

  @Test func `cites-in gives no more rows than are asked for`() throws {
    let place = try place()
    for top in [1, 3] {
      let result = try place.run("cites-in", "crime", "--top", "\(top)")
      #expect(result.text.split(separator: "\n").count == top)
      #expect(result.errors.hasSuffix("there is more; --top shows it\n"))
    }
  }

  @Test func `bounds may be months`() throws {
    let place = try place()
    func symbols(_ since: String, _ until: String) throws -> [Substring] {
      let rows = try place.run(
        "ancestors", "73/187", "--depth", "1", "--since", since, "--until", until, "--format", "table")
      return rows.text.split(separator: "\n").map { $0.split(separator: "\t")[1] }
    }
    #expect(try symbols("1998-12", "1998-12") == ["A/RES/53/70"])
    #expect(try symbols("1999-01", "2000-11") == symbols("1999-01-01", "2000-11-30"))
    #expect(try place.run("ancestors", "73/187", "--since", "1998-13").code == 64)
  }

  @Test func `a recital that lists two series gives each its own`() throws {
    let place = try Workplace()
    let alpha = ["70/1 of 1 October 2015", "71/2 of 3 October 2016", "72/3 of 2 October 2017"]
    let beta = ["71/8 of 5 December 2016", "72/7 of 4 December 2017", "73/9 of 6 December 2018"]
    for number in ["74/5", "74/6"] {
      let recital =
        alpha.joined(separator: ", ") + " on the keeping of lighthouses, its resolutions "
        + beta.joined(separator: ", ") + " on the safety of pilots"
      let text = Workplace.resolution(number, recalls: [recital])
        .replacingOccurrences(of: "its resolution ", with: "its resolutions ")
      try place.folder.write("in/\(number.replacingOccurrences(of: "/", with: "_")).txt", text)
    }
    #expect(try place.run("ingest", "in").code == 0)
    func series(_ symbol: String) throws -> [Substring] {
      try place.run("lineage", symbol).text.split(separator: "\n").map { $0.split(separator: "\t")[1] }
    }
    #expect(try series("71/2").prefix(3) == ["A/RES/70/1", "A/RES/71/2", "A/RES/72/3"])
    #expect(try series("72/7").prefix(3) == ["A/RES/71/8", "A/RES/72/7", "A/RES/73/9"])
    #expect(try !series("71/2").contains("A/RES/71/8"))
  }

  @Test(arguments: [
    ("1325", "S/RES/1325(2000) or A/RES/1325(XIII)"), ("res. 4593", nil),
    ("Resolution 2625", "S/RES/2625(2022) or A/RES/2625(XXV)"), ("GA res 2625", "A/RES/2625(XXV)"),
    ("A/RES/2758", "A/RES/2758(XXVI)"), ("CND 1325", nil),
  ])
  func `a number alone may be the Security Council's or the Assembly's`(text: String, symbols: String?) throws {
    let place = try place()
    for command in ["show", "resolve"] {
      let result = try place.run(command, text)
      #expect(result.errors.contains("; did you mean ") == (symbols != nil), "\(result.errors)")
      guard let symbols else { continue }
      #expect(result.code == 1 && result.errors.contains("; did you mean \(symbols)"), "\(result.errors)")
    }
    #expect(try !place.run("show", "99999").errors.contains("S/RES/99999"))
  }

  @Test func `the number in another series is what may have been meant`() throws {
    let result = try place().run("show", "2013/30")
    #expect(result.errors.contains("did you mean E/2013/30"), "\(result.errors)")
  }

  @Test(arguments: questions)
  func `a question in its three formats`(arguments: [String], columns: [String]) throws {
    let place = try place()
    func ask(_ more: String...) throws -> Tool.Result { try place.tool.run(arguments + more, in: place.folder.url) }
    let table = try ask()
    #expect(table.code == 0, "\(table.errors)")
    let rows = table.text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(!rows.isEmpty && rows.allSatisfy { $0.count == columns.count })
    let lines = try ask("--format", "json").text.split(separator: "\n")
    #expect(lines.count == rows.count)
    for (line, row) in zip(lines, rows) {
      let object = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(object.keys.sorted() == columns.sorted())
      for (column, cell) in zip(columns, row) where object[column] is NSNull { #expect(cell.isEmpty, "\(column)") }
      // The order of the keys is that of the columns.
      let places = columns.map { line.range(of: "\"\($0)\":")!.lowerBound }
      #expect(places == places.sorted())
    }
    let picture = try ask("--format", "dot")
    #expect(picture.text.hasPrefix("// citegraph"))
    if let dot = Tool(named: "dot") {
      let drawn = try dot.run(["-Tsvg"], in: place.folder.url, input: picture.output)
      #expect(drawn.code == 0 && drawn.text.contains("</svg>"), "\(drawn.errors)")
      #expect(drawn.errors.isEmpty, "\(drawn.errors)")
    }
    // A filter that lets nothing through leaves nothing, which is an answer.
    let none = try ask("--body", "WHO/WHA")
    #expect(none.code == 1 || arguments[0] == "common" || arguments[0] == "ancestors", "\(none.text)")
    #expect(!none.errors.isEmpty || arguments[0] == "ancestors")
    #expect(try ask("--body", "X/NONE").code == 64)
    #expect(try ask("--since", "lately").code == 64)
  }

  @Test func `check`() throws {
    let place = try place()
    #expect(try place.run("check").code == 1)
    #expect(try place.run("check").errors == "nothing found\n")
    // The same words under two symbols, a date outside the session, and a text that is cited before its adoption.
    func text(_ number: String, _ day: String) -> String {
      """
      Resolution adopted by the General Assembly on \(day)

      \(number). A title

      The General Assembly,

      Recalling its resolution 69/300 of 1 March 1999,

      Taking note of its resolution 75/300,

      1.  Decides to go on.

      """
    }
    try place.folder.write("in/A_RES_70_101.txt", text("70/101", "3 December 2015"))
    try place.folder.write("in/A_RES_70_102.txt", text("70/102", "4 December 2015"))
    #expect(try place.run("ingest", "in").code == 0)
    let found = try place.run("check")
    #expect(found.code == 0)
    let kinds = found.text.split(separator: "\n").map { $0.split(separator: "\t")[0] }
    #expect(kinds == ["session", "later", "duplicate", "session", "later"])
    #expect(found.errors == "5 findings: 2 session, 2 later, 1 duplicate\n")
    let line = try #require(
      try place.run("check", "70/101", "--format", "json").text.split(separator: "\n").first {
        $0.contains("duplicate")
      })
    #expect(
      line == """
        {"kind":"duplicate","document":"A/RES/70/101","paragraph":null,"text":null,"cited":"A/RES/70/102","date":null,\
        "what":"has the same words as A/RES/70/102"}
        """)
    #expect(try place.run("check", "--until", "2015-12-03").text.split(separator: "\n").count == 3)
    #expect(try place.run("check", "--depth", "2").code == 64)
    #expect(try place.run("check", "--format", "dot").text.hasPrefix("// citegraph"))
  }

  @Test func `what has no meaning is refused`() throws {
    let place = try place()
    for arguments in [
      ["cocited", "53/70", "--depth", "1"], ["lineage", "53/70", "--via", "recalling"], ["common", "53/70"],
      ["core"], ["core", "sea", "--around", "53/70"], ["search", "!"], ["path", "73/187"], ["rank", "--by", "fame"],
      ["rank", "--top", "0"], ["export", "--series"], ["export", "--root", "73/187", "--series", "-o", "x.gexf"],
    ] {
      #expect(try place.tool.run(arguments, in: place.folder.url).code == 64, "\(arguments)")
    }
    for arguments in [["path", "73/187", "1/1"], ["lineage", "1/1"], ["diff", "1/1", "73/187"]] {
      let answer = try place.tool.run(arguments, in: place.folder.url)
      #expect(answer.code == 1 || answer.code == 2, "\(arguments)")
      #expect(answer.errors.hasPrefix("citegraph: 1/1: "), "\(arguments)")
    }
  }

  @Test func `a draft that is not in the archive`() throws {
    let place = try place()
    try place.folder.write("draft.txt", Workplace.resolution("74/500", recalls: ["71/28"]))
    let answer = try place.run("outdated", "draft.txt")
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(
      answer.text.hasPrefix("PP1\tRecalling\tresolution 71/28\tA/RES/71/28\tA/RES/73/27\t")
        || answer.text.contains("\tA/RES/71/28\tA/RES/73/27\t"))
    #expect(try place.run("outdated", "gone.txt").code != 0)
  }

  @Test func `words that a shell's quotes hold together stand together`() throws {
    let place = try place()
    let together = try place.run("search", "criminal purposes")
    let apart = try place.run("search", "purposes", "criminal")
    let turned = try place.run("search", "purposes criminal")
    #expect(together.code == 0)
    #expect(apart.text.split(separator: "\n").count >= together.text.split(separator: "\n").count)
    #expect(turned.code == 1)
    let hint = "\"purposes criminal\" was looked for as a phrase; without the quotes its words may stand apart\n"
    #expect(turned.errors == "nothing found\n" + hint)
    #expect(try place.run("core", "purposes criminal").errors == "nothing found\n" + hint)
    #expect(try place.run("core", "purposes", "criminal").code == 0)
    #expect(try place.run("search", "nowhere", "printed").errors == "nothing found\n")
    let ranked = try place.run("rank", "--body", "HSP/GC")
    #expect(
      ranked.code == 1 && ranked.errors.contains("--body HSP/GC counts what these bodies cite"), "\(ranked.errors)")
    #expect(try place.run("search", "cyber*").text.contains("cybercrime"))
  }

  @Test func `a series as one box`() throws {
    let place = try place()
    let whole = try place.run("export", "--root", "73/187")
    let collapsed = try place.run("export", "--root", "73/187", "--series")
    #expect(collapsed.code == 0)
    #expect(collapsed.text.contains("peripheries=2"))
    #expect(collapsed.text.split(separator: "\n").count < whole.text.split(separator: "\n").count)
  }
}
