import DocumentReading
import UNSymbols

/// What a document prints of itself: its symbols and its numbers are no citations.
extension ExtractionRun {
  /// Whether a symbol is the document's own, also with a wrong year (`S/RES/2510(2019)` in `S/RES/2510(2020)`: the Security
  /// Council's numbers run on), or a part of a document that holds it: `A/RES/75/101A` in `A/RES/75/101A-B`.
  static func isOwn(_ cited: DocumentSymbol, in own: DocumentSymbol?) -> Bool {
    guard let own else { return false }
    return cited.key == own.key
      || own.isCouncilResolution && cited.isCouncilResolution && cited.number == own.number
      || own.part?.contains("-") ?? false && cited.part != nil && cited.base?.key == own.base?.key
  }

  /// Whether a symbol stands alone in square brackets, perhaps with the number of a part. In a head, and as a whole paragraph below the
  /// heading of the text in another language, it is the one under which the text itself was issued: "18 (1947). Resolution of 13 February
  /// 1947 [S/268]", "[S/525, II]".
  func isOwnIssue(_ range: Range<Int>, in carrier: Paragraph?) -> Bool {
    guard range.lowerBound > 0, text[range.lowerBound - 1] == 0x5B else { return false }
    let rest = text[range.upperBound...].prefix(Self.longestPart + 1)
    guard let carrier, let close = rest.firstIndex(where: { $0 == 0x5D || $0 == 0x7D }),
      carrier.place == .front || carrier.range == range.lowerBound - 1..<close + 1
    else { return false }
    return rest[..<close].allSatisfy { $0.isUpper || $0.isDigit || $0 == 0x20 || $0 == 0x2C || $0 == 0x2E }
  }

  /// Whether a number or symbol is in the head of a document one of its own: in a line of symbols alone, as where it bears another body's
  /// too, or in the heading of a text that it brings, "Resolution 4 (XXXVIII). Strategies".
  func isOwnHeading(_ range: Range<Int>, _ carrier: Paragraph?) -> Bool {
    guard let carrier, carrier.isHeading, carrier.place == .front, carrier.range.count <= Self.longestHeading else {
      return false
    }
    if text[range].contains(0x2F),
      text[carrier.range].allSatisfy({ $0.isUpper || $0.isDigit || Self.inSymbols.contains($0) })
    {
      return text[carrier.range.lowerBound].isUpper
    }
    guard let heading = ResolutionHeading(text, carrier.range, language), range.upperBound <= heading.end else {
      return false
    }
    return heading.body.map { $0 == document.host } ?? true
  }

  /// The most bytes of such a line or heading. Keeps the time linear.
  private static let longestHeading = 400

  /// What else stands in a line of symbols: spaces, slashes, stops, dashes, brackets.
  private static let inSymbols = Array(" /.-()".utf8)

  /// The most bytes of a part's number behind such a symbol: ", VIII".
  private static let longestPart = 8
}
