import DocumentReading
import UNSymbols

/// The verbs inside a paragraph, which govern what stands behind them.
extension Resolver {
  /// Lets a verb govern what stands behind it, where it tells what the text does.
  mutating func verb(_ index: Int) {
    let lexeme = scan.lexemes[index]
    guard index > 0, Int(lexeme.start) >= phraseEnd else { return }
    if Int(lexeme.start) == itemStart { return openItem(lexeme) }
    guard text.isLowerLetter(Int(lexeme.start)) || text[Int(lexeme.start)] >= 0xD8 || opensClause(index) else { return }
    if stands(index, in: .deed) || stands(index - 1, in: .subjunction) { return }
    if isPaired(index) || isRelative(index) { return }
    let verb = lexicon.verb(of: lexeme)
    guard let (start, isRecital) = beginning(index, isState: verb.isState) else { return }
    guard
      let phrase = OpeningPhrase.inner(text, start..<text.count, grammar)
        ?? OpeningPhrase.joined(text, start..<text.count, grammar)
    else { return }
    if FamilyRoles.continuers.contains(phrase.family) || tellsActivity(phrase, index) { return }
    if isRecital || governs(phrase, index) { govern(phrase) }
  }

  /// Whether a verb with a capital begins a clause of the text's own: "the progress made; and Requests".
  private func opensClause(_ index: Int) -> Bool {
    index > 1 && isMeaning(index - 1, .and) && [.comma, .semicolon].contains(scan.lexemes[index - 2].kind)
      && !lexicon.verb(of: scan.lexemes[index]).isParticiple
  }

  /// Whether nothing but "and" stands between a verb and the one that governs: "and welcomes and encourages the efforts". The first tells.
  private func isPaired(_ index: Int) -> Bool {
    guard let governing, index > 1, isMeaning(index - 1, .and), scan.lexemes[index - 2].kind == .verb else {
      return false
    }
    return governing.range.contains(Int(scan.lexemes[index - 2].start))
  }

  /// Lets the finite verb with which an item begins govern it, and not the verb of its chapeau: "10. Reaffirms its position, and in this
  /// regard: … (d) Reiterates its call".
  private mutating func openItem(_ lexeme: Lexeme) {
    let verb = lexicon.verb(of: lexeme)
    guard isOperative, !verb.isParticiple, !verb.isState, !lexicon.language.has(.unspaced),
      let phrase = OpeningPhrase.parse(text, Int(lexeme.start)..<text.count, grammar)
    else { return }
    govern(phrase)
  }

  /// Whether a verb tells what the text does: a finite one in an operative paragraph, a participle but for what somebody else does, a
  /// word for a state in a recital.
  private func governs(_ phrase: OpeningPhrase, _ index: Int) -> Bool {
    let verb = lexicon.verb(of: scan.lexemes[index])
    if verb.isState { return !isOperative }
    if verb.isParticiple { return !FamilyRoles.actions.contains(phrase.family) || declares(phrase, index) }
    return isOperative
      || FamilyRoles.recitals.contains(phrase.family) && (continuesRecital(index) || isBehindSemicolon(index))
  }

  /// Whether a semicolon and a conjunction, perhaps with an adverb, stand before a finite verb: "its readiness; and recalls".
  private func isBehindSemicolon(_ index: Int) -> Bool {
    for position in (max(0, index - Self.longestConnective)..<index).reversed() {
      if isMeaning(position, .and) { return position > 0 && scan.lexemes[position - 1].kind == .semicolon }
      guard scan.lexemes[position].kind == .word else { return false }
    }
    return false
  }

  /// Whether a finite verb goes on with what a recital began that has its word once, "وإذ يؤكد ... ، ويشير إلى", "، كما يشير إلى": with
  /// the conjunction stuck to it or an adverb before it, in the gender of the first.
  private func continuesRecital(_ index: Int) -> Bool {
    let and = StructureClassifier.stuckAnd
    let verb = text[scan.lexemes[index].range]
    let start = Int(scan.lexemes[0].start)
    let isStuck = verb.starts(with: and)
    guard !lexicon.language[.recital].isEmpty,
      isStuck
        || grammar.longest([.adverb], text, Int(scan.lexemes[index - 1].start), Int(scan.lexemes[index].start)) != nil,
      start < phraseEnd
    else { return false }
    let words = text[start..<phraseEnd].split(separator: 0x20)
    guard
      let recital = words.firstIndex(where: { word in
        lexicon.language[.recital].contains { word.elementsEqual($0.bytes) }
      }),
      recital + 1 < words.count
    else { return false }
    return verb.dropFirst(isStuck ? and.count : 0).prefix(2).elementsEqual(words[recital + 1].prefix(2))
  }

