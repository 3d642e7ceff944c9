import CitationExtraction
import DocumentReading
import Testing
import UNSymbols

/// A specimen whose expected citations stand in the text itself: `[[53/70 > A/RES/53/70 | date 1998-12-04 | at PP1]]`.
///
/// In front of `>` stand the words as printed; behind it the cited symbols (several when one place cites several, `?` for
/// a citation that must stay unresolved) and the facts to check. Facts that a mark does not give are not checked; every
/// citation found must be marked and every mark found.
struct MarkedText {
  /// A citation that must be found.
  struct Expected {
    var range: Range<Int>
    var cited: String
    var facts: [(key: String, value: String)]
  }

  /// The text without the marks.
  private(set) var input: [UInt8] = []
  /// The marks, in order.
  private(set) var expected: [Expected] = []

  /// Reads a marked text and puts the formula of the body that speaks before it.
  init(_ marked: String, spokenBy body: Speaker = .assembly) {
    input = Array(body.formula.utf8)
    var rest = marked[...]
    while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
      input += rest[..<open.lowerBound].utf8
      // "A/RES/217(III)[A]]]": the part's bracket belongs to the symbol.
      let end = rest[close.upperBound...].first == "]" ? rest.index(after: close.lowerBound) : close.lowerBound
      add(rest[open.upperBound..<end])
      rest = rest[rest.index(end, offsetBy: 2)...]
    }
    input += rest.utf8
  }

  private mutating func add(_ mark: Substring) {
    guard let arrow = mark.firstRange(of: " > ") else { preconditionFailure("a mark without >: \(mark)") }
    let start = input.count
    input += mark[..<arrow.lowerBound].utf8
    let fields = mark[arrow.upperBound...].split(separator: " | ").map(String.init)
    let facts = fields.dropFirst().map { field in
      let space = field.firstIndex(of: " ") ?? field.endIndex
      return (key: String(field[..<space]), value: String(field[space...].drop { $0 == " " }))
    }
    for cited in fields[0].split(separator: ", ") {
      expected.append(Expected(range: start..<input.count, cited: String(cited), facts: facts))
    }
  }

  /// What the extractor makes of the text otherwise than marked; empty when all is as marked.
  func differences(name: String? = nil) throws -> [String] {
    let found = try Pipeline.citations(in: input, name: name).sorted {
      ($0.utf8Range.lowerBound, $0.cited?.canonical ?? "?") < ($1.utf8Range.lowerBound, $1.cited?.canonical ?? "?")
    }
    var differences = Pipeline.placeFaults(found, input: input)
    var rest = found
    for expected in expected.sorted(by: { ($0.range.lowerBound, $0.cited) < ($1.range.lowerBound, $1.cited) }) {
      let words = String(decoding: input[expected.range], as: UTF8.self)
      let match = rest.firstIndex { ($0.cited?.canonical ?? "?") == expected.cited && $0.utf8Range == expected.range }
      guard let match else {
        differences.append("missed \(words) > \(expected.cited)")
        continue
      }
      let citation = rest.remove(at: match)
      for fact in expected.facts where Self.value(fact.key, of: citation) != fact.value {
        differences.append("\(words): \(fact.key) is \(Self.value(fact.key, of: citation)), not \(fact.value)")
      }
    }
    return differences + rest.map { "not asked for: \($0.text) > \($0.cited?.canonical ?? "?")" }
  }

  static func value(_ key: String, of citation: Citation) -> String {
    switch key {
    case "phrase": citation.phrase ?? "-"
    case "via": citation.governing ?? "-"
    case "relation": citation.relation ?? "-"
    case "place": citation.place.rawValue
    case "at": citation.paragraph ?? "-"
    case "note": citation.footnote ?? "-"
    case "date": citation.date?.description ?? "-"
    case "in": citation.locator ?? "-"
    case "because": citation.unresolved ?? "-"
    case "basis": citation.basis.rawValue
    default: preconditionFailure("no fact is called \(key)")
    }
  }
}

/// Who speaks in a specimen.
enum Speaker: String, Sendable {
  case assembly = "The General Assembly,\n\n"
  case security = "The Security Council,\n\n"
  case economic = "The Economic and Social Council,\n\n"
  case rights = "The Human Rights Council,\n\n"
  case nobody = ""

  /// The enacting formula with the blank line behind it.
  var formula: String { rawValue }
}

/// A row of a table of specimens.
struct Specimen: Sendable, CustomTestStringConvertible {
  let name: String
  let speaker: Speaker
  let text: String
  /// Why the program does not get it right today.
  let known: String?

  /// A specimen of the General Assembly.
  init(_ name: String, _ text: String, known: String? = nil) {
    self.init(name, .assembly, text, known: known)
  }

  /// A specimen of any body.
  init(_ name: String, _ speaker: Speaker, _ text: String, known: String? = nil) {
    self.name = name
    self.speaker = speaker
    self.text = text
    self.known = known
  }

  var testDescription: String { name }

  /// Checks the specimen, as a known issue where it is one.
  func check() throws {
    let differences = try MarkedText(text, spokenBy: speaker).differences()
    if let known {
      withKnownIssue("\(name): \(known)") { #expect(differences == []) }
    } else {
      #expect(differences == [], "\(name): \(text)")
    }
  }
}

/// The real way from bytes to citations.
enum Pipeline {
  static func citations(in input: [UInt8], name: String? = nil) throws -> [Citation] {
    let extractor = CitationExtractor()
    return try DocumentReader().read(input, name: name).documents.flatMap { extractor.citations(in: $0) }
  }

  static func citations(in text: String) throws -> [Citation] { try citations(in: Array(text.utf8)) }

  /// Citations whose places do not lead back to their words.
  static func placeFaults(_ citations: [Citation], input: [UInt8]) -> [String] {
    let text = Array(String(decoding: input, as: UTF8.self).unicodeScalars)
    return citations.compactMap { citation in
      guard citation.utf8Range.upperBound <= input.count, citation.range.upperBound <= text.count else {
        return "\(citation.text) lies outside"
      }
      let bytes = String(decoding: input[citation.utf8Range], as: UTF8.self)
      let scalars = String(String.UnicodeScalarView(text[citation.range]))
      return bytes == citation.text && (scalars == citation.text) && !citation.text.isEmpty
        ? nil : "\(citation.text) stands at bytes \(bytes), code points \(scalars)"
    }
  }
}
