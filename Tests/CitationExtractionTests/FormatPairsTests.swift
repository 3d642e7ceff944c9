import DocumentReading
import Foundation
import TestSupport
import Testing
import UNSymbols

@testable import CitationExtraction

/// The same document in several formats gives the same citations: symbol, phrase, place, paragraph, note.
@Suite struct FormatPairsTests {
  /// The citations outside of the front, as lines, sorted.
  private func facts(_ file: URL, withNotes: Bool = true) throws -> (document: String?, lines: [String]) {
    let result = try FileExtractor().documents(in: Array(try Data(contentsOf: file)), name: file.path)
    let citations = result.documents.flatMap(\.citations).filter { citation in
      citation.place != .front && (withNotes || citation.footnote == nil)
    }
    let lines = citations.map { citation in
      [
        citation.cited?.canonical ?? "? \(citation.text)", citation.phrase ?? "-", citation.place.rawValue,
        citation.paragraph ?? "-", citation.footnote.map { "note \($0)" } ?? "-",
      ].joined(separator: " | ")
    }
    return (result.documents.first?.symbol?.canonical, lines.sorted())
  }

  /// What two formats do not have in common.
  private func differences(_ one: [String], _ other: [String]) -> [String] {
    other.difference(from: one).map { change in
      switch change {
      case .insert(_, let line, _): "  + \(line)"
      case .remove(_, let line, _): "  - \(line)"
      }
    }
  }

  private func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  /// Resolutions that are there as Word files and as text files without their notes.
  private static let words = [
    "N1742915": "A_RES_72_79", "N1745661": "A_RES_72_178", "N1746134": "A_RES_72_181", "N1746465": "A_RES_72_199",
    "N1746740": "A_RES_72_230", "N1746826": "A_RES_72_242", "N1746847": "A_RES_72_245", "N1812601": "A_RES_72_276",
    "N1822456": "E_RES_2018_12", "N1824503": "E_RES_2018_21",
  ]

  @Test func `ten Word files and the texts of the same resolutions`() throws {
    for (word, text) in FormatPairsTests.words {
      guard let docx = SharedData.path("documents/docx/\(word).docx"),
        let plain = SharedData.path("gold/dev/older/en/\(text).txt")
      else { return }
      let found = differences(try facts(docx, withNotes: false).lines, try facts(plain, withNotes: false).lines)
      #expect(found.isEmpty, "\(text):\n\(found.joined(separator: "\n"))")
    }
  }

  @Test(arguments: ["pdf", "doc", "html"])
  func `ten Word files rendered in another format`(format: String) throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    for (word, text) in FormatPairsTests.words.sorted(by: { $0.key < $1.key }) {
      let rendered = package.appendingPathComponent(".build/rendered/\(word).\(format)")
      guard FileManager.default.fileExists(atPath: rendered.path) else {
        say("skipped: .build/rendered has no \(format); Scripts/render-formats makes it with LibreOffice")
        return
      }
      if format == "doc", Tool(named: "antiword") == nil { return }
      guard let docx = SharedData.path("documents/docx/\(word).docx") else { return }
      let found = differences(try facts(docx).lines, try facts(rendered).lines)
      #expect(found.isEmpty, "\(text) as \(format):\n\(found.joined(separator: "\n"))")
    }
  }

  @Test func `ten Word files rendered in two columns, in seven layouts`() throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = package.appendingPathComponent(".build/rendered/columns")
    guard let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil),
      !files.isEmpty
    else {
      say("skipped: .build/rendered/columns has no PDF; Scripts/render-formats makes them with LibreOffice")
      return
    }
    for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "pdf" {
      let word = file.lastPathComponent.prefix { $0 != "-" }
      guard let docx = SharedData.path("documents/docx/\(word).docx") else { return }
      let found = differences(try facts(docx).lines, try facts(file).lines)
      #expect(found.isEmpty, "\(file.lastPathComponent):\n\(found.joined(separator: "\n"))")
    }
  }

  @Test func `the UN's XML and the texts made of it`() throws {
    guard let folder = SharedData.path("documents/akn/en"), let gold = SharedData.path("gold/dev") else { return }
    var texts: [String: URL] = [:]
    for set in ["ga", "sc", "ecosoc"] {
      let rows = try String(contentsOf: gold.appendingPathComponent("\(set).en.jsonl"), encoding: .utf8)
      for row in rows.split(separator: "\n") {
        struct Row: Decodable {
          var document: String
          var file: String
        }
        let entry = try JSONDecoder().decode(Row.self, from: Data(row.utf8))
        texts[entry.document] = gold.appendingPathComponent(entry.file)
      }
    }
    var (pairs, same) = (0, 0)
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.path < $1.path }) {
      let (document, lines) = try facts(file)
      guard let text = document.flatMap({ texts[$0] }) else { continue }
      pairs += 1
      let found = differences(lines, try facts(text).lines)
      if found.isEmpty { same += 1 } else { say("\(file.lastPathComponent):\n\(found.joined(separator: "\n"))") }
    }
    say("\(same) of \(pairs) pairs of XML and text give the same citations")
    #expect(pairs >= 100)
    #expect(same * 100 >= pairs * 94)
  }

  @Test func `ten PDFs whose citations were checked by hand`() throws {
    let table = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Accuracy/pdf-by-hand.tsv")
    var wanted: [String: [String]] = [:]
    for line in try String(contentsOf: table, encoding: .utf8).split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      wanted[String(cells[0]), default: []].append(cells.dropFirst().joined(separator: " | "))
    }
    #expect(wanted.count == 10)
    guard SharedData.path("documents/pdf") != nil, Tool(named: "pdftohtml") != nil else { return }
    for (name, lines) in wanted {
      guard let file = SharedData.path("documents/pdf/\(name)") else { continue }
      let result = try FileExtractor().documents(in: Array(try Data(contentsOf: file)), name: file.path)
      let found = result.documents.flatMap(\.citations).map { citation in
        [citation.cited?.canonical ?? "", citation.place.rawValue, citation.paragraph ?? "", citation.footnote ?? ""]
          .joined(separator: " | ")
      }
      let missing = differences(found.sorted(), lines.sorted()).filter { $0.hasPrefix("  + ") }
      #expect(missing.isEmpty, "\(name):\n\(missing.joined(separator: "\n"))")
    }
  }
}

