import UNSymbols

/// What a text says about the body of a noun's numbers.
enum Evidence {
  /// The body is named: "General Assembly resolution".
  case named(Body)
  /// "its": the body that speaks, or the one that the sentence names last, which comes first where it is the clause's agent
  /// ("the General Assembly, in its resolution").
  case its(subject: Body?, isAgent: Bool)
  /// A short name: "Council resolution".
  case short(WordMeaning)
  /// Nothing of its own: carried over from the list before ("decision 18/120 and resolutions 24/14").
  case carried(Body)
  /// A name that the registry does not have: "European Parliament resolution".
  case unknown
  /// Nothing, with the body that the sentence names last.
  case none(subject: Body?)
}

/// The bodies that a number could belong to, from the words around it, best first.
struct Candidates {
  /// The body that speaks, or nil.
  var host: Body?
  /// The body of the whole document, which an annex falls back to.
  var documentHost: Body?
  /// The symbol of the whole document, when it is known.
  var own: DocumentSymbol?
  /// The last day on which the document can have been adopted, when it is known.
  var lastDay: CalendarDate?
  /// Whether an enacting formula names a body that the registry does not have: its own numbers are nobody else's.
  var isSpeakerUnknown = false
  /// What the note before cites, to which "Ibid." goes back.
  var noted: DocumentSymbol?
  /// The bodies named last under each short name.
  var lastNamed = NamedBodies()

  /// A body with the ground on which it is a candidate.
  typealias Candidate = (body: Body, basis: Citation.Basis)

  /// The candidates for a number of one form.
  func list(for evidence: Evidence, _ kind: DocumentSymbol.Kind, _ cited: CitedNumber) -> [Candidate] {
    var list: [Candidate] = []
    func add(_ body: Body?, _ basis: Citation.Basis) {
      if let body, !list.contains(where: { $0.body == body }) { list.append((body, basis)) }
    }
    switch evidence {
    case .named(let body):
      add(body, .named)
      // "the note by the Secretariat on resolution 73/1": a body that numbers no such texts did not adopt it.
      if body.forms(kind).isEmpty { add(host, .context) }
    case .its(let subject, let isAgent):
      if isAgent { add(subject, .its) }
      add(host, .its)
      add(subject, .its)
    case .short(let name):
      switch name {
      case .council:
        // "Council resolution 24/3" in a text of the Governing Council of a programme
        if let host, host.isCalled("council") { add(host, .context) }
        let council = Body.implied(by: cited, kind, called: "council")
        if !hasUnknownSpeaker || council != Body.implied(byDayOf: cited, kind) { add(council, .context) }
      case .assembly:
        add(lastNamed[.assembly], .context)
        add(Body.implied(by: cited, kind, called: "assembly"), .context)
      default: add(lastNamed[name], .context)
      }
    case .carried(let body):
      add(body, .context)
      add(host, .context)
    case .none(let subject):
      if let subject, subject != host, prefers(subject, to: host, cited, kind) {
        add(subject, .context)
      }
      add(host, .context)
      add(subject, .context)
    case .unknown:
      // Only the Security Council numbers so.
      if cited.form == .numberYear { add(Body.implied(by: cited, kind).first, .form) }
      return list
    }
    if case .short(let name) = evidence, NamedBodies.remembered.contains(name), cited.form != .conference {
      return list
    }
    // The decisions of conferences of parties bear the conference's name in their number.
    if case .its = evidence, hasUnknownSpeaker, cited.form != .conference { return list }
    for body in Body.implied(by: cited, kind) { add(body, .form) }
    if cited.form == .slash || cited.form == .special { add(documentHost, .form) }
    return list
  }

  /// A body that is no candidate by words or form, but counts where the date is its session's and nobody else's.
  func byDate(_ cited: CitedNumber, _ kind: DocumentSymbol.Kind) -> Body? {
    hasUnknownSpeaker ? nil : Body.implied(byDayOf: cited, kind)
  }

  /// Bodies named in the document, for a number that none of its candidates can have adopted before the document.
  var named: [Body] { NamedBodies.remembered.compactMap { lastNamed[$0] } }

  private var hasUnknownSpeaker: Bool { host == nil && isSpeakerUnknown }

  /// Whether a bare number is rather the Human Rights Council's, named in the same sentence, than the General Assembly's of long ago: "in
  /// her report to the Human Rights Council pursuant to resolution 34/24".
  private func prefers(_ subject: Body, to host: Body?, _ cited: CitedNumber, _ kind: DocumentSymbol.Kind) -> Bool {
    guard let host, subject == Body.implied(byDayOf: cited, kind), Body.implied(by: cited, kind).contains(host) else {
      return false
    }
    return cited.form == .slash && (Int(cited.session) ?? 0) <= Self.latestShared
  }

  /// The last session of which a bare number may be the Council's; those of later ones are the General Assembly's.
  private static let latestShared = 60
}
