public import DocumentReading

/// Which way and how far a walk goes.
public struct WalkOptions: Sendable, Hashable {
  /// Which way a walk goes.
  public enum Direction: String, Sendable, CaseIterable {
    /// To the documents that a document cites, those that they cite, and so on.
    case ancestors
    /// To the documents that cite a document, those that cite them, and so on.
    case descendants
  }

  /// Which way the walk goes.
  public var direction: Direction
  /// The families of governing words to follow, as `Relation.family(of:)` gives them; nil for all, with and without words.
  public var relations: Set<String>?
  /// How many citations deep the walk goes; nil to the end.
  public var depth: Int?
  /// The places whose citations are followed. The front, where mastheads refer to agenda items and reports, is left out
  /// unless it is asked for.
  public var places: Set<Place> = [.preamble, .operative, .annex, .closing]
  /// The documents that are shown and walked through. The one from which the walk begins is always shown.
  public var documents = DocumentFilter()
  /// The codes of the bodies whose documents are shown and walked through, upper case; nil for all.
  public var bodies: Set<String>? {
    get { documents.bodies }
    set { documents.bodies = newValue }
  }

  /// Whether the walk keeps every citation that it follows; if not, only that by which each document was reached first, and
  /// those that name no known document. A walk through a hundred thousand documents is three times as fast then.
  public var keepsEveryCitation = true

  /// Whether the walk reads the days that others print with documents that have none of their own, as timelines, pictures and
  /// exports need them. A filter by days reads them anyway.
  public var datesDocuments = false

  /// Makes options of a whole walk.
  public init(direction: Direction) {
    self.direction = direction
  }

  /// Options that leave out nothing, the front neither.
  public static var everyPlace: WalkOptions {
    var options = WalkOptions(direction: .ancestors)
    options.places = Set(Place.allCases)
    return options
  }

  /// Whether nothing is held back but the front.
  package var isEmpty: Bool {
    relations == nil && depth == nil && documents.isEmpty && places == WalkOptions(direction: direction).places
  }

  /// Whether a citation may be followed, whatever it leads to.
  package func allows(_ edge: CitationEdge) -> Bool {
    guard places.contains(where: { $0.rawValue == edge.place }) else { return false }
    guard let relations else { return true }
    return edge.relation.map(relations.contains) ?? false
  }

  /// Whether a document may be walked to.
  package func allows(_ node: DocumentNode) -> Bool { documents.allows(node) }
}
