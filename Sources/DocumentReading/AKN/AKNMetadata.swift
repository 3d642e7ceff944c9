internal import UNSymbols

/// What a file says about itself: in its metadata, on its cover page and in its title.
struct AKNMetadata {
  /// The symbol as printed on the cover page.
  private(set) var printedSymbol: String?
  /// The title.
  private(set) var title: String?
  /// The day of adoption.
  private(set) var adopted: CalendarDate?
  /// The language; English where the file names none that the registry has.
  private(set) var language = Language.english
  private var hasLanguage = false
  /// The identifier of the work, `/akn/un/statement/deliberation/unga/2020-12-10/75-102/`.
  private(set) var identifier: String?
  /// `resolution` or `decision`.
  private(set) var kind: String?
  /// The item of the agenda: `25 (a)`.
  private(set) var agendaItem: String?
  /// The symbols of drafts and reports, with what they are to the document.
  private(set) var related: [(relation: String, symbol: String)] = []
  /// The heading with the number: "Resolution 2510 (2020)".
  private var heading: String?
  private var votes: [String: Int] = [:]
  private var printedAdoption: CalendarDate?

  /// Takes what an opening element says.
  mutating func start(_ element: AKNElement, _ attributes: AKNAttributes) {
    switch element {
    case .statement where kind == nil && !attributes.name.isEmpty: kind = attributes.name
    case .iri where identifier == nil: identifier = attributes.value
    case .this where identifier == nil: identifier = attributes.value
    case .date where attributes.name == "adoption" && adopted == nil: adopted = Self.day(attributes.date)
    case .docDate where attributes.refersTo == "#adoptionDate" && printedAdoption == nil:
      printedAdoption = Self.day(attributes.date)
    case .step: relate(attributes)
    case .count where votes[attributes.refersTo] == nil:
      votes[attributes.refersTo] = Int(attributes.value).flatMap { $0 >= 0 ? $0 : nil }
    case .inline where attributes.name == "agenda item" && agendaItem == nil && !attributes.title.isEmpty:
      agendaItem = attributes.title
    case .language where !hasLanguage:
      hasLanguage = true
      language = Self.language(attributes.language)
    default: break
    }
  }

  private static func language(_ code: String) -> Language {
    Language.all.first { $0.code == code || $0[.iso639].contains { $0.words == code } } ?? .english
  }

  /// Keeps the symbol of a step of the work on a text.
  private mutating func relate(_ attributes: AKNAttributes) {
    guard !attributes.symbol.isEmpty, related.count < 20 else { return }
    switch attributes.outcome {
    case "draftResolution", "draftDecision": related.append(("adopts-draft", attributes.symbol))
    case "recommendedForAdoption": related.append(("on-the-report-of", attributes.symbol))
    default: break
    }
  }

  /// The vote, when there was a recorded one.
  var vote: Vote? {
    votes["inFavour"].map {
      Vote(inFavour: $0, against: votes["against"] ?? 0, abstaining: votes["abstaining"] ?? 0)
    }
  }

  /// Takes the words of an element that ends.
  mutating func end(_ element: AKNElement, _ attributes: AKNAttributes, words: ArraySlice<UInt8>, isMasthead: Bool) {
    let text = String(decoding: words, as: UTF8.self)
    let first = text.firstIndex { $0 != " " } ?? text.endIndex
    let trimmed = String(text[first...])
    guard !trimmed.isEmpty else { return }
    switch element {
    case .docTitle:
      if attributes.refersTo == "#resolutionNumber", heading == nil { heading = trimmed }
      let isTitle = attributes.refersTo == "#resolutionTitle" || attributes.refersTo == "#decisionTitle"
      if isTitle && title == nil || !isTitle && !isMasthead && title == nil { title = trimmed }
    case .inline:
      if attributes.name == "agenda item", agendaItem == nil { agendaItem = AgendaItem.number(in: trimmed) }
    default:
      if printedSymbol == nil, attributes.refersTo == "#symbol" || isMasthead && trimmed.contains("/") {
        printedSymbol = trimmed
      }
    }
  }

  /// The document's symbol: the printed one, else the one that the identifier spells.
  var symbol: DocumentSymbol? {
    let symbols = [printedSymbol, symbolOfIdentifier].compactMap { $0 }.compactMap { DocumentSymbol($0) }
    return symbols.first.map { Masthead.symbol($0, above: heading ?? "") }
  }

  private static func day(_ text: String) -> CalendarDate? {
    CalendarDate(iso: text).flatMap { SessionCalendar.years.contains($0.year) ? $0 : nil }
  }

  /// The day of adoption, from the metadata or as marked in the text.
  var adoption: CalendarDate? { adopted ?? printedAdoption }

  /// The code of the organ that speaks, from the identifier.
  var host: String? {
    organ.flatMap { Body(identifier: String($0)) }?.code
  }

  private var steps: [Substring] { identifier?.split(separator: "/") ?? [] }

  private var organ: Substring? {
    guard let place = steps.firstIndex(of: "deliberation"), place + 1 < steps.count else { return nil }
    return steps[place + 1]
  }

  /// The symbol that `.../unga/2020-12-10/75-102/` spells: `A/RES/75/102`.
  private var symbolOfIdentifier: String? {
    guard let host, let place = steps.firstIndex(of: "deliberation"), place + 3 < steps.count else { return nil }
    let parts = steps[place + 3].split(separator: "-")
    guard parts.count == 2 else { return nil }
    let series = kind == "decision" ? "DEC" : "RES"
    return host == Body.securityCouncil.code
      ? "S/\(series)/\(parts[0]) (\(parts[1]))" : "\(host)/\(series)/\(parts[0])/\(parts[1])"
  }
}
