import Foundation
import TestSupport
import Testing
import UNSymbols

@testable import DocumentReading

/// The files that the United Nations publishes, where this machine has them.
@Suite struct AKNRealFilesTests {
  private static func files() -> [URL] {
    guard let folder = SharedData.path("documents/akn"),
      let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    return found.compactMap { $0 as? URL }.filter { $0.pathExtension == "xml" }.sorted { $0.path < $1.path }
  }

  private static func count(_ needle: String, in input: [UInt8]) -> Int {
    let needle = Array(needle.utf8)
    return input.indices.count { at in
      input[at] == needle[0] && at + needle.count <= input.count && input[at..<at + needle.count].elementsEqual(needle)
    }
  }

  @Test func everyFileIsRead() throws {
    for url in Self.files() {
      let input = [UInt8](try Data(contentsOf: url))
      var remarks: [String] = []
      let document = try AKNReader().read(input, remarks: &remarks)
      let name = url.lastPathComponent
      #expect(AKNReader.recognises(input), "\(name)")
      #expect(remarks.isEmpty, "\(name): \(remarks)")
      #expect(document.notes.count == Self.count("<authorialNote ", in: input), "\(name)")
      #expect(document.notes.allSatisfy { $0.paragraph != nil && !$0.range.isEmpty }, "\(name)")
      // One French file stands among the English ones.
      let language = name == "75_274_F.xml" ? "fr" : url.deletingLastPathComponent().lastPathComponent
      #expect(document.language == language, "\(name)")
      #expect(document.host != nil && document.symbol != nil, "\(name)")
      #expect(document.adopted != nil || Self.count("date=\"0001-01-01\" name=\"adoption\"", in: input) > 0, "\(name)")
      #expect(document.paragraphs.contains { $0.place == .operative || $0.place == .preamble }, "\(name)")
      for paragraph in document.paragraphs where paragraph.place == .annex || paragraph.place == .front {
        #expect(paragraph.label == nil, "\(name)")
      }
      // The words under a link are in the input as they are in the text.
      for link in document.paragraphs.flatMap(\.links) {
        let origin = document.map.inputRange(of: link.range)
        #expect(origin.count >= link.range.count, "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("en/75_102_E.xml", "A/RES/75/102", 6, 5),
    ("en/A_HRC_RES_55_9E.xml", "A/HRC/RES/55/9", 17, 25),
    ("en/S_RES_2213_1504996E.xml", "S/RES/2213(2015)", 14, 29),
  ])
  func labels(file: String, symbol: String, recitals: Int, decisions: Int) throws {
    guard let url = SharedData.path("documents/akn/\(file)") else { return }
    let document = try AKNReader().read([UInt8](try Data(contentsOf: url)))
    #expect(document.symbol?.canonical == symbol)
    func labels(_ prefix: String) -> [String] {
      document.paragraphs.filter { $0.parent == nil }.compactMap(\.label).filter { $0.hasPrefix(prefix) }
    }
    #expect(labels("PP") == (1...recitals).map { "PP\($0)" })
    #expect(labels("OP") == (1...decisions).map { "OP\($0)" })
  }

  @Test func marksAgreeWithTheGold() throws {
    guard let gold = SharedData.path("gold/dev") else { return }
    struct Row: Decodable {
      struct Mark: Decodable {
        var text: String
        var place: String?
        var paragraph: String?
        var phrase: String?
        var footnote: Bool?
      }
      var file: String
      var links: [Mark]?
    }
    let files = Dictionary(
      Self.files().map { ($0.deletingPathExtension().lastPathComponent, $0) }, uniquingKeysWith: { first, _ in first })
    // Spaces and hyphens differ: the gold's text is another edition of the words.
    func squeezed(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
    var compared = 0
    var different: [String] = []
    for set in ["ga.en", "sc.en", "ecosoc.en", "ga.fr", "ga.es", "ga.ru", "ga.ar", "ga.zh", "ecosoc.fr", "sc.zh"] {
      let lines = try String(contentsOf: gold.appendingPathComponent("\(set).jsonl"), encoding: .utf8)
      for line in lines.split(separator: "\n") {
        let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
        let name = (row.file as NSString).lastPathComponent.replacingOccurrences(of: ".txt", with: "")
        guard let url = files[name], let marks = row.links else { continue }
        let document = try AKNReader().read([UInt8](try Data(contentsOf: url)))
        // The gold has the paragraph's number as printed; recitals have none there.
        var found: [(text: String, mark: String)] = []
        func add(_ links: [Link], _ paragraph: Paragraph, inNote: Bool) {
          for link in links {
            let label = paragraph.label.flatMap { $0.hasPrefix("OP") ? $0 : nil } ?? "-"
            found.append((squeezed(document.string(link.range)), "\(paragraph.place.rawValue) \(label) \(inNote)"))
          }
        }
        for paragraph in document.paragraphs {
          add(paragraph.links, paragraph, inNote: false)
          for mark in paragraph.marks { add(document.notes[mark.note].links, paragraph, inNote: true) }
        }
        for var mark in marks where mark.place != "front" {
          mark.text = squeezed(mark.text)
          let expected = "\(mark.place ?? "") \(mark.paragraph ?? "-") \(mark.footnote ?? false)"
          compared += 1
          // The gold gives points no number and knows no annex inside the body.
          let same = found.firstIndex {
            $0.text == mark.text
              && ($0.mark == expected || mark.paragraph == nil && $0.mark.hasPrefix("\(mark.place ?? "") OP")
                || $0.mark.hasPrefix("annex") && mark.place == "operative")
          }
          if let same {
            found.remove(at: same)
          } else {
            let others = found.filter { $0.text == mark.text }.map(\.mark)
            different.append("\(name) \(mark.text) \(mark.phrase ?? ""): gold \(expected), here \(others)")
          }
        }
      }
    }
    print("AKN against the gold: \(compared) marks, \(different.count) different")
    #expect(different.count * 100 <= compared, "\(different.prefix(40).joined(separator: "\n"))")
  }
}
