/// The words above a picture: what it shows, and which colour is which relation.
struct DOTLegend {
  /// The label, as Graphviz's HTML.
  let text: String

  init(_ drawing: Drawing, title: String) {
    var counts: [String: Int] = [:]
    for arrow in drawing.arrows {
      // Graphviz takes no empty words.
      for case let relation? in arrow.relations where !relation.isEmpty { counts[relation, default: 0] += 1 }
    }
    let common = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10).map(\.key)
    var words = common.map {
      "<font color=\"\(Palette.colour(ofRelation: $0))\">\(MarkupText.escaped(PlainText.line($0)))</font>"
    }
    if counts.count > common.count { words.append("and others") }
    if drawing.boxes.contains(where: { !$0.isIngested && !$0.isUnresolved }) { words.append("white: not ingested") }
    if drawing.boxes.contains(where: \.isUnresolved) { words.append("dashed: unresolved") }
    if drawing.arrows.contains(where: \.isPart) { words.append("dotted: part of") }
    var lines = ["<b>\(MarkupText.escaped(PlainText.line(title)))</b>"]
    if !words.isEmpty { lines.append(words.joined(separator: " &#160; ")) }
    text = "<\(lines.joined(separator: "<br/>"))>"
  }
}
