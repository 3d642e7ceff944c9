/// The letters of a part, or of several that were adopted as one text: `B`, `A-C`.
struct PartLetters {
  private let first: Substring
  private let last: Substring

  /// Reads the part of a symbol.
  init(_ part: String) {
    let ends = part.split(separator: "-", omittingEmptySubsequences: false)
    first = ends[0]
    last = ends.count == 2 ? ends[1] : ends[0]
  }

  /// Whether several parts are one text.
  var isJoint: Bool { first != last }

  /// Whether other letters, of the same text, are among these.
  func holds(_ other: PartLetters) -> Bool {
    guard isJoint, (other.first, other.last) != (first, last) else { return false }
    return !PartLetters.precedes(other.first, first) && !PartLetters.precedes(last, other.last)
  }

  /// Behind Z comes AA.
  private static func precedes(_ a: Substring, _ b: Substring) -> Bool {
    let (lengthOfA, lengthOfB) = (a.utf8.count, b.utf8.count)
    return lengthOfA != lengthOfB ? lengthOfA < lengthOfB : a < b
  }
}
