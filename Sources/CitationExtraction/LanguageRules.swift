import Synchronization
import UNSymbols

/// What extraction knows of one language: its words and the grammar of its opening phrases.
final class LanguageRules: Sendable {
  let lexicon: Lexicon
  let grammar: OpeningGrammar
  let hints: CitationHints
  let mastheads: [MastheadRelation]
  /// The words for the articles of treaties and of what resolutions adopt: "article", "статьи".
  private let articles: [[UInt8]]

  /// The rules of one language.
  init(_ language: Language) {
    lexicon = Lexicon(language)
    grammar = OpeningGrammar(language)
    mastheads = MastheadRelation.all(of: language)
    articles = lexicon.words(meaning: [.article]).map { Array($0.utf8) }
    hints = CitationHints(
      nouns: lexicon.words(meaning: LanguageRules.numbered)
        + lexicon.words(meaning: [.comment, .comments]).map(LanguageRules.longestWord)
        + LanguageRules.unsigned(language),
      bodies: lexicon.words(meaning: Set(NamedBodies.remembered))
    )
  }

  /// Whether a part names articles, "article 5", and whether it begins the word with a capital, as for those of the Charter. Titles in
  /// quotation marks name none: "section entitled “Article VI”".
  func article(in part: String) -> (isNamed: Bool, isCapital: Bool) {
    var part = part
    return part.withUTF8 { text in
      for start in text.indices {
        if Self.quotes.contains(where: { text[start...].starts(with: $0) }) { break }
        let letter = text[start].isUpper ? text[start] | 0x20 : text[start]
        for word in articles where word[0] == letter && text[(start + 1)...].starts(with: word[1...]) {
          return (true, text[start].isUpper)
        }
      }
      return (false, false)
    }
  }

  private static let quotes = ["\"", "“", "„", "«"].map { Array($0.utf8) }

  /// The nouns that give a bare number its meaning.
  private static let numbered: Set<WordMeaning> = [
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
