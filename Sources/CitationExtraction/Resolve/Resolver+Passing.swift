import UNSymbols

/// Bodies whose passing of a text is told by words before its number, and bodies behind it that nobody knows.
extension Resolver {
  /// How many lexemes may lie between the word for passing a text and the text's noun. Keeps the time linear.
  private static let longestPassing = 48

  /// Who passed the texts of the noun at an index, by words before it: "the adoption by the Commission, at its tenth session, of
  /// resolution 60/2", "委员会在第十届会议上通过了…第60/2号决议".
  func passer(before noun: Int) -> Evidence? {
    var position = noun - 1
    if isMeaning(position, .the) { position -= 1 }
    // Cases and what stands last need no "of".
    guard
      isMeaning(position, .of) || lexicon.language.has(.inflected) || lexicon.language.script == .arabic
        || lexicon.language.has(.nounFollows)
    else { return nil }
    while position >= 0, noun - position < Self.longestPassing {
      if isPassing(position) {
        return lexicon.language.has(.nounFollows) ? body(before: position) : body(behind: position)
      }
      switch scan.lexemes[position].kind {
      case .stop, .semicolon, .number, .symbol, .verb, .quoteOpen, .quoteClose: return nil
      default: position -= 1
      }
    }
    return nil
  }

  private func isPassing(_ index: Int) -> Bool {
    let lexeme = scan.lexemes[index]
    guard [.word, .verb].contains(lexeme.kind) else { return false }
    let rest = text[Int(lexeme.start)...]
    return lexicon.language[.passing].contains { entry in
      guard rest.starts(with: entry.bytes) else { return false }
      let end = rest.startIndex + entry.bytes.count
      return lexicon.language.has(.unspaced) || end == text.count || text[end] == 0x20
    }
  }

  /// The body that stands right behind the noun for passing a text.
  private func body(behind passing: Int) -> Evidence? {
    var next = passing + 1
    while [.link, .the].contains(where: { isMeaning(next, $0) }) || isAuthorWord(next) { next += 1 }
    guard scan.lexemes.indices.contains(next) else { return nil }
    if scan.lexemes[next].kind == .organ { return .named(lexicon.body(of: scan.lexemes[next])) }
    if let name = shortName(next) {
      return isNameContinued(next) && candidates.lastNamed[name] == nil ? .unknown : .short(name)
    }
    return unknownName(from: next).map { _ in .unknown }
  }

  /// The body that stands last before a verb for passing a text.
  private func body(before passing: Int) -> Evidence? {
    for position in stride(from: passing - 1, through: max(0, passing - Self.longestPassing), by: -1) {
      let lexeme = scan.lexemes[position]
      switch lexeme.kind {
      case .organ: return .named(lexicon.body(of: lexeme))
      case .stop, .semicolon, .number, .symbol: return nil
      default: if let name = shortName(position) { return .short(name) }
      }
    }
    return nil
  }

  private func isAuthorWord(_ index: Int) -> Bool { index < scan.lexemes.count && stands(index, in: .author) }

  /// The short name of a body that stands at an index.
  func shortName(_ index: Int) -> WordMeaning? {
    guard scan.lexemes.indices.contains(index), let name = scan.lexemes[index].meaning, name.isShortName else {
      return nil
    }
    return name
  }

  /// Whether a short name goes on as a longer one that the registry does not have: "the Conference of Ministers", "مؤتمر الوزراء".
  func isNameContinued(_ index: Int) -> Bool {
    let next = index + 1
    guard next < scan.lexemes.count else { return false }
    if lexicon.language.script == .arabic {
      // Only what another noun defines goes without its article.
      let hasArticle = lexicon.prefixes.contains { prefix in
        !prefix.replaced.isEmpty && text[scan.lexemes[index].range].starts(with: prefix.replaced.utf8)
      }
      return !hasArticle && scan.lexemes[next].kind == .word
    }
    guard isMeaning(next, .of) else { return false }
    let name = isMeaning(next + 1, .the) ? next + 2 : next + 1
    guard name < scan.lexemes.count, scan.lexemes[name].kind == .word else { return false }
    return organFollows || isCapitalWord(name)
  }

