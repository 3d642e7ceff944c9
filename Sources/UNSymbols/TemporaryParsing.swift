extension DocumentSymbol {
  /// Stands in until the grammar lands.
  public init(parsing text: some StringProtocol) throws(SymbolError) {
    var trimmed = String(text.filter { $0 != " " })
    guard !trimmed.isEmpty, trimmed.contains("/") else {
      throw SymbolError(text: String(text), offset: 0, reason: "a symbol has a slash")
    }
    if trimmed.first!.isNumber { trimmed = "A/RES/" + trimmed }
    let parts = trimmed.uppercased().split(separator: "/")
    let resolution = parts.contains("RES")
    self.init(
      canonical: trimmed.uppercased(), body: String(parts[0]), kind: resolution ? .resolution : .document,
      session: parts.count > 2 ? String(parts[parts.count - 2]) : nil,
      number: Int(parts.last!.filter(\.isNumber)), part: parts.last!.last!.isLetter ? String(parts.last!.last!) : nil)
  }

  /// The document of which this is a part.
  public var base: DocumentSymbol? {
    guard part != nil else { return nil }
    return try? DocumentSymbol(parsing: String(canonical.dropLast()))
  }

  /// Whether the symbol was made up.
  public var isSynthetic: Bool { false }

  /// Where the document can be read.
  public var url: String? { "https://undocs.org/" + canonical }
}
