import UNSymbols

/// Locators that point back to the text before them: "resolution 46/182 and the annex thereto", "its paragraph 21", "其中第1段".
extension LocatorReader {
  /// How far a part may stand behind the comma or "and" that joins it to its text, and behind what the text is about.
  private static let (longestJoint, longestClause) = (12, 32)

  /// The locator that points back to the item at an index: "and its annex", ", in particular paragraph 1 thereof", also behind what the
  /// text is about.
  func pointingBack(_ index: Int) -> String? {
    let joint = behindDescription(index + 1)
    guard joint < lexemes.count else { return nil }
    if isJoint(joint), let found = part(behind: joint, isFar: false) { return found }
    // "…, by which it established the Commission, in particular paragraph 1 thereof"
    for position in (joint + 1)..<max(joint + 1, min(lexemes.count, joint + Self.longestClause)) {
      switch lexemes[position].kind {
      case .number, .symbol, .stop, .semicolon, .colon, .open: return nil
      case .comma:
        guard isMeaning(position + 1, .link) || isMeaning(position + 1, .and) else { continue }
        return part(behind: position, isFar: true)
      default: continue
      }
    }
    return nil
  }

  /// Whether a lexeme joins a part to its text: a comma, "and", "including", 及其.
  private func isJoint(_ index: Int) -> Bool {
    lexemes[index].kind == .comma || isMeaning(index, .and) || isMeaning(index, .link) || isWhose(index)
  }

  /// The part that points back behind a joint.
  private func part(behind joint: Int, isFar: Bool) -> String? {
    var words = 0
    var isParticular = false
    for position in joint..<min(lexemes.count, joint + Self.longestJoint) {
      if isLocator(position) || hasDatesFirst && isValue(position) && !isSeparator(position) {
        guard !isFar || isParticular else { return nil }
        return chain(position, needsIn: words > 1, isParticular: isParticular)
      }
      switch lexemes[position].kind {
      case .comma where position == joint || words > 0: continue
      case .word where isWhose(position): continue
      // One word belongs to the joint: "and in particular".
      case .word, .verb: words += words == 0 && !isMeaning(position - 1, .and) ? 2 : 1
      case .meaning:
        guard Self.leads.contains(where: { isMeaning(position, $0) }) else { return nil }
        if stands(position, in: .particular) { isParticular = true }
      default: return nil
      }
      if isFar, words > 0 { return nil }
    }
    return nil
  }

  /// The small words that may stand between a text and a part of it.
  private static let leads: [WordMeaning] = [.and, .link, .the, .its, .in, .on, .of, .to]

  /// The locator that begins at an index where it points back: "its" stands before it or inside, "thereto" behind it, or "in particular"
  /// before it and nothing behind. Where words stand before it, "in" must lead to it: "and the principles contained in its annex".
  private func chain(_ first: Int, needsIn: Bool, isParticular: Bool) -> String? {
    var before = first - 1
    while before > 0, isMeaning(before, .the) || isMeaning(before, .its) || isWhose(before) { before -= 1 }
    guard !needsIn || isMeaning(before, .in) else { return nil }
    var pointsBack = (before + 1..<first).contains { isMeaning($0, .its) || isWhose($0) }
    guard var last = unit(first) else { return nil }
    while last + 1 < lexemes.count {
      var next = last + 1
      let isOf = isMeaning(next, .of)
      if isOf { next += 1 }
      while isMeaning(next, .the) || isMeaning(next, .its) {
        if isMeaning(next, .its) { pointsBack = true }
        next += 1
      }
      let isBehindComma = pointsBack && !isOf && lexemes[last + 1].kind == .comma
      guard let end = unit(isBehindComma ? last + 2 : next) else { break }
      last = end
    }
    let isBehind = pointsBehind(last + 1)
    guard isBehind || !belongsToNext(last + 1) else { return nil }
    guard isBehind || pointsBack || isParticular && endsPart(last + 1) else { return nil }
    let words = words(first, through: last)
    guard isMeaning(first, .paragraph), let further = furtherParagraphs(behind: last) else { return words }
    return words + ", " + further
  }

  /// Whether "thereto", "к ней", "منه" stands at an index.
  private func pointsBehind(_ index: Int) -> Bool {
    let next = isMeaning(index, .to) || isMeaning(index, .of) ? index + 1 : index
    return next < lexemes.count && (isMeaning(next, .latter) || stands(next, in: .pointing)) || namesTextAgain(index)
  }

  /// Whether the text is named again without its number at an index: "of that resolution", "de cette résolution", "этой резолюции".
  private func namesTextAgain(_ index: Int) -> Bool {
    var next = isMeaning(index, .of) ? index + 1 : index
    while isMeaning(next, .the) || stands(next, in: .demonstrative) { next += 1 }
    return next > index && isText(next) && (next + 1 == lexemes.count || endsPart(next + 1))
  }

  /// Whether nothing stands behind a part that could be what it is a part of.
  private func endsPart(_ index: Int) -> Bool {
    guard index < lexemes.count else { return true }
    // "in particular paragraph 8 (d) regarding the arms", "in particular paragraph 27 and its subparagraphs"
    return [.comma, .semicolon, .stop, .close].contains(lexemes[index].kind) || isMeaning(index, .in)
      || stands(index, in: .subject) || isMeaning(index, .and) && isMeaning(index + 1, .its)
  }

  /// The paragraphs that stand further behind, joined by a comma and "and": "…, as well as paragraphs 13 and 14".
  private func furtherParagraphs(behind last: Int) -> String? {
    for position in (last + 1)..<max(last + 1, min(lexemes.count, last + Self.longestClause)) {
      switch lexemes[position].kind {
      case .number, .symbol, .stop, .semicolon, .colon, .open, .date: return nil
      case .comma:
        guard isMeaning(position + 1, .and) else { continue }
        let first = isMeaning(position + 2, .the) ? position + 3 : position + 2
        guard isMeaning(first, .paragraph), let end = unit(first), !belongsToNext(end + 1) else { return nil }
        return words(first, through: end)
      default: continue
      }
    }
    return nil
  }

  /// Whether a word before a part says whose it is: "cuyo anexo", 及其附件.
  func isWhose(_ index: Int) -> Bool { stands(index, in: .whose) }
}
