/// How far the lines of a paragraph stand apart, for each size of font, learned from all pages.
struct PDFPitch {
  private var pitches: [Double: Double] = [:]

  /// Learns from the lines of regions, each from the top to the bottom.
  init(_ regions: [[PDFLine]]) {
    var counts: [Double: [Int: Int]] = [:]
    for lines in regions {
      for (above, line) in zip(lines, lines.dropFirst()) where above.size == line.size && above.overlap(line) > 0.5 {
        let distance = line.bottom - above.bottom
        guard distance > line.size * 0.7, distance < line.size * 4 else { continue }
        counts[line.size, default: [:]][Int((distance * 2).rounded()), default: 0] += 1
      }
    }
    for (size, counts) in counts {
      // The distance to the next paragraph may be as frequent as that of lines, but is never smaller.
      let near = counts.mapValues { $0 }.keys.map { key in
        (key, (counts[key - 1] ?? 0) + counts[key]! + (counts[key + 1] ?? 0))
      }
      let most = near.map(\.1).max() ?? 0
      let smallest = near.filter { $0.1 * 4 >= most }.map(\.0).min() ?? 0
      let exact = [smallest - 1, smallest, smallest + 1].max { counts[$0] ?? 0 < counts[$1] ?? 0 } ?? smallest
      pitches[size] = Double(exact) / 2
    }
  }

  /// The distance between two lines of a size.
  func callAsFunction(_ size: Double) -> Double { pitches[size] ?? size * 1.2 }
}
