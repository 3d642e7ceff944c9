public import CitationGraph
import UNSymbols

/// The language of Graphviz (https://graphviz.org/doc/info/lang.html).
///
/// Arrows lead from the citing to the cited document. Time runs downwards: each year is a row, the documents of one body stand
/// in one frame. Documents are coloured by body and filled when they were ingested; an arrow stands for all citations of a
/// document by another and has the colours of their relations, which the legend names; its words are in the tooltip. Parts are
/// joined to their wholes by dotted lines, and citations that name no known document lead to dashed boxes.
///
/// The picture, but not the file, is held in memory.
public struct DOTFormat: GraphFormat {
  /// What made the file, for its first line: `citegraph 0.1.0`.
  public var generator: String
  /// The symbol of the document to be drawn in bold.
  public var root: String?
  /// The series of documents, by their symbols, of which each is one box.
  public var series: [[String]]

  /// Makes the format.
  public init(generator: String, root: String? = nil, series: [[String]] = []) {
    self.generator = generator
    self.root = root
    self.series = series
  }

  /// Writes a graph as a directed graph.
  public func write(_ graph: some GraphContents, to sink: inout TextSink) throws {
    var drawing = try Drawing(graph)
    drawing.collapse(series, keeping: root)
    let query = PlainText.line(drawing.query)
    let counts = "\(drawing.documentCount, of: "document"), \(drawing.citationCount, of: "citation")"
    sink.write("// \(generator): \(query); \(counts)\n// \(ExportDirection.words)\n")
    sink.write("digraph citations {\n")
    sink.write("  graph [rankdir=TB, newrank=true, ranksep=0.35, nodesep=0.1, outputorder=edgesfirst, ")
    // A large picture is made small to be seen whole: its heading and its years must bear that.
    let isLarge = drawing.boxes.count > 80
    sink.write(
      "fontname=\"Helvetica\", fontsize=\(isLarge ? 30 : 12), labelloc=t, tooltip=\(DOTText.label(query)),\n")
    sink.write("    label=\(DOTLegend(drawing, title: "\(query): \(counts)").text)];\n")
    sink.write("  node [shape=box, style=\"rounded,filled\", margin=\"0.08,0.03\", height=0.25, ")
    sink.write("fontname=\"Helvetica\", fontsize=11];\n")
    sink.write("  edge [fontname=\"Helvetica\", fontsize=9, arrowsize=0.6];\n")
    try writeBoxes(of: drawing, to: &sink)
    let look = ArrowLook(drawing, root: root)
    let rows = YearRows(drawing)
    for arrow in drawing.arrows {
      sink.write(line(for: arrow, in: drawing, look, leadsDown: rows.leadsDown(arrow)))
      try sink.settle()
    }
    writeRows(rows.rows, of: drawing, isLarge: isLarge, to: &sink)
    sink.write("}\n")
  }

  /// The boxes, those of a body with others of its kind in a frame.
  private func writeBoxes(of drawing: Drawing, to sink: inout TextSink) throws {
    var frames: [String: [Int]] = [:]
    for (index, box) in drawing.boxes.enumerated() { frames[box.body ?? "", default: []].append(index) }
    for (number, frame) in frames.sorted(by: { $0.key < $1.key }).enumerated() {
      let isFramed = !frame.key.isEmpty && frames.count > 1 && frame.value.count > 1
      if isFramed {
        let name = DOTText.label(DOTText.wrapped(Body(code: frame.key)?.name ?? frame.key))
        let colour = Palette.colour(ofBody: frame.key).line
        sink.write("  subgraph cluster_\(number) {\n")
        sink.write("  graph [label=\(name), style=rounded, color=\"\(colour)\", fontcolor=\"\(colour)\"];\n")
      }
      for index in frame.value {
        sink.write(line(for: drawing.boxes[index]))
        try sink.settle()
      }
      if isFramed { sink.write("  }\n") }
    }
  }

