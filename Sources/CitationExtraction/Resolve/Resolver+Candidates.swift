import UNSymbols

/// Which symbol a number is, of those that its candidates would make of it.
extension Resolver {
  /// What a number turned out to be.
  struct Resolution {
    /// The symbol; nil when no candidate has such a number.
    var symbol: DocumentSymbol?
    /// What it rests on.
    var basis = Citation.Basis.form
    /// How sure it is, 0 to 1.
    var confidence = 0.0
    /// A line for each candidate, when somebody asked: what it would make of the number, and why it was taken or not.
    var trail: [String] = []
  }

  /// The symbol of a number: the first candidate that has such a number and whose sessions agree with the date.
  mutating func resolve(_ cited: CitedNumber, _ kind: DocumentSymbol.Kind, _ bound: DateBinder.Bound?) -> Resolution {
    let date = bound?.found.date()
    var trail: [String] = []
    func note(_ words: @autoclosure () -> String) {
      if explains { trail.append(words()) }
    }
    note(EvidenceWords.words(for: scope.evidence, host: candidates.host))
    if let date, let turned = turned(cited, kind, date) {
      note("\(turned): the halves of the number have changed places, for only so its session sat on \(date)")
      return Resolution(symbol: turned, basis: .form, confidence: 0.6, trail: trail)
    }
    if date == nil, let turned = turnedYear(cited, kind) {
      note("\(turned): the halves of the number have changed places, for nobody who is meant puts the year last")
      return Resolution(symbol: turned, basis: .form, confidence: 0.7, trail: trail)
    }
    var bearers: [Body] = []
    if case .short(let name) = scope.evidence { bearers = self.bearers(of: name, kind, cited, date) }
    if bearers.count > 1 {
      note("\(bearers.map(\.name).joined(separator: ", ")): each has such a number, and nothing tells which is meant")
      return Resolution(trail: trail)
    }
    let list = bearers.isEmpty ? candidates.list(for: scope.evidence, kind, cited) : [(bearers[0], .context)]
    var (conflicting, later): (Resolution?, Resolution?)
    for (body, basis) in list {
      guard
        let symbol = body.symbol(kind, cited) ?? misnamed(body, kind, cited, date)
          ?? (basis == .form ? nil : respelt(body, kind, cited))
      else {
        note("\(body.name) (\(basis.rawValue)): rejected, has no such number")
        continue
      }
      if basis != .named, isLater(symbol) {
        note("\(symbol) (\(basis.rawValue)): doubted, its session is later than that of the text")
        if later == nil { later = Resolution(symbol: symbol, basis: .form, confidence: 0.5) }
        continue
      }
      if basis != .named, let other = rival(of: symbol, cited, date) {
        note("\(symbol) (\(basis.rawValue)): rejected, \(body.name) held no such session; \(other): taken")
        return Resolution(symbol: other, basis: .form, confidence: 0.7, trail: trail)
      }
      if let year = symbol.ownYear {
        note("\(symbol) (\(basis.rawValue)): kept though the Council adopted that number in \(year)")
        return Resolution(symbol: symbol, basis: .form, confidence: 0.4, trail: trail)
      }
      let confidence = contradicts(basis, kind) ? Self.contradicted : Self.confidence[basis] ?? 0.5
      guard let date, SessionCalendar.check(symbol, date) == .conflict else {
        note("\(symbol) (\(basis.rawValue)): taken")
        return Resolution(symbol: symbol, basis: basis, confidence: confidence, trail: trail)
      }
      note("\(symbol) (\(basis.rawValue)): doubted, its session did not sit on \(date)")
      if conflicting == nil {
        // A date that a list shares may be that of the last item alone.
        let doubt = bound?.isShared == true ? 0 : 0.3
        conflicting = Resolution(symbol: symbol, basis: basis, confidence: max(0, confidence - doubt))
      }
      if basis == .named { break }
    }
    if kind != .statement, let date, let body = candidates.byDate(cited, kind), let symbol = body.symbol(kind, cited),
      SessionCalendar.check(symbol, date) == .ok
    {
      note("\(symbol): taken, its session sat on \(date)")
      return Resolution(symbol: symbol, basis: .form, confidence: 0.7, trail: trail)
    }
    let isLate = conflicting == nil && later != nil && cited.form == .slash
    if isLate { needsNames = true }
    if isLate, let other = namedElsewhere(cited, kind, date) {
      note("\(other): taken, of a body that the document names")
      return Resolution(symbol: other, basis: .context, confidence: 0.6, trail: trail)
    }
    var last = conflicting ?? misprint(cited, kind) ?? later ?? Resolution()
    if let symbol = last.symbol {
      note(
        "\(symbol): \(conflicting == nil ? "kept though year or session and number do not agree" : "kept as printed")")
    } else {
      note("nothing is left: unresolved")
    }
    last.trail = trail
    return last
  }

