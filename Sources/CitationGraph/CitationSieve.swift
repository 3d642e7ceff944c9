import DocumentReading

/// Tells which citations are followed by the numbers of their place and wording, without reading their words: what
/// `WalkOptions.allows(_:)` says of a citation that was read.
struct CitationSieve {
  private let relations: Set<String>?
  private let places: Set<Int64>
  /// What was said of each wording.
  private var isFollowed: [Int64: Bool] = [:]

  init(_ options: WalkOptions) {
    relations = options.relations
    places = Set(options.places.map(\.code))
  }

  /// Whether a citation is followed.
  mutating func follows(place: Int64, wording: Int64, _ rows: GraphRows) throws -> Bool {
    guard places.contains(place) else { return false }
    guard let relations else { return true }
    if let known = isFollowed[wording] { return known }
    let follows = try rows.wording(wording).relation.map(relations.contains) ?? false
    isFollowed[wording] = follows
    return follows
  }
}
