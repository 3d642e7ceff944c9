import UNSymbols

/// A line of a page, or a cell of one: runs that are read from left to right.
struct PDFLine: Sendable {
  /// The runs in the order in which they are read.
  private(set) var runs: [PDFRun]
  /// The run that says where the line stands and how large it is: the longest.
  let main: PDFRun

  /// Where the first letter begins.
  var left: Double { runs[0].left }
  /// Where the last letter ends.
  var right: Double { runs[runs.count - 1].right }
  /// The lowest point of its font.
  var bottom: Double { main.bottom }
  /// The size of its font.
  var size: Double { main.size }
  /// Whether most of its words are bold.
  var isBold: Bool { main.isBold }

  /// Makes a line of runs that stand side by side, at least one.
  init(_ row: [PDFRun]) {
    let main = row.max { ($0.words.count, $1.left) < ($1.words.count, $0.left) }!
    self.main = main
    runs = row.sorted { ($0.left, $0.words.lowerBound) < ($1.left, $1.words.lowerBound) }
    for index in runs.indices {
      runs[index].isRaised =
        runs[index].size < main.size * 0.85 && runs[index].bottom < main.bottom - (main.bottom - main.top) * 0.1
      if index > 0 { runs[index - 1].right = min(runs[index - 1].right, runs[index].left) }
    }
  }

  /// How much of the narrower of two lines stands above or below the other: 0 to 1.
  func overlap(_ other: PDFLine) -> Double {
    let shared = min(right, other.right) - max(left, other.left)
    return max(0, shared) / max(0.01, min(right - left, other.right - other.left))
  }

  /// How many runs of a row are compared with the next: no line of print has more. Keeps the time linear.
  private static let mostInRow = 256

  /// Sorts runs into rows, from the top to the bottom: side by side is what shares two fifths of the lower one's height.
  static func rows(_ runs: [PDFRun]) -> [[PDFRun]] {
    var rows: [[PDFRun]] = []
    var tallest: PDFRun?
    for run in runs.sorted(by: { ($0.bottom, $0.left, $0.words.lowerBound) < ($1.bottom, $1.left, $1.words.lowerBound) }
    ) {
      if let known = tallest, run.overlap(known) >= 0.4 {
        // Letters that are printed twice, a hair apart, look bold.
        let isTwin = rows[rows.count - 1].suffix(mostInRow).contains {
          $0.words.count == run.words.count && abs($0.left - run.left) < run.size / 5
            && abs($0.right - run.right) < run.size / 5 && abs($0.top - run.top) < run.size / 5
        }
        if !isTwin { rows[rows.count - 1].append(run) }
        if run.bottom - run.top > known.bottom - known.top { tallest = run }
      } else {
        rows.append([run])
        tallest = run
      }
    }
    return rows
  }

  /// Cuts a row into lines where a gap is too wide for one between words. Behind a paragraph's number or letter it may be wider;
  /// a raised mark at the beginning never stands alone, however far the tab behind it leads.
  static func lines(_ row: [PDFRun], _ bytes: [UInt8]) -> [PDFLine] {
    let row = dividedAtMarks(row, bytes)
    let runs = PDFLine(row).runs
    if isJustified(runs) { return [PDFLine(runs)] }
    var lines: [PDFLine] = []
    var first = 0
    for index in runs.indices.dropFirst() {
      let gap = runs[index].left - runs[index - 1].right
      let size = max(runs[index].size, runs[index - 1].size)
      let isLabel =
        index == first + 1 && (runs[first].isRaised || Self.isLabel(bytes[runs[first].words]))
        || index == first + 2 && isDashed(runs[first], runs[first + 1], bytes)
      let isMark = index == 1 && runs[0].isRaised
      guard !isMark, gap > size * (isLabel ? 8 : 2.5) else { continue }
      lines.append(PDFLine(Array(runs[first..<index])))
      first = index
    }
    lines.append(PDFLine(Array(runs[first...])))
    return lines
  }

  /// Whether two runs are a paragraph's number and its dash, as in Arabic: `1 -`.
  private static func isDashed(_ number: PDFRun, _ dash: PDFRun, _ bytes: [UInt8]) -> Bool {
    bytes[dash.words].elementsEqual([0x2D]) && number.words.count <= 3 && bytes[number.words].allSatisfy(\.isDigit)
  }

  /// Whether the gaps between three words and more are alike, as in a line of few words that is spread from margin to margin.
  private static func isJustified(_ runs: [PDFRun]) -> Bool {
    let gaps = zip(runs, runs.dropFirst()).map { $1.left - $0.right }.filter { $0 > runs[0].size * 0.15 }
    guard gaps.count >= 2, let least = gaps.min(), let most = gaps.max() else { return false }
    return most < runs[0].size * 8 && most - least < most * 0.12
  }

  /// Whether words are what stands before a paragraph, set apart: `12.`, `(a)`, `IV.`, `73/6.`, `1/`, `*`, a dash, a bullet.
  static func isLabel(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.count <= 10, let last = words.last else { return false }
    switch last {
    case 0x2E, 0x29, 0x2F: return !words.contains(0x20) && words.contains { $0.isAlphanumeric }
    case 0x2A, 0x2D: return words.allSatisfy { $0 == last }
    default: return words.first! >= 0x80 ? words.count <= 4 : words.allSatisfy(\.isDigit) && words.count <= 3
    }
  }
}
