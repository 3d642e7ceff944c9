/// Where a sentence, a quotation or a bracket ends, what was said before it counts again or no more.
extension Resolver {
  mutating func endSentence() {
    scope = Scope()
    outer.removeAll()
    unnamed.removeAll()
    governing = nil
  }

  mutating func open(_ kind: Lexeme.Kind, keepingNoun: Bool) {
    outer.append((kind, scope))
    scope.group = []
    if !keepingNoun { scope.kind = nil }
  }

  /// How many quotations and brackets inside each other are closed by one mark. Keeps the time linear.
  private static let deepest = 16

  mutating func close(_ kind: Lexeme.Kind) {
    guard let last = outer.suffix(Self.deepest).lastIndex(where: { $0.opener == kind }) else { return }
    scope = outer[last].scope
    outer.removeSubrange(last...)
  }
}
