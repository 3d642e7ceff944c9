/// What a walk from one document reached: the root is the first node.
public struct CitationWalk: Sendable, Hashable {
  /// Which way and how far the walk went.
  public var options: WalkOptions
  /// The documents and the citations that were followed.
  public var graph: GraphSnapshot
  /// How many citations lie between the root and each node, at the least. A part is as deep as its whole.
  public var depths: [Int]
  /// By which node each was reached first; nil for the root.
  public var origins: [Int?]
}
