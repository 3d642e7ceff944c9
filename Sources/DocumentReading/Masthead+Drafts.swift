import UNSymbols

extension Masthead {
  /// The title of a draft, which stands below the line that names its sponsors: "Cuba: draft resolution", "Draft resolution submitted
  /// by the Chair"; nil where no such line stands above the enacting formula.
  static func draftTitle(
    _ text: UnsafeBufferPointer<UInt8>, _ paragraphs: ArraySlice<Paragraph>, _ language: Language
  ) -> String? {
    let front = paragraphs.prefix { $0.place == .front }
    guard front.endIndex < paragraphs.endIndex,
      let sponsors = front.lastIndex(where: { isProposed(text, $0.range, language) }),
      // "The Commission recommends … the adoption of the following draft resolution:", "[without a vote]"
      let below = front[(sponsors + 1)...].first(where: { text[$0.range].last != 0x3A && text[$0.range].first != 0x5B })
    else { return nil }
    let title = withoutPlaceOfNumber(text, below.range)
    guard !title.isEmpty, title.count <= longestTitle, language.mood(text, title) == nil,
      symbol(text, title, language) == nil
    else {
      return nil
    }
    return String(decoding: text[title], as: UTF8.self)
  }

  /// A title without the place that is left for its number: "59/… Human rights and climate change".
  private static func withoutPlaceOfNumber(_ text: UnsafeBufferPointer<UInt8>, _ title: Range<Int>) -> Range<Int> {
    guard let slash = text[title].firstIndex(where: { !$0.isDigit }), slash > title.lowerBound, text[slash] == 0x2F,
      let space = text[slash..<title.upperBound].firstIndex(of: 0x20),
      !text[slash..<space].contains(where: \.isAlphanumeric)
    else { return title }
    return space + 1..<title.upperBound
  }

  /// The most bytes of a title.
  private static let longestTitle = 600

  /// Whether a paragraph says that what follows is a draft: it begins or ends with its name.
  private static func isProposed(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language) -> Bool
  {
    language[.draft].contains { draft in
      text[range].starts(with: draft.bytes) || text[range].suffix(draft.bytes.count).elementsEqual(draft.bytes)
    }
  }

  /// A title without the letter of the text's part, which stands below it: "Financing of the Operation in Darfur B".
  static func title(_ title: String, without part: String?) -> String {
    var words = title[...]
    while words.last == " " { words.removeLast() }
    guard let part, words.hasSuffix(" \(part)") else { return String(words) }
    words.removeLast(part.count + 1)
    return String(words)
  }
}
