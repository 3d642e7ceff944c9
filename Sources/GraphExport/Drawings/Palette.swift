/// The colours of bodies and relations: fixed for the frequent ones, drawn from a list by name for the others.
enum Palette {
  /// The colours of a body's documents: the line, and the fill when the document was ingested.
  static func colour(ofBody code: String?) -> (line: String, fill: String) {
    guard let code else { return ("#777777", "#eeeeee") }
    switch code {
    case "A": return ("#1f5fa8", "#d6e6f7")
    case "S": return ("#a83232", "#f7dada")
    case "E": return ("#2e7d4f", "#d8f0e0")
    case "A/HRC": return ("#7a4aa0", "#eadcf5")
    default: return others[Int(hash(code) % UInt32(others.count))]
    }
  }

  /// The colour of a relation's arrows.
  static func colour(ofRelation relation: String?) -> String {
    switch relation {
    case nil: return "#999999"
    case "recalling": return "#1f5fa8"
    case "reaffirming": return "#2e7d4f"
    case "taking-note": return "#b07a1e"
    case "noting": return "#d2a24c"
    case "welcoming": return "#1f8a8a"
    case "deciding": return "#a83232"
    case "requesting": return "#d9764a"
    case let relation?: return others[Int(hash(relation) % UInt32(others.count))].line
    }
  }

  /// The parts of a colour such as `#1f5fa8`, 0 to 255.
  static func components(_ colour: String) -> (red: Int, green: Int, blue: Int) {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    return (value >> 16, value >> 8 & 255, value & 255)
  }

  private static let others: [(line: String, fill: String)] = [
    ("#8a6d1f", "#f5ecd0"), ("#1f8a8a", "#d3f0f0"), ("#a0487a", "#f7dcea"), ("#5f6fa8", "#dfe3f5"),
    ("#6b7f2a", "#e9f0d0"), ("#a8602e", "#f7e3d3"), ("#4f5b66", "#e2e6ea"), ("#8a4a4a", "#f0dede"),
  ]

  /// A hash that is the same in every run (FNV-1a).
  private static func hash(_ text: String) -> UInt32 {
    text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
