import UNSymbols

/// Locators behind their text: "resolution 60/1, annex", "第60/1号决议第3段".
extension LocatorReader {
  /// How far words about a text may stand between its number and the locator. Keeps the time linear.
  private static let reach = 12

  /// The locator that follows the item at an index: behind a comma, or, where nouns stand last, right there ("第60/1号决议第3段").
  ///
  /// Behind "Ibid." a part may also stand by its name: "Ibid., advisory opinion, para. 88"; behind a publication also a text in it.
  func after(_ index: Int, allowsName: Bool = false, allowsText: Bool = false) -> String? {
    var position = behindDescription(index + 1)
    guard position < lexemes.count else { return nil }
    // "resolution 13/18 (sections I and II)"
    if lexemes[position].kind == .open, !hasDatesFirst, let last = unit(position + 1), last + 1 < lexemes.count,
      lexemes[last + 1].kind == .close
    {
      return words(position + 1, through: last)
    }
    if lexemes[position].kind == .comma {
      position += 1
      // "dans sa résolution 66/150, au paragraphe 30, elle a invité"
      while isMeaning(position, [.in, .to, .the]), !hasDatesFirst { position += 1 }
    } else if !mayFollow(position) {
      return nil
    }
    guard let first = unit(position, isBehindComma: allowsText) ?? (allowsName ? unit(behindName(position)) : nil)
    else { return nil }
    var last = first
    while last + 1 < lexemes.count {
      let joint = behindTitle(last + 1)
      let isBehindComma = lexemes[joint].kind == .comma
      let isParted = isBehindComma || isSeparator(joint) || isWhose(joint)
      // "cap. IV, secc. D, y anexo I"
      let start = isBehindComma && isMeaning(joint + 1, .and) ? joint + 2 : isParted ? joint + 1 : joint
      let next = unit(start, isBehindComma: isBehindComma) ?? (isBehindComma ? unit(behindHeading(start)) : nil)
      guard let next, start != joint + 2 || !belongsToNext(next + 1) else { break }
      last = next
    }
    // "…, paragraph 5 of resolution 40/96": the locator belongs to what follows.
    return belongsToNext(last + 1) ? nil : words(position, through: last)
  }

  /// Whether a locator may stand at an index without a comma: where nouns stand last, "第60/1号决议第3段", "第74/255 B号决议E节第3段"; and
  /// elsewhere the name of a part with its number, whose comma was forgotten: "resolution 69/2 para. 13".
  private func mayFollow(_ index: Int) -> Bool {
    guard hasDatesFirst else {
      return isLocator(index) && index + 1 < lexemes.count && isSingleValue(index + 1)
        && lexemes[index].start == lexemes[index - 1].end + 1
    }
    return isOrdinal(index) || isAlone(index) || lexemes[index].kind == .letter && isLocator(index + 1)
  }

  /// The index behind the name of a part and its comma, where both stand at an index.
  private func behindName(_ index: Int) -> Int {
    let name = lexemes[index...].prefix(Self.longestName).prefix { $0.kind == .word }
    return name.endIndex < lexemes.count && lexemes[name.endIndex].kind == .comma ? name.endIndex + 1 : index
  }

  /// The index behind the heading of a part and its comma, where both stand at an index behind the part: "part I, Conclusions and
  /// recommendations for follow-on actions, sect. I".
  private func behindHeading(_ index: Int) -> Int {
    guard index < lexemes.count, lexemes[index].kind == .word, text.isSentenceLetter(Int(lexemes[index].start)) else {
      return index
    }
    let heading = lexemes.indices[index...].prefix(Self.longestTitle).prefix { position in
      lexemes[position].kind == .word || lexemes[position].kind == .meaning && !isLocator(position) && !isText(position)
    }
    return heading.endIndex < lexemes.count && lexemes[heading.endIndex].kind == .comma ? heading.endIndex + 1 : index
  }

  /// The comma behind the title of a part, where the title stands at an index: "part I, “Conclusions”, sect. IV", "annex, entitled
  /// “Agreement”, annex IV".
  private func behindTitle(_ index: Int) -> Int {
    let isBehindComma = lexemes[index].kind == .comma
    guard isBehindComma || isMeaning(index, .entitled), let close = titleEnd(isBehindComma ? index + 1 : index),
      close + 1 < lexemes.count, lexemes[close + 1].kind == .comma
    else { return index }
    return close + 1
  }

  /// The mark that closes the title which begins at an index, perhaps behind "entitled".
  private func titleEnd(_ index: Int) -> Int? {
    let open = isMeaning(index, .entitled) ? index + 1 : index
    guard open < lexemes.count, lexemes[open].kind == .quoteOpen else { return nil }
    return lexemes[open...].prefix(Self.longestTitle).firstIndex { $0.kind == .quoteClose }
  }

  /// The most words of the name of a part, and lexemes of its title.
  private static let (longestName, longestTitle) = (3, 24)

