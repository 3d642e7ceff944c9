import UNSymbols

/// The body that a heading names beside its number, where each language puts it.
extension ResolutionHeading {
  /// The most bytes of the name with which a heading may begin.
  private static let longestName = 160

  /// The most bytes of such a heading with its title.
  private static let longestHeading = 300

  /// The code of the body with whose name a heading begins, and the offset of what follows: "Human Rights Council resolution 12/6",
  /// "安全理事会第1325(2000)号决议".
  static func bodyBeforeNoun(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> (code: String, noun: Int)? {
    guard !text[range.lowerBound].isDigit, !language.has(.organFollows), range.count <= longestHeading,
      ![0x2C, 0x2E, 0x3A, 0x3B].contains(text[range.upperBound - 1])
    else { return nil }
    let limit = min(range.upperBound, range.lowerBound + longestName)
    if language.has(.unspaced) {
      guard
        let noun = (range.lowerBound..<limit).first(where: { position in
          text[position].isDigit || language.opens(.heading, text, position, limit)
        })
      else { return nil }
      return language.bodyCodes[FoldedText.hash(text, range.lowerBound..<noun)].map { ($0, noun) }
    }
    guard text[range.lowerBound].isUpper,
      let space = (range.lowerBound..<limit).first(where: { position in
        text[position] == 0x20 && language.opens(.headingNoun, text, position + 1, limit)
      })
    else { return nil }
    return language.bodyCodes[FoldedText.hash(text, range.lowerBound..<space)].map { ($0, space + 1) }
  }

  /// The code of the body between a heading's noun and its number, and the offset of the number: "قرار مجلس الأمن 1325 (2000)".
  static func bodyBehindNoun(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> (code: String, number: Int)? {
    guard language.has(.verbOpens), !range.isEmpty, !text[range.lowerBound].isDigit else { return nil }
    let limit = min(range.upperBound, range.lowerBound + longestName)
    guard let number = (range.lowerBound..<limit).first(where: { text[$0].isDigit }), number > range.lowerBound + 1,
      text[number - 1] == 0x20
    else { return nil }
    return language.bodyCodes[FoldedText.hash(text, range.lowerBound..<(number - 1))].map { ($0, number) }
  }

  /// The code of the body whose name is all that stands behind a heading's number: "Résolution 2003/31 de la Commission des droits
  /// de l’homme".
  static func bodyBehindNumber(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language
  ) -> String? {
    guard language.has(.organFollows), range.count > 2, text[range.lowerBound] == 0x20,
      let word = language.opening(.belonging, text, range.lowerBound + 1, range.upperBound)
    else { return nil }
    let name = text[(range.lowerBound + 1 + word.bytes.count)..<range.upperBound].drop { $0 == 0x20 }
    return language.bodyCodes[FoldedText.hash(text, name.startIndex..<name.endIndex)]
  }

  /// Whether what stands behind a heading's number says who adopted the text and when: "Resolution 305 (1971), adopted by the
  /// Security Council at its 1612th meeting, on 13 December 1971". A sentence goes on otherwise, or has its stop.
  static func tellsAdoption(
    _ text: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>, _ language: Language
  ) -> Bool {
    guard rest.count < 2 * longestName, let last = text[rest].last, ![0x2C, 0x2E, 0x3A, 0x3B].contains(last),
      let begin = rest.first(where: { text[$0] != 0x20 && text[$0] != 0x2C })
    else { return false }
    return language.opening(.adoption, text, begin, rest.upperBound) { $0.value != "short" } != nil
  }
}
