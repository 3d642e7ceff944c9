/// Cuts the rows of a column into lines, or into the cells of a table.
///
/// A wide gap divides cells; but a line of few words that is spread to both margins has such gaps too. It ends where lines
/// near it end, and the line below it has words where it has gaps.
enum PDFCells {
  /// The lines of each row, from the top to the bottom.
  static func lines(_ rows: [[PDFRun]], _ bytes: [UInt8]) -> [[PDFLine]] {
    let cut = rows.map { PDFLine.lines($0, bytes) }
    return cut.indices.map { index in
      cut[index].count > 1 && isSpread(index, cut) ? [PDFLine(cut[index].flatMap(\.runs))] : cut[index]
    }
  }

  private static func isSpread(_ index: Int, _ rows: [[PDFLine]]) -> Bool {
    let row = rows[index]
    let end = row[row.count - 1].right
    // It is not the last line of its paragraph.
    guard index + 1 < rows.count, case let below = rows[index + 1], isNear(below, row),
      rows[max(0, index - 4)...min(rows.count - 1, index + 4)].contains(where: {
        $0.count == 1 && abs($0[0].right - end) <= row[0].size * 0.15
      })
    else { return false }
    return zip(row, row.dropFirst()).allSatisfy { left, right in
      right.left - left.right < left.size * 8
        && below.contains { $0.left <= left.right && $0.right >= right.left }
        && !(index > 0 && isNear(rows[index - 1], row) && hasGap(rows[index - 1], from: left.right, to: right.left))
    }
  }

  /// Whether one row stands directly above or below another.
  private static func isNear(_ row: [PDFLine], _ other: [PDFLine]) -> Bool {
    abs(row[0].bottom - other[0].bottom) < max(row[0].size, other[0].size) * 2.2
  }

  /// Whether a row has a gap above or below another one.
  private static func hasGap(_ row: [PDFLine], from left: Double, to right: Double) -> Bool {
    zip(row, row.dropFirst()).contains { min($1.left, right) - max($0.right, left) > $0.size }
  }
}
