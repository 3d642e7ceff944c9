import DocumentReading
public import UNSymbols

extension DocumentSymbol {
  /// The document that a person names: by a symbol in any spelling, or in words that cite one document and no other, as a text
  /// would: "Security Council resolution 1325", "résolution 73/187", "A/RES/73/187, para. 3".
  /// - Throws: `SymbolError` with the place and the reason when the text names none.
  public init(naming text: String) throws(SymbolError) {
    do throws(SymbolError) {
      try self.init(written: text)
    } catch {
      guard let symbol = try DocumentSymbol.named(in: text) else { throw error }
      self = symbol
    }
  }

  /// A number without a session behind an identifier of its body, which people write and no text does, as a text would name it:
  /// "SC 1325", "UNSCR res. 1325 (2000)".
  private static func spelledOut(_ text: String) -> String {
    var words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, let body = Body(identifier: words.removeFirst().lowercased()) else { return text }
    if words.count > 1, words[0].lowercased().hasPrefix("res") { words.removeFirst() }
    guard words[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return text }
    return "\(body.name) resolution \(words.joined(separator: " "))"
  }

  /// The most bytes of words that name a document.
  private static let longestName = 300

  private static func named(in text: String) throws(SymbolError) -> DocumentSymbol? {
    guard text.utf8.count <= longestName else { return nil }
    let text = spelledOut(text)
    // "73/187 of 17 December 2018"
    if text.first?.isNumber == true, text.contains(" of "), let symbol = try named(in: "resolution " + text) {
      return symbol
    }
    // Names of files have underscores for slashes: A_RES_73_187.
    if let symbol = DocumentSymbol(String(text.map { $0 == "_" ? "/" : $0 })) { return symbol }
    // A word of ASCII alone is a symbol or none.
    guard text.utf8.contains(where: { $0 == 0x20 || $0 >= 0x80 }) else { return nil }
    let bytes = Array(text.utf8)
    let likely = bytes.withUnsafeBufferPointer { Language.recognise($0) }
    for language in [likely] + Language.all.filter({ $0.code != likely.code }) {
      let document = StructuredDocument(
        text: bytes, map: OffsetMap(), input: bytes,
        paragraphs: [Paragraph(place: .operative, range: 0..<bytes.count)], notes: [], language: language.code)
      let citations = CitationExtractor().citations(in: document)
      guard let first = citations.first else { continue }
      if let other = citations.first(where: { $0.cited?.key != first.cited?.key }) {
        throw SymbolError(
          text: text, offset: other.utf8Range.lowerBound, reason: "a second document is named; one was expected")
      }
      if let symbol = first.cited, let day = first.date, SessionCalendar.check(symbol, day) == .conflict {
        throw SymbolError(
          text: text, offset: first.utf8Range.lowerBound, reason: "the session of \(symbol) did not sit on \(day)")
      }
      if let digits = brackets(in: bytes[first.utf8Range.upperBound...]) {
        throw SymbolError(text: text, offset: digits, reason: "a year of four digits was expected in the brackets")
      }
      if let symbol = first.cited, !isContradicted(first) { return symbol }
      let reason =
        first.unresolved
        ?? first.cited.map {
          $0.otherSession(printed: first.text) ?? "the words name a body that has no such number; \($0) has"
        }
      throw SymbolError(text: text, offset: first.utf8Range.lowerBound, reason: reason ?? "")
    }
    return nil
  }

  /// Where brackets that are no year's stand right behind a symbol: "S/RES/1325 (200)".
  private static func brackets(in rest: ArraySlice<UInt8>) -> Int? {
    let words = rest.drop { $0 == 0x20 }
    return words.first == 0x28 && words.dropFirst().first?.isDigit == true ? words.startIndex + 1 : nil
  }

  /// Whether the words of a citation name another body than the form of its number.
  private static func isContradicted(_ citation: Citation) -> Bool {
    citation.basis == .form && citation.confidence < 0.5 && citation.cited?.doubt == nil
  }
}
