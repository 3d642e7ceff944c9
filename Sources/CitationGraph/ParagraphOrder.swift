import UNSymbols

/// The citations of a document paragraph by paragraph: the archive has those of notes behind the text, as files do.
enum ParagraphOrder {
  /// Citations in the order of the text, those of notes behind the others of the paragraph that carries the mark, or where
  /// that paragraph stands by its number when it has no others.
  static func sorted<Other>(_ cited: [(other: Other, edge: CitationEdge)]) -> [(other: Other, edge: CitationEdge)] {
    var last: [Paragraph: Int] = [:]
    /// The highest rank of a paragraph so far, for each citation outside notes.
    var ranks: [Int] = []
    for (_, edge) in cited where edge.footnote == nil {
      last[Paragraph(edge)] = ranks.count
      ranks.append(max(edge.rank, ranks.last ?? 0))
    }
    var position = 0
    let places = cited.map { _, edge -> (position: Int, side: Int, rank: Int, ordinal: Int) in
      guard edge.footnote != nil else {
        defer { position += 1 }
        return (position, 0, 0, edge.ordinal)
      }
      if let same = last[Paragraph(edge)] { return (same, 1, 0, edge.ordinal) }
      return (ranks.partitionPoint { $0 > edge.rank }, -1, edge.rank, edge.ordinal)
    }
    return cited.indices.sorted { places[$0] < places[$1] }.map { cited[$0] }
  }

  /// What tells the paragraphs of a document apart.
  private struct Paragraph: Hashable {
    var place: String
    var heading: String

    init(_ edge: CitationEdge) { (place, heading) = (edge.place, edge.heading) }
  }
}
