import UNSymbols

/// One piece of a sentence that matters to citations, as the scanner sees it.
struct Lexeme {
  /// What the piece is.
  enum Kind: UInt8 {
    /// A word without a meaning of its own here.
    case word
    /// `,`
    case comma
    /// `;`
    case semicolon
    /// `:`
    case colon
    /// The end of a sentence.
    case stop
    /// `(` or `[`
    case open
    /// `)` or `]`
    case close
    /// An opening quotation mark.
    case quoteOpen
    /// A closing quotation mark.
    case quoteClose
    /// A dash between words.
    case dash
    /// A word with a meaning; `value` is a `WordMeaning`.
    case meaning
    /// A body's name; `value` is its index in `Lexicon.bodies`.
    case organ
    /// A verb or participle; `value` is its index in `Lexicon.verbs`.
    case verb
    /// The number of a resolution or decision; `value` is its index in `Scan.numbers`.
    case number
    /// A printed symbol; `value` is its index in `Scan.symbols`.
    case symbol
    /// A date; `value` is its index in `Scan.dates`.
    case date
    /// A whole number; `value` is the number.
    case integer
    /// A capital letter or roman numeral alone.
    case letter
  }

  /// What the piece is.
  var kind: Kind
  /// Its first byte in the text.
  var start: Int32
  /// The byte behind its last.
  var end: Int32
  /// What `kind` says.
  var value: Int32 = 0

  /// Whether it joins the members of a list: a comma or "and".
  var isListJoint: Bool { kind == .comma || means(.and) }

  /// What it means; nil when it is no word with a meaning.
  var meaning: WordMeaning? { kind == .meaning ? WordMeaning(rawValue: value) : nil }

  /// Whether it is a word with this meaning.
  func means(_ meaning: WordMeaning) -> Bool { kind == .meaning && value == meaning.rawValue }

  /// Whether it names a body, in full or by its short name.
  var namesBody: Bool { kind == .organ || meaning?.isShortName == true }

  /// Its place in the text.
  var range: Range<Int> { Int(start)..<Int(end) }
}

/// The lexemes of one paragraph or note, with what their values point to.
struct Scan {
  /// A number with its parts: `217 A (III)`, `3411 A and B (XXX)`.
  struct Number {
    var cited: CitedNumber
    /// The part letters, in order; empty when there are none.
    var parts: [String]
  }

  /// The lexemes in order.
  var lexemes: [Lexeme] = []
  /// The numbers.
  var numbers: [Number] = []
  /// The symbols.
  var symbols: [DocumentSymbol] = []
  /// Words that begin as a symbol does and are none, with why.
  var impossible: [(range: Range<Int>, reason: String)] = []
  /// The dates.
  var dates: [DateReader.Found] = []
  /// Whether dates stand before what they are the dates of, in the text; `HeadFinal` puts those of numbers behind them.
  var hasDatesFirst = false

  /// The number that a lexeme of this kind is; so for the next two.
  func number(of lexeme: Lexeme) -> Number { numbers[Int(lexeme.value)] }
  func symbol(of lexeme: Lexeme) -> DocumentSymbol { symbols[Int(lexeme.value)] }
  func date(of lexeme: Lexeme) -> DateReader.Found { dates[Int(lexeme.value)] }

  /// Whether the lexeme at an index is there and has a meaning.
  func isMeaning(_ index: Int, _ meaning: WordMeaning) -> Bool {
    lexemes.indices.contains(index) && lexemes[index].means(meaning)
  }

  /// Whether the lexeme at an index is there and has one of some meanings.
  func isMeaning(_ index: Int, _ meanings: [WordMeaning]) -> Bool {
    lexemes.indices.contains(index) && lexemes[index].kind == .meaning
      && meanings.contains { $0.rawValue == lexemes[index].value }
  }

  /// The bracket that opens right before a symbol, or before a word that leads to it: "(A/52/3)", "(see A/53/23)", "(document S/2019/198)".
  func bracket(before symbol: Int) -> Int? {
    guard symbol > 0 else { return nil }
    if lexemes[symbol - 1].kind == .open { return symbol - 1 }
    guard symbol > 1, lexemes[symbol - 2].kind == .open else { return nil }
    return lexemes[symbol - 1].kind == .word || isMeaning(symbol - 1, .link) ? symbol - 2 : nil
  }

  /// Whether a word has one of some meanings.
  func holds(_ meanings: [WordMeaning]) -> Bool {
    lexemes.contains { lexeme in lexeme.kind == .meaning && meanings.contains { $0.rawValue == lexeme.value } }
  }

  /// Whether a number is there whose body words must tell: one with its session, or a whole number beside the noun that it numbers
  /// ("Conference resolution 4").
  var holdsNumber: Bool {
    if !numbers.isEmpty { return true }
    func isNoun(_ index: Int) -> Bool {
      guard lexemes.indices.contains(index), lexemes[index].kind == .meaning else { return false }
      return Self.numbered.contains { $0.rawValue == lexemes[index].value }
    }
    return lexemes.indices.contains { lexemes[$0].kind == .integer && (isNoun($0 - 1) || isNoun($0 + 1)) }
  }

  private static let numbered: [WordMeaning] = [
    .resolution, .resolutions, .decision, .decisions, .statement, .statements,
  ]

  /// Forgets everything and keeps the memory.
  mutating func removeAll() {
    lexemes.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    symbols.removeAll(keepingCapacity: true)
    impossible.removeAll(keepingCapacity: true)
    dates.removeAll(keepingCapacity: true)
    hasDatesFirst = false
  }
}
