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
    // The paragraphs from the first text up to this one have no heading of an annex.
    var annex = 0
    for (index, range) in paragraphs.enumerated()
    where text[range.lowerBound].isAlphanumeric || text[range.lowerBound] == 0xD8 {
      guard let heading = ResolutionHeading(text, range, language) else { continue }
      let following = paragraphs[index + 1..<min(paragraphs.count, index + 9)]
      if let speaker = Self.speaker(of: following, text, language),
        heading.body.map({ .body($0) == speaker }) ?? true
      {
        if let last = starts.last,
          !paragraphs[last..<index].contains(where: { EnactingFormula.speaker(of: text, $0, language) != nil })
        {
          if starts.count == 1, let number = lastNumber, isDecision(number, before: heading.number, of: speaker) {
            (starts, lastNumber, beginsWithDecision) = ([index], heading.number, true)
          }
          continue
        }
        if let first = starts.first {
          annex = max(annex, first)
          while annex < index, !StructureClassifier.isAnnexHeading(text, paragraphs[annex], language) { annex += 1 }
          if annex < index,
            Self.speaker(of: paragraphs[first..<index], text, language)
              != Self.speaker(of: paragraphs[index...], text, language)
          {
            // The text of another body, in the annex of the resolution before.
            continue
          }
        }
        starts.append(index)
        lastNumber = heading.number
      }
    }
    let precededByDecisions =
      starts.first.map { first in
        paragraphs[..<first].contains {
          if case .number? = ParagraphNumber.leading(text, $0, language) { return true }
          return EnactingFormula.speaker(of: text, $0, language) != nil
        }
      } ?? false
    guard starts.count > 1 || precededByDecisions || beginsWithDecision,
      case let fronts = starts.indices.map({ index in
        begin(of: starts[index], behind: index > 0 ? starts[index - 1] : -1, paragraphs, text, language)
      }), !hasMasthead(text, paragraphs[..<(fronts.first ?? 0)], language),
      fronts.isEmpty || !hasMasthead(text, paragraphs[fronts[0]..<starts[0]], language)
        || hasOwnSymbols(fronts, starts, paragraphs, text, language)
    else { return [0..<paragraphs.count] }
    starts = fronts
    return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : paragraphs.count) }
  }

  /// Where the front of a text begins, one of several in its file: above the heading may stand the text's symbol, and who
  /// adopted it on what report.
  private static func begin(
    of heading: Int, behind last: Int, _ paragraphs: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>,
    _ language: Language
  ) -> Int {
    var begin = heading
    for index in (max(last + 1, heading - longestFront)..<max(last + 1, heading)).reversed() {
      let range = paragraphs[index]
      if range.count > longestFrontLine || [0x2C, 0x2E, 0x3B].contains(text[range.upperBound - 1]) { break }
      if case .number? = ParagraphNumber.leading(text, range, language) { break }
      if StructureClassifier.isMeeting(text, range, language) { break }
      if Masthead.tellsAdoption(text, range, language)
        || range.count <= PageFurniture.longestSymbol && Masthead.symbol(text, range, language) != nil
      {
        begin = index
      }
    }
    return begin
  }

  /// The most paragraphs between the front's first line and the heading.
  private static let longestFront = 8
  /// The most bytes of a line of the front.
  private static let longestFrontLine = 400

  /// Whether a symbol stands alone above the first text: a document with a masthead of its own holds other texts only as annexes.
  private static func hasMasthead(
    _ text: UnsafeBufferPointer<UInt8>, _ paragraphs: ArraySlice<Range<Int>>, _ language: Language
  ) -> Bool {
    paragraphs.contains { $0.count <= PageFurniture.longestSymbol && Masthead.symbol(text, $0, language) != nil }
  }

  /// Whether each of several texts has its own symbol above its heading, with the heading's number: then the first symbol is no
  /// masthead of them all.
  private static func hasOwnSymbols(
    _ fronts: [Int], _ headings: [Int], _ paragraphs: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>,
    _ language: Language
  ) -> Bool {
    fronts.count > 1
      && zip(fronts, headings).allSatisfy { front, heading in
        let number = ResolutionHeading(text, paragraphs[heading], language)?.number.number
        return paragraphs[front..<heading].contains {
          $0.count <= PageFurniture.longestSymbol && Masthead.symbol(text, $0, language)?.number == number
        }
      }
  }

  /// Whether the number of a heading without an enacting formula is none of the resolutions of the body that speaks below the
  /// next heading, whose number is one: "27 (LVII)" before "1895 (LVII)".
  private static func isDecision(_ number: CitedNumber, before next: CitedNumber, of speaker: EnactingFormula.Speaker)
    -> Bool
  {
    guard let body = speaker.code.flatMap({ Body(code: $0) }) else { return false }
    return body.symbol(.resolution, number) == nil && body.symbol(.resolution, next) != nil
  }

  /// Who speaks by the first enacting formula among paragraphs.
  private static func speaker(
    of paragraphs: ArraySlice<Range<Int>>, _ text: UnsafeBufferPointer<UInt8>, _ language: Language
  ) -> EnactingFormula.Speaker? {
    paragraphs.lazy.compactMap { EnactingFormula.speaker(of: text, $0, language) }.first
  }
}
