import ArgumentParser
import CitationGraph
import DocumentReading
import Foundation
import GraphExport
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
  @Argument(
    help: "Files, folders, members of archives (archive.zip!/inner/path), or - for standard input.", completion: .file()
  )
  var paths: [String]

  @Option(name: .shortAndLong, help: "How many threads work (else one a core).")
  var jobs: Int?

  @Option(help: "The document's symbol, whatever the file says; for one file only.")
  var symbol: String?

  @Option(help: "The language of the files, whatever their words look like: en, fr, es, ru, ar or zh.")
  var language: String?

  func validate() throws {
    if let language, Language.named(language) == nil {
      throw ValidationError(
        "--language: \(language) is not one of \(Language.all.map(\.code).joined(separator: ", ")).")
    }
    if paths.contains("") { throw ValidationError("a path is empty.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if symbol != nil, paths.count > 1 { throw ValidationError("--symbol is for one file only.") }
    _ = try options()
  }

  /// What the reader is told.
  func options() throws -> DocumentReader.Options {
    var options = try InputOptions.options(symbol: symbol)
    options.language = language
    return options
  }

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

  @Option(help: "Only documents adopted on or after this day or year: 1998, 1998-12-04.")
  var since: String?

  @Option(help: "Only documents adopted on or before this day or year.")
  var until: String?

  func validate() throws { _ = try options(.ancestors) }

  /// Whether anything is asked for.
  var isEmpty: Bool {
    depth == nil && via == nil && place == nil && body == nil && since == nil && until == nil
  }

  /// Which citations count in a question about the whole archive: those by the documents that are let through.
  func citations() throws -> CitationFilter {
    if depth != nil { throw ValidationError("--depth has no meaning here: the whole archive is looked at.") }
    let walk = try options(.ancestors)
    var filter = CitationFilter()
    filter.relations = walk.relations
    filter.places = walk.places
    filter.citing = walk.documents
    return filter
  }

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
    options.documents.since = try since.map { try FilterOptions.day($0, "--since", month: 1, day: 1) }
    options.documents.until = try until.map { try FilterOptions.day($0, "--until", month: 12, day: 31) }
    return options
  }

  /// A day, or a year with the day in it that is meant.
  private static func day(_ text: String, _ name: String, month: Int, day: Int) throws -> CalendarDate {
    let year = text.count == 4 ? Int(text).flatMap { CalendarDate(year: $0, month: month, day: day) } : nil
    guard let date = year ?? CalendarDate(iso: text) else {
      throw ValidationError("\(name): '\(text)' is no day; give a year (1998) or a day (1998-12-04).")
    }
    return date
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

/// How an answer of rows is printed.
struct ListingOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, dot
  }

  @Option(help: "How the answer is printed: table, json (one object a line) or dot.")
  var format: Format = .table
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  /// Prints an answer, its notes on standard error; ends with 1 when it has no rows.
  func print(_ listing: Listing) throws {
    switch format {
    case .table:
      var table = Table(listing.columns.map { "\($0)".uppercased() })
      table.rows = listing.rows.map { $0.map(\.cell) }
      if !table.rows.isEmpty { try table.print(output.style) }
    case .json: try Output.write(listing.json)
    case .dot:
      var text = ""
      DOTFormat(generator: "citegraph \(Citegraph.version)", root: listing.root).write(listing.graph, to: &text)
      try Output.write(text.utf8)
    }
    try Output.flush()
    let notes = listing.rows.isEmpty && listing.notes.isEmpty ? ["nothing found"] : listing.notes
    if !output.quiet { for note in notes { Messages.note(note) } }
    if listing.rows.isEmpty { throw ExitCode(1) }
  }
}

/// How many rows an answer has at most.
struct TopOption: ParsableArguments {
  @Option(help: "How many rows there are at most.")
  var top = 20

  func validate() throws {
    if top < 1 { throw ValidationError("--top must be at least 1.") }
  }
}
