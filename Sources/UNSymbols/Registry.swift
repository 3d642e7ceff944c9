/// The tables of the registry in the shape that lookups want. Built once, at first use.
enum Registry {
  /// One line of `bodies.tsv`.
  struct BodyRecord: Sendable {
    let code: String
    let name: String
    let names: [String: [String]]
    let prefixes: [String]
    let identifiers: [String]
    let isExternal: Bool
    let shortNames: [String]
    let predecessor: String
  }

  private static let bodyTable = RegistryTable(RegistryTables.bodies)

  /// The languages in which bodies have names: the columns behind those of other facts.
  static let languages = Array(bodyTable.columns.drop { $0 != "predecessor" }.dropFirst())

  static let bodies: [BodyRecord] = bodyTable.rows.map { row in
    var names: [String: [String]] = [:]
    for language in languages { names[language] = row.list(language).sorted { $0.utf8.count > $1.utf8.count } }
    let prefixes = row.list("prefixes", separator: " ")
    return BodyRecord(
      code: row["code"], name: row.list("en").first ?? row["code"], names: names,
      prefixes: prefixes.isEmpty ? [row["code"] + "/"] : prefixes, identifiers: row.list("identifiers", separator: " "),
      isExternal: row["external"] == "yes",
      shortNames: row.list("short", separator: " "), predecessor: row["predecessor"])
  }

  static let codes: [String: Int] = Dictionary(
    uniqueKeysWithValues: bodies.enumerated().map { ($0.element.code, $0.offset) })

  static let forms: [SymbolForm] = RegistryTable(RegistryTables.forms).rows.map(SymbolForm.init)

  /// The place in `forms` of each body, kind and form, or -1.
  private static let places: [Int16] = {
    var places = [Int16](repeating: -1, count: bodies.count * kindCount * formCount)
    for (index, form) in forms.enumerated() {
      let place = place(form.body, form.kind, form.form)
      precondition(places[place] < 0, "forms.tsv: \(form.body.code) \(form.kind) \(form.form) stands twice")
      places[place] = Int16(index)
    }
    return places
  }()

  private static let kindCount = DocumentSymbol.Kind.allCases.count
  private static let formCount = CitedNumber.Form.allCases.count

  private static func place(_ body: Body, _ kind: DocumentSymbol.Kind, _ form: CitedNumber.Form) -> Int {
    (body.index * kindCount + kind.ordinal) * formCount + form.ordinal
  }

  /// The line for a body, a kind and a form, or nil.
  static func form(_ body: Body, _ kind: DocumentSymbol.Kind, _ form: CitedNumber.Form) -> SymbolForm? {
    let index = places[place(body, kind, form)]
    return index < 0 ? nil : forms[Int(index)]
  }

  /// The sessions that the documents of a body may belong to, by the place of the body, where the table limits them.
  static let documentSessions: [ClosedRange<Int>?] = bodies.indices.map { index in
    forms.first { $0.body.index == index && $0.kind == .document && $0.template.hasSession }?.sessions
  }

  /// The bodies that numbers of a form suggest by it alone, and those that a day must tell as well.
  static func implied(_ implication: SymbolForm.Implication, _ form: CitedNumber.Form, isStatement: Bool) -> [Body] {
    let place = form.ordinal * 2 + (isStatement ? 1 : 0)
    return implication == .form ? impliedByForm[place] : impliedByDay[place]
  }

  private static let impliedByForm = implied(.form)
  private static let impliedByDay = implied(.day)

  private static func implied(_ implication: SymbolForm.Implication) -> [[Body]] {
    var bodies = [[Body]](repeating: [], count: formCount * 2)
    for form in forms where form.implication == implication {
      let place = form.form.ordinal * 2 + (form.kind == .statement ? 1 : 0)
      if bodies[place].last != form.body { bodies[place].append(form.body) }
    }
    return bodies
  }

  static let prefixes: SymbolPrefixes = {
    var tree = SymbolPrefixes()
    for (index, body) in bodies.enumerated() {
      for prefix in body.prefixes { tree.insert(body: index, prefix: Array(prefix.utf8)) }
    }
    for (index, form) in forms.enumerated() {
      let spellings =
        (form.kind == .document && !form.isSynthetic ? [] : [form.template])
        + (form.printed.prefix.isEmpty ? [] : [form.printed])
        + form.aliases
      for spelling in spellings where SymbolPrefixes.isDistinctive(spelling.prefix) {
        tree.insert(spelling: spelling, form: index)
      }
      if form.kind == .document, !form.template.hasSession { tree.insert(spelling: form.template, form: index) }
    }
    return tree
  }()

  /// The forms that a number without a symbol may have, in the order in which they are tried.
  static let bareResolutions: [SymbolForm] = bare(.resolution)
  /// The same for a number called a decision.
  static let bareDecisions: [SymbolForm] = bare(.decision)

  private static func bare(_ kind: DocumentSymbol.Kind) -> [SymbolForm] {
    forms.filter { $0.implication == .form && ($0.kind == kind || $0.form == .conference) }
  }
}

extension DocumentSymbol.Kind {
  /// The place among all cases.
  var ordinal: Int {
    switch self {
    case .resolution: 0
    case .decision: 1
    case .statement: 2
    case .document: 3
    case .treaty: 4
    case .publication: 5
    }
  }
}

extension CitedNumber.Form {
  /// The place among all cases.
  var ordinal: Int {
    switch self {
    case .slash: 0
    case .special: 1
    case .emergency: 2
    case .roman: 3
    case .romanSpecial: 4
    case .romanEmergency: 5
    case .organizational: 6
    case .year: 7
    case .numberYear: 8
    case .conference: 9
    case .dot: 10
    case .romanSlash: 11
    case .plain: 12
    case .yearLast: 13
    }
  }
}
