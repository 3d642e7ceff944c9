import ArgumentParser
import CitationGraph
import DocumentReading
import Foundation
import UNSymbols

/// Where the archive is.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("db"), help: "The archive (else CITEGRAPH_DB, else citegraph.sqlite here).",
    completion: .file(extensions: ["sqlite"]))
  var path: String?

  /// The path of the archive.
  var resolved: String {
    if let path, !path.isEmpty { return path }
    if let path = ProcessInfo.processInfo.environment["CITEGRAPH_DB"], !path.isEmpty { return path }
    return "citegraph.sqlite"
  }

  /// Opens the archive for reading.
  func open() throws -> CitationStore { try CitationStore(path: resolved, access: .reading) }
}

/// How the output looks.
struct OutputOptions: ParsableArguments {
  @Option(help: "Colour: auto, always or never.")
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "Say nothing but results and errors.")
  var quiet = false

  var style: Style { Style(isColored: color.isColored) }
}

/// What files are read, and how.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(name: .shortAndLong, help: "How many threads work (else one a core).")
  var jobs: Int?

  @Option(help: "The document's symbol, whatever the file says; for one file only.")
  var symbol: String?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if symbol != nil, paths.count > 1 { throw ValidationError("--symbol is for one file only.") }
    _ = try options()
  }

  /// What the reader is told.
  func options() throws -> DocumentReader.Options { try InputOptions.options(symbol: symbol) }

  /// What the reader is told of a document whose symbol a person wrote.
  static func options(symbol: String?) throws -> DocumentReader.Options {
    guard let symbol else { return DocumentReader.Options() }
    do throws(SymbolError) {
      return DocumentReader.Options(symbol: try DocumentSymbol(parsing: symbol))
    } catch {
      throw ValidationError("--symbol: \(error)")
    }
  }
}

/// Which citations a walk follows.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only these relations, in any inflection: recalling,taking-note.")
  var via: String?

  @Option(help: "How many citations deep to go.")
  var depth: Int?

  @Option(help: "Only these places: front, preamble, operative, annex, closing (all but the front otherwise).")
  var place: String?

  @Option(help: "Only documents of these bodies, by code: A,S,E,A/HRC.")
  var body: String?

  func validate() throws { _ = try options(.ancestors) }

  /// The options of a walk.
  func options(_ direction: WalkOptions.Direction) throws -> WalkOptions {
    var options = WalkOptions(direction: direction)
    if let depth {
      guard depth >= 0 else { throw ValidationError("--depth can't be negative.") }
      options.depth = depth
    }
    if let via { options.relations = Set(try FilterOptions.items(via).map(FilterOptions.relation)) }
    if let place {
      options.places = Set(
        try FilterOptions.items(place).map { name in
          guard let place = Place(rawValue: name.lowercased()) else {
            let known = Place.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--place: there is no place '\(name)'; places are \(known).")
          }
          return place
        })
    }
    if let body {
      options.bodies = Set(
        try FilterOptions.items(body).map { code in
          guard Body(code: code) != nil || Body(code: code.uppercased()) != nil else {
            throw ValidationError("--body: there is no body '\(code)'; give its code, such as A, S, E or A/HRC.")
          }
          return code.uppercased()
        })
    }
    return options
  }

  /// The family that a word of `--via` names.
  private static func relation(_ word: String) throws -> String {
    if let family = Relation.family(of: word) { return family }
    let near = Relation.nearest(to: word)
    let remedy =
      near.isEmpty
      ? "relations are \(Relation.families.joined(separator: ", "))"
      : "did you mean \(near.joined(separator: " or "))?"
    throw ValidationError("--via: there is no relation '\(word)'; \(remedy)")
  }

  private static func items(_ list: String) -> [String] {
    list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
