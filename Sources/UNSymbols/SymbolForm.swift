/// One line of `Data/registry/forms.tsv`: how one body numbers one kind of text, and how its symbol is spelt.
struct SymbolForm: Sendable {
  /// Why a number of the right shape is impossible.
  enum Refusal: Error {
    case session
    case number
    case year
    case part
  }

  let body: Body
  let kind: DocumentSymbol.Kind
  let form: CitedNumber.Form
  /// The spelling of the symbol.
  let template: NumberTemplate
  /// The spelling of the number in running text.
  let printed: NumberTemplate
  /// Other spellings of the symbol, read and never written.
  let aliases: [NumberTemplate]
  /// What stands before the session of a conference, upper case: `CP.`.
  let tag: [UInt8]
  let sessions: ClosedRange<Int>?
  /// The numbers of most sessions; nil when `SessionCalendar` knows them, session by session.
  let numbers: ClosedRange<Int>?
  /// The numbers of some sessions that were counted otherwise; nil where there are none.
  let exception: (sessions: ClosedRange<Int>, numbers: ClosedRange<Int>)?
  /// Whether no document bears the symbol.
  let isSynthetic: Bool
  /// What tells that a number is this body's where nobody is named; nil where nothing does.
  let implication: Implication?

  /// The numbers that no other body gives to texts of this kind and form; nil where the table tells none.
  let ownNumbers: ClosedRange<Int>?

  /// What tells whose a number is where nobody is named.
  enum Implication: String {
    /// Its form alone.
    case form
    /// Its day, which is one of the body's session and of nobody else's.
    case day
  }

