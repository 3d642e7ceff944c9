/// What the lines of `Data/registry/drafting.tsv` tell of a language.
extension Language {
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
    /// A name in a formula that several bodies share and whose full names do not begin with it; the value is what they are, `*` being
    /// the organization or convention: `联合国*理事会`.
    case sharedName
    /// How a paragraph ends that brings a draft, beside a colon.
    case announcement
    /// The heading of an annex.
    case annex
    /// An ordinal number as a word, behind the heading of an annex, the name of a chapter or section, or in a title: "الأول",
    /// "seventy-fifth".
    case ordinal
    /// A number written as a word behind the name of a part: "part one".
    case partNumber
    /// The line that names the item of the agenda; `#` is its number: "Agenda item #".
    case agenda
    /// The line that names the meeting of adoption; `#` is a number, `~` two letters, `*` any words.
    case meeting
    /// The beginning of a paragraph of a presidential statement: "The Security Council ".
    case speaker
    /// The beginning of a masthead line that tells the day of adoption.
    case adoption
    /// The word before the number in the heading of a resolution, or of a decision where the value says so.
    case heading
    /// The noun of a heading that does not begin with it: behind the number where nouns stand last, "号决议", behind the name of the body
    /// elsewhere; the value as that of `heading`.
    case headingNoun
    /// The number of a text's first section: "I", alone or before the section's title.
    case firstSection
    /// What stands between a paragraph's number and its words.
    case numberEnd
    /// A part letter written as a word; the value is the letter.
    case letter
    /// What joins two part letters.
    case partAnd
    /// What joins the last two items of a list of which one is enough.
    case partOr
    /// What joins a number and its date.
    case dateJoint
    /// What joins the first and last of a range of part letters.
    case partTo
    /// The ending of an adjective that tells to whom or what something belongs, where cases stand for "of".
    case genitive
    /// What stands before the number of a session; the value is `roman`, `special` or `emergency`.
    case session
    /// The organ in the number of a decision by a conference of parties; the value is its code in Latin letters: `CP`, `CMA`.
    case conference
    /// A word whose stop does not end a sentence.
    case abbreviation
    /// Words with which a note begins and a paragraph does not.
    case note
    /// A character behind a number that makes it a quantity, not a note's mark; `none` marks a word that begins so and counts nothing.
    case counter
    /// A word behind which a number counts or names something and is no note's mark: "paragraph", "of".
    case counting
    /// A title that ends in a number, behind which the mark of a note may be glued to it: "Agenda 21".
    case numberedTitle
    /// A word that makes a recital of a paragraph whose verb is finite: "إذ".
    case recital
    /// An adverb before a verb inside a sentence.
    case adverb
    /// An adverb with which a decision begins, before its verb, as printed there: "Also", "once" in "Once again".
    case leadingAdverb
    /// How a gerund ends, by which it is told also where it is in no table: "monitoring".
    case gerund
    /// A participle that tells what somebody does, though others of its family tell what the text does: "confirming".
    case activity
    /// A verb form inside a paragraph that tells what others do or shall do: "examining", 审议.
    case deed
    /// A word that makes of the verb behind it what shall be done: "أن".
    case subjunction
    /// A conjunction whose clause may begin with what the text keeps in mind, between commas: "that, bearing in mind resolution 62/63, the".
    case that
    /// A verb of decision that tells what an operative paragraph decides, where verbs have no forms: 决定.
    case decides
    /// A verb that says what is kept in mind, also inside of a clause, where verbs have no forms: 考虑到.
    case keepsInMind
    /// A word before such a verb that makes a circumstance of its clause: 在.
    case circumstance
    /// A word that puts the object of a verb of expressing before it: 对.
    case objectFirst
    /// What such a verb begins with: 表示.
    case expresses
    /// A conjunction that joins clauses and no nouns, where verbs have no forms: 并.
    case clauseAnd
    /// What a decision goes on with behind an adverbial clause, besides its subject: ", to apportion", ", shall pursue".
    case goesOn
    /// A word behind which what looks like a verb is a noun: "mandates contained in", "acts of".
    case nounSign
    /// A word of "adopted at the tenth meeting of", besides those of `adopted`.
    case meetingWord
    /// A word behind "Ibid." that names another volume, year or meeting of the same records: "Supplement".
    case elsewhere
    /// A word before the body that passed a text: "by" in "adopted by", "which" in "by which".
    case author
    /// The verb by which a body is told to have adopted a text: "adopté" in "a adopté".
    case adopts
    /// A word that says that a body passed a text: "adopted"; the value is `one` or `several` where it agrees with what it passed.
    case adopted
    /// A noun for the passing of a text by a body named behind it, "the adoption by the Commission of", or a verb behind the body:
    /// 通过了.
    case passing
    /// A pronoun for a text before the body that passed it: "which the Commission adopted".
    case passedText
    /// A word in the title of what the International Labour Conference adopts; the value is `convention` or `recommendation`.
    case labourTitle
    /// A name of the International Labour Organization.
    case labourName
    /// A word between a list and the date of all of it.
    case both
    /// A word behind a number that says what its text is about: "on".
    case subject
    /// A word behind the name of a part that points back to the text before: "thereto", "ней" in "к ней".
    case pointing
    /// A word before a noun for a text that was named before: "that" in "paragraph 3 of that resolution".
    case demonstrative
    /// A word before the name of a part that does: "cuyo", 其中.
    case whose
    /// What leads from a text to the part of it that matters most: "in particular".
    case particular
    /// A word for passing a text that may stand before its day: "adoption" in "the adoption on 16 May 1998 of resolution".
    case adoptionWord
    /// A noun for what is agreed on a day: "agreement", "convention". A paper about it is of another day, a treaty that a note cites is of
    /// that one.
    case pact
    /// A noun for a document that has a day: "letter".
    case paper
    /// A noun for what a resolution adopts, often on the day of what it is called: "declaration".
    case declaration
    /// What says that a meeting was held: 举行.
    case held
    /// What stands right before a day that ends something: "至".
    case until
    /// What stands between the day of a declaration and the resolution as which it was adopted: "as".
    case adoptedAs
    /// How an adjective ends that agrees with "resolutions" or "decisions", where it stands behind the noun.
    case agreement
    /// The beginning of a decision's report: "At its 87th plenary meeting"; `#` is a date.
    case report
    /// The name behind which such a report tells what was decided.
    case reporter
    /// A word behind which a verb belongs to a clause and reports nothing: "it" in "in which it decided".
    case clause
    /// What a masthead calls a text that is proposed, with a small and a capital letter: "draft resolution".
    case draft
    /// The codes in ISO 639-2, by which Akoma Ntoso names the language: "fra", "fre".
    case iso639
    /// What stands at the head or foot of a page, `#` being its number: "Page #".
    case page
    /// The name of a language at the head of a page: "ENGLISH".
    case languageName
    /// How the title of a volume of resolutions, or of its chapters, begins at the head or foot of a page.
    case volume
    /// How the head of the pages of a printed volume begins; where a value stands, it ends with that and has a dash.
    case runningHead
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
    /// A dash may stand for the dot of a number: "75-17" for WHA75.17.
    case dashedNumbers
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
}

extension Language.Role {
  /// The roles by their names in the table.
  static let named = Dictionary(uniqueKeysWithValues: Language.Role.allCases.map { ("\($0)", $0) })
}

extension Language.Trait {
  /// The habits by their names in the table.
  static let named = Dictionary(uniqueKeysWithValues: Language.Trait.allCases.map { ("\($0)", $0) })
}
