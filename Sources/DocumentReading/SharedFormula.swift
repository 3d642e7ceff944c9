import UNSymbols

/// Who speaks under a formula that several bodies share: "The Governing Council,", "The Conference of the Parties,".
///
/// The full names of such bodies begin with the name in the formula ("Governing Council of the United Nations Environment
/// Programme"), or are made of it in a way that `drafting.tsv` tells (`sharedName`); the one speaks whose programme or convention
/// alone stands above the formula, else the one whose programme or convention the text names most often.
///
/// What a file names is looked for once for all of its texts.
struct SharedFormula {
  /// How often a file names an owner, and where the first of the names ends, whatever its case.
  private struct Naming {
    var count: Int
    var firstEnd: Int?
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let language: Language
  private lazy var lowered = text.map(\.lowered)
  private var namings: [String: Naming] = [:]

  /// Prepares to look through a file's text.
  init(_ text: UnsafeBufferPointer<UInt8>, _ language: Language) {
    (self.text, self.language) = (text, language)
  }

  /// The code of the body that speaks in a text whose first formula names nobody in the registry; nil when the text names none
  /// or two equally often.
  mutating func body(_ paragraphs: [Paragraph]) -> String? {
    guard
      let formula = paragraphs.first(where: {
        $0.isHeading && EnactingFormula.speaker(of: text, $0.range, language) == .unknown
      })
    else { return nil }
    guard let article = language.opening(.article, text, formula.range.lowerBound, formula.range.upperBound) else {
      return nil
    }
    let short = Self.name(text, formula.range.lowerBound + article.bytes.count..<formula.range.upperBound)
    let patterns = language[.sharedName].filter { $0.bytes == short }.map(\.value)
    var counts: [(code: String, count: Int)] = []
    var named: [String] = []
    for body in Body.all {
      let owners = Set(
        body.names(language: language.code).compactMap { name in
          Self.owner(of: name, called: short, language)
            ?? patterns.lazy.compactMap { Self.owner(of: name, as: $0) }.first
        })
      let namings = owners.map { naming(of: $0) }
      let count = namings.reduce(0) { $0 + $1.count }
      if count > 0 { counts.append((body.code, count)) }
      if namings.contains(where: { $0.firstEnd.map { $0 <= formula.range.lowerBound } ?? false }) {
        named.append(body.code)
      }
    }
    if named.count == 1 { return named[0] }
    guard let most = counts.max(by: { $0.count < $1.count }), counts.count(where: { $0.count == most.count }) == 1
    else {
      return nil
    }
    return most.code
  }

  /// How a file names an owner.
  private mutating func naming(of owner: String) -> Naming {
    if let known = namings[owner] { return known }
    let count = Self.occurrences(of: owner, in: text, isInflected: language.has(.inflected))
    let first = lowered.withUnsafeBufferPointer {
      Self.place(of: owner.utf8.map(\.lowered), in: $0)
    }
    let naming = Naming(count: count, firstEnd: first.map { $0 + owner.utf8.count })
    namings[owner] = naming
    return naming
  }

  /// The owner in a body's full name that begins with a short one: "United Nations Environment Programme".
  private static func owner(of name: String, called short: [UInt8], _ language: Language) -> String? {
    guard name.utf8.starts(with: short) else { return nil }
    let rest = Array(name.utf8.dropFirst(short.count))
    return language[.belonging].lazy
      .filter { rest.first == 0x20 && rest.dropFirst().starts(with: $0.bytes) }
      .map { String(decoding: rest.dropFirst($0.bytes.count + 1).drop { $0 == 0x20 }, as: UTF8.self) }
      .first { $0.first?.isUppercase == true }
  }

  /// The name in a formula, without the comma behind it.
  private static func name(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
    let commas = [",", "،", "，"].map { Array($0.utf8) }
    let words = Array(text[range])
    return commas.first { words.suffix($0.count) == $0 }.map { words.dropLast($0.count) }.map(Array.init) ?? words
  }

  /// The owner in a body's full name of a pattern with a star in its place.
  private static func owner(of name: String, as pattern: String) -> String? {
    guard let star = pattern.utf8.firstIndex(of: UInt8(ascii: "*")) else { return nil }
    let (head, tail) = (Array(pattern.utf8[..<star]), Array(pattern.utf8[star...].dropFirst()))
    let bytes = Array(name.utf8)
    guard bytes.count > head.count + tail.count, bytes.starts(with: head), bytes.suffix(tail.count) == tail[...] else {
      return nil
    }
    return String(decoding: bytes[head.count..<bytes.count - tail.count], as: UTF8.self)
  }

  /// How often a text names an owner; where names change with their case, whatever the endings of its words.
  private static func occurrences(
    of owner: String, in text: UnsafeBufferPointer<UInt8>, isInflected: Bool
  ) -> Int {
    guard isInflected else { return occurrences(of: Array(owner.utf8), in: text) }
    let stems = owner.split(separator: " ").map { word in
      Array(word.dropLast(word.count > 6 ? 3 : word.count > 3 ? 1 : 0).utf8)
    }
    var count = 0
    var start = text.first(stems[0][0], in: 0..<text.count)
    while start < text.count {
      if holds(stems, text, start) { count += 1 }
      start = text.first(stems[0][0], in: start + 1..<text.count)
    }
    return count
  }

  /// Whether the words from an offset on begin with stems and end a few letters behind them.
  private static func holds(_ stems: [[UInt8]], _ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var position = start
    for stem in stems {
      guard text[position...].starts(with: stem) else { return false }
      position += stem.count
      let ending = text[position...].prefix(longestEnding + 1).prefix { $0 >= 0x80 }
      guard ending.count <= longestEnding else { return false }
      position = ending.endIndex
      if position < text.count, text[position] == 0x20 { position += 1 }
    }
    return true
  }

  /// The most bytes of an ending with what belongs to the stem: three letters of Cyrillic.
  private static let longestEnding = 8

  private static func occurrences(of words: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var position = 0
    while let place = place(of: words, in: text, from: position) {
      count += 1
      position = place + words.count
    }
    return count
  }

  /// Where a text has some words next.
  private static func place(of words: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    var start = text.first(words[0], in: start..<text.count)
    while start < text.count, !text[start...].starts(with: words) {
      start = text.first(words[0], in: start + 1..<text.count)
    }
    return start < text.count ? start : nil
  }
}
