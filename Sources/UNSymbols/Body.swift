/// A body that adopts or issues texts: an organ of the United Nations, a subsidiary, or another organization.
///
/// Bodies live in `Data/registry/bodies.tsv`, the shapes of their numbers in `Data/registry/forms.tsv`.
public struct Body: Hashable, Sendable {
  /// The place in the table.
  let index: Int

  private init(index: Int) { self.index = index }

  /// The code, which is the series symbol where there is one: `A`, `S`, `E`, `A/HRC`, `E/CN.15`, `WHO/WHA`.
  public var code: String { Registry.bodies[index].code }

  /// The English name.
  public var name: String { Registry.bodies[index].name }

  /// Whether the body is outside the symbol system of the United Nations: a specialized agency, another organization.
  public var isExternal: Bool { Registry.bodies[index].isExternal }

  /// The body whose work this one took over, such as the Commission on Human Rights for the Human Rights Council.
  package var predecessor: Body? { Body(code: Registry.bodies[index].predecessor) }

  /// What texts call the body for short, by the name that words for it have in `words.tsv`: `council`, `commission`; nil for those that
  /// are always named whole.
  package var shortName: String? { Registry.bodies[index].shortNames.first }

  /// Whether the body's own texts call it so for short; a Governing Council is a board beside other bodies and a council there.
  package func isCalled(_ shortName: String) -> Bool { Registry.bodies[index].shortNames.contains(shortName) }

  /// Every body of the registry, in the order of the table.
  public static let all: [Body] = Registry.bodies.indices.map(Body.init(index:))

  /// The General Assembly.
  package static let generalAssembly = Body(code: "A")!

  /// The Economic and Social Council.
  package static let economicAndSocialCouncil = Body(code: "E")!

  /// The body with this code, or nil.
  public init?(code: String) {
    guard let index = Registry.codes[code] else { return nil }
    self.init(index: index)
  }

  /// The body that an identifier names, in Akoma Ntoso in the place of the organ that deliberates, or before a number that a person
  /// types: `unga`, `unscr`.
  package init?(identifier: String) {
    guard let index = Registry.bodies.firstIndex(where: { $0.identifiers.contains(identifier) }) else { return nil }
    self.init(index: index)
  }

  /// The names of the body in one language, longest first: full name and unambiguous short forms ("Environment Assembly"),
  /// in Russian also the other cases. Empty for languages other than en, fr, es, ru, ar, zh.
  public func names(language: String) -> [String] { Registry.bodies[index].names[language] ?? [] }

  /// The canonical symbol of this body's text of one kind with this number; nil when the body has no numbers of that form or
  /// the number is impossible (session out of range, number out of the session's range by far).
  public func symbol(_ kind: DocumentSymbol.Kind, _ number: CitedNumber) -> DocumentSymbol? {
    guard let form = Registry.form(self, kind, number.form), let session = form.session(number.session) else {
      return nil
    }
    if let part = number.part, !NumberTemplate.isPart(Array(part.utf8)) { return nil }
    if form.template.hasNumber == false, number.part == nil { return nil }
    return try? form.symbol(session: session, number: number.number, part: number.part)
  }

  /// The symbol of the body's resolution where a text says decision and no decision can have the number, or the other way round: the
  /// Human Rights Council numbers its decisions from 101 on, as does the Economic and Social Council. Nil where the kind can have it.
  package func symbol(called kind: DocumentSymbol.Kind, _ number: CitedNumber) -> DocumentSymbol? {
    guard kind == .decision || kind == .resolution,
      let decisions = Registry.form(self, .decision, number.form)?.numbers,
      let resolutions = Registry.form(self, .resolution, number.form)?.numbers, !decisions.overlaps(resolutions)
    else { return nil }
    return symbol(kind == .decision ? .resolution : .decision, number)
  }

  /// The number that a text prints for a text of this kind and form, such as `217 A (III)` or `1/CP.21`; nil when the text has
  /// another shape. Whether the number is possible is for `symbol(_:_:)` to say.
  package func number(_ kind: DocumentSymbol.Kind, _ form: CitedNumber.Form, printed text: String) -> CitedNumber? {
    guard let line = Registry.form(self, kind, form), let clean = try? SymbolText(text) else { return nil }
    return clean.bytes.withUnsafeBufferPointer { bytes in
      guard let reading = line.printed.read(bytes, as: form, tag: line.tag), reading.end == bytes.count else {
        return nil
      }
      var session = ""
      if let value = reading.session {
        switch form {
        case .roman, .romanSpecial, .romanEmergency, .romanSlash: session = RomanNumeral.text(value)
        case .conference: session = String(decoding: line.tag, as: UTF8.self) + String(value)
        default: session = String(value)
        }
      }
      return CitedNumber(form: form, session: session, number: reading.number ?? 0, part: reading.part)
    }
  }

  /// Whether the body numbers its resolutions with a dot behind the session: `WHA58.16`.
  package var numbersWithDot: Bool { Registry.form(self, .resolution, .dot) != nil }

  /// The forms in which this body numbers texts of one kind.
  package func forms(_ kind: DocumentSymbol.Kind) -> [CitedNumber.Form] {
    CitedNumber.Form.allCases.filter { Registry.form(self, kind, $0) != nil }
  }
}
