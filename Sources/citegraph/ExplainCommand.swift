import ArgumentParser
import CitationExtraction
import DocumentReading
import UNSymbols

/// `citegraph explain`
struct ExplainCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tells how the citations of one document were found.",
    discussion: """
      For each citation: its words, what it cites, where the body came from, which candidates were rejected and why.

      Examples:
        citegraph explain A_RES_73_187.txt
        citegraph explain A_RES_73_187.txt --at 1616
      """)

  @Argument(help: "A file, archive.zip!/inner/path, or - for standard input.")
  var path: String
  @Option(parsing: .unconditional, help: "Only the citation at this offset of the input, in Unicode code points.")
  var at: Int?
  @Option(help: "How they are printed: text or json (one object a line).")
  var format: Format = .text
  @OptionGroup var output: OutputOptions

  func run() throws {
    var citations: [Citation] = []
    do throws(ReadingError) {
      let bytes = try InputFile(path: path, isExplicit: true).read()
      let documents = try DocumentReader().read(bytes, name: path == "-" ? nil : path).documents
      for document in documents { citations += CitationExtractor(explains: true).citations(in: document) }
    } catch {
      Messages.say("\(path): \(error)")
      throw ExitCode(2)
    }
    if let at { citations = citations.filter { $0.range.contains(at) } }
    if format == .json {
      var writer = JSONWriter()
      for citation in citations {
        writer.beginObject()
        writer.field("text", citation.text)
        writer.field("start", citation.range.lowerBound)
        writer.field("cited", citation.cited?.canonical)
        writer.field("basis", citation.basis.rawValue)
        writer.optionalField("page", citation.page)
        writer.field("trail", citation.trail.joined(separator: "\n"))
        writer.endObject()
        writer.endLine()
      }
      try Output.write(writer.bytes)
    } else {
      for citation in citations { try print(citation) }
    }
    try Output.flush()
    if citations.isEmpty {
      Messages.say("\(path): holds no citation\(at.map { " at \($0)" } ?? ""); see them all with citegraph extract")
      throw ExitCode(1)
    }
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
