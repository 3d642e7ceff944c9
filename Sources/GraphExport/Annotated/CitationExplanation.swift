import CitationExtraction
import DocumentReading
import UNSymbols

/// What a person is told of a citation: what is cited, under which words, and how that was found.
struct CitationExplanation {
  /// What is cited, or why that is unknown.
  let heading: String
  /// The words that govern it and where it stands.
  let place: String
  /// How the cited document was found, a line a step.
  let evidence: [String]

  init(_ citation: Citation) {
    if let cited = citation.cited {
      let facts = [citation.locator, citation.date?.description].compactMap { $0 }
      heading = cited.canonical + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
    } else {
      heading = "unresolved: \(citation.unresolved ?? "unknown")"
    }
    var words = [citation.paragraph ?? citation.place.rawValue]
    if let note = citation.footnote { words.append("note \(note)") }
    if let phrase = citation.phrase { words.append("“\(phrase)”") }
    if let governing = citation.governing { words.append("governed by “\(governing)”") }
    place = words.joined(separator: ", ")
    let sure = "\(Int((citation.confidence * 100).rounded())) % sure"
    let basis = citation.cited == nil ? [] : ["\(CitationExplanation.words(for: citation.basis)), \(sure)"]
    evidence = basis + citation.trail
  }

  /// Everything on one line.
  var line: String { ([heading, place] + evidence).joined(separator: "; ") }

  private static func words(for basis: Citation.Basis) -> String {
    switch basis {
    case .exact: "the symbol is printed"
    case .named: "the body is named with the number"
    case .its: "“its”: the body that speaks"
    case .context: "the body is that of an earlier clause"
    case .form: "only the form of the number tells the body"
    }
  }
}
