import CitationGraph
import Foundation
import GraphExport
import TestSupport
import Testing

@Suite struct SeriesTests {
  /// A root that cites four texts of a series, of which the newest cites the others and one besides.
  private var graph: GraphSnapshot {
    var graph = GraphSnapshot()
    graph.nodes = (0...5).map { Specimen.node("N\($0)", adopted: "\(2020 - $0)-12-01", source: "x") }
    graph.edges = (1...4).map { Specimen.edge(0, $0, $0) } + (2...5).map { Specimen.edge(1, $0, $0) }
    return graph
  }

  private func lines(_ series: [[String]], root: String? = "N0") throws -> [Substring] {
    try DOTFormat(generator: "x", root: root, series: series).text(of: graph).split(separator: "\n")
  }

  @Test func `a series is one box, its arrows are the box's`() throws {
    let lines = try lines([["N1", "N2", "N3", "N4"]])
    let boxes = lines.filter { $0.contains("fillcolor=") }
    #expect(boxes.count == 3)
    let box = try #require(boxes.first { $0.contains("peripheries=2") })
    #expect(box.contains(#""N1" [label="N4 … N1\n4 texts""#))
    #expect(box.contains(#"tooltip="N4\nN3\nN2\nN1""#))
    let arrows = lines.filter { $0.contains("\" -> \"N") }
    #expect(arrows.map { $0.prefix { $0 != "[" } } == ["  \"N0\" -> \"N1\" ", "  \"N1\" -> \"N5\" "])
    #expect(arrows[0].contains(#"tooltip="PP1 Recalling\nPP2 Recalling\nPP3 Recalling\nPP4 Recalling""#))
    #expect(lines.contains { $0.contains("rank=same; \"row 2019 0\"") && $0.hasSuffix("\"N1\" }") })
  }

  @Test func `the root and short series stay`() throws {
    #expect(try lines([["N1", "N2", "N9"]]).count { $0.contains("fillcolor=") } == 6)
    #expect(try lines([["N1", "N2", "N3", "N4"]], root: "N1").count { $0.contains("fillcolor=") } == 4)
    #expect(
      try lines([["N0", "N1", "N2"], ["N2", "N3", "N4", "N5"]], root: nil).count { $0.contains("fillcolor=") } == 2)
  }
}
