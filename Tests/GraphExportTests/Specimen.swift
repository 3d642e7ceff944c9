import CitationGraph
import Foundation
import GraphExport
import TestSupport
import Testing

/// Small graphs that every format is tested with.
enum Specimen {
  static func node(
    _ symbol: String, body: String? = "A", title: String? = nil, adopted: String? = nil,
    printed: String? = nil, part: String? = nil,
    session: String? = nil, number: Int? = nil, language: String? = "en", source: String? = nil
  ) -> DocumentNode {
    DocumentNode(
      symbol: symbol, key: symbol.uppercased(), body: body, kind: "resolution", session: session, number: number,
      part: part, title: title, adopted: adopted, printed: printed, language: language,
      url: "https://undocs.org/\(symbol)",
      source: source)
  }

  static func edge(
    _ citing: Int, _ cited: Int?, _ ordinal: Int, text: String = "53/70", relation: String? = "recalling",
    phrase: String? = "Recalling", date: String? = nil, unresolved: String? = "the body is unknown"
  ) -> CitationEdge {
    CitationEdge(
      citing: citing, cited: cited, ordinal: ordinal, text: text, phrase: phrase, relation: relation,
      place: "preamble", paragraph: "PP\(ordinal)", date: date, basis: "exact", confidence: 0.95,
      unresolved: cited == nil ? unresolved : nil)
  }

  /// 73/187 with what it cites: twice the same, a part, something unresolved.
  static var small: GraphSnapshot {
    var graph = GraphSnapshot()
    graph.query = "ancestors of A/RES/73/187"
    graph.nodes = [
      node(
        "A/RES/73/187", title: "Countering \"crime\"", adopted: "2018-12-17", session: "73", number: 187,
        source: "a.txt"),
      node("A/RES/53/70", printed: "1998-12-04", session: "53", number: 70, language: nil),
      node("A/RES/66/253A", part: "A", session: "66", language: nil),
      node("A/RES/66/253", session: "66", language: nil),
    ]
    graph.edges = [
      edge(0, 1, 0, date: "1998-12-04"), edge(0, 1, 3, relation: "taking-note", phrase: "Taking note"),
      edge(0, 2, 4), edge(0, nil, 5, text: "resolution 5/1"),
    ]
    graph.parts = [PartLink(part: 2, whole: 3)]
    return graph
  }

  /// Texts that are markup, quotes or escapes somewhere, that end lines, turn the direction of writing, or are not Latin.
  static let hostileTexts = [
    "a\"b'c`d", "end\\", "\\N \\l {x|y} <b>&amp;</b> ]]> -->", "line\nend\r\nand\ttab",
    "& &#10; &lt; %{init: {}}% #35; #quot;",
    "=HYPERLINK(\"http://example.org\")", "+1;-1,@x", "\u{202E}turned\u{202C} \u{2066}apart\u{2069} \u{200F}",
    "القرار ٢١٧ ألف (د-٣)", "大会第73/187号决议", "end", "subgraph", "", " ", "é🇺🇳\u{2028}\u{FEFF}", "}{", "@misc{x,",
    "$x_1^2~%", "https://example.org/?a=b&c=<d>",
  ]

  /// A graph whose titles, words and phrases, and the symbols of documents without one, are those texts.
  static var hostile: GraphSnapshot {
    var graph = GraphSnapshot()
    graph.query = "ancestors of \"x\" <y> -->\n%{init}% */ ]]>"
    graph.nodes = [node("A/RES/73/187", title: "Root", adopted: "2018-12-17", source: "a.txt")]
    for (index, text) in hostileTexts.enumerated() {
      var hostile = node("file:\(index)\(text)", body: index % 2 == 0 ? nil : text, title: text, source: text)
      hostile.url = nil
      hostile.language = index == 8 ? "ar" : index == 9 ? "zh" : "en"
      graph.nodes.append(hostile)
      graph.edges.append(edge(0, index + 1, index * 2, text: text, relation: text, phrase: text))
      graph.edges.append(edge(0, nil, index * 2 + 1, text: text, unresolved: "why \(text)"))
    }
    return graph
  }

  /// What a reader in Python says of a file: `script` has the path in `path` and prints; it ends with the code 0.
  static func read(_ text: String, as name: String, _ script: String) throws -> String? {
    guard let python = Tool.python else { return nil }
    let folder = try TemporaryFolder()
    let path = try folder.write(name, text)
    let head = "import sys, json\npath = sys.argv[1]\n"
    let result = try python.run(["-X", "utf8", "-c", head + script, path], in: folder.url)
    #expect(result.code == 0, "\(result.errors)")
    return result.text
  }

  /// What a reader in Python says of a file, as the JSON that it prints.
  static func readJSON<Value: Decodable>(
    _ text: String, as name: String, _ type: Value.Type, _ script: String
  ) throws -> Value? {
    guard let printed = try read(text, as: name, script) else { return nil }
    return try JSONDecoder().decode(type, from: Data(printed.utf8))
  }
}