  /// The words of a name that begins at an index and holds a noun that bodies go by, though the registry does not have it: "Committee
  /// of Experts". Only where names have capitals.
  func unknownName(from index: Int) -> Range<Int>? {
    guard lexicon.language.script == .latin || lexicon.language.script == .cyrillic else { return nil }
    var last: Int?
    var next = index
    while next < min(scan.lexemes.count, index + Self.longestName) {
      let lexeme = scan.lexemes[next]
      if [.word, .meaning, .letter].contains(lexeme.kind), text.isCapital(Int(lexeme.start)) {
        last = next
      } else if last == nil || lexeme.kind != .meaning && lexeme.kind != .word || lexeme.range.count > Self.longestLink
      {
        break
      }
      next += 1
    }
    guard let last else { return nil }
    let name = scan.lexemes[index].range.lowerBound..<scan.lexemes[last].range.upperBound
    let isBody = lexicon.language[.bodyNoun].contains { noun in
      name.indices.contains { text[$0..<name.upperBound].starts(with: noun.bytes) }
    }
    return isBody ? name : nil
  }

  /// The most lexemes of such a name, and the most bytes of a small word inside it.
  private static let (longestName, longestLink) = (16, 8)

  /// What a text says of the body of a number, where that stands behind it and the registry does not have it: its name, or empty
  /// words where a language's names can't be told from what follows; nil where nobody is named.
  func unknownPasser(behind index: Int) -> String? {
    var next = behindDay(index)
    guard next < scan.lexemes.count else { return nil }
    let isPassed = isAuthorWord(next) || saysAdopted(next)
    guard isPassed || isMeaning(next, .of) else { return nil }
    next += 1
    while [.link, .the, .of].contains(where: { isMeaning(next, $0) }) || isAuthorWord(next) { next += 1 }
    guard next < scan.lexemes.count, scan.lexemes[next].kind == .word || shortName(next) != nil && isNameContinued(next)
    else { return nil }
    if let name = unknownName(from: next) { return String(decoding: text[name], as: UTF8.self) }
    return isPassed && lexicon.language.script == .arabic ? "" : nil
  }

  /// Whether a number is said to be of a body that nobody knows, or adopted by one: "of 2 October 2015 of the International Conference on
  /// Chemicals Management". One that ends in a short name may be known: "of the Executive Board".
  func isOfUnknown(_ index: Int) -> Bool {
    var next = behindDay(index)
    guard next < scan.lexemes.count, isMeaning(next, .of) || saysAdopted(next) else { return false }
    next += 1
    while [.link, .the, .of].contains(where: { isMeaning(next, $0) }) { next += 1 }
    guard next < scan.lexemes.count, scan.lexemes[next].kind == .word, text.isCapital(Int(scan.lexemes[next].start)),
      let name = unknownName(from: next)
    else { return false }
    let last = scan.lexemes[next...].first { $0.range.upperBound == name.upperBound }
    return !(last?.meaning?.isShortName ?? false)
  }

  /// The index behind a number's day and the commas around it.
  private func behindDay(_ index: Int) -> Int {
    var next = index + 1
    while next < scan.lexemes.count,
      scan.lexemes[next].kind == .comma || scan.lexemes[next].kind == .date || scan.lexemes[next].kind == .close
        || [.dated, .on].contains(where: { isMeaning(next, $0) }) && beginsDay(next + 1)
        || isMeaning(next, .of) && beginsDay(next + 1)
    {
      next += 1
    }
    return next
  }

  private func beginsDay(_ index: Int) -> Bool {
    scan.lexemes.indices.contains(index) && scan.lexemes[index].kind == .date
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a capital stands at a position, Latin or Cyrillic.
  func isCapital(_ position: Int) -> Bool {
    let byte = self[position]
    return byte < 0x80 ? byte.isUpper : isSentenceLetter(position) && byte < 0xD8
  }
}
