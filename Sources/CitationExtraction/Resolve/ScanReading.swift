import UNSymbols

/// What reads the lexemes of a text with the words they stand for.
protocol ScanReading {
  var scan: Scan { get }
  var text: UnsafeBufferPointer<UInt8> { get }
  var lexicon: Lexicon { get }
}

extension ScanReading {
  /// Whether the lexeme at an index is there and has a meaning.
  func isMeaning(_ index: Int, _ meaning: WordMeaning) -> Bool { scan.isMeaning(index, meaning) }

  /// Whether the lexeme at an index is there and has one of some meanings.
  func isMeaning(_ index: Int, _ meanings: [WordMeaning]) -> Bool { scan.isMeaning(index, meanings) }

  /// Whether a word without a meaning stands at an index and begins with a capital.
  func isCapitalWord(_ index: Int) -> Bool {
    scan.lexemes.indices.contains(index) && scan.lexemes[index].kind == .word
      && text.isCapital(Int(scan.lexemes[index].start))
  }

  /// Whether the lexeme at an index is there and its words have a role in the language; their first letter may be a capital.
  func stands(_ index: Int, in role: Language.Role) -> Bool {
    guard scan.lexemes.indices.contains(index) else { return false }
    let word = text[scan.lexemes[index].range]
    return lexicon.language[role].contains { entry in
      word.count == entry.bytes.count && word.first! | 0x20 == entry.bytes[0] | 0x20
        && word.dropFirst().elementsEqual(entry.bytes.dropFirst())
    }
  }
}
