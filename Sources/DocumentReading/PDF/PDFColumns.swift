import UNSymbols

/// Puts the runs of a page into the order in which they are read: a printed page may have two columns or three.
struct PDFColumns {
  /// The parts of a page, each with runs that are read row by row.
  private(set) var regions: [[PDFRun]] = []

  /// Divides the runs of a page.
  init(_ runs: [PDFRun]) {
    let (head, rest) = Self.gutter(runs) == nil ? ([], runs) : Self.headed(runs)
    if !head.isEmpty { regions.append(head) }
    divide(rest, depth: 0)
  }

  /// How many empty bands are tried for the one below a masthead. Keeps the time linear.
  private static let mostBands = 16

  /// Takes off the masthead of a page with columns: what stands above an empty band across the page and is not set in columns.
  private static func headed(_ runs: [PDFRun]) -> (head: [PDFRun], rest: [PDFRun]) {
    let rows = PDFLine.rows(runs)
    let tops = rows.map { $0.map(\.top).min()! }
    var bottom = 0.0
    var bands: [Int] = []
    for (index, row) in rows.enumerated() {
      if index > 0, tops[index...].prefix(4).min()! - bottom > row[0].size * 2.5 { bands.append(index) }
      bottom = max(bottom, row.map(\.bottom).max()!)
    }
    for index in bands.prefix(mostBands).reversed() where index * 2 <= rows.count {
      let (head, rest) = (rows[..<index].flatMap { $0 }, rows[index...].flatMap { $0 })
      if gutter(rest) != nil, gutter(head) == nil { return (head, rest) }
    }
    return ([], runs)
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
    let candidates = starts.filter { $0.value >= 3 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(6)
    let rows = PDFLine.rows(runs)
    for (start, _) in candidates {
      let gutter = end(before: Double(start), rows)
      if isGutter(gutter, Double(start), runs, textLeft, textRight) { return gutter }
    }
    return nil
  }

  /// The place right behind the left column, when most lines of the right one begin at `start`. Some lines of the right one,
  /// such as its notes, may begin nearer to the left one, and a title above both may end between them.
  private static func end(before start: Double, _ rows: [[PDFRun]]) -> Double {
    var end = 0.0
    var size = 0.0
    for row in rows {
      guard let first = row.first(where: { abs($0.left - start) < 1.5 }) else { continue }
      size = max(size, first.size)
      var last = -Double.infinity
      for run in row.sorted(by: { $0.left < $1.left }) where run.right <= start {
        // A mark stands alone before a note of the right column; one behind words belongs to them.
        if run.size < first.size * 0.85, run.left - last > first.size * 0.5 { continue }
        last = run.right
      }
      end = max(end, last)
    }
    guard end > 0 else { return start - size * 0.2 }
    // Where lines are ragged, some with nothing beside them are longer: the place that the fewest runs cross is right.
    let lefts = rows.joined().map(\.left).sorted()
    let rights = rows.joined().map(\.right).sorted()
    func crossings(_ place: Double) -> Int { below(place, lefts) - below(place.nextUp, rights) }
    let ends =
      [end] + rights[below(end.nextUp, rights)..<max(below((end + start) / 2, rights), below(end.nextUp, rights))]
    return ends.map { min($0 + size * 0.2, ($0 + start) / 2) }.min { crossings($0) < crossings($1) }!
  }

  /// How many of some sorted numbers are smaller than another.
  private static func below(_ limit: Double, _ numbers: [Double]) -> Int { numbers.partitionPoint { $0 >= limit } }

  private static func isGutter(
    _ gutter: Double, _ start: Double, _ runs: [PDFRun], _ textLeft: Double, _ textRight: Double
  ) -> Bool {
    let left = PDFLine.rows(runs.filter { $0.right <= gutter })
    let right = PDFLine.rows(runs.filter { $0.left >= gutter })
    let across = PDFLine.rows(runs.filter { $0.left < gutter && $0.right > gutter })
    // The last column of a file may be short.
    guard left.count >= 5, right.count >= (left.count < 10 ? 5 : 3), across.count * 2 <= left.count + right.count
    else { return false }
    func full(_ rows: [[PDFRun]], _ width: Double) -> Int {
      rows.count { row in row.reduce(0) { $0 + $1.right - $1.left } > width * 0.6 }
    }
    guard full(left, start - textLeft) * 2 > left.count, full(right, textRight - start) * 2 > right.count else {
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
