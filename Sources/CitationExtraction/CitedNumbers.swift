import UNSymbols

/// The texts that a document has cited by their numbers, gathered as they are asked for.
struct CitedNumbers {
  private var texts: [Int: [DocumentSymbol]] = [:]
  private var known: Set<String> = []
  /// How many citations were gone through.
  private var count = 0

  /// The body of the text that was cited first of those with a number; nil where none was.
  mutating func body(of number: CitedNumber, in citations: [Citation]) -> Body? {
    for citation in citations.dropFirst(count) {
      guard let cited = citation.cited, let number = cited.number, known.insert(cited.key).inserted else { continue }
      texts[number, default: []].append(cited)
    }
    count = citations.count
    return (texts[number.number] ?? []).lazy.compactMap { cited in
      Body(code: cited.body).flatMap { $0.symbol(cited.kind, number)?.key == cited.key ? $0 : nil }
    }.first
  }
}
