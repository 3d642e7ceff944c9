import UNSymbols

/// Who speaks under a formula that several bodies share: "The Governing Council,", "The Conference of the Parties,".
///
/// The full names of such bodies begin with the name in the formula ("Governing Council of the United Nations Environment
/// Programme"); the one speaks whose programme or convention alone stands above the formula, else the one whose programme or
/// convention the text names most often.
enum SharedFormula {
  /// The code of the body that speaks in a text whose first formula names nobody in the registry; nil when the text names none
  /// or two equally often.
  static func body(of text: UnsafeBufferPointer<UInt8>, _ paragraphs: [Paragraph], _ language: Language) -> String? {
    guard
      let formula = paragraphs.first(where: {
        $0.isHeading && EnactingFormula.body(of: text, $0.range, language) == ""
      })
    else { return nil }
    let words = text[formula.range].dropLast()
    guard let article = language.opening(.article, text, words.startIndex, words.endIndex) else { return nil }
    let short = Array(words.dropFirst(article.bytes.count))
    var counts: [(code: String, count: Int)] = []
    var named: [String] = []
    let head = text[..<formula.range.lowerBound].map(\.lowered)
    for body in Body.all {
      let owners = Set(
        body.names(language: language.code).compactMap { owner(of: $0, called: short, language) })
      let count = owners.reduce(0) { $0 + occurrences(of: Array($1.utf8), in: text) }
      if count > 0 { counts.append((body.code, count)) }
      let isAbove = owners.contains { owner in
        head.withUnsafeBufferPointer { occurrences(of: owner.utf8.map(\.lowered), in: $0) > 0 }
      }
      if isAbove { named.append(body.code) }
    }
    if named.count == 1 { return named[0] }
    guard let most = counts.max(by: { $0.count < $1.count }), counts.count(where: { $0.count == most.count }) == 1
    else {
      return nil
    }
    return most.code
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

  private static func occurrences(of words: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var start = text.first(words[0], in: 0..<text.count)
    while start < text.count {
      let isFound = text[start...].starts(with: words)
      if isFound { count += 1 }
      start = text.first(words[0], in: start + (isFound ? words.count : 1)..<text.count)
    }
    return count
  }
}
