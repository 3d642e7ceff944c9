extension DefaultStringInterpolation {
  /// A number with its noun: `\(count, of: "citation")` is "1 citation", "2 citations".
  package mutating func appendInterpolation(_ count: Int, of noun: String) {
    appendLiteral("\(count) \(noun)\(count == 1 ? "" : "s")")
  }
}
