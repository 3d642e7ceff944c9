public import CitationGraph

/// A file format for graphs. Formats write in a fixed order and without the time of day: the same graph gives the same bytes.
public protocol GraphFormat: Sendable {
  /// Writes a graph.
  func write(_ graph: GraphSnapshot, to output: inout some TextOutputStream)
}
