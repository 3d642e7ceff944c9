public import CitationGraph

/// The language of Graphviz (https://graphviz.org/doc/info/lang.html).
///
/// Arrows lead from the citing to the cited document. Citations of one document by another share an arrow when their relation
/// is the same. Documents are coloured by body and filled when they were ingested, arrows are coloured by relation; parts are
/// joined to their wholes by dotted lines, and citations that name no known document lead to dashed boxes.
public struct DOTFormat: GraphFormat {
  /// What made the file, for its first line: `citegraph 0.1.0`.
  public var generator: String
  /// The symbol of the document to be drawn in bold.
  public var root: String?

  /// Makes the format.
  public init(generator: String, root: String? = nil) {
    self.generator = generator
    self.root = root
  }

  /// Writes a graph as a directed graph.
  public func write(_ graph: GraphSnapshot, to output: inout some TextOutputStream) {
    let arrows = Arrow.all(of: graph)
    let query = graph.query.filter { !$0.isNewline }
    output.write("// \(generator): \(query); \(graph.nodes.count) documents, \(graph.edges.count) citations\n")
    output.write("digraph citations {\n")
    output.write("  graph [rankdir=LR, newrank=true, ranksep=1, tooltip=\(DOTText.label(query))];\n")
    output.write(
      "  node [shape=box, style=\"rounded,filled\", margin=\"0.12,0.05\", fontname=\"Helvetica\", fontsize=11];\n"
    )
    output.write("  edge [fontname=\"Helvetica\", fontsize=9, arrowsize=0.7];\n")
    for node in graph.nodes { output.write(line(for: node)) }
    for edge in graph.edges where edge.cited == nil { output.write(unresolvedLine(for: edge, in: graph)) }
    for arrow in arrows { output.write(line(for: arrow, in: graph, isLabelled: arrows.count <= 60)) }
    for link in graph.parts {
      let ends = "\(DOTText.id(graph.nodes[link.part].symbol)) -> \(DOTText.id(graph.nodes[link.whole].symbol))"
      output.write("  \(ends) [style=dotted, arrowhead=none, tooltip=\"part of\"];\n")
    }
    output.write("}\n")
  }

  private func line(for node: DocumentNode) -> String {
    let colour = Palette.colour(ofBody: node.body)
    var attributes = [
      "label=\(DOTText.label(node.symbol))", "class=\(DOTText.label(DOTText.className(node.body ?? "unknown")))",
      "color=\"\(colour.line)\"", "fillcolor=\"\(node.isIngested ? colour.fill : "#ffffff")\"",
    ]
    if node.symbol == root { attributes.append("penwidth=2.5") }
    let facts = [node.title, node.adopted, node.isIngested ? nil : "not ingested"].compactMap { $0 }
    attributes.append("tooltip=\(DOTText.label(facts.isEmpty ? node.symbol : facts.joined(separator: "\n")))")
    if let url = node.url { attributes.append("URL=\(DOTText.label(url))") }
    return "  \(DOTText.id(node.symbol)) [\(attributes.joined(separator: ", "))];\n"
  }

  private func unresolvedLine(for edge: CitationEdge, in graph: GraphSnapshot) -> String {
    let reason = edge.unresolved ?? "unresolved"
    return "  \(DOTText.id(Arrow.unresolvedName(edge, in: graph))) [label=\(DOTText.label(edge.text)), "
      + "class=\"unresolved\", style=\"rounded,dashed\", color=\"#888888\", fontcolor=\"#555555\", "
      + "tooltip=\(DOTText.label("unresolved: \(reason)"))];\n"
  }

  private func line(for arrow: Arrow, in graph: GraphSnapshot, isLabelled: Bool) -> String {
    var attributes = [
      "color=\"\(Palette.colour(ofRelation: arrow.relation))\"",
      "class=\(DOTText.label(DOTText.className(arrow.relation ?? "none")))",
      "tooltip=\(DOTText.label(arrow.facts.joined(separator: "\n")))",
    ]
    if isLabelled, let relation = arrow.relation { attributes.append("label=\(DOTText.label(relation))") }
    if arrow.isUnresolved { attributes.append("style=dashed") }
    return "  \(DOTText.id(arrow.from)) -> \(DOTText.id(arrow.to)) [\(attributes.joined(separator: ", "))];\n"
  }
}

/// The citations of one document by another with one relation.
private struct Arrow {
  var from: String
  var to: String
  var relation: String?
  var isUnresolved: Bool
  var facts: [String]

  private struct Ends: Hashable {
    var citing: Int
    var cited: Int
    var relation: String?
  }

  static func all(of graph: GraphSnapshot) -> [Arrow] {
    var arrows: [Arrow] = []
    var positions: [Ends: Int] = [:]
    for edge in graph.edges {
      let fact = [edge.heading, edge.footnote.map { "note \($0)" }, edge.locator, edge.date].compactMap { $0 }
        .joined(separator: ", ")
      let citing = graph.nodes[edge.citing].symbol
      guard let cited = edge.cited else {
        arrows.append(
          Arrow(
            from: citing, to: unresolvedName(edge, in: graph), relation: edge.relation, isUnresolved: true,
            facts: [fact]))
        continue
      }
      let ends = Ends(citing: edge.citing, cited: cited, relation: edge.relation)
      if let position = positions[ends] {
        if !arrows[position].facts.contains(fact) { arrows[position].facts.append(fact) }
        continue
      }
      positions[ends] = arrows.count
      arrows.append(
        Arrow(
          from: citing, to: graph.nodes[cited].symbol, relation: edge.relation, isUnresolved: false, facts: [fact]))
    }
    return arrows
  }

  /// The name of the box to which a citation leads that names no known document.
  static func unresolvedName(_ edge: CitationEdge, in graph: GraphSnapshot) -> String {
    "unresolved \(graph.nodes[edge.citing].symbol) \(edge.ordinal)"
  }
}
