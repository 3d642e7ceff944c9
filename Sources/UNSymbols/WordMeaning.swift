/// What a word means to citations; the names are those of the `meaning` column of `words.tsv`.
package enum WordMeaning: Int32, CaseIterable, Sendable {
  case resolution, resolutions, decision, decisions, statement, statements
  case paragraph, section, article, chapter, annex, part, appendix, volume, page, number
  case its, and, to, of, the, `in`, link, dated, adjective, draft
  /// "on" with a day: that of what stands right before it, and of something else behind a comma.
  case on
  case ibid, treatySeries, leagueSeries, sales
  case council, assembly, commission, conference, board
  /// A pronoun for the body named last: "celle-ci".
  case latter
  case entitled
  /// What says to whom a letter goes, behind its date: "dated 3 May 2011, addressed to the President".
  case addressed
  case counted
  /// A general comment or recommendation of a treaty body, and several: "general comment".
  case comment, comments
  /// What begins the words that say what a text is about: 关于.
  case about
  /// A day that has been named: "of the same date".
  case sameDay
  /// A word that holds no meaning and hides a shorter one: 其他, "other", is not 其, "its".
  case other
  /// What is said with a number and can be left out: 第, 号.
  case filler

  /// Whether it is a body's short name: "the Council".
  package var isShortName: Bool {
    switch self {
    case .council, .assembly, .commission, .conference, .board: true
    default: false
    }
  }

  /// Whether it stands before numbers that are no note's: "paragraph", "of". Bodies, nouns and what only notes say do not.
  var standsBeforeNumbers: Bool {
    switch self {
    case .resolution, .resolutions, .decision, .decisions, .statement, .statements: false
    case .council, .assembly, .commission, .conference, .board, .latter: false
    case .ibid, .treatySeries, .entitled, .addressed, .comment, .comments, .sameDay: false
    case .paragraph, .section, .article, .chapter, .annex, .part, .appendix, .volume, .page, .number: true
    case .its, .and, .to, .of, .the, .in, .link, .dated, .on, .adjective, .draft: true
    case .leagueSeries, .sales, .counted, .about, .other, .filler: true
    }
  }

  /// The meaning that the tables call so.
  package init?(named name: String) {
    guard let meaning = Self.named[name] else { return nil }
    self = meaning
  }

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
