/// How arrows look: in a crowded picture those at the root stand out and the others are thin and pale.
struct ArrowLook {
  let isCrowded: Bool
  let root: String?
  /// Whether arrows have their words beside them.
  let isLabelled: Bool

  init(_ drawing: Drawing, root: String?) {
    isCrowded = drawing.arrows.count > 40
    isLabelled = drawing.arrows.count <= 16
    self.root = root
  }

  /// The colours, one a relation, and the width of an arrow.
  func attributes(of arrow: Drawing.Arrow, in drawing: Drawing) -> String {
    let isAtRoot = [arrow.source, arrow.target].contains { drawing.boxes[$0].node.id == root }
    let isPale = isCrowded && !isAtRoot
    // More than three lines side by side are no longer told apart.
    let colours = arrow.relations.prefix(isPale ? 1 : 3).map { Palette.colour(ofRelation: $0) + (isPale ? "90" : "") }
    var unique: [String] = []
    for colour in colours where !unique.contains(colour) { unique.append(colour) }
    return "color=\"\(unique.joined(separator: ":"))\"" + (isPale ? ", penwidth=0.7" : "")
  }
}