  /// Why the number of the noun at an index has no symbol, for a person.
  func unresolvedWords(_ cited: CitedNumber, _ date: CalendarDate?, _ index: Int) -> String {
    if case .none = scope.evidence, let name = unknownPasser(behind: index) { return UnresolvedReason.unknown(name) }
    var rivals: [Body] = []
    if case .short(let name) = scope.evidence, let kind = scope.kind { rivals = bearers(of: name, kind, cited, date) }
    return UnresolvedReason.words(for: cited, scope.evidence, rivals: rivals)
  }

  /// The kind that the noun gives to a number without a symbol whose body nothing here names, so that it is that of another place of the
  /// document where this number has one. A number alone is too little.
  func openKind(_ cited: CitedNumber, _ index: Int) -> DocumentSymbol.Kind? {
    switch scope.evidence {
    case .short where cited.form != .plain: scope.kind
    case .none where cited.form != .plain && unknownPasser(behind: index) == nil: scope.kind
    default: nil
    }
  }

  /// The bodies that a short name can mean as author of a number ("resolution 60/2 of the Commission"): of those named before that can have
  /// passed such a number, the one whose session sat on the day, the only one that the paragraph names, or all.
  func bearers(
    of name: WordMeaning, _ kind: DocumentSymbol.Kind, _ cited: CitedNumber, _ date: CalendarDate?
  ) -> [Body] {
    guard NamedBodies.remembered.contains(name) else { return [] }
    let fitting = candidates.lastNamed.all(name).compactMap { body, paragraph in
      (body.symbol(kind, cited) ?? misnamed(body, kind, cited, date) ?? respelt(body, kind, cited))
        .map { (body: body, paragraph: paragraph, symbol: $0) }
    }
    .filter { !isLater($0.symbol) }
    if let date {
      let sitting = fitting.filter { SessionCalendar.check($0.symbol, date) == .ok }
      if !sitting.isEmpty { return sitting.map(\.body) }
    }
    let possible = fitting.filter { fit in date.map { SessionCalendar.check(fit.symbol, $0) != .conflict } ?? true }
    let here = possible.filter { $0.paragraph == candidates.lastNamed.paragraph }
    if here.count == 1 { return here.map(\.body) }
    let named = possible.filter { $0.paragraph != NamedBodies.implied }
    return (named.isEmpty ? Array(possible.prefix(1)) : named).map(\.body)
  }

  /// The resolution of a body that the words name and that numbers no decision so, or the other way round. One noun may stand for a list
  /// of both, as in Chinese, where it stands last. Years number the texts of many bodies alike: there the day tells too.
  private func misnamed(
    _ body: Body, _ kind: DocumentSymbol.Kind, _ cited: CitedNumber, _ date: CalendarDate?
  ) -> DocumentSymbol? {
    switch scope.evidence {
    case .none, .carried, .unknown:
      return kind == .decision && cited.form == .special ? body.symbol(called: kind, cited) : nil
    case .named, .its, .short:
      let isTold =
        cited.form == .year ? kind == .resolution || date.map { String($0.year) } == cited.session : kind == .decision
      return isTold ? body.symbol(called: kind, cited) : nil
    }
  }

  /// The symbol of a number that a text prints otherwise than its body does: figures for a decision's roman session ("10/2" for
  /// X/2, "S-11/9" for SS.XI/9), CP for COP, which Arabic does not tell apart.
  private func respelt(_ body: Body, _ kind: DocumentSymbol.Kind, _ cited: CitedNumber) -> DocumentSymbol? {
    var other = cited
    switch cited.form {
    case .slash, .special:
      guard kind == .decision, let session = Int(cited.session), (1...39).contains(session) else { return nil }
      other.form = .romanSlash
      other.session = (cited.form == .special ? "SS." : "") + RomanNumeral.text(session)
    case .conference where cited.session.hasPrefix("CP."): other.session = "COP." + cited.session.dropFirst(3)
    default: return nil
    }
    return body.symbol(kind, other)
  }