  /// The axis of years, each with the boxes of its row.
  private func writeRows(_ rows: [YearRows.Row], of drawing: Drawing, isLarge: Bool, to sink: inout TextSink) {
    guard rows.count > 1 else { return }
    func name(_ row: YearRows.Row) -> String { "\"row \(row.year.map(String.init) ?? "undated") \(row.step)\"" }
    sink.write("  node [shape=plaintext, style=\"\", fontcolor=\"#777777\", fontsize=\(isLarge ? 24 : 14)];\n")
    sink.write("  edge [color=\"#dddddd\", arrowhead=none, tooltip=\"time\"];\n")
    sink.write("  \(rows.map(name).joined(separator: " -> "));\n")
    for row in rows {
      let label = row.year.map(String.init) ?? "no date"
      let ids = row.boxes.map { DOTText.id(drawing.boxes[$0].node.id) }.joined(separator: "; ")
      sink.write("  { rank=same; \(name(row)) [label=\"\(label)\", tooltip=\"\(label)\"]; \(ids) }\n")
    }
  }

  private func line(for box: Drawing.Box) -> String {
    let node = box.node
    if let citation = node.unresolved {
      return "  \(DOTText.id(node.id)) [label=\(DOTText.label(citation.text)), class=\"unresolved\", "
        + "style=\"rounded,dashed\", color=\"#888888\", fontcolor=\"#555555\", "
        + "tooltip=\(DOTText.label("unresolved: \(citation.unresolved ?? "unknown")"))];\n"
    }
    let colour = Palette.colour(ofBody: box.body)
    var attributes = [
      "label=\(DOTText.label(box.label))", "class=\(DOTText.label(DOTText.className(box.body ?? "unknown")))",
      "color=\"\(colour.line)\"", "fillcolor=\"\(box.isIngested ? colour.fill : "#ffffff")\"",
    ]
    if node.id == root { attributes.append("penwidth=2.5") }
    if !box.members.isEmpty { attributes.append("peripheries=2") }
    attributes.append("tooltip=\(DOTText.label(box.facts.joined(separator: "\n")))")
    if let url = node.document?.url { attributes.append("URL=\(DOTText.label(url))") }
    return "  \(DOTText.id(node.id)) [\(attributes.joined(separator: ", "))];\n"
  }

  /// The most lines beside an arrow; the tooltip has all.
  private static let mostLines = 5

  private func line(for arrow: Drawing.Arrow, in drawing: Drawing, _ look: ArrowLook, leadsDown: Bool) -> String {
    let (source, target) = (drawing.boxes[arrow.source], drawing.boxes[arrow.target])
    let ends = "\(DOTText.id(source.node.id)) -> \(DOTText.id(target.node.id))"
    let tooltip = "tooltip=\(DOTText.label(arrow.facts.joined(separator: "\n")))"
    if arrow.isPart { return "  \(ends) [style=dotted, arrowhead=none, \(tooltip)];\n" }
    var attributes = [look.attributes(of: arrow, in: drawing), tooltip]
    attributes.append("class=\(DOTText.label(DOTText.className(arrow.relations.first.flatMap { $0 } ?? "none")))")
    if look.isLabelled {
      var facts = arrow.facts
      if facts.count > DOTFormat.mostLines {
        facts = facts.prefix(DOTFormat.mostLines - 1) + ["and \(facts.count - DOTFormat.mostLines + 1) more"]
      }
      attributes.append("label=\(DOTText.label(facts.joined(separator: "\n")))")
    }
    if target.isUnresolved { attributes.append("style=dashed") }
    // An arrow to a newer document must not bend the axis of years.
    if !leadsDown { attributes.append("constraint=false") }
    return "  \(ends) [\(attributes.joined(separator: ", "))];\n"
  }
}

extension DOTFormat {
  /// Writes a graph that is in memory.
  public func write(_ graph: GraphSnapshot, to output: inout String) {
    output += (try? text(of: graph)) ?? ""
  }
}
