import ArgumentParser
import CitationGraph
import DocumentReading

/// Which citations count.
struct FilterOptions: ParsableArguments {
  @Option(
    help: "Only these relations, in any inflection: recalling,taking-note.",
    // Asked for only when a shell completes words: the tables behind it take longer to read than many a question to answer.
    completion: .custom { _, _, _ in Relation.families })
  var via: String?

  @Option(
    help:
      "Only these places: front, preamble, operative, annex, closing (else all in search, check and a whole export, all but the front elsewhere; show and stats count all).",
    completion: .list(Place.allCases.map(\.rawValue)))
  var place: String?

  @OptionGroup var documents: DocumentOptions

  func validate() throws { _ = try options(.ancestors) }

  /// Which citations count in a question about the whole archive: those by the documents that are let through.
  func citations() throws -> CitationFilter {
    let walk = try options(.ancestors)
    var filter = CitationFilter()
    filter.relations = walk.relations
    filter.places = walk.places
    filter.citing = walk.documents
    return filter
  }

  /// The options of a walk to its end.
  func options(_ direction: WalkOptions.Direction) throws -> WalkOptions {
    var options = WalkOptions(direction: direction)
    options.relations = try via.map { Set(try DocumentOptions.items($0, "--via").map(FilterOptions.relation)) }
    if let place { options.places = Set(try DocumentOptions.items(place, "--place").map(FilterOptions.place)) }
    options.documents = try documents.filter()
    return options
  }

  private static func place(_ name: String) throws -> Place {
    guard let place = Place(rawValue: name.lowercased()) else {
      let known = Place.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--place: there is no place '\(name)'; places are \(known).")
    }
    return place
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
}

/// Which citations a walk follows, and how far.
struct WalkFilterOptions: ParsableArguments {
  @OptionGroup var filter: FilterOptions

  @Option(parsing: .unconditional, help: "How many citations deep to go.")
  var depth: Int?

  func validate() throws {
    if let depth, depth < 0 { throw ValidationError("--depth can't be negative.") }
  }

  /// The options of a walk.
  func options(_ direction: WalkOptions.Direction) throws -> WalkOptions {
    var options = try filter.options(direction)
    options.depth = depth
    return options
  }
}
