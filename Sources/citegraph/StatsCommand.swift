import ArgumentParser
import CitationGraph

/// `citegraph stats`
struct StatsCommand: ParsableCommand {
  enum Format: String, OutputFormat {
    case text, table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Shows the archive at a glance.",
    discussion: """
      Examples:
        citegraph stats
        citegraph stats --top 25 --format json
      """)

  @OptionGroup var top: TopOption
  @Option(help: "How it is printed: text, table or json.")
  var format: Format = .text
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let statistics = try database.open().statistics(limit: top.rows(else: 10))
    let lists = [
      ("documents by body", statistics.bodies), ("citations by relation", statistics.relations),
      ("most cited, by documents", statistics.mostCited), ("unresolved, by reason", statistics.reasons),
    ]
    let figures = [
      ("files", statistics.files), ("documents", statistics.documents), ("only cited", statistics.onlyCited),
      ("citations", statistics.citations), ("unresolved", statistics.unresolved),
    ]
    switch format {
    case .json: try Output.write(statistics.json)
    case .table:
      var table = Table("WHAT", "NAME", "VALUE")
      table.rows = figures.map { ["archive", $0.0, String($0.1)] }
      let days = [("first adopted", statistics.firstAdopted), ("last adopted", statistics.lastAdopted)]
      for (name, day) in days { if let day { table.rows.append(["archive", name, day]) } }
      for (title, counts) in lists { table.rows += counts.map { [title, $0.name, String($0.count)] } }
      try table.print(output.style)
    case .text:
      for (name, count) in figures { try Output.line(StatsCommand.row(name, count)) }
      if let first = statistics.firstAdopted, let last = statistics.lastAdopted {
        try Output.line("adopted     \(first) to \(last)")
      }
      for (title, counts) in lists where !counts.isEmpty {
        try Output.line("\n" + output.style.bold(title))
        for entry in counts { try Output.line("  " + StatsCommand.row(entry.name, entry.count)) }
      }
    }
  }

  private static func row(_ name: String, _ count: Int) -> String {
    let digits = String(count)
    let width = max(name.count, 24 - digits.count) + 2
    return name + String(repeating: " ", count: width - name.count) + digits
  }
}
