public import CitationGraph

/// A file format for graphs. Formats write in a fixed order and without the time of day: the same graph gives the same bytes.
public protocol GraphFormat: Sendable {
  /// Writes a graph.
  /// - Throws: `ExportError` when the format can't hold the graph; what the sink and the graph throw.
  func write(_ graph: some GraphContents, to sink: inout TextSink) throws
}

extension GraphFormat {
  /// A whole file as text.
  public func text(of graph: some GraphContents) throws -> String {
    var bytes: [UInt8] = []
    try withoutActuallyEscaping({ bytes += $0 }) { receive in
      var sink = TextSink(receive)
      try write(graph, to: &sink)
      try sink.finish()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Why a graph can't be written in a format.
public struct ExportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong: "Mermaid draws at most 500 arrows, and this graph has 812".
  public let what: String
  /// What a person can do about it.
  public let remedy: String

  /// What is wrong and what to do.
  public var description: String { "\(what); \(remedy)" }
}
