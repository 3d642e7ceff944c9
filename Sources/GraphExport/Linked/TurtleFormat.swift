public import CitationGraph

/// Turtle (https://www.w3.org/TR/turtle), for triple stores: `cito:cites` between documents, and each citation as a
/// `cito:Citation` with its phrase, words and place.
public struct TurtleFormat: GraphFormat {
  /// What made the file: `citegraph 0.1.0`.
  public var generator: String

  /// Makes the format.
  public init(generator: String) {
    self.generator = generator
  }

  /// Writes a graph.
  public func write(_ graph: some GraphContents, to sink: inout TextSink) throws {
    for (prefix, base) in LinkedTerms.prefixes { sink.write("@prefix \(prefix): <\(base)> .\n") }
    try LinkedStatements(graph: graph, generator: generator).forEach { thing in
      sink.write("\n\(thing.name.map { "<\($0)>" } ?? "[]")")
      for (index, fact) in thing.facts.enumerated() {
        sink.write(index == 0 ? " " : " ;\n  ")
        sink.write("\(fact.property) ")
        write(fact.value, to: &sink)
      }
      sink.write(" .\n")
      try sink.settle()
    }
  }

  private func write(_ value: LinkedValue, to sink: inout TextSink) {
    switch value {
    case .iri(let name): sink.write("<\(name)>")
    case .name(let name): sink.write("\(name)")
    case .text(let text, let language): sink.write(TurtleFormat.quoted(text) + (language.map { "@\($0)" } ?? ""))
    case .number(let number): sink.write(String(number))
    case .decimal(let figures): sink.write(figures)
    case .date(let day): sink.write("\"\(day)\"^^xsd:date")
    }
  }

  /// A text in quotation marks.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}": result += "\u{FFFD}"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        result += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
