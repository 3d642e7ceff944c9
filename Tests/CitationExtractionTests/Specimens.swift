import TestSupport

/// Made-up resolutions around real symbols, as words without a layout, for tests that lay them out in many ways.
struct MadeUpResolution: LaidOutText {
  /// Its recitals and decisions, with the marks of notes glued to the words.
  var paragraphs: [String]
  /// Its notes, each with its mark.
  var notes: [String]

  private static let recitals = [
    "Recalling its resolution 53/70 of 4 December 1998 and all later resolutions on the question",
    "Recalling also Security Council resolutions 1373 (2001) of 28 September 2001 and 1540 (2004) of 28 April 2004",
    "Reaffirming resolution 2200 A (XXI) of 16 December 1966 and resolution S-10/2 of 30 June 1978",
    "Noting that the means of trade and of science serve many ends and that each State has a part in their use",
    "Taking note of Human Rights Council resolutions 48/7 of 8 October 2021 and 49/5 of 31 March 2022",
    "Guided by the aims that it set out in section II of its resolution 67/258 of 12 April 2013",
    "Bearing in mind Economic and Social Council resolution 2013/39 of 26 July 2013 and its decision 74/568 of 31 August 2020",
  ]
  private static let decisions = [
    "Decides to take up the question at its next session under the item that it had before",
    "Requests the Secretary-General to report on how resolution 62/173 of 18 December 2007 was carried out",
    "Calls upon all States to act on paragraph 3 of resolution 1624 (2005) of 14 September 2005, and urges them to report",
    "Welcomes the report that stands in document A/75/98 and invites more of the kind",
  ]
  private static let notes = [
    "A/65/201.", "Resolution 70/1.", "See resolution 217 A (III).",
    "United Nations, Treaty Series, vol. 2225, No. 39574.",
    "S/2018/1, annex.", "Official Records of the General Assembly, Seventy-third Session, Supplement No. 16 (A/73/16).",
  ]

  /// A resolution drawn from a generator.
  init(using generator: inout SeededGenerator) {
    paragraphs = ["The General Assembly,"]
    notes = []
    for recital in Self.recitals.shuffled(using: &generator).prefix(Int.random(in: 2...6, using: &generator)) {
      paragraphs.append(recital + mark(",", &generator))
    }
    for (index, decision) in Self.decisions.shuffled(using: &generator).enumerated() {
      if index == 2 { paragraphs.append("Performance report for the period from 1 July 2019 to 30 June 2020") }
      paragraphs.append("\(index + 1). " + decision + mark(index == 3 ? "." : ";", &generator))
    }
  }

  /// The stop of a paragraph, now and then with a note.
  private mutating func mark(_ stop: String, _ generator: inout SeededGenerator) -> String {
    guard Int.random(in: 0..<3, using: &generator) == 0 else { return stop }
    notes.append("\(notes.count + 1) " + Self.notes.randomElement(using: &generator)!)
    return "\(stop)\(notes.count)"
  }
}