  /// Takes the noun for a decision as the verb of its clause, where both are one word: ，决定. Whether it is that.
  mutating func decides(_ noun: Int) -> Bool {
    guard isOperative, lexicon.language.has(.unspaced), stands(noun, in: .decides),
      let start = clause(of: Int(scan.lexemes[noun].start)),
      let phrase = OpeningPhrase.inner(text, start..<text.count, grammar)
    else { return false }
    govern(phrase)
    return true
  }

  /// What stands behind is cited by a phrase; a list is broken off.
  private mutating func govern(_ phrase: OpeningPhrase) {
    if let kind = scope.kind, !scope.group.isEmpty, isPlural(scope.noun) {
      scope.interrupted = InterruptedList(kind: kind, evidence: scope.evidence, noun: scope.noun, governing: governing)
    }
    governing = phrase
    scope.kind = nil
    scope.group = []
  }

  /// Where the phrase of a verb begins that governs, and whether the word before makes a recital of it; nil where the verb is a part
  /// of something else.
  private func beginning(_ index: Int, isState: Bool) -> (start: Int, isRecital: Bool)? {
    let start = Int(scan.lexemes[index].start)
    if lexicon.language.has(.unspaced) {
      return (clause(of: start) ?? (isInsideClause(index) ? start : nil)).map { ($0, false) }
    }
    let before = scan.lexemes[index - 1]
    switch before.kind {
    case .comma, .semicolon: return (start, false)
    // "(S/2017/414) ويشير إلى": the conjunction is stuck to the verb.
    case .close where text[scan.lexemes[index].range].starts(with: StructureClassifier.stuckAnd): return (start, false)
    case .word where stands(index - 1, in: .recital):
      // "، وإذ تشير إلى": the word before makes a recital of a finite verb.
      return Int(before.start) >= phraseEnd ? (Int(before.start), true) : nil
    case .meaning where isMeaning(index - 1, .and):
      return !lexicon.verb(of: scan.lexemes[index]).isParticiple && isNoun(index) ? nil : (start, false)
    case _ where beginsSentence(index - 1): return (start, false)
    case .word where !isState && stands(index - 1, in: .adverb): return (behindConnective(index) ?? start, false)
    default: return behindConnective(index).map { ($0, false) }
    }
  }

  /// Where a clause begins whose first words lead to a verb, in a language whose verbs have no forms by which they are told from
  /// nouns: behind a comma or semicolon, or with a conjunction of clauses, 并.
  private func clause(of verb: Int) -> Int? {
    var position = verb
    while position > phraseEnd, verb - position <= Self.longestLead {
      switch text[position - 1] {
      // The comma may have the mark of a note.
      case 0x2C, 0x3A, 0x3B, 0x30...0x39: return OpeningPhrase.begins(text, position..<verb, grammar)
      case 0x20: position -= 1
      default:
        guard position - 3 >= phraseEnd, text.isHan(position - 3) else { return nil }
        position -= 3
        let isConjunction = lexicon.language[.clauseAnd].contains {
          $0.value.isEmpty && text[position...].starts(with: $0.bytes)
        }
        if isConjunction, let start = OpeningPhrase.begins(text, position..<verb, grammar) { return start }
      }
    }
    return nil
  }

  /// The most bytes of the words between a comma and the verb of its clause.
  private static let longestLead = 30

  /// The most lexemes between a conjunction or comma and the verb that it joins.
  private static let longestConnective = 7

