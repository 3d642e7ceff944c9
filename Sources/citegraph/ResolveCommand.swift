import ArgumentParser
import CitationExtraction
import CitationGraph
import UNSymbols

/// `citegraph resolve`
struct ResolveCommand: ParsableCommand {
  enum Format: String, OutputFormat {
    case text, table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Prints the canonical symbols of what a person writes.",
    discussion: """
      Examples:
        citegraph resolve 73/187 'S/RES/1325' '217 A (III)' 'Security Council resolution 1325'
        citegraph resolve --format json es-11/1
      """)

  @Argument(help: "Symbols in any spelling, or words that cite one document: 'Security Council resolution 1325'.")
  var texts: [String]
  @Option(help: "How they are printed: text, table or json (one object a line).")
  var format: Format = .text
  @OptionGroup var output: OutputOptions

  func run() throws {
    var refused = 0
    var table = Table("TEXT", "SYMBOL", "BODY", "LINK")
    var writer = JSONWriter()
    for text in texts {
      do throws(SymbolError) {
        let symbol = try DocumentSymbol(naming: text)
        if let doubt = symbol.doubt, format != .json {
          Messages.say("\(text): \(doubt); check the number and the year")
        }
        switch format {
        case .text, .table:
          let body = Body(code: symbol.body)?.name ?? symbol.body
          table.rows.append([text, symbol.canonical, body, symbol.url ?? ""])
        case .json: write(text, symbol, to: &writer)
        }
      } catch {
        refused += 1
        if format == .json {
          write(text, nil, refused: error, to: &writer)
        } else {
          let near = DocumentSymbol.numbered(text).map(\.canonical).joined(separator: " or ")
          let meant = near.isEmpty ? "" : "did you mean \(near)? "
          Messages.say("\(text): is no symbol: \(error.reason); \(meant)correct it here:")
          for line in error.description.split(separator: "\n") { Messages.note(String(line)) }
        }
      }
    }
    try Output.write(writer.take())
    if !table.rows.isEmpty {
      if format == .text, !Output.isTerminal || texts.count == 1 {
        for row in table.rows { try Output.line(row[1]) }
      } else {
        try table.print(output.style)
      }
    }
    if refused > 0 { throw ExitCode(1) }
  }

  /// Writes what a text means, or why it means nothing; the keys are always the same.
  private func write(
    _ text: String, _ symbol: DocumentSymbol?, refused error: SymbolError? = nil, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.field("text", text)
    writer.field("symbol", symbol?.canonical)
    writer.field("body", symbol?.body)
    writer.field("name", symbol.map { Body(code: $0.body)?.name ?? $0.body })
    writer.field("kind", symbol?.kind.rawValue)
    writer.field("session", symbol?.session)
    writer.field("part", symbol?.part)
    writer.field("url", symbol?.url)
    writer.field("doubt", symbol?.doubt)
    writer.optionalField("offset", error?.offset)
    writer.field("reason", error?.reason)
    writer.endObject()
    writer.endLine()
  }
}
