import UNSymbols

/// What a text says about the body of a noun's numbers.
enum Evidence {
  /// The body is named: "General Assembly resolution".
  case named(Body)
  /// "its": the body that speaks, or the one that the sentence names last, which comes first where it is the clause's agent
  /// ("the General Assembly, in its resolution").
  case its(subject: Body?, isAgent: Bool)
  /// A short name: "Council resolution".
  case short(Lexicon.Meaning)
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

  private static let assembly = Body(code: "A")
  private static let council = Body(code: "S")
  private static let economic = Body(code: "E")
  private static let rights = Body(code: "A/HRC")
  private static let climate = Body(code: "FCCC/CP")
  private static let parisMeeting = Body(code: "FCCC/PA/CMA")
  private static let kyotoMeeting = Body(code: "FCCC/KP/CMP")
  private static let desertification = Body(code: "ICCD/COP")
  private static let health = Body(code: "WHO/WHA")

  /// The candidates for a number of one form.
  func list(for evidence: Evidence, _ kind: DocumentSymbol.Kind, _ cited: CitedNumber) -> [Candidate] {
    let (form, session) = (cited.form, cited.session)
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
        if let host, host.name.contains("Council") { add(host, .context) }
        let council = Self.councilBody(form)
        if !hasUnknownSpeaker || council != Self.rights { add(council, .context) }
      case .assembly:
        add(lastNamed[.assembly], .context)
        add(Self.assembly, .context)
      default: add(lastNamed[name], .context)
      }
    case .carried(let body):
      add(body, .context)
      add(host, .context)
    case .none(let subject):
      if let subject, subject != host, prefers(subject, to: host, form: form, session: session) {
        add(subject, .context)
      }
      add(host, .context)
      add(subject, .context)
    case .unknown:
      // Only the Security Council numbers so.
      if form == .numberYear { add(Self.council, .form) }
      return list
    }
    if kind == .statement {
      // Only two bodies number their Presidents' statements, and by different forms.
      add(form == .year ? Self.council : Self.rights, .form)
      return list
    }
    if case .short(let name) = evidence, name == .commission || name == .conference || name == .board,
      form != .conference
    {
      return list
    }
    // The decisions of conferences of parties bear the conference's name in their number.
    if case .its = evidence, hasUnknownSpeaker, form != .conference { return list }
    for body in byForm(form, session: session) { add(body, .form) }
    return list
  }

  /// A body that is no candidate by words or form, but counts where the date is its session's and nobody else's: the Human
  /// Rights Council, whose numbers look like the Assembly's.
  func byDate(_ form: CitedNumber.Form) -> Body? {
    !hasUnknownSpeaker && (form == .slash || form == .special) ? Self.rights : nil
  }

  /// Bodies named in the document, for a number that none of its candidates can have adopted before the document.
  var named: [Body] { NamedBodies.remembered.compactMap { lastNamed[$0] } }

  private var hasUnknownSpeaker: Bool { host == nil && isSpeakerUnknown }

  /// Whether a bare number is rather the Human Rights Council's, named in the same sentence, than the Assembly's of long ago:
  /// "in her report to the Human Rights Council pursuant to resolution 34/24".
  private func prefers(_ subject: Body, to host: Body?, form: CitedNumber.Form, session: String) -> Bool {
    subject.code == "A/HRC" && host?.code == "A" && form == .slash && (Int(session) ?? 0) <= 60
  }

  /// The bodies that a number's form alone suggests.
  private func byForm(_ form: CitedNumber.Form, session: String) -> [Body?] {
    switch form {
    case .slash, .special: [Self.assembly, documentHost]
    case .emergency, .romanEmergency: [Self.assembly]
    case .roman, .romanSpecial: [Self.assembly, Self.economic]
    case .organizational, .year: [Self.economic]
    case .numberYear: [Self.council]
    case .conference:
      switch session.prefix(3) {
      case "CP.": [Self.climate]
      case "CMA": [Self.parisMeeting]
      case "CMP": [Self.kyotoMeeting]
      default: [Self.desertification]
      }
    case .dot: [Self.health]
    case .plain, .yearLast, .romanSlash: []
    }
  }

  /// The council that "Council" means by the form of the number.
  private static func councilBody(_ form: CitedNumber.Form) -> Body? {
    switch form {
    case .numberYear, .plain: council
    case .year, .roman, .romanSpecial, .organizational: economic
    default: rights
    }
  }
}
