/// A page with its words and their places, in the units of poppler's output, from the upper left corner.
struct PDFPage: Sendable {
  /// The width of the page.
  var width: Double
  /// The height of the page.
  var height: Double
  /// The runs in the order in which the page prints them.
  var runs: [PDFRun] = []
}

/// Words in one font on one line.
struct PDFRun: Sendable, Hashable {
  /// The words, in the bytes of all pages; white space at both ends left out.
  var words: Range<Int>
  /// Where the first letter begins.
  var left: Double
  /// Where the last letter ends, as far as the file tells.
  var right: Double
  /// The highest point of the font.
  var top: Double
  /// The lowest point of the font.
  var bottom: Double
  /// The size of the font.
  var size: Double
  /// Whether the words are bold.
  var isBold = false
  /// Whether white space stands before the words.
  var follows = false
  /// Whether white space stands behind the words.
  var precedes = false
  /// Whether the words are smaller and higher than their line: a note's mark, or the letters of "1st".
  var isRaised = false

  /// How much of the lower of two runs stands beside the other: 0 to 1.
  func overlap(_ other: PDFRun) -> Double {
    let shared = min(bottom, other.bottom) - max(top, other.top)
    return max(0, shared) / max(0.01, min(bottom - top, other.bottom - other.top))
  }
}
