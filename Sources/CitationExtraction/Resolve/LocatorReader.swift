import UNSymbols

/// Reads which part of a document is meant: "paragraph 5 of", ", annex II", ", chap. I, sect. D".
enum LocatorReader {
  /// The locator that ends right before the noun phrase that begins at an index ("paragraphs 5 and 6 of its resolution").
  ///
  /// Where cases stand for "of" ("пункт 22 своей резолюции"), nothing needs to stand between.
  static func before(_ index: Int, _ scan: Scan, _ text: UnsafeBufferPointer<UInt8>, needsOf: Bool) -> String? {
    var position = index - 1
    if position >= 0, isMeaning(scan, position, .the) { position -= 1 }
    guard position >= 1 else { return nil }
    if isMeaning(scan, position, .of) || isMeaning(scan, position, .to) || isMeaning(scan, position, .dated) {
      position -= 1
    } else if needsOf || isSeparator(scan, position) || !isValue(scan, position) && !isLocator(scan, position) {
      return nil
    }
    let last = position
    while position >= 0, last - position < 16 {
      if isLocator(scan, position) {
        let start = Int(scan.lexemes[position].start)
        return String(decoding: text[start..<end(of: last, scan, text)], as: UTF8.self)
      }
      guard isValue(scan, position) || scan.lexemes[position].kind == .comma else { return nil }
      position -= 1
    }
    return nil
  }

  /// The locator that follows the item at an index, behind a comma.
  static func after(_ index: Int, _ scan: Scan, _ text: UnsafeBufferPointer<UInt8>) -> String? {
    var position = index + 1
    if position < scan.lexemes.count, scan.lexemes[position].kind == .close { position += 1 }
    guard position + 1 < scan.lexemes.count, scan.lexemes[position].kind == .comma, isLocator(scan, position + 1) else {
      return nil
    }
    position += 1
    let start = Int(scan.lexemes[position].start)
    var last = position
    var depth = 0
    while position < scan.lexemes.count {
      // A bracket that was opened before the locator does not belong to it.
      if scan.lexemes[position].kind == .open { depth += 1 }
      if scan.lexemes[position].kind == .close {
        guard depth > 0 else { break }
        depth -= 1
      }
      if isLocator(scan, position) || isValue(scan, position) {
        if !isSeparator(scan, position) { last = position }
        position += 1
      } else if scan.lexemes[position].kind == .comma, position + 1 < scan.lexemes.count, isLocator(scan, position + 1)
      {
        position += 1
      } else {
        break
      }
    }
    // "…, paragraph 5 of resolution 40/96": the locator belongs to what follows.
    if last + 1 < scan.lexemes.count, isMeaning(scan, last + 1, .of) || isMeaning(scan, last + 1, .to) { return nil }
    return String(decoding: text[start..<end(of: last, scan, text)], as: UTF8.self)
  }

  /// The byte behind a lexeme, a closing bracket that belongs to it included.
  private static func end(of index: Int, _ scan: Scan, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    Int(scan.lexemes[index].end)
  }

  static func isLocator(_ scan: Scan, _ index: Int) -> Bool {
    guard scan.lexemes[index].kind == .meaning else { return false }
    switch Lexicon.Meaning(rawValue: scan.lexemes[index].value)! {
    case .paragraph, .section, .chapter, .annex, .part, .appendix, .volume: return true
    default: return false
    }
  }

  /// Whether a lexeme can stand in a locator: a number, a letter, brackets, "and".
  private static func isValue(_ scan: Scan, _ index: Int) -> Bool {
    switch scan.lexemes[index].kind {
    case .integer, .letter, .open, .close: true
    case .word:
      scan.lexemes[index].range.count <= 4 && scan.lexemes[index].range.count > 0
        && index > 0 && scan.lexemes[index - 1].kind == .open
    case .meaning: isSeparator(scan, index)
    default: false
    }
  }

  private static func isSeparator(_ scan: Scan, _ index: Int) -> Bool {
    isMeaning(scan, index, .and) || isMeaning(scan, index, .to)
  }

  private static func isMeaning(_ scan: Scan, _ index: Int, _ meaning: Lexicon.Meaning) -> Bool {
    scan.lexemes[index].kind == .meaning && scan.lexemes[index].value == meaning.rawValue
  }
}
