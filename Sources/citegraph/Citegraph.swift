import ArgumentParser
import CitationGraph
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
      try refuseMisplaced()
      var command = try parseAsRoot()
      try command.run()
      try Output.flush()
    } catch {
      Failure.end(with: error)
    }
  }

  /// A name that no command has, and an option before the command, are wrong usage; ArgumentParser would say that it is one argument too
  /// many or unknown, or show the help of the whole.
  private static func refuseMisplaced() throws {
    var arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "help" { arguments = arguments.dropFirst() }
    let commands = configuration.subcommands.map { $0._commandName }
    if let option = arguments.first, option.hasPrefix("--"), !option.hasPrefix("---"), option != "--help",
      let command = arguments.first(where: commands.contains)
    {
      throw ValidationError("options stand behind the command: citegraph \(command) \(option) ...")
    }
    guard let name = arguments.first, !name.hasPrefix("-"), name != "help", !commands.contains(name) else { return }
    let near = EditDistance.nearest(to: name, among: commands)
    let remedy = near.map { "Did you mean '\($0)'?" } ?? "See 'citegraph --help'."
    throw ValidationError("there is no command '\(name)'. \(remedy)")
  }
}
