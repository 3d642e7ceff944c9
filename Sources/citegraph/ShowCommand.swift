import ArgumentParser
import CitationGraph
import DocumentReading
import UNSymbols

/// `citegraph show`
struct ShowCommand: ParsableCommand {
  enum Format: String, OutputFormat {
    case text, table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a document: what it is, what it cites, who cites it.",
    discussion: """
      Examples:
        citegraph show 73/187
        citegraph show 'S/RES/1325 (2000)' --format json
      """)

  @Argument(help: "A symbol in any spelling, or a file.")
  var symbol: String
  @OptionGroup var reading: ReadingOptions
  @Option(help: "How it is printed: text, table or json.")
  var format: Format = .text
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (store, subjects) = try database.open(about: [symbol], reading, isQuiet: output.quiet)
    let report = try store.report(on: subjects[0][0])
    switch format {
    case .json: try Output.write(report.json)
    case .table: try printTable(report)
    case .text:
      try printFacts(report)
      try printCites(report)
      try printCitedBy(report)
    }
  }

  private func printFacts(_ report: DocumentReport) throws {
    let node = report.document
    let style = output.style
    try Output.line(style.bold(node.symbol))
    let body = node.body.map { code in Body(code: code).map { "\($0.name) (\(code))" } ?? code }
    let wholes = (report.whole.map { [$0] } ?? []) + report.joint
    var facts: [(String, String?)] = [
      ("title", node.title), ("kind", node.kind), ("body", body), ("session", node.session),
      ("adopted", node.adopted), ("dated", report.printed.map { "\($0), as most print that cite it" }),
      ("vote", report.vote.map(ShowCommand.words(of:))),
      ("agenda", report.agendaItem.map { "item \($0)" }),
      ("part of", wholes.isEmpty ? nil : wholes.joined(separator: ", ")),
      ("parts", report.parts.isEmpty ? nil : report.parts.joined(separator: ", ")), ("language", node.language),
      ("link", node.url), ("source", node.source ?? "not ingested"),
    ]
    facts += report.versions.map { ("also in", "\($0.language): \($0.source)") }
    for (name, value) in facts {
      guard let value else { continue }
      try Output.line(
        "  \(style.dim(name + String(repeating: " ", count: 9 - name.count))) \(TerminalText.words(value))")
    }
  }

  private static func words(of vote: Vote) -> String {
    "\(vote.inFavour) in favour, \(vote.against) against, \(vote.abstaining) abstaining"
  }

  private func printCites(_ report: DocumentReport) throws {
    let style = output.style
    guard report.document.isIngested else {
      return try Output.line("\n\(report.document.notIngested)")
    }
    try Output.line("\ncites \(report.cites.nodes.count - 1, of: "document")")
    var heading: String?
    for edge in report.cites.edges {
      if edge.heading != heading {
        heading = edge.heading
        try Output.line("  \(style.phrase(TerminalText.words(edge.heading)))")
      }
      let name = edge.cited.map { report.cites.nodes[$0].symbol } ?? "? \(TerminalText.words(edge.text))"
      let facts = [
        edge.governing, edge.footnote.map { "note \($0)" }, edge.locator, edge.date,
        edge.unresolved.map { "unresolved: \($0)" },
      ].compactMap { $0.map(TerminalText.words) }
      try Output.line("    \(name)" + (facts.isEmpty ? "" : style.dim(" (\(facts.joined(separator: ", ")))")))
    }
  }

  private func printCitedBy(_ report: DocumentReport) throws {
    let style = output.style
    try Output.line("\ncited by \(report.citedBy.nodes.count - 1, of: "document")")
    let edges = Dictionary(grouping: report.citedBy.edges, by: \.citing)
    for (index, node) in report.citedBy.nodes.enumerated().dropFirst() {
      let facts = CitationFacts.words(of: edges[index] ?? [], withHeadings: true)
      let title = node.title.map { "  \(TerminalText.words($0))" } ?? ""
      try Output.line("    \(node.symbol)\(style.dim(" (\(facts.joined(separator: ", ")))"))\(title)")
    }
    // A document that cites itself has no row of its own.
    let own = report.citedBy.edges.count { $0.citing == 0 }
    if own > 0 { try Output.line("    itself, \(own, of: "time")") }
    for relative in report.relativesCited {
      let what = report.parts.contains(relative.name) ? "its part" : "its whole"
      try Output.line("\(what) \(relative.name) is cited by \(relative.count, of: "document")")
    }
  }

  private func printTable(_ report: DocumentReport) throws {
    var table = Table("DIRECTION", "SYMBOL", "PARAGRAPH", "PHRASE", "RELATION", "DATE", "TEXT")
    for (name, graph) in [("cites", report.cites), ("cited by", report.citedBy)] {
      for edge in graph.edges {
        let other = name == "cites" ? edge.cited : edge.citing
        table.rows.append([
          name, other.map { graph.nodes[$0].symbol } ?? "?", edge.paragraph ?? edge.place, edge.phrase ?? "",
          edge.relation ?? "", edge.date ?? "", edge.text,
        ])
      }
    }
    try table.print(output.style)
    try Output.flush()
    if !report.document.isIngested, !output.quiet {
      Messages.note(report.document.notIngested)
    }
  }
}
