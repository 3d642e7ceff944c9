import UNSymbols

/// Tells the resolutions that one file holds apart.
enum ResolutionSegments {
  /// The ranges of paragraphs that are one resolution each. A file with one heading, or none, is one document whole, unless
  /// the heading stands behind the decisions of another text; what comes before the first heading then belongs to nobody here.
  static func find(
    _ text: UnsafeBufferPointer<UInt8>, _ paragraphs: [Range<Int>], _ language: Language
  ) -> [Range<Int>] {
    var starts: [Int] = []
    var lastNumber: CitedNumber?
    // Whether a decision of a line or two stands before the first text: it belongs to nobody here.
    var beginsWithDecision = false
    for (index, range) in paragraphs.enumerated()
    where text[range.lowerBound].isAlphanumeric || text[range.lowerBound] == 0xD8 {
      guard let heading = ResolutionHeading(text, range, language) else { continue }
      let following = paragraphs[index + 1..<min(paragraphs.count, index + 9)]
      if let speaker = following.lazy.compactMap({ EnactingFormula.body(of: text, $0, language) }).first,
        heading.body.map({ $0 == speaker }) ?? true
      {
        if let last = starts.last,
          !paragraphs[last..<index].contains(where: { EnactingFormula.body(of: text, $0, language) != nil })
        {
          if starts.count == 1, let number = lastNumber, isDecision(number, before: heading.number, of: speaker) {
            (starts, lastNumber, beginsWithDecision) = ([index], heading.number, true)
          }
          continue
        }
        if let first = starts.first, Self.isAnnexed(index, since: first, paragraphs, text, language) { continue }
        starts.append(index)
        lastNumber = heading.number
      }
    }
    let precededByDecisions =
      starts.first.map { first in
        paragraphs[..<first].contains {
          if case .number? = ParagraphNumber.leading(text, $0, language) { return true }
          return EnactingFormula.body(of: text, $0, language) != nil
        }
      } ?? false
    guard starts.count > 1 || precededByDecisions || beginsWithDecision,
      !hasMasthead(text, paragraphs[..<(starts.first ?? 0)])
    else { return [0..<paragraphs.count] }
    return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : paragraphs.count) }
  }

  /// Whether a symbol stands alone above the first text: a document with a masthead of its own holds other texts only as annexes.
  private static func hasMasthead(_ text: UnsafeBufferPointer<UInt8>, _ paragraphs: ArraySlice<Range<Int>>) -> Bool {
    paragraphs.contains { $0.count <= PageFurniture.longestSymbol && Masthead.symbol(text, $0) != nil }
  }

  /// Whether the number of a heading without an enacting formula is none of the resolutions of the body that speaks below the
  /// next heading, whose number is one: "27 (LVII)" before "1895 (LVII)".
  private static func isDecision(_ number: CitedNumber, before next: CitedNumber, of speaker: String) -> Bool {
    guard let body = Body(code: speaker) else { return false }
    return body.symbol(.resolution, number) == nil && body.symbol(.resolution, next) != nil
  }

  /// Whether a heading opens the text of another body that stands in the annex of the resolution before.
  private static func isAnnexed(
    _ index: Int, since first: Int, _ paragraphs: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>, _ language: Language
  ) -> Bool {
    func speaker(_ range: ArraySlice<Range<Int>>) -> String? {
      range.lazy.compactMap { EnactingFormula.body(of: text, $0, language) }.first
    }
    guard paragraphs[first..<index].contains(where: { StructureClassifier.isAnnexHeading(text, $0, language) }) else {
      return false
    }
    return speaker(paragraphs[first..<index]) != speaker(paragraphs[index...])
  }
}
