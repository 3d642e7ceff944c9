import CitationGraph
import Foundation
import GraphExport
import TestSupport
import Testing

/// BibTeX, loaded by bibtexparser.
@Suite struct BibTeXFormatTests {
  @Test func `entries, keys and fields`() throws {
    let text = try BibTeXFormat(generator: "citegraph test").text(of: Specimen.small)
    #expect(
      text.contains(
        """
        @misc{A-RES-73-187,
          author = {{United Nations, General Assembly}},
          title = {{Countering "crime"}},
          number = {A/RES/73/187},
          type = {resolution},
          date = {2018-12-17},
          year = {2018},
          langid = {english},
          url = {https://undocs.org/A/RES/73/187}
        }
        """))
  }

  @Test func `hostile titles in bibtexparser`() throws {
    let text = try BibTeXFormat(generator: "citegraph test").text(of: Specimen.hostile)
    let script = """
      import bibtexparser
      parser = bibtexparser.bparser.BibTexParser(common_strings=True)
      entries = bibtexparser.loads(open(path, newline="").read(), parser).entries
      assert len({e["ID"] for e in entries}) == len(entries)
      words = {"\\\\textbackslash{}": "\\\\", "\\\\textbraceleft{}": "{", "\\\\textbraceright{}": "}",
        "\\\\textasciitilde{}": "~", "\\\\textasciicircum{}": "^", **{"\\\\" + c: c for c in "%#$&_"}}
      import re
      plain = lambda t: re.sub("|".join(map(re.escape, sorted(words, key=len, reverse=True))), lambda m: words[m[0]], t)
      print(json.dumps([plain(e["title"][1:-1]) for e in entries]))
      """
    guard let titles = try Specimen.readJSON(text, as: "x.bib", [String].self, script) else { return }
    // Line ends and tabs become spaces; readers take the spaces at the ends away.
    func plain(_ text: String) -> String {
      String(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x2028 ? " " : Character($0) })
        .trimmingCharacters(in: .whitespaces)
    }
    let expected = Specimen.hostile.nodes.map { plain($0.title!) }
    #expect(titles.count == expected.count)
    for (title, wanted) in zip(titles, expected) where !wanted.isEmpty {
      #expect(title.trimmingCharacters(in: .whitespaces) == wanted)
    }
  }

  @Test func `symbols that differ in punctuation only have keys of their own`() throws {
    var graph = GraphSnapshot()
    graph.nodes = [
      Specimen.node("A/RES/1(I)"), Specimen.node("A/RES/1/I"), Specimen.node("a/res/1(I)"), Specimen.node("大会"),
    ]
    let text = try BibTeXFormat(generator: "x").text(of: graph)
    for key in ["A-RES-1-I,", "A-RES-1-I-2,", "a-res-1-I-3,", "document,"] { #expect(text.contains("@misc{\(key)\n")) }
  }
}
