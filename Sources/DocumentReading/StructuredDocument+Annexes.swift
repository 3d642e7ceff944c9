import UNSymbols

/// Annexes in another language than the document's: a treaty's text, a letter as it was received.
extension StructuredDocument {
  /// How many bytes behind an annex's heading tell its language.
  private static let sampled = 1500

  /// Gives the paragraphs of each annex their language where its words clearly are in another than the document's.
  mutating func recogniseAnnexes(among languages: [Language]) {
    guard paragraphs.indices.contains(where: { paragraphs[$0].place == .annex }), let own = Language.named(language)
    else { return }
    text.withUnsafeBufferPointer { text in
      var foreign: String?
      for index in paragraphs.indices where paragraphs[index].place == .annex {
        let range = paragraphs[index].range
        let isHeading = StructureClassifier.opensAnnex(text, range, own)
        if isHeading || index == 0 || paragraphs[index - 1].place != .annex {
          let start = isHeading ? range.upperBound : range.lowerBound
          let sample = UnsafeBufferPointer(
            rebasing: text[start..<min(start + Self.sampled, annexEnd(from: index, own))])
          foreign = own.other(of: sample, among: languages)?.code
        }
        if !isHeading { paragraphs[index].language = foreign }
      }
    }
  }

  /// The offset at which the annex that a paragraph begins ends.
  private func annexEnd(from first: Int, _ own: Language) -> Int {
    text.withUnsafeBufferPointer { text in
      var last = first
      while last + 1 < paragraphs.count, paragraphs[last + 1].place == .annex,
        !StructureClassifier.opensAnnex(text, paragraphs[last + 1].range, own),
        paragraphs[last].range.upperBound < paragraphs[first].range.upperBound + Self.sampled
      {
        last += 1
      }
      return max(paragraphs[last].range.upperBound, paragraphs[first].range.upperBound)
    }
  }
}
