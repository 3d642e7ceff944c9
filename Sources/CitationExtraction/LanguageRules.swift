import Synchronization
import UNSymbols

/// What extraction knows of one language: its words and the grammar of its opening phrases.
final class LanguageRules: Sendable {
  let lexicon: Lexicon
  let grammar: OpeningGrammar
  let hints: CitationHints
  let mastheads: [MastheadRelation]

  /// The rules of one language.
  init(_ language: Language) {
    lexicon = Lexicon(language)
    grammar = OpeningGrammar(language)
    mastheads = MastheadRelation.all(of: language)
    hints = CitationHints(
      nouns: lexicon.words(meaning: LanguageRules.numbered)
        + lexicon.words(meaning: [.comment, .comments]).map(LanguageRules.longestWord)
        + LanguageRules.unsigned(language),
      bodies: lexicon.words(meaning: Set(NamedBodies.remembered))
    )
  }

  /// The nouns that give a bare number its meaning.
  private static let numbered: Set<Lexicon.Meaning> = [
    .resolution, .resolutions, .decision, .decisions, .statement, .statements, .sales, .treatySeries, .leagueSeries,
  ]

  /// The nouns of labour conventions, where no "No." or "№" before their numbers tells these.
  private static func unsigned(_ language: Language) -> [String] {
    language.script == .latin || language.script == .cyrillic ? [] : language[.labourTitle].map(\.words)
  }

  /// The longest word of a name, the last of equals: "comment" of "general comment", which has a word that stands everywhere.
  private static func longestWord(_ name: String) -> String {
    name.split(separator: " ").max { $0.utf8.count <= $1.utf8.count }.map(String.init) ?? name
  }

  private static let known = Mutex<[String: LanguageRules]>([:])

  /// The rules of the language of the registry with this code, made at first use; English for any other code.
  static func named(_ code: String) -> LanguageRules {
    known.withLock { known in
      if let rules = known[code] { return rules }
      let rules = LanguageRules(Language.named(code) ?? .english)
      known[code] = rules
      return rules
    }
  }
}
