/// The families of governing words, and the ways in which a person may write them.
public enum Relation {
  /// The family that a text names, in any inflection: `recalling` for "Recalls", `taking-note` for "taking note also".
  ///
  /// A text that names no known family is returned in the form of one: lower case, hyphens for spaces.
  public static func family(of text: String) -> String {
    var words = text.lowercased().split { !$0.isLetter }.map(String.init)
    while words.count > 1, let last = words.last, modifiers.contains(last) { words.removeLast() }
    guard let first = words.first else { return "" }
    let verb = participle(of: first)
    if verb == "taking", words.count > 1 { return "taking-" + words[1] }
    if verb == "bearing", words.contains("mind") { return "bearing-in-mind" }
    if verb == "having", words.count > 1 { return "having-" + words[1] }
    return ([verb] + words.dropFirst()).joined(separator: "-")
  }

  /// Words that change a phrase without changing its family.
  private static let modifiers: Set<String> = [
    "also", "further", "again", "once", "more", "appreciation", "concern", "satisfaction", "with", "in", "particular",
    "deep", "regret", "interest", "that", "inter", "alia",
  ]

  /// The participle of a verb: `recalling` of recall, recalls, recalled.
  private static func participle(of verb: String) -> String {
    let irregular = ["took": "taking", "taken": "taking", "bore": "bearing", "has": "having", "had": "having"]
    if let known = irregular[verb] { return known }
    if verb.hasSuffix("ing") { return verb }
    var stem = Substring(verb)
    if stem.hasSuffix("ies") || stem.hasSuffix("ied") {
      stem = stem.dropLast(3) + "y"
    } else if stem.hasSuffix("sses") || stem.hasSuffix("shes") || stem.hasSuffix("zes") && stem.count > 4 {
      stem = stem.dropLast(2)
    } else if stem.hasSuffix("ed") {
      stem = stem.dropLast(2)
    } else if stem.hasSuffix("s"), !stem.hasSuffix("ss") {
      stem = stem.dropLast()
    }
    if stem.hasSuffix("e"), !stem.hasSuffix("ee") { stem = stem.dropLast() }
    return stem + "ing"
  }
}
