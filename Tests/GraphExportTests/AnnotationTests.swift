import CitationExtraction
import DocumentReading
import Foundation
import GraphExport
import TestSupport
import Testing

/// Documents with their citations in place: the page, read by html5lib, and the annotations.
@Suite struct AnnotationTests {
  private func documents(_ bytes: [UInt8], name: String) throws -> [AnnotatedDocument] {
    let extractor = CitationExtractor(explains: true)
    return try DocumentReader().read(bytes, name: name).documents.map {
      AnnotatedDocument(document: $0, citations: extractor.citations(in: $0))
    }
  }

  private func text(_ write: (inout TextSink) throws -> Void) throws -> String {
    var bytes: [UInt8] = []
    try withoutActuallyEscaping({ bytes += $0 }) { receive in
      var sink = TextSink(receive)
      try write(&sink)
      try sink.finish()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let specimen = """
    73/187. A title with <b>marks</b> & "quotes" \u{202E}turned

    The General Assembly,

    Recalling its resolutions 53/70 of 4 December 1998 and 54/49 of 1 December 1999,<script>alert(1)</script>

    Taking note of resolution 5/1 and the words القرار 大会 ' " ]]> &lt;

    1. Decides to act.

    """

  /// What html5lib found on a page.
  private struct Page: Decodable {
    var links: [[String]]
    var unresolved: [String]
    var headings: [String]
    var tags: [String]
    var text: String
  }

  private static let reader = """
    import html5lib
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    page = parser.parse(open(path, encoding="utf-8"))
    own = lambda e: (e.text or "") + "".join(own(c) + (c.tail or "") for c in e if c.get("class") != "why")
    cites = [e for e in page.iter("span") if (e.get("class") or "").startswith("cite")]
    links = [[e.find("a").get("href"), own(e)] for e in cites if e.find("a") is not None]
    lost = [own(e) for e in cites if "unresolved" in e.get("class")]
    heads = ["".join(b.itertext()) for e in page.iter("span") if e.get("class") == "why" for b in e.iter("b")]
    tags = sorted({e.tag for e in page.iter() if isinstance(e.tag, str)})
    print(json.dumps(dict(links=links, unresolved=lost, headings=heads, tags=tags, text=own(page.find("body")))))
    """

  @Test func `a page`() throws {
    let documents = try documents(Array(Self.specimen.utf8), name: "A_RES_73_187.txt")
    let html = try text { try AnnotatedHTML(generator: "citegraph <test>").write(documents, source: "x & y", to: &$0) }
    guard let page = try Specimen.readJSON(html, as: "x.html", Page.self, Self.reader) else { return }
    #expect(
      page.links.prefix(2) == [
        ["https://undocs.org/A/RES/53/70", "53/70"], ["https://undocs.org/A/RES/54/49", "54/49"],
      ])
    #expect(page.unresolved.count == documents[0].citations.count { $0.cited == nil })
    #expect(page.headings.count == documents[0].citations.count)
    #expect(page.headings[0] == "A/RES/53/70 (1998-12-04)")
    #expect(html.contains("<bdi>PP1, “Recalling”</bdi>"))
    for tag in ["script", "img", "link", "iframe"] { #expect(!page.tags.contains(tag)) }
    #expect(page.text.contains("<script>alert(1)</script>"))
    #expect(page.text.contains("القرار 大会 ' \" ]]> &lt;"))
    #expect(html.contains("default-src 'none'"))
  }

  @Test func `annotations lead back to the file`() throws {
    let documents = try documents(Array(Self.specimen.utf8), name: "A_RES_73_187.txt")
    let json = try text { try WebAnnotations(generator: "citegraph test").write(documents, source: "a b.txt", to: &$0) }
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["@context"] as? String == "http://www.w3.org/ns/anno.jsonld")
    #expect(object["total"] as? Int == documents[0].citations.count)
    let page = try #require(object["first"] as? [String: Any])
    let items = try #require(page["items"] as? [[String: Any]])
    #expect(Set(items.compactMap { $0["id"] as? String }).count == items.count)
    let scalars = Array(Self.specimen.unicodeScalars)
    func words(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    for item in items {
      let target = try #require(item["target"] as? [String: Any])
      #expect(target["source"] as? String == "a%20b.txt")
      let selectors = try #require(target["selector"] as? [[String: Any]])
      let (start, end) = (try #require(selectors[0]["start"] as? Int), try #require(selectors[0]["end"] as? Int))
      #expect(selectors[1]["exact"] as? String == words(start..<end))
      #expect(selectors[1]["prefix"] as? String == words(max(0, start - 32)..<start))
      #expect(selectors[1]["suffix"] as? String == words(end..<min(scalars.count, end + 32)))
      let bodies = try #require(item["body"] as? [[String: Any]])
      #expect(!bodies.isEmpty)
    }
    let first = try #require(items[0]["body"] as? [[String: Any]])
    #expect(first[0]["source"] as? String == "https://undocs.org/A/RES/53/70")
    #expect(items.contains { $0["motivation"] as? String == "linking" })
  }

  /// The letters and digits of a text without its tags.
  private static func letters(_ text: Substring) -> String {
    var isTag = false
    var result = ""
    for character in text {
      if character == "<" { isTag = true }
      if !isTag, character.isLetter || character.isNumber { result.append(character) }
      if character == ">" { isTag = false }
    }
    return result
  }

  /// Each citation of real documents, whatever their format, stands on its own words on the page.
  @Test(arguments: [
    "gold/dev/ga", "gold/dev/sc-pages", "gold/dev/ecosoc", "gold/dev/hrc", "documents/akn/en", "documents/docx",
  ])
  func `every citation is shown in place`(folder: String) throws {
    guard let shared = SharedData.path(folder) else { return }
    let all = FileManager.default.enumerator(atPath: shared.path)?.compactMap { $0 as? String } ?? []
    let names = all.filter { ["txt", "xml", "docx"].contains(($0 as NSString).pathExtension) }.sorted()
    #expect(!names.isEmpty)
    var read = 0
    for name in stride(from: 0, to: names.count, by: max(1, names.count / 12)).map({ names[$0] }) {
      let bytes = Array(try Data(contentsOf: shared.appendingPathComponent(name)))
      guard let documents = try? documents(bytes, name: name) else { continue }
      read += 1
      let html = try text { try AnnotatedHTML(generator: "x").write(documents, source: name, to: &$0) }
      let citations = documents.flatMap(\.citations)
      let count = html.components(separatedBy: "<b><bdi>").count - 1
      #expect(count == citations.count, "\(name)")
      // The words of a citation, in the file's markup or broken into lines, are those of its link.
      let shown = Set(
        html.components(separatedBy: "<span class=\"cite").dropFirst().map { part in
          Self.letters(part.components(separatedBy: "<span class=\"why\"")[0].drop { $0 != ">" }.dropFirst())
        })
      for citation in citations where !shown.contains(Self.letters(citation.text[...])) {
        let words = Self.letters(citation.text[...])
        #expect(shown.contains { $0.contains(words) }, "\(name): \(citation.text)")
      }
      let lost = html.components(separatedBy: "the words do not show").count - 1
      // The draft that the metadata of a file name need not be among its words.
      let isFromMetadata = citations.contains { $0.place == .front && $0.relation == "adopts-draft" }
      let hasLinkAlone = documents.contains { $0.document.paragraphs.contains { $0.range.isEmpty } }
      #expect(lost == 0 || isFromMetadata || hasLinkAlone, "\(name)")
    }
    #expect(read > 5)
  }
}
