/// Puts the runs of a page into the order in which they are read: a printed page may have two columns or three.
struct PDFColumns {
  /// The parts of a page, each with runs that are read row by row.
  private(set) var regions: [[PDFRun]] = []

  /// Divides the runs of a page.
  init(_ runs: [PDFRun]) {
    divide(runs, depth: 0)
  }

  /// Divides runs at the gutter between two columns. What crosses it (a title, notes below both) is read between what stands
  /// above and what stands below.
  private mutating func divide(_ runs: [PDFRun], depth: Int) {
    guard depth < 3, let gutter = Self.gutter(runs) else {
      if !runs.isEmpty { regions.append(runs) }
      return
    }
    var left: [PDFRun] = []
    var right: [PDFRun] = []
    var across: [PDFRun] = []
    for row in PDFLine.rows(runs) {
      if row.contains(where: { $0.left < gutter && $0.right > gutter }) || Self.isCentred(row, gutter) {
        if !left.isEmpty || !right.isEmpty {
          if !across.isEmpty { regions.append(across) }
          across = []
          divide(left, depth: depth + 1)
          divide(right, depth: depth + 1)
          (left, right) = ([], [])
        }
        across += row
      } else {
        if !across.isEmpty { regions.append(across) }
        across = []
        for run in row {
          if run.right <= gutter { left.append(run) } else { right.append(run) }
        }
      }
    }
    if !across.isEmpty { regions.append(across) }
    divide(left, depth: depth + 1)
    divide(right, depth: depth + 1)
  }

  /// Whether the words of a row stand on both sides of a gutter with no gap there: a line in several fonts.
  private static func isCentred(_ row: [PDFRun], _ gutter: Double) -> Bool {
    guard let before = row.filter({ $0.right <= gutter }).map(\.right).max(),
      let behind = row.filter({ $0.left >= gutter }).map(\.left).min()
    else { return false }
    return behind - before < row[0].size * 0.5
  }

  /// Where the gutter between two columns of prose is, or nil.
  ///
  /// Columns are prose when most of their lines fill them: this tells them from the cells of a table and the page numbers of
  /// a list of contents.
  private static func gutter(_ runs: [PDFRun]) -> Double? {
    guard runs.count >= 12, let textLeft = runs.map(\.left).min(), let textRight = runs.map(\.right).max() else {
      return nil
    }
    let width = textRight - textLeft
    var starts: [Int: Int] = [:]
    for run in runs where run.left > textLeft + width * 0.25 && run.left < textLeft + width * 0.75 {
      starts[Int(run.left.rounded()), default: 0] += 1
    }
    let candidates = starts.filter { $0.value >= 5 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(6)
    for (start, _) in candidates {
      let gutter = Double(start) - runs[0].size * 0.2
      if isGutter(gutter, runs, textLeft, textRight) { return gutter }
    }
    return nil
  }

  private static func isGutter(_ gutter: Double, _ runs: [PDFRun], _ textLeft: Double, _ textRight: Double) -> Bool {
    let left = PDFLine.rows(runs.filter { $0.right <= gutter })
    let right = PDFLine.rows(runs.filter { $0.left >= gutter })
    let across = PDFLine.rows(runs.filter { $0.left < gutter && $0.right > gutter })
    guard left.count >= 5, right.count >= 5, across.count * 2 <= left.count + right.count else { return false }
    func full(_ rows: [[PDFRun]], _ width: Double) -> Int {
      rows.count { row in row.reduce(0) { $0 + $1.right - $1.left } > width * 0.6 }
    }
    guard full(left, gutter - textLeft) * 2 > left.count, full(right, textRight - gutter) * 2 > right.count else {
      return false
    }
    // Both stand side by side.
    let top = max(left[0][0].top, right[0][0].top)
    let bottom = min(left[left.count - 1][0].bottom, right[right.count - 1][0].bottom)
    let shorter = min(
      left[left.count - 1][0].bottom - left[0][0].top, right[right.count - 1][0].bottom - right[0][0].top)
    return bottom - top > shorter * 0.5
  }
}