  /// Reads a line of the table.
  init(row: RegistryTable.Row) {
    guard let body = Body(code: row["body"]), let kind = DocumentSymbol.Kind(rawValue: row["kind"]),
      let form = CitedNumber.Form(rawValue: row["form"])
    else { preconditionFailure("forms.tsv: no such body, kind or form: \(row["body"]) \(row["kind"]) \(row["form"])") }
    self.body = body
    self.kind = kind
    self.form = form
    template = NumberTemplate(row["template"])
    printed = NumberTemplate(row["printed"].isEmpty ? Self.printed(form) : row["printed"])
    aliases = row.list("aliases", separator: " ").map(NumberTemplate.init)
    var bounds = Substring(row["sessions"])
    if form == .conference, let point = bounds.lastIndex(of: ".") {
      tag = Array(bounds[...point].utf8)
      bounds = bounds[bounds.index(after: point)...]
    } else {
      tag = []
    }
    sessions = Self.range(bounds)
    let counts = row.list("numbers", separator: " ")
    numbers = counts.first.flatMap { Self.range(Substring($0)) }
    exception = counts.dropFirst().first.flatMap { words in
      let parts = words.split(separator: ":").compactMap(Self.range)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
    isSynthetic = row["synthetic"] == "yes"
    implication = Implication(rawValue: row["implied"])
    ownNumbers = Self.range(Substring(row["alone"]))
  }

  private static func range(_ text: Substring) -> ClosedRange<Int>? {
    let bounds = text.split(separator: "-").compactMap { Int($0) ?? RomanNumeral.value(of: $0) }
    return bounds.count == 2 ? bounds[0]...bounds[1] : nil
  }

  /// How a text prints a number of this form where the body has no way of its own.
  private static func printed(_ form: CitedNumber.Form) -> String {
    switch form {
    case .slash, .year, .romanSlash: "{s}/{n}{p}"
    case .special: "S-{s}/{n}{p}"
    case .emergency: "ES-{s}/{n}{p}"
    case .roman: "{n}({s}){p}"
    case .romanSpecial: "{n}(S-{s}){p}"
    case .romanEmergency: "{n}(ES-{s}){p}"
    case .organizational: "{n}(ORG-{s}){p}"
    case .numberYear: "{n}({s})"
    case .conference, .yearLast: "{n}/{s}"
    case .dot: "{s}.{n}"
    case .plain: "{n}"
    }
  }

  /// The value of a session in the words of `CitedNumber`; nil when the words do not fit the form.
  func session(_ text: String) -> Int? {
    switch form {
    case .roman, .romanSpecial, .romanEmergency: RomanNumeral.value(of: text)
    case .romanSlash: RomanNumeral.value(of: text.hasPrefix("SS.") ? text.dropFirst(3) : text[...])
    case .conference:
      text.utf8.starts(with: tag) ? ASCII.integer(text.utf8.count > tag.count ? text.dropFirst(tag.count) : "") : nil
    case .plain: text.isEmpty ? 0 : nil
    default: ASCII.integer(text)
    }
  }

  /// The session as a symbol prints it: `73`, `S-10`, `III`, `S-VI`, `CP.21`, `2013`; nil where the form has none.
  func sessionText(_ session: Int) -> String? {
    switch form {
    case .slash, .dot, .year, .yearLast, .numberYear: String(session)
    case .special: "S-" + String(session)
    case .emergency: "ES-" + String(session)
    case .roman, .romanSlash: RomanNumeral.text(session)
    case .romanSpecial: "S-" + RomanNumeral.text(session)
    case .romanEmergency: "ES-" + RomanNumeral.text(session)
    case .organizational: "ORG-" + String(session)
    case .conference: String(decoding: tag, as: UTF8.self) + String(session)
    case .plain: nil
    }
  }

  /// The numbers of a session; nil when `SessionCalendar` knows them.
  func numbers(of session: Int) -> ClosedRange<Int>? {
    if let exception, exception.sessions.contains(session) { return exception.numbers }
    return numbers
  }

  /// The symbol of a number, after the checks that this form asks for.
  func symbol(session: Int, number: Int, part: String?, year: Int? = nil) throws(Refusal) -> DocumentSymbol {
    if let sessions, !sessions.contains(session) { throw .session }
    let text = sessionText(session)
    if let numbers = numbers(of: session) {
      guard numbers.contains(number) else { throw .number }
    } else if let text {
      guard SessionCalendar.allows(body: body.code, session: text, number: number) else { throw .number }
    }
    if part != nil, !template.hasPart { throw .part }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(48)
    for piece in template.pieces {
      switch piece {
      case .literal(let literal): bytes += literal
      case .session: append(session, to: &bytes)
      case .number(let less): ASCII.append(number - less, to: &bytes)
      case .part(let brackets):
        guard let part else { continue }
        if brackets { bytes.append(UInt8(ascii: "[")) }
        bytes += part.utf8
        if brackets { bytes.append(UInt8(ascii: "]")) }
      case .year:
        guard let text, let known = SessionCalendar.dates(body: body.code, session: text)?.lowerBound.year,
          year == nil || year == known
        else { throw .year }
        ASCII.append(known, to: &bytes)
      case .ignored: continue
      }
    }
    return DocumentSymbol(
      canonical: String(decoding: bytes, as: UTF8.self), body: body.code, kind: kind, session: text, number: number,
      part: part, isSynthetic: isSynthetic)
  }

  private func append(_ session: Int, to bytes: inout [UInt8]) {
    switch form {
    case .roman, .romanSpecial, .romanEmergency, .romanSlash: bytes += RomanNumeral.text(session).utf8
    case .conference:
      bytes += tag
      ASCII.append(session, to: &bytes)
    default: ASCII.append(session, to: &bytes)
    }
  }

  /// Whether sessions are named by their years.
  private var hasYears: Bool { [.year, .yearLast, .numberYear].contains(form) }

  /// Why a reading is impossible, in words; the session is nil where the text has none.
  func reason(_ refusal: Refusal, session: Int?, number: Int) -> String {
    let name = body.name
    let text = session.flatMap(sessionText) ?? ""
    return switch refusal {
    case .session: "\(name): no session \(text) for this form of number"
    case .number:
      text.isEmpty
        ? "\(name): no number \(number)" : "\(name): no number \(number) in \(hasYears ? "" : "session ")\(text)"
    case .year: "\(name): session \(text) was not in that year"
    case .part: "\(name): its texts have no lettered parts"
    }
  }
}
