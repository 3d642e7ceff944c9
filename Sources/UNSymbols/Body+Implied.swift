/// Whose a number is by its form, where no body is named: the column `implied` of `forms.tsv`.
extension Body {
  /// The bodies that a number alone suggests, in the order of the table: `217 (III)` the General Assembly, then the Economic and Social
  /// Council. A body that numbers its decisions so is suggested for a resolution too, for texts confuse the two; a President's statement
  /// is a kind of its own.
  package static func implied(by number: CitedNumber, _ kind: DocumentSymbol.Kind) -> [Body] {
    let bodies = Registry.implied(.form, number.form, isStatement: kind == .statement)
    guard number.form == .conference else { return bodies }
    return bodies.filter { Registry.form($0, .decision, .conference)?.session(number.session) != nil }
  }

  /// The body that a number suggests where the day printed with it is one of the body's session and of nobody else's: the Human Rights
  /// Council, whose numbers look like the General Assembly's.
  package static func implied(byDayOf number: CitedNumber, _ kind: DocumentSymbol.Kind) -> Body? {
    Registry.implied(.day, number.form, isStatement: kind == .statement).first
  }

  /// The body whose decisions alone have a number: the General Assembly's from 401 on within a session, the Economic and Social Council's
  /// from 201 on within a year. Decisions have no formula that names who speaks.
  package static func deciding(_ number: CitedNumber) -> Body? {
    Registry.forms.first {
      $0.kind == .decision && $0.form == number.form && $0.ownNumbers?.contains(number.number) ?? false
    }?.body
  }

  /// The body that a name means which several bear, by the number of its text: "Council resolution 16/18" is the Human Rights Council's,
  /// "Council resolution 1325 (2000)" the Security Council's.
  package static func implied(by number: CitedNumber, _ kind: DocumentSymbol.Kind, called shortName: String) -> Body? {
    (implied(by: number, kind) + [implied(byDayOf: number, kind)].compactMap(\.self))
      .first { $0.shortName == shortName }
  }

  /// What stands before the session in the decisions of each conference of parties, and the last session that it may have: `CP.`, 40.
  package static let conferences: [(tag: [UInt8], latest: Int)] = Registry.forms.compactMap { form in
    form.form == .conference ? form.sessions.map { (form.tag, $0.upperBound) } : nil
  }
}
