import ArgumentParser
import CitationExtraction
import CitationGraph
import DocumentReading
import Foundation
import UNSymbols

/// `citegraph ingest`
struct IngestCommand: ParsableCommand {
  enum Format: String, OutputFormat {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Reads documents and keeps their citations in the archive.",
    discussion: """
      Folders and archives (.zip, .tar.gz) are read with everything in them: text, HTML, AKN4UN XML, Word, PDF, told \
      by what a file holds. A file that the archive has already is skipped, unless --symbol or --language tells something of \
      it; a changed one replaces its own \
      citations. A document that two files hold is kept from the first, while that is where it was; of a file that \
      was moved the new place counts.

      Examples:
        citegraph ingest Data/samples
        citegraph ingest --db un.sqlite resolutions/ A_RES_73_187.xml session-73.zip
        curl -s https://example.org/text | citegraph ingest --symbol A/RES/73/187 -
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var database: DatabaseOptions
  @Option(help: "How the summary is printed: text or json.")
  var format: Format = .text
  @OptionGroup var output: OutputOptions

  func run() throws {
    let extractor = FileExtractor(options: try input.reading.options())
    let files = InputFiles(input.paths)
    var bar = ProgressBar(total: files.size, isQuiet: output.quiet)
    var duplicates = 0
    var skips = SkippedFiles()
    func take(_ event: IngestEvent) {
      report(event, &duplicates, &skips)
      bar.advance(event.bytes)
    }
    // Where there is no file to read, no archive is made for it.
    let isKept = files.hasFiles || FileManager.default.fileExists(atPath: database.resolved)
    let summary = try isKept ? ingest(files, extractor, report: take) : Ingestor.reportAbsent(files, report: take)
    ProgressBar.clear()
    if !output.quiet { skips.sayRest() }
    if duplicates > IngestCommand.namedDuplicates, !output.quiet {
      Messages.say(
        "\(duplicates - IngestCommand.namedDuplicates, of: "more duplicate"); kept what the archive has")
    }
    switch format {
    case .json: try Output.write(summary.json)
    case .text:
      guard !output.quiet else { break }
      try table(of: summary).print(output.style)
      try Output.line(text(of: summary))
      if summary.versions > 0 {
        try Output.flush()
        Messages.note(
          "the citations of further languages are among these; stats and walks count those of each document's first text"
        )
      }
    }
    if summary.failed > 0 { throw ExitCode(2) }
    if summary.documents + summary.versions + summary.unchanged + summary.duplicates == 0 { throw ExitCode(1) }
  }

  private func ingest(
    _ files: InputFiles, _ extractor: FileExtractor, report: (IngestEvent) -> Void
  ) throws -> IngestSummary {
    let store = try CitationStore(path: database.resolved, access: .writing)
    defer { store.close() }
    Interrupt.keepsWork()
    let ingestor = Ingestor(
      store: store, extractor: extractor, folder: FileManager.default.currentDirectoryPath, jobs: input.jobs,
      rereads: !input.reading.isEmpty)
    return try ingestor.ingest(files, report: report)
  }

  /// How many documents that the archive has already are named one by one.
  private static let namedDuplicates = 10

  private func report(_ event: IngestEvent, _ duplicates: inout Int, _ skips: inout SkippedFiles) {
    if case .failed(let error) = event.outcome { Messages.say("\(event.path): \(error)") }
    guard !output.quiet else { return }
    if case .skipped(let error) = event.outcome { skips.add(event.path, error) }
    for remark in event.remarks { Messages.say("\(event.path): \(remark)") }
    for duplicate in event.duplicates {
      duplicates += 1
      guard duplicates <= IngestCommand.namedDuplicates else { continue }
      Messages.say(
        "\(event.path): \(duplicate.symbol) is in the archive from \(duplicate.source) already; kept that one: "
          + "to have this one, move that file away, or give --symbol if it is another document, and run again")
    }
  }

  /// What became of the files of each format, and why.
  private func table(of summary: IngestSummary) -> Table {
    var table = Table("FORMAT", "READ", "UNCHANGED", "SKIPPED", "FAILED", "WHY")
    table.rows = summary.formats.map { count in
      let why = count.sortedReasons.map { $0.count > 1 ? "\($0.reason) (\($0.count))" : $0.reason }
      return [count.format?.name ?? "other"]
        + [count.read, count.unchanged, count.skipped, count.failed].map(String.init)
        + [why.joined(separator: "; ")]
    }
    return table
  }

  private func text(of summary: IngestSummary) -> String {
    var facts = [
      "\(summary.documents, of: "document")", "\(summary.citations, of: "citation")",
      "\(summary.unresolved) unresolved",
      "\(summary.failed) failed",
    ]
    if summary.versions > 0 { facts.insert("\(summary.versions, of: "further language")", at: 1) }
    if summary.unchanged > 0 { facts.append("\(summary.unchanged) unchanged") }
    if summary.duplicates > 0 { facts.append("\(summary.duplicates, of: "duplicate")") }
    if summary.skipped > 0 { facts.append("\(summary.skipped) skipped") }
    return facts.joined(separator: ", ")
  }
}
