extension DocumentSymbol {
  /// Stands in for the grammar until it is joined: takes any text with a slash as the symbol of a document.
  public init(parsing text: some StringProtocol) throws(SymbolError) {
    let text = String(text.split(separator: " ").joined())
    guard text.contains("/") else { throw SymbolError(text: text, offset: 0, reason: "no series") }
    self.init(canonical: text, body: "A", kind: .document)
  }
}
