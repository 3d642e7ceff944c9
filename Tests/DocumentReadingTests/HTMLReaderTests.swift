import Foundation
import TestSupport
import Testing
import UNSymbols

@testable import DocumentReading

@Suite struct HTMLReaderTests {
  private func page(_ body: String, head: String = "") -> [UInt8] {
    Array("<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>".utf8)
  }

  @Test func `paragraphs, notes, lists and tables, without what belongs to the page`() throws {
    let read = try document(
      page(
        """
        <nav><a href="/">Home</a> A/RES/1/1</nav><script>var x = "A/RES/2/2"</script><form><select><option>Fr</select></form>
        <div role="banner">Search S/RES/1</div>
        <p>75/1. A title</p>
        <p><i>The General   Assembly</i>,</p>
        <p><em>Recalling</em> its resolution <a href="https://undocs.org/A/RES/53/70">53/70</a> and the report,<sup>1</sup></p>
        <p><em>Noting</em> the other report,<a href="#n2" name="r2">[2]</a><p>
        <ol><li><em>Decides</em> this;<li><em>Requests</em> that<br>and this.</ol>
        <table><tr><td>3.<td><em>Decides also</em> to remain seized.</table>
        <hr><p><sup>1</sup> A/75/100.<p><a href="#r2">[2]</a> A/75/200.
        <footer>A/RES/3/3</footer>
        """, head: "<title>A/RES/75/1 - E</title><style>p { color: red }</style>"))
    #expect(read.format == .html)
    #expect(read.symbol?.canonical == "A/RES/75/1")
    #expect(
      read.lines == [
        "75/1. A title", "The General Assembly,", "PP1 Recalling its resolution 53/70 and the report,",
        "PP2 Noting the other report,", "OP1 1. Decides this;", "OP2 2. Requests that and this.",
        "OP3 3. Decides also to remain seized.",
      ])
    #expect(read.noteLines == ["1 PP1: A/75/100.", "2 PP2: A/75/200."])
    #expect(read.paragraphs.flatMap(\.links).map(\.target) == ["https://undocs.org/A/RES/53/70"])
  }

  @Test(arguments: [
    ("<sup>(1)</sup>", "(1)"), ("<sup>1</sup>", "(1)"), ("<sup><a href=#n>[1]</a></sup>", "<a id=n>[1]</a>"),
  ])
  func `the last paragraphs are notes where they begin with all raised marks in brackets`(mark: String, typed: String)
    throws
  {
    let page = "<p>Recalling the report\(mark),<p>1. Decides:<p>(1) To read it;<p>(2) To rest.<p>\(typed) A/75/100."
    let document = try #require(try DocumentReader().read(Array(page.utf8), name: "a.html").documents.first)
    #expect(document.notes.map(\.mark) == ["1"])
    #expect(document.notes.first.map { String(decoding: document.text[$0.range], as: UTF8.self) } == "A/75/100.")
    let without = page.replacingOccurrences(of: mark, with: "")
    #expect(try DocumentReader().read(Array(without.utf8), name: "a.html").documents.first?.notes.isEmpty == true)
  }

  @Test func `notes are the places to which their marks lead`() throws {
    func mark(_ number: Int) -> String { "<sup><a href=\"#note-\(number)\" id=\"ref-\(number)\">[\(number)]</a></sup>" }
    func note(_ number: Int, _ words: String) -> String {
      "<li id=\"note-\(number)\"><span><a href=\"#ref-\(number)\">↑</a></span> \(words) <a href=\"#ref-\(number)\">↩</a></li>"
    }
    let read = try document(
      page(
        """
        <p>The General Assembly,</p><p>Recalling the report,\(mark(1)) and more,</p><p>Noting the letter,\(mark(2))</p>
        <dl><dd>1. Decides to go on, as <a href=\"#op2\">2</a> says;</dd><dd id=\"op2\">2. Requests a report.</dd></dl>
        <ol class=\"references\">\(note(1, "<p>A/75/100.</p><p>And more.</p>"))\(note(2, "See A/75/200."))</ol>
        """))
    #expect(
      read.lines == [
        "The General Assembly,", "PP1 Recalling the report, and more,", "PP2 Noting the letter,",
        "OP1 1. Decides to go on, as 2 says;", "OP2 2. Requests a report.",
      ])
    #expect(read.noteLines == ["1 PP1: A/75/100. And more.", "2 PP2: See A/75/200."])
  }

  @Test(arguments: ["A/75/100 and A/75/200.", "A"])
  func `the mark of a note that leads back is none of its words`(words: String) throws {
    let read = try document(
      page(
        """
        <p>The General Assembly,</p><p>Recalling the report,<a href="#n1"><sup>1</sup></a></p>
        <div id="n1"><a href="#r1"><sup>1</sup></a>\(words)</div>
        """))
    #expect(read.noteLines == ["1 PP1: \(words)"])
  }

  @Test func `a number in a block of its own counts the next`() throws {
    let read = try document(
      page(
        "<div>Le Conseil,</div><div>Rappelant la résolution n<sup>o</sup>&nbsp;5,</div><div><div>1.</div><div>Décide ceci;</div></div><div>2.</div>Prie."
      ))
    #expect(read.lines.suffix(3) == ["PP1 Rappelant la résolution no 5,", "OP1 1. Décide ceci;", "OP2 2. Prie."])
  }

  @Test func `a page that says which part is the document`() throws {
    let body = "<div>Menu</div><main><header>75/1. A title</header><p>The General Assembly,</p></main><div>Foot</div>"
    #expect(try document(page(body)).lines == ["75/1. A title", "The General Assembly,"])
    #expect(try document(page("<p>Before</p><main></main>")).lines == ["Before"], "an empty main counts for nothing")
    #expect(try document(page("<p>Menu</p><article><p>Words</p></article>")).lines == ["Words"])
  }

  @Test func `a text file inside a page is read as a text file`() throws {
    let text = """
      75/1. A title

      The General Assembly,

      Recalling its resolution 53/70 of
      4 December 1998,

      1. Decides to remain seized.
      """
    let read = try document(page("<p>x</p><pre>\(text)</pre>"))
    #expect(read.lines.contains("PP1 Recalling its resolution 53/70 of 4 December 1998,"), "\(read.lines)")
    #expect(read.format == .html)
  }

  @Test(arguments: [
    "", "<meta charset=\"windows-1251\">",
    "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">",
  ])
  func `the encoding comes from the head, from meta, or from the letters`(meta: String) throws {
    let words = "Ссылаясь на свою резолюцию 53/70 о безопасности,"
    let letters = try #require(words.data(using: .windowsCP1251))
    let start = Array("<html><head>\(meta)</head><p>".utf8)
    let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n"
    for bytes in [(meta.isEmpty ? Array(http.utf8) : []) + start + letters, start + letters] {
      let lines = try document(bytes).lines
      #expect(lines.count == 1 && lines[0].hasSuffix(words), "\(lines)")
    }
  }

  @Test func `numbers of lists as a browser shows them`() throws {
    let read = try document(
      page("<ol type=a start=3><li>c</li><li value=7>g</li></ol><ol type=I><li>x<ul><li>y</ul></ol>"))
    #expect(read.lines == ["c. c", "g. g", "I. x", "y"])
  }

  @Test(arguments: [
    ("<html>", true), ("<!DOCTYPE HTML PUBLIC \"-//W3C\">", true), ("  <!-- x --><p >words", true),
    ("<?xml version=\"1.0\"?><html xmlns=\"x\">", true), ("<?xml version=\"1.0\"?><akomaNtoso>", false),
    ("<pa>words", false), ("words <html>", false), ("<", false), ("<!--", false), ("<?xml", false),
    ("HTTP/1.1 200 OK\r\n\r\n<html>", true), ("HTTP/1.1 200 OK", false),
  ])
  func `what is a page`(text: String, isPage: Bool) {
    #expect(HTMLReader.recognises(Array(text.utf8)) == isPage)
  }

  @Test func `pages that would take a parser too long are refused at once`() {
    func many(_ piece: String, _ count: Int) -> String { String(repeating: piece, count: count) }
    let hostile = [
      many("<div>", 1_000_000), many("<div></x>", 100_000), many("<div><table><td></div></table>", 100_000),
      "<table>" + many("x<b>y</b>", 1_000_000),
      (0..<900).map { "<font size=\($0)>" }.joined() + many("<p>", 100_000),
      "<p " + many("a=1 ", 100_000) + ">", (0..<2000).map { "<b><i \($0)>" }.joined(),
    ]
    for body in hostile {
      let begun = ContinuousClock.now
      let error = fault(page(body))
      #expect(error?.remedy == "save it anew from a browser, or give its text", "\(body.prefix(40))")
      #expect(ContinuousClock.now - begun < .seconds(20), "\(body.prefix(40))")
    }
    #expect(fault(page("<script>x</script>"))?.what.hasPrefix("holds no text") == true)
  }

  @Test func `any page with its tags in disorder is read or refused`() throws {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "<p>", "</p>", "<table>", "</table>", "<tr>", "<td>", "<b>", "</b>", "<a href=#x>", "</a>", "<sup>", "</sup>",
      "[1]",
      "1 ", "<ol>", "<li>", "<br>", "<pre>", "</pre>", "<main>", "<select>", "&amp;", "&#0;", "<!--", "-->", "<svg>",
      "é", "<",
    ]
    for _ in 0..<2000 {
      let body = (0..<60).map { _ in pieces.randomElement(using: &generator)! }.joined()
      let bytes = page(body + "words")
      if let error = fault(bytes) {
        #expect(
          error.what.hasPrefix("holds no text") || error.remedy == "save it anew from a browser, or give its text")
      } else {
        for document in try DocumentReader().read(bytes, name: nil).documents {
          #expect(document.outliers == [], "\(body)")
        }
      }
    }
  }
}
