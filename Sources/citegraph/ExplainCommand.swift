import ArgumentParser
import CitationExtraction
import DocumentReading
import GraphExport
import UNSymbols

/// `citegraph explain`
struct ExplainCommand: ParsableCommand {
  enum Format: String, OutputFormat {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tells how the citations of one document were found.",
    discussion: """
      For each citation: its words, what it cites, where the body came from, which candidates were rejected and why. \
      In JSON: the fields of extract, and trail, a list.

      Examples:
        citegraph explain A_RES_73_187.txt
        citegraph explain A_RES_73_187.txt --at 1616
      """)

  @OptionGroup var input: FileOptions
  @Option(parsing: .unconditional, help: "Only the citation at this offset of the input, in Unicode code points.")
  var at: Int?
  @Option(help: "How they are printed: text or json (one object a line).")
  var format: Format = .text
  @OptionGroup var output: OutputOptions

  func run() throws {
    let all = try input.explained(isQuiet: output.quiet).flatMap(\.citations)
    let citations = at.map { at in all.filter { $0.range.contains(at) } } ?? all
    if format == .json {
      var writer = JSONWriter()
      for citation in citations {
        citation.write(to: &writer, source: input.path, explains: true)
      }
      try Output.write(writer.take())
    } else {
      for citation in citations { try print(citation) }
    }
    try Output.flush()
    if let at, citations.isEmpty, !all.isEmpty {
      let note = "citegraph: \(input.path): holds no citation at \(at); see where they are without --at"
      throw Messages.nothing([note], isQuiet: output.quiet)
    }
    if citations.isEmpty { throw input.holdsNothing(isQuiet: output.quiet) }
  }

  private func print(_ citation: Citation) throws {
    let place = [
      citation.paragraph ?? citation.place.rawValue, citation.footnote.map { "note \($0)" },
      citation.page.map { "page \($0)" },
    ]
    try Output.line(
      "\(citation.range.lowerBound)  \(TerminalText.words(citation.text)) -> \(citation.cited?.canonical ?? "unresolved")  "
        + place.compactMap { $0 }.joined(separator: ", "))
    if let phrase = citation.phrase {
      let words = TerminalText.words(citation.governing ?? phrase)
      try Output.line("    governed by \"\(words)\" (\(citation.relation ?? "no family"))")
    }
    for step in citation.trail { try Output.line("    \(step)") }
    if let reason = citation.unresolved { try Output.line("    \(reason)") }
  }
}
