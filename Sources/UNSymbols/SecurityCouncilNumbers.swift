/// The numbers of the Security Council's resolutions: they run on through the years, each printed with its year in brackets, so that a
/// number tells its year and a wrong year shows.
extension Body {
  /// The Security Council: the body whose resolutions `forms.tsv` numbers so.
  package static let securityCouncil: Body = Registry.forms.first { $0.form == .numberYear }!.body

  /// The symbol of a Security Council resolution as a text prints it although number and year do not go together, such as
  /// `S/RES/2140(2015)`; nil for another body, or when no such number or year can be at all.
  package func misprinted(_ number: CitedNumber) -> DocumentSymbol? {
    guard self == .securityCouncil, number.form == .numberYear, (1...9999).contains(number.number),
      let year = Int(number.session),
      SessionCalendar.years.contains(year)
    else { return nil }
    return DocumentSymbol(
      canonical: "\(code)/RES/\(number.number)(\(number.session))", body: code, kind: .resolution,
      session: number.session,
      number: number.number)
  }
}

extension DocumentSymbol {
  /// Whether it is a resolution of the Security Council.
  package var isCouncilResolution: Bool { kind == .resolution && body == Body.securityCouncil.code }

  /// The year in which the Security Council adopted the resolution with this number, where the symbol has another one; nil for other
  /// symbols, and for numbers of years that the calendar does not know.
  package var ownYear: Int? {
    isCouncilResolution ? SessionCalendar.securityCouncilYear(of: number, notPrinted: session) : nil
  }
}

extension SessionCalendar {
  /// The year of a Security Council resolution that is printed with another one; nil where its own is printed, or none is known.
  package static func securityCouncilYear(of number: Int?, notPrinted year: String?) -> Int? {
    guard let number, let year, let own = securityCouncilYear(of: number), year != String(own) else { return nil }
    return own
  }
}
