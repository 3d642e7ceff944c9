import UNSymbols

/// Why a number has no symbol, in words for a person.
enum UnresolvedReason {
  /// Why a statement that only its day names has no symbol.
  static let statementByDate = "the statement is named by its day alone; its number is not printed"

  /// Why a general comment has no symbol.
  static let commentOfNobody = "no treaty body is named, and each numbers its general comments anew"

  /// Why a number has no symbol whose body is named but not in the registry; the name may be empty.
  static func unknown(_ name: String) -> String {
    name.isEmpty ? "the body that is named is not in the registry" : "the \(name) is not in the registry"
  }

  /// The reason for a number with the evidence that its text gives, and the bodies between which it does not tell.
  static func words(for cited: CitedNumber, _ evidence: Evidence, rivals: [Body] = []) -> String {
    if rivals.count > 1 {
      return "several bodies are named that have such a number: " + rivals.map(\.name).joined(separator: ", ")
    }
    return switch evidence {
    case .named(let body), .carried(let body): "the \(body.name) has no such number"
    case .its(let subject?, _): "neither the body that speaks nor the \(subject.name) has such a number"
    case .its(nil, _): "the body that speaks has no such number"
    case .short(let name): "no \(name) is named that has such a number"
    case .unknown: unknown("")
    case .none:
      switch cited.form {
      case .roman, .romanSpecial, .romanEmergency:
        "no body is named, and no session of the Assembly or Council has this number"
      default: "no body is named, and the number alone does not tell"
      }
    }
  }
}
