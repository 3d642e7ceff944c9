package import UNSymbols

/// The line that opens a resolution: "The General Assembly," with the body that speaks.
package enum EnactingFormula {
  /// Who speaks by a formula.
  package enum Speaker: Hashable, Sendable {
    /// A body of the registry, by its code.
    case body(String)
    /// A body that is not in the registry.
    case unknown

    /// The code of the body; nil where it is not in the registry.
    package var code: String? {
      if case .body(let code) = self { return code }
      return nil
    }
  }

  /// Who speaks, when a paragraph is an enacting formula; nil when it is something else.
  ///
  /// A formula is one name, in most languages with an article before it, and a comma at its end, nothing else; Security
  /// Council texts of the first years and printed volumes put it in capitals. `isBare` asks for a name without a comma, which
  /// in a language without articles may also be a line of the masthead.
  package static func speaker(
    of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language, isBare: Bool = false
  ) -> Speaker? {
    guard range.count >= 4, range.count <= 220 else { return nil }
    let (length, mark) = stop(text, range.lowerBound, range.upperBound) ?? (0, 0)
    guard isBare ? mark == 0 : mark != 0 || range.count < 40 else { return nil }
    var start = range.lowerBound
    for quote in quotes where text[start..<range.upperBound].starts(with: quote) { start += quote.count }
    guard let article = language.opening(.article, text, start, range.upperBound) else { return nil }
    start += article.bytes.count
    var end = range.upperBound - length
    while mark != 0, end > start, text[end - 1] == 0x20 { end -= 1 }
    guard start < end, !text[start..<end].contains(where: { $0 == 0x2C || $0 == 0x3A || $0 == 0x2E }) else {
      return nil
    }
    // A name alone on a short line is one where its article says so.
    guard isBare || mark != 0 || language.script == .latin && !article.bytes.isEmpty else { return nil }
    if let code = language.bodyCodes[FoldedText.hash(text, start..<end)] { return .body(code) }
    if mark == 0x2C, language[.sharedName].contains(where: { text[start..<end].elementsEqual($0.bytes) }) {
      return .unknown
    }
    if mark == 0x2C, language.has(.unspaced), end - start < 40 {
      return language[.bodyNoun].contains { text[start..<end].suffix($0.bytes.count).elementsEqual($0.bytes) }
        ? .unknown : nil
    }
    guard mark == 0x2C, text[start].isUpper || text[start] >= 0x80, end - start < 160 else { return nil }
    let words = text[start..<end]
    // Without an article the noun comes first: "Конференция министров,".
    guard !article.bytes.isEmpty || language[.bodyNoun].contains(where: { words.starts(with: $0.bytes) }) else {
      return nil
    }
    return language[.bodyNoun].contains(where: { holds(words, $0.bytes) }) ? .unknown : nil
  }

  /// The length of the comma, colon or stop at the end of a range, and its ASCII twin.
  private static func stop(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (Int, UInt8)? {
    switch text[end - 1] {
    case 0x2C, 0x3A, 0x2E: return (1, text[end - 1])
    case 0x8C where end - 2 >= start && text[end - 2] == 0xD8: return (2, 0x2C)
    case 0x8C where end - 3 >= start && text[end - 2] == 0xBC && text[end - 3] == 0xEF: return (3, 0x2C)
    case 0x9A where end - 3 >= start && text[end - 2] == 0xBC && text[end - 3] == 0xEF: return (3, 0x3A)
    default: return nil
    }
  }

  private static func holds(_ words: Slice<UnsafeBufferPointer<UInt8>>, _ noun: [UInt8]) -> Bool {
    guard words.count >= noun.count else { return false }
    return (words.startIndex...words.endIndex - noun.count).contains { words[$0...].starts(with: noun) }
  }

  /// Opening quotation marks.
  private static let quotes = ["“", "\"", "« ", "«"].map { Array($0.utf8) }
}
