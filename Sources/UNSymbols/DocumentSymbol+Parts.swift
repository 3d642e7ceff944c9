extension DocumentSymbol {
  /// The text of which this is a lettered part: `A/RES/66/253` for `A/RES/66/253B`, `A/RES/217(III)` for
  /// `A/RES/217(III)[A]`; nil for a text that is not a part.
  public var base: DocumentSymbol? {
    guard let part, !canonical.contains("/DEC/" + part + "(") else { return nil }
    let text: Substring
    if canonical.hasSuffix("[" + part + "]") {
      text = canonical.dropLast(part.count + 2)
    } else if canonical.hasSuffix(part) {
      text = canonical.dropLast(part.count)
    } else {
      return nil
    }
    return DocumentSymbol(
      canonical: String(text), body: body, kind: kind, session: session, number: number, isSynthetic: isSynthetic)
  }

  /// The lettered part of this text: `A/RES/66/253B` of `A/RES/66/253`; nil where its body makes no such parts.
  package func withPart(_ letters: String) -> DocumentSymbol? {
    guard part == nil else { return nil }
    return try? DocumentSymbol(parsing: canonical + (canonical.hasSuffix(")") ? "[\(letters)]" : letters))
  }

  /// The symbols of a document that bears several, such as `A/63/538-E/2009/4`; empty for all others.
  public var halves: [DocumentSymbol] {
    guard kind == .document, canonical.contains("-") else { return [] }
    var text = canonical
    let places = text.withUTF8 { SymbolParser.joints($0) }
    guard !places.isEmpty else { return [] }
    let bytes = Array(text.utf8)
    let starts = [0] + places.map { $0 + 1 }
    let ends = places + [bytes.count]
    let halves = zip(starts, ends).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
    // "A/76/668-S/2022/66/Corr.1" corrects what both symbols name.
    let shared = Self.modifier(of: halves[halves.count - 1]) ?? ""
    return halves.compactMap { half in
      try? DocumentSymbol(parsing: Self.modifier(of: half) == nil ? half + shared : half)
    }
  }

  /// The addition or correction with which a symbol ends, `/Corr.1`; nil where it is the document itself.
  private static func modifier(of symbol: String) -> Substring? {
    guard let slash = symbol.lastIndex(of: "/") else { return nil }
    let last = symbol[symbol.index(after: slash)...]
    return SymbolGrammar.modifiers.contains { last.hasPrefix($0 + ".") } ? symbol[slash...] : nil
  }

  /// Where the document is on the web: `https://undocs.org/A/65/201`. Nil for synthetic symbols, treaties, publications and
  /// the documents of organizations outside the system; a part leads to its base, a joint symbol to its first half.
  public var url: String? {
    guard !isSynthetic, kind != .treaty, kind != .publication else { return nil }
    if let body = Body(code: body), body.isExternal { return nil }
    if SymbolGrammar.externalSeries.contains(String(canonical.prefix { $0 != "/" && !$0.isNumber })) { return nil }
    if let first = halves.first { return first.url }
    let text = canonical.hasSuffix("]") ? base?.canonical ?? canonical : canonical
    return "https://undocs.org/" + text.split(separator: " ").joined(separator: "%20")
  }
}
