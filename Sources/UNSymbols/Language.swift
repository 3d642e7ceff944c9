/// A language in which the United Nations drafts: what its texts look like, from `Data/registry/drafting.tsv`.
package final class Language: Sendable {
  /// What a line of the table tells; the names are those of the `role` column.
  package enum Role: Int, CaseIterable, Sendable {
    /// The script: `latin`, `cyrillic`, `arabic`, `han`.
    case script
    /// A habit of the language; see `Trait`.
    case trait
    /// A frequent word, by which languages of one script are told apart.
    case common
    /// The name of a month; the value is its number.
    case month
    /// A word inside a date: "de".
    case dateLink
    /// A word at the end of a date: "года".
    case dateEnd
    /// What stands behind year, month and day where a date is written so; the value says which.
    case dateUnit
    /// What stands before a body's name in an enacting formula: "The ".
    case article
    /// A noun that bodies go by.
    case bodyNoun
    /// What joins a body's short name to that of the organization or convention it belongs to: "of the".
    case belonging
    /// How a paragraph ends that brings a draft, beside a colon.
    case announcement
    /// The heading of an annex.
    case annex
    /// What may stand behind such a heading beside a number: "الأول".
    case ordinal
    /// The line that names the meeting of adoption; `#` is a number, `~` two letters, `*` any words.
    case meeting
    /// The beginning of a paragraph of a presidential statement: "The Security Council ".
    case speaker
    /// The beginning of a masthead line that tells the day of adoption.
    case adoption
    /// The word before the number in the heading of a resolution, or of a decision where the value says so.
    case heading
    /// What stands behind that number where nouns stand last: "号决议"; the value as that of `heading`.
    case headingNoun
    /// What stands between a paragraph's number and its words.
    case numberEnd
    /// A part letter written as a word; the value is the letter.
    case letter
    /// What joins two part letters.
    case partAnd
    /// What joins the first and last of a range of part letters.
    case partTo
    /// What stands before the number of a session; the value is `roman`, `special` or `emergency`.
    case session
    /// The organ in the number of a decision by a conference of parties; the value is `CP`.
    case conference
    /// A word whose stop does not end a sentence.
    case abbreviation
    /// Words with which a note begins and a paragraph does not.
    case note
    /// A character behind a number that makes it a quantity, not a note's mark.
    case counter
    /// A word behind which a number counts or names something and is no note's mark: "paragraph", "of".
    case counting
    /// A word that makes a recital of a paragraph whose verb is finite: "إذ".
    case recital
    /// An adverb before a verb inside a sentence.
    case adverb
    /// A word of "adopted at the tenth meeting of".
    case meetingWord
    /// A word before the body that passed a text: "by" in "adopted by", "which" in "by which".
    case author
    /// A word that says that a body passed a text: "adopted"; the value is `one` or `several` where it agrees with what it passed.
    case adopted
    /// A pronoun for a text before the body that passed it: "which the Commission adopted".
    case passedText
    /// A word between a list and the date of all of it.
    case both
    /// How an adjective ends that agrees with "resolutions" or "decisions", where it stands behind the noun.
    case agreement
    /// The beginning of a decision's report: "At its 87th plenary meeting"; `#` is a date.
    case report
    /// The name behind which such a report tells what was decided.
    case reporter
    /// A word behind which a verb belongs to a clause and reports nothing: "it" in "in which it decided".
    case clause
    /// How pages are numbered, `#` being the number: "Page #".
    case page
    /// The name of a language at the head of a page: "ENGLISH".
    case languageName
    /// How the title of a volume of resolutions, or of its chapters, begins at the head or foot of a page.
    case volume
    /// The name of the United Nations, as it opens a masthead.
    case organization
  }

  /// A habit that a language has or has not.
  package enum Trait: Int, CaseIterable, Sendable {
    /// A body's name stands behind the noun or the number: "résolution 70/1 de l’Assemblée générale".
    case organFollows
    /// The noun stands behind the number: "第70/1号决议".
    case nounFollows
    /// Words are not set apart by spaces.
    case unspaced
    /// An apostrophe ends a word: "l’Assemblée".
    case elides
    /// The marks of notes stand in brackets: "(2)".
    case bracketedMarks
    /// Opening and closing quotation marks may change places.
    case turnedQuotes
    /// The halves of a number may change places, as in the visual order of a line: "81/76" for 76/81.
    case turnedNumbers
    /// The marks of notes stand before the punctuation, so that numbers run into them: "21/117,".
    case innerMarks
    /// A comma parts the whole of a number from its fraction.
    case decimalComma
    /// Names change with their case: only those that begin with the same word as the first can be who speaks.
    case inflected
    /// Recitals begin with a small letter.
    case smallRecitals
    /// The end of a paragraph tells recitals (a comma) from decisions, not the verb, which has one form for both.
    case stopsTell
    /// The opening words take the verb's own object with them: "Reiterates its request"; elsewhere they end with the verb.
    case objectOpens
    /// The verb stands before the one who acts: "قررت الجمعية العامة".
    case verbOpens
    /// The capital I is also a word of its own.
    case pronounI
    /// The endings of verbs tell participles (-ing) from finite forms (-s).
    case endingsTell
    /// A verb in the past tense may also be a participle: "established".
    case pastParticiples
  }

  /// The scripts in which languages are written.
  package enum Script: String, Sendable {
    case latin, cyrillic, arabic, han
  }

  /// One line of the table.
  package struct Entry: Sendable {
    /// The words.
    package let words: String
    /// Their UTF-8.
    package let bytes: [UInt8]
    /// What they stand for.
    package let value: String
  }

  /// A name of a month.
  package struct Month: Sendable {
    let name: [UInt8]
    let value: Int
  }

  /// The code in ISO 639-1: `fr`.
  package let code: String
  /// The tables from which the language was made.
  package let tables: LanguageTables
  /// The script.
  package let script: Script
  /// The names of the months.
  let months: [Month]
  /// The bodies by the folded hash of their names as who speaks.
  package let bodyCodes: [UInt64: String]
  /// One bit a trait.
  private let traits: UInt64
  /// The frequent words.
  let commonWords: CommonWords
  let moods: [UInt64: Mood]
  /// The folded hashes of the words for decisions.
  package let decisionNouns: Set<UInt64>
  /// The folded hashes of the words behind which a number counts or names something.
  private let countingWords: Set<UInt64>
  private let entries: [[Entry]]
  /// What the lines of each role begin with.
  let beginnings: [Bool]

  /// Whether a word is one behind which a number counts or names something: "paragraph", "of".
  package func counts(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    countingWords.contains(FoldedText.hash(text, word))
  }

  /// Whether words with some meanings stand before numbers that are no mark's: all but bodies, nouns and what notes alone say.
  private static func counts(_ meanings: String) -> Bool {
    !["council", "assembly", "commission", "conference", "board", "president", "ibid", "entitled", "treatySeries"]
      .contains(meanings) && !["resolution", "decision", "statement"].contains { meanings.hasPrefix($0) }
  }

  /// The language with this code in some tables.
  package init(_ code: String, tables: LanguageTables = .registry) {
    self.code = code
    self.tables = tables
    var entries = [[Entry]](repeating: [], count: Role.allCases.count)
    for row in tables.drafting.rows where row["lang"] == code {
      guard let role = Role.named[row["role"]] else { preconditionFailure("drafting.tsv: no role \(row["role"])") }
      // A bar keeps a space at the end of a cell.
      let words = row["words"].hasSuffix("|") ? String(row["words"].dropLast()) : row["words"]
      entries[role.rawValue].append(Entry(words: words, bytes: Array(words.utf8), value: row["value"]))
    }
    self.entries = entries
    beginnings = Self.beginnings(of: entries)
    script = entries[Role.script.rawValue].first.flatMap { Script(rawValue: $0.words) } ?? .latin
    traits = entries[Role.trait.rawValue].reduce(0) { bits, entry in
      guard let trait = Trait.named[entry.words] else { preconditionFailure("drafting.tsv: no trait \(entry.words)") }
      return bits | 1 << UInt64(trait.rawValue)
    }
    commonWords = CommonWords(entries[Role.common.rawValue].map(\.words))
    months = entries[Role.month.rawValue].compactMap { entry in
      Int(entry.value).map { Month(name: entry.bytes, value: $0) }
    }
    .sorted { $0.name.count > $1.name.count }
    moods = Self.verbMoods(tables, code, recitals: entries[Role.recital.rawValue].map(\.words))
    decisionNouns = Set(
      tables.words.rows.filter { $0["lang"] == code && $0["meaning"].hasPrefix("decision") }
        .map { FoldedText.hash($0["words"]) })
    countingWords = Set(
      (tables.words.rows.filter { $0["lang"] == code && Self.counts($0["meaning"]) }.map { $0["words"] }
        + entries[Role.counting.rawValue].map(\.words)).map { FoldedText.hash($0) })
    var codes: [UInt64: String] = [:]
    let isInflected = traits & 1 << UInt64(Trait.inflected.rawValue) != 0
    for row in tables.bodies.rows where tables.bodies.columns.contains(code) {
      let names = row.list(code)
      let subject = names.first?.prefix { $0 != " " }
      for name in names where !isInflected || name.prefix(while: { $0 != " " }) == subject {
        let name = name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
        let hash = FoldedText.hash(name)
        if codes[hash] == nil { codes[hash] = row["code"] }
      }
    }
    bodyCodes = codes
  }

  /// The lines of one role, in the order of the table.
  package subscript(_ role: Role) -> [Entry] { entries[role.rawValue] }

  /// Whether the language has a habit.
  package func has(_ trait: Trait) -> Bool { traits & 1 << UInt64(trait.rawValue) != 0 }

  /// The languages of the registry, in the order of `drafting.tsv`.
  package static let all: [Language] = {
    var codes: [String] = []
    for row in LanguageTables.registry.drafting.rows where !codes.contains(row["lang"]) { codes.append(row["lang"]) }
    return codes.map { Language($0) }
  }()

  /// English.
  package static let english = all.first { $0.code == "en" }!

  /// The language of the registry with this code, or nil.
  package static func named(_ code: String) -> Language? { all.first { $0.code == code } }
}

extension Language.Role {
  /// The roles by their names in the table.
  fileprivate static let named = Dictionary(uniqueKeysWithValues: Language.Role.allCases.map { ("\($0)", $0) })
}

extension Language.Trait {
  /// The habits by their names in the table.
  fileprivate static let named = Dictionary(uniqueKeysWithValues: Language.Trait.allCases.map { ("\($0)", $0) })
}
