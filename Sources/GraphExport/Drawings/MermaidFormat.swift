public import CitationGraph
import UNSymbols

/// A Mermaid flowchart (https://mermaid.js.org), which GitHub, GitLab and wikis draw in a page's text.
///
/// Mermaid refuses more than 500 arrows and 50,000 characters; so does this, with the reason.
public struct MermaidFormat: GraphFormat {
  /// How many arrows Mermaid draws (`maxEdges`).
  public static let maximumArrows = 500
  /// How many characters Mermaid reads (`maxTextSize`).
  public static let maximumCharacters = 50_000

  /// What made the file: `citegraph 0.1.0`.
  public var generator: String

  /// Makes the format.
  public init(generator: String) {
    self.generator = generator
  }

  /// Writes a graph.
  public func write(_ graph: some GraphContents, to sink: inout TextSink) throws {
    let drawing = try Drawing(graph)
    guard drawing.arrows.count <= MermaidFormat.maximumArrows else {
      throw MermaidFormat.refusal(
        "draws at most \(MermaidFormat.maximumArrows) arrows, and this graph has \(drawing.arrows.count)")
    }
    let text = text(of: drawing)
    let count = text.unicodeScalars.count
    guard count <= MermaidFormat.maximumCharacters else {
      throw MermaidFormat.refusal(
        "reads at most \(MermaidFormat.maximumCharacters) characters, and this graph takes \(count)")
    }
    sink.write(text)
  }

  private static func refusal(_ what: String) -> ExportError {
    ExportError(
      what: "Mermaid \(what)", remedy: "take a smaller part with --root and --depth, or draw it with --format dot")
  }

  private func text(of drawing: Drawing) -> String {
    var text = "flowchart TB\n"
    text += "  %% \(MermaidText.comment("\(generator): \(drawing.query); \(ExportDirection.words)"))\n"
    var classes: [String: (colour: (line: String, fill: String), boxes: [Int])] = [:]
    for (index, box) in drawing.boxes.enumerated() {
      let label = MermaidText.label(box.node.label)
      text += "  n\(index)" + (box.isUnresolved ? "([\(label)])\n" : "[\(label)]\n")
      let name = box.isUnresolved ? "" : box.body ?? ""
      classes[name, default: (Palette.colour(ofBody: box.body), [])].boxes.append(index)
    }
    let isLabelled = drawing.arrows.count <= 60
    for arrow in drawing.arrows {
      let line = arrow.isPart || drawing.boxes[arrow.target].isUnresolved ? "-.->" : "-->"
      let words = isLabelled ? "|\(MermaidText.label(arrow.words))|" : ""
      text += "  n\(arrow.source) \(line)\(words) n\(arrow.target)\n"
    }
    for (number, group) in classes.sorted(by: { $0.key < $1.key }).map(\.value).enumerated() {
      text += "  classDef c\(number) fill:\(group.colour.fill),stroke:\(group.colour.line)\n"
      text += "  class \(group.boxes.map { "n\($0)" }.joined(separator: ",")) c\(number)\n"
    }
    for (index, box) in drawing.boxes.enumerated() {
      if let url = box.node.document?.url { text += "  click n\(index) href \"\(IRIText.percentEncoded(url))\"\n" }
    }
    return text
  }
}
