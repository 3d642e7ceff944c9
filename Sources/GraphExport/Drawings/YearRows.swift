/// The rows of a picture in which time runs downwards, from the newest documents to the oldest.
///
/// Each year has one row, and more where documents of a year cite each other, so that arrows lead down: Graphviz loses arrows
/// between boxes of one row that stand in different frames.
struct YearRows {
  /// A row.
  struct Row {
    /// The year; nil for documents without a date.
    var year: Int?
    /// How many rows of the year lie above.
    var step: Int
    var boxes: [Int]
  }

  var rows: [Row] = []
  /// The row of each box, by number; none for citations that name no document.
  private var places: [Int: Int] = [:]

  /// The rows of the boxes that name a document.
  init(_ drawing: Drawing) {
    var years: [Int: [Int]] = [:]
    var undated: [Int] = []
    for (index, box) in drawing.boxes.enumerated() where !box.isUnresolved {
      if let year = box.year { years[year, default: []].append(index) } else { undated.append(index) }
    }
    let levels = YearRows.levels(of: drawing)
    for (year, boxes) in years.sorted(by: { $0.key > $1.key }) {
      let ofLevel = Dictionary(grouping: boxes) { levels[$0] }
      let top = ofLevel.keys.max() ?? 0
      for step in 0...top { rows.append(Row(year: year, step: step, boxes: ofLevel[top - step] ?? [])) }
    }
    if !undated.isEmpty { rows.append(Row(year: nil, step: 0, boxes: undated)) }
    for (place, row) in rows.enumerated() {
      for box in row.boxes { places[box] = place }
    }
  }

  /// Whether an arrow leads to a lower row, or to a box that stands in none.
  func leadsDown(_ arrow: Drawing.Arrow) -> Bool {
    guard let source = places[arrow.source], let target = places[arrow.target] else { return true }
    return source < target
  }

  /// How many boxes of the same year lie below each box on the longest way along the arrows; where arrows go round, one of
  /// them is left out.
  private static func levels(of drawing: Drawing) -> [Int] {
    var targets: [[Int]] = Array(repeating: [], count: drawing.boxes.count)
    for arrow in drawing.arrows where drawing.boxes[arrow.source].year != nil {
      if drawing.boxes[arrow.source].year == drawing.boxes[arrow.target].year {
        targets[arrow.source].append(arrow.target)
      }
    }
    var levels: [Int?] = Array(repeating: nil, count: drawing.boxes.count)
    var isOnWay = Array(repeating: false, count: drawing.boxes.count)
    for first in drawing.boxes.indices where levels[first] == nil {
      var way = [(box: first, next: 0, level: 0)]
      isOnWay[first] = true
      while var last = way.popLast() {
        if last.next < targets[last.box].count {
          let target = targets[last.box][last.next]
          if let level = levels[target] {
            last.level = max(last.level, level + 1)
            last.next += 1
            way.append(last)
          } else if isOnWay[target] {
            last.next += 1
            way.append(last)
          } else {
            // Asked again when the target's level is known.
            way.append(last)
            way.append((target, 0, 0))
            isOnWay[target] = true
          }
        } else {
          levels[last.box] = last.level
          isOnWay[last.box] = false
        }
      }
    }
    return levels.map { $0 ?? 0 }
  }
}
