import UNSymbols

/// What governs numbers: nouns, and the evidence for their body that stands before or behind them.
extension Resolver {
  /// A noun begins a list: finds the evidence that stands before it.
  mutating func noun(_ index: Int, _ kind: DocumentSymbol.Kind) {
    let carried = carriedBody(index)
    let unnumbered = unnumberedEvidence(index)
    var before = index - 1
    var isDraft = false
    while before >= 0 {
      if isMeaning(before, .adjective) {
        before -= 1
      } else if isMeaning(before, .draft) {
        isDraft = true
        before -= 1
      } else if before > 0, isMeaning(before, .and), isMeaning(before - 1, .adjective) {
        before -= 1
      } else {
        break
      }
    }
    var evidence = Evidence.none(subject: scope.subject)
    if before >= 0 {
      let lexeme = scan.lexemes[before]
      switch lexeme.kind {
      case .organ: evidence = .named(lexicon.body(of: lexeme))
      case .meaning:
        let meaning = lexeme.meaning!
        switch meaning {
        case .its where isOfUntoldCouncil(before): evidence = .short(.council)
        case .its: evidence = .its(subject: scope.subject, isAgent: isAgent(before))
        case _ where meaning.isShortName: evidence = .short(meaning)
        default: before += 1
        }
      case .word where before == index - 1 && isUnknownName(before): evidence = .unknown
      default: before += 1
      }
    }
    if case .none = evidence {
      if let carried {
        evidence = .carried(carried)
      } else if let unnumbered {
        evidence = unnumbered
      } else if let body = reporter(before: index) {
        evidence = .carried(body)
      } else if let passer = passer(before: index) {
        evidence = passer
      } else if let adopter = adopter(before: index) {
        evidence = adopter
      } else if let agent = agent(before: before) {
        evidence = .its(subject: agent, isAgent: true)
      }
    }
    scope.kind = kind
    scope.sharedDay =
      scan.hasDatesFirst && (carried != nil || isJoinedBySubject(index))
      ? scope.group.last.flatMap { items[$0.item].date } : nil
    scope.interrupted = nil
    scope.evidence = evidence
    scope.noun = index
    scope.group = []
    scope.isDraft = isDraft
    scope.locator = locators?.before(max(before, 0), needsOf: !organFollows)
  }

  /// Whether a word right before a noun ends a name of two words that nobody knows, or is the initials of one, in a language whose names
  /// stand there: "European Parliament resolution", "OAS resolution".
  private func isUnknownName(_ index: Int) -> Bool {
    guard !organFollows, !lexicon.language.has(.nounFollows) else { return false }
    let word = text[scan.lexemes[index].range]
    if word.count > 1, word.allSatisfy(\.isUpper), text.isLowerLetter(Int(scan.lexemes[index + 1].end) - 1) {
      return true
    }
    guard index > 0 else { return false }
    return [index - 1, index].allSatisfy { position in
      let start = Int(scan.lexemes[position].start)
      return scan.lexemes[position].kind == .word && text[start].isUpper && text.isLowerLetter(start + 1)
    }
  }

  /// The body of the list that ends right before a noun ("decision 18/120 of 30 September 2011 and resolutions").
  func carriedBody(_ index: Int) -> Body? {
    guard let last = scope.group.last, let symbol = items[last.item].symbol else { return nil }
    var before = index - 1
    while before > last.lexeme {
      switch scan.lexemes[before].kind {
      case .comma, .date: before -= 1
      case .meaning where isMeaning(before, [.and, .dated, .on, .of]): before -= 1
      default: return nil
      }
    }
    return Body(code: symbol.body)
  }

  /// Whether nothing but "and" and what its texts are about stands between a noun and the list before, where subjects stand first:
  /// "2007年6月18日关于…的第5/1号决议和关于…的第5/2号决议".
  private func isJoinedBySubject(_ index: Int) -> Bool {
    guard let last = scope.group.last?.lexeme, index - last < DateBinder.reach, last + 1 < index,
      scan.lexemes[last + 1].kind == .date
    else { return false }
    // The day stands before what the first is about: right before a number it is that number's alone.
    let (day, number) = (scan.lexemes[last + 1], scan.lexemes[last])
    let isLeading = scan.lexemes[max(0, last - DateBinder.reach)..<last].contains {
      $0.means(.about) && $0.start >= day.end
        && $0.start < number.start
    }
    guard isLeading else { return false }
    var position = last + 1
    while position < index, scan.lexemes[position].kind == .date { position += 1 }
    guard position + 1 < index, scan.lexemes[position].kind == .comma || isMeaning(position, .and) else { return false }
    // A body that the subject names has been put before it.
    let subject = scan.lexemes[(position + 1)...].firstIndex { $0.kind != .organ } ?? index
    guard isMeaning(subject, .about) else { return false }
    return !scan.lexemes[position..<index].contains { [.date, .number, .symbol, .semicolon, .stop].contains($0.kind) }
  }