  /// Whether a symbol is of a later session than the text itself: no text cites what is not yet adopted.
  func isLater(_ symbol: DocumentSymbol) -> Bool {
    guard symbol.kind == .resolution || symbol.kind == .decision else { return false }
    if let own = candidates.own, own.body == symbol.body, let session = symbol.session.flatMap({ Int($0) }),
      let last = own.session.flatMap({ Int($0) })
    {
      return session > last
    }
    guard let day = candidates.lastDay, let dates = SessionCalendar.dates(of: symbol) else { return false }
    return dates.lowerBound > day
  }

  /// The symbol of a number among those of a body that the document names elsewhere: "Endorses resolution 71/11" in a text whose
  /// preamble names the commission that adopted it.
  private func namedElsewhere(
    _ cited: CitedNumber, _ kind: DocumentSymbol.Kind, _ date: CalendarDate?
  ) -> DocumentSymbol? {
    candidates.named.lazy.compactMap { $0.symbol(kind, cited) }
      .first { symbol in !isLater(symbol) && date.map { SessionCalendar.check(symbol, $0) != .conflict } ?? true }
  }

  /// The same number of the body that held a special session which the calendar does not give to the first: the thirty-fifth
  /// was the Human Rights Council's, for the Assembly has held fewer.
  private func rival(of symbol: DocumentSymbol, _ cited: CitedNumber, _ date: CalendarDate?) -> DocumentSymbol? {
    guard cited.form == .special, let session = symbol.session,
      SessionCalendar.dates(body: symbol.body, session: session) == nil,
      let other = candidates.byDate(cited, symbol.kind)?.symbol(symbol.kind, cited), other != symbol,
      let held = SessionCalendar.dates(body: other.body, session: other.session ?? ""), date.map(held.contains) ?? true
    else { return nil }
    return other
  }

  /// A number whose year or session does not fit it, the text's own error: the Security Council's kept as printed, unless nobody
  /// says that it is the Council's and the year is far off ("resolution 3 (2009)" of some union); the General Assembly's given to
  /// the session that has it, for until 1976 its numbers ran on through all sessions. Both are doubted.
  private func misprint(_ cited: CitedNumber, _ kind: DocumentSymbol.Kind) -> Resolution? {
    guard kind == .resolution, scope.kind != nil else { return nil }
    switch cited.form {
    case .numberYear:
      let year = SessionCalendar.securityCouncilYear(of: cited.number)
      let isFar = year.map { abs($0 - (Int(cited.session) ?? 0)) > Self.mostYearsOff } ?? true
      let bodies = candidates.list(for: scope.evidence, kind, cited)
      guard !isFar || bodies.contains(where: { $0.body == .securityCouncil && $0.basis != .form }) else { return nil }
      return Body.securityCouncil.misprinted(cited).map { Resolution(symbol: $0, basis: .form, confidence: 0.4) }
    case .roman:
      guard let (body, basis) = candidates.list(for: scope.evidence, kind, cited).first, body == .generalAssembly,
        basis == .named || basis == .its,
        let session = SessionCalendar.generalAssemblySession(ofNumber: cited.number), !session.contains("-")
      else { return nil }
      var mended = cited
      mended.session = session
      return body.symbol(kind, mended).map { Resolution(symbol: $0, basis: .form, confidence: 0.4) }
    default: return nil
    }
  }

  /// How many years a misprint may be off where nothing but its form says whose a number is.
  private static let mostYearsOff = 12

  /// Whether the words name another body than the number's form tells, one that numbers its texts otherwise: "Security Council resolution
  /// 73/187". A list may name several bodies at once.
  private func contradicts(_ basis: Citation.Basis, _ kind: DocumentSymbol.Kind) -> Bool {
    guard basis == .form, scope.group.isEmpty, !isPlural(scope.noun), case .named(let body) = scope.evidence else {
      return false
    }
    return !body.forms(kind).isEmpty
  }

  private static let contradicted = 0.4

  private static let confidence: [Citation.Basis: Double] = [
    .exact: 1, .named: 0.98, .its: 0.97, .context: 0.9, .form: 0.8,
  ]
}
