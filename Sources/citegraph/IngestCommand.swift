import ArgumentParser
import CitationExtraction
import CitationGraph
import DocumentReading
import Foundation

/// `citegraph ingest`
struct IngestCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Reads documents and keeps their citations in the archive.",
    discussion: """
      Folders are read with everything below them (.txt and .xml). A file that the archive has already is skipped; a changed
      one replaces its own citations. A document that two files hold is kept from the first.

      Examples:
        citegraph ingest Data/samples
        citegraph ingest --db un.sqlite resolutions/ A_RES_73_187.xml
        curl -s https://example.org/text | citegraph ingest --symbol A/RES/73/187 -
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var database: DatabaseOptions
  @Option(help: "How the summary is printed: text or json.")
  var format: Format = .text
  @OptionGroup var output: OutputOptions

  func run() throws {
    let store = try CitationStore(path: database.resolved, access: .writing)
    let files = InputFiles(input.paths)
    let ingestor = Ingestor(
      store: store, extractor: FileExtractor(options: try input.options()),
      folder: FileManager.default.currentDirectoryPath, jobs: input.jobs)
    var bar = ProgressBar(total: files.entries.count, isQuiet: output.quiet)
    var duplicates = 0
    let summary = try ingestor.ingest(files) { event in
      report(event, &duplicates)
      bar.advance()
    }
    store.close()
    ProgressBar.clear()
    if duplicates > IngestCommand.namedDuplicates, !output.quiet {
      Messages.say(
        "\(duplicates - IngestCommand.namedDuplicates) more documents are in the archive already; kept those")
    }
    switch format {
    case .json: try Output.write(summary.json)
    case .text: if !output.quiet { try Output.line(text(of: summary)) }
    }
    if summary.failed > 0 { throw ExitCode(2) }
    if summary.documents + summary.unchanged + summary.duplicates == 0 { throw ExitCode(1) }
  }

  /// How many documents that the archive has already are named one by one.
  private static let namedDuplicates = 10

  private func report(_ event: IngestEvent, _ duplicates: inout Int) {
    if case .failed(let error) = event.outcome { Messages.say("\(event.path): \(error)") }
    guard !output.quiet else { return }
    if case .skipped(let error) = event.outcome { Messages.say("\(event.path): skipped: \(error.what)") }
    for remark in event.remarks { Messages.say("\(event.path): \(remark)") }
    for duplicate in event.duplicates {
      duplicates += 1
      guard duplicates <= IngestCommand.namedDuplicates else { continue }
      Messages.say(
        "\(event.path): \(duplicate.symbol) is in the archive from \(duplicate.source) already; kept that one")
    }
  }

  private func text(of summary: IngestSummary) -> String {
    var facts = [
      "\(summary.documents) documents", "\(summary.citations) citations", "\(summary.unresolved) unresolved",
      "\(summary.failed) failed",
    ]
    if summary.unchanged > 0 { facts.append("\(summary.unchanged) unchanged") }
    if summary.duplicates > 0 { facts.append("\(summary.duplicates) duplicates") }
    if summary.skipped > 0 { facts.append("\(summary.skipped) skipped") }
    return facts.joined(separator: ", ")
  }
}