  /// Whether what stands at an index leads on to another text and not to a day or a body: "of", or in languages with cases the noun
  /// itself ("пункт 40 резолюции 72/313, пункт 15 резолюции 73/341").
  func belongsToNext(_ index: Int) -> Bool {
    guard index < lexemes.count, !isItem(index) else { return false }
    guard lexemes[index].kind == .comma else {
      if isMeaning(index, .of) || isMeaning(index, .to) { return true }
      guard organFollows, !hasDatesFirst else { return false }
      return isMeaning(index, .its) || isText(index)
    }
    guard isMeaning(index + 1, .of) else { return false }
    let next = isMeaning(index + 2, .the) ? index + 3 : index + 2
    return next < lexemes.count && lexemes[next].kind != .date && !(organFollows && lexemes[next].namesBody)
  }

  /// Whether a lexeme is a noun of texts that have numbers.
  func isText(_ index: Int) -> Bool { Self.isText(scan, index) }

  /// The same in any scan.
  static func isText(_ scan: Scan, _ index: Int) -> Bool { texts.contains { scan.isMeaning(index, $0) } }

  /// The nouns of texts that have numbers.
  private static let texts: [WordMeaning] = [
    .resolution, .resolutions, .decision, .decisions, .statement, .statements,
  ]

  /// The index behind what is said of a text between its number and the comma before its locator: the bracket that closes, its
  /// day, the body that passed it ("résolution 66/288 de l’Assemblée générale, annexe").
  func behindDescription(_ index: Int) -> Int {
    var position = index
    while position < lexemes.count, position - index < Self.reach {
      switch lexemes[position].kind {
      case .close where position == index: break
      // "A/67/828-S/2013/210号文件，附件二"
      case .word where position == index && hasDatesFirst && stands(index, in: .paper): break
      // "C-16/DEC.11号决定第2段"
      case .meaning where position == index && hasDatesFirst && isText(index) && lexemes[index - 1].kind == .symbol:
        break
      // "S.03.II.A.1 y correcciones), cap. I"
      case .word where position == index, .meaning where position == index && isMeaning(index, .and):
        guard let close = corrigendumEnd(index) else { return position }
        position = close
      // "resolución 46/182 de la Asamblea, de 19 de diciembre de 1991, anexo"
      case .comma where isDay(position + 1): break
      // "Резолюция 69/313, Генеральной Ассамблеи, приложение"
      case .comma
      where position == index && organFollows && position + 1 < lexemes.count && lexemes[position + 1].namesBody: break
      case .date: break
      // "A/CONF.157/23 (12 July 1993), para. 5"
      case .open where position == index && isBracketedDay(index): position += 2
      case .organ, .meaning:
        guard lexemes[position].namesBody || Self.links.contains(where: { isMeaning(position, $0) }) else {
          return position
        }
      default: return position
      }
      position += 1
    }
    return position
  }

  /// Whether a day or a year alone stands in the bracket that opens at an index.
  private func isBracketedDay(_ open: Int) -> Bool {
    guard open + 2 < lexemes.count, lexemes[open + 2].kind == .close else { return false }
    let day = lexemes[open + 1]
    return day.kind == .date || day.kind == .integer && SessionCalendar.years.contains(Int(day.value))
  }

  /// Whether a day, perhaps behind "of", stands at an index.
  private func isDay(_ index: Int) -> Bool {
    let day = lexemes[min(index, lexemes.count)...].prefix(3).first { lexeme in
      lexeme.kind != .meaning || !Self.links.contains { $0.rawValue == lexeme.value }
    }
    return day?.kind == .date
  }

  /// The bracket that closes behind "and corrigendum", where that stands at an index.
  private func corrigendumEnd(_ index: Int) -> Int? {
    for position in index..<min(index + 4, lexemes.count) {
      switch lexemes[position].kind {
      case .word: continue
      case .meaning where isMeaning(position, .and): continue
      case .close: return position
      default: return nil
      }
    }
    return nil
  }

  /// The words that lead from a text to its day or its body.
  private static let links: [WordMeaning] = [.of, .the, .dated, .on]

  /// The last lexeme of one step of a locator that begins at an index: "chap. I", "annex", "第3段"; behind a comma also
  /// "resolution 1".
  func unit(_ index: Int, isBehindComma: Bool = false) -> Int? {
    guard index < lexemes.count else { return nil }
    let isNumberedText = isMeaning(index, .resolution) || isMeaning(index, .decision)
    if isLocator(index) || isNumberedText && isBehindComma {
      let first = isFrom(index + 1, behind: index) ? index + 2 : index + 1
      // "附件第8段": what stands behind 第 is the number of what follows.
      let last = isOrdinal(first) ? index : values(first, stopsAtOrdinal: true)
      // "section entitled “Article VI and eighth to twelfth preambular paragraphs”"
      return last > index || isAlone(index) ? last : titleEnd(index + 1)
    }
    // "segunda parte"
    if isMeaning(index + 1, .part), isNumeral(lexemes[index].range) { return index + 1 }
    // The noun behind its number: "第3段", "A节".
    guard hasDatesFirst, let last = numbered(index) else { return nil }
    // "第3段(c)、(d)和(e)分段"
    return last + 1 < lexemes.count && lexemes[last + 1].kind == .open ? numbered(last + 1) ?? last : last
  }
}
