import DocumentReading
import UNSymbols

/// The verbs inside a paragraph, which govern what stands behind them.
extension Resolver {
  mutating func verb(_ index: Int) {
    let lexeme = scan.lexemes[index]
    guard index > 0, Int(lexeme.start) >= phraseEnd,
      text.isLowerLetter(Int(lexeme.start)) || text[Int(lexeme.start)] >= 0xD8
    else { return }
    let verb = lexicon.verbs[Int(lexeme.value)]
    let before = scan.lexemes[index - 1]
    var start = Int(lexeme.start)
    var isRecital = false
    switch before.kind {
    case .comma, .semicolon: break
    // "(S/2017/414) ويشير إلى": the conjunction is stuck to the verb.
    case .close where text[start..<Int(lexeme.end)].starts(with: StructureClassifier.stuckAnd): break
    case .word where stands(index - 1, in: .recital):
      // "، وإذ تشير إلى": the word before makes a recital of a finite verb.
      guard Int(before.start) >= phraseEnd else { return }
      (start, isRecital) = (Int(before.start), true)
    case .meaning where isMeaning(index - 1, .and) || !verb.isState && isMeaning(index - 1, .link): break
    case .organ where index > 2 && isMeaning(index - 2, .the) && scan.lexemes[index - 3].kind == .stop: break
    case .word where !verb.isState && stands(index - 1, in: .adverb): break
    default: guard standsBehindConnective(index) else { return }
    }
    guard
      let phrase = OpeningPhrase.inner(text, start..<text.count, grammar)
        ?? OpeningPhrase.joined(text, start..<text.count, grammar)
    else { return }
    if verb.isState {
      guard !isOperative else { return }
    } else if isRecital || verb.isParticiple {
      guard !FamilyRoles.actions.contains(phrase.family) || declares(phrase, lexeme) else { return }
    } else {
      guard isOperative else { return }
    }
    if let kind = scope.kind, !scope.group.isEmpty, isPlural(scope.noun) {
      scope.interrupted = InterruptedList(kind: kind, evidence: scope.evidence, noun: scope.noun, governing: governing)
    }
    governing = phrase
    scope.kind = nil
    scope.group = []
  }

  /// The most lexemes between a conjunction or comma and the verb that it joins.
  private static let longestConnective = 7

  /// Whether only words that lead to a verb stand between it and a conjunction or comma: "and in this regard recalls".
  private func standsBehindConnective(_ index: Int) -> Bool {
    let verb = Int(scan.lexemes[index].start)
    for first in stride(from: index - 1, through: max(index - Self.longestConnective, 0), by: -1) {
      let lexeme = scan.lexemes[first]
      switch lexeme.kind {
      case .comma, .semicolon: return OpeningPhrase.leads(text, Int(lexeme.end)..<verb, grammar)
      case .meaning where isMeaning(first, .and): return OpeningPhrase.leads(text, Int(lexeme.start)..<verb, grammar)
      case .word, .meaning: continue
      default: return false
      }
    }
    return false
  }

  /// Whether the participle of an action tells what the text itself declares: "expressing its support", "表示打算".
  private func declares(_ phrase: OpeningPhrase, _ verb: Lexeme) -> Bool {
    if phrase.family == "expressing", phrase.range.upperBound > Int(verb.end) { return true }
    guard let (_, after) = grammar.longest([.opener], text, Int(verb.start), Int(verb.end)) else { return false }
    return after < phrase.range.upperBound
  }
}
