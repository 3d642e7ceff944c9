import CitationExtraction
import DocumentReading
import Foundation
import TestSupport
import UNSymbols

/// An archive by chance with the habits of a real one, the same for the same seed.
///
/// Documents follow each other in time. Each belongs to a topic and takes most of its citations from the latest of that topic,
/// some from what others cite (so that a few documents are cited by very many), and a few from anywhere. How much a document
/// cites is spread exponentially.
struct RandomArchive: Sequence {
  /// How many documents there are.
  let documents: Int
  /// How many citations a document has on average.
  let citations: Double
  /// What the numbers come from.
  let seed: UInt64

  func makeIterator() -> Iterator { Iterator(self) }

  struct Iterator: IteratorProtocol {
    private let archive: RandomArchive
    private var random: SeededGenerator
    private var symbols: [DocumentSymbol] = []
    private var topics: [[Int32]]
    private var targets: [Int32] = []
    private var numbers: [String: Int] = [:]

    init(_ archive: RandomArchive) {
      self.archive = archive
      random = SeededGenerator(seed: archive.seed)
      topics = Array(repeating: [], count: Swift.max(1, archive.documents / 60))
    }

    mutating func next() -> ExtractedDocument? {
      guard symbols.count < archive.documents else { return nil }
      let index = symbols.count
      let year = 1980 + index * 45 / archive.documents
      let symbol = newSymbol(year: year)
      let topic = Int.random(in: topics.indices, using: &random)
      var found: [Citation] = []
      let wanted = index == 0 ? 0 : Swift.min(80, Int(exponential(archive.citations + 0.55)))
      var seen: Set<Int> = []
      var paragraphs: [Place: Int] = [:]
      for _ in 0..<wanted {
        // One citation in twenty may name a document again.
        var cited = target(topic: topic, before: index)
        for _ in 0..<8 where seen.contains(cited) && Int.random(in: 0..<20, using: &random) > 0 {
          cited = target(topic: topic, before: index)
        }
        seen.insert(cited)
        found.append(citation(of: symbols[cited], found.count, &paragraphs))
        targets.append(Int32(cited))
      }
      topics[topic].append(Int32(index))
      symbols.append(symbol)
      return ExtractedDocument(
        symbol: symbol, title: "Question \(topic + 1) of the agenda", adopted: day(in: year), citations: found)
    }

    private mutating func target(topic: Int, before index: Int) -> Int {
      let latest = topics[topic]
      let chance = Double.random(in: 0..<1, using: &random)
      if chance < 0.6, !latest.isEmpty {
        return Int(latest[Swift.max(0, latest.count - 1 - Int(exponential(8)))])
      }
      if chance < 0.85, !targets.isEmpty { return Int(targets[Int.random(in: targets.indices, using: &random)]) }
      return Swift.max(0, index - 1 - Int(exponential(Double(index) / 8)))
    }

    private mutating func exponential(_ mean: Double) -> Double {
      -mean * log(1 - Double.random(in: 0..<1, using: &random))
    }

    private mutating func newSymbol(year: Int) -> DocumentSymbol {
      let session = year - 1945
      var stem = ["A/RES/\(session)/", "E/RES/\(year)/", "A/\(session)/", "S/\(year)/", "E/\(year)/"]
        .randomElement(using: &random)!
      if numbers[stem, default: 0] >= 40, stem.contains("RES") { stem = "A/\(session)/" }
      if year < 1994, stem.hasPrefix("S/") { stem = "E/\(year)/" }
      numbers[stem, default: 0] += 1
      let text = stem + String(numbers[stem]!)
      do {
        return try DocumentSymbol(parsing: text)
      } catch {
        fatalError("\(text): \(error)")
      }
    }

    private mutating func day(in year: Int) -> CalendarDate? {
      CalendarDate(
        year: year, month: Int.random(in: 1...12, using: &random), day: Int.random(in: 1...28, using: &random))
    }

    private static let wordings: [(phrase: String, relation: String, place: Place)] = [
      ("Recalling", "recalling", .preamble), ("Recalling also", "recalling", .preamble),
      ("Reaffirming", "reaffirming", .preamble), ("Taking note", "taking-note", .preamble),
      ("Noting with appreciation", "noting", .preamble), ("Guided", "guided-by", .preamble),
      ("Welcoming", "welcoming", .preamble), ("Requests", "requesting", .operative),
      ("Decides", "deciding", .operative), ("Takes note with appreciation", "taking-note", .operative),
      ("Reaffirms", "reaffirming", .operative), ("Welcomes", "welcoming", .operative),
    ]

    private mutating func citation(
      of cited: DocumentSymbol, _ ordinal: Int, _ paragraphs: inout [Place: Int]
    ) -> Citation {
      let wording = Self.wordings.randomElement(using: &random)!
      paragraphs[wording.place, default: 0] += 1
      let paragraph = paragraphs[wording.place]!
      let start = 900 + ordinal * 140
      let text = cited.canonical
      let isDated = Bool.random(using: &random)
      return Citation(
        document: nil, cited: cited, text: text, range: start..<start + text.count,
        utf8Range: start..<start + text.utf8.count, phrase: wording.phrase, relation: wording.relation,
        place: wording.place, paragraph: (wording.place == .preamble ? "PP" : "OP") + String(paragraph),
        date: isDated ? CalendarDate(year: 1990, month: 12, day: ordinal % 28 + 1) : nil, basis: .its)
    }
  }
}
