import Foundation
import TestSupport
import Testing

/// `citegraph export` and `citegraph annotate` as a person runs them.
@Suite struct ExportCommandTests {
  private func place() throws -> Workplace {
    let place = try Workplace()
    try place.writeResolutions(12, in: "in")
    #expect(try place.run("ingest", "in").code == 0)
    return place
  }

  private func files(_ place: Workplace) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.folder.url.path)
      .filter { $0 != "in" && !$0.hasPrefix("citegraph.sqlite") }.sorted()
  }

  private func text(_ place: Workplace, _ name: String) throws -> String {
    try String(contentsOfFile: place.folder.path(name), encoding: .utf8)
  }

  @Test(arguments: [
    ("dot", "dot", "// citegraph"), ("mermaid", "mmd", "flowchart"), ("graphml", "graphml", "<?xml"),
    ("gexf", "gexf", "<?xml"), ("node-link", "json", "{\"directed\""), ("cytoscape", "cyjs", "{\"data\""),
    ("jsonl", "jsonl", "{\"type\":\"graph\""), ("turtle", "ttl", "@prefix"), ("jsonld", "jsonld", "{\"@context\""),
    ("bibtex", "bib", "% citegraph"),
  ])
  func `a format by its name and by the extension`(name: String, ending: String, beginning: String) throws {
    let place = try place()
    let printed = try place.run("export", "--format", name)
    #expect(printed.code == 0, "\(printed.errors)")
    #expect(printed.text.hasPrefix(beginning))
    let written = try place.run("export", "-o", "x.\(ending)")
    #expect(written.code == 0, "\(written.errors)")
    #expect(written.errors.hasPrefix("x.\(ending): "))
    #expect(try text(place, "x.\(ending)") == printed.text)
    #expect(try files(place) == ["x.\(ending)"])
    #expect(try place.run("export", "--help").text.contains(name))
    // What was there is replaced.
    #expect(try place.run("export", "--root", "70/1", "-o", "x.\(ending)").code == 0)
    #expect(try text(place, "x.\(ending)") != printed.text)
  }

  @Test func `filters without a root`() throws {
    let place = try place()
    let all = try place.run("export", "--format", "bibtex")
    #expect(all.text.contains("number = {A/RES/70/1},"))
    #expect(all.text.contains("number = {A/RES/68/2},"))
    let late = try place.run("export", "--format", "bibtex", "--since", "2015-09-15")
    #expect(late.code == 0, "\(late.errors)")
    #expect(late.text.contains("number = {A/RES/70/1},"))
    #expect(!late.text.contains("number = {A/RES/68/2},"))
    #expect(try place.run("export", "--format", "bibtex", "--via", "recalls").text.contains("number = {A/RES/68/2},"))
    let none = try place.run("export", "--via", "endorsing", "-o", "x.dot")
    #expect(none.code == 1)
    #expect(none.errors == "x.dot: 0 documents, 0 citations\n")
    for (option, value) in [("--depth", "1"), ("--direction", "ancestors")] {
      let refused = try place.run("export", option, value)
      #expect(refused.code == 64)
      #expect(refused.errors.contains("--depth and --direction need --root."))
    }
  }

  @Test func `folders`() throws {
    let place = try place()
    #expect(try place.run("export", "--format", "csv", "-o", "tables").code == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.folder.path("tables")).sorted()
        == ["citegraph-README.txt", "edges.csv", "nodes.csv"])
    #expect(try place.run("export", "--format", "neo4j", "-o", "tables/").code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.path("tables")).count == 7)
    for name in ["csv", "neo4j"] {
      let printed = try place.run("export", "--format", name)
      #expect(printed.code == 64)
      #expect(printed.errors.contains("--format \(name) writes a folder; name it with --output."))
    }
    try place.folder.write("file", "x")
    let blocked = try place.run("export", "--format", "csv", "-o", "file")
    #expect(blocked.code == 2)
    #expect(blocked.errors == "citegraph: file: can't be written: Not a directory; name another file with -o\n")
    #expect(try text(place, "file") == "x")
  }

  @Test func `a folder with files of one's own`() throws {
    let place = try place()
    try place.folder.write("mine/README.txt", "mine")
    for _ in 1...2 { #expect(try place.run("export", "--format", "csv", "-o", "mine").code == 0) }
    #expect(try text(place, "mine/README.txt") == "mine")
    try place.folder.write("other/edges.csv", "mine")
    let refused = try place.run("export", "--format", "csv", "-o", "other")
    #expect(refused.code == 2)
    #expect(
      refused.errors
        == "citegraph: other/edges.csv: is there and not from an earlier run; name another folder with -o\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.path("other")) == ["edges.csv"])
    #expect(try text(place, "other/edges.csv") == "mine")
  }

  @Test func `an ending that tells no format`() throws {
    let place = try place()
    for name in ["un.foo", "un.csv", "73.187"] {
      let refused = try place.run("export", "-o", name)
      #expect(refused.code == 64)
      #expect(refused.errors.contains("the ending of \(name) tells no format"), "\(refused.errors)")
      #expect(refused.errors.contains(".dot, .gv, .mmd"))
    }
    #expect(try place.run("export", "-o", "un.foo", "--format", "gexf").code == 0)
    #expect(try place.run("export", "-o", "un.gv").code == 0)
    try place.folder.write("folder/mine.txt", "mine")
    for name in ["un", "folder", "folder/", "new/"] {
      let refused = try place.run("export", "-o", name)
      let last = name.split(separator: "/")[0]
      #expect(refused.code == 64)
      #expect(refused.errors.contains("the name \(last) tells no format; name one with --format"), "\(refused.errors)")
    }
    #expect(try place.run("annotate", "in/A_RES_70_1.txt", "-o", "page").code == 64)
    let folder = try place.run("export", "-o", "folder", "--format", "dot")
    #expect(folder.code == 2)
    #expect(folder.errors == "citegraph: folder: is a folder; name a file in it with -o\n")
    #expect(try place.run("export", "-o", "un", "--format", "dot").code == 0)
    #expect(try place.run("export", "-o", "/dev/null").code == 0)
    #expect(try text(place, "un.gv").hasPrefix("// citegraph") && text(place, "un") == text(place, "un.gv"))
    let annotated = "in/A_RES_70_1.txt"
    #expect(try place.run("annotate", annotated, "-o", "x.docx").code == 64)
    #expect(try place.run("annotate", annotated, "-o", "x.jsonld").code == 0)
    #expect(try text(place, "x.jsonld").contains("\"type\":\"AnnotationCollection\""))
    #expect(try place.run("annotate", annotated, "-o", "y.jsonld", "--format", "html").code == 0)
    #expect(try text(place, "y.jsonld").contains("<html"))
  }

  @Test func `a file that can't be written whole is left as it was`() throws {
    let place = try Workplace()
    try place.writeResolutions(300, in: "in")
    #expect(try place.run("ingest", "in").code == 0)
    try place.folder.write("x.mmd", "before")
    let refused = try place.run("export", "-o", "x.mmd")
    #expect(refused.code == 2)
    #expect(refused.errors.hasPrefix("citegraph: Mermaid draws at most 500 arrows, and this graph has 600; "))
    #expect(try text(place, "x.mmd") == "before")
    #expect(try files(place) == ["x.mmd"])
    let nowhere = try place.run("export", "-o", "no/such/folder.dot")
    #expect(nowhere.code == 2)
    #expect(nowhere.errors.hasPrefix("citegraph: no/such/folder.dot: can't be written: No such file or directory"))
    let full = try place.run("export", "--format", "graphml", "-o", "/dev/full")
    #expect(full.code == 2)
    #expect(full.errors.hasPrefix("citegraph: /dev/full: can't be written: No space left on device"))
    let limited = try place.shell("ulimit -f 8; trap '' XFSZ; citegraph export -o x.graphml")
    #expect(limited.code == 2)
    let folder = try place.shell("ulimit -f 8; trap '' XFSZ; citegraph export --format csv -o tables")
    #expect(folder.code == 2)
    #expect(!FileManager.default.fileExists(atPath: place.folder.path("tables")))
    #expect(try files(place) == ["x.mmd"])
  }

  @Test func `a link stays a link`() throws {
    let place = try place()
    try place.folder.write("real.dot", "before")
    try FileManager.default.createSymbolicLink(
      atPath: place.folder.path("link.dot"), withDestinationPath: "real.dot")
    #expect(try place.run("export", "-o", "link.dot").code == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place.folder.path("link.dot")) == "real.dot")
    #expect(try text(place, "real.dot").hasPrefix("// citegraph"))
  }

  @Test func `wrong usage`() throws {
    let place = try place()
    for arguments in [["--format", "nonsense"], ["--depth", "2"]] {
      #expect(try place.tool.run(["export"] + arguments, in: place.folder.url).code == 64, "\(arguments)")
    }
    #expect(try place.run("annotate", "in/A_RES_70_1.txt", "--symbol", "999/1").code == 64)
  }

  @Test func `annotate`() throws {
    let place = try place()
    let page = try place.run("annotate", "in/A_RES_70_1.txt")
    #expect(page.code == 0, "\(page.errors)")
    #expect(page.text.contains("<a href=\"https://undocs.org/A/RES/69/2\">69/2</a>"))
    #expect(try place.run("annotate", "in/A_RES_70_1.txt", "-o", "x.html").code == 0)
    #expect(try text(place, "x.html") == page.text)
    let annotations = try place.run("annotate", "--format", "annotations", "in/A_RES_70_1.txt")
    #expect(annotations.text.contains("\"type\":\"AnnotationCollection\""))
    let input = try text(place, "in/A_RES_70_1.txt")
    #expect(try place.run("annotate", "-", "--symbol", "70/1", input: input).text.contains("/A/RES/69/2\">69/2</a>"))
    let missing = try place.run("annotate", "gone.txt")
    #expect(missing.code == 2)
    #expect(missing.errors.hasPrefix("citegraph: gone.txt: can't be read: "))
    try place.folder.write("none.txt", "Nothing is cited here.\n")
    #expect(try place.run("annotate", "none.txt").code == 1)
  }
}