  /// The body whose report stands before a noun: "(A/74/53/Add.1), chap. III, resolution 42/12", "ibid., chap. III, decision
  /// 16/101".
  func reporter(before index: Int) -> Body? {
    var before = index - 1
    while before >= 0, index - before < 24 {
      let lexeme = scan.lexemes[before]
      switch lexeme.kind {
      case .symbol: return ReportTable.body(of: scan.symbol(of: lexeme))
      case .comma, .close, .letter, .integer, .open, .stop: before -= 1
      case .meaning where isMeaning(before, .ibid):
        let near = scan.lexemes[max(0, before - 64)..<before]
        // In a note "Ibid., resolution 2/11" is of the body whose report the note before cites.
        guard let last = near.last(where: { $0.kind == .symbol && isReport($0) }) else {
          return candidates.noted.flatMap(ReportTable.body)
        }
        return ReportTable.body(of: scan.symbol(of: last))
      case .word where lexeme.end - lexeme.start <= 6 || isCountingWord(lexeme): before -= 1
      case .meaning
      where LocatorReader.isLocator(scan, before) || isMeaning(before, .and) || isMeaning(before, .number): before -= 1
      default: return nil
      }
    }
    return nil
  }

  /// Whether a word counts chapters or sections: "الفصل الأول، الفرع جيم".
  private func isCountingWord(_ lexeme: Lexeme) -> Bool {
    let word = text[lexeme.range]
    return lexicon.language[.letter].contains { word.elementsEqual($0.bytes) }
      || lexicon.language[.ordinal].contains { word.elementsEqual($0.bytes) }
  }

  private func isReport(_ lexeme: Lexeme) -> Bool { ReportTable.body(of: scan.symbol(of: lexeme)) != nil }

  /// The evidence of a noun before that has no numbers of its own: "Human Rights Council resolutions on the subject, including
  /// resolution 42/9".
  func unnumberedEvidence(_ index: Int) -> Evidence? {
    guard scope.kind != nil, scope.group.isEmpty, index > 0, index - scope.noun < 40 else { return nil }
    guard isMeaning(index - 1, .link) || isMeaning(index - 1, .adjective) || scan.lexemes[index - 1].kind == .comma
    else {
      return nil
    }
    if case .none = scope.evidence { return nil }
    return scope.evidence
  }

  /// Whether an organ's name follows a noun that has no numbers yet: "les résolutions du Conseil de sécurité 1325 (2000)", "the
  /// resolutions of the Human Rights Council on the subject, including resolution 42/9".
  func standsBehindNoun(_ index: Int) -> Bool {
    guard scope.kind != nil, scope.group.isEmpty, organFollows || isMeaning(scope.noun + 1, .of) else { return false }
    switch scope.evidence {
    case .none, .carried, .unknown: break
    case .named, .its, .short: return false
    }
    var before = index - 1
    while before > scope.noun,
      isMeaning(before, .the) || isMeaning(before, .of) || isMeaning(before, .adjective)
    {
      before -= 1
    }
    return before == scope.noun
  }

  /// Whether an organ's name opens a list of its own under the noun of another's: "the resolutions of the General Assembly: 45/88; of the
  /// Economic and Social Council: 1990/48".
  func opensOwnList(_ index: Int) -> Bool {
    guard scope.kind != nil, isPlural(scope.noun), index + 1 < scan.lexemes.count,
      scan.lexemes[index + 1].kind == .colon
    else { return false }
    let of = isMeaning(index - 1, .the) ? index - 2 : index - 1
    guard of > scope.noun + 1, isMeaning(of, .of) else { return false }
    let joint = isMeaning(of - 1, .and) ? of - 2 : of - 1
    return scan.lexemes[joint].kind == .semicolon || scan.lexemes[joint].kind == .comma
  }

  /// Whether an organ's name follows a list of numbers: "resolution 5/14 of the United Nations Environment Assembly".
  func standsBehindList(_ index: Int) -> Bool {
    guard let last = scope.group.last else { return false }
    switch scope.evidence {
    case .none, .carried, .unknown: break
    case .named, .its, .short: return false
    }
    var before = index - 1
    if before > last.lexeme, isMeaning(before, .the) { before -= 1 }
    if before > last.lexeme, isMeaning(before, .of) || isMeaning(before, .dated) || isMeaning(before, .link) {
      before -= 1
    } else if !organFollows {
      return false
    }
    while before > last.lexeme {
      switch scan.lexemes[before].kind {
      // "decision 25/1 II of the Governing Council"
      case .date, .comma, .close, .letter: before -= 1
      case .meaning where isMeaning(before, [.dated, .on, .of, .adjective, .the, .in]): before -= 1
      case .word where isOfMeeting(before): before -= 1
      case .meaning where organFollows && isMeetingWord(before): before -= 1
      default:
        guard let opener = outerQuote(endingBefore: before, after: last.lexeme) else { return false }
        before = opener
      }
    }
    return before == last.lexeme
  }

  /// Whether a word belongs to "adopted at the tenth meeting of": it is one of these words or stands right before one.
  func isOfMeeting(_ index: Int) -> Bool {
    [index, index + 1].contains { scan.lexemes[$0].kind == .word && isMeetingWord($0) }
  }

  /// Whether a word is one of "adopted at the tenth meeting of".
  func isMeetingWord(_ index: Int) -> Bool {
    stands(index, in: .meetingWord) || stands(index, in: .adopted)
  }

  /// The most lexemes of the title of a text. Keeps the time linear.
  private static let longestTitle = 64

  /// The lexeme before the quotation that holds a lexeme, when it begins behind another lexeme.
  func outerQuote(endingBefore index: Int, after limit: Int) -> Int? {
    let title = scan.lexemes[(limit + 1)...index].suffix(Self.longestTitle)
    guard let open = title.lastIndex(where: { $0.kind == .quoteOpen }) else { return nil }
    var position = open - 1
    if position > limit, isMeaning(position, .entitled) { position -= 1 }
    return position
  }
}
