import UNSymbols

/// The parts of a text, each with its letter above it, its recitals and its decisions: "A", "B Scope of the work".
extension StructureClassifier {
  /// Whether a paragraph is the letter of a text in parts: "B", "В", "باء".
  static func isPartHeading(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    // A mark that was cut out leaves its space.
    let end = text[range.upperBound - 1] == 0x20 ? range.upperBound - 1 : range.upperBound
    let count = end - range.lowerBound
    if count <= 3, text[range.lowerBound].isUpper { return true }
    // А to Я.
    if count == 2, text[range.lowerBound] == 0xD0, (0x90...0xAF).contains(text[range.lowerBound + 1]) { return true }
    guard count <= 14 else { return false }
    let begin = text[range.lowerBound] == 0x28 ? range.lowerBound + 1 : range.lowerBound
    return language[.letter].contains { letter in
      guard let after = FoldedText.match(letter.bytes, text, begin, end) else { return false }
      return after == end || text[after] == 0x29
    }
  }

  /// The letter that a line is by itself, as it stands in symbols; nil where it is none, or the number of a section.
  static func partLetter(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> String? {
    guard isPartHeading(text, range, language), !romanDigits.contains(text[range.lowerBound]) else { return nil }
    let letter = text[range].drop { $0 == 0x28 }.prefix { $0 != 0x20 && $0 != 0x29 }
    if letter.count == 1 || letter.count == 2 && letter.first == 0xD0 { return String(decoding: letter, as: UTF8.self) }
    return language[.letter].first {
      FoldedText.match($0.bytes, text, letter.startIndex, letter.endIndex) == letter.endIndex
    }?.value
  }

  /// Whether a heading is the letter of a part, or begins with it before the part's title. I, V and X are the numbers of sections.
  func beginsWithPartLetter(_ range: Range<Int>) -> Bool {
    let letter = text[range].prefix { $0 != 0x20 && $0 != 0x2E }
    guard Self.isPartHeading(text, letter.startIndex..<letter.endIndex, language) else { return false }
    return !letter.first!.isUpper || letter.count == 1 && !Self.romanDigits.contains(letter.first!)
  }

  /// The letters that are a number of few digits by themselves.
  private static let romanDigits: [UInt8] = [0x49, 0x56, 0x58]

  /// Whether a paragraph is a recital with which a part opens: it begins as recitals do and no decision ends as it does.
  func opensPartRecitals(_ range: Range<Int>) -> Bool {
    let last = text[range.upperBound - 1]
    if language.has(.stopsTell) { return last == 0x2C && language.beginsWithVerb(text, range) }
    return (last == 0x2C || last == 0x3A)
      && (Self.opensRecital(text, range, language) || language.mood(text, range) == .participle)
  }

  /// Counts the sections of a text: whether a paragraph is the heading of the next one behind the annex of the section before, "XII
  /// Contingency fund" behind the annex of XI. An annex with sections of its own counts them from the first.
  mutating func opensSectionBehindAnnex(_ range: Range<Int>) -> Bool {
    guard state != .front, state != .closing, let number = sectionNumber(range) else { return false }
    let isNext = number == sections.text + 1
    if state != .annex {
      if isNext { sections.text = number }
      return false
    }
    guard isNext, number > Self.fewestSections, sections.annex == 0 else {
      sections.annex = number
      return false
    }
    sections.text = number
    return true
  }

  /// The sections that must stand before an annex, so that the next behind it is not the annex's own.
  private static let fewestSections = 2

  /// The number of the section whose heading a paragraph is, "XII", "XII Contingency fund"; nil where it is none.
  private func sectionNumber(_ range: Range<Int>) -> Int? {
    let digits = text[range].prefix { Self.romanDigits.contains($0) || $0 == 0x4C }
    guard (1...7).contains(digits.count), let value = RomanNumeral.value(of: String(decoding: digits, as: UTF8.self))
    else { return nil }
    let title = digits.endIndex + 1
    guard
      digits.endIndex == range.upperBound
        || text[digits.endIndex] == 0x20 && title < range.upperBound && text.isSentenceLetter(title)
    else { return nil }
    return range.count <= Self.longestSectionTitle && !endsSentence(range) ? value : nil
  }

  /// The most bytes of a section's number and title, which may take several lines.
  private static let longestSectionTitle = 320

  /// Whether a stop ends a paragraph, as none ends a title.
  func endsSentence(_ range: Range<Int>) -> Bool {
    [0x2C, 0x2E, 0x3A, 0x3B].contains(text[range.upperBound - 1])
  }

  /// Whether a paragraph is a line of the list below a decision, "Item 136", "Report of the Secretary-General": no stop ends it, or the
  /// full stop of the whole and no new report begins with it.
  func isListed(_ range: Range<Int>, behind count: Int) -> Bool {
    guard endsSentence(range) else { return true }
    return count > 0 && text[range.upperBound - 1] == 0x2E && !text[range.lowerBound].isDigit
      && !language.opens(.report, text, range.lowerBound, range.upperBound)
  }

  /// Whether a paragraph is the first of a decision and begins as reports do: without a stop it is no heading, for its verb stands below one.
  func opensDecisionText(_ range: Range<Int>, _ chapeau: Int?) -> Bool {
    chapeau == nil && !hasFormula && language.opens(.report, text, range.lowerBound, range.upperBound)
  }
}
