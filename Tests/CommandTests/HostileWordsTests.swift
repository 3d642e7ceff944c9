import Foundation
import TestSupport
import Testing

/// Texts that are read but whose words would take a careless reader all its memory, its stack or a time that grows with their square.
@Suite(.serialized) struct HostileWordsTests {
  /// A text, and the most citations that it may give.
  struct Words: CustomTestStringConvertible {
    let file: String
    let most: Int
    let text: @Sendable () -> String

    var testDescription: String { file }
  }

  private static func list(_ numbers: ClosedRange<Int>) -> String { numbers.map(String.init).joined(separator: ", ") }

  private static func treaties(_ words: String) -> String {
    "The General Assembly,\n\nNoting the treaties,1\n\n1. Decides to meet.\n\n1 United Nations, Treaty Series, \(words).\n"
  }

  @Test(arguments: [
    Words(file: "slashes.html", most: 1) {
      "<html><head><title>\(String(repeating: "/", count: 200_000))</title></head><body><p>resolution 73/187</p></body></html>"
    },
    Words(file: "letters.txt", most: 1) {
      "76/553 A\(String(repeating: " and B", count: 80_000))\n\nThe General Assembly,\n\nRecalling resolution 73/187,\n"
    },
    Words(file: "volumes.txt", most: 100) { treaties("vols. \(list(1...600)), Nos. \(list(1...601))") },
    Words(file: "pairs.txt", most: 100) { treaties("vols. \(list(1...600)), Nos. \(list(1...600))") },
    Words(file: "numbers.txt", most: 100) { treaties("vol. 5, Nos. \(list(1...20_000))") },
    Words(file: "links.html", most: 80_000) {
      let links = (0..<80_000).map { index in
        let number = "73/\(index % 300 + 1)"
        return "<a href=\"https://undocs.org/A/RES/\(number)\">\(number)</a>"
      }
      return "<html><body><p>\(links.joined(separator: " "))</p></body></html>"
    },
    Words(file: "heads.txt", most: 1) {
      String(repeating: "Resolutions adopted\n", count: 50_000)
        + "The General Assembly,\n\nRecalling resolution 73/187,\n"
    },
    Words(file: "digits.txt", most: 3) {
      let digits = String(repeating: "1/", count: 40_000)
      return
        "A/RES/53/70\n\nThe General Assembly,\n\nRecalls \(digits)532 and \(digits)52 x\n\n1 See A/53/1.\n\n2 See A/53/2.\n"
    },
    Words(file: "annexes.txt", most: 10_000) {
      let papers = (0..<5000).map { "A/\(30 + $0 % 40)/\($0 % 900 + 1)" }.joined(separator: ", ")
      let annexes = String(
        repeating: "Annex\n\nResolution 78/2\n\nThe Unheard Commission,\n\nNoting the report,\n\n", count: 5000)
      return "A/RES/79/1\n\nThe General Assembly,\n\nRecalling \(papers),\n\n1. Decides to meet.\n\n\(annexes)"
    },
    Words(file: "clauses.txt", most: 40_001) {
      let comments = (0..<40_000).map { index in
        "\(index % 2 == 0 ? "recalling" : "noting") general comment No. \(index % 36 + 1) of the Human Rights Committee"
      }
      return "The General Assembly,\n\nRecalling resolution 73/187, \(comments.joined(separator: ", ")),\n"
    },
    Words(file: String(repeating: "1_", count: 100) + "x.txt", most: 1) {
      "Recalling General Assembly resolution 73/187"
    },
    Words(file: "marks.txt", most: 3000) {
      let marks = (1..<3000).map { "reports,\($0)" }.joined(separator: " ")
      let notes = (1..<3000).reversed().map { "\($0) A/70/\($0)." }.joined(separator: "\n")
      return "The General Assembly,\n\nRecalling \(marks)\n\n1. Decides to meet.\n\n\(notes)\n"
    },
  ])
  func `a text that means harm takes little time and memory`(words: Words) throws {
    let place = try Workplace()
    try place.folder.write(words.file, words.text())
    let begun = ContinuousClock.now
    // 1 GiB of address space for the program.
    let result = try place.shell("ulimit -v 1048576; citegraph extract --format jsonl \(words.file)")
    // Without optimisation, beside the other tests; a release takes less than a second.
    #expect(ContinuousClock.now - begun < .seconds(120))
    #expect(result.code == 0, "\(result.errors.suffix(500))")
    let count = result.text.utf8.count { $0 == 0x0A }
    #expect((1...words.most).contains(count), "\(count)")
  }

  @Test(arguments: [
    "<svg>" + String(repeating: "<rt>", count: 400_000), "<svg><style>" + String(repeating: "<g>", count: 400_000),
    "<svg>" + String(repeating: "<g a=x/>", count: 400_000), "<!--x--!>" + String(repeating: "<g>", count: 400_000),
    "<p \">" + String(repeating: "<g>", count: 400_000),
    "<select><title></select>" + String(repeating: "<g>", count: 400_000),
  ])
  func `a page that nests without end is refused`(markup: String) throws {
    let place = try Workplace()
    try place.folder.write("page.html", "<html><body>" + markup)
    let result = try place.shell("citegraph extract page.html")
    #expect(result.code == 2 && result.errors.contains("nests elements"), "\(result.code) \(result.errors.suffix(300))")
  }

  @Test func `drawings and broken lines nest nothing`() throws {
    let place = try Workplace()
    let drawing =
      "<svg viewBox=\"0 0 1 1\">" + String(repeating: "<path d=\"M0 0\"/>", count: 3000)
      + "<g><title>x</title></g></svg>"
    let words = "<p>Recalling resolution 73/187</p>" + String(repeating: "<p>a<br>b", count: 3000)
    try place.folder.write("page.html", "<html><body>\(drawing)\(words)</body></html>")
    #expect(try place.run("extract", "--format", "jsonl", "page.html").text.contains("A/RES/73/187"))
  }

  @Test func `slashes without end are no symbol`() throws {
    let place = try Workplace()
    let result = try place.tool.run(["resolve", String(repeating: "/", count: 100_000)], in: place.folder.url)
    #expect(result.code == 1, "\(result.code) \(result.errors.suffix(300))")
  }
}
