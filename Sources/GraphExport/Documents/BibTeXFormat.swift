public import CitationGraph
import UNSymbols

/// BibTeX entries of the documents, for LaTeX (biber, UTF-8), Zotero and JabRef. Citations between them are not written.
public struct BibTeXFormat: GraphFormat {
  /// What made the file: `citegraph 0.1.0`.
  public var generator: String

  /// Makes the format.
  public init(generator: String) {
    self.generator = generator
  }

  /// Writes the documents of a graph.
  public func write(_ graph: some GraphContents, to sink: inout TextSink) throws {
    sink.write("% \(BibTeXText.comment("\(generator): \(graph.query); documents only"))\n")
    var keys: Set<String> = []
    // The last mark that was given to documents with one key.
    var marks: [String: Int] = [:]
    try graph.forEachDocument { _, node, date in
      let plain = BibTeXText.key(node.symbol)
      var key = plain
      var mark = marks[plain.lowercased()] ?? 1
      while !keys.insert(key.lowercased()).inserted {
        mark += 1
        key = "\(plain)-\(mark)"
      }
      marks[plain.lowercased()] = mark
      sink.write("\n@misc{\(key)")
      for (name, value) in fields(node, date) where !value.isEmpty { sink.write(",\n  \(name) = {\(value)}") }
      sink.write("\n}\n")
      try sink.settle()
    }
  }

  private func fields(_ node: DocumentNode, _ date: DocumentDate?) -> [(name: String, value: String)] {
    let body = node.body.flatMap { Body(code: $0) }
    let author = body.map { $0.isExternal ? $0.name : "United Nations, \($0.name)" } ?? "United Nations"
    let day = date.flatMap { $0.basis == .session ? nil : $0.day.description }
    return [
      ("author", "{\(BibTeXText.escaped(author))}"),
      // The inner braces keep the capitals.
      ("title", "{\(BibTeXText.escaped(node.title ?? node.symbol))}"),
      ("number", BibTeXText.escaped(node.symbol)),
      ("type", BibTeXText.escaped(node.kind)),
      ("date", day ?? ""),
      ("year", date.map { String($0.day.year) } ?? ""),
      ("langid", BibTeXText.languages[node.language ?? ""] ?? ""),
      ("url", node.url.map(IRIText.percentEncoded) ?? ""),
    ]
  }
}
