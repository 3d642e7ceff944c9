import UNSymbols

/// Says in words what a text gives as evidence for a number's body, for `citegraph explain`.
enum EvidenceWords {
  /// The evidence in words; `host` is the body that speaks.
  static func words(for evidence: Evidence, host: Body?) -> String {
    let speaker = host.map { "the \($0.name)" } ?? "nobody known"
    switch evidence {
    case .named(let body): return "the words name the \(body.name)"
    case .its(let subject, let isAgent):
      let rival = subject.map { "; the sentence names the \($0.name)\(isAgent ? " as its agent" : "")" } ?? ""
      return "\"its\": \(speaker) speaks\(rival)"
    case .short(let name): return "a short name, \"\(name)\": its form and the names before decide"
    case .carried(let body): return "carried over from the \(body.name) in the words before"
    case .unknown: return "the words name somebody whom the registry does not have"
    case .none(let subject):
      let named = subject.map { "; the sentence names the \($0.name)" } ?? ""
      return "no body stands with the noun: \(speaker) speaks\(named)"
    }
  }
}
