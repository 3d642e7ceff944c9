import Foundation
import TestSupport
import Testing

@testable import DocumentReading

/// Whatever the bytes, the reader gives a document whose ranges are sound, or an error.
@Suite struct AKNRobustnessTests {
  /// A small generator (SplitMix64), so that a seed always gives the same bytes.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  private static let seed: UInt64 =
    ProcessInfo.processInfo.environment["CITEGRAPH_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0..<1_000_000)

  private static let pieces = [
    "<", ">", "</p>", "<p>", "</span>", "&", "&amp;", "&#", "&#x110000;", "<!--", "-->", "<![CDATA[", "]]>", "<?",
    "<!DOCTYPE",
    "[", "\"", "<authorialNote marker=\"1\">", "</authorialNote>", "<num>", "</num>", "<a href=\"",
    "<embeddedStructure>",
    "</mainBody>", "<table>", "<paragraph>", "</container>", "\u{0}", "é", "\u{A0}", "<attachments>", "<preamble>",
  ].map { Array($0.utf8) }

  private static let specimen = AKNSpecimen.file(
    preamble: """
      <container name="Recalling"><p>Recalling <a href="x">65/230</a>,<authorialNote marker="1"><p>é E/2013/30.</p>\
      </authorialNote></p></container>
      """,
    body: AKNSpecimen.paragraph("1.", "Requests &quot;a&quot; report;") + AKNSpecimen.paragraph("(a)", "Été <i>b</i>."),
    tail: "<conclusions><p>17 December<eol/>2018</p></conclusions>")

  private func check(_ document: StructuredDocument, _ input: [UInt8]) -> Bool {
    let whole = 0..<document.text.count
    func inside(_ range: Range<Int>) -> Bool { range.lowerBound >= 0 && range.upperBound <= whole.upperBound }
    var end = 0
    for (index, paragraph) in document.paragraphs.enumerated() {
      guard inside(paragraph.range), !paragraph.range.isEmpty, paragraph.range.lowerBound >= end else { return false }
      end = paragraph.range.upperBound
      guard paragraph.parent.map({ $0 < index && $0 >= 0 }) ?? true else { return false }
      guard paragraph.links.allSatisfy({ inside($0.range) && !$0.range.isEmpty }) else { return false }
      guard
        paragraph.marks.allSatisfy({
          document.notes.indices.contains($0.note) && $0.range.lowerBound >= paragraph.range.lowerBound
            && $0.range.upperBound <= paragraph.range.upperBound
        })
      else { return false }
      let origin = document.map.inputRange(of: paragraph.range)
      guard origin.lowerBound >= 0, origin.upperBound <= input.count else { return false }
    }
    return document.notes.allSatisfy {
      inside($0.range) && ($0.paragraph.map { document.paragraphs.indices.contains($0) } ?? true)
    } && String(validating: document.text, as: UTF8.self) != nil
  }

  @Test func mutatedFilesNeverBreakTheReader() {
    var generator = Generator(state: Self.seed)
    for round in 0..<3000 {
      var input = Self.specimen
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let at = Int.random(in: 0..<max(1, input.count), using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: input.insert(contentsOf: Self.pieces.randomElement(using: &generator)!, at: min(at, input.count))
        case 1: input.removeSubrange(at..<min(input.count, at + Int.random(in: 1...40, using: &generator)))
        case 2 where !input.isEmpty: input[at] = UInt8.random(in: 0...255, using: &generator)
        case 3: input.removeSubrange(at...)
        default:
          let from = Int.random(in: 0...input.count, using: &generator)
          input.insert(contentsOf: input[min(from, at)..<max(from, at)].prefix(200), at: min(at, input.count))
        }
        if input.isEmpty { break }
      }
      guard let document = try? AKNReader().read(input) else { continue }
      guard check(document, input) else {
        Issue.record("round \(round) of CITEGRAPH_SEED=\(Self.seed): \(String(decoding: input, as: UTF8.self))")
        return
      }
    }
  }

  @Test func randomBytesNeverBreakTheReader() {
    var generator = Generator(state: Self.seed ^ 1)
    for round in 0..<2000 {
      var input: [UInt8] = round.isMultiple(of: 2) ? Array("<akomaNtoso><mainBody><p>".utf8) : []
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        if Bool.random(using: &generator) {
          input += Self.pieces.randomElement(using: &generator)!
        } else {
          input.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      guard let document = try? AKNReader().read(input) else { continue }
      #expect(check(document, input), "round \(round) of CITEGRAPH_SEED=\(Self.seed): \(input)")
    }
  }
}
