import ArgumentParser
import Foundation

/// The command.
@main
struct Citegraph: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "citegraph",
    abstract: "Finds the citations between United Nations documents and walks through them.",
    discussion: """
      Examples:
        citegraph ingest Data/samples
        citegraph ancestors 73/187
        citegraph descendants 53/70 --via recalling --depth 2
        citegraph extract resolution.txt
        citegraph export --root 73/187 -o 73-187.dot

      The archive is the file named by --db, else by CITEGRAPH_DB, else citegraph.sqlite in this folder.
      Exit codes: 0 done, 1 nothing found, 2 something failed, 64 wrong usage, 130 interrupted.
      """,
    version: version,
    subcommands: [
      IngestCommand.self, RemoveCommand.self, ExtractCommand.self, AncestorsCommand.self, DescendantsCommand.self,
      PathCommand.self, CommonCommand.self, CocitedCommand.self, CoupledCommand.self, LineageCommand.self,
      OutdatedCommand.self,
      DiffCommand.self, RankCommand.self, CoreCommand.self, SearchCommand.self, CitesInCommand.self, ShowCommand.self,
      StatsCommand.self, CheckCommand.self, ResolveCommand.self, ExplainCommand.self, AnnotateCommand.self,
      ExportCommand.self,
    ])

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    Interrupt.install()
    do {
      try refuseUnknownHelp()
      var command = try parseAsRoot()
      try command.run()
      try Output.flush()
    } catch {
      Failure.end(with: error)
    }
  }

  /// `help` with a name that no command has is wrong usage; ArgumentParser would show the help of the whole.
  private static func refuseUnknownHelp() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == "help", let name = arguments.dropFirst().first, !name.hasPrefix("-") else { return }
    if !configuration.subcommands.contains(where: { $0._commandName == name }), name != "help" {
      throw ValidationError("there is no command '\(name)'.")
    }
  }
}