@Suite struct MastheadRelationTests {
  @Test func `each example of the mastheads has its relation`() throws {
    for row in RegistryTable(RegistryTables.mastheads).rows {
      let known = MastheadRelation.all(of: Language(row["lang"]))
      var bytes = Array(row["example"].utf8)
      let phrase = bytes.withUnsafeMutableBufferPointer {
        MastheadRelation.phrase(UnsafeBufferPointer($0), 0..<$0.count, among: known)
      }
      #expect(phrase?.family == row["relation"], "\(row["example"])")
      #expect(RelationFamily(row["relation"]) != nil)
    }
  }

  @Test func `the line under the title tells from where a text came`() throws {
    let text = """
      70/1. A title

      [on the report of the Third Committee (A/70/500, para. 3)]

      The General Assembly,

      Recalling its resolution 69/1,

      1. Decides to remain seized.
      """
    let citations = try FileExtractor().documents(in: Array(text.utf8), name: nil).documents[0].citations
    #expect(citations.map(\.cited?.canonical) == ["A/70/500", "A/RES/69/1"])
    #expect(citations[0].relation == "on-the-report-of")
    #expect(citations[0].phrase == "on the report of")
    #expect(citations[0].place == .front)
  }

  @Test func `drafts and reports in the metadata of XML`() throws {
    let xml = """
      <akomaNtoso><statement name="resolution"><meta><workflow>
      <step outcome="draftResolution" as="A/C.3/70/L.5" date="2015-11-01"/>
      <step outcome="recommendedForAdoption" as="A/70/500" refersTo="3"/>
      <step outcome="adopted" as="A/70/PV.50"/></workflow>
      <analysis><parliamentary><voting><count value="120" refersTo="inFavour"/><count value="2" refersTo="against"/></voting>
      </parliamentary></analysis></meta>
      <coverPage><p><docNumber refersTo="#symbol">A/RES/70/1</docNumber></p><p><inline name="agenda item" title="7">Item 7</inline></p>
      <p>[on the report of the Third Committee (A/70/500, para. 3)]</p></coverPage></statement></akomaNtoso>
      """
    let document = try DocumentReader().read(Array(xml.utf8), name: nil).documents[0]
    #expect(document.vote == Vote(inFavour: 120, against: 2, abstaining: 0))
    #expect(document.agendaItem == "7")
    let citations = CitationExtractor().citations(in: document)
    #expect(
      citations.map { "\($0.relation ?? "-") \($0.text)" } == [
        "on-the-report-of A/70/500", "adopts-draft A/C.3/70/L.5",
      ])
  }
}
