import UNSymbols

/// The numbers and letters of a part: "21, 22 and 23", "8 (c)", "B, C and D".
extension LocatorReader {
  /// Whether a number, a letter or a word for one stands at an index.
  func isSingleValue(_ index: Int) -> Bool {
    [.integer, .letter].contains(lexemes[index].kind) || isNumeral(lexemes[index].range)
  }

  /// The noun behind the values that stand from an index on, where nouns stand last.
  func numbered(_ index: Int) -> Int? {
    guard isValue(index), case let last = values(index), last >= index, isLocator(last + 1) else { return nil }
    return last + 1
  }

  /// The index of the last of the values that stand from an index on, or the one before it.
  func values(_ index: Int, stopsAtOrdinal: Bool = false) -> Int {
    var position = index
    var last = index - 1
    var depth = 0
    // Where the list of numbers or letters ends that has begun.
    var listEnd = index
    while position < lexemes.count, isValue(position) || isSubletter(position, behind: index),
      !stopsAtOrdinal || !isOrdinal(position)
    {
      // Brackets that hold nothing are the mark of a note.
      if lexemes[position].kind == .open, position + 1 < lexemes.count, lexemes[position + 1].kind == .close { break }
      // A bracket that was opened before the locator does not belong to it.
      if lexemes[position].kind == .open { depth += 1 }
      if lexemes[position].kind == .close {
        guard depth > 0 else { break }
        depth -= 1
      }
      if isItem(position) { position += 1 }
      if !isSeparator(position), lexemes[position].kind != .dash { last = position }
      position += 1
      // "第1、3和5段", "paragraphs 21, 22 and 23"
      // "第3段(c)、(d)和(e)分段"
      if hasDatesFirst, position + 1 < lexemes.count, lexemes[position].kind == .comma,
        lexemes[position + 1].kind == .open
      {
        position += 1
      }
      if position + 1 < lexemes.count, lexemes[position].kind == .comma,
        hasDatesFirst ? lexemes[position + 1].kind == .integer : isSingleValue(position + 1)
      {
        if !hasDatesFirst, position > listEnd { listEnd = endOfList(position) }
        if hasDatesFirst || position < listEnd { position += 1 }
      }
    }
    return last
  }

  /// The "and" that ends a list of numbers or letters which goes on at a comma, ", 22 and 23"; the comma where none does.
  private func endOfList(_ comma: Int) -> Int {
    var position = comma
    while position + 1 < lexemes.count, lexemes[position].kind == .comma, isSingleValue(position + 1) {
      position += 2
    }
    let isEnded = position + 1 < lexemes.count && isMeaning(position, .and) && isSingleValue(position + 1)
    return isEnded ? position : comma
  }

  /// Whether a dash parts the letter of a part from its number: "الفرع الثالث - ألف".
  private func isSubletter(_ index: Int, behind first: Int) -> Bool {
    guard index > first, lexemes[index].kind == .dash, index + 1 < lexemes.count else { return false }
    return lexemes[index + 1].kind == .letter || isNumeral(lexemes[index + 1].range)
  }
}
