/// The marks 第 and 号 around numbers: which numbers they make those of a text.
extension HeadFinal {
  /// Whether a lexeme is the number of a text, or a whole number between 第 and 号 as one is: "第1325号和第2250号决议". Several
  /// may share both: "第1325和2250号决议".
  func isNumbered(_ lexemes: [Lexeme], _ index: Int) -> Bool {
    if lexemes[index].kind == .number { return true }
    guard lexemes[index].kind == .integer else { return false }
    var (first, last) = (index, index)
    while !followsOrdinal(lexemes[first]) {
      guard first > max(1, index - Self.longestShared), lexemes[first - 1].isListJoint,
        lexemes[first - 2].kind == .integer
      else { return false }
      first -= 2
    }
    while !text[Int(lexemes[last].end)...].starts(with: Self.numberNoun) {
      guard last + 2 < min(lexemes.count, index + Self.longestShared), lexemes[last + 1].isListJoint,
        lexemes[last + 2].kind == .integer,
        !followsOrdinal(lexemes[last + 2])
      else { return false }
      last += 2
    }
    return true
  }

  func followsOrdinal(_ lexeme: Lexeme) -> Bool {
    Self.followsOrdinal(text, Int(lexeme.start))
  }

  /// Whether 第 stands right before an offset.
  static func followsOrdinal(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    text[..<start].suffix(3).elementsEqual(ordinal)
  }

  /// Whether a number stands right behind a word that it counts, with neither 第 nor 号: "商定结论1997/2".
  func isOthers(_ lexemes: [Lexeme], _ index: Int) -> Bool {
    index > 0 && lexemes[index].kind == .number && lexemes[index - 1].kind == .word
      && lexemes[index - 1].end == lexemes[index].start && !followsOrdinal(lexemes[index])
      && !text[Int(lexemes[index].end)...].starts(with: Self.numberNoun)
  }

  /// Whether 的, which ends a clause, stands right before a date or a number, or before the 第 of one.
  func followsClause(_ lexeme: Lexeme) -> Bool {
    var end = Int(lexeme.start)
    if text[..<end].suffix(3).elementsEqual(Self.ordinal) { end -= 3 }
    return text[..<end].suffix(3).elementsEqual(Self.of)
  }

  private static let ordinal = Array("第".utf8)
  /// The bytes of 第.
  static let ordinalLength = ordinal.count

  /// Whether a character stands before numbers as 第 does.
  static func isOrdinal(_ character: Character) -> Bool { character.utf8.elementsEqual(ordinal) }
  /// What stands behind the number of a text.
  static let numberNoun = Array("号".utf8)
  /// How many lexemes a number may stand from the mark that it shares with others. Keeps the time linear.
  static let longestShared = 64
}