  /// Where only words that lead to a verb stand between it and a conjunction, a comma or the body that is its subject, the end of
  /// these: "and in this regard recalls".
  private func behindConnective(_ index: Int) -> Int? {
    let verb = Int(scan.lexemes[index].start)
    for first in stride(from: index - 1, through: max(index - Self.longestConnective, 0), by: -1) {
      let lexeme = scan.lexemes[first]
      switch lexeme.kind {
      // "and in" is one lexeme, of which a part leads.
      case .meaning where isMeaning(first, .and): return OpeningPhrase.begins(text, Int(lexeme.start)..<verb, grammar)
      case .comma, .semicolon: return OpeningPhrase.begins(text, Int(lexeme.end)..<verb, grammar)
      case .organ where beginsSentence(first): return OpeningPhrase.begins(text, Int(lexeme.end)..<verb, grammar)
      case .word, .meaning: continue
      default: return nil
      }
    }
    return nil
  }

  /// Whether a body is the subject of a new sentence or clause: "The Council encourages", "In this regard, the Security Council commends".
  private func beginsSentence(_ organ: Int) -> Bool {
    guard organ > 1, isMeaning(organ - 1, .the), scan.lexemes[organ].namesBody else { return false }
    if scan.lexemes[organ - 2].kind == .stop { return true }
    guard scan.lexemes[organ - 2].kind == .comma else { return false }
    for index in (max(0, organ - 2 - Self.longestConnective)..<(organ - 2)).reversed() {
      if scan.lexemes[index].kind == .stop || isMeaning(index, .and) {
        let first = isMeaning(index, .and) ? index : index + 1
        return OpeningPhrase.leads(text, Int(scan.lexemes[first].start)..<Int(scan.lexemes[organ - 2].start), grammar)
      }
      // "(a) Regarding recommendation 13, the General Assembly takes note"
      if let itemStart, Int(scan.lexemes[index].start) == itemStart { return isOperative }
      guard
        [.word, .meaning].contains(scan.lexemes[index].kind) || itemStart != nil && scan.lexemes[index].kind == .integer
      else { return false }
    }
    return false
  }

  /// Whether a participle is joined to a gerund of what somebody does: "proposing and supporting", "including monitoring
  /// shipments and confirming". What texts recall, note or welcome is their own, but for some words.
  private func tellsActivity(_ phrase: OpeningPhrase, _ participle: Int) -> Bool {
    let verb = lexicon.verb(of: scan.lexemes[participle])
    let isRecital = FamilyRoles.recitals.contains(phrase.family) || FamilyRoles.recitals.contains(verb.family)
    guard isMeaning(participle - 1, .and), verb.isParticiple, !isRecital || stands(participle, in: .activity) else {
      return false
    }
    for index in stride(from: participle - 2, to: max(participle - Self.longestActivity, 0), by: -1) {
      let lexeme = scan.lexemes[index]
      guard Int(lexeme.start) >= phraseEnd, lexeme.start != governing?.range.lowerBound ?? -1 else { return false }
      switch lexeme.kind {
      case .comma, .semicolon: return false
      case .word, .verb:
        let isGerund = lexicon.language[.gerund].contains {
          text[lexeme.range].suffix($0.bytes.count).elementsEqual($0.bytes)
        }
        if isGerund, index == participle - 2 || isMeaning(index - 1, .link) || isMeaning(index - 1, .in) { return true }
      default: break
      }
    }
    return false
  }

  /// The most lexemes between a gerund and the participle joined to it. Keeps the time linear.
  private static let longestActivity = 24

  /// Whether what looks like a verb is a noun, as the word behind it tells: "mandates contained in".
  private func isNoun(_ index: Int) -> Bool {
    let lexeme = scan.lexemes[index]
    let start = Int(lexeme.end) + 1
    guard start < text.count, text[start - 1] == 0x20, !text[lexeme.range].contains(0x20) else { return false }
    return lexicon.language[.nounSign].contains { word in
      let end = start + word.bytes.count
      return end < text.count && !text[end].isLetter && text[start..<end].elementsEqual(word.bytes)
    }
  }

  /// Whether the participle of an action tells what the text itself declares or decides: "expressing its support", "表示打算", "决定".
  private func declares(_ phrase: OpeningPhrase, _ index: Int) -> Bool {
    let verb = scan.lexemes[index].range
    if phrase.range.upperBound > verb.upperBound, FamilyRoles.expressions.contains(phrase.family) { return true }
    if isOperative, stands(index, in: .decides) { return true }
    guard let (_, after) = grammar.longest([.opener], text, verb.lowerBound, verb.upperBound) else { return false }
    return after < phrase.range.upperBound
  }
}
