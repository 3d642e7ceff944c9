/// The rows of a picture in which time runs downwards, from the newest documents to the oldest.
///
/// Each year has one row, and more where it has many documents or some that cite each other, so that arrows lead down: Graphviz
/// loses arrows between boxes of one row that stand in different frames.
struct YearRows {
  /// A row.
  struct Row {
    /// The year; nil for documents without a date.
    var year: Int?
    /// How many rows of the year lie above.
    var step: Int
    var boxes: [Int]
  }

  /// The most boxes of a body in a row: the frames of bodies stand side by side, and a wide picture is seen whole on no screen.
  private let widest: Int

  var rows: [Row] = []
  /// The row of each box, by number; none for citations that name no document.
  private var places: [Int: Int] = [:]

  /// The rows of the boxes that name a document.
  init(_ drawing: Drawing) {
    let bodies = Set(drawing.boxes.filter { !$0.isUnresolved }.map(\.body))
    widest = max(4, 16 / max(1, bodies.count))
    var years: [Int: [Int]] = [:]
    var undated: [Int] = []
    for (index, box) in drawing.boxes.enumerated() where !box.isUnresolved {
      if let year = box.year { years[year, default: []].append(index) } else { undated.append(index) }
    }
    let levels = YearRows.levels(of: drawing)
    for (year, boxes) in years.sorted(by: { $0.key > $1.key }) {
      let ofLevel = Dictionary(grouping: boxes) { levels[$0] }
      let top = ofLevel.keys.max() ?? 0
      addRows(year, (0...top).reversed().map { ofLevel[$0] ?? [] }, of: drawing)
    }
    addRows(nil, [undated], of: drawing)
    for (place, row) in rows.enumerated() {
      for box in row.boxes { places[box] = place }
    }
  }

  /// Adds the rows of a year, its boxes level by level, each with some of every body.
  private mutating func addRows(_ year: Int?, _ levels: [[Int]], of drawing: Drawing) {
    var step = 0
    for level in levels {
      let bodies = Dictionary(grouping: level) { drawing.boxes[$0].body ?? "" }.sorted { $0.key < $1.key }.map(\.value)
      let longest = bodies.map(\.count).max() ?? 0
      for start in stride(from: 0, to: longest, by: widest) {
        rows.append(Row(year: year, step: step, boxes: bodies.flatMap { $0.dropFirst(start).prefix(widest) }))
        step += 1
      }
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
