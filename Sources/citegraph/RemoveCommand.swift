import ArgumentParser
import CitationGraph
import Foundation

/// `citegraph remove`
struct RemoveCommand: ParsableCommand {
  enum Format: String, OutputFormat {
    case table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Takes back what files said.",
    discussion: """
      A row a file that is taken back, with its documents and the number of their citations. A name is a path as for \
      ingest, a folder or an archive with everything in it, or a symbol, for the files from which that document was \
      read, with all that these hold. A document that others cite stays as one that is only cited. All goes at once \
      or not at all. Exits with 1 when a name means no file of the archive; the others are taken back.

      Examples:
        citegraph remove --gone --dry-run
        citegraph remove old/ session-73.zip!/A_RES_73_187.xml
        citegraph remove A/RES/73/187 --format json
      """)

  @Argument(help: "Paths of files, members of archives, archives and folders; or symbols.", completion: .file())
  var names: [String] = []
  @Flag(help: "Only files that are no longer where they were; without names all of these.")
  var gone = false
  @Flag(help: "Only list the files.")
  var dryRun = false
  @Option(help: "How the files are listed: table or json (one object a line).")
  var format: Format = .table
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if names.isEmpty, !gone { throw ValidationError("name files or symbols, or give --gone.") }
    if names.contains("") { throw ValidationError("a name is empty.") }
  }

  func run() throws {
    var store = try database.open()
    if !dryRun {
      store.close()
      store = try CitationStore(path: database.resolved, access: .writing)
    }
    let result = try store.remove(
      names, onlyGone: gone, folder: FileManager.default.currentDirectoryPath, isTrial: dryRun)
    store.close()
    for line in result.unmatched { Messages.say(line) }
    guard !result.answer.rows.isEmpty || result.unmatched.isEmpty else { throw ExitCode(1) }
    try ListingOptions.print(result.answer, as: format == .json ? .json : .table, output)
    if !result.unmatched.isEmpty { throw ExitCode(1) }
  }
}
